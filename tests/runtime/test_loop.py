"""The engine's thread: commit before dispatch before publish; what it does when the disk or a program fails it."""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from pos_app.domain.alphapay import ResultCode, ResultStatus, Scenario
from pos_app.domain.evidence import Ended
from pos_app.domain.money import Currency, Money
from pos_app.journal.errors import InstanceRunning, JournalDamaged
from pos_app.journal.migrations import migrate
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.answers import Answer, PayAnswer
from pos_app.protocol.effects import AskPayment, Effect, SendPay
from pos_app.protocol.messages import CallEnded, ChargeByQr, LookUp, Message, Ticked
from pos_app.protocol.ports import Commit, Journal
from pos_app.protocol.screen_terms import NoticeKind, Stage
from pos_app.protocol.views import TillView
from pos_app.runtime.clock import read_clock
from pos_app.runtime.loop import EngineLoop
from tests.scenarios.shop import TurnedClock
from tests.till.desk import settings

CHARGE = ChargeByQr(command_id=1, revision=1, amount=Money(500, Currency.CAD))
PATIENCE_S = 5.0
UNREADABLE_ID = "019ab697e8007fffbfffffffffffffff"


class Recorded:
    """A real journal in memory that notes when it commits and closes; `full` lets it grow no further.

    Its pages are so small that every commit needs another one.
    """

    def __init__(self, notes: list[str]) -> None:
        self._notes = notes
        self.connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self.connection.execute("PRAGMA page_size = 512")
        migrate(self.connection)
        self.journal = SqliteJournal(self.connection)
        self.fault: BaseException | None = None
        self.gate = threading.Event()
        self.gate.set()

    def full(self, yes: bool) -> None:
        (pages,) = self.connection.execute("PRAGMA page_count").fetchone()
        self.connection.execute(f"PRAGMA max_page_count = {pages if yes else 100_000}")

    def __getattr__(self, name: str) -> Any:
        return getattr(self.journal, name)

    def commit(self, commit: Commit) -> None:
        self.gate.wait()
        if self.fault is not None:
            raise self.fault
        self.journal.commit(commit)
        self._notes.append("commit " + " ".join(type(entry.event).__name__ for entry in commit.entries))

    def close(self) -> None:
        self._notes.append("close")
        self.journal.close()


class Engine:
    """A loop over a recorded journal; `notes` tells in which order things happened."""

    def __init__(self, open_journal: Callable[[], Journal] | None = None) -> None:
        self.notes: list[str] = []
        self.disk = Recorded(self.notes)
        self.effects: list[Effect] = []
        self.view = TillView()
        self.failures: list[BaseException] = []
        self.clock = TurnedClock()
        self._told = threading.Condition()
        self.loop = EngineLoop(
            open_journal or (lambda: self.disk),  # type: ignore[arg-type,return-value]
            settings(),
            clock=self.clock,
            dispatch=self._dispatch,
            publish=self._publish,
            on_failure=self._fail,
        )

    def _dispatch(self, effect: Effect) -> None:
        self.effects.append(effect)
        self.notes.append(type(effect).__name__)

    def _publish(self, view: TillView) -> None:
        with self._told:
            stage = view.sale.stage if view.sale else "idle"
            self.notes.append(f"view {'NOT RECORDED' if view.not_recorded else stage}")
            self.view = view
            self._told.notify_all()

    def _fail(self, error: BaseException) -> None:
        with self._told:
            self.failures.append(error)
            self._told.notify_all()

    def until(
        self, holds: Callable[[], object], *, tick_s: float = 0.0, patience_s: float = PATIENCE_S
    ) -> None:
        """Wait until it holds, turning the clock by `tick_s` at each look."""
        deadline = time.monotonic() + patience_s
        with self._told:
            while not holds():
                assert time.monotonic() < deadline, self.notes
                if not self._told.wait(0.02) and tick_s:
                    self.clock.ahead_s += tick_s
                    self.loop.send(Ticked())

    def tell(self, message: Message) -> None:
        """Send, and wait for the view it leads to."""
        seen = sum(note.startswith("view") for note in self.notes)
        self.loop.send(message)
        self.until(lambda: sum(note.startswith("view") for note in self.notes) > seen or self.failures)

    def pay_accepted(self) -> None:
        """AlphaPay answers the pay that was dispatched."""
        sent = next(effect for effect in self.effects if isinstance(effect, SendPay))
        body = PayAnswer(
            request_id=sent.request_id,
            payment_id="2611221505244756658153857",
            payment_url="https://pay.example/q",
            scenario=Scenario.OFFLINE_QRCODE,
        )
        answer = Answer(
            ended=Ended.VERIFIED,
            status=ResultStatus.UNDECIDED,
            code=ResultCode.PAYMENT_IN_PROCESS,
            body=body,
        )
        self.tell(CallEnded(call_id=sent.call_id, request_id=sent.request_id, answer=answer))


@pytest.fixture
def engine() -> Iterator[Engine]:
    engine = Engine()
    engine.loop.start()
    engine.until(lambda: "view idle" in engine.notes)
    yield engine
    engine.disk.gate.set()
    engine.loop.stop(PATIENCE_S)


def test_R50_commit_comes_before_dispatch_and_dispatch_before_the_view(engine: Engine) -> None:
    engine.notes.clear()
    engine.tell(CHARGE)
    assert engine.notes == [
        "commit SaleStarted AttemptRecorded SendingStarted",
        "SendPay",
        "view CONTACTING",
    ]


def test_R50_what_cannot_be_recorded_does_not_happen_and_the_cashier_is_told(engine: Engine) -> None:
    engine.disk.full(True)
    engine.notes.clear()
    engine.tell(CHARGE)
    assert engine.notes == ["view NOT RECORDED"]
    assert engine.view.not_recorded is not None
    assert "full" in engine.view.not_recorded.reason
    assert engine.view.acknowledged == 1
    assert (engine.view.sale, engine.effects) == (None, [])


@pytest.fixture
def unreadable(engine: Engine) -> str:
    """The request id of a payment on file whose record says nothing."""
    engine.tell(CHARGE)
    connection = engine.disk.connection
    connection.execute("CREATE TEMP TABLE spoilt AS SELECT * FROM attempt")
    connection.execute("UPDATE spoilt SET number = 100, request_id = ?, record = '{}'", (UNREADABLE_ID,))
    connection.execute("INSERT INTO attempt SELECT * FROM spoilt")
    return UNREADABLE_ID


def test_R50_one_record_that_cannot_be_read_does_not_end_the_till(engine: Engine, unreadable: str) -> None:
    engine.tell(LookUp(command_id=2, revision=2, payment_id=unreadable))
    assert (engine.failures, engine.view.acknowledged) == ([], 2)
    assert engine.view.notice is not None
    assert engine.view.notice.kind is NoticeKind.RECORD_UNREADABLE
    engine.pay_accepted()
    assert engine.view.sale is not None


def test_R50_an_answer_about_a_record_that_cannot_be_read_is_not_dropped_in_silence(
    engine: Engine, unreadable: str
) -> None:
    engine.tell(CallEnded(call_id=1, request_id=unreadable, answer=Answer(ended=Ended.NO_ANSWER)))
    assert [type(failure) for failure in engine.failures] == [JournalDamaged]


def test_R50_the_till_recovers_by_itself_when_there_is_room_again(engine: Engine) -> None:
    engine.disk.full(True)
    engine.tell(CHARGE)
    engine.disk.full(False)
    engine.until(lambda: engine.view.not_recorded is None, tick_s=1.0)
    assert "commit RecordingResumed" in engine.notes
    engine.tell(ChargeByQr(command_id=2, revision=engine.view.revision, amount=CHARGE.amount))
    assert engine.view.sale is not None


def test_R50_a_full_disk_does_not_make_the_engine_spin(engine: Engine) -> None:
    engine.tell(CHARGE)
    engine.pay_accepted()
    engine.disk.full(True)
    engine.clock.ahead_s += 301
    engine.loop.send(Ticked())
    engine.until(lambda: engine.view.not_recorded is not None)
    before = len(engine.notes)
    with pytest.raises(AssertionError):
        engine.until(lambda: len(engine.notes) > before + 2, patience_s=0.3)


def test_a_question_is_asked_when_it_is_due_without_any_message(engine: Engine) -> None:
    engine.tell(CHARGE)
    engine.pay_accepted()
    assert not any(isinstance(effect, AskPayment) for effect in engine.effects)
    engine.until(lambda: any(isinstance(effect, AskPayment) for effect in engine.effects), tick_s=1.0)
    engine.until(lambda: engine.view.sale and engine.view.sale.stage is Stage.SHOWING_QR)


def test_a_fault_of_the_engine_is_told_and_the_journal_is_closed(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    engine.disk.fault = ZeroDivisionError("a bug")
    engine.loop.send(CHARGE)
    engine.until(lambda: engine.failures)
    assert isinstance(engine.failures[0], ZeroDivisionError)
    assert engine.loop.stop(PATIENCE_S)
    assert engine.notes[-1] == "close"
    assert "by a fault of this program" in caplog.text


def test_a_journal_that_cannot_be_loaded_is_closed(caplog: pytest.LogCaptureFixture) -> None:
    engine = Engine()
    engine.disk.connection.execute("DROP TABLE print_job")
    engine.loop.start()
    engine.until(lambda: engine.failures)
    engine.loop.join(PATIENCE_S)
    assert engine.notes == ["close"]
    with pytest.raises(sqlite3.ProgrammingError):
        engine.disk.connection.execute("SELECT 1")


def test_a_journal_that_cannot_be_opened_is_told_without_a_trace(
    tmp_path: Any, capfd: pytest.CaptureFixture[str]
) -> None:
    def refuse() -> Journal:
        raise InstanceRunning(tmp_path)

    engine = Engine(refuse)
    engine.loop.start()
    engine.until(lambda: engine.failures)
    assert isinstance(engine.failures[0], InstanceRunning)
    assert "Traceback" not in capfd.readouterr().err
    engine.disk.close()


def test_stop_handles_what_was_sent_before_and_closes_the_journal(engine: Engine) -> None:
    engine.loop.send(CHARGE)
    assert engine.loop.stop(PATIENCE_S)
    assert engine.notes[-1] == "close"
    assert "commit SaleStarted AttemptRecorded SendingStarted" in engine.notes


def test_an_engine_that_hangs_in_a_commit_does_not_hold_stop(engine: Engine) -> None:
    engine.disk.gate.clear()
    engine.loop.send(CHARGE)
    began = time.monotonic()
    assert not engine.loop.stop(0.2)
    assert time.monotonic() - began < 1.0


def test_a_loop_that_never_started_is_stopped() -> None:
    engine = Engine()
    assert engine.loop.stop(0.1)
    engine.disk.close()


def test_the_clock_gives_fresh_randomness_and_an_aware_time() -> None:
    first, second = read_clock(), read_clock()
    assert first.entropy != second.entropy
    assert first.mono <= second.mono
    assert first.utc.utcoffset() is not None
