"""A till that makes sales by itself until it is killed: `… SETTINGS CONTROL_URL SEED`.

Only the windows are missing: engine, journal, network, printer and serial scanner are those of the application.
It rests until a line comes on standard input, works from then on, and ends with the end of standard input. To
standard output it says `ready`, `open` once somebody is signed in and a shift is open, each deed (`did …`), and each
call (`leaves …`, `ended …`).
"""

import faulthandler
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from pos_app.app.compose import ClientMaker, Till
from pos_app.app.printing import print_now
from pos_app.devices.framing import Code
from pos_app.devices.serial_scanner import ScannerEvent, SerialScanner
from pos_app.protocol.answers import Answer
from pos_app.protocol.effects import NetworkEffect
from pos_app.protocol.views import TillView
from pos_app.receipts.fonts import load_fonts
from pos_app.runtime.calls import Asker
from pos_app.runtime.device_threads import ScannerThread
from pos_app.settings.load import load
from pos_app.simulator.control_client import ControlClient
from tests.kills.alphapay import PROJECT
from tests.kills.cashier import Cashier
from tests.kills.deeds import DEEDS
from tests.kills.staff import is_open

if TYPE_CHECKING:
    from pos_app.settings.records import Settings

FAILED = 70
"""Exit code where the engine gave up, which it never should."""

_BAUD = 9600


def tell(line: str) -> None:
    """One line to whoever watches; a pipe keeps it when this process is killed."""
    os.write(1, f"{line}\n".encode())


class WatchedClient:
    """A real client that says when a call leaves and when it has ended."""

    def __init__(self, client: Asker) -> None:
        self._client = client

    def perform(self, effect: NetworkEffect) -> Answer:
        """Carry the effect out."""
        tell(f"leaves {type(effect).__name__} {effect.call_id}")
        answer = self._client.perform(effect)
        tell(f"ended {type(effect).__name__} {effect.call_id}")
        return answer

    def close(self) -> None:
        """Let the connection go."""
        self._client.close()


class WiredScanner:
    """A serial scanner on a pseudo-terminal, read as the application reads one."""

    def __init__(self, scanned: Callable[[str], None]) -> None:
        self._scanned = scanned
        self._scanner_end, till_end = os.openpty()
        reader = SerialScanner(os.ttyname(till_end), _BAUD, self._told)
        self._thread = ScannerThread(reader.run, reader.stop)

    def start(self) -> None:
        """Begin to read."""
        self._thread.start()

    def scan(self, code: str) -> None:
        """What the scanner does when it sees a code."""
        os.write(self._scanner_end, f"{code}\r".encode())

    def _told(self, event: ScannerEvent) -> None:
        if isinstance(event, Code):
            self._scanned(event.text)


def main(settings_file: Path, control_url: str, seed: str) -> None:
    """Open, say `ready`, work when told to, end with standard input."""
    faulthandler.enable()
    _application = QGuiApplication(["busy-till"])
    shop = _Shop(load(settings_file), ControlClient(control_url), Random(f"cashier {seed}"))
    shop.open()
    if sys.stdin.readline():
        threading.Thread(target=shop.cashier.work, args=(DEEDS,), name="cashier", daemon=True).start()
        sys.stdin.readline()


class _Shop:
    """The till, its scanner, and who works at it."""

    def __init__(self, settings: "Settings", control: ControlClient, chance: Random) -> None:
        self._ready = threading.Event()
        self._said_open = False
        make = ClientMaker(settings)
        self._till = Till(
            settings,
            client=lambda: WatchedClient(make()),
            print_now=print_now(settings.printer, load_fonts(PROJECT / "resources")),
            publish=self._publish,
            on_failure=_give_up,
        )
        self._scanner = WiredScanner(lambda text: self.cashier.scanned(text))
        self.cashier = Cashier(self._till.send, control, self._scanner.scan, chance, tell)

    def open(self) -> None:
        """Start everything; returns when the first view came."""
        self._till.start()
        self._till.start_edges()
        self._scanner.start()
        self._ready.wait()
        tell("ready")

    def _publish(self, view: TillView) -> None:
        self.cashier.see(view)
        self._ready.set()
        if not self._said_open and is_open(view):
            self._said_open = True
            tell("open")


def _give_up(error: BaseException) -> None:
    tell(f"failed {error!r}")
    os._exit(FAILED)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
