"""A payment attempt, and the one way to change it (R10-R22)."""

from datetime import datetime, timedelta

import msgspec

from pos_app.domain.alphapay import MAX_DESCRIPTION, ORDER_LIFE_S, Scenario, Wallet
from pos_app.domain.money import Money
from pos_app.domain.payment_events import (
    LEADS_TO,
    AlarmAcknowledged,
    AlarmRaised,
    AttemptEvent,
    AttemptRecorded,
    CancelAsked,
    ListNamesIt,
    MoneyCounted,
    MoneyReceived,
    MoneyResolved,
    NeverSent,
    NotFoundDeclared,
    OrderAccepted,
    OrderAdopted,
    OtherMoneyReceived,
    Rechecked,
    RecheckWanted,
    RefundCounted,
    RefundFound,
    RefundReleased,
    RefundReserved,
    ResolutionFell,
    SameCustomerDenied,
)
from pos_app.domain.payment_terms import (
    ALLOWED,
    ENDED_UNPAID,
    MONEY_CAME,
    RECHECKS,
    UNRESOLVED,
    AlarmKind,
    Attention,
    CancelCause,
    Doubt,
    RefundSeen,
    Resolution,
    State,
)

_RECHECKABLE = frozenset({State.FAILED, State.CLOSED})


class Alarm(msgspec.Struct, frozen=True, kw_only=True):
    """A contradiction about a payment, each kind once. `acknowledged_by` is empty until a person has seen it."""

    kind: AlarmKind
    detail: str = ""
    acknowledged_by: str = ""


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
    listed: bool = False
    """AlphaPay's list has a row of it although it had ended unpaid, or its answer was lost (R12, R18)."""
    given_up: bool = False
    """A supervisor had closed it as not found (R11)."""
    denied: bool = False
    """Of the next sale's customer the cashier said: another one (R40)."""
    attention: Attention | None = None
    """Why a person must decide about the money that came."""
    resolution: Resolution | None = None
    """What the person decided."""
    alarms: tuple[Alarm, ...] = ()
    reserved: int = 0
    """Minor units kept for refunds that are not known yet (R30)."""
    refunded: int = 0
    """Minor units that this till's refunds gave back (R30)."""
    began_in: str = ""
    """The shift it was begun in; empty where shifts are not kept."""
    by: str = ""
    """Who charged it; empty in journals from before, where it was whoever began the sale."""
    counted_in: str = ""
    """The shift that counts its money (R42); empty until money came while a shift was open."""
    foreign: bool = False
    """Another till or channel made it; it is here to be refunded, and counts in no shift."""

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
        if self.state in UNRESOLVED:
            return True
        asked_enough = self.rechecks >= RECHECKS and not self.listed
        return self.state in _RECHECKABLE and self.payment_id != "" and not asked_enough

    @property
    def took_money(self) -> bool:
        """Whether the customer's money came, whatever became of it since."""
        return self.state in MONEY_CAME

    @property
    def owes_counting(self) -> bool:
        """Whether its money came to this till and no shift has counted it yet (R43)."""
        return self.took_money and not self.foreign and not self.counted_in

    @property
    def needs_decision(self) -> bool:
        """Whether a person must decide about money that came otherwise than expected (R12, R13, R14, R41)."""
        called = self.attention is not None or self.late or self.state is State.PAID_MISMATCH
        return called and self.resolution is None

    @property
    def open_alarms(self) -> tuple[Alarm, ...]:
        """The contradictions that nobody has acknowledged yet."""
        return tuple(alarm for alarm in self.alarms if not alarm.acknowledged_by)

    @property
    def unsettled(self) -> bool:
        """Whether people must not lose sight of it: unresolved, waiting for a decision, alarmed, or being refunded."""
        return self.unresolved or self.needs_decision or self.reserved > 0 or bool(self.open_alarms)

    @property
    def remaining(self) -> Money | None:
        """What could still be refunded (R30); None where that is not known (R32) or no money came."""
        if self.booked is None or self.refund_seen is not RefundSeen.NONE:
            return None
        return Money(self.booked.minor - self.reserved - self.refunded, self.booked.currency)

    @property
    def reached_a_screen(self) -> bool:
        """Whether a customer can have seen something to pay: a QR, or their own code being charged (R17)."""
        return self.scenario is not Scenario.OFFLINE_QRCODE or bool(self.payment_url)


class TransitionRefused(ValueError):
    """An event that the attempt's state does not allow. Always a bug or a contradiction, never swallowed."""


def record(event: AttemptRecorded) -> Attempt:
    """The attempt as it begins."""
    return Attempt(**msgspec.structs.asdict(event))


def adopt(event: OrderAdopted) -> Attempt:
    """The paid order of somebody else as it begins here."""
    known = msgspec.structs.asdict(event)
    return Attempt(**known, description="", state=State.PAID, booked=event.amount, foreign=True)


def advance(attempt: Attempt, event: AttemptEvent) -> Attempt:
    """The attempt after `event`. Raises `TransitionRefused` where `ALLOWED` has no such step."""
    if isinstance(event, AttemptRecorded | OrderAdopted):
        raise TransitionRefused(f"{attempt.request_id} is recorded already")
    target = LEADS_TO[type(event)] or attempt.state
    if target is not attempt.state and target not in ALLOWED[attempt.state]:
        raise TransitionRefused(f"{attempt.request_id}: {attempt.state} does not lead to {target}")
    if target is attempt.state and LEADS_TO[type(event)] is not None:
        raise TransitionRefused(f"{attempt.request_id} is {attempt.state} already")
    return msgspec.structs.replace(attempt, state=target, **_changes(attempt, event))


class OverRefund(TransitionRefused):
    """A refund of more than what remains of the payment, or a release of more than is reserved (R30)."""


def _changes(attempt: Attempt, event: AttemptEvent) -> dict[str, object]:
    """What an event changes besides the state: the fields of its own that the attempt has too, unless said here."""
    match event:
        case MoneyReceived() | OtherMoneyReceived() | RefundFound():
            late = attempt.given_up or attempt.state in ENDED_UNPAID
            return _fields(event) | {"late": late, "doubt": None, "listed": False}
        case CancelAsked(cause=cause):
            return {"cancel_cause": cause}
        case NeverSent(cause=cause):
            return {"result_message": cause}
        case OrderAccepted(payment_id=payment_id, payment_url=url, expires_at=expires_at):
            return {
                "payment_id": payment_id,
                "payment_url": url or attempt.payment_url,
                "expires_at": expires_at or attempt.expires_at,
                "doubt": None,
            }
        case Rechecked(rechecks=rechecks):
            return {"rechecks": rechecks, "listed": False}
        case ListNamesIt():
            return {"listed": True}
        case MoneyCounted(shift_id=shift_id):
            return _counted(attempt, shift_id)
        case RecheckWanted():
            return {"rechecks": _one_more_recheck(attempt)}
        case MoneyResolved(resolution=resolution):
            return {"resolution": resolution}
        case ResolutionFell():
            return {"resolution": None}
        case NotFoundDeclared():
            return {"doubt": None, "given_up": True}
        case SameCustomerDenied():
            return {"denied": True}
        case AlarmRaised() | AlarmAcknowledged():
            return {"alarms": _alarms(attempt, event)}
        case RefundReserved() | RefundReleased() | RefundCounted():
            return _money_kept(attempt, event)
        case _:
            return _fields(event)


def _counted(attempt: Attempt, shift_id: str) -> dict[str, object]:
    """R43: money counts exactly once, and only where it came."""
    if not attempt.owes_counting or not shift_id:
        raise TransitionRefused(f"{attempt.request_id} is not to be counted in {shift_id or 'no shift'}")
    return {"counted_in": shift_id}


def _one_more_recheck(attempt: Attempt) -> int:
    if attempt.state not in _RECHECKABLE or not attempt.payment_id:
        raise TransitionRefused(f"{attempt.request_id} is {attempt.state}: there is nothing to recheck")
    return min(attempt.rechecks, RECHECKS - 1)


def _fields(event: AttemptEvent) -> dict[str, object]:
    return msgspec.structs.asdict(event)


def _alarms(attempt: Attempt, event: AlarmRaised | AlarmAcknowledged) -> tuple[Alarm, ...]:
    known = {alarm.kind: alarm for alarm in attempt.alarms}
    if isinstance(event, AlarmRaised):
        if event.kind in known:
            raise TransitionRefused(f"{attempt.request_id}: {event.kind} was raised before")
        return (*attempt.alarms, Alarm(kind=event.kind, detail=event.detail))
    if event.kind not in known:
        raise TransitionRefused(f"{attempt.request_id}: there is no alarm {event.kind}")
    seen = msgspec.structs.replace(known[event.kind], acknowledged_by=event.by)
    return tuple((known | {event.kind: seen}).values())


def _money_kept(
    attempt: Attempt, event: RefundReserved | RefundReleased | RefundCounted
) -> dict[str, object]:
    """The figures of R30, which cannot go below zero nor add up to more than what was paid."""
    reserved, refunded = attempt.reserved, attempt.refunded
    if isinstance(event, RefundReserved):
        reserved += event.minor
    elif isinstance(event, RefundReleased):
        reserved -= event.minor
    else:
        reserved -= event.minor if event.reserved is None else event.reserved
        refunded += event.minor
    paid = attempt.booked.minor if attempt.booked else 0
    if reserved < 0 or reserved + refunded > paid:
        raise OverRefund(
            f"{attempt.request_id}: {event.minor} does not fit {attempt.reserved} of {paid} reserved"
        )
    return {"reserved": reserved, "refunded": refunded}


def describe(store: str, till_id: str, code: str) -> str:
    """`order.description` (R22): store, till and short code, the store's name cut so that all fits."""
    tail = f" · {till_id} · {code}"
    return store.strip()[: MAX_DESCRIPTION - len(tail)] + tail
