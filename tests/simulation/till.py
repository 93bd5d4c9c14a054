"""One till of the shop: engine, journal, clocks and network, turned as `runtime.loop` turns them.

It may stop at any step of any turn, and is started again on what its disk holds.
"""

from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

import msgspec

from pos_app.domain.money import Currency
from pos_app.domain.now import Now
from pos_app.domain.receipt import Merchant
from pos_app.protocol.answers import Answer
from pos_app.protocol.effects import CheckPin, Effect, HashPin, KickDrawer, Print
from pos_app.protocol.messages import CallEnded, Command, Message, PrintEnded, Started, Ticked
from pos_app.protocol.ports import CannotRecord, Commit
from pos_app.protocol.screen_terms import PrinterState
from pos_app.protocol.views import TillView
from pos_app.till.engine import Decision, decide, opening_state
from pos_app.till.failing import not_recorded
from pos_app.till.loading import with_named
from pos_app.till.owed import next_wake
from pos_app.till.state import RECENT, TillSettings
from pos_app.till.views_of import view_of
from tests.simulation.disk import Disk, PowerCut
from tests.simulation.network import CALLS, Network, Surroundings
from tests.simulation.rules import R50_a_commit_is_on_file_whole_or_not_at_all
from tests.simulation.staff_pins import checked
from tests.simulation.watcher import Watcher
from tests.simulation.weather import DISK_TROUBLES
from tests.simulation.words import words_of

SHORTEST_WAIT_S = 0.01
_LONGEST_WAIT_S = 600.0
_PIN_TAKES_S = 0.1
REFUND_LIMIT = 650
"""Minor units of one payment that a cashier may give back."""
_LOOKS_EVERY = 4
"""A turn that commits nothing is looked at only so often."""

IN_THE_TRANSACTION = "in the transaction"
CRASH_POINTS = (
    "before the commit",
    IN_THE_TRANSACTION,
    "after the commit",
    "between effects",
    "after the effects",
)


class Shop(Surroundings, Protocol):
    """What a till has around it."""

    tracing: bool
    staffed: bool
    """People sign in and keep shifts."""
    faults: Counter[str]

    def utc(self) -> datetime:
        """The true time."""

    def tell(self, who: str, words: str) -> None:
        """Write a line of the trace."""


class Till:
    """`tell` gives it a message; `wake_at` says when it wants a tick, in seconds of the run."""

    def __init__(self, name: str, shop: Shop) -> None:
        self.name = name
        self.shop = shop
        self.disk = Disk()
        self.watcher = Watcher(shop.alphapay, REFUND_LIMIT if shop.staffed else None)
        self.clock_error_s = shop.draws.of("clock", name).between(-1.0, 1.0) * shop.weather.clocks_s
        """By how much the wall clock is ahead."""
        self.run = 0
        self.down = False
        self.commands = 0
        self.wake_at = 0.0
        self._view: TillView | None = None
        self._turned_times = 0
        self._turns: Counter[str] = Counter()
        self._busy_until = 0.0
        self._well_at = 0.0
        self._cut = ("", "")
        self.settings = TillSettings(
            store="Maple Tea", till_id=name, cashier="Mei", currency=Currency.CAD,
            merchant=Merchant(name="Maple Tea Ltd."), zone=ZoneInfo("America/Vancouver"), extra_key_above=5_000,
            prints=True, has_printer=True, pay_idempotent=shop.weather.pay_idempotent, code_key=name.encode(),
            sign_in=shop.staffed, shifts=shop.staffed, refund_limit=REFUND_LIMIT,
            has_drawer=shop.staffed and shop.draws.of("drawer", name).share() < 0.5,
        )  # fmt: skip
        self.start()

    @property
    def now(self) -> Now:
        """Both clocks; the monotonic one begins anew with every run and never jumps."""
        utc = self.shop.utc() + timedelta(seconds=self.clock_error_s)
        return Now(mono=self.shop.passed_s - self._started_at, utc=utc)

    @property
    def view(self) -> TillView:
        """The screen: as it was after the latest turn, until the next one."""
        if self._view is None:
            self._view = view_of(self.state, self._turned)
        return self._view

    # --- messages ----------------------------------------------------------------------------------------

    def start(self) -> None:
        """A new run; what the old one had under way is nobody's any more."""
        self.run += 1
        self.down = False
        self._started_at = self.shop.passed_s - 50.0
        self.commands = 0
        self.journal = self.disk.journal()
        if self._cut[1] == IN_THE_TRANSACTION:
            R50_a_commit_is_on_file_whole_or_not_at_all(self.disk.connection)
        self._network = Network(self.shop, lambda: self.now.utc)
        self.state = opening_state(self.settings, self.journal.load(RECENT))
        self.watcher.restarted(self.state)
        self._message(Started(), "start")

    def command(self, kind: type[Command], seen: TillView, /, **fields: object) -> None:
        """Give a command on the screen as `seen`. Fields that this command has not are left out."""
        self.commands += 1
        sale_id = seen.sale.sale_id if seen.sale else ""
        given = {"command_id": self.commands, "revision": seen.revision, "sale_id": sale_id} | fields
        wanted = {name: given[name] for name in kind.__struct_fields__ if name in given}
        self._message(msgspec.convert(wanted, kind), "command")

    def tick(self) -> None:
        """Time has passed; a loop that is held up by its disk, or has stopped, does not notice."""
        if self.down or self.shop.passed_s < self._busy_until:
            self.wake_at = max(self._busy_until, self.shop.passed_s + (_LONGEST_WAIT_S if self.down else 0.0))
            return
        self._nothing_was_due_before()
        self.watcher.woken(self.shop.passed_s)
        self._message(Ticked(), "tick")

    def _nothing_was_due_before(self) -> None:
        """The till must not sleep past anything: woken a little earlier, it would find nothing to do."""
        earlier_s = 2 * SHORTEST_WAIT_S
        held_up = self.shop.passed_s - earlier_s < self._busy_until
        jumped = self.clock_error_s != self._planned_with_error_s
        if self._turns["tick"] % _LOOKS_EVERY or self.state.not_recorded is not None or jumped or held_up:
            return
        now = self.now
        early = Now(mono=now.mono - earlier_s, utc=now.utc - timedelta(seconds=earlier_s))
        if early.mono > self._turned.mono:
            self.watcher.woken_early(decide(self.state, Ticked(), early))

    def _message(self, message: Message, kind: str) -> None:
        """Take a message now, or when the disk has let go of the turn before; a till that is down takes none."""
        wait_s = self._busy_until - self.shop.passed_s
        if wait_s > 0 and not self.down:
            run = self.run
            self.shop.after(wait_s, lambda: self._later(message, kind, run))
        elif not self.down:
            self._turn(message, kind)

    def _later(self, message: Message, kind: str, run: int) -> None:
        if run == self.run:
            self._message(message, kind)

    # --- one turn ----------------------------------------------------------------------------------------

    def _turn(self, message: Message, kind: str) -> None:
        self._turns[kind] += 1
        name = f"{self.name} {kind} {self._turns[kind]}"
        if self.shop.tracing and not isinstance(message, Ticked):
            self.shop.tell(self.name, f"< {words_of(message)}")
        self.watcher.staff.hears(message)
        if isinstance(message, CallEnded) and self.watcher.ended(message):
            self.shop.faults["order: an answer overtaken by a later call's"] += 1
        try:
            self._decide(message, name)
        except PowerCut:
            self._stop(name)
        self.disk.power_stays()
        self.plan_wake()

    def _decide(self, message: Message, name: str) -> None:
        bits = self.shop.draws.of("entropy", name)
        entropy = bits.bits() << 128 | bits.bits() << 64 | bits.bits()
        clocks = self.now
        now = Now(mono=clocks.mono, utc=clocks.utc, entropy=entropy)
        crash = self._crash(name)
        self._turned, self._view = now, None
        message = with_named(self.state, self.journal, message)
        decision = decide(self.state, message, now)
        crash("before the commit")
        recorded = decision.commit is None or self._recorded(decision.commit, message, now, crash)
        if recorded:
            crash("after the commit")
            self.state = decision.state
            self._let_go(decision, crash)
            crash("after the effects")
        self._turned_times += 1
        if decision.commit is not None or self._turned_times % _LOOKS_EVERY == 0:
            self.watcher.look(self.state, self.view, self.shop.alphapay_now, now)

    def _let_go(self, decision: Decision, crash: Callable[[str], None]) -> None:
        for number, effect in enumerate(decision.effects):
            if number:
                crash("between effects")
            self.watcher.left(effect, self.settings.pay_idempotent)
            self._carry_out(effect)

    def _crash(self, name: str) -> Callable[[str], None]:
        """What to call at each point where the till may stop."""
        stream = self.shop.draws.strike(self.shop.weather.crash, "crash", name)
        if stream is None:
            return _never
        point = stream.choice(CRASH_POINTS)
        if point == IN_THE_TRANSACTION:
            self.disk.cut_power_after(int(stream.between(0, 8)))

        def crash(at: str) -> None:
            if at == point:
                raise PowerCut(at)

        self._cut = (name, point)
        return crash

    def _stop(self, name: str) -> None:
        self.shop.struck("crash", name, self._cut[1])
        self.down = True
        rest_s = self.shop.draws.of("rest", name).choice((0.5, 20.0, 90.0))
        self.shop.after(rest_s, self.start)

    def plan_wake(self) -> None:
        """The loop sleeps until something is due, and no longer than it sleeps at most."""
        now = self.now
        self._planned_with_error_s = self.clock_error_s
        wait_s = _LONGEST_WAIT_S if self.down else next_wake(self.state, now) - now.mono
        self.wake_at = self.shop.passed_s + min(_LONGEST_WAIT_S, max(SHORTEST_WAIT_S, wait_s))

    def _recorded(self, commit: Commit, message: Message, now: Now, crash: Callable[[str], None]) -> bool:
        self._disk_trouble()
        try:
            self.journal.commit(commit)
        except CannotRecord as error:
            self.state = not_recorded(self.state, message, str(error), now)
            return False
        if self.shop.tracing:
            self.shop.tell(self.name, "= " + ", ".join(words_of(entry.event) for entry in commit.entries))
        self.watcher.committed(commit, self.shop.alphapay_now, self.shop.weather)
        return True

    def _disk_trouble(self) -> None:
        """A disk that was well may fall ill; one that is ill may be well again."""
        shop, disk = self.shop, self.disk
        if disk.trouble and shop.passed_s >= self._well_at:
            disk.is_well()
        self._turns["commit"] += 1
        name = f"{self.name} commit {self._turns['commit']}"
        stream = None if disk.trouble else shop.draws.strike(shop.weather.disk, "disk", name)
        if stream is not None:
            trouble, lasts_s = stream.choice(DISK_TROUBLES), stream.choice((0.1, 5.0, 40.0))
            shop.struck("disk", name, trouble)
            if trouble == "slow":
                self._busy_until = shop.passed_s + min(lasts_s, 5.0)
            elif disk.connection.before is None:
                disk.has(trouble)
                self._well_at = shop.passed_s + lasts_s

    def repaired(self) -> None:
        """Its faults have stopped: the disk takes everything, the clock is right."""
        if self.disk.trouble:
            self.disk.is_well()
        self.clock_error_s = 0.0

    # --- effects -----------------------------------------------------------------------------------------

    def _carry_out(self, effect: Effect) -> None:
        lag_s = max(0.0, self._busy_until - self.shop.passed_s)
        if isinstance(effect, Print):
            self._print(effect)
            return
        if isinstance(effect, KickDrawer):
            return
        if isinstance(effect, CheckPin | HashPin):
            self._check(effect)
            return
        run, label = self.run, type(effect).__name__
        self._turns[label] += 1
        name = f"{self.name} {CALLS[type(effect)]} {self._turns[label]}"
        if self.shop.tracing:
            self.shop.tell(self.name, f"> {words_of(effect)}  [{name}]")
        request_id = getattr(effect, "request_id", "")

        def answered(answer: Answer) -> None:
            if run == self.run and not self.down:
                self._message(
                    CallEnded(call_id=effect.call_id, request_id=request_id, answer=answer), "answer"
                )

        self._network.carry(effect, name, lag_s, answered)

    def _check(self, effect: CheckPin | HashPin) -> None:
        run = self.run

        def ended() -> None:
            if run == self.run and not self.down:
                self._message(checked(effect), "PIN")

        self.shop.after(_PIN_TAKES_S, ended)

    def _print(self, effect: Print) -> None:
        self._turns["print"] += 1
        stream = self.shop.draws.of("print", f"{self.name} {self._turns['print']}")
        state = stream.choice((PrinterState.PRINTED, PrinterState.PRINTED, PrinterState.UNREACHABLE))
        run = self.run

        def ended() -> None:
            if run == self.run and not self.down:
                self._message(PrintEnded(job_id=effect.job_id, state=state), "printed")

        self.shop.after(1.0, ended)


def _never(_: str) -> None:
    """The till does not stop in this turn."""
