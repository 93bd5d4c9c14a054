"""Cancelling: a wish, not a fact. Inquire, cancel, inquire; payment beats cancel (R12, R15, R16, R18)."""

from pos_app.domain.alphapay import Call
from pos_app.domain.evidence import Proof, what_it_proves
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_events import CancelAsked
from pos_app.domain.payment_terms import CancelCause, State
from pos_app.protocol.messages import CallEnded
from pos_app.protocol.screen_terms import NoticeKind, WhyNoCancel
from pos_app.till.draft import Draft
from pos_app.till.standing import shown_attempt, why_no_cancel

FRESH_ANSWER_S = 2.0
"""An answer this young stands for the first inquiry; a cancel may then overtake a question in flight."""

_CANCELLABLE = frozenset({State.AWAITING_CUSTOMER, State.UNCERTAIN})


def cancel_on_screen(draft: Draft) -> None:
    """The cashier wants the payment on screen cancelled."""
    attempts = draft.state.attempts_of(draft.state.screen)
    if not attempts:
        return
    attempt = shown_attempt(attempts)
    if attempt.unresolved and why_no_cancel(draft.state, attempt, draft.now) is not WhyNoCancel.NONE:
        draft.notice(NoticeKind.CANCEL_IMPOSSIBLE)
    elif attempt.state is State.SENDING:
        draft.remember(attempt, cancel_wanted=True)
    elif attempt.state in _CANCELLABLE:
        ask_to_cancel(draft, attempt, CancelCause.CASHIER)


def ask_to_cancel(draft: Draft, attempt: Attempt, cause: CancelCause) -> None:
    """Record the wish; what is then owed to AlphaPay follows from the state."""
    attempt = draft.payment(attempt.request_id, CancelAsked(cause=cause))
    watch = draft.watch(attempt)
    knows_enough = watch.asking is not None or (
        watch.answered_at is not None and draft.now.mono - watch.answered_at < FRESH_ANSWER_S
    )
    draft.remember(
        attempt, cancel_due=knows_enough, cancel_since=draft.now.mono, cancel_rounds=0, ask_now=True
    )


def cancel_ended(draft: Draft, attempt: Attempt, message: CallEnded) -> None:
    """However a cancel ended, the next step is to ask: only the order's own status is believed."""
    answer, watch = message.answer, draft.watch(attempt)
    proof = what_it_proves(
        Call.CANCEL,
        resend=watch.cancel_rounds > 0,
        ended=answer.ended,
        status=answer.status,
        code=answer.code,
    )
    draft.remember(
        attempt,
        cancelling=None,
        cancel_due=False,
        cancel_rounds=watch.cancel_rounds + 1,
        ask_now=proof in {Proof.DONE, Proof.NOT_DONE},
        problem=answer.cause,
        retry_after_s=answer.retry_after_s,
    )
