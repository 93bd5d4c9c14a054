"""Whether the devices of the settings are there. Asks the printer how it is and prints nothing; opens no scanner's
port, which the running till reads.
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.app.doctor import local_words as words
from pos_app.app.doctor.findings import Case, Diagnosis, diagnosed
from pos_app.app.doctor.storage_checks import standing, unwritable
from pos_app.app.doctor.subject import Subject
from pos_app.devices.escpos import Trouble
from pos_app.settings.printer_records import PrinterKind, PrinterSettings

if TYPE_CHECKING:
    from pos_app.devices.transport import Opener

_TROUBLE: dict[Trouble | None, Case] = {
    None: words.PRINTER_READY,
    Trouble.PAPER_OUT: words.PRINTER_NO_PAPER,
    Trouble.COVER_OPEN: words.PRINTER_OPEN,
    Trouble.OFFLINE: words.PRINTER_OFFLINE,
}


def printer(subject: Subject) -> Diagnosis:
    """Whether the receipt printer is within reach, and what it says of itself."""
    from pos_app.app.printer_ports import wire_of

    settings = subject.settings.printer
    if settings.kind is PrinterKind.NONE:
        return diagnosed(words.PRINTER_NONE)
    if settings.kind is PrinterKind.PDF:
        return _pdf(settings.folder or Path())
    wire = wire_of(settings)
    if wire is None:
        return diagnosed(words.PRINTER_BEHIND_QUEUE, queue=settings.queue)
    return _asked(wire, _place_of(settings))


def scanner(subject: Subject) -> Diagnosis:
    """Whether the serial scanner's port is there and may be used. One that types cannot be seen by anybody."""
    settings = subject.settings.scanner
    if not settings.serial_port:
        return diagnosed(words.SCANNER_TYPES if settings.wedge else words.SCANNER_NONE)
    port = settings.serial_port
    present = _ports()
    if port not in present and not Path(port).exists():
        return diagnosed(words.SCANNER_AWAY, port=port, ports=", ".join(present) or "none")
    if sys.platform != "win32" and not os.access(port, os.R_OK | os.W_OK):
        return diagnosed(words.SCANNER_NOT_ALLOWED, port=port)
    return diagnosed(words.SCANNER_THERE, port=port)


def _asked(wire: "Opener", where: str) -> Diagnosis:
    from pos_app.devices.printer_job import Deadlines, read_status
    from pos_app.devices.printer_report import PrintReport
    from pos_app.devices.printer_status import PaperLeft

    status = read_status(wire, Deadlines(connect_s=2.0, status_s=0.5, stall_s=1.0, total_s=2.5))
    if isinstance(status, PrintReport):
        return diagnosed(words.PRINTER_AWAY, where=where, why=status.detail)
    if not status.answered:
        return diagnosed(words.PRINTER_SILENT, where=where)
    if status.trouble is None and status.paper is PaperLeft.NEAR_END:
        return diagnosed(words.PRINTER_NEAR_END, where=where)
    return diagnosed(_TROUBLE[status.trouble], where=where)


def _place_of(printer: PrinterSettings) -> str:
    places = {
        PrinterKind.NETWORK: f"{printer.host} port {printer.port}",
        PrinterKind.SERIAL: printer.serial_port,
    }
    return places.get(printer.kind, str(printer.device))


def _pdf(folder: Path) -> Diagnosis:
    """The folder is made with the first receipt."""
    why = unwritable(standing(folder))
    return diagnosed(words.PDF_NOT_WRITABLE if why else words.PDF_READY, folder=folder, why=why)


def _ports() -> list[str]:
    from serial.tools.list_ports import comports

    return sorted(port.device for port in comports())
