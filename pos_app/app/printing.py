"""Getting one receipt onto paper or into a file: draws it, and hands it to what the settings name. Runs in the printer's thread."""

from pathlib import Path

from pos_app.protocol.effects import Print
from pos_app.protocol.views import PrinterState
from pos_app.runtime.device_threads import PrintNow
from pos_app.settings.records import PrinterKind, PrinterSettings


def print_now(printer: PrinterSettings) -> PrintNow:
    """What the printer's thread calls for each receipt."""
    match printer.kind:
        case PrinterKind.NETWORK:
            return lambda job: _to_network(printer, job)
        case PrinterKind.PDF:
            return lambda job: _to_pdf(printer, job)
        case PrinterKind.NONE:
            return lambda job: (PrinterState.NOT_USED, "")


def _to_network(printer: PrinterSettings, job: Print) -> tuple[PrinterState, str]:
    from pos_app.devices import escpos, printer_tcp
    from pos_app.receipts.raster import raster_of

    raster = raster_of(job.receipt, printer.width_dots)
    data = escpos.receipt_job(raster.width_dots, raster.rows, with_cut=printer.cut)
    report = printer_tcp.send(data, printer.host, printer.port)
    return printer_tcp.STATE_OF[report.outcome], report.detail


def _to_pdf(printer: PrinterSettings, job: Print) -> tuple[PrinterState, str]:
    from pos_app.receipts.files import FileRefused, write_pdf

    folder = printer.folder or Path()
    copy = "" if job.receipt.copy == "ORIGINAL" else f"-reprint-{job.job_id[-6:]}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_pdf(job.receipt, folder / f"{job.receipt.payment_id}{copy}.pdf")
    except (OSError, FileRefused) as error:
        return PrinterState.UNREACHABLE, str(error)
    return PrinterState.PRINTED, ""
