"""What the rows of AlphaPay's lists tell about refunds (R19, R31)."""

from pos_app.domain.alphapay import TransactionType
from pos_app.domain.payment_terms import AlarmKind, RefundSeen
from pos_app.domain.refund import Refund, RefundDone, RefundState
from pos_app.protocol.answers import Transaction
from pos_app.till.alarms import raise_alarm
from pos_app.till.draft import Draft
from pos_app.till.refund_ends import made, refunded_elsewhere
from pos_app.till.refund_plan import MAY_BE_MADE


def row_seen(draft: Draft, row: Transaction) -> None:
    """A row of AlphaPay's lists. One that carries the refund's own id proves it; one that carries only the payment's
    tells which of AlphaPay's ids to ask about (R19, R31).
    """
    if row.kind is not TransactionType.DEBIT or row.transacted_at is None:
        return
    refund = draft.state.refunds.get(row.request_id)
    if refund is not None:
        _named(draft, refund, row)
        return
    for one in draft.state.refunds_of(row.request_id):
        if one.state in MAY_BE_MADE:
            _perhaps(draft, one, row)


def _named(draft: Draft, refund: Refund, row: Transaction) -> None:
    if refund.state is RefundState.FAILED:
        attempt = draft.state.attempts[refund.request_id]
        if attempt.refund_seen is RefundSeen.NONE:
            refunded_elsewhere(draft, attempt, RefundSeen.PARTIAL, str(row.amount or ""))
    elif refund.state not in MAY_BE_MADE:
        return
    elif row.amount == refund.amount:
        made(draft, refund, RefundDone(refunded_at=row.transacted_at))
    else:
        attempt = draft.state.attempts[refund.request_id]
        raise_alarm(draft, attempt, AlarmKind.OTHER_AMOUNT, str(row.amount or ""))
        _perhaps(draft, refund, row)


def _perhaps(draft: Draft, refund: Refund, row: Transaction) -> None:
    watch = draft.state.refund_watch(refund, draft.now)
    others = {one.refund_id for one in draft.state.refunds_of(refund.request_id) if one != refund}
    if row.transaction_id and row.transaction_id not in watch.ruled_out | others:
        hint = "" if refund.refund_id else row.transaction_id
        draft.remember_refund(refund, hint=hint, ask_now=True)
