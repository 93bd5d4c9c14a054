"""Sentences about a payment that has ended: paid, locked, failed, closed, never sent, not found. Tables only."""

from pos_app.domain.payment_terms import CancelCause, RefundSeen
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP
from pos_app.ui.words.records import StageWords, Tone

PAID = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Paid"),
    money=QT_TRANSLATE_NOOP("cashier", "{booked} received."),
    todo=QT_TRANSLATE_NOOP("cashier", "Hand over goods and receipt."),
    tone=Tone.GOOD,
)
PAID_LATE = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Paid late"),
    money=QT_TRANSLATE_NOOP("cashier", "{booked} received, after this payment had ended here."),
    todo=QT_TRANSLATE_NOOP("cashier", "Do not charge again. Hand over the goods, or tell a supervisor."),
    tone=Tone.GOOD,
)

OTHER_AMOUNT = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Another amount was paid"),
    money=QT_TRANSLATE_NOOP("cashier", "AlphaPay received {booked}. This sale was {amount}."),
    todo=QT_TRANSLATE_NOOP("cashier", "Do not charge again. Call a supervisor."),
    tone=Tone.UNSURE,
)
LOCKED = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Money came, but not as expected"),
    money=QT_TRANSLATE_NOOP("cashier", "AlphaPay received {booked}. This sale is locked."),
    todo=QT_TRANSLATE_NOOP("cashier", "Do not charge again. Call a supervisor."),
    tone=Tone.UNSURE,
)
SECOND_CHARGE = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "The customer paid twice"),
    money=QT_TRANSLATE_NOOP("cashier", "More than one payment came for this sale of {amount}."),
    todo=QT_TRANSLATE_NOOP("cashier", "Ask the customer to wait. Call a supervisor: one payment goes back."),
    tone=Tone.BAD,
)
REFUNDED = {
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
ACCEPTED = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Paid, at AlphaPay's figure"),
    money=QT_TRANSLATE_NOOP("cashier", "{booked} received. A supervisor accepted it."),
    todo=QT_TRANSLATE_NOOP("cashier", "Nothing more to do."),
    tone=Tone.GOOD,
)
DECIDE = QT_TRANSLATE_NOOP("cashier", "Do not charge again. Decide about it: F5.")

FAILED = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Payment failed"),
    money=QT_TRANSLATE_NOOP("cashier", "Not paid."),
    todo=QT_TRANSLATE_NOOP("cashier", "Try again, or ask for another way to pay."),
    tone=Tone.BAD,
)
DECLINED = QT_TRANSLATE_NOOP("cashier", "The customer, the wallet or the bank declined it.")
MESSAGE = QT_TRANSLATE_NOOP("cashier", "AlphaPay: “{message}”")
CLOSED: dict[CancelCause | None, StageWords] = {
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
    CancelCause.ALREADY_PAID: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Other order closed"),
        money=QT_TRANSLATE_NOOP("cashier", "This order was not paid. Another payment of the sale was."),
        todo=QT_TRANSLATE_NOOP("cashier", "Do not charge again. Go on to the next customer."),
        tone=Tone.NEUTRAL,
    ),
    None: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Closed by AlphaPay"),
        money=QT_TRANSLATE_NOOP("cashier", "Not paid. AlphaPay confirms it."),
        todo=QT_TRANSLATE_NOOP("cashier", "Charge again, or go on to the next customer."),
        tone=Tone.NEUTRAL,
    ),
}
NOT_SENT = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Not sent to AlphaPay"),
    money=QT_TRANSLATE_NOOP("cashier", "Nothing was charged."),
    todo=QT_TRANSLATE_NOOP("cashier", "Try again, or ask for another way to pay."),
    tone=Tone.BAD,
)
NOT_FOUND = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Payment not found at AlphaPay"),
    money=QT_TRANSLATE_NOOP("cashier", "A supervisor took it as not paid. If it turns up, the till says so."),
    todo=QT_TRANSLATE_NOOP("cashier", "Charge again only if the supervisor says so."),
    tone=Tone.NEUTRAL,
)
