"""One shop whose till is killed again and again: AlphaPay, the printer and the customers live on."""

import contextlib
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import msgspec

from pos_app.receipts.fonts import Fonts
from pos_app.simulator.control_client import ControlClient
from tests.kills.alphapay import AlphaPay, alphapay, data_directory, write_settings
from tests.kills.books import (
    Reckoning,
    compare,
    has_journal,
    latest_events,
    payments,
    print_jobs,
    settled,
)
from tests.kills.paper import Paper
from tests.kills.printer import Printer
from tests.kills.refunds import refunds_in, refunds_settled
from tests.kills.street import Street
from tests.kills.tills import Process, closing

MakeTill = Callable[[Path, AlphaPay, str], Process]
"""Makes the till of a settings file, an AlphaPay and a seed."""

SETTLE_WITHIN_S = 60.0
_LOOK_EVERY_S = 0.2
_LONGEST_RECOVERY_S = 1.0
_KILLED_WHILE_RECOVERING = 0.2
_KILLED_BESIDE_A_CALL = 0.5
"""Half of the moments are put just behind the next call that leaves: calls are short, and idle moments many."""

_KILLED_BEFORE_OPEN = 0.15
"""How often it may die while people still sign in; otherwise its work begins when the first customer can be served."""

_OPEN_WITHIN_S = 10.0
_CALL_WITHIN_S = 3.0
_LONGEST_CALL_S = 0.03
_NEVER = threading.Event()


class Fall(msgspec.Struct, frozen=True, kw_only=True):
    """Where one kill fell."""

    doing: str
    """`selling` or `recovering` (from the kill before)."""
    after_s: float
    events: tuple[str, ...]
    in_flight: tuple[str, ...]
    found: dict[str, int]
    """How many payments the next start finds unfinished, by state."""


class Kill(msgspec.Struct, frozen=True, kw_only=True):
    """One kill, and the books when all had settled after it."""

    lane: int
    kind: str
    fall: Fall
    reckoning: Reckoning


class Totals(msgspec.Struct, kw_only=True):
    """What a whole lane, or all of them, came to."""

    deeds: Counter[str] = msgspec.field(default_factory=Counter)
    faults: Counter[str] = msgspec.field(default_factory=Counter)
    figures: Counter[str] = msgspec.field(default_factory=Counter)

    def add(self, other: "Totals") -> None:
        """Count `other` in."""
        self.deeds += other.deeds
        self.faults += other.faults
        self.figures += other.figures


class Lane:
    """Kills one till. `run` yields each kill once its books were compared; `totals` and `last_look` stand after it."""

    def __init__(self, number: int, folder: Path, seed: int, make: MakeTill, fonts: Fonts) -> None:
        """Work in `folder`; `fonts` are those that receipts are drawn with."""
        self.number = number
        self._folder = folder
        self._seed = f"{seed} lane {number}"
        self._make = make
        self._paper = Paper(fonts)
        self._chance = Random(f"kills {self._seed}")
        self.totals = Totals()
        self.last_look: Reckoning | None = None
        """The books after the last kill, once the lists had been read again."""

    def run(self, kills: int) -> Iterator[Kill]:
        """Kill the till `kills` times. At the end the lists are read once more: what was charged is found."""
        with contextlib.ExitStack() as stack:
            self._open(stack)
            while kills > 0:
                falls = self._falls(kills)
                kills -= len(falls)
                reckoning = self._settle(self._all_settled)
                for fall in falls:
                    yield Kill(lane=self.number, kind=self._till.kind, fall=fall, reckoning=reckoning)
            self._till.close()
            self._till.start()
            self.last_look = self._settle(self._nothing_is_hidden)
            self._count(self.last_look)

    def _open(self, stack: contextlib.ExitStack) -> None:
        account = stack.enter_context(alphapay(self._folder / "alphapay"))
        self._control: ControlClient = account.control
        self._control.switch(refund_takes_s=self._chance.choice((0.0, 1.0)))
        self._printer = stack.enter_context(Printer())
        settings = write_settings(self._folder, account, self._printer.port)
        self._data = data_directory(self._folder)
        self._street = Street(self._control, self._seed)
        self._street.start()
        stack.callback(self._street.stop)
        self._till = stack.enter_context(closing(self._make(settings, account, self._seed)))

    def _falls(self, most: int) -> list[Fall]:
        """Kill the till at work, and now and then once more while it recovers; it runs again afterwards."""
        self._street.rough()
        self._till.sell()
        if self._chance.random() >= _KILLED_BEFORE_OPEN:
            self._till.wait_until_open(_OPEN_WITHIN_S)
        falls = [self._fall("selling", self._chance.uniform(0.05, self._till.longest_work_s))]
        if most > 1 and self._chance.random() < _KILLED_WHILE_RECOVERING:
            self._till.start()
            falls.append(self._fall("recovering", self._chance.uniform(0.0, _LONGEST_RECOVERY_S)))
        self._street.calm()
        self._till.start()
        return falls

    def _fall(self, doing: str, after_s: float) -> Fall:
        _NEVER.wait(after_s)
        if self._chance.random() < _KILLED_BESIDE_A_CALL:
            self._till.wait_for_call(_CALL_WITHIN_S)
            _NEVER.wait(self._chance.uniform(0.0, _LONGEST_CALL_S))
        in_flight = self._till.kill()
        unfinished = Counter(attempt.state.value for attempt in payments(self._data) if attempt.unresolved)
        if has_journal(self._data):
            unfinished += Counter(
                f"refund {refund.state.value}" for refund in refunds_in(self._data) if refund.unresolved
            )
        return Fall(
            doing=doing,
            after_s=after_s,
            events=tuple(latest_events(self._data)),
            in_flight=tuple(in_flight),
            found=dict(unfinished),
        )

    def _settle(self, holds: Callable[[], bool]) -> Reckoning:
        """Look until `holds`, then compare; not holding in time is a difference like any other."""
        deadline = time.monotonic() + SETTLE_WITHIN_S
        while not (held := holds()) and time.monotonic() < deadline:
            self._till.look()
            _NEVER.wait(_LOOK_EVERY_S)
        reckoning = compare(self._data, self._control)
        late = [] if held else [f"not settled within {SETTLE_WITHIN_S:.0f} s"]
        twice = self._paper.differences(list(self._printer.calls), print_jobs(self._data))
        return msgspec.structs.replace(reckoning, differences=(*reckoning.differences, *late, *twice))

    def _all_settled(self) -> bool:
        if not has_journal(self._data):
            return False
        return settled(payments(self._data)) and refunds_settled(refunds_in(self._data))

    def _nothing_is_hidden(self) -> bool:
        """Whether the till has found every charge and every refund that AlphaPay has."""
        books = compare(self._data, self._control)
        return self._all_settled() and books.charged_unresolved == books.refunds_hidden == 0

    def _count(self, reckoning: Reckoning) -> None:
        figures = msgspec.structs.asdict(reckoning)
        figures["differences"] = len(reckoning.differences)
        figures["originals printed"] = self._paper.originals
        figures["reprints printed"] = self._paper.reprints
        self.totals = Totals(deeds=self._till.deeds, faults=self._street.faults_met, figures=Counter(figures))
