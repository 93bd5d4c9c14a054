"""AlphaPay's answers as the engine sees them: how the call ended, and what was said if it was AlphaPay who said it."""

from datetime import date, datetime
from enum import StrEnum

import msgspec

from pos_app.domain.alphapay import (
    PaymentStatus,
    RefundStatus,
    ResultCode,
    ResultStatus,
    Scenario,
    TransactionType,
    Wallet,
)
from pos_app.domain.evidence import Ended
from pos_app.domain.money import Money


class Cause(StrEnum):
    """Why a call brought no usable answer; `NONE` where it did."""

    NONE = "NONE"
    NAME_LOOKUP = "NAME_LOOKUP"
    CONNECTION = "CONNECTION"
    TLS = "TLS"
    TIMED_OUT = "TIMED_OUT"
    CONNECTION_LOST = "CONNECTION_LOST"
    HTTP_STATUS = "HTTP_STATUS"
    """An HTTP status that is not 200, without a verifiable answer in it."""
    SLOWED_DOWN = "SLOWED_DOWN"
    """429, or any answer with Retry-After."""
    TOO_LARGE = "TOO_LARGE"
    MALFORMED = "MALFORMED"
    UNSIGNED = "UNSIGNED"
    WRONGLY_SIGNED = "WRONGLY_SIGNED"
    DOES_NOT_FIT = "DOES_NOT_FIT"
    """Signed, but about another payment, request or merchant (R03)."""
    CLOCK_SKEW = "CLOCK_SKEW"
    """Signed, but its Response-Time is too far from ours: old, replayed, or a clock is wrong (R03)."""
    CANNOT_SIGN = "CANNOT_SIGN"
    """This till's own key or settings: nothing was sent."""


class PayAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Answer to `pay`. Times are aware; empty strings where AlphaPay said nothing."""

    request_id: str
    payment_id: str
    payment_url: str = ""
    scenario: Scenario = Scenario.UNKNOWN
    created_at: datetime | None = None
    expires_at: datetime | None = None
    order_amount: Money | None = None
    pay_amount: Money | None = None
    wallet: Wallet = Wallet.UNKNOWN


class PaymentInquired(msgspec.Struct, frozen=True, kw_only=True):
    """Answer to `inquiryPayment`. `raw_status` is AlphaPay's own word for `status`."""

    request_id: str
    payment_id: str
    status: PaymentStatus
    raw_status: str
    scenario: Scenario = Scenario.UNKNOWN
    order_amount: Money | None = None
    pay_amount: Money | None = None
    created_at: datetime | None = None
    expires_at: datetime | None = None
    paid_at: datetime | None = None


class CancelAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Answer to `cancel`."""

    request_id: str
    payment_id: str
    cancelled_at: datetime | None = None


class RefundAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Answer to `refund`."""

    payment_id: str
    refund_id: str
    refund_request_id: str
    refund_amount: Money | None = None
    refunded_at: datetime | None = None


class RefundInquired(msgspec.Struct, frozen=True, kw_only=True):
    """Answer to `inquiryRefund`."""

    payment_id: str
    refund_id: str
    refund_request_id: str
    status: RefundStatus
    raw_status: str
    refund_amount: Money | None = None
    refunded_at: datetime | None = None


class Transaction(msgspec.Struct, frozen=True, kw_only=True):
    """A row of `transactions`, amounts in minor units (assumed; AlphaPay does not say)."""

    request_id: str
    transaction_id: str
    kind: TransactionType
    amount: Money | None = None
    settle_amount: Money | None = None
    exchange_rate: str = ""
    wallet: Wallet = Wallet.UNKNOWN
    raw_method: str = ""
    created_at: datetime | None = None
    transacted_at: datetime | None = None


class DayOfTransactions(msgspec.Struct, frozen=True, kw_only=True):
    """Every row of one day. `complete` only if `total` was the same before and after all pages (R19)."""

    day: date
    complete: bool
    rows: tuple[Transaction, ...] = ()


class Settlement(msgspec.Struct, frozen=True, kw_only=True):
    """One settlement of a day: counts, minor units as AlphaPay gives them, and the bank account it went to."""

    settle_no: str
    credit_count: int = 0
    debit_count: int = 0
    credit_minor: int = 0
    debit_minor: int = 0
    net_minor: int = 0
    service_fee_minor: int = 0
    settle_minor: int = 0
    store_code: str = ""
    company_name: str = ""
    transit_no: str = ""
    institution_no: str = ""
    account_no: str = ""


class SettlementsOfDay(msgspec.Struct, frozen=True, kw_only=True):
    """Answer to `settlements`."""

    day: date
    settlements: tuple[Settlement, ...] = ()


Body = (
    PayAnswer
    | PaymentInquired
    | CancelAnswer
    | RefundAnswer
    | RefundInquired
    | DayOfTransactions
    | SettlementsOfDay
)


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """How one call ended. Only where `ended` is VERIFIED do `status`, `code` and `body` count.

    `hint` is unverified text for people to read; nothing may be decided by it (R03).
    """

    ended: Ended
    cause: Cause = Cause.NONE
    status: ResultStatus = ResultStatus.UNKNOWN
    code: ResultCode = ResultCode.UNKNOWN
    raw_code: str = ""
    message: str = ""
    body: Body | None = None
    hint: str = ""
    clock_offset_s: float | None = None
    """AlphaPay's clock minus this machine's, from a verified `Response-Time`."""
    retry_after_s: float | None = None
