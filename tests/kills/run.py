"""Runs several lanes side by side and gathers their kills."""

import os
import queue
import shutil
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

import msgspec
from PySide6.QtGui import QGuiApplication

from pos_app.receipts.fonts import load_fonts
from tests.kills.alphapay import PROJECT
from tests.kills.lane import Kill, Lane, MakeTill, Totals
from tests.kills.tills import BusyTill, WindowTill
from tests.scenarios.display import x_display

LANES, WINDOW_LANES = 6, 3
WINDOW_SHARE = 0.2
"""Every fifth kill goes to the application with its windows."""


class Broken(msgspec.Struct, frozen=True):
    """A lane that could not go on, or whose books did not agree in the end."""

    lane: int
    what: str


class Kills:
    """Iterate over it: each kill of every lane as it is judged, and each `Broken`. `totals` is whole at the end."""

    def __init__(self, folder: Path, seed: int, kills: int, *, windows: bool) -> None:
        """Kill `kills` times in all, in folders below `folder`."""
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        self._application = QGuiApplication.instance() or QGuiApplication(["kills"])
        self._fonts = load_fonts(PROJECT / "resources")
        self._folder = folder
        self._seed = seed
        self._in_windows = round(kills * WINDOW_SHARE) if windows and can_show_windows() else 0
        self._kills = kills
        self._judged: queue.SimpleQueue[Kill | Broken | None] = queue.SimpleQueue()
        self.totals = Totals()

    def __iter__(self) -> Iterator[Kill | Broken]:
        with ExitStack() as stack:
            threads = [
                threading.Thread(target=self._work, args=(lane, share), name=f"lane {number}", daemon=True)
                for number, (lane, share) in enumerate(self._lanes(stack))
            ]
            for thread in threads:
                thread.start()
            running = len(threads)
            while running:
                judged = self._judged.get()
                if judged is None:
                    running -= 1
                else:
                    yield judged
            for thread in threads:
                thread.join()

    def _lanes(self, stack: ExitStack) -> Iterator[tuple[Lane, int]]:
        makers: list[tuple[MakeTill, int]] = [
            (BusyTill, share) for share in _shares(self._kills - self._in_windows, LANES)
        ]
        for number, share in enumerate(_shares(self._in_windows, WINDOW_LANES)):
            folder = self._folder / f"display-{number}"
            folder.mkdir()
            makers.append((_on(stack.enter_context(x_display(folder))), share))
        for number, (make, share) in enumerate(makers):
            folder = self._folder / f"lane-{number}"
            folder.mkdir()
            yield Lane(number, folder, self._seed, make, self._fonts), share

    def _work(self, lane: Lane, share: int) -> None:
        """The outermost loop of a lane's thread: whatever ends it is told, and the other lanes go on."""
        try:
            for kill in lane.run(share):
                self._judged.put(kill)
            self.totals.add(lane.totals)
            for sentence in lane.last_look.differences if lane.last_look else ():
                self._judged.put(Broken(lane.number, f"in the end: {sentence}"))
        except Exception as error:  # noqa: BLE001
            self._judged.put(Broken(lane.number, f"{type(error).__name__}: {error}"))
        self._judged.put(None)


def can_show_windows() -> bool:
    """Whether there is an X server to be had, and something to press keys with."""
    return bool(shutil.which("Xvfb") and shutil.which("xdotool"))


def _on(display: str) -> MakeTill:
    return lambda settings, account, seed: WindowTill(settings, account, seed, display)


def _shares(kills: int, lanes: int) -> Sequence[int]:
    """`kills` dealt out evenly; lanes without any are left out."""
    return [share for n in range(lanes) if (share := kills // lanes + (n < kills % lanes))]
