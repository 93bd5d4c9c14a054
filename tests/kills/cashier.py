"""A cashier in a hurry: does, again and again, one of the things that the screen allows at the moment."""

import threading
import time
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

import msgspec

from pos_app.domain.money import Currency, Money
from pos_app.domain.payment_terms import LeftWith, Resolution
from pos_app.protocol.messages import (
    AcknowledgeAlarm,
    AnswerQuestion,
    CancelPayment,
    ChargeByQr,
    CheckNow,
    CodeScanned,
    Command,
    LeaveSale,
    Message,
    PrintPendingSlip,
    RefundPayment,
    Reprint,
    ResendRefund,
    ResolveMoney,
    ReturnToSale,
)
from pos_app.protocol.views import Action, Stage, TillView
from pos_app.simulator.control_client import ControlClient
from pos_app.simulator.records import Wallet, Will

_PATIENCE_S = 3.0
"""How long a command may wait to be acted on before the cashier does something else."""

_REST_S = 0.06
"""Between two deeds, on average."""

_WILLS: Sequence[Will] = ("pay", "pay", "pay", "pin", "pin", "decline", "invalid", "pay_later")
_WALLETS: Sequence[Wallet] = ("Wechat", "Alipay", "UnionPay")


class Cashier:
    """Works from `work` on, without end. `see` and `scanned` may be called from any thread."""

    def __init__(
        self,
        send: Callable[[Message], None],
        control: ControlClient,
        scan_by_wire: Callable[[str], None],
        chance: Random,
        tell: Callable[[str], None],
    ) -> None:
        """`scan_by_wire` makes the serial scanner read a code; `tell` gets a line for each deed."""
        self._send = send
        self._control = control
        self._scan_by_wire = scan_by_wire
        self._chance = chance
        self._tell = tell
        self._news = threading.Condition()
        self._view = TillView()
        self._commands = 0

    def see(self, view: TillView) -> None:
        """The till shows this now."""
        with self._news:
            self._view = view
            self._news.notify_all()

    def scanned(self, text: str) -> None:
        """A scanner read `text` while an amount stood in the field."""
        self._command(CodeScanned, text=text, amount=self._amount())

    def work(self) -> None:
        """Do one thing after the other."""
        self._wait_until(lambda view: view.store != "")
        while True:
            view = self._view
            possible = [deed for deed in DEEDS if deed.possible(view)]
            (deed,) = self._chance.choices(possible, [deed.weight for deed in possible])
            self._tell(f"did {deed.name}")
            deed.do(self, view)
            with self._news:
                self._news.wait(self._chance.expovariate(1 / _REST_S))

    # --- deeds -------------------------------------------------------------------------------------------

    def show_qr(self, _view: TillView) -> None:
        self._done(ChargeByQr, amount=self._amount())

    def charge_again(self, view: TillView) -> None:
        assert view.sale is not None
        self._done(ChargeByQr, amount=view.sale.amount, sale_id=view.sale.sale_id)

    def scan(self, _view: TillView) -> None:
        self._done(CodeScanned, text=self._code(), amount=self._amount())

    def scan_twice(self, _view: TillView) -> None:
        code, amount = self._code(), self._amount()
        self._command(CodeScanned, text=code, amount=amount)
        self._done(CodeScanned, text=code, amount=amount)

    def scan_serially(self, _view: TillView) -> None:
        self._scan_by_wire(self._code())

    def scan_bill(self, view: TillView) -> None:
        """The customer shows the bill of this payment, if AlphaPay took it at all."""
        assert view.sale is not None
        request_id = view.sale.request_id
        for order in self._control.orders():
            if order["request_id"] == request_id:
                self._done(CodeScanned, text=order["payment_id"], amount=None)

    def answer(self, view: TillView) -> None:
        assert view.question is not None
        yes = self._chance.random() < 0.4
        self._done(AnswerQuestion, question_id=view.question.question_id, yes=yes)

    def cancel(self, _view: TillView) -> None:
        self._done(CancelPayment)

    def leave(self, _view: TillView) -> None:
        self._done(LeaveSale)

    def park(self, _view: TillView) -> None:
        self._done(LeaveSale, left_with=self._chance.choice(list(LeftWith)))

    def print_slip(self, view: TillView) -> None:
        assert view.sale is not None
        self._done(PrintPendingSlip, request_id=view.sale.request_id)

    def attach(self, view: TillView) -> None:
        self._resolve(view, Resolution.ATTACHED)

    def accept(self, view: TillView) -> None:
        self._resolve(view, Resolution.ACCEPTED)

    def give_it_all_back(self, view: TillView) -> None:
        self._resolve(view, Resolution.REFUND)

    def _resolve(self, view: TillView, resolution: Resolution) -> None:
        assert view.sale is not None
        self._done(
            ResolveMoney,
            request_id=view.sale.request_id,
            resolution=resolution,
            reason="a test",
            reference="1",
        )

    def refund(self, view: TillView) -> None:
        """All that remains of the payment on screen, or a part of it."""
        assert view.sale is not None
        assert view.sale.remaining is not None
        remaining = view.sale.remaining
        part = self._chance.choice((remaining.minor, self._chance.randint(1, remaining.minor)))
        self._done(
            RefundPayment,
            request_id=view.sale.request_id,
            amount=Money(part, remaining.currency),
            reason="brought back",
            seen_remaining=remaining,
        )

    def resend_refund(self, view: TillView) -> None:
        assert view.sale is not None
        for refund in filter(lambda row: row.may_resend, view.sale.refunds):
            self._done(
                ResendRefund,
                request_id=refund.request_id,
                refund_request_id=refund.refund_request_id,
                reason="a test",
            )

    def acknowledge(self, view: TillView) -> None:
        alarm = view.alarms[0]
        self._done(AcknowledgeAlarm, request_id=alarm.request_id, kind=alarm.kind)

    def check(self, _view: TillView) -> None:
        self._done(CheckNow)

    def reprint(self, view: TillView) -> None:
        assert view.sale is not None
        self._done(Reprint, request_id=view.sale.request_id)

    def return_to_open(self, view: TillView) -> None:
        self._done(ReturnToSale, wanted_sale_id=self._chance.choice(view.unsettled).sale_id)

    def wait(self, _view: TillView) -> None:
        """Look on."""

    # --- how ---------------------------------------------------------------------------------------------

    def _amount(self) -> Money:
        return Money(self._chance.randrange(100, 9000), Currency.CAD)

    def _code(self) -> str:
        """A fresh code from a customer's phone."""
        return self._control.mint(self._chance.choice(_WALLETS), self._chance.choice(_WILLS))

    def _done(self, kind: type[Command], /, **fields: Any) -> None:
        """Give a command and wait until the engine has acted on it."""
        number = self._command(kind, **fields)
        self._wait_until(lambda view: view.acknowledged >= number)

    def _command(self, kind: type[Command], /, **fields: Any) -> int:
        """Give a command on the newest view; returns its number."""
        with self._news:
            self._commands += 1
            number, view = self._commands, self._view
            on_screen = view.sale.sale_id if view.sale and kind is not ChargeByQr else ""
            stamp: dict[str, Any] = {"command_id": number, "revision": view.revision, "sale_id": on_screen}
            self._send(kind(**(stamp | fields)))
        return number

    def _wait_until(self, holds: Callable[[TillView], bool]) -> None:
        deadline = time.monotonic() + _PATIENCE_S
        with self._news:
            while not holds(self._view) and time.monotonic() < deadline:
                self._news.wait(0.1)


class Deed(msgspec.Struct, frozen=True, kw_only=True):
    """Something a cashier does, how gladly, and when the screen allows it."""

    name: str
    weight: float
    possible: Callable[[TillView], bool]
    do: Callable[[Cashier, TillView], None]


def _between_sales(view: TillView) -> bool:
    return view.question is None and view.sale is None


def _offered(action: Action) -> Callable[[TillView], bool]:
    return lambda view: view.question is None and view.sale is not None and action in view.sale.actions


def _qr_stands(view: TillView) -> bool:
    return view.question is None and view.sale is not None and view.sale.stage is Stage.SHOWING_QR


def _can_refund(view: TillView) -> bool:
    left = view.sale.remaining if view.sale is not None else None
    return view.question is None and left is not None and left.minor > 0


def _can_resend(view: TillView) -> bool:
    return (
        view.question is None and view.sale is not None and any(row.may_resend for row in view.sale.refunds)
    )


DEEDS: Sequence[Deed] = (
    Deed(name="show QR", weight=5, possible=_between_sales, do=Cashier.show_qr),
    Deed(name="scan", weight=5, possible=_between_sales, do=Cashier.scan),
    Deed(name="scan twice", weight=1, possible=_between_sales, do=Cashier.scan_twice),
    Deed(name="scan serially", weight=4, possible=_between_sales, do=Cashier.scan_serially),
    Deed(name="scan over QR", weight=1, possible=_qr_stands, do=Cashier.scan),
    Deed(
        name="return",
        weight=1,
        possible=lambda view: _between_sales(view) and bool(view.unsettled),
        do=Cashier.return_to_open,
    ),
    Deed(name="answer", weight=10, possible=lambda view: view.question is not None, do=Cashier.answer),
    Deed(name="cancel", weight=1, possible=_offered(Action.CANCEL), do=Cashier.cancel),
    Deed(name="charge again", weight=2, possible=_offered(Action.CHARGE_AGAIN), do=Cashier.charge_again),
    Deed(name="next customer", weight=4, possible=_offered(Action.NEXT_CUSTOMER), do=Cashier.leave),
    Deed(name="park", weight=2, possible=_offered(Action.PARK), do=Cashier.park),
    Deed(name="slip", weight=0.5, possible=_offered(Action.PRINT_SLIP), do=Cashier.print_slip),
    Deed(name="attach", weight=2, possible=_offered(Action.ATTACH), do=Cashier.attach),
    Deed(name="accept", weight=2, possible=_offered(Action.ACCEPT), do=Cashier.accept),
    Deed(name="refund owed", weight=2, possible=_offered(Action.REFUND), do=Cashier.give_it_all_back),
    Deed(name="refund", weight=2, possible=_can_refund, do=Cashier.refund),
    Deed(name="resend refund", weight=5, possible=_can_resend, do=Cashier.resend_refund),
    Deed(name="alarm", weight=2, possible=lambda view: bool(view.alarms), do=Cashier.acknowledge),
    Deed(name="check now", weight=1, possible=_offered(Action.CHECK_NOW), do=Cashier.check),
    Deed(name="scan bill", weight=2, possible=_offered(Action.SCAN_BILL), do=Cashier.scan_bill),
    Deed(name="reprint", weight=1, possible=_offered(Action.REPRINT), do=Cashier.reprint),
    Deed(name="wait", weight=2, possible=lambda _: True, do=Cashier.wait),
)
"""Everything that is done; what is not possible on the screen of the moment is left out."""
