"""Which key of the keyboard is which place on the screen, and what keys without a meaning are answered with. Tables."""

from PySide6.QtCore import Qt

from pos_app.ui.cashier.desk import Deed, Page, Slot
from pos_app.ui.cashier.hints import Hint

KEYS: dict[int, Slot] = {
    Qt.Key.Key_Escape: Slot.ESC,
    Qt.Key.Key_F1: Slot.F1,
    Qt.Key.Key_F2: Slot.F2,
    Qt.Key.Key_F3: Slot.F3,
    Qt.Key.Key_F4: Slot.F4,
    Qt.Key.Key_F5: Slot.F5,
    Qt.Key.Key_F6: Slot.F6,
    Qt.Key.Key_F7: Slot.F7,
    Qt.Key.Key_F8: Slot.F8,
    Qt.Key.Key_F9: Slot.F9,
    Qt.Key.Key_F10: Slot.F10,
    Qt.Key.Key_F12: Slot.F12,
    Qt.Key.Key_Return: Slot.ENTER,
    Qt.Key.Key_Enter: Slot.ENTER,
}


WITHOUT_ENGINE = frozenset({Deed.CLEAR_AMOUNT, Deed.OPEN_PREVIEW, Deed.CLOSE_PREVIEW, Deed.BACK})
"""Deeds that are free while a command is on its way."""

NUMBERED = frozenset({Page.CHOICE, Page.REASON, Page.RECOVERY, Page.RESTORE})
"""Pages on which digits are no amount."""

WHY_NO_DIGITS = {
    Page.SALE: Hint.FINISH_FIRST,
    Page.QUESTION: Hint.ANSWER_FIRST,
    Page.PREVIEW: Hint.FINISH_FIRST,
    Page.CHOICE: Hint.CHOOSE_FIRST,
    Page.REASON: Hint.CHOOSE_FIRST,
    Page.RECOVERY: Hint.READ_FIRST,
    Page.RESTORE: Hint.DIGITS_ONLY,
}

WHY_NO_ENTER = {
    Page.QUESTION: Hint.ANSWER_FIRST,
    Page.CHOICE: Hint.CHOOSE_FIRST,
    Page.RECOVERY: Hint.READ_FIRST,
}

SCROLLS: dict[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_PageDown: 1,
}
"""Keys that move a receipt on the screen."""
