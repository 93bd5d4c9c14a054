"""Finding the order of an attempt whose payment id never came: by the bill, by AlphaPay's list (R18, R19, R21)."""

from pos_app.domain.alphapay import ResultCode, Scenario, Wallet
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_events import OrderAccepted, OutcomeUnknown, WalletLearned
from pos_app.domain.payment_terms import CancelCause, Doubt, State
from pos_app.protocol.answers import Cause, DayOfTransactions, PaymentInquired, Transaction
from pos_app.protocol.messages import CallEnded
from pos_app.protocol.views import MomentKind, NoticeKind
from pos_app.till.answering import evidence_in, status_learned
from pos_app.till.cancelling import ask_to_cancel
from pos_app.till.draft import Draft
from pos_app.till.scanning import check_bill
from pos_app.till.state import Lists


def bill_ended(draft: Draft, message: CallEnded) -> None:
    """A question about an order that may be an attempt's own ended: adopt it only if its request id is ours (R18)."""
    bill = draft.state.bills.pop(message.call_id)
    attempt, shown = draft.state.attempts.get(bill.request_id), bill.shown
    if attempt is None or attempt.state is not State.UNCERTAIN or attempt.payment_id:
        return
    said = evidence_in(message.answer, attempt)
    if said and said.payment_id and said.request_id == attempt.request_id:
        _adopt(draft, attempt, said)
        if shown:
            draft.state.notice = None
    elif shown:
        other = bool(said and said.payment_id) or message.answer.cause is Cause.DOES_NOT_FIT
        not_ours = other or message.answer.code is ResultCode.ORDER_MISMATCH
        draft.notice(NoticeKind.BILL_IS_NOT_OURS if not_ours else NoticeKind.BILL_COULD_NOT_BE_CHECKED)


def _adopt(draft: Draft, attempt: Attempt, body: PaymentInquired) -> None:
    attempt = draft.payment(
        attempt.request_id, OrderAccepted(payment_id=body.payment_id, expires_at=body.expires_at)
    )
    draft.remember(attempt, answered_at=draft.now.mono, asked_at=draft.now.mono, problem=Cause.NONE)
    status_learned(draft, attempt, body)
    attempt = draft.state.attempts[attempt.request_id]
    if attempt.state is State.AWAITING_CUSTOMER and not attempt.reached_a_screen:
        ask_to_cancel(draft, attempt, CancelCause.NO_QR)


def list_ended(draft: Draft, message: CallEnded) -> None:
    """A day of `transactions` was read, or not. Absence proves nothing (R19); a row is a hint where to ask (R18)."""
    lists = draft.state.lists
    body = message.answer.body
    read = isinstance(body, DayOfTransactions)
    draft.state.lists = Lists(
        days=lists.days[1:] if read else (),
        last_round=draft.now.mono,
        failures=0 if read else lists.failures + 1,
    )
    if isinstance(body, DayOfTransactions):
        for row in body.rows:
            row_seen(draft, row)


def row_seen(draft: Draft, row: Transaction) -> None:
    """What one row of `transactions` tells about an attempt of this till."""
    attempt = draft.state.attempts.get(row.request_id)
    if attempt is None:
        return
    if attempt.state is State.NOT_FOUND:
        attempt = draft.payment(attempt.request_id, OutcomeUnknown(doubt=Doubt.UNCLEAR_ANSWER))
        draft.moment(MomentKind.LATE_PAYMENT, attempt.sale_id)
    if attempt.state is State.UNCERTAIN and not attempt.payment_id and row.transaction_id:
        check_bill(draft, attempt, row.transaction_id, shown=False)
    names_a_wallet = row.wallet is not Wallet.UNKNOWN and attempt.wallet is Wallet.UNKNOWN
    if names_a_wallet and attempt.state is State.PAID and attempt.scenario is Scenario.OFFLINE_QRCODE:
        draft.payment(attempt.request_id, WalletLearned(wallet=row.wallet))
