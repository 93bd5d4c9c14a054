"""Calls that go wrong: what a fault does to one call, ready-made faults, and the plan of those to come.

Nothing here acts: `api` applies a fault to a call.
"""

import threading
from typing import Annotated, Literal

import msgspec

from pos_app.simulator.behaviours import Seconds

CallName = Literal[
    "pay", "inquiryPayment", "cancel", "refund", "inquiryRefund", "transactions", "settlements"
]
CALLS: tuple[CallName, ...] = (
    "pay", "inquiryPayment", "cancel", "refund", "inquiryRefund", "transactions", "settlements",
)  # fmt: skip


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
