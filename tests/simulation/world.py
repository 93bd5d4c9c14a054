"""The shop: its tills, AlphaPay, the true time, and everything that is under way in one queue.

Time passes only from one event to the next.
"""

import heapq
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import count

from tests.simulation.alphapay import AlphaPay
from tests.simulation.draws import Draws
from tests.simulation.till import Till
from tests.simulation.weather import Weather


class World:
    """`after` puts something into the queue; `run_until` lets time pass."""

    def __init__(
        self,
        draws: Draws,
        weather: Weather,
        start: datetime,
        tills: int,
        *,
        staffed: bool = False,
        tracing: bool = False,
    ) -> None:
        self.staffed = staffed
        self.draws = draws
        self.weather = weather
        self.start = start
        self.tracing = tracing
        self.trace: list[str] = []
        self.alphapay = AlphaPay()
        self.passed_s = 0.0
        self.faults: Counter[str] = Counter()
        self._numbers = count()
        self._queue: list[tuple[float, int, Callable[[], None]]] = []
        self.tills: list[Till] = []
        for number in range(1, tills + 1):
            self.tills.append(Till(f"T{number:02}", self))

    # --- time --------------------------------------------------------------------------------------------

    def utc(self) -> datetime:
        """The true time."""
        return self.start + timedelta(seconds=self.passed_s)

    @property
    def alphapay_now(self) -> float:
        """Seconds since the epoch on AlphaPay's clock."""
        return self.start.timestamp() + self.passed_s + self.weather.switches.clock_offset_s

    def after(self, seconds: float, happens: Callable[[], None]) -> None:
        """Let `happens` happen in so many seconds."""
        heapq.heappush(self._queue, (self.passed_s + seconds, next(self._numbers), happens))

    def run_until(self, end_s: float) -> None:
        """Let time pass, event by event, waking each till whenever it wants to be."""
        while True:
            sleeper = min(self.tills, key=lambda till: till.wake_at)
            if self._queue and self._queue[0][0] <= min(sleeper.wake_at, end_s):
                self.passed_s, _, happens = heapq.heappop(self._queue)
                happens()
            elif sleeper.wake_at <= end_s:
                self.passed_s = max(self.passed_s, sleeper.wake_at)
                sleeper.tick()
            else:
                self.passed_s = end_s
                return

    # --- what happened -----------------------------------------------------------------------------------

    def struck(self, kind: str, name: str, words: str) -> None:
        """Count and remember a fault."""
        self.faults[f"{kind}: {words}"] += 1
        self.happened(kind, name, words)

    def happened(self, kind: str, name: str, words: str) -> None:
        """Remember an item of the schedule."""
        self.draws.note(kind, name, words)
        self.tell("*", f"{kind} [{name}]: {words}")

    def tell(self, who: str, words: str) -> None:
        """Write a line of the trace."""
        if self.tracing:
            hours, rest = divmod(self.passed_s, 3600)
            minutes, seconds = divmod(rest, 60)
            self.trace.append(f"{int(hours):02}:{int(minutes):02}:{seconds:06.3f}  {who:<4} {words}")

    def faults_stop(self) -> None:
        """From now on everything works."""
        self.weather = self.weather.cleared()
        for till in self.tills:
            till.repaired()
        self.tell("*", "all faults have stopped")

    def close(self) -> None:
        """Give up the disks."""
        for till in self.tills:
            till.disk.connection.close()
