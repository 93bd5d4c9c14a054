"""A refund: its states, what can happen to it, and the one way to change it (R30-R33).

What is kept of the payment for it stands on the payment (`Attempt.reserved`, `Attempt.refunded`).
"""

from datetime import datetime
from enum import StrEnum

import msgspec

from pos_app.domain.money import Money


class RefundState(StrEnum):
    """Where a refund stands."""

    RECORDED = "RECORDED"
    """Reserved and on disk; AlphaPay is asked how the payment stands before anything is sent (R32)."""
    SENDING = "SENDING"
    SUBMITTED = "SUBMITTED"
    """AlphaPay has it, by a verified answer."""
    IN_REVIEW = "IN_REVIEW"
    """AlphaPay has it and a person there decides (R33)."""
    UNCERTAIN = "UNCERTAIN"
    """Whether AlphaPay has it is not known; it is never sent again by itself (R31)."""
    DONE = "DONE"
    FAILED = "FAILED"
    """Provably not made: what was reserved is free again."""


ALLOWED_REFUNDS: dict[RefundState, frozenset[RefundState]] = {
    RefundState.RECORDED: frozenset({RefundState.SENDING, RefundState.FAILED}),
    RefundState.SENDING: frozenset(
        {RefundState.SUBMITTED, RefundState.IN_REVIEW, RefundState.UNCERTAIN, RefundState.FAILED}
    ),
    RefundState.SUBMITTED: frozenset({RefundState.IN_REVIEW, RefundState.DONE, RefundState.FAILED}),
    RefundState.IN_REVIEW: frozenset({RefundState.DONE, RefundState.FAILED}),
    RefundState.UNCERTAIN: frozenset(
        {
            RefundState.SENDING,
            RefundState.SUBMITTED,
            RefundState.IN_REVIEW,
            RefundState.DONE,
            RefundState.FAILED,
        }
    ),
    RefundState.DONE: frozenset(),
    RefundState.FAILED: frozenset(),
}
"""Which state may follow which."""

UNRESOLVED_REFUNDS = frozenset(RefundState) - {RefundState.DONE, RefundState.FAILED}
"""States in which the money is reserved and may or may not have been given back."""


class Refund(msgspec.Struct, frozen=True, kw_only=True):
    """One refund of one payment. `request_id` is the payment's; times are UTC."""

    refund_request_id: str
    request_id: str
    payment_id: str
    amount: Money
    """What is asked for; once it is DONE, what was given back."""
    reason: str
    by: str
    created_at: datetime
    state: RefundState = RefundState.RECORDED
    refund_id: str = ""
    """AlphaPay's id, once it gave one."""
    refunded_at: datetime | None = None
    began_in: str = ""
    """The shift it was begun in; empty where shifts are not kept."""
    counted_in: str = ""
    """The shift that learned what became of it: its money counts there if it is DONE (R42)."""
    sends: int = 0
    """How often it was sent: at most once, unless a supervisor sent it again (R31)."""
    result_code: str = ""
    result_message: str = ""

    @property
    def unresolved(self) -> bool:
        """Whether it is not known yet what became of it."""
        return self.state in UNRESOLVED_REFUNDS

    @property
    def owes_counting(self) -> bool:
        """Whether it has ended and no shift has counted that yet (R43)."""
        return not self.unresolved and not self.counted_in


class _Event(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Base of what can happen to a refund; the journal stores these."""


class RefundRecorded(_Event, frozen=True, kw_only=True):
    """The intent; the amount is reserved in the same commit (R30)."""

    refund_request_id: str
    request_id: str
    payment_id: str
    amount: Money
    reason: str
    by: str
    created_at: datetime
    began_in: str = ""


class RefundSendingStarted(_Event, frozen=True, kw_only=True):
    """From here on AlphaPay may have it. A second one is a supervisor's resend under the same id (R31)."""

    by: str = ""
    """Who resent it; empty for the first sending."""
    reason: str = ""
    """Why it was resent."""


class RefundNotSent(_Event, frozen=True, kw_only=True):
    """It provably never left this till (R02), or was withheld before it could (R32). `cause` says why."""

    cause: str


class RefundAccepted(_Event, frozen=True, kw_only=True):
    """AlphaPay has it."""

    refund_id: str = ""


class RefundUnderReview(_Event, frozen=True, kw_only=True):
    """AlphaPay has it and reviews it; some reviews come without an id (R33)."""

    refund_id: str = ""
    result_message: str = ""


class RefundRefused(_Event, frozen=True, kw_only=True):
    """A verified refusal that proves nothing was given back."""

    result_code: str
    result_message: str = ""


class RefundFailed(_Event, frozen=True, kw_only=True):
    """Verified FAILED."""


class RefundOutcomeUnknown(_Event, frozen=True, kw_only=True):
    """It is not known whether AlphaPay has it."""

    result_code: str = ""
    result_message: str = ""


class RefundDone(_Event, frozen=True, kw_only=True):
    """The money was given back."""

    refund_id: str = ""
    refunded_at: datetime | None = None
    amount: Money | None = None
    """What was given back, where that is another amount than was asked for."""


class RefundLearned(_Event, frozen=True, kw_only=True):
    """What became of it counts in this shift, and in no other (R42, R43)."""

    shift_id: str


RefundEvent = (
    RefundRecorded
    | RefundSendingStarted
    | RefundNotSent
    | RefundAccepted
    | RefundUnderReview
    | RefundRefused
    | RefundFailed
    | RefundOutcomeUnknown
    | RefundDone
    | RefundLearned
)

REFUND_LEADS_TO: dict[type[RefundEvent], RefundState] = {
    RefundSendingStarted: RefundState.SENDING,
    RefundNotSent: RefundState.FAILED,
    RefundAccepted: RefundState.SUBMITTED,
    RefundUnderReview: RefundState.IN_REVIEW,
    RefundRefused: RefundState.FAILED,
    RefundFailed: RefundState.FAILED,
    RefundOutcomeUnknown: RefundState.UNCERTAIN,
    RefundDone: RefundState.DONE,
}
"""The state each event leads to."""


class RefundTransitionRefused(ValueError):
    """An event that the refund's state does not allow. Always a bug or a contradiction, never swallowed."""


def record_refund(event: RefundRecorded) -> Refund:
    """The refund as it begins."""
    return Refund(**msgspec.structs.asdict(event))


def advance_refund(refund: Refund, event: RefundEvent) -> Refund:
    """The refund after `event`. Raises `RefundTransitionRefused` where `ALLOWED_REFUNDS` has no such step."""
    if isinstance(event, RefundRecorded):
        raise RefundTransitionRefused(f"{refund.refund_request_id} is recorded already")
    if isinstance(event, RefundLearned):
        return _learned(refund, event.shift_id)
    target = REFUND_LEADS_TO[type(event)]
    if target not in ALLOWED_REFUNDS[refund.state]:
        raise RefundTransitionRefused(f"{refund.refund_request_id}: {refund.state} does not lead to {target}")
    return msgspec.structs.replace(refund, state=target, **_changes(refund, event))


def _learned(refund: Refund, shift_id: str) -> Refund:
    """R43: it counts exactly once, and only when it has ended."""
    if not refund.owes_counting or not shift_id:
        raise RefundTransitionRefused(
            f"{refund.refund_request_id} is not to be counted in {shift_id or 'no shift'}"
        )
    return msgspec.structs.replace(refund, counted_in=shift_id)


def _changes(refund: Refund, event: RefundEvent) -> dict[str, object]:
    """What an event changes besides the state. An id that was known is never lost to an answer without one."""
    match event:
        case RefundSendingStarted():
            return {"sends": refund.sends + 1}
        case RefundNotSent(cause=cause):
            return {"result_message": cause}
        case RefundAccepted(refund_id=refund_id):
            return {"refund_id": refund_id or refund.refund_id}
        case RefundUnderReview(refund_id=refund_id, result_message=message):
            return {"refund_id": refund_id or refund.refund_id, "result_message": message}
        case RefundDone(refund_id=refund_id, refunded_at=refunded_at, amount=amount):
            known = {"refund_id": refund_id or refund.refund_id, "amount": amount or refund.amount}
            return known | {"refunded_at": refunded_at}
        case _:
            return msgspec.structs.asdict(event)
