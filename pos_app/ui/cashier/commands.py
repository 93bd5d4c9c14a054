"""Which command each deed is, given on what stands on the screen. Pure."""

from typing import TypedDict

from pos_app.domain.money import Money
from pos_app.domain.payment_terms import LeftWith, Resolution
from pos_app.domain.person import SignOutCause
from pos_app.protocol.messages import (
    AcknowledgeAlarm,
    AnswerQuestion,
    CancelPayment,
    ChargeByQr,
    CheckNow,
    CloseNotFound,
    CodeScanned,
    Command,
    ConfirmRestore,
    DismissNotice,
    DismissRecovery,
    LeaveSale,
    PrintPendingSlip,
    Reprint,
    ResendRefund,
    ResolveMoney,
    ReturnToSale,
    ScanSpoilt,
    SignOut,
)
from pos_app.protocol.screen_terms import Action
from pos_app.protocol.views import TillView
from pos_app.ui.cashier.desk import ROOMS, Deed, Desk, Page, answer_for
from pos_app.ui.cashier.tasks import Task, TaskKind, closable, refund_of


class Stamp(TypedDict):
    """What every command carries: its number, and the view it was given on."""

    command_id: int
    revision: int
    sale_id: str


def stamp(view: TillView, command_id: int) -> Stamp:
    """The stamp of a command given on `view`."""
    sale_id = view.sale.sale_id if view.sale is not None else ""
    return Stamp(command_id=command_id, revision=view.revision, sale_id=sale_id)


_PLAIN: dict[Deed, type[CancelPayment | LeaveSale | CheckNow | DismissNotice | DismissRecovery]] = {
    Deed.CANCEL: CancelPayment,
    Deed.LEAVE: LeaveSale,
    Deed.CHECK_NOW: CheckNow,
    Deed.DISMISS_NOTICE: DismissNotice,
    Deed.DISMISS_RECOVERY: DismissRecovery,
}

_LEFT_WITH = {
    Deed.LEFT_WITH_GOODS: LeftWith.GOODS,
    Deed.LEFT_PAID_OTHERWISE: LeftWith.PAID_OTHERWISE,
    Deed.LEFT_WITH_NOTHING: LeftWith.NOTHING,
}

_RESOLUTIONS = {TaskKind.FORM_ACCEPT: Resolution.ACCEPTED, TaskKind.FORM_REFUND: Resolution.REFUND}


def command_for(deed: Deed, desk: Desk, given: Stamp) -> Command | None:
    """The command `deed` is; None where it is the screen's own affair or means nothing now."""
    if deed in _PLAIN:
        return _PLAIN[deed](**given)
    if deed in _LEFT_WITH:
        return LeaveSale(**given, left_with=_LEFT_WITH[deed])
    return _about_the_sale(deed, desk, given) or _about_the_till(deed, desk, given)


def _about_the_sale(deed: Deed, desk: Desk, given: Stamp) -> Command | None:
    sale = desk.view.sale
    match deed:
        case Deed.SHOW_QR if desk.amount is not None:
            return ChargeByQr(**given, amount=desk.amount)
        case Deed.CHARGE_AGAIN if sale is not None:
            return ChargeByQr(**given, amount=sale.amount)
        case Deed.REPRINT if sale is not None:
            return Reprint(**given, request_id=sale.request_id)
        case Deed.PRINT_SLIP if sale is not None:
            return PrintPendingSlip(**given, request_id=sale.request_id)
        case _:
            return None


def _about_the_till(deed: Deed, desk: Desk, given: Stamp) -> Command | None:
    view = desk.view
    match deed:
        case Deed.DO_NOT_CHARGE | Deed.CHARGE_ANYWAY if view.question is not None:
            yes = answer_for(view.question.kind, deed)
            return AnswerQuestion(**given, question_id=view.question.question_id, yes=yes)
        case Deed.NEXT_UNSETTLED:
            return _next_unsettled(view, given)
        case Deed.ACKNOWLEDGE_ALARM if view.alarms:
            alarm = view.alarms[0]
            return AcknowledgeAlarm(**given, request_id=alarm.request_id, kind=alarm.kind)
        case Deed.ATTACH if desk.task is not None:
            return ResolveMoney(**given, request_id=desk.task.about, resolution=Resolution.ATTACHED)
        case Deed.CONFIRM_REASON if desk.task is not None:
            return _with_reason(desk, desk.task, given)
        case Deed.SIGN_OUT:
            return SignOut(**given, cause=SignOutCause.KEY)
        case Deed.CONFIRM_RESTORE if desk.z_digits:
            return ConfirmRestore(**given, last_z=int(desk.z_digits))
        case _:
            return None


def _with_reason(desk: Desk, task: Task, given: Stamp) -> Command | None:
    """The command of a form that was filled in."""
    reason, reference = desk.reason.strip(), desk.reference.strip()
    refund = refund_of(desk.view, task)
    if task.kind in _RESOLUTIONS:
        how = _RESOLUTIONS[task.kind]
        return ResolveMoney(
            **given, request_id=task.about, resolution=how, reason=reason, reference=reference
        )
    if task.kind is TaskKind.FORM_CLOSE:
        ids = closable(desk.view, task)
        return CloseNotFound(**given, request_ids=ids, reason=reason, reference=reference)
    if task.kind is not TaskKind.FORM_RESEND or refund is None:
        return None
    return ResendRefund(
        **given,
        request_id=refund.request_id,
        refund_request_id=refund.refund_request_id,
        reason=f"{reason} ({reference})" if reference else reason,
    )


def return_to(sale_id: str, given: Stamp) -> Command:
    """Bring a sale from the lists back onto the screen."""
    return ReturnToSale(**given, wanted_sale_id=sale_id)


def scan(text: str, desk: Desk, given: Stamp) -> Command:
    """What a scanner read, with the amount that stands there; `text` "" is a scan that was cut off."""
    return CodeScanned(**given, text=text, amount=_scan_amount(desk)) if text else ScanSpoilt(**given)


def _next_unsettled(view: TillView, given: Stamp) -> Command | None:
    """The unsettled sale after the one on screen, from the top again after the last."""
    sales = list(dict.fromkeys(row.sale_id for row in view.unsettled))
    if not sales:
        return None
    after = sales.index(given["sale_id"]) + 1 if given["sale_id"] in sales else 0
    return return_to(sales[after % len(sales)], given)


_WITHOUT_AMOUNT = frozenset({Page.CHOICE, Page.REASON, Page.RECOVERY, Page.RESTORE}) | ROOMS
"""Pages that hide whatever amount there is: a scan must not charge it."""


def _scan_amount(desk: Desk) -> Money | None:
    """The typed amount, or what an unpaid sale on screen owes; none while a payment is open or a page hides it."""
    sale = desk.view.sale
    if desk.page in _WITHOUT_AMOUNT:
        return None
    if sale is None or desk.leaving:
        return desk.amount
    return sale.amount if Action.CHARGE_AGAIN in sale.actions else None
