"""Keeps the garbage collector out of every thread but the GUI's: elsewhere it may destroy widgets, which crashes Qt."""

import gc

from PySide6.QtCore import QTimer

COLLECT_EVERY_MS = 15_000


class GuiGarbage:
    """From its making on nothing is collected by itself. Made in the GUI thread, before the first window."""

    def __init__(self, every_ms: int = COLLECT_EVERY_MS) -> None:
        gc.disable()
        self._timer = QTimer(interval=every_ms)
        self._timer.timeout.connect(gc.collect)

    def start(self) -> None:
        """After the first paint: what was made so far stays; what comes is collected here, now and then."""
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Collect no more."""
        self._timer.stop()
