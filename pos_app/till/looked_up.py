"""What AlphaPay says about an order that somebody looked up: ours after all, made elsewhere, or nobody's (R03, R32)."""

from msgspec.structs import replace

from pos_app.domain.alphapay import PaymentStatus, ResultCode, ResultStatus
from pos_app.domain.evidence import Ended
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import AlarmKind
from pos_app.protocol.answers import Answer, Cause, PaymentInquired
from pos_app.protocol.messages import CallEnded
from pos_app.protocol.people_views import OrderState, OrderView
from pos_app.till.alarms import raise_alarm
from pos_app.till.draft import Draft
from pos_app.till.inquired import evidence_about
from pos_app.till.memory import Found
from pos_app.till.searching import order_found
from pos_app.till.state import State

_NO_ORDER_OF_OURS = frozenset({ResultCode.ORDER_MISMATCH, ResultCode.PARAM_INVALID})
"""Verified refusals of an inquiry, which names nothing but an id: no such order, or another merchant's."""

_REFUNDABLE = frozenset({PaymentStatus.SUCCESS, PaymentStatus.PARTIAL_REFUND})


def call_ended(draft: Draft, message: CallEnded) -> bool:
    """An answer about an order that was looked up; False where it is another question's. One that nobody waits for any
    more changes nothing.
    """
    found = draft.state.found
    if found is None or found.asking != message.call_id:
        return False
    draft.state.found = _learned(draft, found.shown, message.answer)
    return True


def _learned(draft: Draft, shown: OrderView, answer: Answer) -> Found:
    said = evidence_about(answer, "", shown.payment_id)
    if said is None:
        return Found(shown=_without_word(shown, answer))
    if said.payment_id != shown.payment_id:
        return Found(shown=replace(shown, state=OrderState.NO_ANSWER, cause=Cause.DOES_NOT_FIT))
    attempt = draft.state.attempts.get(said.request_id)
    if attempt is None:
        return Found(shown=_elsewhere(shown, said), request_id=said.request_id)
    return Found(shown=_ours(draft, shown, attempt, said), request_id=said.request_id)


def _without_word(shown: OrderView, answer: Answer) -> OrderView:
    """AlphaPay said nothing certain about the order itself; its code, where it gave one, is for people."""
    told = answer.ended is Ended.VERIFIED
    if told and answer.status is ResultStatus.FAILED and answer.code in _NO_ORDER_OF_OURS:
        return replace(shown, state=OrderState.NOBODY)
    raw = answer.raw_code if told else ""
    return replace(shown, state=OrderState.NO_ANSWER, cause=answer.cause, raw_status=raw)


def _elsewhere(shown: OrderView, said: PaymentInquired) -> OrderView:
    """Only of an order that nobody refunded is it known what remains (R32)."""
    return replace(
        shown,
        state=OrderState.ELSEWHERE,
        scenario=said.scenario,
        status=said.status,
        raw_status=said.raw_status,
        amount=said.order_amount,
        pay_amount=said.pay_amount,
        created_at=said.created_at,
        paid_at=said.paid_at,
        refundable=said.order_amount if said.status in _REFUNDABLE else None,
        remains_known=said.status is PaymentStatus.SUCCESS,
    )


def _ours(draft: Draft, shown: OrderView, attempt: Attempt, said: PaymentInquired) -> OrderView:
    """This till made it. Two orders under one request id contradict each other: the other one is shown, and cannot be
    refunded under the name of the first.
    """
    if attempt.payment_id not in {"", said.payment_id}:
        raise_alarm(draft, attempt, AlarmKind.ANSWER_ABOUT_ANOTHER, said.payment_id)
        return replace(_elsewhere(shown, said), refundable=None)
    order_found(draft, attempt, said)
    return replace(shown, state=OrderState.HERE, request_ids=(attempt.request_id,))


def free_call(state: State, message: CallEnded) -> None:
    """The journal could not take what the answer leads to (R50): whoever asked asks again. `state` is a fork."""
    found = state.found
    if found is not None and found.asking == message.call_id:
        state.found = Found(shown=replace(found.shown, state=OrderState.NO_ANSWER))
