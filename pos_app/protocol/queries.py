"""What may be asked about recorded payments, and how it is answered: read-only, never through the engine."""

from collections.abc import Generator
from datetime import datetime
from enum import StrEnum
from typing import Protocol

import msgspec

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_events import AttemptEvent
from pos_app.domain.payment_terms import Resolution, State
from pos_app.domain.refund import Refund, RefundEvent
from pos_app.domain.sale import Sale, SaleEvent
from pos_app.domain.shift import Shift
from pos_app.protocol.ports import Event, PrintEvent


class EventOnFile(msgspec.Struct, frozen=True, kw_only=True):
    """One event as the journal has it. `seq` is its place among all events, `at` is UTC."""

    seq: int
    at: datetime
    event: AttemptEvent | RefundEvent | SaleEvent | PrintEvent


class RefundOnFile(msgspec.Struct, frozen=True, kw_only=True):
    """A refund as it stands, and all that happened to it, oldest first."""

    refund: Refund
    events: tuple[EventOnFile, ...]


class PaymentOnFile(msgspec.Struct, frozen=True, kw_only=True):
    """A payment attempt as it stands, the sale it is for, its refunds, and all that happened to it, oldest first."""

    payment: Attempt
    sale: Sale
    events: tuple[EventOnFile, ...]
    refunds: tuple[RefundOnFile, ...] = ()
    beside: tuple[EventOnFile, ...] = ()
    """What happened to its sale and to its papers, oldest first; only where one payment was asked for."""


class PaymentLine(msgspec.Struct, frozen=True, kw_only=True):
    """One payment in a list. `number` counts in the order they were made; `at` is UTC."""

    number: int
    request_id: str
    sale_id: str
    short_code: str
    amount: Money
    state: State
    scenario: Scenario
    wallet: Wallet
    cashier: str
    at: datetime
    payment_id: str = ""
    booked: Money | None = None
    refunded: Money | None = None
    """What this till's refunds gave back; None where nothing."""
    reserved: bool = False
    """A refund of it is not known yet."""
    needs_decision: bool = False
    resolution: Resolution | None = None
    """What a person decided about money that came otherwise than expected."""
    late: bool = False
    foreign: bool = False


class Group(StrEnum):
    """Kinds of payments that people look for."""

    ALL = "ALL"
    UNSETTLED = "UNSETTLED"
    """Not known yet, waiting for a decision, alarmed, or being refunded."""
    PAID = "PAID"
    UNPAID = "UNPAID"
    """Ended without money."""
    REFUNDED = "REFUNDED"
    """This till gave some or all of it back."""


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """Which payments are wanted. `text` is matched from the beginning: of a cashier's name whatever the case, from two
    characters of a short code, from eight of AlphaPay's payment id, of a request id or of a refund's id; or it is an
    amount such as 12.34, or digits alone, cents first (1234) or whole (45 finds 45.00 as well).
    """

    text: str = ""
    group: Group = Group.ALL
    wallet: Wallet | None = None
    cashier: str = ""
    since: datetime | None = None
    until: datetime | None = None
    """Aware; the first moment that is not wanted any more."""


class ListPayments(msgspec.Struct, frozen=True, kw_only=True):
    """The latest payments of that kind, at most `limit`, made before the one with the number `before` (0: the last)."""

    query_id: int
    wanted: Filter = Filter()
    before: int = 0
    limit: int = 60


class PaymentsListed(msgspec.Struct, frozen=True, kw_only=True):
    """A page, latest first. `more`: there may be earlier ones."""

    query_id: int
    lines: tuple[PaymentLine, ...]
    more: bool


class ListShifts(msgspec.Struct, frozen=True, kw_only=True):
    """The latest shifts that are closed, at most `limit`, with Z numbers below `before` (0: the last)."""

    query_id: int
    before: int = 0
    limit: int = 60


class ShiftsListed(msgspec.Struct, frozen=True, kw_only=True):
    """A page, latest first."""

    query_id: int
    shifts: tuple[Shift, ...]
    more: bool


class AuditLine(msgspec.Struct, frozen=True, kw_only=True):
    """One event of people, shifts or the till itself. `stream` is as in `ports.Entry`."""

    seq: int
    at: datetime
    stream: str
    event: Event


class ListAudit(msgspec.Struct, frozen=True, kw_only=True):
    """The latest events of people, shifts and the till itself, at most `limit`, before `before` (0: the last)."""

    query_id: int
    before: int = 0
    limit: int = 60


class AuditListed(msgspec.Struct, frozen=True, kw_only=True):
    """A page, latest first."""

    query_id: int
    lines: tuple[AuditLine, ...]
    more: bool


class By(StrEnum):
    """What a payment can be looked up by."""

    PAYMENT_ID = "PAYMENT_ID"
    """AlphaPay's id: the barcode of a receipt."""
    REQUEST_ID = "REQUEST_ID"
    SHORT_CODE = "SHORT_CODE"
    """Four characters: may name several payments."""


class FindPayments(msgspec.Struct, frozen=True, kw_only=True):
    """Which payments have `key`? `query_id` comes back with the answer."""

    query_id: int
    by: By
    key: str


class PaymentsFound(msgspec.Struct, frozen=True, kw_only=True):
    """The answer: the payments that match exactly, latest first; none is an answer too."""

    query_id: int
    payments: tuple[PaymentOnFile, ...]


class QueryFailed(msgspec.Struct, frozen=True, kw_only=True):
    """The journal could not be read. `reason` is for people."""

    query_id: int
    reason: str


Query = FindPayments | ListPayments | ListShifts | ListAudit
Reply = PaymentsFound | PaymentsListed | ShiftsListed | AuditListed | QueryFailed


class PaymentQueries(Protocol):
    """A reader's view of the journal, on a connection of its own. Used by the thread that opened it."""

    def all_payments(self) -> Generator[PaymentOnFile, None, None]:
        """Every payment as of the moment of the first one, in the order they were made.

        To be closed where it is not read to its end.
        """

    def find(self, by: By, key: str) -> tuple[PaymentOnFile, ...]:
        """The payments whose `by` is exactly `key`, latest first."""

    def lines(self, wanted: Filter, before: int, limit: int) -> tuple[PaymentLine, ...]:
        """At most `limit` payments of that kind, latest first, made before the one with that number (0: the last)."""

    def shifts(self, before: int, limit: int) -> tuple[Shift, ...]:
        """At most `limit` closed shifts, latest first, with Z numbers below `before` (0: the last)."""

    def audit_lines(self, before: int, limit: int) -> tuple[AuditLine, ...]:
        """At most `limit` events of people, shifts and the till, latest first, before that `seq` (0: the last)."""

    def close(self) -> None:
        """Give the connection back."""
