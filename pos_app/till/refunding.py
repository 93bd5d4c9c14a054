"""Giving money back: what a person may wish, what forbids it, and how each refund stands on the screens (R30-R33)."""

from datetime import timedelta

from pos_app.domain.authority import Permission
from pos_app.domain.money import Money
from pos_app.domain.now import Now
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_code import request_id as make_request_id
from pos_app.domain.payment_events import RefundReserved
from pos_app.domain.payment_terms import RefundSeen
from pos_app.domain.refund import Refund, RefundRecorded, RefundSendingStarted, RefundState
from pos_app.protocol.messages import RefundPayment, ResendRefund
from pos_app.protocol.screen_terms import NoticeKind
from pos_app.protocol.views import RefundRow
from pos_app.till.closing import days_to_search
from pos_app.till.draft import Draft
from pos_app.till.locks import sales_locked
from pos_app.till.refund_plan import due_at, is_asking
from pos_app.till.state import State

LISTS_COUNT_AFTER_S = 600.0
"""R31: rows may come late, so only lists read so long after the sending say that a refund is not there."""


def refund_payment(draft: Draft, command: RefundPayment) -> None:
    """A person wants money given back. A second Enter, given on figures that are not true any more, does nothing."""
    attempt = draft.state.attempts.get(command.request_id)
    refused = _not_by_this_person(draft, command.reason, Permission.REFUND)
    if refused is None and (attempt is None or refundable(attempt) is None):
        refused = NoticeKind.REFUND_NOT_POSSIBLE
    if refused is not None:
        draft.notice(refused)
    elif attempt is not None and command.seen_remaining == refundable(attempt):
        begin(draft, attempt, command.amount, command.reason.strip())


def begin(draft: Draft, attempt: Attempt, amount: Money, reason: str) -> bool:
    """Reserve `amount` and have it refunded, once AlphaPay has said how the payment stands (R32). A notice says why
    where that cannot be; returns whether it can.
    """
    refused = _forbidden(draft, attempt, amount)
    if refused is not None:
        draft.notice(refused)
        return False
    key = _fresh_id(draft.now)
    refund = draft.refund(
        key,
        RefundRecorded(
            refund_request_id=key,
            request_id=attempt.request_id,
            payment_id=attempt.payment_id,
            amount=amount,
            reason=reason,
            by=draft.by,
            created_at=draft.state.alphapay_time(draft.now),
            began_in=draft.state.shift.shift_id if draft.state.shift else "",
        ),
    )
    draft.payment(attempt.request_id, RefundReserved(minor=amount.minor))
    draft.remember_refund(refund, since=draft.now.mono)
    draft.notice(NoticeKind.REFUND_STARTED)
    return True


def refusal(draft: Draft, attempt: Attempt, amount: Money, reason: str) -> NoticeKind | None:
    """Why whoever is at the till cannot have `amount` of this payment given back, if anything forbids it."""
    return _not_by_this_person(draft, reason, Permission.REFUND) or _forbidden(draft, attempt, amount)


def _not_by_this_person(draft: Draft, reason: str, *needed: Permission) -> NoticeKind | None:
    if not draft.permissions.issuperset(needed):
        return NoticeKind.NOT_PERMITTED
    return None if reason.strip() else NoticeKind.REASON_MISSING


def refundable(attempt: Attempt) -> Money | None:
    """What these books let be refunded at the most (R30); less may remain where others refunded too (R32). None where
    no money came, or AlphaPay's id of it never did.
    """
    if attempt.booked is None or not attempt.payment_id:
        return None
    return Money(attempt.booked.minor - attempt.reserved - attempt.refunded, attempt.booked.currency)


def _forbidden(draft: Draft, attempt: Attempt, amount: Money) -> NoticeKind | None:
    most = refundable(attempt)
    if most is None:
        return NoticeKind.REFUND_NOT_POSSIBLE
    locked = sales_locked(draft.state)
    if locked is not None:
        return locked
    if amount.currency is not most.currency:
        return NoticeKind.WRONG_CURRENCY
    if any(refund.unresolved for refund in draft.state.refunds_of(attempt.request_id)):
        return NoticeKind.REFUND_UNDER_WAY
    if _remains_unknown(attempt) and Permission.SETTLE not in draft.permissions:
        return NoticeKind.REFUND_REMAINS_UNKNOWN
    if amount.minor <= 0:
        return NoticeKind.REFUND_ZERO
    return NoticeKind.REFUND_TOO_MUCH if amount.minor > most.minor else None


def _remains_unknown(attempt: Attempt) -> bool:
    return attempt.refund_seen is not RefundSeen.NONE


def _fresh_id(now: Now) -> str:
    return make_request_id(int(now.utc.timestamp() * 1000), now.entropy & ((1 << 74) - 1))


# --- sending an uncertain one again ----------------------------------------------------------------------


def resend(draft: Draft, command: ResendRefund) -> None:
    """A supervisor sends an uncertain refund again, under the same id, once AlphaPay's lists do not have it (R31)."""
    refund = draft.state.refunds.get(command.refund_request_id)
    refused = _not_by_this_person(draft, command.reason, Permission.SETTLE, Permission.REFUND)
    if refund is None or refund.request_id != command.request_id or refund.state is not RefundState.UNCERTAIN:
        refused = refused or NoticeKind.REFUND_NOT_POSSIBLE
    elif draft.state.not_recorded is not None:
        refused = refused or NoticeKind.NEW_SALES_LOCKED
    elif not may_resend(draft.state, refund, draft.now):
        refused = refused or NoticeKind.REFUND_RESEND_TOO_EARLY
    if refund is None or refused is not None:
        draft.notice(refused or NoticeKind.REFUND_NOT_POSSIBLE)
        return
    _send_again(draft, refund, command.reason.strip())


def _send_again(draft: Draft, refund: Refund, reason: str) -> None:
    """Questions that are in flight are forgotten: their answers would be about the time before."""
    event = RefundSendingStarted(by=draft.by, reason=reason)
    refund = draft.refund(refund.refund_request_id, event)
    draft.remember_refund(refund, since=draft.now.mono, unsent=True, asking=None, checking=None)
    draft.state.notice = None


def may_resend(state: State, refund: Refund, now: Now) -> bool:
    """Whether every day from the one before it was made to today was read completely, after this run had looked
    after it for long enough, and no row can be it (R19, R31). No clock that somebody may set says how long that is.
    """
    watch = state.refund_watches.get(refund.refund_request_id)
    if refund.state is not RefundState.UNCERTAIN or watch is None or watch.hint:
        return False
    today = state.alphapay_time(now)
    counts_from = today - timedelta(seconds=now.mono - watch.since - LISTS_COUNT_AFTER_S)
    days = days_to_search(refund.created_at, today.date())
    return all(day in state.days_read and state.days_read[day] >= counts_from for day in days)


# --- on the screens --------------------------------------------------------------------------------------


def rows(state: State, now: Now) -> tuple[RefundRow, ...]:
    """Every refund in memory, in the order they were made."""
    return tuple(_row(state, refund, now) for refund in state.refunds.values())


def _row(state: State, refund: Refund, now: Now) -> RefundRow:
    watch = state.refund_watch(refund, now)
    asking = is_asking(watch)
    waits = refund.unresolved and not asking and refund.state is not RefundState.SENDING
    sale = state.sales[state.attempts[refund.request_id].sale_id]
    return RefundRow(
        refund_request_id=refund.refund_request_id,
        request_id=refund.request_id,
        sale_id=sale.sale_id,
        short_code=sale.short_code,
        amount=refund.amount,
        state=refund.state,
        reason=refund.reason,
        by=refund.by,
        at_utc=refund.created_at.isoformat(),
        refund_id=refund.refund_id,
        payment_id=refund.payment_id,
        result_code=refund.result_code,
        result_message=refund.result_message,
        may_resend=may_resend(state, refund, now),
        last_checked_mono=watch.answered_at,
        next_check_mono=due_at(state, refund, now) if waits else None,
        asking=asking,
        last_problem=watch.problem,
    )
