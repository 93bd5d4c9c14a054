"""The switches of the simulator: how AlphaPay behaves where its documentation is silent, and which calls go
wrong.

`Behaviours` holds what stays true until it is switched; a `Fault` spoils single calls. Both are plain records
that travel as JSON over the control API. Nothing here acts: the ledger reads `Behaviours`, the server applies
`Fault`.
"""

import threading
from typing import Annotated, Any, Literal

import msgspec

from pos_app.simulator.records import Will

CallName = Literal[
    "pay", "inquiryPayment", "cancel", "refund", "inquiryRefund", "transactions", "settlements"
]
CALLS: tuple[CallName, ...] = (
    "pay", "inquiryPayment", "cancel", "refund", "inquiryRefund", "transactions", "settlements",
)  # fmt: skip
Duplicate = Literal["idempotent", "refuse", "second"]
Seconds = Annotated[float, msgspec.Meta(ge=0)]


class Behaviours(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Every lasting switch with its default. Each undocumented point of the API can be had either way.

    Orders: `order_life_s` life of an unpaid order · `merchant_currency` the region's currency ·
    `pay_duplicate` a repeated `paymentRequestId` is answered with the first order, refused, or makes a second
    order · `duplicate_code` the result code of such a refusal · `waiting_result_status` status beside
    `PAYMENT_IN_PROCESS` · `waiting_word` what inquiry prints for a waiting order (`OFFLINE_QRCODE` is the
    slip of the documentation) · `stuck_in_process` inquiry says *waiting* whatever happened ·
    `late_success_s` so long after a cancel that closed an order, the customer turns out to have paid (None:
    never) · `pay_discount` minor units by which `payAmount` is lower than `orderAmount`.

    Scanned codes: `typed_code` what a code does that this simulator did not mint · `pay_later_s` delay of
    `pay_later` · `bad_code_fails_at` a stale, used or invalid code fails in the answer to `pay` or only at
    the inquiry · `code_life_s` life of a minted code · `revoke_unpaid_scans` the wallet gives an unpaid scan
    up by itself (WeChat 45 s, others 180 s).

    Refunds: `refund_duplicate`, as for pay · `refund_takes_s` time in `REFUND_IN_PROCESS` · `refund_fails` it
    then fails · `refund_review` `REFUND_NEED_REVIEW` · `review_gives_id` such an answer carries a `refundId`
    · `refund_short_balance` `REFUND_NOT_ENOUGH_BALANCE` · `inquiry_refund_by_request_id` `inquiryRefund`
    answers to `refundRequestId` alone.

    Lists: `transaction_id` of a Credit row is the payment id or its own · `debit_request_id` whose id a Debit
    row has as `requestId` · `day_zone` · `list_unpaid` unpaid orders are listed · `rows_late_s` delay of a
    row · `rows_per_order` rows that one payment gives (its amount split over them) · `amount_unit` minor
    units or dollars · `settle_after_days` · `service_fee_bp` basis points.

    Server: `clock_offset_s` by which AlphaPay's clock is wrong · `sign_errors` answers with status F are
    signed.
    """

    order_life_s: Seconds = 300.0
    merchant_currency: Literal["CAD", "USD"] = "CAD"
    pay_duplicate: Duplicate = "idempotent"
    duplicate_code: str = "PARAM_INVALID"
    waiting_result_status: Literal["U", "S"] = "U"
    waiting_word: str = "PAYMENT_IN_PROCESS"
    stuck_in_process: bool = False
    late_success_s: Seconds | None = None
    pay_discount: Annotated[int, msgspec.Meta(ge=0)] = 0
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
    settle_after_days: Annotated[int, msgspec.Meta(ge=0)] = 1
    service_fee_bp: Annotated[int, msgspec.Meta(ge=0, le=10_000)] = 150
    clock_offset_s: float = 0.0
    sign_errors: bool = True


class Fault(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What goes wrong with one call, or with all calls (`*`).

    `times` is how many calls it spoils, 0 = for ever. `acts` False leaves the ledger untouched. `delay_s`
    before acting, `reply_delay_s` after. `drop` closes the connection before acting or instead of replying.
    `body`: see the names. `signature` missing or wrong. `response_age_s` makes `Response-Time` (signed) that
    old. The rest replaces a field of the answer: `amount`, `currency` of the order; `payment_status`;
    `refund_status`; `result_code`, `result_status`, `result_message`. `http_status` other than 200 answers
    with an HTML page unless `body` is `json`; `retry_after_s` adds `Retry-After`.
    """

    call: CallName | Literal["*"] = "*"
    times: Annotated[int, msgspec.Meta(ge=0)] = 1
    acts: bool = True
    delay_s: Seconds = 0.0
    reply_delay_s: Seconds = 0.0
    drop: Literal["", "request", "reply"] = ""
    http_status: Annotated[int, msgspec.Meta(ge=100, le=599)] = 200
    retry_after_s: Annotated[int, msgspec.Meta(ge=0)] | None = None
    body: Literal["json", "html", "truncated", "empty", "list", "dripping", "oversized"] | None = None
    signature: Literal["right", "missing", "wrong"] = "right"
    response_age_s: float = 0.0
    amount: str | None = None
    currency: str | None = None
    payment_status: str | None = None
    refund_status: str | None = None
    result_code: str | None = None
    result_status: str | None = None
    result_message: str | None = None


PRESETS: dict[str, Fault] = {
    "slow answer": Fault(delay_s=3),
    "hanging answer": Fault(reply_delay_s=60),
    "drop the request": Fault(drop="request"),
    "drop the reply to pay": Fault(call="pay", drop="reply"),
    "drop the reply": Fault(drop="reply"),
    "server error 503": Fault(http_status=503, acts=False),
    "server error 500 after acting": Fault(http_status=500),
    "SYSTEMERROR": Fault(result_code="SYSTEMERROR", result_status="F", acts=False),
    "SYSTEMERROR after acting": Fault(result_code="SYSTEMERROR", result_status="F"),
    "HTML page": Fault(body="html"),
    "truncated JSON": Fault(body="truncated"),
    "dripping body": Fault(body="dripping"),
    "oversized body": Fault(body="oversized"),
    "unsigned answer": Fault(signature="missing"),
    "wrongly signed answer": Fault(signature="wrong"),
    "stale Response-Time": Fault(response_age_s=1800),
    "wrong amount": Fault(call="inquiryPayment", amount="1", times=0),
    "wrong currency": Fault(call="inquiryPayment", currency="CNY", times=0),
    "unknown status": Fault(call="inquiryPayment", payment_status="ON_HOLD", times=3),
    "unknown result code": Fault(result_code="RISK_REJECT", result_status="F"),
    "cancel refused": Fault(
        call="cancel",
        acts=False,
        result_code="PARAM_INVALID",
        result_status="F",
        result_message="cannot be cancelled",
    ),
    "cancel unanswered": Fault(call="cancel", drop="request", times=0),
    "cancel unanswered after closing": Fault(call="cancel", drop="reply", times=0),
    "too many requests": Fault(http_status=429, retry_after_s=5, acts=False, times=3),
}
"""Ready-made faults by the name that pages and menus show."""


class FaultPlan:
    """The faults still to come, in order. Safe to use from several threads."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault) -> None:
        """Put a fault behind those that already wait."""
        with self._lock:
            self._faults.append(fault)

    def clear(self) -> None:
        """Forget all faults."""
        with self._lock:
            self._faults.clear()

    def waiting(self) -> list[Fault]:
        """The faults still to come."""
        with self._lock:
            return list(self._faults)

    def take(self, call: str) -> Fault | None:
        """The fault that spoils this call, if any: the first that fits, counted down by one."""
        with self._lock:
            for index, fault in enumerate(self._faults):
                if fault.call in ("*", call):
                    self._count_down(index, fault)
                    return fault
        return None

    def _count_down(self, index: int, fault: Fault) -> None:
        if fault.times == 1:
            del self._faults[index]
        elif fault.times:
            self._faults[index] = msgspec.structs.replace(fault, times=fault.times - 1)


def switched(behaviours: Behaviours, changes: dict[str, Any]) -> Behaviours:
    """The same behaviours with some switches changed.

    Raises `msgspec.ValidationError` for an unknown switch or an impossible value.
    """
    return msgspec.convert({**msgspec.structs.asdict(behaviours), **changes}, Behaviours)
