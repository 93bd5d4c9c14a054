"""Request bodies: the exact bytes that are signed and sent.

Refuses what AlphaPay could never take, before anything leaves.
"""

from datetime import date
from typing import Any

import msgspec

from pos_app.domain.alphapay import MAX_DESCRIPTION, Scenario
from pos_app.domain.money import AmountRefused, Money, chargeable
from pos_app.gateway.errors import RequestUnfit

LEAST_PAGE_LIMIT, PAGE_LIMIT = 10, 100
"""AlphaPay: a page of `transactions` has 10 to 100 rows."""


def pay(
    *, scenario: Scenario, request_id: str, amount: Money, description: str, payment_code: str = ""
) -> bytes:
    """Body of `pay`. A scanned `payment_code` belongs to `OFFLINE`, and only there. Raises `RequestUnfit`."""
    if scenario not in (Scenario.OFFLINE, Scenario.OFFLINE_QRCODE):
        raise RequestUnfit(f"a till does not start {scenario.name} payments")
    if bool(payment_code) is not (scenario is Scenario.OFFLINE):
        raise RequestUnfit(f"{scenario.name} with{'out' if not payment_code else ''} a payment code")
    body: dict[str, Any] = {
        "scenarioCode": scenario.value,
        "paymentRequestId": _named(request_id, "payment request id"),
        "order": {"orderAmount": _amount(amount), "description": _described(description)},
    }
    if payment_code:
        body["paymentMethod"] = {"paymentCode": payment_code}
    return _bytes(body)


def payment(payment_id: str) -> bytes:
    """Body of `inquiryPayment` and `cancel`. Raises `RequestUnfit`."""
    return _bytes({"paymentId": _named(payment_id, "payment id")})


def refund(payment_id: str, refund_request_id: str, amount: Money, description: str = "") -> bytes:
    """Body of `refund`. Raises `RequestUnfit`."""
    what: dict[str, Any] = {"refundAmount": _amount(amount)}
    if description:
        what["description"] = _described(description)
    ids = {
        "paymentId": _named(payment_id, "payment id"),
        "refundRequestId": _named(refund_request_id, "refund request id"),
    }
    return _bytes({**ids, "refund": what})


def refund_inquiry(refund_id: str = "", refund_request_id: str = "") -> bytes:
    """Body of `inquiryRefund`; AlphaPay documents `refundId` as required, so the other alone may be refused
    (R31).
    """
    _named(refund_id or refund_request_id, "refund id")
    ids = {"refundId": refund_id, "refundRequestId": refund_request_id}
    return _bytes({name: value for name, value in ids.items() if value})


def transactions(day: date, page: int, limit: int = PAGE_LIMIT) -> bytes:
    """Body of `transactions`: page `page` (from 1) of all rows of a day, `limit` rows to a page."""
    return _bytes(
        {"date": f"{day:%Y%m%d}", "page": page, "pageLimit": limit, "transactionType": "All"},
    )


def settlements(day: date) -> bytes:
    """Body of `settlements`."""
    return _bytes({"date": f"{day:%Y%m%d}"})


def _bytes(body: dict[str, Any]) -> bytes:
    return msgspec.json.encode(body)


def _amount(amount: Money) -> dict[str, str]:
    try:
        return {"value": str(chargeable(amount).minor), "currency": amount.currency.value}
    except AmountRefused as refused:
        raise RequestUnfit(f"the amount cannot be sent: {refused}") from refused


def _named(value: str, what: str) -> str:
    if not value:
        raise RequestUnfit(f"no {what}")
    return value


def _described(description: str) -> str:
    if not 0 < len(description) <= MAX_DESCRIPTION:
        raise RequestUnfit(f"a description has 1 to {MAX_DESCRIPTION} characters, not {len(description)}")
    return description
