"""The till's scanners: the filter for one that types, and the thread of one on a serial port."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from pos_app.app.relay import Relay
from pos_app.protocol.messages import Message, ScannerChanged
from pos_app.protocol.screen_terms import ScannerState
from pos_app.runtime.device_threads import ScannerThread
from pos_app.settings.records import ScannerSettings, Suffix
from pos_app.ui.wedge_filter import DefaultWedge

if TYPE_CHECKING:
    from pos_app.devices.serial_scanner import ScannerEvent

_SUFFIX_KEYS = {Suffix.ENTER: "\r", Suffix.TAB: "\t", Suffix.EITHER: "\r\t"}


def wedge_of(scanner: ScannerSettings) -> DefaultWedge | None:
    """What tells a scanner that types from fingers; None where there is no such scanner."""
    if not scanner.wedge:
        return None
    return DefaultWedge(
        max_gap_ms=scanner.wedge_max_gap_ms,
        min_length=scanner.min_length,
        suffix=_SUFFIX_KEYS[scanner.suffix],
    )


def serial_scanner(
    scanner: ScannerSettings, relay: Relay, send: Callable[[Message], None]
) -> ScannerThread | None:
    """The thread that reads the serial scanner, not started yet; None where there is none.

    Codes go to the screen through `relay`, for it knows the amount; that the scanner came or went goes to the engine
    through `send`.
    """
    if not scanner.serial_port:
        return None
    from pos_app.devices.serial_scanner import SerialScanner

    reader = SerialScanner(scanner.serial_port, scanner.baud, lambda event: _tell(event, relay, send))
    return ScannerThread(reader.run, reader.stop)


def _tell(event: "ScannerEvent", relay: Relay, send: Callable[[Message], None]) -> None:
    """In the scanner's thread."""
    from pos_app.devices.framing import Code, Spoilt
    from pos_app.devices.serial_scanner import Connected

    if isinstance(event, Code):
        relay.bring("scanned", event.text)
    elif isinstance(event, Spoilt):
        relay.bring("spoilt")
    elif isinstance(event, Connected):
        send(ScannerChanged(state=ScannerState.READY))
    else:
        send(ScannerChanged(state=ScannerState.MISSING, detail=event.detail))
