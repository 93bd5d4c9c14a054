"""What the till owes AlphaPay about refunds, and when: a question before each is sent, the refund itself, and questions
about those that are not known yet, without end and across restarts (R31-R33).
"""

from pos_app.domain.now import Now
from pos_app.domain.payment import Attempt, describe
from pos_app.domain.payment_terms import RefundSeen
from pos_app.domain.refund import Refund, RefundState
from pos_app.protocol.effects import AskPayment, AskRefund, SendRefund
from pos_app.till import polling
from pos_app.till.draft import Draft
from pos_app.till.memory import RefundWatch
from pos_app.till.refund_ends import withheld
from pos_app.till.state import State

CHECK_FOR_S = 120.0
"""R32: so long AlphaPay is asked how the payment stands; without an answer, the refund is then withheld."""

CHECK_EVERY_S = 2.0
"""Rest between these questions, while they bring nothing."""

QUESTIONS_AT_ONCE = 2
"""Refunds that are being asked about at the same time: payments never wait for them."""

MAY_BE_MADE = frozenset({RefundState.SUBMITTED, RefundState.IN_REVIEW, RefundState.UNCERTAIN})
"""States in which AlphaPay may have it by now, and no answer to `refund` itself is awaited."""


def owe(draft: Draft) -> None:
    """Send and ask what is due now, and remember it as in flight."""
    for refund in _in_order(draft.state):
        if refund.state is RefundState.RECORDED:
            _owe_check(draft, refund)
        elif refund.state is RefundState.SENDING:
            _owe_sending(draft, refund)
        elif _may_ask(draft.state, refund) and due_at(draft.state, refund, draft.now) <= draft.now.mono:
            _ask(draft, refund)


def _in_order(state: State) -> list[Refund]:
    """The one asked about longest ago first."""
    unresolved = [refund for refund in state.refunds.values() if refund.unresolved]
    return sorted(unresolved, key=lambda refund: _asked_at(state, refund))


def _asked_at(state: State, refund: Refund) -> float:
    watch = state.refund_watches.get(refund.refund_request_id)
    return watch.asked_at if watch is not None and watch.asked_at is not None else 0.0


def _owe_check(draft: Draft, refund: Refund) -> None:
    watch, now = draft.state.refund_watch(refund, draft.now), draft.now
    if not _may_check(draft.state, refund) or due_at(draft.state, refund, now) > now.mono:
        return
    if now.mono - watch.since < CHECK_FOR_S:
        _ask_payment(draft, refund)
    else:
        withheld(draft, refund, watch.problem.value)


def _ask_payment(draft: Draft, refund: Refund) -> None:
    call_id = draft.call_id()
    draft.effects.append(
        AskPayment(call_id=call_id, request_id=refund.request_id, payment_id=refund.payment_id)
    )
    draft.remember_refund(refund, checking=call_id)


def _owe_sending(draft: Draft, refund: Refund) -> None:
    if not draft.state.refund_watch(refund, draft.now).unsent:
        return
    call_id = draft.call_id()
    draft.effects.append(
        SendRefund(
            call_id=call_id,
            request_id=refund.request_id,
            refund_request_id=refund.refund_request_id,
            payment_id=refund.payment_id,
            amount=refund.amount,
            description=_description(draft.state, refund),
        )
    )
    draft.remember_refund(refund, unsent=False, sending=call_id)


def _description(state: State, refund: Refund) -> str:
    """The order's own (R22), the same at every sending; the reason stays in the shop's books. An order that others made
    is refunded in the name of this till.
    """
    sale = state.sales[state.attempts[refund.request_id].sale_id]
    return describe(state.settings.store, sale.till_id or state.settings.till_id, sale.short_code)


def _ask(draft: Draft, refund: Refund) -> None:
    """Ask about a refund: by its id where AlphaPay gave one, by the id of a list's row that may be its own, else by
    ours alone; and by its payment's status where that could tell (R31).
    """
    watch = draft.state.refund_watch(refund, draft.now)
    by_hint = bool(watch.hint) and watch.ask_now
    call_id = draft.call_id()
    draft.effects.append(
        AskRefund(
            call_id=call_id,
            request_id=refund.request_id,
            refund_request_id="" if by_hint else refund.refund_request_id,
            refund_id=watch.hint if by_hint else refund.refund_id,
        )
    )
    draft.remember_refund(refund, asking=call_id, ask_now=False)
    if not refund.refund_id and is_of_the_rest(draft.state, refund):
        _ask_payment(draft, refund)


def is_of_the_rest(state: State, refund: Refund) -> bool:
    """Whether `FULL_REFUND` would prove that it was made: with it, this till has given everything back, and nobody
    else is known to have given back anything. Of an order that others made, they may well have.
    """
    attempt: Attempt = state.attempts[refund.request_id]
    others = [one for one in state.refunds_of(attempt.request_id) if one.unresolved and one != refund]
    paid = attempt.booked.minor if attempt.booked else 0
    is_all = attempt.refunded + refund.amount.minor == paid
    alone = not attempt.foreign and attempt.refund_seen is RefundSeen.NONE
    return is_all and not others and alone


def _may_check(state: State, refund: Refund) -> bool:
    """Whether no question about its payment is in flight, for it or for an earlier refund that has ended meanwhile."""
    watches = (state.refund_watches.get(one.refund_request_id) for one in state.refunds_of(refund.request_id))
    return not any(watch is not None and watch.checking is not None for watch in watches)


def is_asking(watch: RefundWatch) -> bool:
    """Whether a question about the refund or its payment is in flight."""
    return watch.asking is not None or watch.checking is not None


def _may_ask(state: State, refund: Refund) -> bool:
    """Whether nothing is in flight about it, and few enough others are being asked about."""
    watch = state.refund_watches.get(refund.refund_request_id)
    if watch is not None and is_asking(watch):
        return False
    return sum(other.asking is not None for other in state.refund_watches.values()) < QUESTIONS_AT_ONCE


def due_at(state: State, refund: Refund, now: Now) -> float:
    """When, on the monotonic clock, the next question about it is due."""
    watch = state.refund_watch(refund, now)
    if watch.asked_at is None or (watch.ask_now and not watch.failures):
        return now.mono
    wanted = _interval(refund, watch, watch.asked_at)
    due = watch.asked_at + polling.after_failures(wanted, watch.failures, watch.retry_after_s)
    return min(due, watch.since + CHECK_FOR_S) if refund.state is RefundState.RECORDED else due


def _interval(refund: Refund, watch: RefundWatch, asked_at: float) -> float:
    """The rest the plan wants: it widens from the sending on, and after a start anew."""
    if refund.state is RefundState.RECORDED:
        return CHECK_EVERY_S
    in_review = refund.state is RefundState.IN_REVIEW
    wanted = polling.refund_interval(asked_at - watch.since, in_review=in_review)
    return min(wanted, polling.UNREACHABLE_S) if watch.failures else wanted


def wakes(state: State, now: Now) -> list[float]:
    """When questions about refunds are due; what is in flight wakes nobody, its end is a message."""
    return [
        due_at(state, refund, now)
        for refund in state.refunds.values()
        if (refund.state in MAY_BE_MADE and _may_ask(state, refund))
        or (refund.state is RefundState.RECORDED and _may_check(state, refund))
    ]


def check_now(draft: Draft) -> None:
    """The cashier wants every refund that is not known yet asked about now."""
    for refund in list(draft.state.refunds.values()):
        if refund.state in MAY_BE_MADE:
            draft.remember_refund(refund, ask_now=True, failures=0, retry_after_s=None)


def searched(state: State) -> tuple[Refund, ...]:
    """Refunds that the lists may have to tell about: AlphaPay's id of them never came, nor one that may be theirs."""
    return tuple(refund for refund in state.refunds.values() if _is_lost(state, refund))


def _is_lost(state: State, refund: Refund) -> bool:
    if refund.state is RefundState.UNCERTAIN:
        return True
    watch = state.refund_watches.get(refund.refund_request_id)
    named = bool(refund.refund_id) or (watch is not None and bool(watch.hint))
    return refund.state in MAY_BE_MADE and not named
