"""AlphaPay's vocabulary and a call's causes in the cashier's words: one sentence for each code, status and cause."""

from pos_app.domain.alphapay import SUPPORT_PHONE, PaymentStatus, ResultCode
from pos_app.protocol.answers import Cause
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier

_RESULTS = {
    ResultCode.SUCCESS: QT_TRANSLATE_NOOP("cashier", "AlphaPay accepted the request."),
    ResultCode.PAYMENT_IN_PROCESS: QT_TRANSLATE_NOOP("cashier", "The customer has not finished paying yet."),
    ResultCode.ORDER_MISMATCH: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay says this order belongs to another merchant. Call a supervisor."
    ),
    ResultCode.ORDER_PAID: QT_TRANSLATE_NOOP("cashier", "The order is paid already. It cannot be cancelled."),
    ResultCode.SYSTEMERROR: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay has trouble and cannot say whether the customer paid."
    ),
    ResultCode.INVALID_MERCHANT_CODE: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay does not know this shop's merchant code. The till's settings need mending."
    ),
    ResultCode.SIGN_TIMEOUT: QT_TRANSLATE_NOOP(
        "cashier", "This till's clock is wrong. Set date and time, then try again."
    ),
    ResultCode.INVALID_SIGN: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay does not accept this till's key. The till's settings need mending."
    ),
    ResultCode.PARAM_INVALID: QT_TRANSLATE_NOOP("cashier", "AlphaPay did not accept the order's details."),
    ResultCode.INVALID_METHOD_TYPE: QT_TRANSLATE_NOOP(
        "cashier", "This wallet is not accepted here. Ask for another one."
    ),
    ResultCode.EXIST_PROCESSING_REFUND: QT_TRANSLATE_NOOP(
        "cashier", "Another refund of this payment is under way. Try again in a few minutes."
    ),
    ResultCode.REFUND_VALID_DATE_EXCEED: QT_TRANSLATE_NOOP(
        "cashier", "The payment is over a year old and cannot be refunded any more."
    ),
    ResultCode.REFUND_NEED_REVIEW: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay has the refund and reviews it first. Questions: call {phone}."
    ),
    ResultCode.INVALID_REFUND_AMOUNT: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay did not accept the refund's amount. It may be more than what is left."
    ),
    ResultCode.REFUND_NOT_ENOUGH_BALANCE: QT_TRANSLATE_NOOP(
        "cashier", "The shop's AlphaPay balance is too low for this refund. Call {phone}."
    ),
    ResultCode.FULL_REFUND_COMPLETED: QT_TRANSLATE_NOOP("cashier", "This payment is fully refunded already."),
    ResultCode.INVALID_PAYMENT_CODE: QT_TRANSLATE_NOOP(
        "cashier", "The scanned code was not accepted. Ask for a fresh code and scan it."
    ),
    ResultCode.UNKNOWN: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay gave an answer this till does not know ({raw}). It settles nothing."
    ),
}

_STATUSES = {
    PaymentStatus.PAYMENT_IN_PROCESS: QT_TRANSLATE_NOOP("cashier", "Waiting for the customer to pay."),
    PaymentStatus.CLOSED: QT_TRANSLATE_NOOP("cashier", "Closed without payment."),
    PaymentStatus.FAILED: QT_TRANSLATE_NOOP("cashier", "The payment failed. Not paid."),
    PaymentStatus.SUCCESS: QT_TRANSLATE_NOOP("cashier", "Paid."),
    PaymentStatus.PARTIAL_REFUND: QT_TRANSLATE_NOOP("cashier", "Paid, and partly refunded."),
    PaymentStatus.FULL_REFUND: QT_TRANSLATE_NOOP("cashier", "Paid, and fully refunded."),
    PaymentStatus.UNKNOWN: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay gave a status this till does not know. Treated as still waiting."
    ),
}

_CAUSES = {
    Cause.NONE: QT_TRANSLATE_NOOP("cashier", "AlphaPay answered."),
    Cause.NAME_LOOKUP: QT_TRANSLATE_NOOP("cashier", "No internet, or AlphaPay's address cannot be found."),
    Cause.CONNECTION: QT_TRANSLATE_NOOP("cashier", "AlphaPay cannot be reached."),
    Cause.TLS: QT_TRANSLATE_NOOP("cashier", "No safe connection to AlphaPay could be made."),
    Cause.TIMED_OUT: QT_TRANSLATE_NOOP("cashier", "AlphaPay did not answer in time."),
    Cause.CONNECTION_LOST: QT_TRANSLATE_NOOP("cashier", "The connection broke before AlphaPay answered."),
    Cause.HTTP_STATUS: QT_TRANSLATE_NOOP("cashier", "AlphaPay has trouble at the moment."),
    Cause.SLOWED_DOWN: QT_TRANSLATE_NOOP("cashier", "AlphaPay is busy and asks this till to wait."),
    Cause.TOO_LARGE: QT_TRANSLATE_NOOP("cashier", "AlphaPay's answer was too long to be true."),
    Cause.MALFORMED: QT_TRANSLATE_NOOP("cashier", "AlphaPay's answer could not be read."),
    Cause.UNSIGNED: QT_TRANSLATE_NOOP("cashier", "The answer is not signed, so it cannot be trusted."),
    Cause.WRONGLY_SIGNED: QT_TRANSLATE_NOOP("cashier", "The answer's signature is wrong. It is not trusted."),
    Cause.DOES_NOT_FIT: QT_TRANSLATE_NOOP("cashier", "The answer is about another payment. It is not used."),
    Cause.CLOCK_SKEW: QT_TRANSLATE_NOOP(
        "cashier", "The answer's time is far from this till's clock. Check date and time of the till."
    ),
    Cause.CANNOT_SIGN: QT_TRANSLATE_NOOP(
        "cashier", "This till's own key cannot be used. The till's settings need mending."
    ),
}


def result_words(code: ResultCode | None, raw: str) -> str:
    """The sentence for a `resultCode`; `raw` is AlphaPay's own text of it, shown where the code is not known.

    None, no code at all, is "".
    """
    if code is None:
        return ""
    return for_cashier(_RESULTS[code], phone=SUPPORT_PHONE, raw=raw or "?")


def payment_status_words(status: PaymentStatus) -> str:
    """The sentence for a `paymentStatus`."""
    return for_cashier(_STATUSES[status])


def cause_words(cause: Cause) -> str:
    """Why a call brought no usable answer."""
    return for_cashier(_CAUSES[cause])
