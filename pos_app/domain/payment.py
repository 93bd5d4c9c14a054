"""A payment attempt, and the one way to change it (R10-R22)."""

from datetime import datetime, timedelta

import msgspec

from pos_app.domain.alphapay import MAX_DESCRIPTION, ORDER_LIFE_S, Scenario, Wallet
from pos_app.domain.money import Money
from pos_app.domain.payment_events import (
    LEADS_TO,
    AttemptEvent,
    AttemptRecorded,
    CancelAsked,
    MoneyReceived,
    NeverSent,
    OrderAccepted,
    OtherMoneyReceived,
    RefundFound,
)
from pos_app.domain.payment_terms import (
    ALLOWED,
    ENDED_UNPAID,
    RECHECKS,
    UNRESOLVED,
    CancelCause,
    Doubt,
    RefundSeen,
    State,
)


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
