"""Holds the shifts of a till's journal against AlphaPay's ledger: each charge and each refund counts exactly once."""

import contextlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from pos_app.domain.payment import Attempt
from pos_app.domain.refund import Refund
from pos_app.domain.report import Taking, TakingKind
from pos_app.domain.shift import Shift
from pos_app.journal.connection import JOURNAL_FILE, open_for_reading
from pos_app.journal.queries import SqlitePaymentQueries
from pos_app.journal.records import Records
from pos_app.journal.takings import figures_of
from pos_app.simulator.control_client import ControlClient

_CHARGED = frozenset({"SUCCESS", "PARTIAL_REFUND", "FULL_REFUND"})
_ALL = 1_000_000
_NO_SHIFT = ""


class Taken(msgspec.Struct, frozen=True):
    """How often money went one way, and how much of it in minor units."""

    count: int = 0
    minor: int = 0

    def plus(self, count: int, minor: int) -> "Taken":
        """With so much more."""
        return Taken(self.count + count, self.minor + minor)


Sums = Mapping[tuple[str, TakingKind], Taken]
"""By shift and way; what no shift has counted yet stands under no shift."""


class ShiftBooks(msgspec.Struct, frozen=True):
    """What one journal says of shifts, read at one moment."""

    attempts: Mapping[str, Attempt]
    refunds: Mapping[str, Refund]
    closed: tuple[Shift, ...]
    """Oldest first."""
    open_shift: str
    """The id of the one that is open; "" where none is."""
    open_takings: tuple[Taking, ...] = ()

    @property
    def told(self) -> Sums:
        """What the Z reports say, and of the open shift what an X report would say."""
        sums: defaultdict[tuple[str, TakingKind], Taken] = defaultdict(Taken)
        for shift_id, takings in self._takings():
            for taking in takings:
                key = (shift_id, taking.kind)
                sums[key] = sums[key].plus(taking.count, taking.minor)
        return sums

    def _takings(self) -> Iterator[tuple[str, Iterable[Taking]]]:
        for shift in self.closed:
            yield shift.shift_id, shift.report.takings if shift.report else ()
        if self.open_shift:
            yield self.open_shift, self.open_takings


def shift_books(directory: Path) -> ShiftBooks:
    """Read them beside the till, at a moment in which nothing was committed."""
    while True:
        before, books = _latest(directory), _read(directory)
        if before == _latest(directory):
            return books


def _latest(directory: Path) -> int:
    """The number of the latest event."""
    with contextlib.closing(open_for_reading(directory)) as connection:
        return int(connection.execute("SELECT coalesce(max(seq), 0) FROM event").fetchone()[0])


def _read(directory: Path) -> ShiftBooks:
    with contextlib.closing(SqlitePaymentQueries.open(directory)) as queries:
        on_file = list(queries.all_payments())
        closed = queries.shifts(0, _ALL)[::-1]
    with contextlib.closing(open_for_reading(directory)) as connection:
        shift = Records(connection, directory / JOURNAL_FILE).books(0).shift
        takings = figures_of(connection, shift.shift_id).takings if shift is not None else ()
    return ShiftBooks(
        attempts={each.payment.request_id: each.payment for each in on_file},
        refunds={each.refund.refund_request_id: each.refund for one in on_file for each in one.refunds},
        closed=closed,
        open_shift=shift.shift_id if shift is not None else _NO_SHIFT,
        open_takings=takings,
    )


def shift_differences(books: ShiftBooks, control: ControlClient) -> list[str]:
    """A sentence for each thing that shifts and ledger do not agree about. The journal is settled: what AlphaPay
    charged or gave back is known to it, or stands among its unresolved.
    """
    at_alphapay = _counted_from(books, control)
    told = books.told
    uneven = [
        f"shift {shift_id or 'none'}: {kind} {told.get((shift_id, kind), Taken())} on its report, "
        f"{at_alphapay.get((shift_id, kind), Taken())} at AlphaPay"
        for shift_id, kind in {**told, **at_alphapay}
        if shift_id and told.get((shift_id, kind), Taken()) != at_alphapay.get((shift_id, kind), Taken())
    ]
    return [*_gaps(books), *_forgotten(books, at_alphapay), *uneven]


def _counted_from(books: ShiftBooks, control: ControlClient) -> Sums:
    """The ledger's money by the shift that the journal says counted it. What is unresolved here is left out."""
    sums: defaultdict[tuple[str, TakingKind], Taken] = defaultdict(Taken)
    for order in control.orders():
        attempt = books.attempts.get(order["request_id"])
        if (
            attempt is not None
            and order["status"] in _CHARGED
            and not (attempt.unresolved or attempt.foreign)
        ):
            key = (attempt.counted_in, TakingKind.PAYMENT)
            sums[key] = sums[key].plus(1, order["value"])
    for made in control.get("ledger")["refunds"]:
        refund = books.refunds.get(made["request_id"])
        if refund is not None and made["done_at"] is not None and not refund.unresolved:
            key = (refund.counted_in, TakingKind.REFUND)
            sums[key] = sums[key].plus(1, made["value"])
    return sums


def _gaps(books: ShiftBooks) -> list[str]:
    """Z numbers run from 1 on without a gap, and no shift has two reports."""
    numbers = [shift.report.z_number for shift in books.closed if shift.report is not None]
    ids = [shift.shift_id for shift in books.closed]
    wanted = list(range(1, len(ids) + 1))
    found = [] if numbers == wanted else [f"Z numbers: {numbers} where {wanted} should be"]
    return found if len(set(ids)) == len(ids) else [*found, f"a shift was closed twice: {ids}"]


def _forgotten(books: ShiftBooks, at_alphapay: Sums) -> list[str]:
    """Money may wait for the next shift only while none is open (R42)."""
    waiting = {kind: sums for (shift_id, kind), sums in at_alphapay.items() if shift_id == _NO_SHIFT}
    if not books.open_shift:
        return []
    return [f"{kind}: {sums} in no shift, although one is open" for kind, sums in waiting.items()]
