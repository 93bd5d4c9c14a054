"""The drawer's money as it is counted: the amount, large, and a keypad for those without a keyboard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from pos_app.ui.theme import GAP
from pos_app.ui.widgets.digit_keys import DIGIT_PLACES, keypad_key
from pos_app.ui.widgets.styling import label


class CountPad(QWidget):
    """Shows an amount; says what was touched. It keeps no amount itself."""

    typed = Signal(str)
    """One digit, or two zeros."""
    taken_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._amount = label("entry")
        self._amount.setAlignment(Qt.AlignmentFlag.AlignCenter)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addWidget(self._amount)
        rows.addLayout(self._make_keys(), 1)

    def show_amount(self, text: str) -> None:
        """Show it."""
        self._amount.setText(text)

    def amount(self) -> str:
        """What is shown."""
        return self._amount.text()

    def _make_keys(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for digits, (row, column, span) in DIGIT_PLACES.items():
            key = keypad_key(digits, "digit")
            key.clicked.connect(lambda _=False, pressed=digits: self.typed.emit(pressed))
            grid.addWidget(key, row, column, 1, span)
        backspace = keypad_key("⌫", "digit", self.tr("Backspace"))
        backspace.clicked.connect(self.taken_back)
        grid.addWidget(backspace, 0, 3, 4, 1)
        return grid
