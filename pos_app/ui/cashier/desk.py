"""What is in front of the cashier and what each key would do about it. Pure: no Qt, no words, no sending."""

from enum import Enum, auto

import msgspec

from pos_app.domain.money import Money, typed_amount
from pos_app.protocol.views import Action, QuestionKind, TillView


class Page(Enum):
    """What fills the work area."""

    ENTRY = auto()
    SALE = auto()
    QUESTION = auto()
    PREVIEW = auto()


class Deed(Enum):
    """What a key or a button does."""

    CLEAR_AMOUNT = auto()
    SHOW_QR = auto()
    CHARGE_AGAIN = auto()
    CANCEL = auto()
    LEAVE = auto()
    PARK = auto()
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


class Slot(Enum):
    """The keys that do something; each has its place on the screen."""

    ESC = "Esc"
    F2 = "F2"
    F3 = "F3"
    F4 = "F4"
    F6 = "F6"
    F7 = "F7"
    F8 = "F8"
    F9 = "F9"
    F10 = "F10"
    ENTER = "Enter"


class Desk(msgspec.Struct, frozen=True, kw_only=True):
    """The till's view and what the screen itself remembers."""

    view: TillView
    digits: str = ""
    """What was typed, cents first."""
    leaving: bool = False
    """The sale of the view is being left: a new amount is being typed over it."""
    previewing: bool = False
    can_preview: bool = False
    """Somebody here draws receipts."""

    @property
    def page(self) -> Page:
        """What fills the work area."""
        if self.view.question is not None:
            return Page.QUESTION
        if self.previewing:
            return Page.PREVIEW
        if self.view.sale is not None and not self.leaving:
            return Page.SALE
        return Page.ENTRY

    @property
    def amount(self) -> Money | None:
        """The amount typed, or None where nothing was."""
        return typed_amount(self.digits, self.view.currency) if self.digits else None

    @property
    def takes_digits(self) -> bool:
        """Whether a digit means an amount now. Over a sale that has ended it begins the next one."""
        if self.page is Page.SALE:
            return self._can(Action.NEXT_CUSTOMER)
        return self.page is Page.ENTRY

    def offers(self) -> dict[Slot, Deed]:
        """What each key does now; keys that do nothing are not in it."""
        found = {slot: deed for slot, deed, on in self._page_offers() if on}
        if self.view.notice is not None:
            found[Slot.F10] = Deed.DISMISS_NOTICE
        if self.view.unsettled and self.page is not Page.QUESTION:
            found[Slot.F7] = Deed.NEXT_UNSETTLED
        return found

    def _page_offers(self) -> tuple[tuple[Slot, Deed, bool], ...]:
        match self.page:
            case Page.QUESTION:
                return ((Slot.ESC, Deed.DO_NOT_CHARGE, True), (Slot.F9, Deed.CHARGE_ANYWAY, True))
            case Page.PREVIEW:
                return (
                    (Slot.ESC, Deed.CLOSE_PREVIEW, True),
                    (Slot.F3, Deed.CLOSE_PREVIEW, True),
                    (Slot.F6, Deed.REPRINT, self._can(Action.REPRINT)),
                )
            case Page.ENTRY:
                return self._entry_offers()
            case Page.SALE:
                return self._sale_offers()

    def _entry_offers(self) -> tuple[tuple[Slot, Deed, bool], ...]:
        chargeable = bool(self.digits) and self.view.not_recorded is None
        return (
            (Slot.ESC, Deed.CLEAR_AMOUNT, bool(self.digits)),
            (Slot.F4, Deed.CHECK_NOW, bool(self.view.unsettled)),
            (Slot.ENTER, Deed.SHOW_QR, chargeable),
        )

    def _sale_offers(self) -> tuple[tuple[Slot, Deed, bool], ...]:
        can_cancel = self._can(Action.CANCEL)
        has_receipt = self.can_preview and self.view.sale is not None and self.view.sale.receipt is not None
        return (
            (
                Slot.ESC,
                Deed.CANCEL if can_cancel else Deed.LEAVE,
                can_cancel or self._can(Action.NEXT_CUSTOMER),
            ),
            (Slot.F2, Deed.LEAVE, self._can(Action.NEXT_CUSTOMER)),
            (Slot.F3, Deed.OPEN_PREVIEW, has_receipt),
            (Slot.F4, Deed.CHECK_NOW, self._can(Action.CHECK_NOW)),
            (Slot.F6, Deed.REPRINT, self._can(Action.REPRINT)),
            (Slot.F8, Deed.PARK, self._can(Action.PARK)),
            (Slot.ENTER, Deed.CHARGE_AGAIN, self._can(Action.CHARGE_AGAIN)),
        )

    def _can(self, action: Action) -> bool:
        return self.view.sale is not None and action in self.view.sale.actions


def with_digit(digits: str, typed: str, view: TillView) -> str:
    """`digits` with `typed` ("7", "00") behind them, without leading zeros.

    Raises `AmountTooLarge` past AlphaPay's limit.
    """
    longer = (digits + typed).lstrip("0")
    typed_amount(longer, view.currency)
    return longer


def answer_for(kind: QuestionKind, deed: Deed) -> bool:
    """Whether `deed` is a yes. To "same customer?" the answer that moves no money is yes; to the others it is no."""
    return (deed is Deed.DO_NOT_CHARGE) is (kind is QuestionKind.SAME_CUSTOMER)
