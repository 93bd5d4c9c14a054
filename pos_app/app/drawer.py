"""Opening the cash drawer that hangs on the receipt printer. Runs in the printer's thread."""

import logging

from pos_app.app.printer_ports import system_queue, wire_of
from pos_app.devices.printer_report import Outcome, PrintReport
from pos_app.runtime.device_threads import OpenDrawerNow
from pos_app.settings.printer_records import PrinterSettings

log = logging.getLogger(__name__)

_SENT = frozenset({Outcome.ACKNOWLEDGED, Outcome.QUEUED})


def drawer_of(printer: PrinterSettings) -> OpenDrawerNow:
    """What opens the drawer at `printer`, which must speak ESC/POS."""

    def open_now() -> None:
        report = _pulse(printer)
        if report.outcome not in _SENT:
            log.warning("the drawer may not have opened: %s %s", report.outcome.name, report.detail)

    return open_now


def _pulse(printer: PrinterSettings) -> PrintReport:
    from pos_app.devices import escpos, print_queues, printer_job

    wire = wire_of(printer)
    if wire is None:
        return print_queues.send(escpos.OPEN_DRAWER, printer.queue, system_queue())
    return printer_job.open_drawer(wire)
