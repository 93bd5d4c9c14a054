"""Refunds as AlphaPay makes them: partial ones until the paid amount is used up, and every reason to refuse.

Pure, like `ledger`. Not responsible for the shape of answers.
"""

import msgspec

from pos_app.simulator.behaviours import Behaviours
from pos_app.simulator.ledger import Chance, RefusedError, status_of
from pos_app.simulator.records import Books, Order, Refund

_YEAR_S = 365 * 86_400.0
_PAID = ("SUCCESS", "PARTIAL_REFUND", "FULL_REFUND")


class NewRefund(msgspec.Struct, frozen=True, kw_only=True):
    """What `refund` asks for, already checked in form. `currency` empty means the order's."""

    request_id: str
    value: int
    currency: str
    description: str


def refund_status_of(refund: Refund, now: float) -> str:
    """`refundStatus` at `now`."""
    if refund.failed_at is not None and refund.failed_at <= now:
        return "FAILED"
    if refund.done_at is not None and refund.done_at <= now:
        return "SUCCESS"
    return "REFUND_IN_PROCESS"


def create(
    books: Books, order: Order, asked: NewRefund, now: float, switches: Behaviours, chance: Chance
) -> tuple[Refund, bool]:
    """Make a refund; the second value says whether it waits for AlphaPay's review. Raises `RefusedError`."""
    earlier = _earlier(books, order, asked.request_id)
    if earlier is not None and switches.refund_duplicate == "idempotent":
        return earlier, False
    if earlier is not None and switches.refund_duplicate == "refuse":
        raise RefusedError(switches.duplicate_code, "refundRequestId was used before")
    _check(books, order, asked, now, switches)
    refund = _outcome(_draft(order, asked, now, chance), now, switches)
    books.put(refund)
    return refund, switches.refund_review


def find(books: Books, merchant: str, refund_id: str, request_id: str, *, by_request_id: bool) -> Refund:
    """The merchant's refund by its id, or by the request id alone where the switch allows it."""
    if not refund_id and not by_request_id:
        raise RefusedError("PARAM_INVALID", "refundId is required")
    for refund in books.refunds.values():
        named = refund.refund_id == refund_id if refund_id else refund.request_id == request_id
        if named and books.orders[refund.payment_id].merchant == merchant:
            return refund
    raise RefusedError("ORDER_MISMATCH", "no such refund of this merchant")


def review_ends(books: Books, refund: Refund, *, approved: bool, now: float) -> Refund:
    """AlphaPay's reviewer decides about a refund that waits."""
    decided = msgspec.structs.replace(refund, **{"done_at" if approved else "failed_at": now})
    books.put(decided)
    return decided


def _earlier(books: Books, order: Order, request_id: str) -> Refund | None:
    if not request_id:
        return None
    return next((r for r in books.refunds_of(order.payment_id) if r.request_id == request_id), None)


def _draft(order: Order, asked: NewRefund, now: float, chance: Chance) -> Refund:
    return Refund(
        refund_id=chance.id_at(now),
        payment_id=order.payment_id,
        request_id=asked.request_id,
        value=asked.value,
        currency=order.currency,
        description=asked.description,
        created_at=now,
    )


def _outcome(refund: Refund, now: float, switches: Behaviours) -> Refund:
    if switches.refund_review:
        return refund
    moment = "failed_at" if switches.refund_fails else "done_at"
    return msgspec.structs.replace(refund, **{moment: now + switches.refund_takes_s})


def _check(books: Books, order: Order, asked: NewRefund, now: float, switches: Behaviours) -> None:
    status = status_of(books, order, now)
    if status not in _PAID:
        raise RefusedError("PARAM_INVALID", "the order has not been paid")
    if asked.currency not in ("", order.currency):
        raise RefusedError("PARAM_INVALID", "refundAmount.currency differs from the order's")
    if status == "FULL_REFUND":
        raise RefusedError("FULL_REFUND_COMPLETED", "the order has been refunded in full")
    if now - order.created_at > _YEAR_S:
        raise RefusedError("REFUND_VALID_DATE_EXCEED", "the order is older than one year")
    _check_amount(books, order, asked, now)
    if switches.refund_short_balance:
        raise RefusedError("REFUND_NOT_ENOUGH_BALANCE", "not enough unsettled balance, call 1-855-937-7888")


def _check_amount(books: Books, order: Order, asked: NewRefund, now: float) -> None:
    refunds = books.refunds_of(order.payment_id)
    if any(refund_status_of(refund, now) == "REFUND_IN_PROCESS" for refund in refunds):
        raise RefusedError("EXIST_PROCESSING_REFUND", "another refund of this order is in process")
    done = sum(refund.value for refund in refunds if refund_status_of(refund, now) == "SUCCESS")
    if not 0 < asked.value <= order.value - done:
        raise RefusedError("INVALID_REFUND_AMOUNT", "more than what is left of the order")
