"""Reads the bodies of answers about payments and refunds into the records of `protocol.answers`."""

from collections.abc import Callable

import msgspec

from pos_app.domain.alphapay import Call, PaymentStatus, RefundStatus, ResultCode, Scenario, Wallet
from pos_app.domain.money import Money
from pos_app.gateway.errors import Malformed
from pos_app.gateway.redaction import redact
from pos_app.gateway.wire import Result, moment_if_any, money, shaped
from pos_app.protocol.answers import (
    Body,
    CancelAnswer,
    PayAnswer,
    PaymentInquired,
    RefundAnswer,
    RefundInquired,
)


class _Amount(msgspec.Struct):
    value: str
    currency: str


class _Order(msgspec.Struct, rename="camel"):
    order_amount: _Amount | None = None
    pay_amount: _Amount | None = None


class _PaymentInfo(msgspec.Struct, rename="camel"):
    payment_url: str | None = None


class _Method(msgspec.Struct, rename="camel"):
    payment_method_type: str | None = None


class _Payment(msgspec.Struct, rename="camel"):
    """All fields of `pay`, `inquiryPayment` and `cancel` that this till reads."""

    payment_request_id: str | None = None
    payment_id: str | None = None
    scenario_code: str | None = None
    payment_status: str | None = None
    order: _Order | None = None
    payment_method: _Method | None = None
    payment_info: _PaymentInfo | None = None
    payment_create_time: str | None = None
    payment_expire_time: str | None = None
    payment_time: str | None = None
    cancel_time: str | None = None


class _RefundAmount(msgspec.Struct, rename="camel"):
    refund_amount: _Amount | None = None


class _Refund(msgspec.Struct, rename="camel"):
    payment_id: str | None = None
    refund_id: str | None = None
    refund_request_id: str | None = None
    refund_status: str | None = None
    refund: _RefundAmount | None = None
    refund_time: str | None = None


_SAID_IN_THE_RESULT = {
    (Call.INQUIRE_PAYMENT, ResultCode.PAYMENT_IN_PROCESS),
    (Call.REFUND, ResultCode.REFUND_NEED_REVIEW),
}


def body_of(call: Call, raw: bytes, result: Result) -> Body | None:
    """The body of a payment's or refund's answer; None where a refusal does not say what it is about, an
    inquiry says only by its result that the payment is in process, or a review comes without an id (R33).

    Raises `Malformed`, also where a success lacks its ids or its status.
    """
    body = _READERS[call](raw)
    if body is None and result.taken_in and (call, result.code) not in _SAID_IN_THE_RESULT:
        raise Malformed(f"the answer to {call.value} lacks its ids or its status")
    return body


def _money(amount: _Amount | None) -> Money | None:
    return None if amount is None else money(amount.value, amount.currency)


def _pay(raw: bytes) -> PayAnswer | None:
    told = shaped(raw, _Payment)
    if not (told.payment_id and told.payment_request_id):
        return None
    order, method = told.order or _Order(), told.payment_method or _Method()
    return PayAnswer(
        request_id=told.payment_request_id,
        payment_id=told.payment_id,
        payment_url=(told.payment_info or _PaymentInfo()).payment_url or "",
        scenario=Scenario.parse(told.scenario_code),
        created_at=moment_if_any(told.payment_create_time),
        expires_at=moment_if_any(told.payment_expire_time),
        order_amount=_money(order.order_amount),
        pay_amount=_money(order.pay_amount),
        wallet=Wallet.parse(method.payment_method_type),
    )


def _inquired(raw: bytes) -> PaymentInquired | None:
    told = shaped(raw, _Payment)
    if not (told.payment_id and told.payment_request_id and told.payment_status):
        return None
    order = told.order or _Order()
    return PaymentInquired(
        request_id=told.payment_request_id,
        payment_id=told.payment_id,
        status=PaymentStatus.parse(told.payment_status),
        raw_status=redact(told.payment_status)[:64],
        scenario=Scenario.parse(told.scenario_code),
        order_amount=_money(order.order_amount),
        pay_amount=_money(order.pay_amount),
        created_at=moment_if_any(told.payment_create_time),
        expires_at=moment_if_any(told.payment_expire_time),
        paid_at=moment_if_any(told.payment_time),
    )


def _cancelled(raw: bytes) -> CancelAnswer | None:
    told = shaped(raw, _Payment)
    if not (told.payment_id and told.payment_request_id):
        return None
    return CancelAnswer(
        request_id=told.payment_request_id,
        payment_id=told.payment_id,
        cancelled_at=moment_if_any(told.cancel_time),
    )


def _refunded(raw: bytes) -> RefundAnswer | None:
    told = shaped(raw, _Refund)
    if not (told.payment_id and told.refund_id and told.refund_request_id):
        return None
    return RefundAnswer(
        payment_id=told.payment_id,
        refund_id=told.refund_id,
        refund_request_id=told.refund_request_id,
        refund_amount=_money((told.refund or _RefundAmount()).refund_amount),
        refunded_at=moment_if_any(told.refund_time),
    )


def _refund_inquired(raw: bytes) -> RefundInquired | None:
    told = shaped(raw, _Refund)
    if not (told.payment_id and told.refund_id and told.refund_status):
        return None
    return RefundInquired(
        payment_id=told.payment_id,
        refund_id=told.refund_id,
        refund_request_id=told.refund_request_id or "",
        status=RefundStatus.parse(told.refund_status),
        raw_status=redact(told.refund_status)[:64],
        refund_amount=_money((told.refund or _RefundAmount()).refund_amount),
        refunded_at=moment_if_any(told.refund_time),
    )


_READERS: dict[Call, Callable[[bytes], Body | None]] = {
    Call.PAY: _pay,
    Call.INQUIRE_PAYMENT: _inquired,
    Call.CANCEL: _cancelled,
    Call.REFUND: _refunded,
    Call.INQUIRE_REFUND: _refund_inquired,
}
