"""Gives back all or a part of a payment: an amount typed cents first, then a reason, then F9. Enter never confirms."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pos_app.domain.money import MAX_MINOR, Money, typed_amount
from pos_app.ui.cashier.reason_strip import ReasonStrip
from pos_app.ui.theme import GAP, Tint
from pos_app.ui.widgets.digit_keys import DIGIT_PLACES, keypad_key
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.styling import label, panel, set_style
from pos_app.ui.words import refunding as said

_ON = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Down})
_BACK = frozenset({Qt.Key.Key_Backtab, Qt.Key.Key_Up})


class RefundForm(QWidget):
    """First how much, then why: one at a time, so that a digit means one thing. Enter goes from the one to the other,
    Esc back.
    """

    confirmed = Signal(object, str)
    """A `Money` and the reason; once for each `begin`."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._most: Money | None = None
        self._digits, self._untouched, self._at_reason, self._sent = "", True, False, False
        self._known = self._enabled = True
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = panel("card")
        outer.addWidget(card)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(2 * GAP, GAP, 2 * GAP, 2 * GAP)
        rows.setSpacing(GAP)
        self._title, self._figures = label("title"), label("body", wrap=True)
        rows.addWidget(self._title)
        rows.addWidget(self._figures)
        rows.addWidget(self._make_amount())
        rows.addWidget(self._make_steps(), 1)
        rows.addLayout(self._make_keys())

    def begin(self, paid: Money, most: Money, *, known: bool) -> None:
        """A new refund: `most` may be tried, and stands there; where not `known`, less may remain (R32)."""
        self._most, self._known = most, known
        self._digits, self._untouched, self._at_reason, self._sent = str(most.minor), True, False, False
        self._figures.setText(said.refund_figures(paid, most, known=known))
        self.reasons.show_reasons(said.refund_reasons())
        self.reasons.clear()
        self._show()

    def allow(self, *, enabled: bool) -> None:
        """Whether a command may be given now."""
        self._enabled = enabled
        self._show()

    def pressed(self, event: QKeyEvent) -> bool:
        """A key; False for keys that mean the same everywhere."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._back()
        elif key == Qt.Key.Key_F9:
            self._confirm()
        elif Qt.Key.Key_F1 <= key <= Qt.Key.Key_F12:
            return False
        elif key in _ON or key in _BACK:
            self._turn(to_reason=key in _ON)
        elif self._at_reason:
            self.reasons.pressed(event)
        else:
            self._pressed_at_amount(key, event.text())
        return True

    def spoken(self) -> dict[str, str]:
        """The words on the form, by their part."""
        return {
            "title": self._title.text(),
            "figures": self._figures.text(),
            "amount": self._amount.text(),
            "fault": self._fault.text(),
            "reason": self.reasons.reason,
            "confirm": self.sure.words(),
        }

    def key(self, text: str) -> QWidget:
        """The button of some digits on the keypad."""
        return self._pad[text]

    # --- typing ------------------------------------------------------------------------------------------

    @property
    def _money(self) -> Money | None:
        return typed_amount(self._digits, self._most.currency) if self._most is not None else None

    @property
    def _amount_fault(self) -> str:
        money = self._money
        return said.refund_fault(money, self._most) if money is not None and self._most is not None else ""

    def _pressed_at_amount(self, key: Qt.Key, text: str) -> None:
        if key == Qt.Key.Key_Backspace:
            self._take_back()
        elif text.isascii() and text.isdigit():
            self._type(text)

    def _type(self, digits: str) -> None:
        """The first one replaces what stands there; one too many changes nothing."""
        longer = ("" if self._untouched else self._digits) + digits
        if int(longer) <= MAX_MINOR:
            self._digits, self._untouched = longer.lstrip("0"), False
            self._show()

    def _take_all(self) -> None:
        if self._most is not None:
            self._digits, self._untouched = str(self._most.minor), True
            self._show()

    def _take_back(self) -> None:
        self._digits, self._untouched = "" if self._untouched else self._digits[:-1], False
        self._show()

    def _turn(self, *, to_reason: bool) -> None:
        """To the reason only with an amount that can be given back."""
        self._at_reason = to_reason and not self._amount_fault
        self._show()

    def _back(self) -> None:
        if self._at_reason:
            self._turn(to_reason=False)
        else:
            self.left.emit()

    def _confirm(self) -> None:
        """Once: what is pressed while the order is on its way does nothing."""
        money = self._money
        if money is not None and self._confirmable:
            self._sent = True
            self.confirmed.emit(money, self.reasons.reason)

    @property
    def _confirmable(self) -> bool:
        filled_in = self._at_reason and not self._amount_fault and bool(self.reasons.reason)
        return filled_in and self._enabled and not self._sent

    # --- showing -----------------------------------------------------------------------------------------

    def _show(self) -> None:
        money, most = self._money, self._most
        if money is None or most is None:
            return
        fault = self._amount_fault
        self._title.setText(said.refund_title(at_reason=self._at_reason))
        self._amount.setText(money.text())
        set_style(self._amount, role="entry" if money.minor else "entryEmpty")
        self._fault.setText(fault or self._hint(money, most))
        set_style(self._fault, tint=Tint.UNSURE.value if fault else "")
        self._steps.setCurrentIndex(int(self._at_reason))
        self.going_on.setVisible(not self._at_reason)
        self.going_on.setEnabled(not fault)
        self.sure.setVisible(self._at_reason)
        self.sure.show_key("F9", said.refund_confirm(money), primary=True)
        self.sure.setEnabled(self._confirmable)

    def _hint(self, money: Money, most: Money) -> str:
        if self._at_reason and not self.reasons.reason:
            return said.reason_wanted()
        return said.refund_share(money, most, known=self._known)

    def _make_amount(self) -> QWidget:
        box = panel("sunken")
        self._amount, self._fault = label("entry"), label("strong", wrap=True)
        self._amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(box)
        row.setContentsMargins(2 * GAP, 0, 2 * GAP, 0)
        row.setSpacing(2 * GAP)
        row.addWidget(self._fault, 1)
        row.addWidget(self._amount)
        return box

    def _make_steps(self) -> QStackedWidget:
        self._steps, self.reasons = QStackedWidget(), ReasonStrip()
        self.reasons.changed.connect(self._show)
        pad = QWidget()
        pad.setLayout(self._make_pad())
        reasons = QWidget()
        rows = QVBoxLayout(reasons)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.reasons)
        rows.addStretch(1)
        self._steps.addWidget(pad)
        self._steps.addWidget(reasons)
        return self._steps

    def _make_pad(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        self._pad = {digits: keypad_key(digits, "digit") for digits in DIGIT_PLACES}
        for digits, (row, column, span) in DIGIT_PLACES.items():
            self._pad[digits].clicked.connect(lambda _=False, typed=digits: self._type(typed))
            grid.addWidget(self._pad[digits], row, column, 1, span)
        backspace = keypad_key("⌫", "digit", self.tr("Backspace"))
        backspace.clicked.connect(self._take_back)
        whole = keypad_key(self.tr("All of it"), "key")
        whole.clicked.connect(self._take_all)
        grid.addWidget(backspace, 0, 3, 2, 1)
        grid.addWidget(whole, 2, 3, 2, 1)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        return grid

    def _make_keys(self) -> QHBoxLayout:
        back, self.sure = KeyButton("Esc", self.tr("Back")), KeyButton()
        self.going_on = KeyButton()
        self.going_on.show_key("Enter", self.tr("Go on to the reason"), primary=True)
        back.clicked.connect(self._back)
        self.sure.clicked.connect(self._confirm)
        self.going_on.clicked.connect(lambda: self._turn(to_reason=True))
        keys = QHBoxLayout()
        keys.setSpacing(GAP)
        for button, share in ((back, 1), (self.going_on, 3), (self.sure, 3)):
            keys.addWidget(button, share)
        return keys
