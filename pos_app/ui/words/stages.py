"""The sale on screen in the cashier's words: what happened, what it means for the money, what to do now."""

from pos_app.domain.alphapay import Scenario
from pos_app.domain.payment_terms import CancelCause, Doubt, RefundSeen
from pos_app.protocol.answers import Cause
from pos_app.protocol.views import SaleView, Stage, WhyNoCancel
from pos_app.ui.words.codes import cause_words, result_words
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier, joined
from pos_app.ui.words.notices import WHY_NO_CANCEL
from pos_app.ui.words.records import StageWords, Tone

_CONTACTING_QR = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Asking AlphaPay for a QR code"),
    money=QT_TRANSLATE_NOOP("cashier", "Not paid yet."),
    todo=QT_TRANSLATE_NOOP("cashier", "One moment, please."),
    tone=Tone.WAITING,
)
_CONTACTING_CODE = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Charging the scanned code"),
    money=QT_TRANSLATE_NOOP("cashier", "Not confirmed yet. Do not charge again."),
    todo=QT_TRANSLATE_NOOP("cashier", "One moment, please."),
    tone=Tone.WAITING,
)
_SHOWING_QR = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Customer scans the QR code"),
    money=QT_TRANSLATE_NOOP("cashier", "Not paid yet."),
    todo=QT_TRANSLATE_NOOP("cashier", "Point to the customer's screen, or scan the code on their phone."),
    tone=Tone.WAITING,
)
_CUSTOMER_CONFIRMS = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Customer confirms on the phone"),
    money=QT_TRANSLATE_NOOP("cashier", "Not paid yet. Do not charge again."),
    todo=QT_TRANSLATE_NOOP("cashier", "Ask the customer to look at the phone and enter the PIN."),
    tone=Tone.WAITING,
)
_CANCELLING: dict[CancelCause | None, StageWords] = {
    CancelCause.CASHIER: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Cancelling"),
        money=QT_TRANSLATE_NOOP(
            "cashier", "Not cancelled yet. If the customer has paid, the payment counts."
        ),
        todo=QT_TRANSLATE_NOOP("cashier", "Wait for AlphaPay's answer. Do not charge again."),
        tone=Tone.WAITING,
    ),
    CancelCause.EXPIRY: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Time is up, closing the payment"),
        money=QT_TRANSLATE_NOOP("cashier", "Not closed yet. A payment made just now still counts."),
        todo=QT_TRANSLATE_NOOP("cashier", "Wait for AlphaPay's answer. Do not charge again."),
        tone=Tone.WAITING,
    ),
    CancelCause.SWITCH: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Switching to the scanned code"),
        money=QT_TRANSLATE_NOOP("cashier", "The code is not charged yet. The QR order is closed first."),
        todo=QT_TRANSLATE_NOOP("cashier", "Ask the customer to keep the code open. Do not scan again."),
        tone=Tone.WAITING,
    ),
    CancelCause.NO_QR: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "No QR code came, closing the order"),
        money=QT_TRANSLATE_NOOP("cashier", "Not closed yet. Without its QR nobody can pay it."),
        todo=QT_TRANSLATE_NOOP("cashier", "Wait for AlphaPay's answer. Do not charge again."),
        tone=Tone.WAITING,
    ),
    None: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Closing the payment"),
        money=QT_TRANSLATE_NOOP("cashier", "Not closed yet. If the customer has paid, the payment counts."),
        todo=QT_TRANSLATE_NOOP("cashier", "Wait for AlphaPay's answer. Do not charge again."),
        tone=Tone.WAITING,
    ),
}

_NOT_SURE = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Not confirmed yet. Do not charge again."),
    money=QT_TRANSLATE_NOOP("cashier", "The customer may have paid."),
    todo=QT_TRANSLATE_NOOP("cashier", "The till keeps asking. You can set this sale aside and serve on."),
    tone=Tone.UNSURE,
)
_DOUBTS = {
    Doubt.NO_ANSWER: QT_TRANSLATE_NOOP("cashier", "AlphaPay did not answer. The customer may have paid."),
    Doubt.UNVERIFIED: QT_TRANSLATE_NOOP(
        "cashier", "An answer came that cannot be trusted. The customer may have paid."
    ),
    Doubt.UNCLEAR_ANSWER: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay cannot say yet. The customer may have paid."
    ),
    Doubt.TILL_STOPPED: QT_TRANSLATE_NOOP(
        "cashier", "The till stopped during this payment. The customer may have paid."
    ),
    Doubt.STILL_IN_PROCESS: QT_TRANSLATE_NOOP(
        "cashier", "Time is up, but AlphaPay still has it open. The customer may still pay."
    ),
    Doubt.UNREACHABLE_SINCE: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay could not be asked since. The customer may have paid."
    ),
}
_SCAN_THE_BILL = QT_TRANSLATE_NOOP("cashier", "If they paid, scan the order number on the customer's bill.")

_PAID = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Paid"),
    money=QT_TRANSLATE_NOOP("cashier", "{booked} received."),
    todo=QT_TRANSLATE_NOOP("cashier", "Hand over goods and receipt."),
    tone=Tone.GOOD,
)
_PAID_LATE = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Paid late"),
    money=QT_TRANSLATE_NOOP("cashier", "{booked} received, after this payment had ended here."),
    todo=QT_TRANSLATE_NOOP("cashier", "Do not charge again. Hand over the goods, or tell a supervisor."),
    tone=Tone.GOOD,
)

_OTHER_AMOUNT = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Another amount was paid"),
    money=QT_TRANSLATE_NOOP("cashier", "AlphaPay received {booked}. This sale was {amount}."),
    todo=QT_TRANSLATE_NOOP("cashier", "Do not charge again. Call a supervisor."),
    tone=Tone.UNSURE,
)
_LOCKED = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Money came, but not as expected"),
    money=QT_TRANSLATE_NOOP("cashier", "AlphaPay received {booked}. This sale is locked."),
    todo=QT_TRANSLATE_NOOP("cashier", "Do not charge again. Call a supervisor."),
    tone=Tone.UNSURE,
)
_SECOND_CHARGE = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "The customer paid twice"),
    money=QT_TRANSLATE_NOOP("cashier", "More than one payment came for this sale of {amount}."),
    todo=QT_TRANSLATE_NOOP("cashier", "Ask the customer to wait. Call a supervisor: one payment goes back."),
    tone=Tone.BAD,
)
_REFUNDED = {
    RefundSeen.PARTIAL: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Partly refunded from elsewhere"),
        money=QT_TRANSLATE_NOOP(
            "cashier", "{booked} came, and part of it went back. Do not count it as paid."
        ),
        todo=QT_TRANSLATE_NOOP("cashier", "This till did not refund it. Call a supervisor."),
        tone=Tone.BAD,
    ),
    RefundSeen.FULL: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Refunded from elsewhere"),
        money=QT_TRANSLATE_NOOP(
            "cashier", "{booked} came, and all of it went back. Do not count it as paid."
        ),
        todo=QT_TRANSLATE_NOOP("cashier", "This till did not refund it. Call a supervisor."),
        tone=Tone.BAD,
    ),
}

_FAILED = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Payment failed"),
    money=QT_TRANSLATE_NOOP("cashier", "Not paid."),
    todo=QT_TRANSLATE_NOOP("cashier", "Try again, or ask for another way to pay."),
    tone=Tone.BAD,
)
_DECLINED = QT_TRANSLATE_NOOP("cashier", "The customer, the wallet or the bank declined it.")
_MESSAGE = QT_TRANSLATE_NOOP("cashier", "AlphaPay: “{message}”")
_CLOSED: dict[CancelCause | None, StageWords] = {
    CancelCause.CASHIER: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Cancelled"),
        money=QT_TRANSLATE_NOOP("cashier", "Not paid. AlphaPay confirms it."),
        todo=QT_TRANSLATE_NOOP("cashier", "Charge again, or go on to the next customer."),
        tone=Tone.NEUTRAL,
    ),
    CancelCause.EXPIRY: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Time ran out"),
        money=QT_TRANSLATE_NOOP("cashier", "Not paid. AlphaPay confirms it."),
        todo=QT_TRANSLATE_NOOP("cashier", "Press Enter for a new QR, or scan the customer's code."),
        tone=Tone.NEUTRAL,
    ),
    CancelCause.SWITCH: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "QR closed for the scanned code"),
        money=QT_TRANSLATE_NOOP("cashier", "Not paid yet."),
        todo=QT_TRANSLATE_NOOP("cashier", "Ask for a fresh code and scan it."),
        tone=Tone.NEUTRAL,
    ),
    CancelCause.NO_QR: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "No QR code came"),
        money=QT_TRANSLATE_NOOP("cashier", "Not paid. AlphaPay confirms it."),
        todo=QT_TRANSLATE_NOOP("cashier", "Press Enter for a new QR, or scan the customer's code."),
        tone=Tone.NEUTRAL,
    ),
    None: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Closed by AlphaPay"),
        money=QT_TRANSLATE_NOOP("cashier", "Not paid. AlphaPay confirms it."),
        todo=QT_TRANSLATE_NOOP("cashier", "Charge again, or go on to the next customer."),
        tone=Tone.NEUTRAL,
    ),
}
_NOT_SENT = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Not sent to AlphaPay"),
    money=QT_TRANSLATE_NOOP("cashier", "Nothing was charged."),
    todo=QT_TRANSLATE_NOOP("cashier", "Try again, or ask for another way to pay."),
    tone=Tone.BAD,
)
_NOT_FOUND = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Payment not found at AlphaPay"),
    money=QT_TRANSLATE_NOOP("cashier", "A supervisor took it as not paid. If it turns up, the till says so."),
    todo=QT_TRANSLATE_NOOP("cashier", "Charge again only if the supervisor says so."),
    tone=Tone.NEUTRAL,
)

_OPEN = frozenset({Stage.SHOWING_QR, Stage.CUSTOMER_CONFIRMS, Stage.CANCELLING, Stage.NOT_SURE})
"""Stages in which AlphaPay is asked again and again, so that a question without an answer is worth a word."""


def stage_words(sale: SaleView) -> StageWords:
    """What the cashier reads about the sale on screen."""
    words = _words_of(sale)
    booked = sale.booked or sale.amount
    figures = {"booked": booked.text(), "amount": sale.amount.text()}
    return StageWords(
        title=for_cashier(words.title),
        money=for_cashier(_money_line(sale, words), **figures),
        todo=for_cashier(_todo_line(sale, words)),
        tone=words.tone,
        why=joined(_reason(sale), _after(sale)),
    )


def _words_of(sale: SaleView) -> StageWords:
    match sale.stage:
        case Stage.CONTACTING:
            return _CONTACTING_CODE if sale.scenario is Scenario.OFFLINE else _CONTACTING_QR
        case Stage.CANCELLING:
            return _CANCELLING[CancelCause.SWITCH if sale.switching else sale.cancel_cause]
        case Stage.PAID:
            return _PAID_LATE if sale.late else _PAID
        case Stage.LOCKED:
            return _why_locked(sale)
        case Stage.CLOSED:
            return _CLOSED[sale.cancel_cause]
        case _:
            return _ONE_WORDING[sale.stage]


_ONE_WORDING = {
    Stage.SHOWING_QR: _SHOWING_QR,
    Stage.CUSTOMER_CONFIRMS: _CUSTOMER_CONFIRMS,
    Stage.NOT_SURE: _NOT_SURE,
    Stage.FAILED: _FAILED,
    Stage.NOT_SENT: _NOT_SENT,
    Stage.NOT_FOUND: _NOT_FOUND,
}


def _why_locked(sale: SaleView) -> StageWords:
    """What locked it; a refund seen outranks the amount (R14), a second charge outranks all."""
    if sale.second_charge:
        return _SECOND_CHARGE
    if sale.refund_seen is not RefundSeen.NONE:
        return _REFUNDED[sale.refund_seen]
    return _OTHER_AMOUNT if sale.booked not in (None, sale.amount) else _LOCKED


def _money_line(sale: SaleView, words: StageWords) -> str:
    if sale.stage is Stage.NOT_SURE and sale.doubt is not None:
        return _DOUBTS[sale.doubt]
    return words.money


def _todo_line(sale: SaleView, words: StageWords) -> str:
    scan_bill = sale.stage is Stage.NOT_SURE and sale.why_no_cancel is WhyNoCancel.NO_PAYMENT_ID
    return _SCAN_THE_BILL if scan_bill else words.todo


def _reason(sale: SaleView) -> str:
    """Why it is as it is. AlphaPay gives no reason for a payment that failed on the phone."""
    if sale.stage is Stage.FAILED:
        return result_words(sale.result_code, sale.raw_result_code) or for_cashier(_DECLINED)
    trouble = sale.stage in _OPEN or sale.stage is Stage.NOT_SENT
    return cause_words(sale.last_problem) if trouble and sale.last_problem is not Cause.NONE else ""


def _after(sale: SaleView) -> str:
    """What else helps: why there is no cancel (R16, R18), or AlphaPay's own words about a failure."""
    if sale.stage is Stage.FAILED and sale.result_message:
        return for_cashier(_MESSAGE, message=sale.result_message)
    if sale.stage in _OPEN and sale.why_no_cancel is not WhyNoCancel.NONE:
        return for_cashier(WHY_NO_CANCEL[sale.why_no_cancel])
    return ""
