"""The row of keys at the bottom: every key has its fixed place, and a key that does nothing now leaves it empty."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_app.protocol.screen_terms import Action
from pos_app.ui import words
from pos_app.ui.cashier.desk import Deed, Slot
from pos_app.ui.theme import GAP
from pos_app.ui.widgets.key_button import KeyButton

PLACES = {Slot.ESC: 3, Slot.F2: 3, Slot.F3: 2, Slot.F4: 3, Slot.F6: 3, Slot.F8: 4, Slot.ENTER: 4}
"""The keys of the row, in order, and how wide they are beside each other. F1 stands in the header."""

_ACTIONS = {
    Deed.CANCEL: Action.CANCEL,
    Deed.CHARGE_AGAIN: Action.CHARGE_AGAIN,
    Deed.LEAVE: Action.NEXT_CUSTOMER,
    Deed.PARK: Action.PARK,
    Deed.CHECK_NOW: Action.CHECK_NOW,
    Deed.REPRINT: Action.REPRINT,
    Deed.PRINT_SLIP: Action.PRINT_SLIP,
}


_ON_PAGES = frozenset({(Slot.F3, Deed.CLOSE_PREVIEW)})
"""What stands in the row under another key."""


def deed_label(deed: Deed, slot: Slot) -> str:
    """What a button that does `deed` says."""
    translate = QCoreApplication.translate
    if deed is Deed.LEAVE and slot is Slot.ESC:
        return translate("cashier", "Back")
    if deed in _ACTIONS:
        return words.action_label(_ACTIONS[deed])
    labels = {
        Deed.CLEAR_AMOUNT: translate("cashier", "Clear"),
        Deed.SHOW_QR: translate("cashier", "Show QR"),
        Deed.CLOSE_PREVIEW: translate("cashier", "Close"),
        Deed.BACK: translate("cashier", "Back"),
        Deed.SIGN_OUT: translate("cashier", "Lock"),
        Deed.OPEN_HISTORY: translate("cashier", "History"),
        Deed.OPEN_SHIFT: translate("cashier", "Shift"),
        Deed.OPEN_PEOPLE: translate("cashier", "People"),
        Deed.OPEN_OWN_PIN: translate("cashier", "My PIN"),
        Deed.OPEN_SETTINGS: translate("cashier", "Settings"),
    }
    return labels.get(deed, "") if (slot, deed) not in _ON_PAGES else ""


class ActionBar(QWidget):
    """Emits the deed of the key that was touched."""

    wanted = Signal(object)
    """A `Deed`."""

    def __init__(self) -> None:
        super().__init__()
        self._deeds: dict[Slot, Deed] = {}
        self._buttons: dict[Slot, KeyButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for slot, width in PLACES.items():
            button = KeyButton(slot.value)
            button.clicked.connect(lambda _=False, place=slot: self._touched(place))
            self._buttons[slot] = button
            row.addWidget(button, width)

    def show_offers(self, offers: dict[Slot, Deed], elsewhere: frozenset[Deed], *, enabled: bool) -> None:
        """Show what the keys do now but for deeds that stand `elsewhere`; `enabled` is false while a command is
        on its way.
        """
        self._deeds = {
            slot: deed
            for slot, deed in offers.items()
            if slot in PLACES and deed not in elsewhere and deed_label(deed, slot)
        }
        for slot, button in self._buttons.items():
            deed = self._deeds.get(slot)
            if deed is None:
                button.show_nothing()
            else:
                button.show_key(slot.value, deed_label(deed, slot), primary=slot is Slot.ENTER)
            button.setEnabled(enabled and deed is not None)

    def button(self, slot: Slot) -> KeyButton:
        """The button in that place."""
        return self._buttons[slot]

    def _touched(self, slot: Slot) -> None:
        if slot in self._deeds:
            self.wanted.emit(self._deeds[slot])
