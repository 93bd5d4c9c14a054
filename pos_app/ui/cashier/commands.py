"""Which command each deed is, given on what stands on the screen. Pure."""

from typing import TypedDict

from pos_app.domain.money import Money
from pos_app.protocol.messages import (
    AnswerQuestion,
    CancelPayment,
    ChargeByQr,
    CheckNow,
    CodeScanned,
    Command,
    DismissNotice,
    LeaveSale,
    Reprint,
    ReturnToSale,
    ScanSpoilt,
)
from pos_app.protocol.views import Action, TillView
from pos_app.ui.cashier.desk import Deed, Desk, answer_for


class Stamp(TypedDict):
    """What every command carries: its number, and the view it was given on."""

    command_id: int
    revision: int
    sale_id: str


def stamp(view: TillView, command_id: int) -> Stamp:
    """The stamp of a command given on `view`."""
    sale_id = view.sale.sale_id if view.sale is not None else ""
    return Stamp(command_id=command_id, revision=view.revision, sale_id=sale_id)


_PLAIN: dict[Deed, type[CancelPayment | LeaveSale | CheckNow | DismissNotice]] = {
    Deed.CANCEL: CancelPayment,
    Deed.LEAVE: LeaveSale,
    Deed.PARK: LeaveSale,
    Deed.CHECK_NOW: CheckNow,
    Deed.DISMISS_NOTICE: DismissNotice,
}


def command_for(deed: Deed, desk: Desk, given: Stamp) -> Command | None:
    """The command `deed` is; None where it is the screen's own affair or means nothing now."""
    if deed in _PLAIN:
        return _PLAIN[deed](**given)
    match deed:
        case Deed.SHOW_QR if desk.amount is not None:
            return ChargeByQr(**given, amount=desk.amount)
        case Deed.CHARGE_AGAIN if desk.view.sale is not None:
            return ChargeByQr(**given, amount=desk.view.sale.amount)
        case Deed.REPRINT if desk.view.sale is not None:
            return Reprint(**given, request_id=desk.view.sale.request_id)
        case Deed.DO_NOT_CHARGE | Deed.CHARGE_ANYWAY if desk.view.question is not None:
            question = desk.view.question
            yes = answer_for(question.kind, deed)
            return AnswerQuestion(**given, question_id=question.question_id, yes=yes)
        case Deed.NEXT_UNSETTLED:
            return _next_unsettled(desk.view, given)
        case _:
            return None


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


def _scan_amount(desk: Desk) -> Money | None:
    """The typed amount, or what an unpaid sale on screen still owes; while a payment is open, none."""
    sale = desk.view.sale
    if sale is None or desk.leaving:
        return desk.amount
    return sale.amount if Action.CHARGE_AGAIN in sale.actions else None
