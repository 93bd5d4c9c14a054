"""A bar and a clock that count down to a reading of the monotonic clock, ticking by themselves."""

import math
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from pos_app.ui.theme import Tint
from pos_app.ui.widgets.styling import label, set_style

_STEPS = 1000
_TICK_MS = 250
_HURRY_S = 30


def minutes_and_seconds(seconds: float) -> str:
    """`4:05`; never below `0:00`. A second that has begun counts whole."""
    whole = max(0, math.ceil(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


class Countdown(QWidget):
    """Shows what is left of a life; invisible when nothing is counted."""

    def __init__(self) -> None:
        super().__init__()
        self._ends_mono: float | None = None
        self._life_s = 1.0
        self._bar = QProgressBar(textVisible=False, maximum=_STEPS)
        self._left = label("leadStrong")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar, 1)
        row.addWidget(self._left)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._left.setText(minutes_and_seconds(300))

    def count_to(self, ends_mono: float | None, life_s: float) -> None:
        """Count down to `ends_mono` (`time.monotonic`), of a life of `life_s` seconds; None stops."""
        self._ends_mono, self._life_s = ends_mono, life_s
        if ends_mono is None:
            self._timer.stop()
        else:
            self._timer.start()
            self._tick()
        self.setVisible(ends_mono is not None)

    def left_text(self) -> str:
        """What the clock shows."""
        return self._left.text()

    def _tick(self) -> None:
        if self._ends_mono is None:
            return
        left_s = self._ends_mono - time.monotonic()
        tint = Tint.UNSURE if left_s < _HURRY_S else Tint.WAITING
        set_style(self._bar, tint=tint.value)
        set_style(self._left, tint=tint.value)
        self._bar.setValue(round(_STEPS * min(1.0, max(0.0, left_s / self._life_s))))
        self._left.setText(minutes_and_seconds(left_s))
