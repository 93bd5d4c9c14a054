"""The set-up's pages about devices: the test slip, what a scanner read, which screen is the customer's."""

from pos_app.settings.printer_records import PrinterKind
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier
from pos_app.ui.words.records import ChoiceWords, StageWords, Tone


def usual_place(kind: PrinterKind) -> str:
    """What the first field holds before anybody typed."""
    return "receipts" if kind is PrinterKind.PDF else ""


def printing_words() -> StageWords:
    """While the slip prints."""
    return StageWords(for_cashier(QT_TRANSLATE_NOOP("cashier", "Printing …")), "", "", Tone.WAITING)


def waiting_for_scan() -> StageWords:
    """Before anything was scanned."""
    return StageWords(
        for_cashier(QT_TRANSLATE_NOOP("cashier", "Nothing scanned yet")),
        for_cashier(
            QT_TRANSLATE_NOOP(
                "cashier", "If nothing happens, the scanner may need its cable, or a port below."
            )
        ),
        "",
        Tone.NEUTRAL,
    )


def scanned_words(characters: int, *, by_port: bool) -> StageWords:
    """A code came whole. What it was is not shown: it could be a payment code."""
    title = QT_TRANSLATE_NOOP("cashier", "The scanner works: {count} characters")
    typed = QT_TRANSLATE_NOOP("cashier", "It types like a keyboard, and the till knows it from fingers.")
    ported = QT_TRANSLATE_NOOP("cashier", "It came by the port.")
    return StageWords(
        for_cashier(title, count=characters), for_cashier(ported if by_port else typed), "", Tone.GOOD
    )


def spoilt_words() -> StageWords:
    """A code came in part."""
    return StageWords(
        for_cashier(QT_TRANSLATE_NOOP("cashier", "Only a part of the code came")),
        for_cashier(QT_TRANSLATE_NOOP("cashier", "The scanner is too slow or sends no Enter after a code.")),
        for_cashier(
            QT_TRANSLATE_NOOP("cashier", "Scan again. If it stays so, set the scanner to send Enter (CR).")
        ),
        Tone.UNSURE,
    )


def port_words(*, is_open: bool, why: str) -> StageWords:
    """How a scanner's port is."""
    if is_open:
        return StageWords(
            for_cashier(QT_TRANSLATE_NOOP("cashier", "The port is open: scan something")),
            "",
            "",
            Tone.WAITING,
        )
    return StageWords(
        for_cashier(QT_TRANSLATE_NOOP("cashier", "The port cannot be opened")),
        why,
        for_cashier(QT_TRANSLATE_NOOP("cashier", "Check the cable, or choose another port.")),
        Tone.BAD,
    )


def port_choices(ports: tuple[str, ...]) -> list[ChoiceWords]:
    """No port, or one of those found."""
    none = QT_TRANSLATE_NOOP("cashier", "Types like a keyboard")
    no_need = QT_TRANSLATE_NOOP("cashier", "Most scanners; nothing to set")
    serial = QT_TRANSLATE_NOOP("cashier", "Serial scanner")
    return [
        ChoiceWords(for_cashier(none), for_cashier(no_need)),
        *(ChoiceWords(port, for_cashier(serial)) for port in ports),
    ]


def display_choices(screens: list[tuple[str, bool]]) -> list[ChoiceWords]:
    """Each screen by its name and whether the cashier's window is on it; then no fixed one, then none at all."""
    here = QT_TRANSLATE_NOOP("cashier", "This one: the cashier's window is here")
    free = QT_TRANSLATE_NOOP("cashier", "The customer's pages fill it")
    auto = QT_TRANSLATE_NOOP("cashier", "Whichever is free")
    auto_text = QT_TRANSLATE_NOOP(
        "cashier", "Any screen without the cashier's window; with one screen, a window"
    )
    none = QT_TRANSLATE_NOOP("cashier", "No customer screen")
    none_text = QT_TRANSLATE_NOOP("cashier", "Customers see nothing: only scanned codes can be charged")
    return [
        *(ChoiceWords(name, for_cashier(here if is_cashier else free)) for name, is_cashier in screens),
        ChoiceWords(for_cashier(auto), for_cashier(auto_text)),
        ChoiceWords(for_cashier(none), for_cashier(none_text)),
    ]
