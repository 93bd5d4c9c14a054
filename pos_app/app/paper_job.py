"""From a paper to the bytes that an ESC/POS printer takes: as dots, or as text where dots would take too long."""

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from pos_app.devices import escpos, escpos_text
from pos_app.devices.printer_job import Job
from pos_app.domain.paper_parts import Kind, Line
from pos_app.domain.receipt import Paper
from pos_app.receipts.fonts import Fonts
from pos_app.settings.printer_records import PrinterSettings

if TYPE_CHECKING:
    from pos_app.receipts.placed import Sheet


def job_of(printer: PrinterSettings, fonts: Fonts, paper: Paper) -> Job:
    """All copies of `paper`, as the settings want them."""
    from pos_app.receipts.copies import copies_of

    set_lines = _written if printer.as_text else _drawn
    data, rows = b"", 0
    for lines in copies_of(paper, printer.copies):
        part = set_lines(printer, fonts, lines)
        data += escpos.INITIALISE + part.data + escpos.end_of_paper(with_cut=printer.cut)
        rows += part.rows
    return Job(data, rows)


def as_picture(sheet: "Sheet") -> Job:
    """The bytes of one drawn part of a paper."""
    from pos_app.receipts.drawing import picture
    from pos_app.receipts.raster import rasterise

    dots = rasterise(picture(sheet, margin=0))
    return Job(escpos.raster(dots.width_dots, dots.rows), dots.height)


def _drawn(printer: PrinterSettings, fonts: Fonts, lines: Sequence[Line]) -> Job:
    from pos_app.receipts.typesetting import typeset

    return as_picture(typeset(lines, printer.width_dots, fonts))


def _written(printer: PrinterSettings, fonts: Fonts, lines: Sequence[Line]) -> Job:
    """Line by line: what the printer's code page surely has as text, neighbours that it may lack as one picture."""
    page = escpos_text.PAGES[printer.code_page]
    data, rows = escpos_text.start(page), 0
    texts = [(line, _as_text(line, printer)) for line in lines]
    for drawn, group in groupby(texts, key=lambda pair: pair[1] is None):
        pairs = list(group)
        parts = (
            [_drawn(printer, fonts, [line for line, _ in pairs])]
            if drawn
            else [text for _, text in pairs if text is not None]
        )
        data += b"".join(part.data for part in parts)
        rows += sum(part.rows for part in parts)
    return Job(data, rows)


def _as_text(line: Line, printer: PrinterSettings) -> Job | None:
    """None where the printer may not be able to write it."""
    from pos_app.receipts.text_rows import text_rows

    if line.kind is Kind.BARCODE:
        code = escpos_text.code_128(line.text, printer.width_dots)
        return None if code is None else Job(code, 4 * escpos_text.ROW_DOTS)
    page = escpos_text.PAGES[printer.code_page]
    rows = text_rows(line, escpos_text.columns(printer.width_dots))
    if rows is None or not all(escpos_text.has(page, row.text) for row in rows):
        return None
    data = b"".join(
        escpos_text.row(page, row.text, bold=row.bold, double=row.double, white=row.white) for row in rows
    )
    return Job(data, sum(escpos_text.ROW_DOTS * (1 + row.double) for row in rows))
