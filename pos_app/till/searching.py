"""Finding the order of an attempt whose payment id never came, by the bill or by a row of AlphaPay's list; and what
else a row tells (R12, R18, R19, R21).
"""

import msgspec

from pos_app.domain.alphapay import MONEY_STATUSES, ResultCode, Scenario, TransactionType, Wallet
from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_events import (
    ListNamesIt,
    MoneyReceived,
    OrderAccepted,
    OutcomeUnknown,
    PaymentIdLearned,
    RefundFound,
    WalletLearned,
)
from pos_app.domain.payment_terms import ENDED_UNPAID, AlarmKind, CancelCause, Doubt, RefundSeen, State
from pos_app.protocol.answers import Cause, DayOfTransactions, PaymentInquired, Transaction
from pos_app.protocol.messages import CallEnded
from pos_app.protocol.screen_terms import MomentKind, NoticeKind
from pos_app.till.alarms import raise_alarm
from pos_app.till.answering import money_came, status_learned
from pos_app.till.cancelling import ask_to_cancel
from pos_app.till.draft import Draft
from pos_app.till.inquired import evidence_in
from pos_app.till.scanning import check_bill

SEEN_AGAIN_S = 60.0
"""Rest, at the least, before the lists are read once more that named a lost payment: however wide their schedule has
become, its second sighting and the question about its row (R18) must not wait for hours.
"""

_SEEN_AGAIN_SHARE = 1 / 60
"""Of the payment's age; what stays contradictory is looked for less and less often."""


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
        return
    mismatch = message.answer.code is ResultCode.ORDER_MISMATCH
    if shown:
        other = bool(said and said.payment_id) or message.answer.cause is Cause.DOES_NOT_FIT
        draft.notice(
            NoticeKind.BILL_IS_NOT_OURS if other or mismatch else NoticeKind.BILL_COULD_NOT_BE_CHECKED
        )
    elif not mismatch:
        _look_again(draft, attempt)


def order_found(draft: Draft, attempt: Attempt, said: PaymentInquired) -> None:
    """Somebody looked an order up, and it is this attempt's: one whose id had never come gets it back (R18), also after
    it was closed as not found (R11). One that provably never left contradicts money that came. One whose `pay` is under
    way hears of it by the answer to that.
    """
    if attempt.state is State.NOT_FOUND:
        attempt = _reopened(draft, attempt)
    if is_lost(attempt):
        _adopt(draft, attempt, said)
    elif not attempt.payment_id and not attempt.unresolved and said.status in MONEY_STATUSES:
        _id_learned(draft, attempt, said)


def _id_learned(draft: Draft, attempt: Attempt, said: PaymentInquired) -> None:
    """An order without an id is paid: where it was sent, the word is about it (R12, R18)."""
    if attempt.state is State.NOT_SENT:
        raise_alarm(draft, attempt, AlarmKind.LISTED_BUT_NEVER_SENT)
        return
    attempt = draft.payment(attempt.request_id, PaymentIdLearned(payment_id=said.payment_id))
    status_learned(draft, attempt, said)


def _reopened(draft: Draft, attempt: Attempt) -> Attempt:
    draft.moment(MomentKind.LATE_PAYMENT, attempt.sale_id)
    return draft.payment(attempt.request_id, OutcomeUnknown(doubt=Doubt.UNCLEAR_ANSWER))


def _look_again(draft: Draft, attempt: Attempt) -> None:
    """The lists named it, and what they know is not settled yet."""
    age_s = draft.now.mono - draft.watch(attempt).created
    again_at = draft.now.mono + max(SEEN_AGAIN_S, age_s * _SEEN_AGAIN_SHARE)
    draft.state.lists = msgspec.structs.replace(draft.state.lists, again_at=again_at)


def _adopt(draft: Draft, attempt: Attempt, body: PaymentInquired) -> None:
    attempt = draft.payment(
        attempt.request_id, OrderAccepted(payment_id=body.payment_id, expires_at=body.expires_at)
    )
    draft.remember(attempt, answered_at=draft.now.mono, asked_at=draft.now.mono, problem=Cause.NONE)
    status_learned(draft, attempt, body)
    attempt = draft.state.attempts[attempt.request_id]
    if attempt.state is State.AWAITING_CUSTOMER and not attempt.reached_a_screen:
        ask_to_cancel(draft, attempt, CancelCause.NO_QR)


def is_lost(attempt: Attempt) -> bool:
    """Whether only AlphaPay's lists, or the customer's bill, can tell about it: its payment id never came (R18)."""
    return attempt.state is State.UNCERTAIN and not attempt.payment_id


def rows_seen(draft: Draft, day: DayOfTransactions) -> None:
    """What a day's rows tell about payments of this till; one order may give several rows."""
    by_request: dict[str, list[Transaction]] = {}
    for row in day.rows:
        if row.request_id in draft.state.attempts:
            by_request.setdefault(row.request_id, []).append(row)
    for request_id, rows in by_request.items():
        _named(draft, draft.state.attempts[request_id], rows, complete=day.complete)


def _named(draft: Draft, attempt: Attempt, rows: list[Transaction], *, complete: bool) -> None:
    if attempt.state is State.NOT_FOUND:
        attempt = _reopened(draft, attempt)
    if is_lost(attempt):
        _lost_but_listed(draft, attempt, rows, complete=complete)
    elif attempt.state in ENDED_UNPAID and any(_claims_money(row) for row in rows):
        _ended_but_listed(draft, attempt)
    elif attempt.took_money and (attempt.foreign or attempt.scenario is Scenario.OFFLINE_QRCODE):
        _wallet_named(draft, attempt, rows)


def _wallet_named(draft: Draft, attempt: Attempt, rows: list[Transaction]) -> None:
    """R21: only the list says which wallet paid a QR, or an order that others made."""
    wallet = next((row.wallet for row in rows if row.wallet is not Wallet.UNKNOWN), Wallet.UNKNOWN)
    if wallet is not attempt.wallet and attempt.wallet is Wallet.UNKNOWN:
        draft.payment(attempt.request_id, WalletLearned(wallet=wallet))


def _lost_but_listed(draft: Draft, attempt: Attempt, rows: list[Transaction], *, complete: bool) -> None:
    """R18: first the rows' own ids are asked about, which may be the order's. Where a later complete reading still
    names it, paid with exactly its amount, that is AlphaPay's verified word too, though without the order's id.
    """
    paid, given_back = _apart(rows)
    if attempt.listed and complete and _paid_by(paid) == attempt.amount:
        money_came(draft, attempt, _received(attempt.amount, paid, given_back))
        return
    for row in rows:
        if row.transaction_id:
            check_bill(draft, attempt, row.transaction_id, shown=False)
    if not attempt.listed:
        _look_again(draft, draft.payment(attempt.request_id, ListNamesIt()))


def _apart(rows: list[Transaction]) -> tuple[list[Transaction], list[Transaction]]:
    """Rows of the payment itself, and of refunds that stand under its id (R19)."""
    refunds = [row for row in rows if row.kind is TransactionType.DEBIT]
    return [row for row in rows if row not in refunds], refunds


def _received(
    amount: Money, paid: list[Transaction], given_back: list[Transaction]
) -> MoneyReceived | RefundFound:
    """What the rows prove. A refund of a payment that had not been found yet is none of this till's (R14)."""
    paid_at = max(row.transacted_at for row in paid if row.transacted_at is not None)
    if not given_back:
        return MoneyReceived(booked=amount, paid_at=paid_at)
    whole = sum(row.amount.minor for row in given_back if row.amount is not None) >= amount.minor
    seen = RefundSeen.FULL if whole else RefundSeen.PARTIAL
    return RefundFound(refund_seen=seen, booked=amount, paid_at=paid_at)


def _paid_by(rows: list[Transaction]) -> Money | None:
    """What rows that all claim money add up to; None where one does not, or tells no amount that can be read."""
    amounts = [row.amount for row in rows if row.amount is not None and _claims_money(row)]
    if len(amounts) < len(rows) or len({amount.currency for amount in amounts}) != 1:
        return None
    return Money(sum(amount.minor for amount in amounts), amounts[0].currency)


def _claims_money(row: Transaction) -> bool:
    """Whether the row says that money came: a list may also hold orders that nobody paid, and a refund may stand
    under its payment's id (R19).
    """
    settles = row.settle_amount is None or row.settle_amount.minor > 0
    return row.kind is not TransactionType.DEBIT and row.transacted_at is not None and settles


def _ended_but_listed(draft: Draft, attempt: Attempt) -> None:
    """R12: an order that had ended unpaid is in the list as paid; the order itself is asked again."""
    if not attempt.payment_id:
        raise_alarm(draft, attempt, AlarmKind.LISTED_BUT_NEVER_SENT)
    elif not attempt.listed and not any(alarm.kind is AlarmKind.LIST_SAYS_PAID for alarm in attempt.alarms):
        draft.payment(attempt.request_id, ListNamesIt())
