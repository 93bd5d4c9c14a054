"""What the screens show: complete snapshots, never differences. No view holds a secret."""

from datetime import date, datetime

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
from pos_app.protocol.people_views import (
    ApprovalView,
    OrderView,
    PersonRow,
    PersonView,
    ShiftView,
    SignInView,
)
from pos_app.protocol.screen_terms import (
    Action,
    MomentKind,
    NoticeKind,
    PrinterState,
    QuestionKind,
    ScannerState,
    Stage,
    WhyNoCancel,
)


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
    sale_id: str = ""


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


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """A question that holds a charge back. `about` are the unresolved payments of SAME_CUSTOMER."""

    question_id: int
    kind: QuestionKind
    amount: Money
    about: tuple[PaymentRow, ...] = ()


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """A numbered notice: the same number is the same event, however often it is seen in a view."""

    number: int
    kind: NoticeKind
    detail: str = ""


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """Numbered, so that a screen plays each once; never inferred from differences between views."""

    number: int
    kind: MomentKind
    sale_id: str = ""


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
    """By whoever is at the till, or by somebody's approval in place."""
    may_refund: bool = True
    person: PersonView | None = None
    """Who is at the till; None where nobody signs in here, or nobody has."""
    sign_in: SignInView | None = None
    """Nobody is at the till: nothing can be done before somebody signs in."""
    approval: ApprovalView | None = None
    people: tuple[PersonRow, ...] = ()
    """Everybody who works here, for whoever may see to that."""
    shift: ShiftView = ShiftView()
    found: OrderView | None = None
