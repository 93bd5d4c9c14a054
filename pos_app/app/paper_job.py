"""From a paper to the bytes that an ESC/POS printer takes for it."""

from pos_app.devices.printer_job import Job
from pos_app.domain.receipt import Paper
from pos_app.receipts.fonts import Fonts
from pos_app.settings.records import PrinterSettings


def job_of(printer: PrinterSettings, fonts: Fonts, paper: Paper) -> Job:
    """All copies of `paper`, as the settings want them."""
    from pos_app.devices import escpos
    from pos_app.receipts.copies import copies_of
    from pos_app.receipts.drawing import picture
    from pos_app.receipts.raster import rasterise
    from pos_app.receipts.typesetting import typeset

    data, rows = b"", 0
    for lines in copies_of(paper, printer.copies):
        raster = rasterise(picture(typeset(lines, printer.width_dots, fonts), margin=0))
        data += escpos.receipt_job(raster.width_dots, raster.rows, with_cut=printer.cut)
        rows += raster.height
    return Job(data, rows)
