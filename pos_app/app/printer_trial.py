"""The test slip: printed as receipts are, it shows which width and which code page this printer has."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.app.printer_ports import place_of
from pos_app.app.printing import print_pages, send_job, write_pdf
from pos_app.protocol.screen_terms import PrinterState
from pos_app.receipts.fonts import Fonts
from pos_app.settings.printer_records import CodePage, PrinterKind, PrinterSettings, PrinterWidth

if TYPE_CHECKING:
    from pos_app.devices.escpos_text import CodePage as CodePageOf
    from pos_app.devices.printer_job import Job
    from pos_app.receipts.placed import Sheet

_SAMPLE = "éèêëàâçîïôûùü œŒ ÉÈÊÀÇÔ «» £ ¥ €"
_WIDTHS = "Width: the longest bar that ends with its number and an end mark is right for printer.width_dots."
_PAGES = (
    "Characters: of each pair, the first row is drawn and the second is the printer's own. "
    "Where both are alike, that name is right for printer.code_page."
)
_CODES = "Scan all of them: each must read as the number below."
_NAME = "printer-test"


def print_test_slip(printer: PrinterSettings, fonts: Fonts) -> tuple[PrinterState, str]:
    """Print the slip on what `printer` names; returns how it ended, as for any paper. Blocks as printing does."""
    match printer.kind:
        case PrinterKind.NONE:
            return PrinterState.NOT_USED, ""
        case PrinterKind.PDF:
            return write_pdf(printer.folder or Path(), _NAME, lambda: _as_pdf(printer, fonts))
        case PrinterKind.SYSTEM:
            return print_pages(printer.queue, _NAME, [_sheet(printer, fonts)])
        case _:
            return send_job(printer, slip_job(printer, fonts)).shown


def slip_job(printer: PrinterSettings, fonts: Fonts) -> "Job":
    """The slip for an ESC/POS printer: drawn parts, and the printer's own characters and barcode between them."""
    from pos_app.devices import escpos
    from pos_app.devices.printer_job import Job

    parts = [*_drawn_widths(printer, fonts), *_both_characters(printer, fonts), *_both_codes(printer, fonts)]
    data = b"".join(part.data for part in parts)
    end = escpos.end_of_paper(with_cut=printer.cut)
    return Job(escpos.INITIALISE + data + end, sum(part.rows for part in parts))


def _drawn_widths(printer: PrinterSettings, fonts: Fonts) -> Iterator["Job"]:
    """Each bar is a picture of its own width: what a printer does with one that is too wide, it shows."""
    from pos_app.app.paper_job import as_picture
    from pos_app.receipts import trial

    yield as_picture(trial.heading(_facts(printer), printer.width_dots, fonts))
    yield as_picture(trial.sentence(_WIDTHS, printer.width_dots, fonts))
    for width in PrinterWidth:
        yield as_picture(trial.ruler(width, fonts))


def _both_characters(printer: PrinterSettings, fonts: Fonts) -> Iterator["Job"]:
    from pos_app.app.paper_job import as_picture
    from pos_app.devices import escpos_text
    from pos_app.devices.printer_job import Job
    from pos_app.receipts import trial

    yield as_picture(trial.sentence(_PAGES, printer.width_dots, fonts))
    for name in CodePage:
        page = escpos_text.PAGES[name]
        sample = _as_far_as(page)
        if sample:
            yield as_picture(trial.label(name, sample, printer.width_dots, fonts))
            yield Job(escpos_text.start(page) + escpos_text.row(page, sample), escpos_text.ROW_DOTS)


def _as_far_as(page: "CodePageOf") -> str:
    """The letters of the sample that `page` claims to have."""
    from pos_app.devices import escpos_text

    claimed = (letter for letter in _SAMPLE if escpos_text.has(page, letter))
    return " ".join("".join(claimed).split())


def _both_codes(printer: PrinterSettings, fonts: Fonts) -> Iterator["Job"]:
    from pos_app.app.paper_job import as_picture
    from pos_app.devices import escpos_text
    from pos_app.devices.printer_job import Job
    from pos_app.receipts import trial

    yield as_picture(trial.sentence(_CODES, printer.width_dots, fonts))
    own = escpos_text.code_128(trial.SAMPLE_CODE, printer.width_dots)
    if own is not None:
        yield Job(own, 4 * escpos_text.ROW_DOTS)
    yield as_picture(trial.codes(printer.width_dots, fonts))


def _sheet(printer: PrinterSettings, fonts: Fonts) -> "Sheet":
    """The slip where a driver or a file takes it: width and characters are no question there."""
    from pos_app.receipts import trial

    width = printer.width_dots
    return trial.stacked((trial.heading(_facts(printer), width, fonts), trial.codes(width, fonts)))


def _as_pdf(printer: PrinterSettings, fonts: Fonts) -> bytes:
    from pos_app.receipts.pdf import pdf_of

    return pdf_of(_sheet(printer, fonts), _NAME)


def _facts(printer: PrinterSettings) -> tuple[tuple[str, str], ...]:
    return (
        ("printer.kind", printer.kind.value),
        ("Where", place_of(printer)),
        ("printer.width_dots", str(int(printer.width_dots))),
        ("printer.code_page", printer.code_page.value if printer.speaks_escpos else ""),
    )
