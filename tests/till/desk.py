"""A cashier's desk for engine tests: real engine, clock turned by hand, AlphaPay's answers given by the test."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import msgspec

from pos_app.domain.alphapay import PaymentStatus, ResultCode, ResultStatus, Scenario, TransactionType
from pos_app.domain.evidence import Ended
from pos_app.domain.money import Currency, Money
from pos_app.domain.now import Now
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import AlarmKind, Attention, LeftWith, Resolution
from pos_app.domain.receipt import Merchant
from pos_app.protocol.answers import (
    Answer,
    Cause,
    DayOfTransactions,
    PayAnswer,
    PaymentInquired,
    Transaction,
)
from pos_app.protocol.effects import AskPayment, Effect, Print, ReadTransactions, SendCancel, SendPay
from pos_app.protocol.messages import (
    AcknowledgeAlarm,
    AnswerQuestion,
    CallEnded,
    CancelPayment,
    ChargeByQr,
    CheckNow,
    CloseNotFound,
    CodeScanned,
    Command,
    LeaveSale,
    Message,
    PrintEnded,
    Reprint,
    ResolveMoney,
    ReturnToSale,
    Started,
    Ticked,
)
from pos_app.protocol.ports import Books, Commit, Entry
from pos_app.protocol.screen_terms import PrinterState
from pos_app.protocol.views import SaleView, TillView
from pos_app.till.closing import ALPHAPAY_DAY
from pos_app.till.engine import decide, opening_state
from pos_app.till.owed import next_wake
from pos_app.till.state import State, TillSettings
from pos_app.till.views_of import view_of

WECHAT = "130000000000000001"
ALIPAY = "280000000000000001"
UNIONPAY = "6212345678901234567"
UNKNOWN_WALLET = "990000000000000001"
PAYMENT_ID = "2611221505244756658153857"
URL = "https://pay.example/q/1"
START = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)

E = TypeVar("E", bound=Effect)


def cad(minor: int) -> Money:
    """Canadian cents."""
    return Money(minor, Currency.CAD)


def settings(**changes: Any) -> TillSettings:
    """A till's settings as the engine takes them."""
    plain = TillSettings(
        store="Maple Tea",
        till_id="T01",
        cashier="Mei",
        currency=Currency.CAD,
        merchant=Merchant(name="Maple Tea Ltd."),
        zone=ZoneInfo("UTC"),
    )
    return msgspec.structs.replace(plain, **changes)


_KEYS = {
    "attempts": "request_id",
    "sales": "sale_id",
    "jobs": "job_id",
    "refunds": "refund_request_id",
}


class Desk:
    """Runs the engine as the loop does, with commits kept in a list instead of on disk."""

    def __init__(self, **changes: Any) -> None:
        self.settings = settings(**changes)
        self.random = Random(7)
        self.mono = 1000.0
        self.utc = START
        self.entries: list[Entry] = []
        self.pending: list[Effect] = []
        self.books: dict[str, dict[str, Any]] = {table: {} for table in _KEYS}
        self.beside: dict[str, Any] = {"seen_codes": {}, "days_read": {}, "restore": None}
        self.commands = 0
        self.state = opening_state(self.settings, Books())
        self.tell(Started())

    # --- running -----------------------------------------------------------------------------------------

    @property
    def now(self) -> Now:
        return Now(mono=self.mono, utc=self.utc, entropy=self.random.getrandbits(160))

    def tell(self, message: Message) -> None:
        """One turn of the loop."""
        decision = decide(self.state, message, self.now)
        if decision.commit is not None:
            self.entries += decision.commit.entries
            self._keep(decision.commit)
        self.state = decision.state
        self.pending += decision.effects

    def _keep(self, commit: Commit) -> None:
        for table, key in _KEYS.items():
            self.books[table].update({getattr(row, key): row for row in getattr(commit, table)})
        self.beside["seen_codes"].update({seen.digest: seen.seen_at for seen in commit.seen_codes})
        self.beside["days_read"].update(
            {read.day: read.read_at for read in commit.days_read if read.complete}
        )
        self.beside["restore"] = None if commit.restore_done else commit.restore or self.beside["restore"]

    @property
    def on_disk(self) -> Books:
        """What the next run finds."""
        return Books(**{name: dict(rows) for name, rows in self.books.items()}, **self.beside)

    def wait(self, seconds: float) -> None:
        """Let time pass, waking the engine whenever it wants to be."""
        end = self.mono + seconds
        for _ in range(10_000):
            wake = max(next_wake(self.state, self.now), self.mono + 0.01)
            if wake > end:
                break
            self.pass_time(wake - self.mono)
            self.tell(Ticked())
        else:
            raise AssertionError("the engine wakes without end")
        self.pass_time(end - self.mono)
        self.tell(Ticked())

    def pass_time(self, seconds: float) -> None:
        """Turn both clocks, without waking the engine."""
        self.mono += seconds
        self.utc += timedelta(seconds=seconds)

    def restart(self) -> None:
        """Kill the till and start it again on the same books."""
        self.pending = []
        self.mono = 50.0
        self.commands = 0
        self.state = opening_state(self.settings, self.on_disk)
        self.tell(Started())

    def alphapay_agrees(self) -> None:
        """AlphaPay's clock is measured, and the machine's is right."""
        answer = Answer(ended=Ended.VERIFIED, clock_offset_s=0.0)
        self.tell(CallEnded(call_id=0, request_id="", answer=answer))

    @contextmanager
    def same_screen(self) -> Iterator[int]:
        """Commands given inside all rely on the screen as it is now."""
        yield self.view.revision

    # --- the cashier -------------------------------------------------------------------------------------

    def command(self, kind: type[Command], /, **fields: Any) -> None:
        """Give a command on the screen as it is."""
        self.commands += 1
        sale_id = self.state.screen if kind is CodeScanned else ""
        given = {"revision": self.state.revision, "sale_id": sale_id} | fields
        self.tell(kind(command_id=self.commands, **given))

    def qr(self, minor: int = 1234, **fields: Any) -> None:
        self.command(ChargeByQr, **({"amount": cad(minor)} | fields))

    def scan(self, text: str = WECHAT, minor: int | None = None, **fields: Any) -> None:
        self.command(CodeScanned, text=text, amount=None if minor is None else cad(minor), **fields)

    def cancel(self, **fields: Any) -> None:
        self.command(CancelPayment, **fields)

    def leave(self, **fields: Any) -> None:
        self.command(LeaveSale, **({"left_with": LeftWith.NOTHING} | fields))

    def back_to(self, sale_id: str) -> None:
        self.command(ReturnToSale, wanted_sale_id=sale_id)

    def check_now(self) -> None:
        self.command(CheckNow)

    def say(self, yes: bool) -> None:
        question = self.view.question
        assert question is not None
        self.command(AnswerQuestion, question_id=question.question_id, yes=yes)

    def reprint(self) -> None:
        self.command(Reprint, request_id=self.attempt.request_id)

    def resolve(self, resolution: Resolution, **fields: Any) -> None:
        """Decide about the money that waits longest in the inbox."""
        waiting = self.view.inbox
        given = {"request_id": waiting[0].request_id if waiting else self.attempt.request_id} | fields
        self.command(ResolveMoney, resolution=resolution, **given)

    def acknowledge(self, kind: AlarmKind) -> None:
        self.command(AcknowledgeAlarm, request_id=self.attempt.request_id, kind=kind)

    def close_not_found(self, *request_ids: str, **fields: Any) -> None:
        """Close these attempts, or else the latest."""
        given = {"request_ids": request_ids or (self.attempt.request_id,), "reason": "in no list"} | fields
        self.command(CloseNotFound, **given)

    # --- what is seen ------------------------------------------------------------------------------------

    @property
    def view(self) -> TillView:
        return view_of(self.state, self.now)

    @property
    def sale(self) -> SaleView:
        sale = self.view.sale
        assert sale is not None
        return sale

    @property
    def attempt(self) -> Attempt:
        """The latest attempt."""
        return self.books["attempts"][list(self.books["attempts"])[-1]]

    @property
    def notice(self) -> str:
        return self.view.notice.kind if self.view.notice else ""

    @property
    def attentions(self) -> list[Attention | None]:
        """Why each payment in the inbox waits there."""
        return [row.attention for row in self.view.inbox]

    @property
    def alarms(self) -> list[AlarmKind]:
        """The contradictions that nobody has acknowledged."""
        return [row.kind for row in self.view.alarms]

    @property
    def kinds(self) -> list[str]:
        """The names of all events so far."""
        return [type(entry.event).__name__ for entry in self.entries]

    # --- AlphaPay ----------------------------------------------------------------------------------------

    def take(self, kind: type[E]) -> E:
        """The oldest pending effect of a kind; it is taken off."""
        found = next((effect for effect in self.pending if isinstance(effect, kind)), None)
        assert found is not None, f"no {kind.__name__} is pending: {self.pending}"
        self.pending.remove(found)
        return found

    def asked(self, kind: type[Effect]) -> bool:
        """Whether such an effect is pending."""
        return any(isinstance(effect, kind) for effect in self.pending)

    def answer(self, effect: SendPay | AskPayment | SendCancel | ReadTransactions, answer: Answer) -> None:
        request_id = "" if isinstance(effect, ReadTransactions) else effect.request_id
        self.tell(CallEnded(call_id=effect.call_id, request_id=request_id, answer=answer))

    def lost(self, kind: type[SendPay | AskPayment | SendCancel | ReadTransactions], **fields: Any) -> None:
        """No answer comes."""
        given = {"ended": Ended.NO_ANSWER, "cause": Cause.TIMED_OUT} | fields
        self.answer(self.take(kind), Answer(**given))

    def refused(self, kind: type[SendPay | SendCancel], code: ResultCode) -> None:
        """A verified F."""
        self.answer(self.take(kind), verified(code, status=ResultStatus.FAILED))

    def pay_accepted(
        self, *, payment_id: str = PAYMENT_ID, life_s: float = 300, url: str | None = None
    ) -> None:
        effect = self.take(SendPay)
        qr = effect.scenario is Scenario.OFFLINE_QRCODE
        body = PayAnswer(
            request_id=effect.request_id,
            payment_id=payment_id,
            payment_url=(URL if qr else "") if url is None else url,
            scenario=effect.scenario,
            expires_at=self.utc + timedelta(seconds=life_s),
        )
        self.answer(effect, verified(ResultCode.PAYMENT_IN_PROCESS, body=body))

    def status(self, status: PaymentStatus, *, amount: Money | None = None, **fields: Any) -> None:
        """Answer the pending question with a status."""
        effect = self.take(AskPayment)
        self.answer(effect, self.inquired(effect, status, amount=amount, **fields))

    def inquired(
        self, effect: AskPayment, status: PaymentStatus, *, amount: Money | None = None, **fields: Any
    ) -> Answer:
        attempt = self.state.attempts[effect.request_id]
        given = {
            "request_id": effect.request_id,
            "payment_id": effect.payment_id,
            "status": status,
            "raw_status": status.value,
            "order_amount": amount or attempt.amount,
            "expires_at": attempt.expires_at,
            "paid_at": self.utc if status is PaymentStatus.SUCCESS else None,
        } | fields
        return verified(ResultCode.SUCCESS, body=PaymentInquired(**given))

    def cancelled(self) -> None:
        """AlphaPay takes the cancel."""
        self.answer(self.take(SendCancel), verified(ResultCode.SUCCESS))

    def listed(self, *rows: Any, complete: bool = True) -> None:
        """A day of transactions was read."""
        effect = self.take(ReadTransactions)
        self.answer(
            effect,
            verified(
                ResultCode.SUCCESS, body=DayOfTransactions(day=effect.day, complete=complete, rows=rows)
            ),
        )

    def lists_read(self, *rows: Transaction, complete: bool = True) -> list[date]:
        """Every day that is due is read, each row on its own day; tells which days those were."""
        days = []
        while (effect := self.pending_list()) is not None:
            own = [row for row in rows if row.created_at and alphapay_day(row.created_at) == effect.day]
            days.append(effect.day)
            self.listed(*own, complete=complete)
        return days

    def pending_list(self) -> ReadTransactions | None:
        """The day that is being read."""
        return next((effect for effect in self.pending if isinstance(effect, ReadTransactions)), None)

    def wait_with_lists(self, seconds: float, *rows: Transaction, complete: bool = True) -> list[date]:
        """Let time pass while every list that becomes due is read; tells the days in the order of reading."""
        end, days = self.mono + seconds, self.lists_read(*rows, complete=complete)
        while self.mono < end:
            self.wait(min(max(next_wake(self.state, self.now) - self.mono, 0.5), end - self.mono))
            days += self.lists_read(*rows, complete=complete)
        return days

    def row(self, **fields: Any) -> Transaction:
        """A row of AlphaPay's list about the latest attempt, as it stands there once it was paid."""
        attempt = self.attempt
        given: dict[str, Any] = {
            "request_id": attempt.request_id,
            "transaction_id": attempt.payment_id or PAYMENT_ID,
            "kind": TransactionType.CREDIT,
            "amount": attempt.amount,
            "created_at": attempt.created_at,
            "transacted_at": attempt.created_at + timedelta(seconds=20),
        } | fields
        return Transaction(**given)

    def printed(self, state: PrinterState) -> None:
        self.tell(PrintEnded(job_id=self.take(Print).job_id, state=state))

    # --- whole stretches ---------------------------------------------------------------------------------

    def qr_standing(self, minor: int = 1234) -> None:
        """A QR is on screen."""
        self.qr(minor)
        self.pay_accepted()

    def code_in_process(self, minor: int = 1234) -> None:
        """A scanned payment waits for the customer's PIN."""
        self.scan(WECHAT, minor)
        self.pay_accepted()
        self.status(PaymentStatus.PAYMENT_IN_PROCESS)

    def paid(self, minor: int = 1234) -> None:
        """A sale was paid by a scanned code."""
        self.scan(WECHAT, minor)
        self.pay_accepted()
        self.status(PaymentStatus.SUCCESS)

    def unsure(self, minor: int = 1234) -> None:
        """A scanned payment whose answer was lost."""
        self.scan(WECHAT, minor)
        self.lost(SendPay)


def alphapay_day(moment: datetime) -> date:
    """The day of AlphaPay's lists that a moment belongs to."""
    return moment.astimezone(ALPHAPAY_DAY).date()


def verified(code: ResultCode, *, status: ResultStatus = ResultStatus.SUCCEEDED, body: Any = None) -> Answer:
    """AlphaPay's own word."""
    return Answer(ended=Ended.VERIFIED, status=status, code=code, raw_code=code.value, body=body)


__all__ = ["Desk", "State"]
