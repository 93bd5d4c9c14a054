"""The keys of an on-screen keypad for amounts: where each digit lies, and how such a key is made."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from pos_app.ui.theme import TARGET

DIGIT_PLACES: Mapping[str, tuple[int, int, int]] = {
    "7": (0, 0, 1),
    "8": (0, 1, 1),
    "9": (0, 2, 1),
    "4": (1, 0, 1),
    "5": (1, 1, 1),
    "6": (1, 2, 1),
    "1": (2, 0, 1),
    "2": (2, 1, 1),
    "3": (2, 2, 1),
    "0": (3, 0, 1),
    "00": (3, 1, 2),
}
"""Row, column and columns spanned of each digit key."""


def keypad_key(text: str, kind: str, spoken: str = "") -> QPushButton:
    """A key that fills its place; `kind` is one of the theme's. It never takes the focus."""
    key = QPushButton(text)
    key.setProperty("kind", kind)
    key.setAccessibleName(spoken or text)
    key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    key.setMinimumSize(TARGET, TARGET)
    key.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
    return key
