"""A till that makes sales: `… SETTINGS WARM COUNT [painting]` prints memory and, for each scan, when it came.

`WARM` sales are made first; then memory is read, `COUNT` more are made, and it is read again. With `painting` the
cashier's window is drawn anew without pause meanwhile.
"""

import gc
import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.memory_used import most_mib, now_mib
from tests.benchmarks.programs.clerk import Clerk, open_windows

GIVE_UP_MS = 200_000


class Day:
    """Counts the sales, reads memory at the right ones, and ends the application."""

    def __init__(self, warm: int, count: int) -> None:
        self._warm, self._count = warm, count
        self.read: dict[str, float] = {}

    def paid(self, number: int) -> None:
        """So many sales have been paid."""
        if number == 1:
            self.read["most_after_one_mib"] = most_mib()
        if number in (self._warm, self._warm + self._count):
            gc.collect()
            self.read["warm_mib" if number == self._warm else "end_mib"] = now_mib()
        if number >= self._warm + self._count:
            QApplication.exit()


def main(settings: Path, warm: int, count: int, *, painting: bool) -> int:
    """Make the sales; 1 where they did not come to an end."""
    windows = open_windows(settings)
    day = Day(warm, count)
    clerk = Clerk(windows, day.paid)
    clerk.start()
    painter = QTimer(interval=0)
    painter.timeout.connect(windows.cashier.repaint)
    if painting:
        painter.start()
    QTimer.singleShot(GIVE_UP_MS, QApplication.exit)
    QApplication.exec()
    painter.stop()
    clerk.rest()
    windows.close()
    print(json.dumps(day.read | {"scanned_at": clerk.scanned_at, "warm": warm}))
    return 0 if clerk.paid >= warm + count else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), painting="painting" in sys.argv[4:]))
