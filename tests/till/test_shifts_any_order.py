"""Shifts in any order of sales, refunds, late money, faults, clocks set back and restarts: each amount that was booked
counts in exactly one of them, and their numbers never skip (R42, R43). Seeded, as `test_any_order` is.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

import pytest

from pos_app.domain.payment_events import MoneyReceived, OtherMoneyReceived, RefundFound
from pos_app.domain.payment_terms import LeftWith
from pos_app.domain.refund import RefundDone
from pos_app.domain.report import ShiftReport, TakingKind
from pos_app.protocol.messages import BeginClosing, CloseShift, LeaveSale, PrintX, PutReportAway
from pos_app.till.failing import not_recorded
from tests.till.shift_desk import ShiftDesk
from tests.till.test_any_order import SEEDS, STEPS
from tests.till.test_refunds_any_order import RefundingWorld


class ShiftWorld(RefundingWorld):
    """A world whose people open and close shifts at any moment."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.desk: ShiftDesk = ShiftDesk(prints=True, has_printer=True)

    def step(self) -> None:
        """A busy day: much is sold, some of it is given back, and AlphaPay mostly answers."""
        busy = (self.sell, self.sell, self.refund, self.shift, self.cashier, self.time, self.trouble)
        self.random.choice((*busy, *(self.alphapay,) * 6))()
        self.check()

    def sell(self) -> None:
        """The next customer; whoever was there before is parked."""
        self.desk.command(LeaveSale, left_with=LeftWith.NOTHING)
        self.desk.scan(self.code(), self.random.choice((100, 1234, 9_000)))
        if self.desk.view.question is not None:
            self.desk.say(yes=False)

    def shift(self) -> None:
        desk, pick = self.desk, self.random.choice
        pick(
            (
                desk.open_shift,
                desk.open_shift,
                lambda: desk.command(BeginClosing),
                self.close,
                self.close,
                self.close,
                self.close,
                self.close_without_room,
                lambda: desk.command(PrintX),
                lambda: desk.command(PutReportAway),
            )
        )()

    def close(self) -> None:
        """Leave what is on screen, if it may be left; begin to close, and close over what is seen then."""
        self.desk.command(LeaveSale, left_with=LeftWith.NOTHING)
        self.desk.command(BeginClosing)
        if self.desk.shift.closing is not None:
            self.desk.command(CloseShift, seen=self.desk.matters, reason="late")

    def close_without_room(self) -> None:
        """The journal cannot take the closing, if there is one."""
        command = CloseShift(
            command_id=self.desk.commands + 1, revision=self.desk.state.revision, seen=frozenset()
        )
        self.desk.commands += 1
        self.desk.state = not_recorded(self.desk.state, command, "disk full", self.desk.now)

    def trouble(self) -> None:
        super().trouble()
        if self.random.random() < 0.1:
            self.desk.utc += timedelta(days=self.random.choice((-1, 1)), hours=self.random.choice((-9, 9)))

    # --- promises ----------------------------------------------------------------------------------------

    def check_money(self) -> None:
        """What was booked, by what AlphaPay was heard to say, is what the shifts counted together."""
        if not self.desk.shift.is_open:
            self.desk.state.restore = self.desk.state.not_recorded = None
            self.desk.open_shift()
        reports = [*self.desk.z_reports, self.desk.x]
        assert _counted(reports, TakingKind.PAYMENT) == sum(self.booked())
        assert _counted(reports, TakingKind.REFUND) == sum(self.given_back())
        counts = Counter(e.stream for e in self.desk.entries if type(e.event).__name__ in _COUNTING)
        assert set(counts.values()) <= {1}

    def booked(self) -> Iterator[int]:
        for entry in self.desk.entries:
            if isinstance(entry.event, MoneyReceived | OtherMoneyReceived | RefundFound):
                yield entry.event.booked.minor

    def given_back(self) -> Iterator[int]:
        for entry in self.desk.entries:
            if isinstance(entry.event, RefundDone):
                yield self.desk.books["refunds"][entry.stream.removeprefix("refund/")].amount.minor


_COUNTING = {"MoneyCounted", "RefundLearned"}


def _counted(reports: list[ShiftReport], kind: TakingKind) -> int:
    return sum(taking.minor for report in reports for taking in report.takings if taking.kind is kind)


@pytest.mark.parametrize("seed", range(SEEDS // 10))
def test_R43_whatever_happens_each_amount_counts_in_exactly_one_shift(seed: int) -> None:
    world = ShiftWorld(seed)
    world.desk.open_shift()
    for _ in range(STEPS * 6):
        world.step()
    world.check_money()
    numbers = [report.z_number for report in world.desk.z_reports]
    assert numbers == list(range(1, len(numbers) + 1))
    world.desk.journal.close()
