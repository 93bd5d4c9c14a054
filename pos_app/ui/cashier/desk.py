"""What is in front of the cashier: the till's view and what the screen itself remembers. Pure: no Qt, no words."""

from enum import Enum, auto

import msgspec
from msgspec.structs import replace

from pos_app.domain.money import Money, typed_amount
from pos_app.protocol.screen_terms import Action, QuestionKind
from pos_app.protocol.views import TillView
from pos_app.ui.cashier.tasks import FORMS, Task, task_holds


class Page(Enum):
    """What fills the work area."""

    ENTRY = auto()
    SALE = auto()
    QUESTION = auto()
    PREVIEW = auto()
    CHOICE = auto()
    """A task with numbered answers: parking, money in the inbox, a refund under way."""
    REASON = auto()
    """A task that asks for a reason."""
    RECOVERY = auto()
    RESTORE = auto()
    SIGN_IN = auto()
    """Nobody is at the till."""
    APPROVAL = auto()
    """A deed waits for somebody with more rights."""
    PEOPLE = auto()
    SHIFT = auto()
    HISTORY = auto()
    REFUND = auto()
    """How much of the sale on screen is given back, and why."""
    SETTINGS = auto()


ROOMS = frozenset(
    {Page.SIGN_IN, Page.APPROVAL, Page.PEOPLE, Page.SHIFT, Page.HISTORY, Page.REFUND, Page.SETTINGS}
)
"""Pages with keys of their own (see `room`)."""


class Deed(Enum):
    """What a key or a button does."""

    CLEAR_AMOUNT = auto()
    SHOW_QR = auto()
    CHARGE_AGAIN = auto()
    CANCEL = auto()
    LEAVE = auto()
    PARK = auto()
    """Ask what the customer leaves with."""
    LEFT_WITH_GOODS = auto()
    LEFT_PAID_OTHERWISE = auto()
    LEFT_WITH_NOTHING = auto()
    PRINT_SLIP = auto()
    CHECK_NOW = auto()
    REPRINT = auto()
    OPEN_PREVIEW = auto()
    CLOSE_PREVIEW = auto()
    DO_NOT_CHARGE = auto()
    """The answer to a question that moves no money."""
    CHARGE_ANYWAY = auto()
    """The answer to a question that lets the charge go on."""
    DISMISS_NOTICE = auto()
    NEXT_UNSETTLED = auto()
    NEXT_MONEY = auto()
    """Open the next payment that waits for a decision, then the refunds under way."""
    BACK = auto()
    """Out of a task, changing nothing."""
    ATTACH = auto()
    ACCEPT = auto()
    REFUND_MONEY = auto()
    REFUND_SALE = auto()
    RESEND = auto()
    CLOSE_NOT_FOUND = auto()
    CLOSE_ALL_NOT_FOUND = auto()
    CONFIRM_REASON = auto()
    ACKNOWLEDGE_ALARM = auto()
    DISMISS_RECOVERY = auto()
    CONFIRM_RESTORE = auto()
    SIGN_OUT = auto()
    OPEN_HISTORY = auto()
    OPEN_SHIFT = auto()
    OPEN_PEOPLE = auto()
    OPEN_OWN_PIN = auto()
    """The same page for those who see only themselves there."""
    OPEN_SETTINGS = auto()


class Slot(Enum):
    """The keys that do something; each has its place on the screen."""

    ESC = "Esc"
    F1 = "F1"
    F2 = "F2"
    F3 = "F3"
    F4 = "F4"
    F5 = "F5"
    F6 = "F6"
    F7 = "F7"
    F8 = "F8"
    F9 = "F9"
    F10 = "F10"
    F12 = "F12"
    ENTER = "Enter"
    ONE = "1"
    TWO = "2"
    THREE = "3"


NUMBERS = (Slot.ONE, Slot.TWO, Slot.THREE)


class Desk(msgspec.Struct, frozen=True, kw_only=True):
    """The till's view and what the screen itself remembers."""

    view: TillView
    digits: str = ""
    """What was typed, cents first."""
    leaving: bool = False
    """The sale of the view is being left: a new amount is being typed over it."""
    previewing: bool = False
    read_later: bool = False
    """A sale was opened while the list of what was found out after a start was not put away yet."""
    can_preview: bool = False
    """Somebody here draws receipts."""
    opened: Task | None = None
    """What the cashier opened last; `task` says whether it still stands."""
    reason: str = ""
    reference: str = ""
    room: Page | None = None
    """Which of the rooms that one may choose was opened last; one goes there only between sales, but to the refund."""
    locking: bool = False
    """The command that locks the till is on its way: whatever is typed now is for signing in."""
    z_digits: str = ""
    """The number of the last Z report, as typed."""

    @property
    def task(self) -> Task | None:
        """What the cashier is busy with besides the sale; None once it is settled, or its sale is being left."""
        if self.opened is None or self.leaving or not task_holds(self.view, self.opened):
            return None
        return self.opened

    @property
    def page(self) -> Page:
        """What fills the work area."""
        if self.view.sign_in is not None or self.locking:
            return Page.SIGN_IN
        if self.view.approval is not None:
            return Page.APPROVAL
        if self.view.question is not None:
            return Page.QUESTION
        if self.task is not None:
            return Page.REASON if self.task.kind in FORMS else Page.CHOICE
        if self.view.restore is not None and (self.view.sale is None or self.can(Action.NEXT_CUSTOMER)):
            return Page.RESTORE
        if self.view.recovery is not None and not self.read_later and not self.leaving:
            return Page.RECOVERY
        if self.previewing:
            return Page.PREVIEW
        if self.room is Page.REFUND and self.refundable:
            return Page.REFUND
        if self.view.sale is not None and not self.leaving and (self.room is None or not self._between_sales):
            return Page.SALE
        return self.room or (
            Page.SHIFT if self.view.shift.required and not self.view.shift.is_open else Page.ENTRY
        )

    @property
    def refundable(self) -> bool:
        """Whether all or a part of the sale on screen can be given back: not past a decision that it waits for."""
        sale = self.view.sale
        if sale is None or self.leaving or sale.remaining is None:
            return False
        decided = sale.attention is None or sale.resolution is not None
        return decided and Action.REFUND in sale.actions

    @property
    def _between_sales(self) -> bool:
        return self.view.sale is None or self.leaving or self.can(Action.NEXT_CUSTOMER)

    @property
    def amount(self) -> Money | None:
        """The amount typed, or None where nothing was."""
        return typed_amount(self.digits, self.view.currency) if self.digits else None

    @property
    def takes_digits(self) -> bool:
        """Whether a digit means an amount now. Over a sale that has ended it begins the next one."""
        if self.page is Page.SALE:
            return self.can(Action.NEXT_CUSTOMER)
        return self.page is Page.ENTRY

    def can(self, action: Action) -> bool:
        """Whether the engine offers `action` for the sale on screen."""
        return self.view.sale is not None and action in self.view.sale.actions


def same_sale(before: TillView, after: TillView) -> bool:
    """Whether both views show the same payment of the same sale."""
    return (
        before.sale is not None and after.sale is not None and before.sale.request_id == after.sale.request_id
    )


def room_over(desk: Desk, view: TillView) -> Page | None:
    """The room of `desk` that stays open over its next `view`. A refund is about one sale, and ends with what can be
    refunded of it.
    """
    about_it = same_sale(desk.view, view) and replace(desk, view=view).refundable
    ended = view.sign_in is not None or (desk.room is Page.REFUND and not about_it)
    return None if ended else desk.room


_Z_DIGITS = 6


def with_digit(digits: str, typed: str, view: TillView) -> str:
    """`digits` with `typed` ("7", "00") behind them, without leading zeros.

    Raises `AmountTooLarge` past AlphaPay's limit.
    """
    longer = (digits + typed).lstrip("0")
    typed_amount(longer, view.currency)
    return longer


def with_z_digit(digits: str, typed: str) -> str:
    """The number of a Z report with one more digit; a plain zero says that there was none. Six digits at most."""
    return ((digits + typed).lstrip("0") or "0")[:_Z_DIGITS]


def answer_for(kind: QuestionKind, deed: Deed) -> bool:
    """Whether `deed` is a yes. To "same customer?" the answer that moves no money is yes; to the others it is no."""
    return (deed is Deed.DO_NOT_CHARGE) is (kind is QuestionKind.SAME_CUSTOMER)
