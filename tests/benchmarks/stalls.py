"""How long the GUI thread is away from its events while sales go on and something else is stuck."""

import contextlib
import socket
import tempfile
import threading
from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from typing import Any

import msgspec

from pos_app.simulator.control_client import ControlClient
from tests.benchmarks.figures import Figure, percentile
from tests.benchmarks.processes import NotMeasured, report_of
from tests.benchmarks.shop import AlphaPay, alphapay, settings_file

SECONDS = "6"
LONGEST_BUDGET_MS, P999_BUDGET_MS = 50.0, 16.0


class _Printer(Enum):
    FINE = auto()
    """Takes everything and says nothing, as many do."""
    STUCK = auto()
    """Accepts the connection and takes nothing."""
    PDF = auto()


class _Trouble(msgspec.Struct, frozen=True):
    """What is stuck, and the words that `heart_beat` needs for it."""

    name: str
    words: Sequence[str] = ()
    hanging: bool = False
    printer: _Printer = _Printer.FINE


TROUBLES = (
    _Trouble("nobody sells", ("idle",)),
    _Trouble("all is well"),
    _Trouble("the gateway hangs", hanging=True),
    _Trouble("each commit takes 300 ms", ("slow-disk",)),
    _Trouble("the printer takes nothing", printer=_Printer.STUCK),
    _Trouble("receipts become PDF files", printer=_Printer.PDF),
)


def measure() -> list[Figure]:
    """The longest gap and the 99.9th percentile under each trouble, in the real windows."""
    return [figure for trouble in TROUBLES for figure in _figures(trouble)]


def _figures(trouble: _Trouble) -> list[Figure]:
    with tempfile.TemporaryDirectory() as name, alphapay(Path(name)) as account:
        told = _with_printer(trouble, Path(name), account)
    gaps = told["gaps_ms"]
    if not gaps:
        raise NotMeasured(f"the heart did not beat while {trouble.name}")
    judged = trouble.words != ("idle",)
    note = f"{len(gaps)} beats, {told['sales']} sales, {told['paid']} paid"
    return [
        Figure(
            name=f"longest GUI stall, {trouble.name}",
            value=max(gaps),
            unit="ms",
            budget=LONGEST_BUDGET_MS if judged else None,
            note=note,
        ),
        Figure(
            name=f"p99.9 of GUI gaps, {trouble.name}",
            value=percentile(gaps, 0.999),
            unit="ms",
            budget=P999_BUDGET_MS if judged else None,
            note=note,
        ),
    ]


def _with_printer(trouble: _Trouble, folder: Path, account: AlphaPay) -> Any:
    if trouble.hanging:
        ControlClient(account.control_url).fault(call="*", reply_delay_s=60, times=0)
    if trouble.printer is _Printer.PDF:
        return _beats(trouble, settings_file(folder, account))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        if trouble.printer is _Printer.STUCK:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
        else:
            threading.Thread(target=_swallow, args=(listener,), daemon=True).start()
        return _beats(trouble, settings_file(folder, account, printer_port=port))


def _beats(trouble: _Trouble, settings: Path) -> Any:
    return report_of("heart_beat", str(settings), SECONDS, *trouble.words)


def _swallow(listener: socket.socket) -> None:
    """Be a printer until the listener is closed."""
    with contextlib.suppress(OSError):
        while True:
            connection, _ = listener.accept()
            with connection:
                while connection.recv(1 << 16):
                    pass
