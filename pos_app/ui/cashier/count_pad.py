"""The keypad for counting the drawer, for those without a keyboard."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pos_app.ui.theme import GAP
from pos_app.ui.widgets.digit_keys import DIGIT_PLACES, keypad_key


class CountPad(QWidget):
    """Says what was touched. It keeps no amount."""

    typed = Signal(str)
    """One digit, or two zeros."""
    taken_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        for digits, (row, column, span) in DIGIT_PLACES.items():
            key = keypad_key(digits, "digit")
            key.clicked.connect(lambda _=False, pressed=digits: self.typed.emit(pressed))
            grid.addWidget(key, row, column, 1, span)
        backspace = keypad_key("⌫", "digit", self.tr("Backspace"))
        backspace.clicked.connect(self.taken_back)
        grid.addWidget(backspace, 0, 3, 4, 1)
