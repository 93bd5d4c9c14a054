"""What the screens show: complete snapshots, never differences. No view holds a secret."""

from datetime import date, datetime
from enum import StrEnum

import msgspec

from pos_app.domain.alphapay import ResultCode, Scenario, Wallet
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment_terms import (
    AlarmKind,
    Attention,
    CancelCause,
    Doubt,
    LeftWith,
    RefundSeen,
    Resolution,
    State,
)
from pos_app.domain.receipt import Receipt
from pos_app.domain.refund import RefundState
from pos_app.protocol.answers import Cause


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


class Closing(msgspec.Struct, frozen=True, kw_only=True):
    """Why, and from when, an attempt without AlphaPay's id may be closed as not found (R11). Times are UTC."""

    ready: bool
    """All three days of lists were read completely after `from_utc`, and none has it."""
    listed: bool
    """A list has it: it is not to be closed, and only the customer's bill can tell more (R18)."""
    from_utc: datetime
    """A day after its expiry: lists count from then on."""
    days: tuple[date, ...]
    """Which days' lists must be read from then on."""
    read: tuple[date, ...] = ()
    """Which of them have been."""


class RefundRow(msgspec.Struct, frozen=True, kw_only=True):
    """One refund on the screens. `…_mono` are readings of the monotonic clock."""

    refund_request_id: str
    request_id: str
    short_code: str
    amount: Money
    state: RefundState
    reason: str
    by: str
    at_utc: str
    refund_id: str = ""
    payment_id: str = ""
    result_code: str = ""
    result_message: str = ""
    may_resend: bool = False
    last_checked_mono: float | None = None
    next_check_mono: float | None = None
    asking: bool = False
    last_problem: Cause = Cause.NONE


class SaleView(msgspec.Struct, frozen=True, kw_only=True):
    """The sale on screen. `…_mono` are readings of the monotonic clock, for countdowns the screen ticks itself."""

    sale_id: str
    request_id: str
    short_code: str
    amount: Money
    stage: Stage
    scenario: Scenario
    actions: frozenset[Action]
    started_mono: float
    why_no_cancel: WhyNoCancel = WhyNoCancel.NONE
    qr_text: str = ""
    """What the QR code holds (`paymentUrl`); empty unless it may be shown."""
    expires_mono: float | None = None
    life_s: float = 300.0
    wallet: Wallet = Wallet.UNKNOWN
    payment_id: str = ""
    booked: Money | None = None
    pay_amount: Money | None = None
    refund_seen: RefundSeen = RefundSeen.NONE
    cancel_cause: CancelCause | None = None
    doubt: Doubt | None = None
    result_code: ResultCode | None = None
    raw_result_code: str = ""
    result_message: str = ""
    late: bool = False
    switching: bool = False
    """A scanned code waits for the QR order to be closed (R20)."""
    cancel_from_mono: float | None = None
    last_checked_mono: float | None = None
    next_check_mono: float | None = None
    last_problem: Cause = Cause.NONE
    """Why the latest question about it brought no answer."""
    receipt: Receipt | None = None
    """What is, or would be, printed; only once paid."""
    second_charge: bool = False
    """More than one attempt of this sale was paid."""
    created_utc: datetime | None = None
    closing: Closing | None = None
    """For an unresolved attempt without AlphaPay's id."""
    left_with: LeftWith | None = None
    attention: Attention | None = None
    resolution: Resolution | None = None
    remaining: Money | None = None
    """What could still be refunded; None where that is not known (R32)."""
    refunds: tuple[RefundRow, ...] = ()


class PaymentRow(msgspec.Struct, frozen=True, kw_only=True):
    """One attempt in the lists of unsettled and recent payments. `at_utc` is ISO 8601."""

    request_id: str
    sale_id: str
    short_code: str
    amount: Money
    state: State
    scenario: Scenario
    wallet: Wallet
    at_utc: str
    late: bool = False
    on_screen: bool = False
    payment_id: str = ""
    doubt: Doubt | None = None
    last_checked_mono: float | None = None
    next_check_mono: float | None = None
    asking: bool = False
    left_with: LeftWith | None = None
    attention: Attention | None = None
    resolution: Resolution | None = None
    booked: Money | None = None
    given_back: RefundSeen = RefundSeen.NONE
    """Whether this till has refunded it, wholly or in part."""
    harmless: bool = False
    """Nobody can have paid it: its QR never reached a screen (R17)."""
    may_close: bool = False
    """A supervisor may close it as not found (R11)."""
    actions: frozenset[Action] = frozenset()
    """What may be decided about it in the inbox."""


class AlarmRow(msgspec.Struct, frozen=True, kw_only=True):
    """A contradiction that nobody has acknowledged yet."""

    request_id: str
    sale_id: str
    short_code: str
    kind: AlarmKind
    detail: str
    amount: Money
    state: State
    payment_id: str = ""
    booked: Money | None = None


class RecoveryRow(msgspec.Struct, frozen=True, kw_only=True):
    """A payment, or a refund of one, that was open when the till last stopped, and what is known of it now."""

    request_id: str
    sale_id: str
    short_code: str
    amount: Money
    was: State | RefundState
    state: State | RefundState
    asked: bool
    """AlphaPay has answered about it since the start, or it ended without asking."""
    refund: bool = False
    doubt: Doubt | None = None
    late: bool = False


class RecoveryView(msgspec.Struct, frozen=True, kw_only=True):
    """What was found out after the start, until a cashier has read it."""

    rows: tuple[RecoveryRow, ...]
    receipts: tuple[str, ...] = ()
    """Short codes of sales whose receipts were on their way to the printer, or waited for it."""


class RestoreView(msgspec.Struct, frozen=True, kw_only=True):
    """A restored journal may not sell yet (R51)."""

    backup_at: datetime
    moved: bool
    days_left: int
    imported: int
    may_confirm: bool


class BackupView(msgspec.Struct, frozen=True, kw_only=True):
    """The latest backup of the journal in this run; `ok` is None before the first."""

    ok: bool | None = None
    at: datetime | None = None
    detail: str = ""


class QuestionKind(StrEnum):
    """What the cashier must answer before the till goes on."""

    SAME_CUSTOMER = "SAME_CUSTOMER"
    """An earlier payment is unresolved; is this the same customer? (R40). Yes stops the charge."""
    UNKNOWN_WALLET = "UNKNOWN_WALLET"
    """The code's prefix is of no wallet we know. Yes charges it."""
    ABOVE_LIMIT = "ABOVE_LIMIT"
    """The amount is above the shop's limit for charging at once. Yes charges it."""


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """A question that holds a charge back. `about` are the unresolved payments of SAME_CUSTOMER."""

    question_id: int
    kind: QuestionKind
    amount: Money
    about: tuple[PaymentRow, ...] = ()


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


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """A numbered notice: the same number is the same event, however often it is seen in a view."""

    number: int
    kind: NoticeKind
    detail: str = ""


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


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """Numbered, so that a screen plays each once; never inferred from differences between views."""

    number: int
    kind: MomentKind
    sale_id: str = ""


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


class ConnectionView(msgspec.Struct, frozen=True, kw_only=True):
    """AlphaPay as last seen. `ok` is None until the first call ended."""

    ok: bool | None = None
    cause: Cause = Cause.NONE
    hint: str = ""
    since_mono: float | None = None
    clock_offset_s: float | None = None


class PrinterView(msgspec.Struct, frozen=True, kw_only=True):
    """The receipt printer and what waits for it."""

    state: PrinterState = PrinterState.NOT_USED
    detail: str = ""
    waiting: int = 0


class ScannerView(msgspec.Struct, frozen=True, kw_only=True):
    """The serial scanner."""

    state: ScannerState = ScannerState.NOT_USED
    detail: str = ""


class NotRecorded(msgspec.Struct, frozen=True, kw_only=True):
    """The journal could not take something (R50). New sales are locked while this is shown.

    Where AlphaPay reports a payment that could not be recorded, `paid_amount` and `paid_payment_id` are to
    be written down.
    """

    reason: str
    paid_amount: Money | None = None
    paid_payment_id: str = ""


class TillView(msgspec.Struct, frozen=True, kw_only=True):
    """Everything both screens need."""

    revision: int = 0
    acknowledged: int = 0
    store: str = ""
    till_id: str = ""
    cashier: str = ""
    currency: Currency = Currency.CAD
    training: bool = False
    sale: SaleView | None = None
    question: Question | None = None
    notice: Notice | None = None
    moments: tuple[Moment, ...] = ()
    unsettled: tuple[PaymentRow, ...] = ()
    recent: tuple[PaymentRow, ...] = ()
    connection: ConnectionView = ConnectionView()
    printer: PrinterView = PrinterView()
    scanner: ScannerView = ScannerView()
    not_recorded: NotRecorded | None = None
    inbox: tuple[PaymentRow, ...] = ()
    """Money that waits for a decision, oldest first."""
    alarms: tuple[AlarmRow, ...] = ()
    refunds: tuple[RefundRow, ...] = ()
    """Refunds that are not known yet."""
    recovery: RecoveryView | None = None
    restore: RestoreView | None = None
    backup: BackupView = BackupView()
    may_settle: bool = True
    may_refund: bool = True
