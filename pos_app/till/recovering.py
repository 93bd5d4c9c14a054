"""What was open when the till last stopped, and what has become of it since: shown until a cashier has read it."""

from pos_app.domain.now import Now
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import State
from pos_app.domain.receipt import PendingSlip
from pos_app.domain.refund import Refund, RefundState
from pos_app.protocol.ports import Books, JobState
from pos_app.protocol.views import RecoveryRow, RecoveryView
from pos_app.till.memory import Recovery
from pos_app.till.state import State as TillState

_NEVER_LEFT = frozenset({State.NOT_SENT, State.NOT_FOUND})


def found_at_start(books: Books) -> Recovery | None:
    """What the journal had unfinished at the start of a run; None where all was done."""
    payments = {key: attempt.state for key, attempt in books.attempts.items() if attempt.unresolved}
    refunds = {key: refund.state for key, refund in books.refunds.items() if refund.unresolved}
    receipts = tuple(
        books.sales[books.attempts[job.request_id].sale_id].short_code
        for job in books.jobs.values()
        if not isinstance(job.paper, PendingSlip)
        and job.state is not JobState.DONE
        and job.request_id in books.attempts
    )
    if not (payments or refunds or receipts):
        return None
    return Recovery(payments=payments, refunds=refunds, receipts=receipts)


def recovery_view(state: TillState, now: Now) -> RecoveryView | None:
    """The list as it stands now; what is not in memory any more was settled long ago."""
    recovery = state.recovery
    if recovery is None:
        return None
    payments = (
        _payment_row(state, state.attempts[key], was, now)
        for key, was in recovery.payments.items()
        if key in state.attempts
    )
    refunds = (
        _refund_row(state, state.refunds[key], was, now)
        for key, was in recovery.refunds.items()
        if key in state.refunds
    )
    return RecoveryView(rows=(*payments, *refunds), receipts=recovery.receipts)


def _payment_row(state: TillState, attempt: Attempt, was: State, now: Now) -> RecoveryRow:
    answered = state.watch(attempt, now).answered_at is not None
    return RecoveryRow(
        request_id=attempt.request_id,
        sale_id=attempt.sale_id,
        short_code=state.sales[attempt.sale_id].short_code,
        amount=attempt.amount,
        was=was,
        state=attempt.state,
        asked=answered or attempt.state in _NEVER_LEFT,
        doubt=attempt.doubt,
        late=attempt.late,
    )


def _refund_row(state: TillState, refund: Refund, was: RefundState, now: Now) -> RecoveryRow:
    sale_id = state.attempts[refund.request_id].sale_id
    return RecoveryRow(
        request_id=refund.request_id,
        sale_id=sale_id,
        short_code=state.sales[sale_id].short_code,
        amount=refund.amount,
        was=was,
        state=refund.state,
        asked=state.refund_watch(refund, now).answered_at is not None or not refund.unresolved,
        refund=True,
    )
