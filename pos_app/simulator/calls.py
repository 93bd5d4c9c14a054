"""The seven calls: checks a request's body, asks the ledger, and shapes the answer field by field.

Pure, so that a seeded simulation can use it without HTTP. Signatures, headers and faults of the wire are
elsewhere.
"""

import base64
from collections.abc import Callable
from typing import Any

import msgspec

from pos_app.simulator import fields, ledger, listings, refunds
from pos_app.simulator.behaviours import Behaviours
from pos_app.simulator.ledger import Chance, NewOrder, RefusedError
from pos_app.simulator.listings import iso
from pos_app.simulator.qr_png import qr_png
from pos_app.simulator.records import Books, Order, Refund

Json = dict[str, Any]
SCENARIOS = (
    "OFFLINE_QRCODE", "OFFLINE", "ONLINE_QRCODE", "ONLINE_WEB", "JSAPI", "NATIVE_JSAPI", "ONLINE_WAP", "APP",
    "MINI_APP", "CREDIT_CARD",
)  # fmt: skip
METHOD_TYPES = ("Alipay", "Wechat", "UnionPay")
_OK: Json = {"resultCode": "SUCCESS", "resultMessage": "success", "resultStatus": "S"}


class Context(msgspec.Struct, frozen=True, kw_only=True):
    """What a call is answered with: who asks, when, under which switches, and where the phone's pages are.

    `draws_qr` False leaves `paymentQRImage` out, which costs more than the rest of a simulated day.
    """

    books: Books
    merchant: str
    now: float
    switches: Behaviours
    chance: Chance
    phone_url: str
    draws_qr: bool = True


def answer(context: Context, call: str, body: object) -> Json:
    """The answer to one call, `result` included. Never raises for a bad body: that is an answer too."""
    try:
        if not isinstance(body, dict):
            raise RefusedError("PARAM_INVALID", "the body is not a JSON object")
        return {"result": _OK, **_CALLS[call](context, body)}
    except RefusedError as refused:
        return refusal(refused)


def refusal(refused: RefusedError) -> Json:
    """A refusal as an answer."""
    result = {"resultCode": refused.code, "resultMessage": refused.message, "resultStatus": refused.status}
    return {"result": result}


def _pay(context: Context, body: Json) -> Json:
    asked = _new_order(context, body)
    code = _scanned_code(body) if asked.scenario == "OFFLINE" else ""
    order = ledger.create(context.books, asked, code, context.now, context.switches, context.chance)
    shaped = {**_order_fields(order), **_pay_fields(context, order)}
    paid = ledger.status_of(context.books, order, context.now) == "SUCCESS"
    if order.scenario == "OFFLINE" and paid and not context.switches.stuck_in_process:
        return shaped
    status = context.switches.waiting_result_status
    result = {
        "resultCode": "PAYMENT_IN_PROCESS",
        "resultMessage": "payment in process",
        "resultStatus": status,
    }
    return {"result": result, **shaped}


def _inquiry(context: Context, body: Json) -> Json:
    order = _named_order(context, body)
    status = ledger.status_of(context.books, order, context.now)
    if context.switches.stuck_in_process:
        status = "PAYMENT_IN_PROCESS"
    shown = context.switches.waiting_word if status == "PAYMENT_IN_PROCESS" else status
    paid = order.paid_at is not None and status in ("SUCCESS", "PARTIAL_REFUND", "FULL_REFUND")
    paid_time = {"paymentTime": iso(order.paid_at)} if paid and order.paid_at is not None else {}
    return {**_order_fields(order, with_paid=paid), **paid_time, "paymentStatus": shown}


def _cancel(context: Context, body: Json) -> Json:
    order = ledger.cancel(context.books, _named_order(context, body), context.now, context.switches)
    cancelled_at = order.cancelled_at or context.now
    return {
        "paymentRequestId": order.request_id,
        "paymentId": order.payment_id,
        "cancelTime": iso(cancelled_at),
    }


def _refund(context: Context, body: Json) -> Json:
    order = _named_order(context, body)
    asked = _new_refund(body)
    refund, in_review = refunds.create(
        context.books, order, asked, context.now, context.switches, context.chance
    )
    if not in_review:
        return _refund_fields(refund)
    message = "submitted, waits for review, call 1-855-937-7888"
    review = refusal(RefusedError("REFUND_NEED_REVIEW", message, "U"))
    return {**review, **(_refund_fields(refund) if context.switches.review_gives_id else {})}


def _inquiry_refund(context: Context, body: Json) -> Json:
    refund_id, request_id = fields.text(body, "refundId"), fields.text(body, "refundRequestId")
    alone = context.switches.inquiry_refund_by_request_id and bool(request_id)
    refund = refunds.find(context.books, context.merchant, refund_id, request_id, by_request_id=alone)
    return {**_refund_fields(refund), "refundStatus": refunds.refund_status_of(refund, context.now)}


def _transactions(context: Context, body: Json) -> Json:
    kind = fields.text(body, "transactionType", required=True)
    if kind not in ("All", "Credit", "Debit"):
        raise RefusedError("PARAM_INVALID", "transactionType must be All, Credit or Debit")
    page, limit = fields.whole(body, "page", 1, 1_000_000), fields.whole(body, "pageLimit", 10, 100)
    day = fields.day(body)
    rows = listings.rows_of_day(context.books, context.merchant, day, kind, context.now, context.switches)
    shown, pagination = listings.page_of(rows, page, limit)
    return {"transactions": shown, "pagination": pagination}


def _settlements(context: Context, body: Json) -> Json:
    day = fields.day(body)
    return {
        "settlements": listings.settlements_of_day(
            context.books, context.merchant, day, context.now, context.switches
        )
    }


_CALLS: dict[str, Callable[[Context, Json], Json]] = {
    "pay": _pay,
    "inquiryPayment": _inquiry,
    "cancel": _cancel,
    "refund": _refund,
    "inquiryRefund": _inquiry_refund,
    "transactions": _transactions,
    "settlements": _settlements,
}


def _new_order(context: Context, body: Json) -> NewOrder:
    scenario = fields.text(body, "scenarioCode", required=True)
    if scenario not in SCENARIOS:
        raise RefusedError("PARAM_INVALID", "scenarioCode is unknown")
    order = fields.object_in(body, "order")
    amount = fields.object_in(order, "orderAmount")
    currency = fields.text(amount, "currency", required=True)
    if currency not in (context.switches.merchant_currency, "CNY"):
        raise RefusedError("PARAM_INVALID", "orderAmount.currency is not available to this merchant")
    return NewOrder(
        merchant=context.merchant,
        request_id=fields.text(body, "paymentRequestId", required=True),
        scenario=scenario,
        value=fields.amount(amount),
        currency=currency,
        description=fields.description(order, required=True),
    )


def _scanned_code(body: Json) -> str:
    method = fields.object_in(body, "paymentMethod")
    kind = fields.text(method, "paymentMethodType")
    if kind and kind not in METHOD_TYPES:
        raise RefusedError("INVALID_METHOD_TYPE", "paymentMethodType is unknown (case sensitive)")
    return fields.text(method, "paymentCode", required=True)


def _new_refund(body: Json) -> refunds.NewRefund:
    refund = fields.object_in(body, "refund")
    amount = fields.object_in(refund, "refundAmount")
    return refunds.NewRefund(
        request_id=fields.text(body, "refundRequestId"),
        value=fields.amount(amount),
        currency=fields.text(amount, "currency"),
        description=fields.description(refund),
    )


def _named_order(context: Context, body: Json) -> Order:
    return ledger.find(context.books, context.merchant, fields.text(body, "paymentId", required=True))


def _order_fields(order: Order, *, with_paid: bool = False) -> Json:
    shaped: Json = {
        "orderAmount": {"value": str(order.value), "currency": order.currency},
        "description": order.description,
    }
    if with_paid and order.pay_value is not None:
        shaped["payAmount"] = {"value": str(order.pay_value), "currency": order.currency}
    return {
        "scenarioCode": order.scenario,
        "paymentRequestId": order.request_id,
        "order": shaped,
        "paymentCreateTime": iso(order.created_at),
        "paymentExpireTime": iso(order.expires_at),
        "paymentId": order.payment_id,
    }


def _pay_fields(context: Context, order: Order) -> Json:
    if order.scenario == "OFFLINE":
        shown = _order_fields(order, with_paid=order.paid_at is not None and order.paid_at <= context.now)
        return {**shown, "paymentMethod": {"paymentMethodType": order.wallet or ""}}
    url = f"{context.phone_url}/phone/pay/{order.token}"
    if order.scenario.endswith("QRCODE"):
        image = {"paymentQRImage": _qr_image(url)} if context.draws_qr else {}
        return {"paymentInfo": {"paymentUrl": url, **image}}
    return {"paymentInfo": {"payUrl": url}}


def _qr_image(text: str) -> str:
    """A PNG of the QR as a data URI."""
    return "data:image/png;base64," + base64.b64encode(qr_png(text)).decode()


def _refund_fields(refund: Refund) -> Json:
    return {
        "refundId": refund.refund_id,
        "paymentId": refund.payment_id,
        "refundRequestId": refund.request_id,
        "refund": {
            "refundAmount": {"value": str(refund.value), "currency": refund.currency},
            "description": refund.description,
        },
        "refundTime": iso(refund.done_at or refund.created_at),
    }
