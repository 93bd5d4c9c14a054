"""Why AlphaPay made no refund, in a cashier's words: what it means for the money, and the next step for each code."""

from pos_app.domain.alphapay import SUPPORT_PHONE, ResultCode
from pos_app.protocol.answers import Cause
from pos_app.ui.words.codes import cause_words, result_words
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier, joined
from pos_app.ui.words.records import NoticeWords

_OF_REFUNDS = {
    ResultCode.ORDER_MISMATCH: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay says this order belongs to another merchant."
    ),
    ResultCode.SYSTEMERROR: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay has trouble and cannot say whether it made the refund."
    ),
    ResultCode.PARAM_INVALID: QT_TRANSLATE_NOOP("cashier", "AlphaPay did not accept the refund's details."),
}
"""Codes that say something else about a refund than about a payment."""

_NEXT_STEPS = {
    ResultCode.EXIST_PROCESSING_REFUND: QT_TRANSLATE_NOOP(
        "cashier", "Wait a few minutes until the other one is settled, then refund it again."
    ),
    ResultCode.REFUND_VALID_DATE_EXCEED: QT_TRANSLATE_NOOP(
        "cashier", "Trying again does not help. Give the money back another way, if the shop agrees."
    ),
    ResultCode.REFUND_NEED_REVIEW: QT_TRANSLATE_NOOP("cashier", "Do not refund it again. Call {phone}."),
    ResultCode.INVALID_REFUND_AMOUNT: QT_TRANSLATE_NOOP(
        "cashier", "Refund less. What is left of the payment stands in AlphaPay's dashboard."
    ),
    ResultCode.REFUND_NOT_ENOUGH_BALANCE: QT_TRANSLATE_NOOP(
        "cashier", "Call {phone}, or refund it again once the shop has taken more money."
    ),
    ResultCode.FULL_REFUND_COMPLETED: QT_TRANSLATE_NOOP(
        "cashier", "Give nothing back again. The earlier refund stands in the customer's wallet."
    ),
    ResultCode.ORDER_MISMATCH: QT_TRANSLATE_NOOP(
        "cashier", "Compare the number with the receipt. Only the shop that was paid can refund it."
    ),
    ResultCode.PARAM_INVALID: QT_TRANSLATE_NOOP("cashier", "Call a supervisor. Trying again does not help."),
    ResultCode.INVALID_MERCHANT_CODE: QT_TRANSLATE_NOOP(
        "cashier", "Call a supervisor. Refund it again when the settings are mended."
    ),
    ResultCode.INVALID_SIGN: QT_TRANSLATE_NOOP(
        "cashier", "Call a supervisor. Refund it again when the settings are mended."
    ),
    ResultCode.SIGN_TIMEOUT: QT_TRANSLATE_NOOP(
        "cashier", "Call a supervisor. Refund it again when the clock is right."
    ),
}
_AGAIN = QT_TRANSLATE_NOOP("cashier", "Refund it again, or call a supervisor.")
_FAILED = QT_TRANSLATE_NOOP("cashier", "The refund failed. Nothing went back.")
_GONE_BEFORE = QT_TRANSLATE_NOOP("cashier", "The refund failed. All of the payment went back before.")
_MESSAGE = QT_TRANSLATE_NOOP("cashier", "AlphaPay: “{message}”")
_CAUSES = {cause.value: cause for cause in Cause if cause is not Cause.NONE}


def why_words(result_code: str, result_message: str) -> str:
    """What AlphaPay said of a refund, or why it was not sent; "" where neither is known."""
    if result_message in _CAUSES:
        return cause_words(_CAUSES[result_message])
    said = _code_words(ResultCode.parse(result_code), result_code) if result_code else ""
    return joined(said, for_cashier(_MESSAGE, message=result_message) if result_message else "")


def _code_words(code: ResultCode, raw: str) -> str:
    return for_cashier(_OF_REFUNDS[code]) if code in _OF_REFUNDS else result_words(code, raw)


def next_step(result_code: str) -> str:
    """What to do about a refund that failed with this code; "" is none."""
    return for_cashier(_NEXT_STEPS.get(ResultCode.parse(result_code), _AGAIN), phone=SUPPORT_PHONE)


def failed_notice(detail: str) -> NoticeWords:
    """A refund has failed. `detail` is AlphaPay's code, or why nothing was sent, or what AlphaPay said of it."""
    is_code = ResultCode.parse(detail) is not ResultCode.UNKNOWN
    why = why_words(detail, "") if is_code else why_words("", detail)
    gone = detail == ResultCode.FULL_REFUND_COMPLETED.value
    return NoticeWords(
        title=joined(for_cashier(_GONE_BEFORE if gone else _FAILED), why), todo=next_step(detail)
    )
