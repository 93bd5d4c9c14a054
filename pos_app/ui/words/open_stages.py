"""Sentences about a payment that is still open: contacting, waiting, cancelling, not certain yet. Tables only."""

from pos_app.domain.payment_terms import CancelCause, Doubt
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP
from pos_app.ui.words.records import StageWords, Tone

CONTACTING_QR = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Asking AlphaPay for a QR code"),
    money=QT_TRANSLATE_NOOP("cashier", "Not paid yet."),
    todo=QT_TRANSLATE_NOOP("cashier", "One moment, please."),
    tone=Tone.WAITING,
)
CONTACTING_CODE = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Charging the scanned code"),
    money=QT_TRANSLATE_NOOP("cashier", "Not confirmed yet. Do not charge again."),
    todo=QT_TRANSLATE_NOOP("cashier", "One moment, please."),
    tone=Tone.WAITING,
)
SHOWING_QR = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Customer scans the QR code"),
    money=QT_TRANSLATE_NOOP("cashier", "Not paid yet."),
    todo=QT_TRANSLATE_NOOP("cashier", "Point to the customer's screen, or scan the code on their phone."),
    tone=Tone.WAITING,
)
CUSTOMER_CONFIRMS = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Customer confirms on the phone"),
    money=QT_TRANSLATE_NOOP("cashier", "Not paid yet. Do not charge again."),
    todo=QT_TRANSLATE_NOOP("cashier", "Ask the customer to look at the phone and enter the PIN."),
    tone=Tone.WAITING,
)
CANCELLING: dict[CancelCause | None, StageWords] = {
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
    CancelCause.ALREADY_PAID: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Closing the other order"),
        money=QT_TRANSLATE_NOOP("cashier", "This sale is paid already. Its other order is not closed yet."),
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

NOT_SURE = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Not confirmed yet. Do not charge again."),
    money=QT_TRANSLATE_NOOP("cashier", "The customer may have paid."),
    todo=QT_TRANSLATE_NOOP("cashier", "The till keeps asking. You can set this sale aside and serve on."),
    tone=Tone.UNSURE,
)
DOUBTS = {
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
SCAN_THE_BILL = QT_TRANSLATE_NOOP("cashier", "If they paid, scan the order number on the customer's bill.")
