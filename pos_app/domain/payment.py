"""A payment attempt: its states, the transitions that are allowed, and the one way to change it (R10-R22)."""

from datetime import datetime, timedelta
from enum import StrEnum

import msgspec

from pos_app.domain.alphapay import MAX_DESCRIPTION, ORDER_LIFE_S, Scenario, Wallet
from pos_app.domain.money import Money


class State(StrEnum):
    """Where a payment attempt stands."""

    RECORDED = "RECORDED"
    """The intent is on disk; nothing was sent."""
    SENDING = "SENDING"
    """The order may be at AlphaPay any moment now."""
    AWAITING_CUSTOMER = "AWAITING_CUSTOMER"
    """AlphaPay has the order, by a verified answer."""
    CANCELLING = "CANCELLING"
    """We wish it cancelled; the customer may still pay first."""
    UNCERTAIN = "UNCERTAIN"
    """What became of it is not known."""
    PAID = "PAID"
    PAID_MISMATCH = "PAID_MISMATCH"
    """Money came, but not as this till expected (R13, R14): the sale is locked."""
    FAILED = "FAILED"
    CLOSED = "CLOSED"
    NOT_SENT = "NOT_SENT"
    """Proved never to have left this till (R02)."""
    NOT_FOUND = "NOT_FOUND"
    """A supervisor's decision after complete lists (R11)."""


_MONEY_CAME = frozenset({State.PAID, State.PAID_MISMATCH})

ALLOWED: dict[State, frozenset[State]] = {
    State.RECORDED: frozenset({State.SENDING, State.NOT_SENT}),
    State.SENDING: frozenset({State.AWAITING_CUSTOMER, State.UNCERTAIN, State.FAILED, State.NOT_SENT}),
    State.AWAITING_CUSTOMER: _MONEY_CAME | {State.CANCELLING, State.UNCERTAIN, State.FAILED, State.CLOSED},
    State.CANCELLING: _MONEY_CAME | {State.UNCERTAIN, State.FAILED, State.CLOSED},
    State.UNCERTAIN: _MONEY_CAME
    | {State.AWAITING_CUSTOMER, State.CANCELLING, State.FAILED, State.CLOSED, State.NOT_FOUND},
    State.PAID: frozenset(),
    State.PAID_MISMATCH: frozenset(),
    State.FAILED: _MONEY_CAME,
    State.CLOSED: _MONEY_CAME,
    State.NOT_SENT: frozenset(),
    State.NOT_FOUND: frozenset({State.UNCERTAIN}),
}
"""Which state may follow which. Payment beats cancel (R12): money may come even after FAILED or CLOSED."""

UNRESOLVED = frozenset(
    {State.RECORDED, State.SENDING, State.AWAITING_CUSTOMER, State.CANCELLING, State.UNCERTAIN}
)
"""States in which the customer's money may or may not have moved, or still may."""

ENDED_UNPAID = frozenset({State.FAILED, State.CLOSED, State.NOT_SENT, State.NOT_FOUND})


RECHECKS = 2
"""An ended attempt is asked about one and ten minutes after expiry (R12)."""


class CancelCause(StrEnum):
    """Why a cancel was asked for."""

    CASHIER = "CASHIER"
    EXPIRY = "EXPIRY"
    SWITCH = "SWITCH"
    """A payment code was scanned while the QR stood (R20)."""
    NO_QR = "NO_QR"
    """AlphaPay took the order but sent nothing to show."""


class Doubt(StrEnum):
    """Why an attempt became UNCERTAIN."""

    NO_ANSWER = "NO_ANSWER"
    UNVERIFIED = "UNVERIFIED"
    UNCLEAR_ANSWER = "UNCLEAR_ANSWER"
    """A verified answer that proves nothing (SYSTEMERROR, an unknown code …)."""
    TILL_STOPPED = "TILL_STOPPED"
    STILL_IN_PROCESS = "STILL_IN_PROCESS"
    """Two minutes past expiry and AlphaPay still says: in process (R15)."""
    UNREACHABLE_SINCE = "UNREACHABLE_SINCE"
    """Two minutes past expiry and nothing could be asked."""


class RefundSeen(StrEnum):
    """A refund this till did not make (R14)."""

    NONE = "NONE"
    PARTIAL = "PARTIAL"
    FULL = "FULL"


class Attempt(msgspec.Struct, frozen=True, kw_only=True):
    """One try to be paid for one sale. Times are UTC; `expires_at` is on AlphaPay's clock."""

    request_id: str
    sale_id: str
    scenario: Scenario
    amount: Money
    description: str
    created_at: datetime
    state: State = State.RECORDED
    wallet: Wallet = Wallet.UNKNOWN
    payment_id: str = ""
    payment_url: str = ""
    expires_at: datetime | None = None
    paid_at: datetime | None = None
    booked: Money | None = None
    """What AlphaPay says the order was for, once money came: the figure in the books (R13)."""
    pay_amount: Money | None = None
    """What the customer's wallet moved; kept apart, never compared (R13)."""
    refund_seen: RefundSeen = RefundSeen.NONE
    cancel_cause: CancelCause | None = None
    doubt: Doubt | None = None
    result_code: str = ""
    result_message: str = ""
    late: bool = False
    """Money came after the till had taken the attempt for ended (R12)."""
    rechecks: int = 0
    """How many of the two questions after expiry (R12) were answered."""

    @property
    def expiry(self) -> datetime:
        """When AlphaPay lets the order die; creation plus 5 minutes where it did not say (R15)."""
        return self.expires_at or self.created_at + timedelta(seconds=ORDER_LIFE_S)

    @property
    def unresolved(self) -> bool:
        """Whether the customer's money may have moved, or still may, without this till knowing."""
        return self.state in UNRESOLVED

    @property
    def needs_care(self) -> bool:
        """Whether the till still has a question to ask about it: unresolved, or ended and not yet rechecked (R12)."""
        recheckable = self.state in {State.FAILED, State.CLOSED} and bool(self.payment_id)
        return self.unresolved or (recheckable and self.rechecks < RECHECKS)

    @property
    def unsettled(self) -> bool:
        """Whether people must not lose sight of it: unresolved, late, or money that came otherwise than expected."""
        return self.unresolved or self.late or self.state is State.PAID_MISMATCH

    @property
    def reached_a_screen(self) -> bool:
        """Whether a customer can have seen something to pay: a QR, or their own code being charged (R17)."""
        return self.scenario is not Scenario.OFFLINE_QRCODE or bool(self.payment_url)


class _Event(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Base of what can happen to an attempt; the journal stores these."""


class AttemptRecorded(_Event, frozen=True, kw_only=True):
    """The intent. Committed before anything leaves (R50)."""

    request_id: str
    sale_id: str
    scenario: Scenario
    amount: Money
    description: str
    created_at: datetime
    wallet: Wallet = Wallet.UNKNOWN


class SendingStarted(_Event, frozen=True, kw_only=True):
    """From here on the order may exist at AlphaPay."""


class NeverSent(_Event, frozen=True, kw_only=True):
    """Every send of it failed before a byte left (R02)."""

    cause: str = ""


class OrderAccepted(_Event, frozen=True, kw_only=True):
    """AlphaPay has the order. Also how an UNCERTAIN attempt gets its payment id back (R18)."""

    payment_id: str
    payment_url: str = ""
    expires_at: datetime | None = None


class PayRefused(_Event, frozen=True, kw_only=True):
    """A verified refusal that proves nothing was charged."""

    result_code: str
    result_message: str = ""


class OutcomeUnknown(_Event, frozen=True, kw_only=True):
    """It is not known what became of it."""

    doubt: Doubt
    result_code: str = ""
    result_message: str = ""


class CancelAsked(_Event, frozen=True, kw_only=True):
    """A wish: inquire, cancel, inquire. Payment beats cancel."""

    cause: CancelCause


class MoneyReceived(_Event, frozen=True, kw_only=True):
    """Verified SUCCESS over the amount asked for."""

    booked: Money
    pay_amount: Money | None = None
    paid_at: datetime | None = None


class OtherMoneyReceived(_Event, frozen=True, kw_only=True):
    """Verified SUCCESS over another amount or currency (R13)."""

    booked: Money
    pay_amount: Money | None = None
    paid_at: datetime | None = None


class RefundFound(_Event, frozen=True, kw_only=True):
    """Money came and a refund this till did not make was seen on it (R14)."""

    refund_seen: RefundSeen
    booked: Money
    paid_at: datetime | None = None


class PaymentFailed(_Event, frozen=True, kw_only=True):
    """Verified FAILED."""

    result_message: str = ""


class OrderClosed(_Event, frozen=True, kw_only=True):
    """Verified CLOSED."""


class Rechecked(_Event, frozen=True, kw_only=True):
    """An ended attempt was asked about again and nothing had changed (R12). `rechecks` is how often by now."""

    rechecks: int


class WalletLearned(_Event, frozen=True, kw_only=True):
    """AlphaPay's list says which wallet paid (R21)."""

    wallet: Wallet


AttemptEvent = (
    AttemptRecorded
    | SendingStarted
    | NeverSent
    | OrderAccepted
    | PayRefused
    | OutcomeUnknown
    | CancelAsked
    | MoneyReceived
    | OtherMoneyReceived
    | RefundFound
    | PaymentFailed
    | OrderClosed
    | Rechecked
    | WalletLearned
)

LEADS_TO: dict[type[AttemptEvent], State | None] = {
    SendingStarted: State.SENDING,
    NeverSent: State.NOT_SENT,
    OrderAccepted: State.AWAITING_CUSTOMER,
    PayRefused: State.FAILED,
    OutcomeUnknown: State.UNCERTAIN,
    CancelAsked: State.CANCELLING,
    MoneyReceived: State.PAID,
    OtherMoneyReceived: State.PAID_MISMATCH,
    RefundFound: State.PAID_MISMATCH,
    PaymentFailed: State.FAILED,
    OrderClosed: State.CLOSED,
    Rechecked: None,
    WalletLearned: None,
}
"""The state each event leads to; None leaves it as it is."""


class TransitionRefused(ValueError):
    """An event that the attempt's state does not allow. Always a bug or a contradiction, never swallowed."""


def record(event: AttemptRecorded) -> Attempt:
    """The attempt as it begins."""
    return Attempt(**msgspec.structs.asdict(event))


def advance(attempt: Attempt, event: AttemptEvent) -> Attempt:
    """The attempt after `event`. Raises `TransitionRefused` where `ALLOWED` has no such step."""
    if isinstance(event, AttemptRecorded):
        raise TransitionRefused(f"{attempt.request_id} is recorded already")
    target = LEADS_TO[type(event)] or attempt.state
    if target is not attempt.state and target not in ALLOWED[attempt.state]:
        raise TransitionRefused(f"{attempt.request_id}: {attempt.state} does not lead to {target}")
    if target is attempt.state and LEADS_TO[type(event)] is not None:
        raise TransitionRefused(f"{attempt.request_id} is {attempt.state} already")
    changes = msgspec.structs.asdict(event) | {"state": target} | _consequences(attempt, event)
    changes.pop("cause", None)
    return msgspec.structs.replace(attempt, **changes)


def _consequences(attempt: Attempt, event: AttemptEvent) -> dict[str, object]:
    """What an event changes besides the fields it carries."""
    match event:
        case MoneyReceived() | OtherMoneyReceived() | RefundFound():
            return {"late": attempt.state in ENDED_UNPAID, "doubt": None}
        case CancelAsked(cause=cause):
            return {"cancel_cause": cause}
        case NeverSent(cause=cause):
            return {"result_message": cause}
        case OrderAccepted(payment_url=url, expires_at=expires_at):
            return {
                "payment_url": url or attempt.payment_url,
                "expires_at": expires_at or attempt.expires_at,
                "doubt": None,
            }
        case _:
            return {}


def describe(store: str, till_id: str, code: str) -> str:
    """`order.description` (R22): store, till and short code, the store's name cut so that all fits."""
    tail = f" · {till_id} · {code}"
    return store.strip()[: MAX_DESCRIPTION - len(tail)] + tail
