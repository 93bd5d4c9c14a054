"""The page where an amount is made: the figure, an on-screen keypad, and what comes next. It keeps no amount itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.money import Currency, Money
from pos_app.ui.cashier.hints import Hint, hint_text
from pos_app.ui.theme import GAP
from pos_app.ui.widgets.digit_keys import DIGIT_PLACES, keypad_key
from pos_app.ui.widgets.elided_label import ElidedLabel
from pos_app.ui.widgets.styling import label, panel, set_style


class EntryPage(QWidget):
    """Amount and keypad."""

    digits_pressed = Signal(str)
    """`"7"`, `"00"` …"""
    backspace_pressed = Signal()
    clear_pressed = Signal()
    charge_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addWidget(self._make_figure())
        below = QHBoxLayout()
        below.setSpacing(2 * GAP)
        below.addLayout(self._make_keypad(), 5)
        below.addWidget(self._make_next_steps(), 3)
        rows.addLayout(below, 1)

    def show_amount(self, amount: Money | None, currency: Currency, *, chargeable: bool) -> None:
        """Show `amount`, or a pale zero; `chargeable` is whether Enter would show a QR."""
        shown = amount or Money(0, currency)
        self._figure.setText(shown.text())
        self._currency.setText(currency.value)
        set_style(self._figure, role="entry" if amount else "entryEmpty")
        self._charge.setEnabled(chargeable)
        self._clear.setEnabled(amount is not None)
        self._backspace.setEnabled(amount is not None)

    def show_hint(self, hint: Hint) -> None:
        """Say why the last key did nothing; `NONE` brings the ordinary caption back."""
        self._hint.show_text(hint_text(hint) or self.tr("Type the amount, cents last"))
        set_style(self._hint, tint="" if hint is Hint.NONE else "unsure")

    def amount_text(self) -> str:
        """The figure as shown."""
        return self._figure.text()

    def hint_shown(self) -> str:
        """The hint as shown."""
        return self._hint.whole_text()

    def _make_figure(self) -> QWidget:
        card = panel("card")
        self._figure, self._hint, self._currency = (
            label("entryEmpty"),
            ElidedLabel("caption"),
            label("caption"),
        )
        self._figure.setAlignment(Qt.AlignmentFlag.AlignRight)
        top = QHBoxLayout()
        top.addWidget(self._hint, 1)
        top.addWidget(self._currency)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addWidget(self._figure)
        return card

    def _make_keypad(self) -> QGridLayout:
        keys = QGridLayout()
        keys.setSpacing(GAP)
        for digits, (row, column, span) in DIGIT_PLACES.items():
            key = keypad_key(digits, "digit")
            key.clicked.connect(lambda _=False, typed=digits: self.digits_pressed.emit(typed))
            keys.addWidget(key, row, column, 1, span)
        self._backspace = keypad_key("⌫", "digit", self.tr("Backspace"))
        self._backspace.clicked.connect(self.backspace_pressed)
        self._clear = keypad_key(self.tr("Clear"), "key")
        self._clear.clicked.connect(self.clear_pressed)
        self._charge = keypad_key(self.tr("Show\nQR"), "primary", self.tr("Show QR"))
        self._charge.clicked.connect(self.charge_pressed)
        keys.addWidget(self._backspace, 0, 3)
        keys.addWidget(self._clear, 1, 3)
        keys.addWidget(self._charge, 2, 3, 2, 1)
        for column in range(4):
            keys.setColumnStretch(column, 1)
        return keys

    def _make_next_steps(self) -> QWidget:
        card = panel("sunken")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        rows.setSpacing(2)
        rows.addStretch(1)
        rows.addWidget(label("leadStrong", self.tr("Scan the customer's code"), wrap=True))
        rows.addWidget(label("small", self.tr("It is on their phone, under Pay."), wrap=True))
        rows.addStretch(1)
        rows.addWidget(label("caption", self.tr("or")))
        rows.addStretch(1)
        rows.addWidget(label("leadStrong", self.tr("Enter shows a QR"), wrap=True))
        rows.addWidget(label("small", self.tr("The customer scans it with their phone."), wrap=True))
        rows.addStretch(1)
        return card
