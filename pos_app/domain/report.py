"""What a shift took: the figures of X and Z reports (R42, R43). How they stand on paper is `paper_lines`."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

import msgspec

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.money import Currency, Money


class TakingKind(StrEnum):
    """Which way the money went."""

    PAYMENT = "PAYMENT"
    REFUND = "REFUND"


class Taking(msgspec.Struct, frozen=True, kw_only=True):
    """Payments or refunds of one kind that a shift counted: how many, and how much in minor units (never negative)."""

    kind: TakingKind
    wallet: Wallet
    """UNKNOWN has its own line (R21)."""
    scenario: Scenario
    currency: Currency
    cashier: str
    count: int
    minor: int


class ItemKind(StrEnum):
    """Why single money has a line of its own."""

    UNSETTLED = "UNSETTLED"
    """Not known at the moment of the report; in no total."""
    UNDECIDED = "UNDECIDED"
    """Came otherwise than expected; counted, and waits for a decision."""
    REFUND_UNDER_WAY = "REFUND_UNDER_WAY"
    """Not known at the moment of the report; in no total."""
    LATE = "LATE"
    """Counted here, begun in an earlier shift (R42)."""
    EARLIER_REFUND = "EARLIER_REFUND"
    """A refund counted here, begun in an earlier shift (R42)."""
    REFUND_FAILED = "REFUND_FAILED"
    """A refund of which this shift learned that it failed; in no total (R42)."""


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One payment or refund that stands on a line of its own. `begun_at` is UTC, of the original."""

    kind: ItemKind
    short_code: str
    request_id: str
    """The payment's."""
    amount: Money
    begun_at: datetime
    payment_id: str = ""
    refund_request_id: str = ""


class Cancelled(msgspec.Struct, frozen=True, kw_only=True):
    """Payments begun in the shift that ended without money, and what had been asked for."""

    currency: Currency
    count: int
    minor: int


class ShiftReport(msgspec.Struct, frozen=True, kw_only=True):
    """What one shift took, at one moment. Times are UTC. `z_number` is 0 for an X report."""

    z_number: int
    shift_id: str
    till_id: str
    opened_at: datetime
    opened_by: str
    at: datetime
    by: str
    takings: tuple[Taking, ...] = ()
    cancelled: tuple[Cancelled, ...] = ()
    items: tuple[Item, ...] = ()
    cash_float: Money | None = None
    counted: Money | None = None
    reason: str = ""
    """Why it was closed although something was open."""
    head: str = ""
    """The journal's chain before this report: `SEQ:HASH` (R53)."""

    @property
    def currencies(self) -> tuple[Currency, ...]:
        """Those that anything was counted in, in the order of their codes."""
        return tuple(sorted({taking.currency for taking in self.takings}, key=lambda each: each.value))

    def total(self, kind: TakingKind, currency: Currency) -> tuple[int, Money]:
        """How many, and how much."""
        found = [t for t in self.takings if t.kind is kind and t.currency is currency]
        return sum(t.count for t in found), Money(sum(t.minor for t in found), currency)

    def net_minor(self, currency: Currency) -> int:
        """Payments less refunds, in minor units; may be negative."""
        paid, given = self.total(TakingKind.PAYMENT, currency)[1], self.total(TakingKind.REFUND, currency)[1]
        return paid.minor - given.minor


def grouped(takings: Sequence[Taking], key: str) -> dict[str, tuple[Taking, ...]]:
    """The takings by one of their fields (`wallet`, `scenario`, `cashier`), in the order of its texts."""
    found: dict[str, list[Taking]] = {}
    for taking in takings:
        found.setdefault(str(getattr(taking, key)), []).append(taking)
    return {name: tuple(found[name]) for name in sorted(found)}
