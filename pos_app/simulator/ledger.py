"""AlphaPay's side of the money: makes, cancels and pays orders and answers what state each is in.

Pure: time, chance and switches are passed in; no clock, no files, no threads. What a refusal is called on the
wire is decided here, the shape of answers is not (see `calls`).
"""

import datetime as dt
import random

import msgspec

from pos_app.simulator import codes
from pos_app.simulator.behaviours import Behaviours
from pos_app.simulator.records import Books, Code, Order, Wallet

ALPHAPAY_ZONE = dt.timezone(dt.timedelta(hours=-8))
"""The zone of ids and of the times in answers."""

_CENTS_PER_FEN = 0.19
_REVOKED_AFTER_S: dict[Wallet, float] = {"Wechat": 45.0, "Alipay": 180.0, "UnionPay": 180.0}


class RefusedError(Exception):
    """AlphaPay says no, with a result code of its vocabulary."""

    def __init__(self, code: str, message: str, status: str = "F") -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.status = status


class NotPossibleError(Exception):
    """The customer cannot do this with this order now."""


class NewOrder(msgspec.Struct, frozen=True, kw_only=True):
    """What `pay` asks for, already checked in form."""

    merchant: str
    request_id: str
    scenario: str
    value: int
    currency: str
    description: str


class Chance:
    """Ids and secrets from one source of random bits, which a simulation seeds."""

    def __init__(self, source: random.Random) -> None:
        self._source = source

    def digits(self, count: int) -> str:
        """That many random decimal digits."""
        return "".join(self._source.choices("0123456789", k=count))

    def token(self) -> str:
        """A secret of 128 bits for a phone page."""
        return f"{self._source.getrandbits(128):032x}"

    def id_at(self, now: float) -> str:
        """A payment or refund id: 25 digits that begin with date and time (`yyMMddHHmmss`)."""
        return dt.datetime.fromtimestamp(now, ALPHAPAY_ZONE).strftime("%y%m%d%H%M%S") + self.digits(13)


def status_of(books: Books, order: Order, now: float) -> str:
    """`paymentStatus` at `now`. An unpaid order is CLOSED at its expiry; AlphaPay has no EXPIRED."""
    if order.paid_at is not None and order.paid_at <= now:
        return _paid_status(books, order, now)
    if order.failed_at is not None and order.failed_at <= now:
        return "FAILED"
    if order.cancelled_at is not None or order.expires_at <= now:
        return "CLOSED"
    return "PAYMENT_IN_PROCESS"


def _paid_status(books: Books, order: Order, now: float) -> str:
    refunded = sum(
        refund.value
        for refund in books.refunds_of(order.payment_id)
        if refund.done_at is not None and refund.done_at <= now
    )
    if refunded >= order.value:
        return "FULL_REFUND"
    return "PARTIAL_REFUND" if refunded else "SUCCESS"


def is_open(books: Books, order: Order, now: float) -> bool:
    """Whether the customer can still pay this order."""
    return status_of(books, order, now) == "PAYMENT_IN_PROCESS"


def find(books: Books, merchant: str, payment_id: str) -> Order:
    """The merchant's order of that id. Raises `RefusedError` (`ORDER_MISMATCH`) if it is not theirs."""
    order = books.orders.get(payment_id)
    if order is None or order.merchant != merchant:
        raise RefusedError("ORDER_MISMATCH", "the order does not belong to this merchant")
    return order


def create(
    books: Books, asked: NewOrder, code_digits: str, now: float, switches: Behaviours, chance: Chance
) -> Order:
    """Make the order of a `pay` call; for a scanned code (`code_digits` not empty) also charge it."""
    earlier = books.orders_of_request(asked.merchant, asked.request_id)
    if earlier and switches.pay_duplicate == "idempotent":
        return earlier[0]
    if earlier and switches.pay_duplicate == "refuse":
        raise RefusedError(switches.duplicate_code, "paymentRequestId was used before")
    if asked.scenario == "OFFLINE":
        return _charge(books, asked, code_digits, now, switches, chance)
    order = _draft(asked, now, switches, chance)
    books.put(order)
    return order


def _draft(asked: NewOrder, now: float, switches: Behaviours, chance: Chance) -> Order:
    return Order(
        payment_id=chance.id_at(now),
        request_id=asked.request_id,
        merchant=asked.merchant,
        scenario=asked.scenario,
        value=asked.value,
        currency=asked.currency,
        description=asked.description,
        token=chance.token(),
        created_at=now,
        expires_at=now + switches.order_life_s,
    )


def _charge(
    books: Books, asked: NewOrder, code_digits: str, now: float, switches: Behaviours, chance: Chance
) -> Order:
    code = codes.present(books, code_digits, chance.token(), switches)
    usable = code is not None and codes.is_fresh(code, now) and code.will != "invalid"
    if not usable and switches.bad_code_fails_at == "pay":
        raise RefusedError("INVALID_PAYMENT_CODE", "the payment code is invalid, used or out of date")
    order = _draft(asked, now, switches, chance)
    if code is not None and usable:
        order = _as_customer_wills(order, code, now, switches)
        books.put(msgspec.structs.replace(code, used_at=now, payment_id=order.payment_id))
    else:
        order = msgspec.structs.replace(order, failed_at=now)
    books.put(order)
    return order


def _as_customer_wills(order: Order, code: Code, now: float, switches: Behaviours) -> Order:
    order = msgspec.structs.replace(order, wallet=code.wallet)
    match code.will:
        case "pay":
            return _paid(order, code.wallet, now, switches)
        case "pay_later":
            return _paid(order, code.wallet, now + switches.pay_later_s, switches)
        case "decline":
            return msgspec.structs.replace(order, failed_at=now)
    given_up_at = now + _REVOKED_AFTER_S[code.wallet] if switches.revoke_unpaid_scans else None
    return msgspec.structs.replace(order, asks_pin=True, failed_at=given_up_at)


def _paid(order: Order, wallet: Wallet, at: float, switches: Behaviours) -> Order:
    """The order as paid; a CNY order under a Canadian cent was accepted at creation and fails here."""
    if order.currency == "CNY" and order.value * _CENTS_PER_FEN < 1:
        return msgspec.structs.replace(order, failed_at=at)
    charged = max(order.value - switches.pay_discount, 0)
    return msgspec.structs.replace(
        order, wallet=wallet, paid_at=at, pay_value=charged, asks_pin=False, failed_at=None
    )


def cancel(books: Books, order: Order, now: float, switches: Behaviours) -> Order:
    """Close an unpaid order. Raises `RefusedError` (`ORDER_PAID`); repeating a cancel is harmless."""
    if order.paid_at is not None and order.paid_at <= now:
        raise RefusedError("ORDER_PAID", "the order has been paid")
    if not is_open(books, order, now):
        return order if order.cancelled_at else msgspec.structs.replace(order, cancelled_at=now)
    closed = msgspec.structs.replace(order, cancelled_at=now, paid_at=None, asks_pin=False)
    if switches.late_success_s is not None:
        closed = _paid(closed, order.wallet or "Wechat", now + switches.late_success_s, switches)
    books.put(closed)
    return closed


def customer_pays(
    books: Books, order: Order, wallet: Wallet, now: float, switches: Behaviours, *, even_closed: bool = False
) -> Order:
    """The customer pays. `even_closed`: the money was taken although the order looked closed (a late
    success).
    """
    possible = is_open(books, order, now) or (even_closed and order.paid_at is None)
    if not possible:
        raise NotPossibleError("this order can no longer be paid")
    paid = _paid(order, wallet, now, switches)
    books.put(paid)
    return paid


def customer_declines(books: Books, order: Order, now: float) -> Order:
    """The customer refuses: the payment has FAILED."""
    if not is_open(books, order, now):
        raise NotPossibleError("this order is no longer open")
    declined = msgspec.structs.replace(order, failed_at=now, asks_pin=False, paid_at=None)
    books.put(declined)
    return declined


def customer_walks_away(books: Books, order: Order, now: float) -> Order:
    """The customer leaves without an answer: the order stays open until it expires."""
    if not is_open(books, order, now):
        raise NotPossibleError("this order is no longer open")
    left = msgspec.structs.replace(order, walked_away=True)
    books.put(left)
    return left


def chooses_wallet(books: Books, order: Order, wallet: Wallet, now: float) -> Order:
    """The customer picked a wallet on the page and is now asked for the PIN."""
    if not is_open(books, order, now):
        raise NotPossibleError("this order is no longer open")
    chosen = msgspec.structs.replace(order, wallet=wallet, asks_pin=True, walked_away=False)
    books.put(chosen)
    return chosen


def age(books: Books, seconds: float) -> None:
    """Let time pass for everything written so far: every recorded moment moves into the past by `seconds`."""
    for record in books.every_record():
        moved = {
            field: moment - seconds
            for field, moment in msgspec.structs.asdict(record).items()
            if field.endswith("_at") and moment is not None
        }
        books.put(msgspec.structs.replace(record, **moved))
