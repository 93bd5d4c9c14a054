"""One shop: till, journal, AlphaPay and both clocks, with everything that is under way in one queue.

Turns the engine as `runtime.loop` does. Time passes only from one event to the next.
"""

import heapq
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from random import Random
from zoneinfo import ZoneInfo

from pos_app.domain.money import Currency
from pos_app.domain.now import Now
from pos_app.domain.receipt import Merchant
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.effects import Effect, Print, ReadTransactions
from pos_app.protocol.messages import CallEnded, Command, Message, PrintEnded, Started, Ticked
from pos_app.protocol.ports import CannotRecord, Commit
from pos_app.protocol.views import PrinterState, TillView
from pos_app.till.engine import decide, opening_state
from pos_app.till.failing import not_recorded
from pos_app.till.owed import next_wake
from pos_app.till.state import RECENT, TillSettings
from pos_app.till.views_of import view_of
from tests.simulation.alphapay import AlphaPay, NetworkEffect
from tests.simulation.watcher import Watcher
from tests.simulation.weather import Weather

START = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
_SHORTEST_WAIT_S = 0.01
_LONGEST_WAIT_S = 30.0


class World:
    """`after` puts something into the queue; `run_until` lets time pass."""

    def __init__(self, seed: int, weather: Weather) -> None:
        self.chance = Random(f"world {seed}")
        self.weather = weather
        self.alphapay = AlphaPay(Random(f"alphapay {seed}"))
        self.journal = SqliteJournal.for_memory()
        self.watcher = Watcher(self.alphapay)
        self.passed_s = 0.0
        self.wall_clock_s = 0.0
        """By how much the till's wall clock is wrong."""
        self.commands = 0
        self.runs = 1
        self._full_until = 0.0
        self._numbers = count()
        self._queue: list[tuple[float, int, Callable[[], None]]] = []
        self.settings = TillSettings(
            store="Maple Tea", till_id="T01", cashier="Mei", currency=Currency.CAD,
            merchant=Merchant(name="Maple Tea Ltd."), zone=ZoneInfo("UTC"), extra_key_above=5_000,
            prints=True, has_printer=True, pay_idempotent=weather.pay_idempotent,
        )  # fmt: skip
        self.start()

    # --- time --------------------------------------------------------------------------------------------

    @property
    def now(self) -> Now:
        """Both clocks; the monotonic one begins anew with every run of the till."""
        utc = START + timedelta(seconds=self.passed_s + self.wall_clock_s)
        return Now(mono=self.passed_s - self._started_at, utc=utc, entropy=self.chance.getrandbits(160))

    @property
    def alphapay_now(self) -> float:
        """Seconds since the epoch on AlphaPay's clock."""
        return START.timestamp() + self.passed_s + self.weather.switches.clock_offset_s

    def after(self, seconds: float, happens: Callable[[], None]) -> None:
        """Let `happens` happen in so many seconds."""
        heapq.heappush(self._queue, (self.passed_s + seconds, next(self._numbers), happens))

    def run_until(self, end_s: float) -> None:
        """Let time pass, event by event, waking the till whenever it wants to be."""
        while True:
            wake = self.passed_s + self._rest_s()
            if self._queue and self._queue[0][0] <= min(wake, end_s):
                self.passed_s, _, happens = heapq.heappop(self._queue)
                happens()
            elif wake <= end_s:
                self._nothing_is_due_before(wake)
                self.passed_s = wake
                self.watcher.woken(self.passed_s)
                self.tell(Ticked())
            else:
                self.passed_s = end_s
                return

    def _rest_s(self) -> float:
        """How long the till sleeps if nothing comes; one that is down sleeps on."""
        now = self.now
        wanted = _LONGEST_WAIT_S if self._down else next_wake(self.state, now) - now.mono
        return min(_LONGEST_WAIT_S, max(_SHORTEST_WAIT_S, wanted))

    def _nothing_is_due_before(self, wake: float) -> None:
        """The till must not sleep past anything: woken a little earlier, it would find nothing to do."""
        began, self.passed_s = self.passed_s, max(self.passed_s, wake - 2 * _SHORTEST_WAIT_S)
        if not self._down and self.state.not_recorded is None and self.passed_s > began:
            early = decide(self.state, Ticked(), self.now)
            self.watcher.woken_early(early)
        self.passed_s = began

    # --- the till ----------------------------------------------------------------------------------------

    def start(self) -> None:
        """A new run of the till, on what the journal holds; what the old one had under way is nobody's any more."""
        self._down = False
        self._started_at = self.passed_s - 50.0
        self.commands = 0
        self.state = opening_state(self.settings, self.journal.load(RECENT))
        self.watcher.restarted()
        self.tell(Started())

    def command(self, kind: type[Command], seen: TillView, **fields: object) -> None:
        """Give a command on the screen as `seen`."""
        self.commands += 1
        sale_id = seen.sale.sale_id if seen.sale else ""
        given = {"command_id": self.commands, "revision": seen.revision, "sale_id": sale_id}
        self.tell(kind(**(given | fields)))

    def tell(self, message: Message) -> None:
        """One turn of the loop; it may be the run's last, at any point of it."""
        if self._down:
            return
        now = self.now
        self._load_named(message)
        decision = decide(self.state, message, now)
        if self._crashes():
            return
        if decision.commit is not None and not self._committed(decision.commit, message, now):
            return
        self.state = decision.state
        for effect in decision.effects:
            if self._crashes():
                return
            self.watcher.left(effect, self.settings.pay_idempotent)
            self._carry_out(effect)
        self._look()

    def _load_named(self, message: Message) -> None:
        request_id = getattr(message, "request_id", "")
        found = (
            self.journal.find(request_id) if request_id and request_id not in self.state.attempts else None
        )
        if found is not None:
            self.state.sales[found[0].sale_id] = found[0]
            owned = self.journal.attempts_of(found[0].sale_id)
            self.state.attempts.update({attempt.request_id: attempt for attempt in owned})

    def _committed(self, commit: Commit, message: Message, now: Now) -> bool:
        try:
            self._write(commit)
        except CannotRecord as error:
            self.state = not_recorded(self.state, message, str(error), now)
            self._look()
            return False
        self.watcher.committed(commit, self.alphapay_now, self.weather)
        return True

    def _write(self, commit: Commit) -> None:
        if self.chance.random() < self.weather.unwritable:
            self._full_until = self.passed_s + self.chance.choice((0.1, 10.0, 40.0))
        if self.passed_s < self._full_until:
            raise CannotRecord("the disk is full")
        self.journal.commit(commit)

    def _crashes(self) -> bool:
        crashes = self.chance.random() < self.weather.crash
        if crashes:
            self.runs += 1
            self._down = True
            self.after(self.chance.choice((0.5, 20.0, 90.0)), self.start)
        return crashes

    def _look(self) -> None:
        self.watcher.look(self.state, view_of(self.state, self.now), self.alphapay_now)

    # --- the world ---------------------------------------------------------------------------------------

    def _carry_out(self, effect: Effect) -> None:
        if isinstance(effect, Print):
            state = self.chance.choice((PrinterState.PRINTED, PrinterState.PRINTED, PrinterState.UNREACHABLE))
            self._answer_later(PrintEnded(job_id=effect.job_id, state=state), 1.0)
        else:
            run = self.runs
            self.after(self._trip_s(), lambda: self._arrives(effect, run))

    def _arrives(self, effect: NetworkEffect, run: int) -> None:
        """The request has arrived at AlphaPay, or gone wrong on the way there."""
        fault = self.chance.choice(self.weather.faults) if self.chance.random() < self.weather.spoilt else ""
        switches = self.weather.switches
        apart_s = switches.clock_offset_s - self.wall_clock_s
        answer = self.alphapay.hear(effect, self.alphapay_now, apart_s, switches, fault)
        request_id = "" if isinstance(effect, ReadTransactions) else effect.request_id
        ended = CallEnded(call_id=effect.call_id, request_id=request_id, answer=answer)
        self._answer_later(ended, self._trip_s(), run)

    def _answer_later(self, message: CallEnded | PrintEnded, seconds: float, run: int = 0) -> None:
        run = run or self.runs
        self.after(seconds, lambda: self._hear(message, run))

    def _hear(self, message: CallEnded | PrintEnded, run: int) -> None:
        if run == self.runs:
            self.watcher.ended(message)
            self.tell(message)

    def _trip_s(self) -> float:
        return min(15.0, self.chance.expovariate(1 / self.weather.slow_s))
