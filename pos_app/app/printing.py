"""Getting one paper out of the printer or into a file: draws it, and hands it to what the settings name.
Runs in the printer's thread.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.app.printer_ports import system_queue, wire_of
from pos_app.devices.printer_report import PrintReport
from pos_app.domain.receipt import Copy
from pos_app.protocol.effects import Print
from pos_app.protocol.screen_terms import PrinterRemark, PrinterState
from pos_app.receipts.fonts import Fonts
from pos_app.runtime.device_threads import PrintNow
from pos_app.settings.printer_records import PrinterKind, PrinterSettings

if TYPE_CHECKING:
    from pos_app.devices.printer_job import Job
    from pos_app.receipts.placed import Sheet


def print_now(printer: PrinterSettings, fonts: Fonts) -> PrintNow:
    """What the printer's thread calls for each paper; returns how it ended and words about it."""
    match printer.kind:
        case PrinterKind.NONE:
            return lambda job: (PrinterState.NOT_USED, "")
        case PrinterKind.PDF:
            return lambda job: _to_pdf(printer, fonts, job)
        case PrinterKind.SYSTEM:
            return lambda job: _to_system(printer, fonts, job)
        case _:
            return lambda job: _to_printer(printer, fonts, job)


def send_job(printer: PrinterSettings, job: "Job") -> PrintReport:
    """Send bytes to an ESC/POS printer, or to the queue before it."""
    from pos_app.devices import print_queues, printer_job

    wire = wire_of(printer)
    if wire is None:
        return print_queues.send(job.data, printer.queue, system_queue())
    return printer_job.send(job, wire)


def print_pages(queue: str, title: str, sheets: Sequence["Sheet"]) -> tuple[PrinterState, str]:
    """Print through the driver of the system's printer `queue`. As with every queue, nobody tells what comes out."""
    from pos_app.receipts.system_printer import SystemPrinterMissing, SystemPrinterRefused, print_sheets

    try:
        print_sheets(queue, title, sheets)
    except SystemPrinterMissing:
        return PrinterState.UNREACHABLE, PrinterRemark.QUEUE_MISSING
    except SystemPrinterRefused as error:
        return PrinterState.UNREACHABLE, str(error)
    return PrinterState.UNCONFIRMED, PrinterRemark.QUEUED


def write_pdf(folder: Path, name: str, content: Callable[[], bytes]) -> tuple[PrinterState, str]:
    """Write `name`.pdf into `folder`, which is made when missing."""
    from pos_app.receipts.files import ReceiptNotWritten, write_atomically

    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_atomically(folder / f"{name}.pdf", content())
    except ReceiptNotWritten as error:
        return PrinterState.UNREACHABLE, str(error)
    except OSError as error:
        return PrinterState.UNREACHABLE, f"{folder}: {error.strerror}"
    return PrinterState.PRINTED, ""


def _to_printer(printer: PrinterSettings, fonts: Fonts, job: Print) -> tuple[PrinterState, str]:
    from pos_app.app.paper_job import job_of

    return send_job(printer, job_of(printer, fonts, job.paper)).shown


def _to_system(printer: PrinterSettings, fonts: Fonts, job: Print) -> tuple[PrinterState, str]:
    from pos_app.receipts.copies import copies_of
    from pos_app.receipts.typesetting import typeset

    copies = copies_of(job.paper, printer.copies)
    sheets = [typeset(lines, printer.width_dots, fonts) for lines in copies]
    return print_pages(printer.queue, job.paper.name, sheets)


def _to_pdf(printer: PrinterSettings, fonts: Fonts, job: Print) -> tuple[PrinterState, str]:
    from pos_app.receipts.pdf import pdf

    name = job.paper.name + ("" if job.paper.copy is Copy.ORIGINAL else f"-reprint-{job.job_id[-6:]}")
    return write_pdf(printer.folder or Path(), name, lambda: pdf(job.paper, printer.width_dots, fonts))
