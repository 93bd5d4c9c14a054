"""What the cashier reads when a scan, a key or a click cannot do what it seemed to ask for."""

from pos_app.domain.alphapay import PaymentStatus
from pos_app.domain.money import MAX_MINOR, Money
from pos_app.protocol.screen_terms import NoticeKind, WhyNoCancel
from pos_app.protocol.views import Notice, SaleView, TillView
from pos_app.ui.words.codes import payment_status_words
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier
from pos_app.ui.words.people_notices import PEOPLE_NOTICES
from pos_app.ui.words.records import NoticeWords
from pos_app.ui.words.refund_codes import failed_notice

_NOTICES = {
    NoticeKind.SCAN_WITHOUT_AMOUNT: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "No amount yet. Nothing was charged."),
        todo=QT_TRANSLATE_NOOP("cashier", "Type the amount, then scan the code again."),
    ),
    NoticeKind.SCAN_RECEIPT: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "That is a receipt or bill number. Nothing was charged."),
        todo=QT_TRANSLATE_NOOP("cashier", "To be paid, scan the payment code on the customer's phone."),
    ),
    NoticeKind.SCAN_REQUEST_ID: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "That is this shop's own order number. Nothing was charged."),
        todo=QT_TRANSLATE_NOOP("cashier", "Scan the payment code on the customer's phone."),
    ),
    NoticeKind.SCAN_PRODUCT: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "That is a product's barcode. Nothing was charged."),
        todo=QT_TRANSLATE_NOOP("cashier", "Scan the code on the customer's phone, not the goods."),
    ),
    NoticeKind.SCAN_DOUBLED: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "The code was read twice in one. Nothing was charged."),
        todo=QT_TRANSLATE_NOOP("cashier", "Scan it once more, just once."),
    ),
    NoticeKind.SCAN_CUT_OFF: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "Only part of the code was read. Nothing was charged."),
        todo=QT_TRANSLATE_NOOP("cashier", "Hold the scanner still and scan again."),
    ),
    NoticeKind.SCAN_NOT_A_CODE: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "That is not a payment code. Nothing was charged."),
        todo=QT_TRANSLATE_NOOP(
            "cashier", "Ask the customer to open the pay code of their wallet, then scan it."
        ),
    ),
    NoticeKind.SCAN_DURING_PAYMENT: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "A payment is running. The new scan was not charged."),
        todo=QT_TRANSLATE_NOOP("cashier", "Wait until it is paid or cancelled."),
    ),
    NoticeKind.SCAN_WHILE_NOT_SURE: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "This sale may be paid already. The scan was not charged."),
        todo=QT_TRANSLATE_NOOP("cashier", "Do not charge again. Wait until it is confirmed."),
    ),
    NoticeKind.SCAN_WHILE_QUESTION: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "A question is open. The scan was not charged."),
        todo=QT_TRANSLATE_NOOP("cashier", "Answer the question first, then scan again."),
    ),
    NoticeKind.SCAN_AFTER_PAID: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "This sale is paid. The scan was not charged."),
        todo=QT_TRANSLATE_NOOP("cashier", "For the next customer, type the new amount first."),
    ),
    NoticeKind.CODE_SEEN_BEFORE: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "This code was scanned before. It was not charged again."),
        todo=QT_TRANSLATE_NOOP("cashier", "Ask the customer for a fresh code, then scan it."),
    ),
    NoticeKind.CODE_TOO_OLD: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "The scanned code grew too old. It was not charged."),
        todo=QT_TRANSLATE_NOOP("cashier", "Ask the customer for a fresh code and scan that."),
    ),
    NoticeKind.SWITCHING_TO_CODE: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "Code read. Closing the QR order first; not charged yet."),
        todo=QT_TRANSLATE_NOOP("cashier", "One moment: no need to scan again."),
    ),
    NoticeKind.PAID_BY_QR_INSTEAD: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "Paid by the QR. The scanned code was not charged."),
        todo=QT_TRANSLATE_NOOP("cashier", "All done. Do not charge again."),
    ),
    NoticeKind.BILL_BEING_CHECKED: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "Bill read. Checking it with AlphaPay."),
        todo=QT_TRANSLATE_NOOP("cashier", "Please wait."),
    ),
    NoticeKind.BILL_IS_NOT_OURS: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "This bill belongs to another payment, not to this sale."),
        todo=QT_TRANSLATE_NOOP("cashier", "Ask for the bill of this payment and scan its order number."),
    ),
    NoticeKind.BILL_COULD_NOT_BE_CHECKED: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "The bill could not be checked. Not confirmed yet."),
        todo=QT_TRANSLATE_NOOP("cashier", "Do not charge again. Scan the bill again in a moment."),
    ),
    NoticeKind.AMOUNT_ZERO: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "The amount is zero. Nothing was charged."),
        todo=QT_TRANSLATE_NOOP("cashier", "Type the amount first."),
    ),
    NoticeKind.AMOUNT_TOO_LARGE: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "The amount is too large. Nothing was charged."),
        todo=QT_TRANSLATE_NOOP("cashier", "One payment takes {largest} at most. Split the sale."),
    ),
    NoticeKind.WRONG_CURRENCY: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "This till charges in {currency} only. Nothing was charged."),
        todo=QT_TRANSLATE_NOOP("cashier", "Type the amount in {currency}."),
    ),
    NoticeKind.SALE_IS_UNRESOLVED: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "This sale's payment is not confirmed yet."),
        todo=QT_TRANSLATE_NOOP("cashier", "Do not charge again. Wait, or set it aside."),
    ),
    NoticeKind.SALE_IS_LOCKED: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "This sale is locked: money came, but not as expected."),
        todo=QT_TRANSLATE_NOOP("cashier", "Do not charge again. Call a supervisor."),
    ),
    NoticeKind.CANCEL_IMPOSSIBLE: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "This payment cannot be cancelled now."),
        todo=QT_TRANSLATE_NOOP("cashier", "Wait until it is confirmed. Do not charge again."),
    ),
    NoticeKind.CANCEL_TOO_LATE: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "Too late to cancel: the customer has paid."),
        todo=QT_TRANSLATE_NOOP("cashier", "The payment counts. Finish the sale."),
    ),
    NoticeKind.NOTHING_TO_PRINT: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "No receipt: this payment is not confirmed as paid."),
        todo=QT_TRANSLATE_NOOP("cashier", "A receipt can be printed once it is paid."),
    ),
    NoticeKind.NO_PRINTER: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "No receipt printer is set up. The payment is not affected."),
        todo=QT_TRANSLATE_NOOP("cashier", "Write a receipt by hand if the customer wants one."),
    ),
    NoticeKind.NEW_SALES_LOCKED: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "New sales are locked: this till cannot record them."),
        todo=QT_TRANSLATE_NOOP("cashier", "Nothing was charged. Call a supervisor."),
    ),
    NoticeKind.LEFT_WITH_MISSING: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "Say first what the customer leaves with."),
        todo=QT_TRANSLATE_NOOP("cashier", "Press F8, then 1, 2 or 3."),
    ),
    NoticeKind.NOT_PERMITTED: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "Not permitted to you. Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("cashier", "Call a supervisor."),
    ),
    NoticeKind.REASON_MISSING: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "A reason is needed. Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("cashier", "Choose a reason, or write your own."),
    ),
    NoticeKind.NOTHING_TO_DECIDE: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "This payment needs no decision any more."),
        todo=QT_TRANSLATE_NOOP("cashier", "Go on with the next one."),
    ),
    NoticeKind.CLOSED_NOT_FOUND: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "Closed as not found. It counts as not paid."),
        todo=QT_TRANSLATE_NOOP(
            "cashier", "Nothing to do. If AlphaPay's list has it one day, the till says so."
        ),
    ),
    NoticeKind.NOT_YET_CLOSABLE: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "It cannot be closed yet. Nothing was changed."),
        todo=QT_TRANSLATE_NOOP("cashier", "The till reads AlphaPay's lists first. It does that by itself."),
    ),
    NoticeKind.RESTORE_LOCKED: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "New sales are locked until the restored journal is complete."),
        todo=QT_TRANSLATE_NOOP(
            "cashier", "Nothing was charged. AlphaPay's lists and the Z number come first."
        ),
    ),
    NoticeKind.REFUND_STARTED: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "The refund is on its way. It is not done yet."),
        todo=QT_TRANSLATE_NOOP("cashier", "The list shows how it goes on. Do not refund again."),
    ),
    NoticeKind.REFUND_NOT_POSSIBLE: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "There is no payment here that could be refunded."),
        todo=QT_TRANSLATE_NOOP("cashier", "Nothing went back. Look for the right sale."),
    ),
    NoticeKind.REFUND_TOO_MUCH: NoticeWords(
        title=QT_TRANSLATE_NOOP(
            "cashier", "That is more than what is left of the payment. Nothing went back."
        ),
        todo=QT_TRANSLATE_NOOP("cashier", "Refund what is left at most."),
    ),
    NoticeKind.REFUND_ZERO: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "The refund's amount is zero. Nothing went back."),
        todo=QT_TRANSLATE_NOOP("cashier", "Type the amount to give back."),
    ),
    NoticeKind.REFUND_UNDER_WAY: NoticeWords(
        title=QT_TRANSLATE_NOOP(
            "cashier", "Another refund of this payment is under way. No second one was sent."
        ),
        todo=QT_TRANSLATE_NOOP("cashier", "Wait until it is settled."),
    ),
    NoticeKind.REFUND_REMAINS_UNKNOWN: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "It is not known how much of this payment is left."),
        todo=QT_TRANSLATE_NOOP("cashier", "AlphaPay shows refunds made elsewhere. Call a supervisor."),
    ),
    NoticeKind.REFUND_WITHHELD: NoticeWords(
        title=QT_TRANSLATE_NOOP(
            "cashier", "No refund was sent: AlphaPay did not confirm that the payment stands."
        ),
        todo=QT_TRANSLATE_NOOP("cashier", "Nothing went back. Try again when AlphaPay answers."),
    ),
    NoticeKind.REFUND_RESEND_TOO_EARLY: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "The refund cannot be sent again yet. Nothing was sent."),
        todo=QT_TRANSLATE_NOOP("cashier", "The till reads AlphaPay's lists first, by itself."),
    ),
    NoticeKind.NOT_AN_ORDER_NUMBER: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "That is not the number of an order. Nothing was looked up."),
        todo=QT_TRANSLATE_NOOP(
            "cashier", "AlphaPay's numbers have 25 digits. The receipt's barcode has it too."
        ),
    ),
    NoticeKind.SLIP_NOT_HERE: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "This till does not have the payment of that slip."),
        todo=QT_TRANSLATE_NOOP("cashier", "Look at the till that printed it, or scan the customer's bill."),
    ),
    NoticeKind.RECORD_UNREADABLE: NoticeWords(
        title=QT_TRANSLATE_NOOP("cashier", "The till's books of that cannot be read. Nothing was done."),
        todo=QT_TRANSLATE_NOOP("cashier", "Go on selling. A supervisor has the journal checked today."),
    ),
    **PEOPLE_NOTICES,
}

WHY_NO_CANCEL = {
    WhyNoCancel.NO_PAYMENT_ID: QT_TRANSLATE_NOOP(
        "cashier", "Cancel is impossible because AlphaPay's order number never reached this till."
    ),
    WhyNoCancel.TOO_EARLY: QT_TRANSLATE_NOOP(
        "cashier", "Cancel comes later: the customer may be entering the PIN right now."
    ),
}
"""Why there is no cancel where one would look for it (R16, R18)."""


def notice_words(notice: Notice, view: TillView) -> NoticeWords:
    """The notice, with `notice.detail` in brackets where the till knows more, and figures from `view`."""
    if notice.kind is NoticeKind.REFUND_FAILED:
        return failed_notice(notice.detail)
    words = _NOTICES[notice.kind]
    currency = view.currency
    figures = {"largest": Money(MAX_MINOR, currency).text(), "currency": currency.value}
    title = for_cashier(_title(notice.kind, words.title, view.sale), **figures)
    detail = _detail(notice)
    return NoticeWords(
        title=f"{title} ({detail})" if detail else title,
        todo=for_cashier(words.todo, **figures),
    )


def _detail(notice: Notice) -> str:
    """Of an order that cannot be refunded, how it stands; else as it is."""
    stands = notice.kind is NoticeKind.REFUND_NOT_POSSIBLE and notice.detail
    return payment_status_words(PaymentStatus.parse(notice.detail)) if stands else notice.detail


def _title(kind: NoticeKind, title: str, sale: SaleView | None) -> str:
    if kind is NoticeKind.CANCEL_IMPOSSIBLE and sale is not None:
        return WHY_NO_CANCEL.get(sale.why_no_cancel, title)
    return title
