"""The words that views and commands are made of: stages, actions, notices, moments, and how devices stand."""

from enum import StrEnum


class Stage(StrEnum):
    """What the sale on screen is doing."""

    CONTACTING = "CONTACTING"
    """The order is on its way to AlphaPay."""
    SHOWING_QR = "SHOWING_QR"
    CUSTOMER_CONFIRMS = "CUSTOMER_CONFIRMS"
    """A scanned code is in process: most likely the customer is typing a PIN."""
    CANCELLING = "CANCELLING"
    NOT_SURE = "NOT_SURE"
    PAID = "PAID"
    LOCKED = "LOCKED"
    FAILED = "FAILED"
    CLOSED = "CLOSED"
    NOT_SENT = "NOT_SENT"
    NOT_FOUND = "NOT_FOUND"


class Action(StrEnum):
    """What the cashier can do about the sale on screen, now."""

    CANCEL = "CANCEL"
    CHARGE_AGAIN = "CHARGE_AGAIN"
    """The same sale: Enter for a new QR, or scan a code."""
    NEXT_CUSTOMER = "NEXT_CUSTOMER"
    PARK = "PARK"
    """Next customer, while this payment is asked on."""
    CHECK_NOW = "CHECK_NOW"
    SCAN_BILL = "SCAN_BILL"
    """Scan the order number on the customer's bill (R18)."""
    CLOSE_NOT_FOUND = "CLOSE_NOT_FOUND"
    """AlphaPay's complete lists do not have it: a supervisor may close it (R11)."""
    PRINT_SLIP = "PRINT_SLIP"
    """A slip for the customer that says the payment is not known yet (R41)."""
    ATTACH = "ATTACH"
    """The money pays its sale: print the receipt."""
    ACCEPT = "ACCEPT"
    """The money stands at AlphaPay's figure (R13)."""
    REFUND = "REFUND"
    """Give all that remains of it back."""
    RESEND_REFUND = "RESEND_REFUND"
    """A supervisor may send an uncertain refund again (R31)."""
    REPRINT = "REPRINT"


class WhyNoCancel(StrEnum):
    """Why CANCEL is not among the actions, where one would look for it."""

    NONE = "NONE"
    NO_PAYMENT_ID = "NO_PAYMENT_ID"
    """AlphaPay's number for the order never reached this till (R18)."""
    TOO_EARLY = "TOO_EARLY"
    """A scanned payment may be cancelled from 45 s on (R16)."""


class QuestionKind(StrEnum):
    """What the cashier must answer before the till goes on."""

    SAME_CUSTOMER = "SAME_CUSTOMER"
    """An earlier payment is unresolved; is this the same customer? (R40). Yes stops the charge."""
    UNKNOWN_WALLET = "UNKNOWN_WALLET"
    """The code's prefix is of no wallet we know. Yes charges it."""
    ABOVE_LIMIT = "ABOVE_LIMIT"
    """The amount is above the shop's limit for charging at once. Yes charges it."""


class NoticeKind(StrEnum):
    """Something the cashier should read now; each has its sentence in `ui/words`."""

    SCAN_WITHOUT_AMOUNT = "SCAN_WITHOUT_AMOUNT"
    SCAN_RECEIPT = "SCAN_RECEIPT"
    SCAN_REQUEST_ID = "SCAN_REQUEST_ID"
    SCAN_PRODUCT = "SCAN_PRODUCT"
    SCAN_DOUBLED = "SCAN_DOUBLED"
    SCAN_CUT_OFF = "SCAN_CUT_OFF"
    SCAN_NOT_A_CODE = "SCAN_NOT_A_CODE"
    SCAN_DURING_PAYMENT = "SCAN_DURING_PAYMENT"
    SCAN_WHILE_NOT_SURE = "SCAN_WHILE_NOT_SURE"
    SCAN_WHILE_QUESTION = "SCAN_WHILE_QUESTION"
    SCAN_AFTER_PAID = "SCAN_AFTER_PAID"
    CODE_SEEN_BEFORE = "CODE_SEEN_BEFORE"
    CODE_TOO_OLD = "CODE_TOO_OLD"
    """The QR order took too long to close; ask for a fresh code (R20)."""
    SWITCHING_TO_CODE = "SWITCHING_TO_CODE"
    PAID_BY_QR_INSTEAD = "PAID_BY_QR_INSTEAD"
    """The customer had paid the QR; the scanned code was not charged (R20)."""
    BILL_BEING_CHECKED = "BILL_BEING_CHECKED"
    BILL_IS_NOT_OURS = "BILL_IS_NOT_OURS"
    BILL_COULD_NOT_BE_CHECKED = "BILL_COULD_NOT_BE_CHECKED"
    AMOUNT_ZERO = "AMOUNT_ZERO"
    AMOUNT_TOO_LARGE = "AMOUNT_TOO_LARGE"
    WRONG_CURRENCY = "WRONG_CURRENCY"
    SALE_IS_UNRESOLVED = "SALE_IS_UNRESOLVED"
    SALE_IS_LOCKED = "SALE_IS_LOCKED"
    CANCEL_IMPOSSIBLE = "CANCEL_IMPOSSIBLE"
    CANCEL_TOO_LATE = "CANCEL_TOO_LATE"
    """The payment had come before the cancel: payment beats cancel."""
    NOTHING_TO_PRINT = "NOTHING_TO_PRINT"
    NO_PRINTER = "NO_PRINTER"
    NEW_SALES_LOCKED = "NEW_SALES_LOCKED"
    LEFT_WITH_MISSING = "LEFT_WITH_MISSING"
    """Parking needs to know what the customer left with (R41)."""
    NOT_PERMITTED = "NOT_PERMITTED"
    """This needs somebody with more rights."""
    REASON_MISSING = "REASON_MISSING"
    NOTHING_TO_DECIDE = "NOTHING_TO_DECIDE"
    CLOSED_NOT_FOUND = "CLOSED_NOT_FOUND"
    NOT_YET_CLOSABLE = "NOT_YET_CLOSABLE"
    """The lists that must have been read first have not been (R11)."""
    RESTORE_LOCKED = "RESTORE_LOCKED"
    """A restored journal sells nothing before the lists since the backup are in it (R51)."""
    REFUND_STARTED = "REFUND_STARTED"
    REFUND_NOT_POSSIBLE = "REFUND_NOT_POSSIBLE"
    """There is no payment that could be refunded."""
    REFUND_TOO_MUCH = "REFUND_TOO_MUCH"
    """More than what remains (R30)."""
    REFUND_ZERO = "REFUND_ZERO"
    REFUND_UNDER_WAY = "REFUND_UNDER_WAY"
    """Another refund of the same payment is not known yet."""
    REFUND_REMAINS_UNKNOWN = "REFUND_REMAINS_UNKNOWN"
    """AlphaPay shows refunds this journal does not explain (R32)."""
    REFUND_WITHHELD = "REFUND_WITHHELD"
    """AlphaPay could not be asked, or said something else than paid: nothing was sent (R32)."""
    REFUND_RESEND_TOO_EARLY = "REFUND_RESEND_TOO_EARLY"
    """Resending needs the lists first (R31)."""


class MomentKind(StrEnum):
    """Something that happened once and is worth a sound or a flash."""

    PAID = "PAID"
    FAILED = "FAILED"
    ATTENTION = "ATTENTION"
    LATE_PAYMENT = "LATE_PAYMENT"
    """Money for the inbox that came after the till had given up (R12)."""
    INBOX = "INBOX"
    """Money for a sale that was left before (R41)."""
    ALARM = "ALARM"
    """A contradiction."""
    REFUNDED = "REFUNDED"
    REFUND_FAILED = "REFUND_FAILED"


class ScannerState(StrEnum):
    """The serial scanner (a keyboard wedge cannot be seen)."""

    NOT_USED = "NOT_USED"
    READY = "READY"
    MISSING = "MISSING"


class PrinterState(StrEnum):
    """What is known of the receipt printer. Unknown is unknown, never fine."""

    NOT_USED = "NOT_USED"
    UNKNOWN = "UNKNOWN"
    PRINTED = "PRINTED"
    UNCONFIRMED = "UNCONFIRMED"
    """All bytes were taken, the printer did not say that it printed."""
    UNREACHABLE = "UNREACHABLE"
    BROKE_OFF = "BROKE_OFF"
    """The connection was lost, or the printer stopped taking data, in the middle of a job."""
    PAPER_OUT = "PAPER_OUT"
    COVER_OPEN = "COVER_OPEN"
    OFFLINE = "OFFLINE"
    BUSY = "BUSY"
    """A job is with the printer now."""
