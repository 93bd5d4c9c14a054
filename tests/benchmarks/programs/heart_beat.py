"""The GUI thread's pulse while sales go on: `… SETTINGS SECONDS [slow-disk] [idle]` prints the gaps, in ms.

A timer of 1 ms beats in the application that shows the till's windows. A sale begins
every half second, and counting three seconds after the start, when the imports that follow the first paint are over.
With `slow-disk` each commit waits 300 ms in the engine's thread; with `idle` nobody sells anything.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from pos_app.app import compose
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.ports import Commit, Journal
from tests.benchmarks.programs.clerk import Clerk, open_windows

WARM_UP_S = 3.0
SALE_EVERY_S = 0.5
SLOW_COMMIT_S = 0.3


class SlowJournal(SqliteJournal):
    """A journal on a disk that takes its time."""

    def commit(self, commit: Commit) -> None:
        time.sleep(SLOW_COMMIT_S)
        super().commit(commit)


def open_slow_journal(directory: Path) -> Journal:
    """What the till opens in place of its own journal."""
    return SlowJournal.open(directory)


class Heart:
    """Notes the time between two beats; `start` sets it going."""

    def __init__(self) -> None:
        self.gaps_ms: list[float] = []
        self._last = 0.0
        self._timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """The first gap begins now."""
        self._last = time.perf_counter()
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps_ms.append((now - self._last) * 1000)
        self._last = now


def main(settings: Path, seconds: float, words: list[str]) -> None:
    """Sell for `seconds` and print every gap."""
    if "slow-disk" in words:
        compose.open_journal = open_slow_journal
    windows = open_windows(settings)
    clerk = Clerk(windows, lambda _: None, qr=True, every_s=SALE_EVERY_S)
    heart = Heart()
    if "idle" not in words:
        clerk.start()
    _after(WARM_UP_S, heart.start)
    _after(WARM_UP_S + seconds, QApplication.exit)
    QApplication.exec()
    clerk.rest()
    windows.close()
    print(json.dumps({"gaps_ms": heart.gaps_ms, "sales": clerk.sales, "paid": clerk.paid}))


def _after(seconds: float, do: Callable[[], object]) -> None:
    QTimer.singleShot(round(seconds * 1000), do)


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]), sys.argv[3:])
