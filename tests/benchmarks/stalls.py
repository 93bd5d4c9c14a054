"""How long the GUI thread is away from its events while sales go on and something else is stuck."""

import socket
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from pos_app.simulator.control_client import ControlClient
from tests.benchmarks.figures import Figure, percentile
from tests.benchmarks.processes import NotMeasured, report_of
from tests.benchmarks.shop import AlphaPay, alphapay, settings_file

SECONDS = "12"
LONGEST_BUDGET_MS, P999_BUDGET_MS = 50.0, 16.0


class _Trouble(msgspec.Struct, frozen=True):
    """What is stuck, and the words that `heart_beat` needs for it."""

    name: str
    words: Sequence[str] = ()
    hanging: bool = False
    stuck_printer: bool = False


TROUBLES = (
    _Trouble("nobody sells", ("idle",)),
    _Trouble("all is well"),
    _Trouble("the gateway hangs", hanging=True),
    _Trouble("each commit takes 300 ms", ("slow-disk",)),
    _Trouble("the printer takes nothing", stuck_printer=True),
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
    beat: Callable[[Path], Any] = lambda file: report_of("heart_beat", str(file), SECONDS, *trouble.words)  # noqa: E731
    if not trouble.stuck_printer:
        return beat(settings_file(folder, account))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
        return beat(settings_file(folder, account, printer_port=listener.getsockname()[1]))
