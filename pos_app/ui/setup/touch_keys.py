"""A keyboard to be touched, for tills that have no other. It types into whatever field has the focus."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QPushButton, QWidget

from pos_app.ui.theme import TARGET

_ROWS = ("1234567890-", "qwertyuiop_", "asdfghjkl:/", "zxcvbnm.,&#")
_GAP = 4


class TouchKeys(QWidget):
    """Letters, digits, the signs of addresses; one touch of Shift lasts for one letter."""

    def __init__(self) -> None:
        super().__init__()
        self._shifted = False
        self._letters: dict[str, QPushButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        for row, texts in enumerate(_ROWS):
            for column, text in enumerate(texts):
                self._letters[text] = self._key(text, partial(self._type, text))
                grid.addWidget(self._letters[text], row, column)
        last = len(_ROWS[0])
        grid.addWidget(self._key("⌫", lambda: _press(Qt.Key.Key_Backspace), self.tr("Backspace")), 0, last)
        grid.addWidget(self._key("⇥", lambda: _press(Qt.Key.Key_Tab), self.tr("Next field")), 1, last)
        grid.addWidget(self._key("⇧", self._shift, self.tr("Shift")), 2, last)
        grid.addWidget(self._key("␣", lambda: self._type(" "), self.tr("Space")), 3, last)

    def key(self, text: str) -> QPushButton:
        """The key of a character that stands in lower case."""
        return self._letters[text]

    def _key(self, text: str, act: Callable[[], None], spoken: str = "") -> QPushButton:
        made = QPushButton("&&" if text == "&" else text)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setFixedHeight(TARGET)
        made.setMinimumWidth(TARGET)
        made.setAccessibleName(spoken or text)
        made.clicked.connect(lambda: act())
        return made

    def _type(self, text: str) -> None:
        _press(Qt.Key.Key_unknown, text.upper() if self._shifted else text)
        if self._shifted:
            self._shift()

    def _shift(self) -> None:
        self._shifted = not self._shifted
        for text, key in self._letters.items():
            shown = text.upper() if self._shifted else text
            key.setText("&&" if shown == "&" else shown)


def _press(key: Qt.Key, text: str = "") -> None:
    field = QApplication.focusWidget()
    if field is not None:
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(field, event)
