"""What AlphaPay's answers, and a restart, do to a refund, by what they prove (R01, R30-R33)."""

import msgspec

from pos_app.domain.alphapay import Call, PaymentStatus, RefundStatus, ResultCode
from pos_app.domain.evidence import Ended, Proof, what_it_proves
from pos_app.domain.now import Now
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import AlarmKind, RefundSeen
from pos_app.domain.refund import (
    Refund,
    RefundAccepted,
    RefundDone,
    RefundEvent,
    RefundFailed,
    RefundNotSent,
    RefundOutcomeUnknown,
    RefundRefused,
    RefundSendingStarted,
    RefundState,
    RefundUnderReview,
)
from pos_app.protocol.answers import Answer, Cause, PaymentInquired, RefundAnswer, RefundInquired
from pos_app.protocol.messages import CallEnded
from pos_app.protocol.screen_terms import MomentKind, NoticeKind
from pos_app.till.alarms import raise_alarm
from pos_app.till.draft import Draft
from pos_app.till.inquired import evidence_in
from pos_app.till.memory import RefundWatch
from pos_app.till.refund_ends import (
    SEEN_BY,
    explains,
    failed,
    given_back,
    made,
    not_made,
    refunded_elsewhere,
    withheld,
)
from pos_app.till.refund_plan import MAY_BE_MADE, is_of_the_rest
from pos_app.till.state import State


def call_ended(draft: Draft, message: CallEnded) -> bool:
    """A call ended; whether it was about a refund."""
    for key, watch in draft.state.refund_watches.items():
        if message.call_id in {watch.checking, watch.sending, watch.asking}:
            _ended(draft, draft.state.refunds[key], watch, message)
            return True
    return False


def _ended(draft: Draft, refund: Refund, watch: RefundWatch, message: CallEnded) -> None:
    answer = message.answer
    if answer.cause is Cause.DOES_NOT_FIT:
        _alarm(draft, refund, AlarmKind.ANSWER_ABOUT_ANOTHER)
    if message.call_id == watch.sending:
        _sending_ended(draft, refund, answer)
    elif message.call_id == watch.checking:
        _check_ended(draft, refund, answer)
    else:
        _asking_ended(draft, refund, answer)


def _alarm(draft: Draft, refund: Refund, kind: AlarmKind, detail: str = "") -> None:
    raise_alarm(draft, draft.state.attempts[refund.request_id], kind, detail)


def _note(draft: Draft, refund: Refund, answer: Answer, **changes: object) -> None:
    """Remember how a call ended. A verified answer is one, also where it proves nothing."""
    watch, told = draft.state.refund_watch(refund, draft.now), answer.ended is Ended.VERIFIED
    draft.remember_refund(
        refund,
        asked_at=draft.now.mono,
        answered_at=draft.now.mono if told else watch.answered_at,
        failures=0 if told else watch.failures + 1,
        retry_after_s=answer.retry_after_s,
        problem=answer.cause,
        **changes,
    )


# --- how the payment stands ------------------------------------------------------------------------------


def _check_ended(draft: Draft, refund: Refund, answer: Answer) -> None:
    """The question how the payment stands ended: before anything is sent, or for a refund that is not certain."""
    _note(draft, refund, answer, checking=None)
    attempt = draft.state.attempts[refund.request_id]
    said = evidence_in(answer, attempt)
    if said is None:
        return
    if refund.state is RefundState.RECORDED:
        _decide(draft, refund, attempt, said)
    else:
        payment_status_seen(draft, attempt, said.status)


def _decide(draft: Draft, refund: Refund, attempt: Attempt, said: PaymentInquired) -> None:
    """R32: only a payment that stands as this journal knows it is refunded; a part that was refunded elsewhere and is
    known to be, by who may settle such things.
    """
    seen = SEEN_BY.get(said.status)
    known = seen is RefundSeen.PARTIAL and (explains(draft, attempt, seen) or attempt.refund_seen is seen)
    if said.status is PaymentStatus.SUCCESS or known:
        draft.refund(refund.refund_request_id, RefundSendingStarted())
        draft.remember_refund(refund, since=draft.now.mono, unsent=True)
        return
    withheld(draft, refund, said.raw_status)
    attempt = draft.state.attempts[attempt.request_id]
    if seen is not None:
        refunded_elsewhere(draft, attempt, seen, said.raw_status)
        draft.notice(NoticeKind.REFUND_REMAINS_UNKNOWN)
    else:
        raise_alarm(draft, attempt, AlarmKind.PAID_ORDER_IS_NOT, said.raw_status)


def payment_status_seen(draft: Draft, attempt: Attempt, status: PaymentStatus) -> None:
    """AlphaPay's verified word on a payment that was paid. `FULL_REFUND` proves a refund of all that remained; a
    refund that this journal does not explain is a contradiction (R31, R32).
    """
    seen = SEEN_BY.get(status)
    if seen is None:
        return
    if not explains(draft, attempt, seen):
        refunded_elsewhere(draft, attempt, seen, status.value)
        return
    for refund in draft.state.refunds_of(attempt.request_id):
        if seen is RefundSeen.FULL and refund.state in MAY_BE_MADE and is_of_the_rest(draft.state, refund):
            made(draft, refund, RefundDone())


# --- the refund itself -----------------------------------------------------------------------------------


def _sending_ended(draft: Draft, refund: Refund, answer: Answer) -> None:
    """`refund` ended. What is not known is never sent again by itself (R31)."""
    _note(draft, refund, answer, sending=None, unrecorded=None, ask_now=False)
    proof = what_it_proves(
        Call.REFUND, resend=refund.sends > 1, ended=answer.ended, status=answer.status, code=answer.code
    )
    if proof is Proof.IN_PROGRESS:
        _taken_in(draft, refund, answer)
    elif proof is Proof.NOT_DONE:
        failed(draft, refund, _refusal(answer))
    else:
        _unknown(draft, refund, answer)


def _taken_in(draft: Draft, refund: Refund, answer: Answer) -> None:
    body = answer.body if isinstance(answer.body, RefundAnswer) else None
    if body is not None and body.refund_amount not in {None, refund.amount}:
        _alarm(draft, refund, AlarmKind.OTHER_AMOUNT, str(body.refund_amount))
    refund_id = body.refund_id if body is not None else ""
    event: RefundEvent = RefundAccepted(refund_id=refund_id)
    if answer.code is ResultCode.REFUND_NEED_REVIEW:
        event = RefundUnderReview(refund_id=refund_id, result_message=answer.message)
    draft.refund(refund.refund_request_id, event)


def _refusal(answer: Answer) -> RefundEvent:
    if answer.ended is Ended.NOT_SENT:
        return RefundNotSent(cause=answer.cause.value)
    return RefundRefused(result_code=answer.raw_code, result_message=answer.message)


def _unknown(draft: Draft, refund: Refund, answer: Answer) -> None:
    event = RefundOutcomeUnknown(result_code=answer.raw_code, result_message=answer.message)
    draft.refund(refund.refund_request_id, event)
    draft.moment(MomentKind.ATTENTION, draft.state.attempts[refund.request_id].sale_id)


# --- what became of it -----------------------------------------------------------------------------------


def _asking_ended(draft: Draft, refund: Refund, answer: Answer) -> None:
    """`inquiryRefund` ended. A refusal, such as of an id that AlphaPay does not know, proves nothing."""
    _note(draft, refund, answer, asking=None)
    proof = what_it_proves(
        Call.INQUIRE_REFUND, resend=True, ended=answer.ended, status=answer.status, code=answer.code
    )
    body = answer.body
    if proof is not Proof.DONE or not isinstance(body, RefundInquired) or refund.state not in MAY_BE_MADE:
        return
    if _is_about(refund, body):
        _learned(draft, refund, body)
    else:
        _about_another(draft, refund, body)


def _is_about(refund: Refund, body: RefundInquired) -> bool:
    """R03: the payment, and our id, or AlphaPay's where the answer leaves ours out."""
    ours = body.refund_request_id == refund.refund_request_id
    by_id = not body.refund_request_id and bool(refund.refund_id) and body.refund_id == refund.refund_id
    return body.payment_id == refund.payment_id and (ours or by_id)


def _about_another(draft: Draft, refund: Refund, body: RefundInquired) -> None:
    """A list's row turned out to be another refund's; anything else about another is a contradiction."""
    watch = draft.state.refund_watch(refund, draft.now)
    if body.refund_id == watch.hint and body.refund_request_id:
        draft.remember_refund(refund, hint="", ask_now=False, ruled_out=watch.ruled_out | {watch.hint})
    elif body.payment_id != refund.payment_id:
        _alarm(draft, refund, AlarmKind.ANSWER_ABOUT_ANOTHER)


def _learned(draft: Draft, refund: Refund, body: RefundInquired) -> None:
    match body.status:
        case RefundStatus.SUCCESS if body.refund_amount is not None:
            done = RefundDone(refund_id=body.refund_id, refunded_at=body.refunded_at)
            given_back(draft, refund, body.refund_amount, done=done)
        case RefundStatus.SUCCESS:
            draft.remember_refund(refund, problem=Cause.MALFORMED)
        case RefundStatus.FAILED:
            failed(draft, refund, RefundFailed())
        case RefundStatus.REFUND_IN_PROCESS if refund.state is RefundState.UNCERTAIN:
            draft.refund(refund.refund_request_id, RefundAccepted(refund_id=body.refund_id))
        case RefundStatus.REFUND_IN_PROCESS if not refund.refund_id:
            draft.remember_refund(refund, hint=body.refund_id)


# --- a restart, and a journal that cannot take it --------------------------------------------------------


def resume(draft: Draft) -> None:
    """At the start of a run: what was only recorded never left; what was being sent is not known any more."""
    for refund in list(draft.state.refunds.values()):
        if refund.state is RefundState.RECORDED:
            not_made(draft, refund, RefundNotSent(cause=Cause.NONE.value))
        elif refund.state is RefundState.SENDING:
            _unknown(draft, refund, Answer(ended=Ended.NO_ANSWER))


def free_call(state: State, message: CallEnded, now: Now) -> None:
    """The journal could not take the answer (R50): questions are asked again a little later; the answer to `refund`
    waits in memory, for nobody can ask for it again. `state` is already a fork.
    """
    for key, watch in state.refund_watches.items():
        if message.call_id == watch.sending:
            state.refund_watches[key] = msgspec.structs.replace(watch, unrecorded=message)
        elif message.call_id in {watch.checking, watch.asking}:
            freed = {name: None for name in ("checking", "asking") if getattr(watch, name) == message.call_id}
            state.refund_watches[key] = msgspec.structs.replace(
                watch, asked_at=now.mono, failures=watch.failures + 1, **freed
            )


def tell_unrecorded(draft: Draft) -> None:
    """The journal works again: answers to `refund` that waited for it are told once more."""
    for key, watch in list(draft.state.refund_watches.items()):
        if watch.unrecorded is not None:
            _ended(draft, draft.state.refunds[key], watch, watch.unrecorded)
