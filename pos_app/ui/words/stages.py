"""The sale on screen in the cashier's words: what happened, what it means for the money, what to do now."""

from pos_app.domain.alphapay import Scenario
from pos_app.domain.payment_terms import CancelCause, RefundSeen, Resolution
from pos_app.domain.refund import RefundState
from pos_app.protocol.answers import Cause
from pos_app.protocol.screen_terms import Stage, WhyNoCancel
from pos_app.protocol.views import SaleView
from pos_app.ui.words import ended_stages, open_stages
from pos_app.ui.words.codes import cause_words, result_words
from pos_app.ui.words.marked import for_cashier, joined
from pos_app.ui.words.notices import WHY_NO_CANCEL
from pos_app.ui.words.records import StageWords
from pos_app.ui.words.refunds import failure_words, refund_words

_OPEN = frozenset({Stage.SHOWING_QR, Stage.CUSTOMER_CONFIRMS, Stage.CANCELLING, Stage.NOT_SURE})
"""Stages in which AlphaPay is asked again and again, so that a question without an answer is worth a word."""

_MONEY_CAME = frozenset({Stage.PAID, Stage.LOCKED})


def stage_words(sale: SaleView) -> StageWords:
    """What the cashier reads about the sale on screen."""
    latest = sale.refunds[-1] if sale.refunds and sale.stage in _MONEY_CAME else None
    if latest is not None and latest.state is not RefundState.FAILED:
        return refund_words(latest)
    words = _words_of(sale)
    booked = sale.booked or sale.amount
    figures = {"booked": booked.text(), "amount": sale.amount.text()}
    return StageWords(
        title=for_cashier(words.title),
        money=for_cashier(_money_line(sale, words), **figures),
        todo=for_cashier(_todo_line(sale, words)),
        tone=words.tone,
        why=joined(_reason(sale), _after(sale), failure_words(latest) if latest is not None else ""),
    )


def _words_of(sale: SaleView) -> StageWords:
    if sale.stage in _MONEY_CAME and sale.resolution is Resolution.ACCEPTED:
        return ended_stages.ACCEPTED
    match sale.stage:
        case Stage.CONTACTING:
            scanned = sale.scenario is Scenario.OFFLINE
            return open_stages.CONTACTING_CODE if scanned else open_stages.CONTACTING_QR
        case Stage.CANCELLING:
            return open_stages.CANCELLING[CancelCause.SWITCH if sale.switching else sale.cancel_cause]
        case Stage.PAID:
            return ended_stages.PAID_LATE if sale.late and sale.resolution is None else ended_stages.PAID
        case Stage.LOCKED:
            return _why_locked(sale)
        case Stage.CLOSED:
            return ended_stages.CLOSED[sale.cancel_cause]
        case _:
            return _ONE_WORDING[sale.stage]


_ONE_WORDING = {
    Stage.SHOWING_QR: open_stages.SHOWING_QR,
    Stage.CUSTOMER_CONFIRMS: open_stages.CUSTOMER_CONFIRMS,
    Stage.NOT_SURE: open_stages.NOT_SURE,
    Stage.FAILED: ended_stages.FAILED,
    Stage.NOT_SENT: ended_stages.NOT_SENT,
    Stage.NOT_FOUND: ended_stages.NOT_FOUND,
}


def _why_locked(sale: SaleView) -> StageWords:
    """What locked it; a refund seen outranks the amount (R14), a second charge outranks all."""
    if sale.second_charge:
        return ended_stages.SECOND_CHARGE
    if sale.refund_seen is not RefundSeen.NONE:
        return ended_stages.REFUNDED[sale.refund_seen]
    return ended_stages.OTHER_AMOUNT if sale.booked not in (None, sale.amount) else ended_stages.LOCKED


def _money_line(sale: SaleView, words: StageWords) -> str:
    if sale.stage is Stage.NOT_SURE and sale.doubt is not None:
        return open_stages.DOUBTS[sale.doubt]
    return words.money


def _todo_line(sale: SaleView, words: StageWords) -> str:
    if sale.stage in _MONEY_CAME and sale.attention is not None and sale.resolution is None:
        return ended_stages.DECIDE
    scan_bill = sale.stage is Stage.NOT_SURE and sale.why_no_cancel is WhyNoCancel.NO_PAYMENT_ID
    return open_stages.SCAN_THE_BILL if scan_bill else words.todo


def _reason(sale: SaleView) -> str:
    """Why it is as it is. AlphaPay gives no reason for a payment that failed on the phone."""
    if sale.stage is Stage.FAILED:
        return result_words(sale.result_code, sale.raw_result_code) or for_cashier(ended_stages.DECLINED)
    trouble = sale.stage in _OPEN or sale.stage is Stage.NOT_SENT
    return cause_words(sale.last_problem) if trouble and sale.last_problem is not Cause.NONE else ""


def _after(sale: SaleView) -> str:
    """What else helps: why there is no cancel (R16, R18), or AlphaPay's own words about a failure."""
    if sale.stage is Stage.FAILED and sale.result_message:
        return for_cashier(ended_stages.MESSAGE, message=sale.result_message)
    if sale.stage in _OPEN and sale.why_no_cancel is not WhyNoCancel.NONE:
        return for_cashier(WHY_NO_CANCEL[sale.why_no_cancel])
    return ""
