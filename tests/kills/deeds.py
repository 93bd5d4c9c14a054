"""Everything the hurried cashier does at the till. One more is one function and one row of `DEEDS`."""

from collections.abc import Callable, Sequence

from pos_app.domain.money import Money
from pos_app.domain.payment_terms import LeftWith, Resolution
from pos_app.protocol.messages import (
    AcknowledgeAlarm,
    AnswerQuestion,
    CancelPayment,
    ChargeByQr,
    CheckNow,
    CodeScanned,
    DismissRecovery,
    LeaveSale,
    PrintPendingSlip,
    RefundPayment,
    Reprint,
    ResendRefund,
    ResolveMoney,
    ReturnToSale,
)
from pos_app.protocol.screen_terms import Action, Stage
from pos_app.protocol.views import SaleView, TillView
from tests.kills.cashier import Cashier, Deed
from tests.kills.staff import STAFF_DEEDS, at_the_till

Do = Callable[[Cashier, TillView], None]
Possible = Callable[[TillView], bool]

_REASON = "the customer changed their mind"


def _sale(view: TillView) -> SaleView:
    assert view.sale is not None
    return view.sale


def _show_qr(cashier: Cashier, _view: TillView) -> None:
    cashier.do(ChargeByQr, amount=cashier.amount())


def _charge_again(cashier: Cashier, view: TillView) -> None:
    cashier.do(ChargeByQr, amount=_sale(view).amount, sale_id=_sale(view).sale_id)


def _scan(cashier: Cashier, _view: TillView) -> None:
    cashier.do(CodeScanned, text=cashier.code(), amount=cashier.amount())


def _scan_twice(cashier: Cashier, _view: TillView) -> None:
    code, amount = cashier.code(), cashier.amount()
    cashier.ask(CodeScanned, text=code, amount=amount)
    cashier.do(CodeScanned, text=code, amount=amount)


def _scan_serially(cashier: Cashier, _view: TillView) -> None:
    cashier.scan_by_wire(cashier.code())


def _scan_bill(cashier: Cashier, view: TillView) -> None:
    """The customer shows the bill of this payment, if AlphaPay took it at all."""
    for order in cashier.control.orders():
        if order["request_id"] == _sale(view).request_id:
            cashier.do(CodeScanned, text=order["payment_id"], amount=None)


def _answer(cashier: Cashier, view: TillView) -> None:
    assert view.question is not None
    cashier.do(AnswerQuestion, question_id=view.question.question_id, yes=cashier.chance.random() < 0.4)


def _cancel(cashier: Cashier, _view: TillView) -> None:
    cashier.do(CancelPayment)


def _leave(cashier: Cashier, _view: TillView) -> None:
    cashier.do(LeaveSale)


def _park(cashier: Cashier, _view: TillView) -> None:
    cashier.do(LeaveSale, left_with=cashier.chance.choice(list(LeftWith)))


def _check(cashier: Cashier, _view: TillView) -> None:
    cashier.do(CheckNow)


def _return(cashier: Cashier, view: TillView) -> None:
    rows = [*view.unsettled, *view.recent]
    cashier.do(ReturnToSale, wanted_sale_id=cashier.chance.choice(rows).sale_id)


def _print_slip(cashier: Cashier, view: TillView) -> None:
    cashier.do(PrintPendingSlip, request_id=_sale(view).request_id)


def _reprint(cashier: Cashier, view: TillView) -> None:
    cashier.do(Reprint, request_id=_sale(view).request_id)


def _resolve(action: Action, resolution: Resolution) -> Do:
    """Decide about the first money of the inbox that allows it."""

    def resolve(cashier: Cashier, view: TillView) -> None:
        row = next(row for row in view.inbox if action in row.actions)
        cashier.do(
            ResolveMoney, request_id=row.request_id, resolution=resolution, reason=_REASON, reference="1"
        )

    return resolve


def _refund(cashier: Cashier, view: TillView) -> None:
    """All that remains of the payment on screen, or a part of it."""
    sale = _sale(view)
    assert sale.remaining is not None
    part = cashier.chance.choice((sale.remaining.minor, cashier.chance.randint(1, sale.remaining.minor)))
    cashier.do(
        RefundPayment,
        request_id=sale.request_id,
        amount=Money(part, sale.remaining.currency),
        reason=_REASON,
        seen_remaining=sale.remaining,
    )


def _resend_refund(cashier: Cashier, view: TillView) -> None:
    for refund in filter(lambda row: row.may_resend, _sale(view).refunds):
        cashier.do(
            ResendRefund,
            request_id=refund.request_id,
            refund_request_id=refund.refund_request_id,
            reason=_REASON,
        )


def _acknowledge(cashier: Cashier, view: TillView) -> None:
    alarm = view.alarms[0]
    cashier.do(AcknowledgeAlarm, request_id=alarm.request_id, kind=alarm.kind)


def _read_recovery(cashier: Cashier, _view: TillView) -> None:
    cashier.do(DismissRecovery)


def _wait(_cashier: Cashier, _view: TillView) -> None:
    """Look on."""


def _between_sales(view: TillView) -> bool:
    return view.question is None and view.sale is None


def _has_rows(view: TillView) -> bool:
    return _between_sales(view) and bool(view.unsettled or view.recent)


def _on_sale(holds: Callable[[SaleView], bool]) -> Possible:
    return lambda view: view.question is None and view.sale is not None and holds(view.sale)


def _offered(action: Action) -> Possible:
    return _on_sale(lambda sale: action in sale.actions)


def _in_inbox(action: Action) -> Possible:
    return lambda view: view.question is None and any(action in row.actions for row in view.inbox)


def _remains(sale: SaleView) -> bool:
    return sale.remaining is not None and sale.remaining.minor > 0


def _deed(name: str, weight: float, possible: Possible, do: Do) -> Deed:
    """Done by whoever is at the till."""
    return Deed(name=name, weight=weight, possible=lambda view: at_the_till(view) and possible(view), do=do)


DEEDS: Sequence[Deed] = (
    _deed("show QR", 5, _between_sales, _show_qr),
    _deed("scan", 6, _between_sales, _scan),
    _deed("scan twice", 1, _between_sales, _scan_twice),
    _deed("scan serially", 5, _between_sales, _scan_serially),
    _deed("scan over QR", 1, _on_sale(lambda sale: sale.stage is Stage.SHOWING_QR), _scan),
    _deed("return", 3, _has_rows, _return),
    _deed("answer", 10, lambda view: view.question is not None, _answer),
    _deed("cancel", 1, _offered(Action.CANCEL), _cancel),
    _deed("charge again", 2, _offered(Action.CHARGE_AGAIN), _charge_again),
    _deed("next customer", 4, _offered(Action.NEXT_CUSTOMER), _leave),
    _deed("park", 2, _offered(Action.PARK), _park),
    _deed("check now", 1, _offered(Action.CHECK_NOW), _check),
    _deed("scan bill", 2, _offered(Action.SCAN_BILL), _scan_bill),
    _deed("reprint", 1, _offered(Action.REPRINT), _reprint),
    _deed("slip", 0.5, _offered(Action.PRINT_SLIP), _print_slip),
    _deed("attach", 1, _in_inbox(Action.ATTACH), _resolve(Action.ATTACH, Resolution.ATTACHED)),
    _deed("accept", 1, _in_inbox(Action.ACCEPT), _resolve(Action.ACCEPT, Resolution.ACCEPTED)),
    _deed("refund owed", 0.5, _in_inbox(Action.REFUND), _resolve(Action.REFUND, Resolution.REFUND)),
    _deed("refund", 5, _on_sale(_remains), _refund),
    _deed("resend refund", 5, _on_sale(lambda sale: any(r.may_resend for r in sale.refunds)), _resend_refund),
    _deed("alarm", 2, lambda view: bool(view.alarms), _acknowledge),
    _deed("recovery", 1, lambda view: view.recovery is not None, _read_recovery),
    *STAFF_DEEDS,
    Deed(name="wait", weight=2, possible=lambda _: True, do=_wait),
)
"""Everything that is done; what is not possible on the screen of the moment is left out."""
