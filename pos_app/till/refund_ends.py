"""How a refund ends, in one commit with the figures kept on its payment (R30), and how AlphaPay's word about a payment
is held against the refunds that this journal knows (R32).
"""

from msgspec.structs import replace

from pos_app.domain.alphapay import PaymentStatus
from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_events import RefundCounted, RefundReleased, RefundUnexplained, ResolutionFell
from pos_app.domain.payment_terms import AlarmKind, RefundSeen, Resolution
from pos_app.domain.refund import Refund, RefundDone, RefundEvent, RefundNotSent, RefundState
from pos_app.protocol.screen_terms import MomentKind, NoticeKind
from pos_app.till import spool
from pos_app.till.alarms import alarm_second_charge, raise_alarm
from pos_app.till.draft import Draft

SEEN_BY = {
    PaymentStatus.PARTIAL_REFUND: RefundSeen.PARTIAL,
    PaymentStatus.FULL_REFUND: RefundSeen.FULL,
}
"""What a payment's status says was given back, by whomever."""


def given_back(draft: Draft, refund: Refund, amount: Money, *, done: RefundDone) -> None:
    """AlphaPay says that it gave `amount` back. Another one than was asked for is an alarm, and is what counts, if the
    payment had that much left (R13, R30).
    """
    if amount == refund.amount:
        made(draft, refund, done)
        return
    attempt = draft.state.attempts[refund.request_id]
    raise_alarm(draft, attempt, AlarmKind.OTHER_AMOUNT, str(amount))
    if _may_count(attempt, refund, amount):
        made(draft, refund, replace(done, amount=amount))


def _may_count(attempt: Attempt, refund: Refund, amount: Money) -> bool:
    """Whether the books can take it that `amount` went back instead of what is reserved for `refund`."""
    if attempt.booked is None or amount.currency is not attempt.booked.currency:
        return False
    left = attempt.booked.minor - attempt.refunded - (attempt.reserved - refund.amount.minor)
    return 0 < amount.minor <= left


def made(draft: Draft, refund: Refund, done: RefundDone) -> None:
    """The money was given back: counted, and its receipt owed."""
    wanted, refund = refund.amount, draft.refund(refund.refund_request_id, done)
    kept = wanted.minor if refund.amount != wanted else None
    attempt = draft.payment(refund.request_id, RefundCounted(minor=refund.amount.minor, reserved=kept))
    spool.refund_receipt_owed(draft, attempt, refund)
    _is_not_on_its_way(draft)
    draft.moment(MomentKind.REFUNDED, attempt.sale_id)


def not_made(draft: Draft, refund: Refund, event: RefundEvent) -> None:
    """It provably gave nothing back: what was reserved is free, and a decision to refund has fallen."""
    draft.refund(refund.refund_request_id, event)
    attempt = draft.payment(refund.request_id, RefundReleased(minor=refund.amount.minor))
    if attempt.resolution is Resolution.REFUND:
        alarm_second_charge(draft, draft.payment(attempt.request_id, ResolutionFell()))
    _is_not_on_its_way(draft)
    draft.moment(MomentKind.REFUND_FAILED, attempt.sale_id)


def failed(draft: Draft, refund: Refund, event: RefundEvent) -> None:
    """It gave nothing back, and whoever wanted it must hear that, and why: by AlphaPay's code where it gave one."""
    not_made(draft, refund, event)
    refund = draft.state.refunds[refund.refund_request_id]
    draft.notice(NoticeKind.REFUND_FAILED, refund.result_code or refund.result_message)


def _is_not_on_its_way(draft: Draft) -> None:
    """A notice that says a refund is under way is not true any more."""
    if draft.state.notice is not None and draft.state.notice.kind is NoticeKind.REFUND_STARTED:
        draft.state.notice = None


def withheld(draft: Draft, refund: Refund, cause: str) -> None:
    """It was not sent, because AlphaPay did not say first that the payment stands (R32)."""
    not_made(draft, refund, RefundNotSent(cause=cause))
    draft.notice(NoticeKind.REFUND_WITHHELD)


def explains(draft: Draft, attempt: Attempt, seen: RefundSeen) -> bool:
    """Whether the refunds that this till made, or may have made, account for what AlphaPay shows."""
    given_back = attempt.refunded + sum(
        refund.amount.minor
        for refund in draft.state.refunds_of(attempt.request_id)
        if refund.unresolved and refund.state is not RefundState.RECORDED
    )
    paid = attempt.booked.minor if attempt.booked else 0
    return given_back > 0 if seen is RefundSeen.PARTIAL else given_back == paid


def refunded_elsewhere(draft: Draft, attempt: Attempt, seen: RefundSeen, detail: str) -> None:
    """AlphaPay shows more refunded than this journal explains: from here on, what remains is not known."""
    if attempt.refund_seen not in {seen, RefundSeen.FULL}:
        attempt = draft.payment(attempt.request_id, RefundUnexplained(refund_seen=seen))
    raise_alarm(draft, attempt, AlarmKind.REFUND_NOT_OURS, detail)
