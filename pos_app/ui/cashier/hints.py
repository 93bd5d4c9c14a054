"""Soft hints of the amount field: why a key or a pasted text did nothing. Everything else is worded in `ui.words`."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from pos_app.ui import words


class Hint(Enum):
    """Why nothing happened."""

    NONE = auto()
    DIGITS_ONLY = auto()
    AMOUNT_FIRST = auto()
    TOO_LARGE = auto()
    NOT_AN_AMOUNT = auto()
    PASTED_ZERO = auto()
    FINISH_FIRST = auto()
    """A payment is open; the next amount must wait."""
    ANSWER_FIRST = auto()
    CHOOSE_FIRST = auto()
    """A task is open; its answers are numbered."""
    READ_FIRST = auto()
    """What was found out after the start must be read before the next amount."""
    NOT_PERMITTED = auto()
    SETTINGS_NOT_PERMITTED = auto()


def hint_text(hint: Hint) -> str:
    """The sentence for `hint`; nothing for `NONE`."""
    translate = QCoreApplication.translate
    match hint:
        case Hint.NONE:
            return ""
        case Hint.DIGITS_ONLY:
            return translate("cashier", "Only digits make an amount. Cents come last: 1 2 5 0 is 12.50.")
        case Hint.AMOUNT_FIRST:
            return translate("cashier", "Type the amount first.")
        case Hint.TOO_LARGE:
            return translate(
                "cashier", "99,999.99 is the most one payment can be. The last key was left out."
            )
        case Hint.NOT_AN_AMOUNT:
            return translate("cashier", "What was pasted is not an amount. Paste something like 12.50.")
        case Hint.PASTED_ZERO:
            return translate("cashier", "What was pasted is zero. There is nothing to charge.")
        case Hint.FINISH_FIRST:
            return translate("cashier", "This payment is still open. Finish it before the next amount.")
        case Hint.ANSWER_FIRST:
            return translate("cashier", "Answer the question first, with the keys shown on its buttons.")
        case Hint.CHOOSE_FIRST:
            return translate("cashier", "Choose with a number on a button; Esc goes back.")
        case Hint.READ_FIRST:
            return translate("cashier", "Read the list first; F9 puts it away.")
        case Hint.NOT_PERMITTED:
            return words.not_permitted()
        case Hint.SETTINGS_NOT_PERMITTED:
            return translate("cashier", "Only the owner may open the settings.")
