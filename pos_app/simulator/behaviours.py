"""The lasting switches of the simulator: how AlphaPay behaves where its documentation is silent.

They travel as JSON over the control API; the ledger reads them. Calls that go wrong are in `faults`.
"""

from typing import Annotated, Any, Literal

import msgspec

from pos_app.simulator.records import Will

Duplicate = Literal["idempotent", "refuse", "second"]
Seconds = Annotated[float, msgspec.Meta(ge=0)]
Natural = Annotated[int, msgspec.Meta(ge=0)]


class Behaviours(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Every lasting switch with its default. Each undocumented point of the API can be had either way.

    What each one does stands in `MEANINGS`, which the control page shows.
    """

    order_life_s: Seconds = 300.0
    merchant_currency: Literal["CAD", "USD"] = "CAD"
    pay_duplicate: Duplicate = "idempotent"
    duplicate_code: str = "PARAM_INVALID"
    waiting_result_status: Literal["U", "S"] = "U"
    waiting_word: str = "PAYMENT_IN_PROCESS"
    stuck_in_process: bool = False
    late_success_s: Seconds | None = None
    pay_discount: Natural = 0
    typed_code: Will = "pay"
    pay_later_s: Seconds = 5.0
    bad_code_fails_at: Literal["pay", "inquiry"] = "pay"
    code_life_s: Seconds = 60.0
    revoke_unpaid_scans: bool = False
    refund_duplicate: Duplicate = "idempotent"
    refund_takes_s: Seconds = 0.0
    refund_fails: bool = False
    refund_review: bool = False
    review_gives_id: bool = True
    refund_short_balance: bool = False
    inquiry_refund_by_request_id: bool = True
    transaction_id: Literal["payment_id", "own"] = "payment_id"
    debit_request_id: Literal["refund_request_id", "payment_request_id"] = "refund_request_id"
    day_zone: Literal["UTC-8", "America/Vancouver"] = "UTC-8"
    list_unpaid: bool = False
    rows_late_s: Seconds = 0.0
    rows_per_order: Annotated[int, msgspec.Meta(ge=1, le=9)] = 1
    amount_unit: Literal["minor", "major"] = "minor"
    settle_after_days: Natural = 1
    service_fee_bp: Annotated[int, msgspec.Meta(ge=0, le=10_000)] = 150
    clock_offset_s: float = 0.0
    sign_errors: bool = True


MEANINGS: dict[str, str] = {
    "order_life_s": "Seconds an unpaid order lives",
    "merchant_currency": "The region's currency; CNY is always accepted too",
    "pay_duplicate": "A repeated paymentRequestId: answered with the first order, refused, or a second order",
    "duplicate_code": "Result code of a refused repetition of pay or refund",
    "waiting_result_status": "resultStatus beside PAYMENT_IN_PROCESS in the answer to pay",
    "waiting_word": "paymentStatus of a waiting order (OFFLINE_QRCODE is the documentation's slip)",
    "stuck_in_process": "Inquiry says waiting, whatever happened",
    "late_success_s": "So long after a cancel the customer turns out to have paid (null: never)",
    "pay_discount": "Minor units by which payAmount is lower than orderAmount",
    "typed_code": "What the customer behind a code does that no page here has shown",
    "pay_later_s": "Seconds until a pay_later customer pays",
    "bad_code_fails_at": "A stale, used or invalid code fails in the answer to pay, or only at the inquiry",
    "code_life_s": "Seconds a code from the phone page lives",
    "revoke_unpaid_scans": "Wallets give an unpaid scan up: WeChat after 45 s, others after 180 s",
    "refund_duplicate": "A repeated refundRequestId: answered with the first, refused, or a second refund",
    "refund_takes_s": "Seconds a refund stays REFUND_IN_PROCESS",
    "refund_fails": "Refunds end FAILED",
    "refund_review": "Refunds answer REFUND_NEED_REVIEW and wait",
    "review_gives_id": "Such an answer carries a refundId",
    "refund_short_balance": "Refunds answer REFUND_NOT_ENOUGH_BALANCE",
    "inquiry_refund_by_request_id": "inquiryRefund answers to refundRequestId alone",
    "transaction_id": "transactionId of a Credit row",
    "debit_request_id": "Whose id a Debit row carries as requestId",
    "day_zone": "The zone of a day in transactions and settlements",
    "list_unpaid": "Unpaid orders appear in transactions",
    "rows_late_s": "Seconds by which a row appears late",
    "rows_per_order": "Rows one payment gives; its amount is split over them",
    "amount_unit": "Unit of amount in transactions: minor (1234) or major (12.34)",
    "settle_after_days": "Days until a day's transactions are settled",
    "service_fee_bp": "Service fee in settlements, in basis points",
    "clock_offset_s": "Seconds by which AlphaPay's clock is ahead",
    "sign_errors": "Answers with resultStatus F are signed",
}
"""What each switch does, in one line."""


def switched(behaviours: Behaviours, changes: dict[str, Any]) -> Behaviours:
    """The same behaviours with some switches changed.

    Raises `msgspec.ValidationError` for an unknown switch or an impossible value.
    """
    return msgspec.convert({**msgspec.structs.asdict(behaviours), **changes}, Behaviours)
