"""An order that was looked up, in a cashier's words: where it was made, how it stands, what can be done (R32)."""

from pos_app.domain.alphapay import SUPPORT_PHONE, PaymentStatus, ResultCode, Scenario
from pos_app.protocol.answers import Cause
from pos_app.protocol.people_views import OrderState, OrderView
from pos_app.ui.words.codes import cause_words, result_words
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier
from pos_app.ui.words.records import StageWords, Tone

_SCENARIOS = {
    Scenario.OFFLINE_QRCODE: QT_TRANSLATE_NOOP("cashier", "In a shop: QR shown by a till"),
    Scenario.OFFLINE: QT_TRANSLATE_NOOP("cashier", "In a shop: code scanned by a till"),
    Scenario.ONLINE_QRCODE: QT_TRANSLATE_NOOP("cashier", "Online: QR on a web page"),
    Scenario.ONLINE_WEB: QT_TRANSLATE_NOOP("cashier", "Online: web page on a computer"),
    Scenario.JSAPI: QT_TRANSLATE_NOOP("cashier", "Online: page inside the wallet's app"),
    Scenario.NATIVE_JSAPI: QT_TRANSLATE_NOOP("cashier", "Online: the wallet's own page"),
    Scenario.ONLINE_WAP: QT_TRANSLATE_NOOP("cashier", "Online: web page on a phone"),
    Scenario.APP: QT_TRANSLATE_NOOP("cashier", "Online: in a shop's app"),
    Scenario.MINI_APP: QT_TRANSLATE_NOOP("cashier", "Online: in a mini program"),
    Scenario.CREDIT_CARD: QT_TRANSLATE_NOOP("cashier", "Credit card"),
    Scenario.UNKNOWN: QT_TRANSLATE_NOOP("cashier", "Made in a way this till does not know"),
}

_STATES = {
    OrderState.ASKING: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Looking for the order"),
        money=QT_TRANSLATE_NOOP("cashier", "This till does not have it. AlphaPay is being asked."),
        todo=QT_TRANSLATE_NOOP("cashier", "One moment, please."),
        tone=Tone.WAITING,
    ),
    OrderState.HERE: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "This till has the order"),
        money=QT_TRANSLATE_NOOP("cashier", "Its payment and its refunds are in this till's books."),
        todo=QT_TRANSLATE_NOOP("cashier", "Open it to see it or to refund it."),
        tone=Tone.GOOD,
    ),
    OrderState.NOBODY: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "No such order"),
        money=QT_TRANSLATE_NOOP("cashier", "AlphaPay says that this shop has no order with this number."),
        todo=QT_TRANSLATE_NOOP("cashier", "Compare the number with the receipt or the customer's bill."),
        tone=Tone.BAD,
    ),
    OrderState.NO_ANSWER: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "The order could not be looked up"),
        money=QT_TRANSLATE_NOOP("cashier", "AlphaPay did not say whether there is such an order."),
        todo=QT_TRANSLATE_NOOP("cashier", "Try it again in a moment."),
        tone=Tone.UNSURE,
    ),
}

_FOUND = {
    PaymentStatus.SUCCESS: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Paid, made elsewhere"),
        money=QT_TRANSLATE_NOOP("cashier", "{amount} was paid. AlphaPay shows no refund of it."),
        todo=QT_TRANSLATE_NOOP("cashier", "It can be refunded here, all of it or a part."),
        tone=Tone.GOOD,
    ),
    PaymentStatus.PARTIAL_REFUND: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Paid, and partly refunded"),
        money=QT_TRANSLATE_NOOP(
            "cashier", "{amount} was paid. Others refunded some of it; AlphaPay does not say how much."
        ),
        todo=QT_TRANSLATE_NOOP(
            "cashier", "A supervisor may refund. AlphaPay refuses more than what is left."
        ),
        tone=Tone.UNSURE,
    ),
    PaymentStatus.FULL_REFUND: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Refunded in full"),
        money=QT_TRANSLATE_NOOP("cashier", "All of {amount} went back to the customer already."),
        todo=QT_TRANSLATE_NOOP("cashier", "Nothing is left to refund."),
        tone=Tone.NEUTRAL,
    ),
    PaymentStatus.PAYMENT_IN_PROCESS: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Not paid yet"),
        money=QT_TRANSLATE_NOOP("cashier", "AlphaPay still waits for the customer to pay {amount}."),
        todo=QT_TRANSLATE_NOOP("cashier", "Nothing can be refunded. Look it up again in five minutes."),
        tone=Tone.NEUTRAL,
    ),
    PaymentStatus.CLOSED: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Closed, not paid"),
        money=QT_TRANSLATE_NOOP("cashier", "Nobody paid it."),
        todo=QT_TRANSLATE_NOOP("cashier", "There is nothing to refund."),
        tone=Tone.NEUTRAL,
    ),
    PaymentStatus.FAILED: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Failed, not paid"),
        money=QT_TRANSLATE_NOOP("cashier", "The payment failed. Nothing was charged."),
        todo=QT_TRANSLATE_NOOP("cashier", "There is nothing to refund."),
        tone=Tone.NEUTRAL,
    ),
    PaymentStatus.UNKNOWN: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "AlphaPay's word for it is not known here"),
        money=QT_TRANSLATE_NOOP("cashier", "AlphaPay calls the order {status}. It may be paid, or not."),
        todo=QT_TRANSLATE_NOOP(
            "cashier", "It cannot be refunded here. Use AlphaPay's dashboard, or call {phone}."
        ),
        tone=Tone.UNSURE,
    ),
}
_NOT_HERE = QT_TRANSLATE_NOOP(
    "cashier", "It cannot be refunded here. Use AlphaPay's dashboard, or call {phone}."
)
_NO_AMOUNT = QT_TRANSLATE_NOOP("cashier", "the amount")
_MONEY_IS_THERE = frozenset({PaymentStatus.SUCCESS, PaymentStatus.PARTIAL_REFUND})


def scenario_name(scenario: Scenario) -> str:
    """Where and how an order was made."""
    return for_cashier(_SCENARIOS[scenario])


def order_words(order: OrderView) -> StageWords:
    """How an order that was looked up stands; `why` says what kept AlphaPay from answering."""
    found = order.state is OrderState.ELSEWHERE
    words = _FOUND[order.status] if found else _STATES[order.state]
    stuck = found and order.status in _MONEY_IS_THERE and order.refundable is None
    amount = order.amount.text() if order.amount is not None else for_cashier(_NO_AMOUNT)
    return StageWords(
        title=for_cashier(words.title),
        money=for_cashier(words.money, amount=amount, status=order.raw_status),
        todo=for_cashier(_NOT_HERE if stuck else words.todo, phone=SUPPORT_PHONE),
        tone=words.tone,
        why=_why(order),
    )


def _why(order: OrderView) -> str:
    if order.state is not OrderState.NO_ANSWER:
        return ""
    if order.cause is not Cause.NONE:
        return cause_words(order.cause)
    return result_words(ResultCode.parse(order.raw_status), order.raw_status) if order.raw_status else ""
