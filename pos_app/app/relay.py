"""Brings news from other threads into the GUI thread: scans of a serial scanner, and an engine that had to stop."""

import threading

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Relay(QObject):
    """Made in the GUI thread. Its public signals are emitted there only; `close` shuts the gate for good."""

    scanned = Signal(str)
    spoilt = Signal()
    failed = Signal(object)
    finished = Signal(object)
    """A piece of background work ended; carries what it returned."""
    _arrived = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._gate = threading.Lock()
        self._open = True
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def bring(self, signal: str, content: object = None) -> None:
        """From any thread: emit the named public signal in the GUI thread, soon."""
        with self._gate:
            if self._open:
                self._arrived.emit(signal, content)

    def close(self) -> None:
        """From the return of this call on nothing is emitted."""
        with self._gate:
            self._open = False

    @Slot(str, object)
    def _deliver(self, signal: str, content: object) -> None:
        match signal:
            case "scanned":
                self.scanned.emit(content)
            case "spoilt":
                self.spoilt.emit()
            case "failed":
                self.failed.emit(content)
            case _:
                self.finished.emit(content)
