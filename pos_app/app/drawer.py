"""Opening the cash drawer that hangs on the receipt printer. Runs in the printer's thread."""

import logging

from pos_app.runtime.device_threads import OpenDrawerNow
from pos_app.settings.records import PrinterSettings

log = logging.getLogger(__name__)


def drawer_of(printer: PrinterSettings) -> OpenDrawerNow:
    """What opens the drawer at `printer`, which must be on the network."""

    def open_now() -> None:
        from pos_app.devices import printer_tcp

        report = printer_tcp.open_drawer(printer.host, printer.port)
        if report.outcome is not printer_tcp.Outcome.ACKNOWLEDGED:
            log.warning("the drawer may not have opened: %s %s", report.outcome.name, report.detail)

    return open_now
