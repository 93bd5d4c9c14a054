"""The set-up's last page in words: the answers as people read them, and why they could not be saved."""

from pathlib import Path

from pos_app.settings.editing import TomlValue
from pos_app.settings.printer_records import PrinterKind
from pos_app.settings.records import Region
from pos_app.ui.setup.orders import NotSaved
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier
from pos_app.ui.words.setup import fault_words, printer_choice, region_choice

_YES, _NO = QT_TRANSLATE_NOOP("cashier", "yes"), QT_TRANSLATE_NOOP("cashier", "no")
_LONGEST = 60


def shown_value(key: str, value: TomlValue) -> str:
    """An answer for people; a public key by its beginning."""
    if key == "alphapay.region":
        return region_choice(Region(str(value))).title
    if key == "printer.kind":
        return printer_choice(PrinterKind(str(value))).title
    if isinstance(value, bool):
        return for_cashier(_YES if value else _NO)
    if isinstance(value, list):
        return "\n".join(value)
    text = str(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def where_words(file: Path) -> str:
    """Which file will be written."""
    return for_cashier(QT_TRANSLATE_NOOP("cashier", "Will be written to {file}"), file=file)


def untested_words() -> str:
    """A till that never spoke with AlphaPay."""
    return for_cashier(
        QT_TRANSLATE_NOOP(
            "cashier",
            "Not tried with AlphaPay yet: it is not known whether payments will work. Esc goes back to try.",
        )
    )


def not_saved_words(result: NotSaved) -> str:
    """Why there is no settings file, and what to do."""
    told = [fault_words(each.key, each.what) for each in result.mistakes]
    if result.why:
        told.append(
            for_cashier(
                QT_TRANSLATE_NOOP(
                    "cashier", "The file could not be written ({why}). Mend that, then save again."
                ),
                why=result.why,
            )
        )
    return "\n".join(told)
