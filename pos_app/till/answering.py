"""What AlphaPay's answers to `pay` and `inquiryPayment` do to an attempt, by what they prove (R01, R11-R14)."""

from pos_app.domain.alphapay import MONEY_STATUSES, Call, PaymentStatus
from pos_app.domain.evidence import Ended, Proof, what_it_proves
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_code import CODE_LIFE_S
from pos_app.domain.payment_events import (
    AttemptEvent,
    MoneyReceived,
    NeverSent,
    OrderAccepted,
    OrderClosed,
    OtherMoneyReceived,
    OutcomeUnknown,
    PaymentFailed,
    PayRefused,
    Rechecked,
    RefundFound,
)
from pos_app.domain.payment_terms import ENDED_UNPAID, AlarmKind, CancelCause, Doubt, RefundSeen, State
from pos_app.protocol.answers import Answer, Cause, PayAnswer, PaymentInquired
from pos_app.protocol.messages import CallEnded
from pos_app.protocol.screen_terms import MomentKind, NoticeKind
from pos_app.till import inbox, refund_answers, spool
from pos_app.till.alarms import raise_alarm
from pos_app.till.cancelling import ask_to_cancel
from pos_app.till.charging import finish_switch
from pos_app.till.draft import Draft
from pos_app.till.inquired import evidence_in
from pos_app.till.memory import Watch
from pos_app.till.polling import GIVE_UP_WATCHING_S, RECHECKS_AFTER_EXPIRY_S

RESEND_AFTER_S = (2.0, 4.0, 8.0)
"""R17: rests before an unanswered scanned `pay` is sent again, where the setting allows it; the last repeats."""

_DOUBT_OF = {
    Ended.NOT_SENT: Doubt.NO_ANSWER,
    Ended.NO_ANSWER: Doubt.NO_ANSWER,
    Ended.UNVERIFIED: Doubt.UNVERIFIED,
}


_WANTED = frozenset({CancelCause.CASHIER, CancelCause.SWITCH, CancelCause.ALREADY_PAID})
"""Causes of a cancel whose success is no failure to hear about."""


def pay_ended(draft: Draft, attempt: Attempt, message: CallEnded) -> None:
    """A `pay` ended: the attempt was SENDING, unless the till has moved on meanwhile."""
    answer, watch = message.answer, draft.watch(attempt)
    draft.remember(attempt, paying=None, unrecorded=None, problem=answer.cause)
    if answer.cause is Cause.DOES_NOT_FIT:
        raise_alarm(draft, attempt, AlarmKind.ANSWER_ABOUT_ANOTHER)
        attempt = draft.state.attempts[attempt.request_id]
    if attempt.state is not State.SENDING:
        return
    proof = what_it_proves(
        Call.PAY, resend=watch.sends > 1, ended=answer.ended, status=answer.status, code=answer.code
    )
    body = answer.body
    if proof is Proof.IN_PROGRESS and isinstance(body, PayAnswer) and body.payment_id:
        _accepted(draft, attempt, body)
    elif proof is Proof.NOT_DONE:
        _not_charged(draft, attempt, answer)
    elif _may_resend(draft, attempt, watch):
        draft.remember(attempt, resend_at=draft.now.mono + _resend_rest(watch))
    else:
        doubted(draft, attempt, _DOUBT_OF.get(answer.ended, Doubt.UNCLEAR_ANSWER), answer)


def _accepted(draft: Draft, attempt: Attempt, body: PayAnswer) -> None:
    attempt = draft.payment(
        attempt.request_id,
        OrderAccepted(payment_id=body.payment_id, payment_url=body.payment_url, expires_at=body.expires_at),
    )
    draft.remember(attempt, since=draft.now.mono, code=None)
    if draft.watch(attempt).cancel_wanted:
        ask_to_cancel(draft, attempt, CancelCause.CASHIER)
    elif not attempt.reached_a_screen:
        ask_to_cancel(draft, attempt, CancelCause.NO_QR)


def _not_charged(draft: Draft, attempt: Attempt, answer: Answer) -> None:
    """Proved: nothing was charged and nothing will be."""
    if answer.ended is Ended.NOT_SENT:
        event: AttemptEvent = NeverSent(cause=answer.cause.value)
    else:
        event = PayRefused(result_code=answer.raw_code, result_message=answer.message)
    draft.payment(attempt.request_id, event)
    draft.remember(attempt, code=None)
    draft.moment(MomentKind.FAILED, attempt.sale_id)


def _may_resend(draft: Draft, attempt: Attempt, watch: Watch) -> bool:
    """R17: only a scanned code, in the same process, within its life, and where the merchant's setting allows it."""
    if not draft.state.settings.pay_idempotent or watch.code is None:
        return False
    sent_at = draft.now.mono + _resend_rest(watch)
    return sent_at - watch.code.scanned_mono < CODE_LIFE_S[watch.code.wallet]


def _resend_rest(watch: Watch) -> float:
    return RESEND_AFTER_S[min(watch.sends, len(RESEND_AFTER_S)) - 1]


def doubted(draft: Draft, attempt: Attempt, doubt: Doubt, answer: Answer | None = None) -> None:
    """It is not known what became of it. The cashier hears about it at once."""
    draft.payment(
        attempt.request_id,
        OutcomeUnknown(
            doubt=doubt,
            result_code=answer.raw_code if answer else "",
            result_message=answer.message if answer else "",
        ),
    )
    draft.remember(attempt, code=None, resend_at=None, unsent=False)
    if draft.state.switch is not None and draft.state.switch.request_id == attempt.request_id:
        draft.state.switch = None
    draft.moment(MomentKind.ATTENTION, attempt.sale_id)


def inquiry_ended(draft: Draft, attempt: Attempt, message: CallEnded) -> None:
    """A question about an attempt's own payment id ended."""
    answer, watch = message.answer, draft.watch(attempt)
    said = evidence_in(answer, attempt)
    draft.remember(
        attempt,
        asking=None,
        ask_now=False,
        asked_at=draft.now.mono,
        answered_at=draft.now.mono if said else watch.answered_at,
        failures=0 if said else watch.failures + 1,
        retry_after_s=answer.retry_after_s,
        problem=Cause.NONE if said else answer.cause,
    )
    if said:
        status_learned(draft, draft.state.attempts[attempt.request_id], said)
    elif answer.cause is Cause.DOES_NOT_FIT:
        raise_alarm(draft, attempt, AlarmKind.ANSWER_ABOUT_ANOTHER)


def status_learned(draft: Draft, attempt: Attempt, body: PaymentInquired) -> None:
    """AlphaPay's verified word on where the payment stands."""
    if attempt.took_money:
        _paid_before(draft, attempt, body)
        return
    match body.status:
        case PaymentStatus.SUCCESS:
            _succeeded(draft, attempt, body)
        case PaymentStatus.PARTIAL_REFUND | PaymentStatus.FULL_REFUND:
            _refund_found(draft, attempt, body)
        case PaymentStatus.FAILED | PaymentStatus.CLOSED:
            _ended_unpaid(draft, attempt, body)
        case _:
            _still_in_process(draft, attempt, body)


def _paid_before(draft: Draft, attempt: Attempt, body: PaymentInquired) -> None:
    """Money that came does not go by an answer: one that says it never did is a contradiction."""
    if body.status in MONEY_STATUSES:
        refund_answers.payment_status_seen(draft, attempt, body.status)
    else:
        raise_alarm(draft, attempt, AlarmKind.PAID_ORDER_IS_NOT, body.raw_status)


def _succeeded(draft: Draft, attempt: Attempt, body: PaymentInquired) -> None:
    if body.order_amount is None:
        failures = draft.watch(attempt).failures + 1
        draft.remember(attempt, problem=Cause.MALFORMED, failures=failures)
        return
    matches = body.order_amount == attempt.amount
    kind = MoneyReceived if matches else OtherMoneyReceived
    event = kind(booked=body.order_amount, pay_amount=body.pay_amount, paid_at=body.paid_at)
    money_came(draft, attempt, event)


def _refund_found(draft: Draft, attempt: Attempt, body: PaymentInquired) -> None:
    """Money came, and a refund that this till did not make was seen on it: booked, alarmed, never
    shown as paid (R14).
    """
    partial = body.status is PaymentStatus.PARTIAL_REFUND
    event = RefundFound(
        refund_seen=RefundSeen.PARTIAL if partial else RefundSeen.FULL,
        booked=body.order_amount or attempt.amount,
        paid_at=body.paid_at,
    )
    money_came(draft, attempt, event)


def money_came(
    draft: Draft, before: Attempt, event: MoneyReceived | OtherMoneyReceived | RefundFound
) -> None:
    """Money came: what was expected gets its receipt, anything else waits in the inbox for a person."""
    attempt = draft.payment(before.request_id, event)
    if not inbox.receive(draft, attempt):
        draft.moment(MomentKind.PAID, attempt.sale_id)
        spool.receipt_owed(draft, attempt)
    if draft.state.switch is not None and draft.state.switch.request_id == attempt.request_id:
        draft.state.switch = None
        draft.notice(NoticeKind.PAID_BY_QR_INSTEAD)
    elif before.state is State.CANCELLING and before.cancel_cause is CancelCause.CASHIER:
        draft.notice(NoticeKind.CANCEL_TOO_LATE)


def _ended_unpaid(draft: Draft, attempt: Attempt, body: PaymentInquired) -> None:
    if attempt.state in ENDED_UNPAID:
        _rechecked(draft, attempt)
        return
    failed = body.status is PaymentStatus.FAILED
    draft.payment(attempt.request_id, PaymentFailed() if failed else OrderClosed())
    wanted = attempt.cancel_cause in _WANTED and not failed
    if not wanted:
        draft.moment(MomentKind.FAILED, attempt.sale_id)
    finish_switch(draft, attempt.request_id)


def _rechecked(draft: Draft, attempt: Attempt) -> None:
    """R12: asked again after expiry, and nothing has changed. An answer from before that moment does not count."""
    if not attempt.needs_care:
        return
    if attempt.listed:
        raise_alarm(draft, attempt, AlarmKind.LIST_SAYS_PAID)
        draft.payment(attempt.request_id, Rechecked(rechecks=attempt.rechecks))
    elif draft.state.past_expiry_s(attempt, draft.now) >= RECHECKS_AFTER_EXPIRY_S[attempt.rechecks]:
        draft.payment(attempt.request_id, Rechecked(rechecks=attempt.rechecks + 1))


def _still_in_process(draft: Draft, attempt: Attempt, body: PaymentInquired) -> None:
    """In process, or a status we do not know: never final (an unknown one is shown by its own word)."""
    if attempt.state in ENDED_UNPAID:
        raise_alarm(draft, attempt, AlarmKind.ENDED_ORDER_LIVES, body.raw_status)
        _contradicted(draft, draft.state.attempts[attempt.request_id])
    elif attempt.state is State.UNCERTAIN and _still_lives(draft, attempt, body):
        draft.payment(
            attempt.request_id, OrderAccepted(payment_id=body.payment_id, expires_at=body.expires_at)
        )
    elif attempt.state is State.CANCELLING:
        draft.remember(attempt, cancel_due=True)


def _contradicted(draft: Draft, attempt: Attempt) -> None:
    """A contradiction is no recheck (R12): the order is asked on until its answer says again how it ended."""
    if attempt.listed:
        _rechecked(draft, attempt)
    else:
        draft.remember(attempt, failures=draft.watch(attempt).failures + 1)


def _still_lives(draft: Draft, attempt: Attempt, body: PaymentInquired) -> bool:
    expiry = body.expires_at or attempt.expiry
    past_s = (draft.state.alphapay_time(draft.now) - expiry).total_seconds()
    return past_s < GIVE_UP_WATCHING_S
