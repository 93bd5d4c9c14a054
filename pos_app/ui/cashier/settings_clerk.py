"""Has the settings room's slow work done in threads of its own, and brings what came of it to the GUI thread."""

import threading
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from pos_app.ui.cashier.settings_keeping import Outcome


class Clerk(QObject):
    """Made in the GUI thread. One piece of work at a time: while one is `busy`, none is taken."""

    ended = Signal(object)
    """An `Outcome`, in the GUI thread."""
    _poked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gate = threading.Lock()
        self._open, self._busy = True, False
        self._outcomes: deque[Outcome] = deque()
        self._poked.connect(self._bring, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._busy

    def do(self, work: Callable[[], Outcome]) -> bool:
        """Begin `work` in a daemon thread; False where something else is still being done."""
        if self._busy or not self._open:
            return False
        self._busy = True
        threading.Thread(target=self._run, args=(work,), name="settings", daemon=True).start()
        return True

    def close_gate(self) -> None:
        """From the return of this call on nothing is emitted."""
        with self._gate:
            self._open = False

    def _run(self, work: Callable[[], Outcome]) -> None:
        outcome = work()
        with self._gate:
            if self._open:
                self._outcomes.append(outcome)
                self._poked.emit()

    @Slot()
    def _bring(self) -> None:
        self._busy = False
        self.ended.emit(self._outcomes.popleft())
