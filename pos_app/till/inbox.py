"""Money that came otherwise than expected: it waits here until a person attaches, accepts or refunds it
(R12, R13, R14, R40, R41).
"""

from pos_app.domain.authority import Permission
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_events import AttentionCalled, MoneyResolved
from pos_app.domain.payment_terms import AlarmKind, Attention, RefundSeen, Resolution, State
from pos_app.protocol.messages import ResolveMoney
from pos_app.protocol.screen_terms import MomentKind, NoticeKind
from pos_app.till import refunding, spool
from pos_app.till.alarms import alarm_second_charge, another_stands, raise_alarm
from pos_app.till.decisions import CHOICES, attention_of
from pos_app.till.draft import Draft

_NEEDS = {Resolution.ACCEPTED: Permission.SETTLE, Resolution.REFUND: Permission.REFUND}
_ALARMS = {
    Attention.OTHER_AMOUNT: AlarmKind.OTHER_AMOUNT,
    Attention.REFUNDED_ELSEWHERE: AlarmKind.REFUND_NOT_OURS,
}
_MOMENTS = {Attention.LATE: MomentKind.LATE_PAYMENT, Attention.LEFT: MomentKind.INBOX}


def receive(draft: Draft, attempt: Attempt) -> bool:
    """Money has just come for `attempt`: put it into the inbox where it is not simply what was expected."""
    attention = _attention(draft, attempt)
    if attention is None:
        return False
    attempt = draft.payment(attempt.request_id, AttentionCalled(attention=attention))
    alarm_second_charge(draft, attempt)
    attempt = draft.state.attempts[attempt.request_id]
    if attention in _ALARMS:
        raise_alarm(draft, attempt, _ALARMS[attention], str(attempt.booked or ""))
    elif attention in _MOMENTS:
        draft.moment(_MOMENTS[attention], attempt.sale_id)
    return True


def _attention(draft: Draft, attempt: Attempt) -> Attention | None:
    if attempt.refund_seen is not RefundSeen.NONE:
        return Attention.REFUNDED_ELSEWHERE
    if attempt.state is State.PAID_MISMATCH:
        return Attention.OTHER_AMOUNT
    if another_stands(draft, attempt):
        return Attention.SECOND_CHARGE
    if attempt.late:
        return Attention.LATE
    return Attention.LEFT if attempt.sale_id != draft.state.screen else None


def resolve(draft: Draft, command: ResolveMoney) -> None:
    """A person decides about money in the inbox."""
    attempt = draft.state.attempts.get(command.request_id)
    attention = attention_of(attempt) if attempt is not None else None
    if attempt is None or attention is None or command.resolution not in CHOICES[attention]:
        draft.notice(NoticeKind.NOTHING_TO_DECIDE)
        return
    refusal = _refusal(draft, command)
    if refusal is not None:
        draft.notice(refusal)
        return
    _decide(draft, attempt, command)


def _refusal(draft: Draft, command: ResolveMoney) -> NoticeKind | None:
    needed = _NEEDS.get(command.resolution)
    if needed is None:
        return None
    if needed not in draft.permissions:
        return NoticeKind.NOT_PERMITTED
    return None if command.reason.strip() else NoticeKind.REASON_MISSING


def _decide(draft: Draft, attempt: Attempt, command: ResolveMoney) -> None:
    if command.resolution is Resolution.REFUND and not _refund_all(draft, attempt, command.reason.strip()):
        return
    attempt = draft.payment(
        attempt.request_id,
        MoneyResolved(
            resolution=command.resolution,
            by=draft.by,
            reason=command.reason.strip(),
            reference=command.reference.strip(),
        ),
    )
    if command.resolution is Resolution.REFUND:
        return
    draft.state.notice = None
    if attempt.refund_seen is RefundSeen.NONE:
        spool.receipt_owed(draft, attempt)


def _refund_all(draft: Draft, attempt: Attempt, reason: str) -> bool:
    """Begin a refund of all that remains; a notice says why where that cannot be."""
    remaining = attempt.remaining
    if remaining is None:
        draft.notice(NoticeKind.REFUND_REMAINS_UNKNOWN)
        return False
    return refunding.begin(draft, attempt, remaining, reason)
