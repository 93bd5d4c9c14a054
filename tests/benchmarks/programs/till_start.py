"""The till as `pos-app run --config FILE` starts it; prints when its window was first usable, and ends.

What `run` imports before Qt is imported before Qt here too: Qt makes every later import dearer.

Usable is painted with what the engine told: before that view no command is taken.
"""

# ruff: noqa: E402
import json
import sys
import time

sys.modules["typing_extensions"] = None  # type: ignore[assignment] # a tool's: the till's own lock has none

from pos_app.app import cli, run

run.import_what_needs_no_qt()
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from pos_app.app import windows


class Watched(windows.Windows):
    """Notes the first paint of the cashier's window after the first view."""

    painted_at = 0.0

    def __init__(self, *given: object, **named: object) -> None:
        super().__init__(*given, **named)  # type: ignore[arg-type]
        self._paint = _Paint(self)
        self.bridge.view_changed.connect(self._viewed)

    def _viewed(self, _view: object) -> None:
        self.bridge.view_changed.disconnect(self._viewed)
        self.cashier.installEventFilter(self._paint)

    def painted(self) -> None:
        """All events of that paint are done."""
        Watched.painted_at = time.perf_counter()
        QApplication.exit()


class _Paint(QObject):
    def __init__(self, watched: Watched) -> None:
        super().__init__()
        self._watched = watched
        self._seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Paint, QEvent.Type.UpdateRequest} and not self._seen:
            self._seen = True
            QTimer.singleShot(0, self._watched.painted)
        return False


if __name__ == "__main__":
    windows.Windows = Watched  # type: ignore[misc]
    code = cli.main(["run", "--config", sys.argv[1]])
    print(json.dumps({"painted_at": Watched.painted_at}))
    sys.exit(code)
