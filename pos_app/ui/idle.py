"""Notices that nobody has touched the till for a while, so that it can be locked. What then happens is the engine's."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Calls `on_idle` once after so many seconds without a key, mouse, touch or scan; then again only after the next.

    A touch costs one reading of the monotonic clock: the timer is not moved by it, but looks at the time when it ends.
    """

    def __init__(
        self,
        seconds: float,
        on_idle: Callable[[], None],
        parent: QObject | None = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """`seconds` 0: the till is never locked by itself. Windows are watched as they come to the front."""
        super().__init__(parent)
        self._seconds, self._on_idle, self._monotonic = seconds, on_idle, monotonic
        self._touched_mono = monotonic()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        if seconds > 0:
            self._timer.start(round(seconds * 1000))
            QGuiApplication.instance().focusWindowChanged.connect(self._came_to_front)  # type: ignore[union-attr]

    def watch(self, window: QWindow) -> None:
        """Count what is done to this window, too. Watching it twice is watching it once."""
        window.installEventFilter(self)

    def touched(self) -> None:
        """Somebody is here: also for a scanner that is no keyboard."""
        self._touched_mono = self._monotonic()
        if self._seconds > 0 and not self._timer.isActive():
            self._timer.start(round(self._seconds * 1000))

    def look(self) -> None:
        """Idle for long enough, or wait for the rest."""
        left_s = self._touched_mono + self._seconds - self._monotonic()
        if left_s > 0:
            self._timer.start(max(1, round(left_s * 1000)))
        else:
            self._on_idle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the time of a touch; nothing is ever kept from the window."""
        if event.type() in _TOUCHES:
            self.touched()
        return False

    def _came_to_front(self, window: QWindow | None) -> None:
        """A dialog or a menu: what is done to it counts as well."""
        if window is not None:
            self.watch(window)
