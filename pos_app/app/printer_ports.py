"""From the settings to the wire or queue that the printer is on. Imports what a kind needs only when it is used."""

import sys
from pathlib import Path

from pos_app.devices.print_queues import HandOver, QueueError
from pos_app.devices.transport import Opener, Transport
from pos_app.settings.printer_records import Handshake, PrinterKind, PrinterSettings


def place_of(printer: PrinterSettings) -> str:
    """Where the printer is, in a terminal's words."""
    match printer.kind:
        case PrinterKind.NONE:
            return "none"
        case PrinterKind.NETWORK:
            return f"{printer.host} port {printer.port}"
        case PrinterKind.SERIAL:
            return f"{printer.serial_port} at {printer.baud} baud"
        case PrinterKind.USB:
            return str(printer.device)
        case PrinterKind.QUEUE | PrinterKind.SYSTEM:
            return f"the system's printer {printer.queue}"
        case PrinterKind.PDF:
            return f"PDF files in {printer.folder}"


def wire_of(printer: PrinterSettings) -> Opener | None:
    """What opens the wire to the printer; None for a kind that is on no wire of ours."""
    match printer.kind:
        case PrinterKind.NETWORK:
            return lambda seconds: _network(printer, seconds)
        case PrinterKind.SERIAL:
            return lambda _: _serial(printer)
        case PrinterKind.USB:
            return lambda _: _usb(printer)
        case _:
            return None


def _network(printer: PrinterSettings, seconds: float) -> Transport:
    from pos_app.devices.tcp_link import TcpLink

    return TcpLink.open(printer.host, printer.port, connect_s=seconds)


def _serial(printer: PrinterSettings) -> Transport:
    from pos_app.devices.serial_link import SerialLink

    return SerialLink.open(
        printer.serial_port,
        printer.baud,
        rts_cts=printer.handshake is Handshake.RTS_CTS,
        xon_xoff=printer.handshake is Handshake.XON_XOFF,
    )


def _usb(printer: PrinterSettings) -> Transport:
    from pos_app.devices.usb_link import UsbLink

    return UsbLink.open(printer.device or Path())


def queue_says(printer: PrinterSettings) -> str:
    """What the system's print service tells of the printer, in its own words; empty where it tells nothing."""
    if printer.kind not in {PrinterKind.QUEUE, PrinterKind.SYSTEM} or sys.platform == "win32":
        return ""
    from pos_app.devices import cups_queue

    try:
        return cups_queue.says(printer.queue)
    except QueueError as error:
        return str(error)


def system_queue() -> HandOver:
    """What hands raw jobs to this system's print service."""
    if sys.platform == "win32":
        from pos_app.devices import windows_queue

        return windows_queue.hand_over
    from pos_app.devices import cups_queue

    return cups_queue.hand_over
