"""The way from the history to the journal's reader: queries go out, replies come in, in the GUI thread."""

import itertools
import threading
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from pos_app.protocol.queries import Query, Reply


class Archive(QObject):
    """Made in, and owned by, the GUI thread. `runtime.readers.Reader` stands behind it: its `ask` is given here, and
    `deliver` is given to it.

    As in `bridge`, the only thing emitted in another thread is a poke to a slot of this object.
    """

    replied = Signal(object)
    """A `Reply`, in the GUI thread; each reply comes."""
    _poked = Signal()

    def __init__(self, ask: Callable[[Query], None], parent: QObject | None = None) -> None:
        """`ask` takes a query to the reader; it is called in the GUI thread and must not block."""
        super().__init__(parent)
        self._ask = ask
        self._ids = itertools.count(1)
        self._gate = threading.Lock()
        self._open = True
        self._replies: deque[Reply] = deque()
        self._poked.connect(self._bring, Qt.ConnectionType.QueuedConnection)

    def ask(self, make: Callable[[int], Query]) -> int:
        """Ask what `make` makes of a query id of its own; returns the id, which the reply carries."""
        query_id = next(self._ids)
        self._ask(make(query_id))
        return query_id

    def deliver(self, reply: Reply) -> None:
        """Take a reply. Callable from any thread; never waits for the screen. After `close_gate` it does nothing."""
        with self._gate:
            if self._open:
                self._replies.append(reply)
                self._poked.emit()

    def close_gate(self) -> None:
        """From the return of this call on nothing is emitted: a thread that still runs at exit must not reach Qt."""
        with self._gate:
            self._open = False
            self._replies.clear()

    @Slot()
    def _bring(self) -> None:
        with self._gate:
            reply = self._replies.popleft() if self._replies else None
        if reply is not None:
            self.replied.emit(reply)
