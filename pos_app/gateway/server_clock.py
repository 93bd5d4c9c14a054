"""AlphaPay's clock as this till measures it: one estimate, shared by all workers.

Kept against a clock that nobody can set, so that a machine clock that jumps changes nothing. Decides only what time
it is; which answers may be believed, and so be measured, is decided where they are verified.
"""

import sys
import threading
import time
from collections.abc import Callable
from datetime import datetime

import msgspec

KEPT = 8
"""Readings that are compared. More than half of them must agree before the estimate leaves the others."""

RESOLUTION_S = 1.0
"""`Response-Time` has whole seconds: the moment it names is up to one second wide."""

DRIFT = 1e-4
"""Seconds by which two clocks part in a second, at the most: a reading gets wider by so much as it ages."""


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What one answer tells: AlphaPay's time minus our ticks lies between `lowest` and `highest` (seconds).

    AlphaPay stamped its answer at some moment between our sending and our receiving: a slow answer says little, and
    says nothing wrong. `at` is the tick at which it came.
    """

    lowest: float
    highest: float
    at: float

    @property
    def middle(self) -> float:
        """The best guess this reading alone allows."""
        return (self.lowest + self.highest) / 2

    def aged(self, ticks: float) -> "Reading":
        """The same reading as it counts at `ticks`, wider by what the clocks may have drifted."""
        drift = DRIFT * max(0.0, ticks - self.at)
        return Reading(lowest=self.lowest - drift, highest=self.highest + drift, at=self.at)


def reading(told_at: datetime, sent: float, received: float) -> Reading:
    """The reading of an answer dated `told_at`, asked for and received at these ticks."""
    told = told_at.timestamp()
    return Reading(lowest=told - received, highest=told + RESOLUTION_S - sent, at=received)


def machine_ticks() -> float:
    """Seconds since some fixed moment, whatever the machine's clock is set to; sleep counts where the system can
    tell.
    """
    return time.clock_gettime(time.CLOCK_BOOTTIME) if sys.platform == "linux" else time.monotonic()


class ServerClock:
    """AlphaPay's clock. Safe to use from several threads.

    `wall` is this machine's clock, aware: the first guess until an answer was measured, afterwards only its zone is
    used. `ticks` never jumps.
    """

    def __init__(self, wall: Callable[[], datetime], ticks: Callable[[], float] = machine_ticks) -> None:
        self.ticks = ticks
        self._wall = wall
        self._readings: tuple[Reading, ...] = ()
        self._lock = threading.Lock()

    def ahead(self) -> float:
        """AlphaPay's time, in seconds since the epoch, minus our ticks."""
        readings = self._readings
        return _agreed(readings, self.ticks()) if readings else self._wall().timestamp() - self.ticks()

    def time_at(self, ticks: float, ahead: float) -> datetime:
        """AlphaPay's time at `ticks`, were its clock `ahead` of them; in this machine's zone."""
        return datetime.fromtimestamp(ahead + ticks, self._wall().tzinfo)

    def offset_s(self) -> float:
        """AlphaPay's clock minus this machine's, in seconds."""
        return self.ahead() + self.ticks() - self._wall().timestamp()

    def take(self, measured: Reading) -> None:
        """Measure a verified, fresh answer. Where too many are kept, the vaguest is forgotten."""
        with self._lock:
            known = (*self._readings, measured)
            if len(known) > KEPT:
                vaguest = max(known, key=lambda one: _width(one.aged(measured.at)))
                known = tuple(one for one in known if one is not vaguest)
            self._readings = known

    def correct(self, proved: Reading) -> None:
        """Believe this reading against all earlier ones: AlphaPay has taken a request dated by it."""
        with self._lock:
            self._readings = (proved,)


def _width(one: Reading) -> float:
    return one.highest - one.lowest


def _agreed(readings: tuple[Reading, ...], ticks: float) -> float:
    """The middle of where most readings overlap (Marzullo's algorithm); the earlier ones win a draw.

    Readings of one clock always overlap, and the quickest answers bound it most closely. One that contradicts the
    rest, as a replayed answer does, is outvoted.
    """
    aged = [one.aged(ticks) for one in readings]
    overlaps = [[one for one in aged if one.lowest <= edge.lowest <= one.highest] for edge in aged]
    most = max(overlaps, key=len)
    return (max(one.lowest for one in most) + min(one.highest for one in most)) / 2
