"""What the simulated AlphaPay writes down: orders, refunds, payment codes, and the books that hold them.

Frozen facts with the time each became true; what they mean at a given moment is worked out elsewhere.
All times are seconds since the epoch (UTC), all amounts minor units.
"""

from collections import defaultdict
from typing import Literal

import msgspec

Wallet = Literal["Wechat", "Alipay", "UnionPay"]
WALLETS: tuple[Wallet, ...] = ("Wechat", "Alipay", "UnionPay")

Will = Literal["pay", "pin", "decline", "invalid", "pay_later"]
"""What the customer behind a payment code does when the code is charged."""
WILLS: tuple[Will, ...] = ("pay", "pin", "decline", "invalid", "pay_later")


class Order(msgspec.Struct, frozen=True, kw_only=True, tag="order"):
    """One order. `token` is the secret part of its phone page; `paid_at` may lie in the future (a late
    success).
    """

    payment_id: str
    request_id: str
    merchant: str
    scenario: str
    value: int
    currency: str
    description: str
    token: str
    created_at: float
    expires_at: float
    wallet: Wallet | None = None
    pay_value: int | None = None
    asks_pin: bool = False
    walked_away: bool = False
    paid_at: float | None = None
    failed_at: float | None = None
    cancelled_at: float | None = None


class Refund(msgspec.Struct, frozen=True, kw_only=True, tag="refund"):
    """One refund. It is in process until `done_at` or `failed_at` has come; in review both are None."""

    refund_id: str
    payment_id: str
    request_id: str
    value: int
    currency: str
    description: str
    created_at: float
    done_at: float | None = None
    failed_at: float | None = None


class Code(msgspec.Struct, frozen=True, kw_only=True, tag="code"):
    """A payment code known by its fingerprint only: the digits themselves are never kept."""

    fingerprint: str
    token: str
    wallet: Wallet
    will: Will
    expires_at: float | None = None
    used_at: float | None = None
    payment_id: str = ""


Record = Order | Refund | Code
KINDS: dict[type, str] = {Order: "order", Refund: "refund", Code: "code"}


def key_of(record: Record) -> str:
    """The id that a record is kept under."""
    match record:
        case Order():
            return record.payment_id
        case Refund():
            return record.refund_id
        case Code():
            return record.fingerprint


class Books:
    """All records, with the look-ups AlphaPay needs, and a list of what changed since it was last saved."""

    def __init__(self) -> None:
        self.orders: dict[str, Order] = {}
        self.refunds: dict[str, Refund] = {}
        self.codes: dict[str, Code] = {}
        self.order_by_token: dict[str, str] = {}
        self.code_by_token: dict[str, str] = {}
        self._orders_by_request: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        self._refunds_by_order: defaultdict[str, list[str]] = defaultdict(list)
        self._changed: dict[tuple[str, str], Record] = {}

    def put(self, record: Record) -> None:
        """Add a record, or replace the one with the same id."""
        match record:
            case Order():
                self._put_order(record)
            case Refund():
                self._put_refund(record)
            case Code():
                self.codes[record.fingerprint] = record
                self.code_by_token[record.token] = record.fingerprint
        self._changed[(KINDS[type(record)], key_of(record))] = record

    def take_changes(self) -> list[Record]:
        """What was put since the last call, each record once, in its newest form."""
        changed = list(self._changed.values())
        self._changed.clear()
        return changed

    def every_record(self) -> list[Record]:
        """All records, oldest kind first."""
        return [*self.orders.values(), *self.refunds.values(), *self.codes.values()]

    def orders_of_request(self, merchant: str, request_id: str) -> list[Order]:
        """The orders made under one `paymentRequestId`, oldest first."""
        return [self.orders[payment_id] for payment_id in self._orders_by_request[merchant, request_id]]

    def refunds_of(self, payment_id: str) -> list[Refund]:
        """The refunds of one order, oldest first."""
        return [self.refunds[refund_id] for refund_id in self._refunds_by_order[payment_id]]

    def _put_order(self, order: Order) -> None:
        if order.payment_id not in self.orders:
            self._orders_by_request[order.merchant, order.request_id].append(order.payment_id)
            self.order_by_token[order.token] = order.payment_id
        self.orders[order.payment_id] = order

    def _put_refund(self, refund: Refund) -> None:
        if refund.refund_id not in self.refunds:
            self._refunds_by_order[refund.payment_id].append(refund.refund_id)
        self.refunds[refund.refund_id] = refund
