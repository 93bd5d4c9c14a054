"""Getting one paper out of the printer or into a file: draws it, and hands it to what the settings name.
Runs in the printer's thread.
"""

from pathlib import Path

from pos_app.domain.receipt import Copy
from pos_app.protocol.effects import Print
from pos_app.protocol.screen_terms import PrinterState
from pos_app.receipts.fonts import Fonts
from pos_app.runtime.device_threads import PrintNow
from pos_app.settings.records import PrinterKind, PrinterSettings


def print_now(printer: PrinterSettings, fonts: Fonts) -> PrintNow:
    """What the printer's thread calls for each paper; returns how it ended and words about it."""
    match printer.kind:
        case PrinterKind.NETWORK:
            return lambda job: _to_network(printer, fonts, job)
        case PrinterKind.PDF:
            return lambda job: _to_pdf(printer, fonts, job)
        case PrinterKind.NONE:
            return lambda job: (PrinterState.NOT_USED, "")


def _to_network(printer: PrinterSettings, fonts: Fonts, job: Print) -> tuple[PrinterState, str]:
    from pos_app.devices import escpos, printer_tcp
    from pos_app.receipts.drawing import draw
    from pos_app.receipts.raster import rasterise

    raster = rasterise(draw(job.paper, printer.width_dots, fonts))
    data = escpos.receipt_job(raster.width_dots, raster.rows, with_cut=printer.cut)
    report = printer_tcp.send(data, printer.host, printer.port)
    return printer_tcp.STATE_OF[report.outcome], report.detail


def _to_pdf(printer: PrinterSettings, fonts: Fonts, job: Print) -> tuple[PrinterState, str]:
    from pos_app.receipts.files import ReceiptNotWritten, write_atomically
    from pos_app.receipts.pdf import pdf

    folder = printer.folder or Path()
    name = job.paper.name + ("" if job.paper.copy is Copy.ORIGINAL else f"-reprint-{job.job_id[-6:]}")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_atomically(folder / f"{name}.pdf", pdf(job.paper, printer.width_dots, fonts))
    except ReceiptNotWritten as error:
        return PrinterState.UNREACHABLE, str(error)
    except OSError as error:
        return PrinterState.UNREACHABLE, f"{folder}: {error.strerror}"
    return PrinterState.PRINTED, ""
