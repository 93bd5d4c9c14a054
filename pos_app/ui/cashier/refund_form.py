"""Gives back all or a part of a payment: an amount typed cents first, a reason, and F9. Enter never confirms."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pos_app.domain.money import MAX_MINOR, Money, typed_amount
from pos_app.ui.theme import GAP, TARGET, Tint
from pos_app.ui.widgets.choice_button import ChoiceButton
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.styling import label, panel, set_style
from pos_app.ui.words.refunding import (
    refund_confirm,
    refund_fault,
    refund_figures,
    refund_reasons,
    refund_title,
)

_LONGEST = 120
"""Characters of a reason."""
_TALLEST = 104
"""Pixels of a usual reason."""
_ON = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Down})
_BACK = frozenset({Qt.Key.Key_Backtab, Qt.Key.Key_Up})


class RefundForm(QWidget):
    """First the amount, then the reason; Enter goes from one to the other, so that digits mean one thing at a time."""

    confirmed = Signal(object, str)
    """A `Money` and the reason; once for each `begin`."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._most: Money | None = None
        self._digits, self._untouched, self._at_reason, self._sent = "", True, False, False
        self._enabled = True
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = panel("tint")
        card.setProperty("tint", Tint.UNSURE.value)
        outer.addWidget(card)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(2 * GAP, GAP, 2 * GAP, 2 * GAP)
        rows.setSpacing(GAP)
        self._title, self._figures = label("title", refund_title(), wrap=True), label("body", wrap=True)
        self._amount, self._fault = label("entry"), label("strong", wrap=True)
        self._amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        set_style(self._fault, tint=Tint.UNSURE.value)
        for part in (self._title, self._figures, self._amount, self._fault):
            rows.addWidget(part)
        rows.addLayout(self._make_reasons(), 1)
        rows.addWidget(self._make_field())
        rows.addLayout(self._make_keys())

    def begin(self, paid: Money, most: Money, *, known: bool) -> None:
        """A new refund: `most` may be tried, and stands there; where not `known`, less may remain (R32)."""
        self._most = most
        self._digits, self._untouched, self._at_reason, self._sent = str(most.minor), True, False, False
        self._figures.setText(refund_figures(paid, most, known=known))
        self._own.clear()
        self._own.clearFocus()
        self._show()

    def allow(self, *, enabled: bool) -> None:
        """Whether a command may be given now."""
        self._enabled = enabled
        self._show()

    def pressed(self, event: QKeyEvent) -> bool:
        """A key; False for keys that mean the same everywhere."""
        key, text = event.key(), event.text()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_F9:
            self._confirm()
        elif Qt.Key.Key_F1 <= key <= Qt.Key.Key_F12:
            return False
        elif key in _ON or key in _BACK:
            self._at_reason = key in _ON
        elif key == Qt.Key.Key_Backspace:
            self._take_back()
        elif text.isprintable() and text:
            self._typed(text)
        self._show()
        return True

    def spoken(self) -> dict[str, str]:
        """The words on the form, by their part."""
        return {
            "figures": self._figures.text(),
            "amount": self._amount.text(),
            "fault": self._fault.text(),
            "reason": self._own.text(),
            "confirm": self._sure.words(),
        }

    @property
    def _money(self) -> Money | None:
        return typed_amount(self._digits, self._most.currency) if self._most is not None else None

    def _typed(self, text: str) -> None:
        if not self._at_reason and text.isascii() and text.isdigit():
            self._type_digit(text)
            return
        self._at_reason = True
        reasons = refund_reasons()
        if not self._own.text() and text.isascii() and text.isdigit():
            if 1 <= int(text) <= len(reasons):
                self._own.setText(reasons[int(text) - 1])
        else:
            self._own.setText(self._own.text() + text)

    def _type_digit(self, digit: str) -> None:
        """The first one replaces what stands there; one too many changes nothing."""
        digits = ("" if self._untouched else self._digits) + digit
        if int(digits) > MAX_MINOR:
            return
        self._digits, self._untouched = digits.lstrip("0"), False

    def _take_back(self) -> None:
        if self._at_reason:
            chosen = self._own.text() in refund_reasons()
            self._own.setText("" if chosen else self._own.text()[:-1])
        else:
            self._digits, self._untouched = "" if self._untouched else self._digits[:-1], False

    def _choose(self, place: int) -> None:
        self._at_reason = True
        self._own.setText(refund_reasons()[place])
        self._show()

    def _confirm(self) -> None:
        """Once: what is pressed while the order is on its way does nothing."""
        money = self._money
        if money is None or self._most is None or self._sent or not self._enabled:
            return
        if not refund_fault(money, self._most, self._own.text()):
            self._sent = True
            self.confirmed.emit(money, self._own.text().strip())

    def _show(self) -> None:
        money = self._money
        if money is None or self._most is None:
            return
        fault = refund_fault(money, self._most, self._own.text())
        self._amount.setText(money.text())
        set_style(self._amount, role="entry" if money.minor else "entryEmpty")
        self._fault.setText(fault)
        for place, (button, reason) in enumerate(zip(self._buttons, refund_reasons(), strict=True)):
            legend = str(place + 1) if self._at_reason else f"Enter {place + 1}"
            button.show_choice(legend, reason, "", suggested=reason == self._own.text())
        self._sure.show_key("F9", refund_confirm(money), primary=True)
        self._sure.setEnabled(not fault and self._enabled and not self._sent)

    def _make_reasons(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(GAP)
        self._buttons = [ChoiceButton() for _ in refund_reasons()]
        for place, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, chosen=place: self._choose(chosen))
            button.setMaximumHeight(_TALLEST)
            grid.addWidget(button, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        return grid

    def _make_field(self) -> QLineEdit:
        self._own = QLineEdit()
        self._own.setPlaceholderText(self.tr("Reason, in your own words"))
        self._own.setAccessibleName(self._own.placeholderText())
        self._own.setMaxLength(_LONGEST)
        self._own.setFixedHeight(TARGET)
        self._own.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._own.textChanged.connect(lambda _: self._show())
        return self._own

    def _make_keys(self) -> QHBoxLayout:
        back, self._sure = KeyButton("Esc", self.tr("Back")), KeyButton()
        back.clicked.connect(self.left)
        self._sure.clicked.connect(self._confirm)
        keys = QHBoxLayout()
        keys.setSpacing(GAP)
        keys.addWidget(back, 1)
        keys.addWidget(self._sure, 3)
        return keys
