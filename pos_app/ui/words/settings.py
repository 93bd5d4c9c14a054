"""The settings room's sentences: values in words, what holds when, and what is wrong."""

from pos_app.settings.printer_records import PrinterKind
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier
from pos_app.ui.words.settings_names import key_name
from pos_app.ui.words.setup import printer_choice

_CHOICES = {
    "scanner.suffix enter": QT_TRANSLATE_NOOP("cashier", "Enter"),
    "scanner.suffix tab": QT_TRANSLATE_NOOP("cashier", "Tab"),
    "scanner.suffix either": QT_TRANSLATE_NOOP("cashier", "Enter or Tab"),
    "printer.text_mode auto": QT_TRANSLATE_NOOP("cashier", "On slow ports only"),
    "printer.text_mode always": QT_TRANSLATE_NOOP("cashier", "Yes"),
    "printer.text_mode never": QT_TRANSLATE_NOOP("cashier", "No, as dots"),
    "printer.handshake none": QT_TRANSLATE_NOOP("cashier", "None"),
    "alphapay.region ca": QT_TRANSLATE_NOOP("cashier", "Canada"),
    "alphapay.region us": QT_TRANSLATE_NOOP("cashier", "United States"),
}
"""By key and value; what is not here is shown as the file has it."""

_FROM_FILE = QT_TRANSLATE_NOOP("cashier", "from the file")
_DEFAULT = QT_TRANSLATE_NOOP("cashier", "default")
_CHANGED = QT_TRANSLATE_NOOP("cashier", "changed, not saved")


def choice_word(dotted: str, value: str) -> str:
    """One value of a key that has only so many."""
    if dotted == "printer.kind" and value in set(PrinterKind):
        return printer_choice(PrinterKind(value)).title
    source = _CHOICES.get(f"{dotted} {value}")
    return value if source is None else for_cashier(source)


def flag_word(*, on: bool) -> str:
    """A switch."""
    yes, no = QT_TRANSLATE_NOOP("cashier", "On"), QT_TRANSLATE_NOOP("cashier", "Off")
    return for_cashier(yes if on else no)


def set_word() -> str:
    """In place of a text that is too long to be read."""
    return for_cashier(QT_TRANSLATE_NOOP("cashier", "Set"))


def source_word(*, changed: bool, on_file: bool) -> str:
    """Where a value comes from."""
    if changed:
        return for_cashier(_CHANGED)
    return for_cashier(_FROM_FILE if on_file else _DEFAULT)


def fault(dotted: str, what: str) -> str:
    """A settings sentence (`what`, after "the key …") about the key it belongs to."""
    return f"{key_name(dotted)} {what}."


def not_a_number(dotted: str) -> str:
    """Something else was typed."""
    return for_cashier(QT_TRANSLATE_NOOP("cashier", "{name} must be a number."), name=key_name(dotted))


def standing_words() -> str:
    """What stands under the list as long as nothing else is to be said."""
    return for_cashier(QT_TRANSLATE_NOOP("cashier", "Changes hold from the next start of the till."))


def closed_words() -> str:
    """Why a key is shown and cannot be changed here."""
    return for_cashier(
        QT_TRANSLATE_NOOP(
            "cashier",
            "The till's payments and books hang on this. Change it in the settings file, with the till closed.",
        )
    )


def unsaved_words(count: int) -> str:
    """Esc was pressed, and something would be lost."""
    return for_cashier(
        QT_TRANSLATE_NOOP("cashier", "Not saved yet: {count}. F9 saves; Esc again throws it away."),
        count=count,
    )


def saved_words() -> str:
    """Everything is in the file."""
    return for_cashier(
        QT_TRANSLATE_NOOP(
            "cashier", "Saved. It holds from the next start: close the till and start it when nobody waits."
        )
    )


def working_words() -> str:
    """Something is being done."""
    return for_cashier(QT_TRANSLATE_NOOP("cashier", "One moment…"))


def printer_busy_words() -> str:
    """No test slip now."""
    return for_cashier(
        QT_TRANSLATE_NOOP("cashier", "The printer has receipts to print. Test it when they are done.")
    )


def save_first_words() -> str:
    """The test slip would be printed with what is on file."""
    return for_cashier(QT_TRANSLATE_NOOP("cashier", "Save first: the test slip uses what is saved."))


def without_file_words() -> str:
    """This till has no settings file."""
    return for_cashier(
        QT_TRANSLATE_NOOP(
            "cashier",
            "The demo and training have no settings file of their own. Nothing can be changed here.",
        )
    )
