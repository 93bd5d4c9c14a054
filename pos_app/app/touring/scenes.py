"""The scenes of the tour, in order: what cashier and customer do, and what both screens must show then."""

from PySide6.QtCore import Qt

from pos_app.app.touring import acts
from pos_app.app.touring.driver import Look
from pos_app.app.touring.people_scenes import CLOSING, COMING
from pos_app.app.touring.scene import Scene
from pos_app.protocol.screen_terms import NoticeKind, Stage
from pos_app.ui.cashier.desk import Page
from pos_app.ui.words import DisplayText


def _at_sale(
    stage: Stage,
    amount: str,
    customer: DisplayText,
    notice: NoticeKind | None = None,
    *,
    unsettled: int = 0,
    inbox: int = 0,
    alarms: int = 0,
) -> Look:
    return Look(
        page=Page.SALE,
        stage=stage,
        amount=amount,
        customer=customer,
        notice=notice,
        unsettled=unsettled,
        inbox=inbox,
        alarms=alarms,
    )


def _at_entry(
    amount: str,
    customer: DisplayText,
    notice: NoticeKind | None = None,
    *,
    unsettled: int = 0,
    inbox: int = 0,
) -> Look:
    return Look(
        page=Page.ENTRY,
        amount=amount,
        customer=customer,
        notice=notice,
        unsettled=unsettled,
        inbox=inbox,
    )


SALES: tuple[Scene, ...] = (
    Scene(
        "welcome",
        "F10 puts the notice away: the till is ready.",
        acts.key(Qt.Key.Key_F10),
        _at_entry("$0.00", DisplayText.WELCOME),
    ),
    Scene(
        "scan-without-amount",
        "A payment code is scanned before there is an amount.",
        acts.scan_without_amount,
        _at_entry("$0.00", DisplayText.WELCOME, NoticeKind.SCAN_WITHOUT_AMOUNT),
    ),
    Scene(
        "product-scanned",
        "The barcode of goods is scanned.",
        acts.scan_product,
        _at_entry("$0.00", DisplayText.WELCOME, NoticeKind.SCAN_PRODUCT),
    ),
    Scene(
        "amount-typed",
        "The cashier puts the notice away (F10) and types 2 4 8 0.",
        acts.first_amount,
        _at_entry("$24.80", DisplayText.AMOUNT),
    ),
    Scene(
        "qr-shown",
        "Enter: the customer display shows a QR code.",
        acts.key(Qt.Key.Key_Return),
        _at_sale(Stage.SHOWING_QR, "$24.80", DisplayText.SCAN_QR, unsettled=1),
    ),
    Scene(
        "qr-paid",
        "The customer scans it and pays with Alipay.",
        acts.pays_with_alipay,
        _at_sale(Stage.PAID, "$24.80", DisplayText.SUCCESS),
    ),
    Scene(
        "receipt-preview",
        "F3: the receipt on the screen.",
        acts.key(Qt.Key.Key_F3),
        Look(page=Page.PREVIEW, stage=Stage.PAID, customer=DisplayText.SUCCESS),
    ),
    Scene(
        "next-amount",
        "Esc, and 1 5 7 5 for the next customer.",
        acts.next_amount,
        _at_entry("$15.75", DisplayText.AMOUNT),
    ),
    Scene(
        "code-paid",
        "The code on the customer's phone is scanned: WeChat pays at once.",
        acts.scan_wechat,
        _at_sale(Stage.PAID, "$15.75", DisplayText.SUCCESS),
    ),
    Scene(
        "pin-wait",
        "63.20 and an Alipay code: the phone asks for the PIN.",
        acts.scan_that_needs_a_pin,
        _at_sale(Stage.CUSTOMER_CONFIRMS, "$63.20", DisplayText.CONFIRM, unsettled=1),
    ),
    Scene(
        "scan-during-payment",
        "Another code is scanned meanwhile.",
        acts.scan_wechat,
        _at_sale(
            Stage.CUSTOMER_CONFIRMS,
            "$63.20",
            DisplayText.CONFIRM,
            NoticeKind.SCAN_DURING_PAYMENT,
            unsettled=1,
        ),
    ),
    Scene(
        "pin-paid",
        "The customer enters the PIN.",
        acts.enters_pin,
        _at_sale(Stage.PAID, "$63.20", DisplayText.SUCCESS),
    ),
    Scene(
        "declined",
        "9.90 and a UnionPay code that is declined.",
        acts.scan_that_is_declined,
        _at_sale(Stage.FAILED, "$9.90", DisplayText.FAILURE),
    ),
    Scene(
        "charged-again",
        "Enter: the same sale once more, by QR.",
        acts.key(Qt.Key.Key_Return),
        _at_sale(Stage.SHOWING_QR, "$9.90", DisplayText.SCAN_QR, unsettled=1),
    ),
    Scene(
        "cancelled",
        "Esc: the cashier cancels.",
        acts.key(Qt.Key.Key_Escape),
        _at_sale(Stage.CLOSED, "$9.90", DisplayText.CANCELLED),
    ),
    Scene(
        "qr-with-a-short-life",
        "12.00 by QR, with an order that lives four seconds.",
        acts.qr_with_a_short_life,
        _at_sale(Stage.SHOWING_QR, "$12.00", DisplayText.SCAN_QR, unsettled=1),
    ),
    Scene(
        "expired",
        "Nobody pays.",
        acts.nothing,
        _at_sale(Stage.CLOSED, "$12.00", DisplayText.EXPIRED),
    ),
    Scene(
        "qr-before-the-switch",
        "33.00 by QR.",
        acts.qr_again,
        _at_sale(Stage.SHOWING_QR, "$33.00", DisplayText.SCAN_QR, unsettled=1),
    ),
    Scene(
        "switching",
        "The customer would rather show a code: it is scanned, and the QR order is closed first.",
        acts.switch_to_the_phones_code,
        _at_sale(
            Stage.CANCELLING, "$33.00", DisplayText.CONTACTING, NoticeKind.SWITCHING_TO_CODE, unsettled=1
        ),
    ),
    Scene(
        "switched-and-paid",
        "The QR order is closed; the code is charged, once.",
        acts.nothing,
        _at_sale(Stage.PAID, "$33.00", DisplayText.SUCCESS),
    ),
    Scene(
        "answer-lost",
        "44.80 and a code; AlphaPay takes the money, but its answer is lost.",
        acts.lose_the_answer("4480"),
        _at_sale(Stage.NOT_SURE, "$44.80", DisplayText.CHECKING, unsettled=1),
    ),
    Scene(
        "found-by-the-bill",
        "The order number on the customer's bill is scanned.",
        acts.scan_the_bill,
        _at_sale(Stage.PAID, "$44.80", DisplayText.SUCCESS),
    ),
    Scene(
        "answer-lost-again",
        "27.50 and a code; this answer is lost too.",
        acts.lose_the_answer("2750"),
        _at_sale(Stage.NOT_SURE, "$27.50", DisplayText.CHECKING, unsettled=1),
    ),
    Scene(
        "parking",
        "F8: the payment is to be set aside. What does the customer leave with?",
        acts.key(Qt.Key.Key_F8),
        Look(
            page=Page.CHOICE,
            stage=Stage.NOT_SURE,
            amount="$27.50",
            customer=DisplayText.CHECKING,
            unsettled=1,
        ),
    ),
    Scene(
        "set-aside",
        "1: with the goods. The next customer is served.",
        acts.typed("1"),
        _at_entry("$0.00", DisplayText.WELCOME, unsettled=1),
    ),
    Scene(
        "same-customer",
        "5.00 and a code: is it the customer whose payment is not certain?",
        acts.next_customers_code,
        Look(page=Page.QUESTION, customer=DisplayText.AMOUNT, unsettled=1),
    ),
    Scene(
        "another-customer",
        "F9: it is another customer.",
        acts.key(Qt.Key.Key_F9),
        _at_sale(Stage.PAID, "$5.00", DisplayText.SUCCESS, unsettled=1),
    ),
    Scene(
        "back-to-the-lost-one",
        "F7: the payment that was set aside is looked at once more.",
        acts.key(Qt.Key.Key_F7),
        _at_sale(Stage.NOT_SURE, "$27.50", DisplayText.CHECKING, unsettled=1),
    ),
    Scene(
        "parking-again",
        "F8: it is set aside again.",
        acts.key(Qt.Key.Key_F8),
        Look(
            page=Page.CHOICE,
            stage=Stage.NOT_SURE,
            amount="$27.50",
            customer=DisplayText.CHECKING,
            unsettled=1,
        ),
    ),
    Scene(
        "set-aside-again",
        "1: with the goods, as before.",
        acts.typed("1"),
        _at_entry("$0.00", DisplayText.WELCOME, unsettled=1),
    ),
    Scene(
        "found-in-the-list",
        "F4 asks now: AlphaPay's list of transactions has it by this time. The money waits for a decision.",
        acts.list_has_it,
        _at_entry("$0.00", DisplayText.WELCOME, inbox=1),
    ),
    Scene(
        "deciding",
        "F5: what is to become of it? The customer left with the goods.",
        acts.key(Qt.Key.Key_F5),
        Look(page=Page.CHOICE, amount="$27.50", customer=DisplayText.WELCOME, inbox=1),
    ),
    Scene(
        "attached",
        "1: it pays its sale; the receipt is printed.",
        acts.typed("1"),
        _at_entry("$0.00", DisplayText.WELCOME),
    ),
    Scene(
        "contradiction",
        "18.00 and a code, and AlphaPay says that one cent was paid: the till raises an alarm.",
        acts.wrong_amount,
        _at_sale(Stage.LOCKED, "$0.01", DisplayText.ASK_CASHIER, inbox=1, alarms=1),
    ),
    Scene(
        "alarm-read",
        "F12: a person has read it. The sale stays locked.",
        acts.reads_the_alarm,
        _at_sale(Stage.LOCKED, "$0.01", DisplayText.ASK_CASHIER, inbox=1),
    ),
    Scene(
        "accepting",
        "F5: a supervisor decides about it.",
        acts.key(Qt.Key.Key_F5),
        Look(page=Page.CHOICE, stage=Stage.LOCKED, amount="$0.01", customer=DisplayText.ASK_CASHIER, inbox=1),
    ),
    Scene(
        "reason-asked",
        "1: it is to stand at AlphaPay's figure. Why?",
        acts.typed("1"),
        Look(page=Page.REASON, stage=Stage.LOCKED, customer=DisplayText.ASK_CASHIER, inbox=1),
    ),
    Scene(
        "accepted",
        "The usual reason, and F9.",
        acts.gives_the_usual_reason,
        _at_sale(Stage.PAID, "$0.01", DisplayText.SUCCESS),
    ),
    Scene(
        "paid-before-the-refund",
        "22.00, paid by code.",
        acts.paid_by_code,
        _at_sale(Stage.PAID, "$22.00", DisplayText.SUCCESS),
    ),
    Scene(
        "refund-asked",
        "F9: all of it is to be given back, unless less is typed.",
        acts.key(Qt.Key.Key_F9),
        Look(page=Page.REFUND, stage=Stage.PAID, customer=DisplayText.SUCCESS),
    ),
    Scene(
        "refunded",
        "Enter, the usual reason, and F9: reserved, asked about, sent, and done.",
        acts.refunds_for_the_usual_reason,
        _at_sale(Stage.PAID, "$22.00", DisplayText.WELCOME),
    ),
    Scene(
        "ready-again",
        "F2: the next customer.",
        acts.key(Qt.Key.Key_F2),
        _at_entry("$0.00", DisplayText.WELCOME),
    ),
)
"""Everything that is sold and given back."""

SCENES: tuple[Scene, ...] = (*COMING, *SALES, *CLOSING)
"""The whole tour."""
