"""A shop without windows: a real till on a real disk, over real HTTP to the simulated AlphaPay, told as a story.

Time is the till's own clock, which `later` turns forward together with AlphaPay's; nothing sleeps it through.
"""

import contextlib
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import msgspec

from pos_app.app.compose import ClientMaker, Till
from pos_app.domain.money import Currency, Money
from pos_app.domain.now import Now
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import LeftWith, State
from pos_app.domain.refund import RefundState
from pos_app.journal.connection import open_for_reading
from pos_app.journal.queries import SqlitePaymentQueries
from pos_app.journal.verify import verify
from pos_app.protocol.effects import Print
from pos_app.protocol.messages import (
    AnswerQuestion,
    CancelPayment,
    ChargeByQr,
    CheckNow,
    CodeScanned,
    Command,
    ConfirmRestore,
    LeaveSale,
    LookUp,
    RefundFound,
    RefundPayment,
    Reprint,
    ResendRefund,
    Ticked,
)
from pos_app.protocol.people_views import OrderState, OrderView
from pos_app.protocol.screen_terms import NoticeKind, PrinterState, Stage
from pos_app.protocol.views import RefundRow, SaleView, TillView
from pos_app.runtime.clock import read_clock
from pos_app.settings.records import AlphaPaySettings, Settings, TillSettings
from pos_app.simulator.control_client import ControlClient
from pos_app.simulator.simulator import Connection

PATIENCE_S = 15.0
LOOK_EVERY_S = 0.05
PACE_S = 0.5
"""How far the clocks are turned at each look while the shop waits for something."""

TILL = "T01"

MONEY_CAME = {"SUCCESS", "PARTIAL_REFUND", "FULL_REFUND"}

AGREES = {
    State.PAID_MISMATCH: MONEY_CAME,
    State.CLOSED: {"CLOSED"},
    State.FAILED: {"FAILED", "none"},
    State.NOT_SENT: {"none"},
}
"""What AlphaPay's ledger says about an attempt that the journal calls settled; "none" is no order at all."""


def settings_of(folder: Path, account: Connection, **changes: Any) -> Settings:
    """A shop's settings, with quick time-outs. `changes` replace whole sections."""
    plain = Settings(
        alphapay=AlphaPaySettings(
            base_url=account.url,
            merchant_code=account.merchant_code,
            private_key_file=Path(account.merchant_private_key_file),
            alphapay_public_key=account.public_key,
            connect_timeout_s=1.0,
            read_timeout_s=1.0,
            total_deadline_s=1.5,
        ),
        till=TillSettings(id=TILL, store="Maple Tea", cashier="Mei", data_directory=folder / "till"),
    )
    return msgspec.structs.replace(plain, **changes)


def no_printer(_: Print) -> tuple[PrinterState, str]:
    """What a shop without a printer does about receipts."""
    return PrinterState.NOT_USED, ""


class TurnedClock:
    """The machine's clocks, turned forward by `ahead_s`; somebody has set the wall clock off by `wrong_s`."""

    def __init__(self) -> None:
        self.ahead_s = 0.0
        self.wrong_s = 0.0

    def __call__(self) -> Now:
        now = read_clock()
        return msgspec.structs.replace(
            now,
            mono=now.mono + self.ahead_s,
            utc=now.utc + timedelta(seconds=self.ahead_s + self.wrong_s),
        )

    def wall(self) -> datetime:
        """What the wall clock shows whoever speaks with AlphaPay, to whose books time is added instead."""
        return datetime.now(UTC).astimezone() + timedelta(seconds=self.wrong_s)


class Shop:
    """One run of a till. `with Shop(…) as shop:` closes it at the end, as its window would."""

    def __init__(
        self,
        settings: Settings,
        control: ControlClient,
        *,
        print_now: Callable[[Print], tuple[PrinterState, str]] = no_printer,
        people: bool = False,
    ) -> None:
        self.settings = settings
        self.control = control
        self.failure: BaseException | None = None
        self.clock = TurnedClock()
        self.view = TillView()
        self._told = threading.Condition()
        self._commands = 0
        self.till = Till(
            settings,
            client=ClientMaker(settings, wall_clock=self.clock.wall),
            print_now=print_now,
            publish=self._publish,
            on_failure=self._fail,
            clock=self.clock,
            people=people,
        )
        self.till.start()
        self.till.start_edges()
        self.until(lambda view: view.store != "" or self.failure is not None, pace=0)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the till."""
        assert self.till.stop(), "the engine hangs"

    # --- the cashier -------------------------------------------------------------------------------------

    def qr(self, minor: int = 1234) -> None:
        self.do(ChargeByQr, amount=Money(minor, Currency.CAD))

    def scan(self, text: str, minor: int | None = None) -> None:
        amount = None if minor is None else Money(minor, Currency.CAD)
        self.do(CodeScanned, text=text, amount=amount)

    def cancel(self) -> None:
        self.do(CancelPayment)

    def leave(self) -> None:
        self.do(LeaveSale, left_with=LeftWith.NOTHING)

    def check_now(self) -> None:
        self.do(CheckNow)

    def reprint(self) -> None:
        self.do(Reprint, request_id=self.sale.request_id)

    def refund(self, minor: int, reason: str = "cold tea") -> None:
        """Give some of the payment on screen back."""
        sale = self.sale
        self.do(
            RefundPayment,
            request_id=sale.request_id,
            amount=Money(minor, Currency.CAD),
            reason=reason,
            seen_remaining=sale.remaining,
        )

    def refund_again(self, request_id: str, minor: int, remaining: int) -> None:
        """Give more of a payment back that is in the books, and of which the person sees that so much remains."""
        self.do(
            RefundPayment,
            request_id=request_id,
            amount=Money(minor, Currency.CAD),
            reason="cold tea",
            seen_remaining=Money(remaining, Currency.CAD),
        )

    def look_up(self, payment_id: str) -> OrderView:
        """Look an order up, and wait until it is found or not."""
        self.do(LookUp, payment_id=payment_id)
        self.until(lambda view: view.found is not None and view.found.state is not OrderState.ASKING)
        assert self.view.found is not None
        return self.view.found

    def refund_found(self, payment_id: str, minor: int) -> None:
        """Give some of the order back that was looked up."""
        self.do(RefundFound, payment_id=payment_id, amount=Money(minor, Currency.CAD), reason="cold tea")

    def rest_of_refund(self) -> float:
        """How many seconds the till rests before it asks about the latest refund again; afterwards it has asked."""

        def rests(view: TillView) -> bool:
            row = view.sale.refunds[-1] if view.sale is not None else None
            return row is not None and None not in (row.last_checked_mono, row.next_check_mono)

        self.until(rests, what="a rest", pace=0)
        row = self.sale.refunds[-1]
        checked, due = row.last_checked_mono or 0.0, row.next_check_mono or 0.0
        self.later(max(due - self.clock().mono, 0.0) + 0.01)
        self.until(lambda view: (self.sale.refunds[-1].last_checked_mono or 0.0) > checked, what="a question")
        return due - checked

    def refunds_end(self, *, pace: float = PACE_S) -> None:
        """Wait until no refund is under way."""
        self.until(lambda view: not view.refunds, what="the end of all refunds", pace=pace)

    def resend_refund(self) -> None:
        """A supervisor sends the latest refund again."""
        row = self.sale.refunds[-1]
        key = row.refund_request_id
        self.do(ResendRefund, request_id=row.request_id, refund_request_id=key, reason="in no list")

    def say(self, yes: bool) -> None:
        question = self.until(lambda view: view.question is not None, pace=0).question
        assert question is not None
        self.do(AnswerQuestion, question_id=question.question_id, yes=yes)

    def confirm_restore(self, last_z: int) -> None:
        self.do(ConfirmRestore, last_z=last_z)

    def do(self, kind: type[Command], **fields: Any) -> None:
        """Give a command on the newest view, and wait until the engine has acted on it."""
        number = self.give(kind, **fields)
        self.until(lambda view: view.acknowledged >= number, pace=0)

    def give(self, kind: type[Command], **fields: Any) -> int:
        """Give a command on the newest view, and do not wait; returns its number."""
        self._commands += 1
        number, view = self._commands, self.view
        sale_id = view.sale.sale_id if view.sale and kind is not ChargeByQr else ""
        self.till.send(kind(command_id=number, revision=view.revision, sale_id=sale_id, **fields))
        return number

    # --- what is seen ------------------------------------------------------------------------------------

    @property
    def sale(self) -> SaleView:
        assert self.view.sale is not None
        return self.view.sale

    def sees(self, stage: Stage, *, pace: float = PACE_S) -> SaleView:
        """Wait, letting time pass, until the sale on screen is at `stage`."""
        self.until(lambda view: view.sale is not None and view.sale.stage is stage, what=stage, pace=pace)
        return self.sale

    def sees_refund(self, state: RefundState, *, pace: float = PACE_S) -> RefundRow:
        """Wait, letting time pass, until the latest refund of the sale on screen is at `state`."""

        def is_there(view: TillView) -> bool:
            refunds = view.sale.refunds if view.sale is not None else ()
            return bool(refunds) and refunds[-1].state is state

        self.until(is_there, what=state, pace=pace)
        return self.sale.refunds[-1]

    def is_told(self, kind: NoticeKind) -> None:
        """Wait until the cashier reads this notice."""
        self.until(lambda view: view.notice is not None and view.notice.kind is kind, what=kind)

    def until(
        self, holds: Callable[[TillView], bool], *, what: object = "", pace: float = PACE_S
    ) -> TillView:
        """Wait until a view holds; each look turns both clocks forward by `pace` seconds."""
        deadline = time.monotonic() + PATIENCE_S
        with self._told:
            while not holds(self.view):
                assert time.monotonic() < deadline, f"waited for {what}, saw {self.view}"
                if not self._told.wait(LOOK_EVERY_S) and pace:
                    self.later(pace)
        return self.view

    def later(self, seconds: float) -> None:
        """Let time pass, here and at AlphaPay."""
        self.control.age(seconds)
        self.clock.ahead_s += seconds
        self.till.send(Ticked())

    def _publish(self, view: TillView) -> None:
        with self._told:
            self.view = view
            self._told.notify_all()

    def _fail(self, error: BaseException) -> None:
        with self._told:
            self.failure = error
            self._told.notify_all()

    # --- the books ---------------------------------------------------------------------------------------

    def attempts(self) -> list[Attempt]:
        """Every payment in the journal on disk, oldest first."""
        return attempts_in(self.settings.data_directory())

    def only(self) -> Attempt:
        """The only payment in the journal."""
        (attempt,) = self.attempts()
        return attempt


def attempts_in(directory: Path) -> list[Attempt]:
    """Every payment in a journal, oldest first."""
    with contextlib.closing(SqlitePaymentQueries.open(directory)) as queries:
        return sorted((found.payment for found in queries.all_payments()), key=lambda a: a.request_id)


def _agreeing(attempt: Attempt, told: str) -> set[str]:
    """What AlphaPay's ledger may say about an attempt; of a paid one, what its refunds have left of it."""
    if attempt.state is not State.PAID:
        return AGREES.get(attempt.state, {told})
    if attempt.reserved or attempt.remaining is None:
        return MONEY_CAME
    if not attempt.refunded:
        return {"SUCCESS"}
    return {"PARTIAL_REFUND"} if attempt.remaining.minor else {"FULL_REFUND"}


def assert_books_agree(directory: Path, control: ControlClient) -> None:
    """The journal's chain is whole, and what it calls settled is what AlphaPay's ledger says; no order of this till and
    no money of it stands at AlphaPay that the journal does not know.
    """
    with contextlib.closing(open_for_reading(directory)) as connection:
        assert verify(connection).whole
    merchant = control.state()["merchant_code"]
    orders = {order["request_id"]: order for order in control.orders() if order["merchant"] == merchant}
    attempts = {attempt.request_id: attempt for attempt in attempts_in(directory)}
    made_here = {key for key, order in orders.items() if f" · {TILL} · " in order["description"]}
    assert made_here <= attempts.keys(), "AlphaPay has orders the journal does not know"
    for attempt in attempts.values():
        told = str(orders[attempt.request_id]["status"]) if attempt.request_id in orders else "none"
        assert told in _agreeing(attempt, told), f"{attempt.state} here, {told} at AlphaPay"
        assert attempt.unresolved or told != "SUCCESS" or attempt.state in {State.PAID, State.PAID_MISMATCH}
