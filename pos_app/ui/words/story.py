"""The story of a payment: one plain sentence for each event that the journal has of it, its sale and its papers."""

from collections.abc import Mapping
from datetime import datetime

import msgspec
from PySide6.QtCore import QDateTime, QLocale

from pos_app.domain import payment_events as paid
from pos_app.domain import sale as sold
from pos_app.domain.money import Currency, Money
from pos_app.domain.refund import RefundSendingStarted
from pos_app.protocol import ports
from pos_app.ui.words import story_terms as terms
from pos_app.ui.words.codes import result_words
from pos_app.ui.words.labels import wallet_name
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier, joined
from pos_app.ui.words.story_of_refunds import REFUND_STORY


class Told(msgspec.Struct, frozen=True):
    """Who and how much a story is about."""

    cashier: str
    currency: Currency


_PAYMENT: Mapping[type, str] = {
    paid.AttemptRecorded: QT_TRANSLATE_NOOP("cashier", "{cashier} asked for {amount}: {way}."),
    paid.OrderAdopted: QT_TRANSLATE_NOOP(
        "cashier", "Order of {amount}, made elsewhere, taken into this till's books to refund it."
    ),
    paid.SendingStarted: QT_TRANSLATE_NOOP("cashier", "The till began to send it to AlphaPay."),
    paid.NeverSent: QT_TRANSLATE_NOOP("cashier", "It never left this till. Nothing was charged."),
    paid.OrderAccepted: QT_TRANSLATE_NOOP("cashier", "AlphaPay has the order."),
    paid.PayRefused: QT_TRANSLATE_NOOP("cashier", "AlphaPay refused it. Nothing was charged."),
    paid.OutcomeUnknown: QT_TRANSLATE_NOOP("cashier", "Not known whether it was paid. {doubt}"),
    paid.CancelAsked: QT_TRANSLATE_NOOP("cashier", "Cancelling began: {cause}."),
    paid.MoneyReceived: QT_TRANSLATE_NOOP("cashier", "AlphaPay confirmed the payment of {booked}."),
    paid.OtherMoneyReceived: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay confirmed another amount than was asked for: {booked}."
    ),
    paid.RefundFound: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay confirmed {booked}, {seen} by somebody else than this till."
    ),
    paid.PaymentFailed: QT_TRANSLATE_NOOP("cashier", "AlphaPay says that the payment failed."),
    paid.OrderClosed: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay says that the order is closed. It was not paid."
    ),
    paid.Rechecked: QT_TRANSLATE_NOOP("cashier", "AlphaPay was asked once more: nothing had changed."),
    paid.WalletLearned: QT_TRANSLATE_NOOP("cashier", "AlphaPay's list says which wallet paid: {wallet}."),
    paid.ListNamesIt: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay's list has this payment. It is asked about again."
    ),
    paid.AttentionCalled: QT_TRANSLATE_NOOP("cashier", "The money waits for a decision: {attention}."),
    paid.MoneyResolved: QT_TRANSLATE_NOOP("cashier", "{by} decided: {resolution}."),
    paid.ResolutionFell: QT_TRANSLATE_NOOP(
        "cashier", "The refund failed. The money waits for a decision again."
    ),
    paid.NotFoundDeclared: QT_TRANSLATE_NOOP(
        "cashier", "{by} closed it as not found: AlphaPay's lists do not have it."
    ),
    paid.SameCustomerDenied: QT_TRANSLATE_NOOP(
        "cashier", "At the next sale the cashier said that it was another customer."
    ),
    paid.AlarmRaised: QT_TRANSLATE_NOOP("cashier", "Alarm: {alarm}."),
    paid.AlarmAcknowledged: QT_TRANSLATE_NOOP("cashier", "{by} has seen the alarm: {alarm}."),
    paid.RefundReserved: QT_TRANSLATE_NOOP("cashier", "{minor} set aside for a refund."),
    paid.RefundReleased: QT_TRANSLATE_NOOP("cashier", "{minor} is free again: the refund was not made."),
    paid.RefundCounted: QT_TRANSLATE_NOOP("cashier", "{minor} went back to the customer."),
    paid.RefundUnexplained: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay shows it {seen}: more than this till gave back. What remains is not known."
    ),
    paid.PaymentIdLearned: QT_TRANSLATE_NOOP("cashier", "AlphaPay's number of the order became known."),
    paid.MoneyCounted: QT_TRANSLATE_NOOP("cashier", "The money counts in this shift."),
    paid.RecheckWanted: QT_TRANSLATE_NOOP(
        "cashier", "AlphaPay is asked once more before the shift is closed."
    ),
}
_SALE: Mapping[type, str] = {
    sold.SaleStarted: QT_TRANSLATE_NOOP("cashier", "{cashier} began the sale of {amount}."),
    sold.SaleAdopted: QT_TRANSLATE_NOOP("cashier", "The sale was made elsewhere."),
    sold.SaleLeft: QT_TRANSLATE_NOOP("cashier", "The cashier went on to the next customer."),
    sold.SaleReturned: QT_TRANSLATE_NOOP("cashier", "The sale was taken back onto the screen."),
}
_PRINT: Mapping[type, str] = {
    ports.PrintQueued: QT_TRANSLATE_NOOP("cashier", "The receipt went into the line for the printer."),
    ports.PaperQueued: QT_TRANSLATE_NOOP("cashier", "A paper went into the line for the printer."),
    ports.PrintMoved: QT_TRANSLATE_NOOP("cashier", "{job}"),
}
SENTENCES: Mapping[type, str] = {**_PAYMENT, **REFUND_STORY, **_SALE, **_PRINT}
"""By the type of the event."""

_PARKED = QT_TRANSLATE_NOOP(
    "cashier", "The cashier parked the sale before it was certain. The customer {left}."
)
_BY_NOBODY = QT_TRANSLATE_NOOP("cashier", "The cashier")
_REASON = QT_TRANSLATE_NOOP("cashier", "Reason: {reason}.")
_REFERENCE = QT_TRANSLATE_NOOP("cashier", "Reference: {reference}.")
_MESSAGE = QT_TRANSLATE_NOOP("cashier", "AlphaPay's words: “{message}”")
_RESENT = QT_TRANSLATE_NOOP("cashier", "{by} sent the refund again under the same number.")
_WALLET_PAID = QT_TRANSLATE_NOOP("cashier", "The customer's wallet moved {pay_amount}.")
_CLOCK = QT_TRANSLATE_NOOP("cashier", "d MMM HH:mm:ss")
"""Qt's pattern of day and time to the second: `24 Nov 15:35:02`."""


def event_words(event: object, told: Told) -> str:
    """What happened, in a sentence or two. Raises `KeyError` for what is no event of a payment."""
    figures = _figures(event, told)
    return joined(for_cashier(_sentence(event), **figures), *_more(event))


def clock_time(moment: datetime) -> str:
    """A moment on this machine's wall clock, to the second."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), for_cashier(_CLOCK))


def _sentence(event: object) -> str:
    if isinstance(event, sold.SaleLeft) and event.parked and event.left_with is not None:
        return _PARKED
    resent = isinstance(event, RefundSendingStarted) and event.by
    return _RESENT if resent else SENTENCES[type(event)]


def _figures(event: object, told: Told) -> dict[str, str]:
    """Everything that a sentence about `event` may name, as text."""
    nobody = for_cashier(_BY_NOBODY)
    figures = {"cashier": told.cashier or nobody, "by": getattr(event, "by", "") or nobody}
    for name in ("amount", "booked"):
        if isinstance(getattr(event, name, None), Money):
            figures[name] = getattr(event, name).text()
    if isinstance(event, paid.RefundReserved | paid.RefundReleased | paid.RefundCounted):
        figures["minor"] = Money(event.minor, told.currency).text()
    if isinstance(event, paid.WalletLearned):
        figures["wallet"] = wallet_name(event.wallet)
    return figures | terms.terms_of(event)


def _more(event: object) -> tuple[str, ...]:
    """What else the event says: a reason, a reference, AlphaPay's code and words."""
    code: str = getattr(event, "result_code", "")
    found: tuple[tuple[str, str, str], ...] = (
        (_REASON, "reason", getattr(event, "reason", "")),
        (_REFERENCE, "reference", getattr(event, "reference", "")),
        (_WALLET_PAID, "pay_amount", _other_money(event)),
        (_MESSAGE, "message", getattr(event, "result_message", "")),
    )
    said = tuple(for_cashier(text, **{name: value.rstrip(".")}) for text, name, value in found if value)
    return (*said, result_words(terms.code_of(code), code)) if code else said


def _other_money(event: object) -> str:
    """What the wallet moved, where it is another figure than the order's."""
    pay_amount, booked = getattr(event, "pay_amount", None), getattr(event, "booked", None)
    return str(pay_amount.text()) if pay_amount is not None and pay_amount != booked else ""
