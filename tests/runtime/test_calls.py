"""Network workers: writers never wait for questions, no fault loses a question, and stopping waits for nobody."""

import queue
import threading
import time
from collections.abc import Callable, Iterator
from datetime import date

import pytest

from pos_app.domain.alphapay import Scenario
from pos_app.domain.evidence import Ended
from pos_app.domain.money import Currency, Money
from pos_app.gateway.errors import KeyUnusable
from pos_app.protocol.answers import Answer, Cause
from pos_app.protocol.effects import (
    AskPayment,
    LookUpOrder,
    NetworkEffect,
    ReadTransactions,
    SendCancel,
    SendPay,
    SendRefund,
)
from pos_app.protocol.messages import CallEnded, Message
from pos_app.runtime.calls import ASKERS, WRITERS, Asker, NetworkCalls
from pos_app.till.owed import BACKGROUND_QUESTIONS

PATIENCE_S = 5.0
BACKGROUND_REFUNDS, LISTS, BILLS, LOOK_UPS = 2, 1, 1, 1
FINE = Answer(ended=Ended.VERIFIED)


class Line:
    """A client whose questions hang until `let_go`; everything else is answered at once."""

    def __init__(self, let_go: threading.Event) -> None:
        self._let_go = let_go
        self.closed = threading.Event()

    def perform(self, effect: NetworkEffect) -> Answer:
        if isinstance(effect, AskPayment):
            self._let_go.wait(PATIENCE_S)
        return FINE

    def close(self) -> None:
        self.closed.set()


class Broken(Line):
    """A client with a bug."""

    def perform(self, effect: NetworkEffect) -> Answer:
        raise ZeroDivisionError


def pay(call_id: int) -> SendPay:
    return SendPay(
        call_id=call_id,
        request_id="r",
        scenario=Scenario.OFFLINE_QRCODE,
        amount=Money(1, Currency.CAD),
        description="d",
    )


def ask(call_id: int) -> AskPayment:
    return AskPayment(call_id=call_id, request_id="r", payment_id="p")


class Bench:
    """Workers, and what they reported."""

    def __init__(self, client: Callable[[], Asker]) -> None:
        self.reports: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self.calls = NetworkCalls(client, self.reports.put)

    def next(self) -> CallEnded:
        report = self.reports.get(timeout=PATIENCE_S)
        assert isinstance(report, CallEnded)
        return report


@pytest.fixture
def let_go() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


def refund(call_id: int) -> SendRefund:
    return SendRefund(
        call_id=call_id,
        request_id="r",
        refund_request_id="f",
        payment_id="p",
        amount=Money(1, Currency.CAD),
        description="d",
    )


def test_a_pay_a_cancel_and_a_refund_do_not_wait_for_hanging_questions(let_go: threading.Event) -> None:
    bench = Bench(lambda: Line(let_go))
    bench.calls.start()
    for number in range(2 * ASKERS):
        bench.calls.take(ask(number))
    bench.calls.take(pay(100))
    bench.calls.take(SendCancel(call_id=101, request_id="r", payment_id="p"))
    bench.calls.take(refund(102))
    assert {bench.next().call_id for _ in range(3)} == {100, 101, 102}
    let_go.set()
    assert {bench.next().call_id for _ in range(2 * ASKERS)} == set(range(2 * ASKERS))
    bench.calls.stop()


def test_the_question_about_the_sale_on_screen_does_not_wait_for_all_others_that_may_hang(
    let_go: threading.Event,
) -> None:
    bench = Bench(lambda: Line(let_go))
    bench.calls.start()
    others_in_flight = BACKGROUND_QUESTIONS + BACKGROUND_REFUNDS + LISTS + BILLS + LOOK_UPS
    for number in range(others_in_flight):
        bench.calls.take(ask(number))
    bench.calls.take(ReadTransactions(call_id=100, day=date(2026, 11, 22)))
    assert bench.next().call_id == 100
    bench.calls.stop()


def test_effects_given_before_the_start_have_waited(let_go: threading.Event) -> None:
    bench = Bench(lambda: Line(let_go))
    bench.calls.take(pay(1))
    bench.calls.start()
    assert bench.next() == CallEnded(call_id=1, request_id="r", answer=FINE)
    bench.calls.stop()


@pytest.mark.parametrize(
    "effect", [ReadTransactions(call_id=1, day=date(2026, 11, 22)), LookUpOrder(call_id=1, payment_id="p")]
)
def test_a_list_and_an_order_of_whomever_name_no_payment(
    let_go: threading.Event, effect: NetworkEffect
) -> None:
    bench = Bench(lambda: Line(let_go))
    bench.calls.start()
    bench.calls.take(effect)
    assert bench.next().request_id == ""
    bench.calls.stop()


def test_a_bug_in_the_client_is_no_answer_and_the_worker_lives_on(
    let_go: threading.Event, caplog: pytest.LogCaptureFixture
) -> None:
    bench = Bench(lambda: Broken(let_go))
    bench.calls.start()
    for number in range(WRITERS + 1):
        bench.calls.take(pay(number))
        assert bench.next().answer.ended is Ended.NO_ANSWER
    assert "ZeroDivisionError" in caplog.text
    bench.calls.stop()


@pytest.mark.parametrize(
    ("fault", "hint"),
    [(KeyUnusable("the private key is empty"), "the private key is empty"), (OSError("x"), "OSError")],
)
def test_R02_where_no_client_can_be_made_every_effect_ends_as_not_sent(fault: Exception, hint: str) -> None:
    def refuse() -> Asker:
        raise fault

    bench = Bench(refuse)
    bench.calls.start()
    for number in range(WRITERS + 1):
        bench.calls.take(pay(number))
        answer = bench.next().answer
        assert (answer.ended, answer.cause, answer.hint) == (Ended.NOT_SENT, Cause.CANNOT_SIGN, hint)
    bench.calls.stop()


def test_a_client_that_can_be_made_later_is_used_then(let_go: threading.Event) -> None:
    faults = [OSError("the certificates cannot be read")] * WRITERS

    def make() -> Asker:
        if faults:
            raise faults.pop()
        return Line(let_go)

    bench = Bench(make)
    bench.calls.start()
    ended = []
    for number in range(2 * WRITERS + 1):
        bench.calls.take(pay(number))
        ended.append(bench.next().answer.ended)
    assert (ended[0], ended[-1]) == (Ended.NOT_SENT, Ended.VERIFIED)
    bench.calls.stop()


def test_stopped_workers_close_their_clients(let_go: threading.Event) -> None:
    lines: list[Line] = []

    def make() -> Asker:
        lines.append(Line(let_go))
        return lines[-1]

    bench = Bench(make)
    bench.calls.start()
    bench.calls.take(pay(1))
    bench.next()
    bench.calls.stop()
    assert lines[0].closed.wait(PATIENCE_S)


def test_stop_waits_for_nobody(let_go: threading.Event) -> None:
    bench = Bench(lambda: Line(let_go))
    bench.calls.start()
    bench.calls.take(ask(1))
    began = time.monotonic()
    bench.calls.stop()
    assert time.monotonic() - began < 0.5
