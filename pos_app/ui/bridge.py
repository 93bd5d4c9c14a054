"""The one way between the engine's thread and the screens: views come in, commands go out. It decides nothing."""

import itertools
import math
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from pos_app.protocol.messages import Command
from pos_app.protocol.views import TillView

QUIET_S = 0.012
"""How long after a command no view is delivered: Python runs one thread at a time, and the request goes first."""


class Bridge(QObject):
    """Made in, and owned by, the GUI thread.

    A signal emitted in another thread runs a plain callable in *that* thread. So the only thing emitted there is a poke
    to a slot of this object, which is of the GUI thread; `view_changed` is emitted from that slot.
    """

    view_changed = Signal(object)
    """A newer `TillView`, in the GUI thread. Views in between may have been left out."""
    _poked = Signal()

    def __init__(self, send: Callable[[Command], None], parent: QObject | None = None) -> None:
        """`send` takes a command to the engine; it is called in the GUI thread and must not block."""
        super().__init__(parent)
        self._send = send
        self._ids = itertools.count(1)
        self._gate = threading.Lock()
        self._open = True
        self._newest: TillView | None = None
        self._poke_pending = False
        self._quiet_until = 0.0
        self._poked.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def next_command_id(self) -> int:
        """1, 2, 3 …: each command of this run has its own."""
        return next(self._ids)

    def send(self, command: Command) -> None:
        """Hand a command to the engine. The screens wait a moment, so that painting does not hold up its request."""
        self._quiet_until = time.monotonic() + QUIET_S
        self._send(command)

    def publish(self, view: TillView) -> None:
        """Show `view`. Callable from any thread; never waits for the screen. After `close_gate` it does nothing."""
        with self._gate:
            if not self._open:
                return
            self._newest = view
            if not self._poke_pending:
                self._poke_pending = True
                self._poked.emit()

    def close_gate(self) -> None:
        """From the return of this call on nothing is emitted: a thread that still runs at exit must not reach Qt."""
        with self._gate:
            self._open = False
            self._newest = None

    @Slot()
    def _deliver(self) -> None:
        quiet_s = self._quiet_until - time.monotonic()
        if quiet_s > 0:
            QTimer.singleShot(math.ceil(quiet_s * 1000), self, self._deliver)
            return
        with self._gate:
            view, self._newest = self._newest, None
            self._poke_pending = False
        if view is not None:
            self.view_changed.emit(view)
