"""What the till owes the world at this moment, derived from the state: what recovery runs, and everything else too.

`settle_due` lets time do its work on attempts; `owe` adds the effects that are due; `next_wake` says when
to look again.
"""

from collections.abc import Iterator

from pos_app.domain.alphapay import Scenario
from pos_app.domain.now import Now
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_events import NeverSent
from pos_app.domain.payment_terms import CancelCause, Doubt, State
from pos_app.protocol.answers import Cause
from pos_app.protocol.effects import AskPayment, SendCancel, SendPay
from pos_app.till import approvals, auditing, listing, pins, polling, refund_answers, refund_plan
from pos_app.till.answering import doubted
from pos_app.till.cancelling import ask_to_cancel
from pos_app.till.draft import Draft
from pos_app.till.memory import Watch
from pos_app.till.spool import print_due, print_wakes, resume_jobs
from pos_app.till.standing import cancel_from
from pos_app.till.state import State as TillState

BACKGROUND_QUESTIONS = 2
"""Questions in flight about payments that are not on screen: the one on screen never waits for them."""

PROBE_S = 5.0
"""Rest between tries to record again after the journal failed (R50)."""

FAILED_COMMIT_REST_S = 1.0
"""Rest after a failed commit before time alone makes the till try another."""


def resume(draft: Draft) -> None:
    """First thing of every run, until it is on disk: what was being sent when the till stopped is not known
    any more.
    """
    draft.state.resumed = True
    for attempt in list(draft.state.attempts.values()):
        if attempt.state is State.RECORDED:
            draft.payment(attempt.request_id, NeverSent(cause=Cause.NONE.value))
        elif attempt.state is State.SENDING:
            doubted(draft, attempt, Doubt.TILL_STOPPED)
    refund_answers.resume(draft)
    pins.resume(draft)
    auditing.note_settings(draft)
    resume_jobs(draft)


def settle_due(draft: Draft) -> None:
    """What follows without a message: a sale that was paid otherwise is cancelled (R40); expiry hides the QR and asks
    to cancel, two minutes later it is parked (R15). A deed waits for its approval so long and no longer.
    """
    approvals.expire(draft)
    for attempt in list(draft.state.attempts.values()):
        if attempt.state is State.AWAITING_CUSTOMER and _is_paid_otherwise(draft, attempt):
            ask_to_cancel(draft, attempt, CancelCause.ALREADY_PAID)
        elif attempt.state is State.AWAITING_CUSTOMER and _past(draft, attempt) >= 0:
            ask_to_cancel(draft, attempt, CancelCause.EXPIRY)
        elif attempt.state is State.CANCELLING and draft.now.mono >= _give_up_at(
            draft.state, attempt, draft.now
        ):
            silent = draft.watch(attempt).problem is not Cause.NONE
            doubted(draft, attempt, Doubt.UNREACHABLE_SINCE if silent else Doubt.STILL_IN_PROCESS)


def _is_paid_otherwise(draft: Draft, attempt: Attempt) -> bool:
    """Whether another payment of its sale has come: this order must not be paid too (R40)."""
    return any(other.took_money for other in draft.state.attempts_of(attempt.sale_id))


def _past(draft: Draft, attempt: Attempt) -> float:
    return draft.state.past_expiry_s(attempt, draft.now)


def _give_up_at(state: TillState, attempt: Attempt, now: Now) -> float:
    """When a cancelling attempt becomes UNCERTAIN: two minutes after expiry, and two minutes of trying at least."""
    expiry_mono = now.mono - state.past_expiry_s(attempt, now)
    tried_since = state.watch(attempt, now).cancel_since
    begun = tried_since if tried_since is not None else expiry_mono
    return max(expiry_mono, begun) + polling.GIVE_UP_WATCHING_S


def owe(draft: Draft) -> None:
    """Add every effect that is due now, and remember it as in flight."""
    for attempt in _in_order(draft.state):
        _owe_for(draft, attempt)
    refund_plan.owe(draft)
    listing.owe_lists(draft)
    print_due(draft)


def _in_order(state: TillState) -> list[Attempt]:
    """The sale on screen first: its question must not wait for the parked ones; of these, the one asked longest ago."""
    cared = [attempt for attempt in state.attempts.values() if attempt.needs_care]
    return sorted(cared, key=lambda attempt: (attempt.sale_id != state.screen, _asked_at(state, attempt)))


def _asked_at(state: TillState, attempt: Attempt) -> float:
    watch = state.watches.get(attempt.request_id)
    return watch.asked_at if watch is not None and watch.asked_at is not None else 0.0


def _owe_for(draft: Draft, attempt: Attempt) -> None:
    watch, now = draft.watch(attempt), draft.now
    if attempt.state is State.SENDING:
        if watch.unsent or (watch.resend_at is not None and watch.resend_at <= now.mono):
            _send_pay(draft, attempt, watch)
        return
    if not attempt.payment_id or watch.cancelling is not None:
        return
    if watch.asking is not None and not _owes_cancel(attempt, watch):
        return
    if _due_at(draft.state, attempt, now) <= now.mono:
        _ask_or_cancel(draft, attempt, watch)


def _send_pay(draft: Draft, attempt: Attempt, watch: Watch) -> None:
    call_id = draft.call_id()
    draft.effects.append(
        SendPay(
            call_id=call_id,
            request_id=attempt.request_id,
            scenario=attempt.scenario,
            amount=attempt.amount,
            description=attempt.description,
            payment_code=watch.code.text if watch.code else "",
        )
    )
    draft.remember(attempt, unsent=False, resend_at=None, paying=call_id, sends=watch.sends + 1)


def _ask_or_cancel(draft: Draft, attempt: Attempt, watch: Watch) -> None:
    if _owes_cancel(attempt, watch):
        call_id = draft.call_id()
        draft.effects.append(
            SendCancel(call_id=call_id, request_id=attempt.request_id, payment_id=attempt.payment_id)
        )
        draft.remember(attempt, cancelling=call_id)
    elif _may_ask(draft.state, attempt):
        call_id = draft.call_id()
        draft.effects.append(
            AskPayment(call_id=call_id, request_id=attempt.request_id, payment_id=attempt.payment_id)
        )
        draft.remember(attempt, asking=call_id, ask_now=False)


def _owes_cancel(attempt: Attempt, watch: Watch) -> bool:
    """Whether the next step is the cancel itself; it may overtake a question in flight."""
    return attempt.state is State.CANCELLING and watch.cancel_due


def _may_ask(state: TillState, attempt: Attempt) -> bool:
    """Whether a question about `attempt` may leave: about the sale on screen always, else while there is room. Not
    while it is still asked about as a bill: it was found another way meanwhile (R18).
    """
    if any(bill.request_id == attempt.request_id for bill in state.bills.values()):
        return False
    if attempt.sale_id == state.screen:
        return True
    asking = sum(
        watch.asking is not None
        for key, watch in state.watches.items()
        if key in state.attempts and state.attempts[key].sale_id != state.screen
    )
    return asking < BACKGROUND_QUESTIONS


def _due_at(state: TillState, attempt: Attempt, now: Now) -> float:
    """When the next question (or cancel) about this attempt is due, on the monotonic clock."""
    watch = state.watch(attempt, now)
    if watch.ask_now and not watch.failures:
        return now.mono
    if _owes_cancel(attempt, watch):
        latest = watch.asked_at if watch.asked_at is not None else watch.since
        return latest + polling.cancel_interval(watch.cancel_rounds)
    latest = watch.asked_at if watch.asked_at is not None else watch.since
    interval = _interval(state, attempt, watch, now)
    return latest + polling.after_failures(interval, watch.failures, watch.retry_after_s)


def _interval(state: TillState, attempt: Attempt, watch: Watch, now: Now) -> float:
    """The rest the plan wants after the latest question."""
    past = state.past_expiry_s(attempt, now)
    if attempt.state is State.UNCERTAIN:
        if watch.asked_at is None:
            return 0.0
        wanted = polling.uncertain_interval(past)
        return min(wanted, polling.UNREACHABLE_S) if watch.failures else wanted
    if attempt.state is State.CANCELLING:
        return polling.cancel_interval(watch.cancel_rounds)
    if attempt.state in {State.FAILED, State.CLOSED}:
        return _recheck_interval(attempt, watch, past, now)
    if watch.asked_at is None:
        return polling.first_ask(attempt.scenario) if watch.sends else 0.0
    return polling.ask_interval(attempt.scenario, now.mono - watch.created)


def _recheck_interval(attempt: Attempt, watch: Watch, past_s: float, now: Now) -> float:
    """R12: an order that ended is asked again at its moments, or now where a list has it; after no answer soon once
    more, after one that contradicts its end less and less often.
    """
    if watch.failures:
        contradicts = watch.problem is Cause.NONE
        return max(polling.RECHECK_AGAIN_S, polling.uncertain_interval(past_s) if contradicts else 0.0)
    if attempt.listed:
        return 0.0
    latest = watch.asked_at if watch.asked_at is not None else watch.since
    wanted = polling.RECHECKS_AFTER_EXPIRY_S[attempt.rechecks] - past_s
    return max(0.0, wanted + now.mono - latest)


def next_wake(state: TillState, now: Now) -> float:
    """When, on the monotonic clock, something will be due if no message comes before.

    What waits for a call or a print in flight wakes nobody: that one's end is a message.
    """
    wakes = [listing.due_at(state, now) if state.lists.reading is None else float("inf")]
    wakes += refund_plan.wakes(state, now)
    cared = (attempt for attempt in state.attempts.values() if attempt.needs_care)
    wakes += [wake for attempt in cared for wake in _wakes_of(state, attempt, now)]
    wakes += print_wakes(state)
    wakes += approvals.wakes(state)
    if state.not_recorded is None:
        return min(wakes)
    return max(min(state.probe_at, *wakes), state.probe_at - PROBE_S + FAILED_COMMIT_REST_S)


def _wakes_of(state: TillState, attempt: Attempt, now: Now) -> Iterator[float]:
    watch = state.watch(attempt, now)
    if watch.resend_at is not None:
        yield watch.resend_at
    in_flight = watch.asking is not None or watch.cancelling is not None
    if attempt.payment_id and not in_flight and (_owes_cancel(attempt, watch) or _may_ask(state, attempt)):
        yield _due_at(state, attempt, now)
    if attempt.state is State.AWAITING_CUSTOMER:
        yield now.mono - state.past_expiry_s(attempt, now)
        if attempt.scenario is Scenario.OFFLINE:
            yield _later(cancel_from(state, attempt, now), now)
    if attempt.state is State.CANCELLING:
        yield _give_up_at(state, attempt, now)


def _later(moment: float, now: Now) -> float:
    return moment if moment > now.mono else float("inf")


def next_question(state: TillState, attempt: Attempt, now: Now) -> float | None:
    """When the attempt will be asked about next, for the screens; None where that is not known or it is asked now."""
    watch = state.watch(attempt, now)
    if not attempt.needs_care or watch.asking is not None:
        return None
    if attempt.payment_id:
        return _due_at(state, attempt, now)
    return listing.due_at(state, now) if attempt.state is State.UNCERTAIN else None
