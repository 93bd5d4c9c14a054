"""R03, R15: a till whose clock is wrong mends itself against the simulated AlphaPay over HTTP, and only against it:
no replayed or unproved answer moves its clock.
"""

import datetime as dt
import http.client
import socket
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from pos_app.domain.alphapay import Call, ResultCode, ResultStatus, Scenario
from pos_app.domain.evidence import Ended, Proof, what_it_proves
from pos_app.domain.money import Currency, Money
from pos_app.gateway.client import Client
from pos_app.gateway.server_clock import ServerClock
from pos_app.gateway.signing import credentials
from pos_app.gateway.transport import TransportSettings
from pos_app.protocol.answers import Answer, Cause
from pos_app.protocol.effects import SendPay
from pos_app.simulator.simulator import Simulator

DAY_S = 86_400.0


def utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class Wall:
    """A machine clock that can be set."""

    def __init__(self, wrong_s: float = 0.0) -> None:
        self.wrong_s = wrong_s

    def __call__(self) -> dt.datetime:
        return utc_now() + dt.timedelta(seconds=self.wrong_s)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Simulator]:
    with Simulator(tmp_path_factory.mktemp("alphapay")) as simulator:
        yield simulator


@pytest.fixture
def sim(running: Simulator) -> Simulator:
    running.control.reset()
    return running


@pytest.fixture
def till(sim: Simulator) -> Iterator[Callable[..., Client]]:
    """Makes tills: `till()`, `till(wall)`, `till(clock=shared)`, `till(url=…)`."""
    made: list[Client] = []
    known = credentials(sim.merchant_code, sim.merchant_private_key_pem, sim.public_key)

    def make(
        wall: Any = utc_now, *, clock: ServerClock | None = None, url: str = "", **limits: float
    ) -> Client:
        settings = TransportSettings(
            base_url=url or sim.url, **{"read_timeout_s": 2.0, "total_s": 4.0, **limits}
        )
        made.append(Client(known, settings, clock or ServerClock(wall)))
        return made[-1]

    yield make
    for client in made:
        client.close()


def pay(client: Client, request_id: str = "r1") -> Answer:
    return client.perform(
        SendPay(
            call_id=1,
            request_id=request_id,
            scenario=Scenario.OFFLINE_QRCODE,
            amount=Money(1234, Currency.CAD),
            description="Café · 1",
        )
    )


def asked(sim: Simulator) -> list[tuple[str, str]]:
    """What arrived at AlphaPay, and how it was answered."""
    return [(call["call"], call["result_code"]) for call in sim.control.calls()["log"]]


TAKEN = ("pay", "PAYMENT_IN_PROCESS")
REFUSED = ("pay", "SIGN_TIMEOUT")
QUESTION = ("transactions", "SUCCESS")


@pytest.mark.parametrize("ahead_s", [-90.0, 90.0])
def test_a_small_offset_is_measured_and_corrected_without_a_word(
    sim: Simulator, till: Callable[..., Client], ahead_s: float
) -> None:
    sim.control.switch(clock_offset_s=ahead_s)
    client = till()
    answer = pay(client)
    assert answer.clock_offset_s == pytest.approx(ahead_s, abs=1.1)
    assert asked(sim) == [TAKEN]
    sim.control.switch(clock_offset_s=ahead_s * 4)
    assert pay(client, "r2").code is ResultCode.PAYMENT_IN_PROCESS
    assert asked(sim)[1:] == [TAKEN]


@pytest.mark.parametrize("ahead_s", [-DAY_S, -600.0, 600.0, DAY_S])
def test_R03_a_clock_more_than_five_minutes_wrong_corrects_itself_and_the_payment_goes_through(
    sim: Simulator, till: Callable[..., Client], ahead_s: float
) -> None:
    sim.control.switch(clock_offset_s=ahead_s)
    client = till()
    answer = pay(client)
    assert (answer.ended, answer.code) == (Ended.VERIFIED, ResultCode.PAYMENT_IN_PROCESS)
    assert answer.clock_offset_s == pytest.approx(ahead_s, abs=1.1)
    assert asked(sim) == [REFUSED, QUESTION, TAKEN]
    assert len(sim.control.orders()) == 1
    pay(client, "r2")
    assert asked(sim)[3:] == [TAKEN]


@pytest.mark.parametrize("wrong_s", [-30 * 365 * DAY_S, -DAY_S, 600.0])
def test_a_till_whose_battery_is_empty_corrects_itself(
    sim: Simulator, till: Callable[..., Client], wrong_s: float
) -> None:
    answer = pay(till(Wall(wrong_s)))
    assert (answer.ended, answer.code) == (Ended.VERIFIED, ResultCode.PAYMENT_IN_PROCESS)
    assert answer.clock_offset_s == pytest.approx(-wrong_s, abs=1.1)


@pytest.mark.parametrize("jump_s", [-DAY_S, -3600.0, 3600.0, DAY_S])
def test_a_clock_that_is_set_while_the_till_runs_changes_nothing_but_the_offset_shown(
    sim: Simulator, till: Callable[..., Client], jump_s: float
) -> None:
    wall = Wall()
    client = till(wall)
    pay(client)
    wall.wrong_s = jump_s
    answer = pay(client, "r2")
    assert (answer.ended, answer.code) == (Ended.VERIFIED, ResultCode.PAYMENT_IN_PROCESS)
    assert answer.clock_offset_s == pytest.approx(-jump_s, abs=1.1)
    assert asked(sim) == [TAKEN, TAKEN]


def test_one_worker_corrects_the_clock_for_all(sim: Simulator, till: Callable[..., Client]) -> None:
    sim.control.switch(clock_offset_s=DAY_S)
    clock = ServerClock(utc_now)
    pay(till(clock=clock))
    pay(till(clock=clock), "r2")
    assert asked(sim) == [REFUSED, QUESTION, TAKEN, TAKEN]


def test_questions_and_lists_are_corrected_too(sim: Simulator, till: Callable[..., Client]) -> None:
    sim.control.switch(clock_offset_s=-DAY_S)
    answer = till().transactions_day(dt.date(2026, 11, 22))
    assert (answer.ended, answer.code) == (Ended.VERIFIED, ResultCode.SUCCESS)


def test_R01_where_the_second_send_is_refused_that_refusal_is_the_answer(
    sim: Simulator, till: Callable[..., Client]
) -> None:
    sim.control.switch(clock_offset_s=DAY_S)
    sim.control.fault(call="pay")
    sim.control.fault(call="pay", acts=False, result_code="SIGN_TIMEOUT", result_status="F")
    answer = pay(till())
    assert asked(sim) == [REFUSED, QUESTION, REFUSED]
    assert (answer.ended, answer.code) == (Ended.VERIFIED, ResultCode.SIGN_TIMEOUT)
    assert proof(answer) is Proof.NOT_DONE
    assert not sim.control.orders()


def test_R01_where_the_second_send_gets_no_answer_nothing_is_proved(
    sim: Simulator, till: Callable[..., Client]
) -> None:
    sim.control.switch(clock_offset_s=DAY_S)
    sim.control.fault(call="pay")
    sim.control.fault(call="pay", drop="reply")
    answer = pay(till())
    assert (answer.ended, proof(answer)) == (Ended.NO_ANSWER, Proof.UNKNOWN)
    assert len(sim.control.orders()) == 1


def test_R03_without_a_confirming_answer_the_clock_stays_and_the_refusal_is_a_hint(
    sim: Simulator, till: Callable[..., Client]
) -> None:
    sim.control.switch(clock_offset_s=DAY_S)
    sim.control.fault(call="transactions", signature="wrong")
    clock = ServerClock(utc_now)
    answer = pay(till(clock=clock))
    assert (answer.ended, answer.cause, answer.code) == (
        Ended.UNVERIFIED,
        Cause.CLOCK_SKEW,
        ResultCode.SIGN_TIMEOUT,
    )
    assert "5 minutes" in answer.message
    assert proof(answer) is Proof.UNKNOWN
    assert asked(sim) == [REFUSED, QUESTION]
    assert clock.offset_s() == pytest.approx(0, abs=0.01)


@pytest.mark.parametrize("signature", ["missing", "wrong"])
def test_R03_an_unverified_sign_timeout_is_a_hint_and_asks_nothing(
    sim: Simulator, till: Callable[..., Client], signature: Any
) -> None:
    sim.control.switch(clock_offset_s=DAY_S)
    sim.control.fault(signature=signature)
    clock = ServerClock(utc_now)
    answer = pay(till(clock=clock))
    assert (answer.ended, answer.code) == (Ended.UNVERIFIED, ResultCode.UNKNOWN)
    assert "SIGN_TIMEOUT" in answer.hint
    assert asked(sim) == [REFUSED]
    assert clock.offset_s() == pytest.approx(0, abs=0.01)


def test_a_signed_sign_timeout_that_names_our_own_time_corrects_nothing_and_is_not_sent_again(
    sim: Simulator, till: Callable[..., Client]
) -> None:
    sim.control.fault(acts=False, result_code="SIGN_TIMEOUT", result_status="F")
    answer = pay(till())
    assert (answer.ended, proof(answer)) == (Ended.VERIFIED, Proof.NOT_DONE)
    assert asked(sim) == [REFUSED]


def test_R03_a_stale_answer_to_a_request_that_was_taken_is_not_believed_and_not_sent_again(
    sim: Simulator, till: Callable[..., Client]
) -> None:
    sim.control.preset("stale Response-Time")
    answer = pay(till())
    assert (answer.ended, answer.cause) == (Ended.UNVERIFIED, Cause.CLOCK_SKEW)
    assert asked(sim) == [TAKEN, ("transactions", "SIGN_TIMEOUT")]


class Relay:
    """A man in the middle who passes everything on to the simulator, keeps the answers, and can replay them."""

    def __init__(self, sim: Simulator) -> None:
        self._sim = sim
        self.kept: dict[str, bytes] = {}
        self.replayed: dict[str, bytes] = {}

    def __call__(self, sock: socket.socket, request: Any) -> bool:
        call = request.path.rsplit("/", 1)[1]
        sock.sendall(self.replayed[call] if call in self.replayed else self._passed_on(call, request))
        return True

    def _passed_on(self, call: str, request: Any) -> bytes:
        connection = http.client.HTTPConnection("127.0.0.1", self._sim.port, timeout=5)
        connection.request("POST", request.path, request.body, request.headers)
        reply = connection.getresponse()
        head = "".join(f"{name}: {value}\r\n" for name, value in reply.getheaders())
        self.kept[call] = f"HTTP/1.1 {reply.status} OK\r\n{head}\r\n".encode() + reply.read()
        connection.close()
        return self.kept[call]


@pytest.fixture
def relay(sim: Simulator, serve: Any) -> tuple[Relay, str]:
    relay = Relay(sim)
    return relay, serve(relay).url


@pytest.fixture
def recorded(sim: Simulator, till: Callable[..., Client], relay: tuple[Relay, str]) -> dict[str, bytes]:
    """Valid answers of a day ago: a refusal of our time, and a list, as this till asks for them every day."""
    kept, url = relay
    sim.control.switch(clock_offset_s=-DAY_S)
    sim.control.fault(call="transactions", signature="wrong")
    pay(till(url=url))
    refusal = kept.kept["pay"]
    till(Wall(-DAY_S), url=url).transactions_page(dt.date(2026, 11, 22), 1)
    sim.control.reset()
    return {"pay": refusal, "transactions": kept.kept["transactions"]}


def test_R03_a_replayed_refusal_moves_no_clock(
    sim: Simulator, till: Callable[..., Client], relay: tuple[Relay, str], recorded: dict[str, bytes]
) -> None:
    relay[0].replayed = {"pay": recorded["pay"]}
    clock = ServerClock(utc_now)
    answer = pay(till(clock=clock, url=relay[1]))
    assert (answer.ended, answer.cause) == (Ended.UNVERIFIED, Cause.CLOCK_SKEW)
    assert asked(sim) == [("transactions", "SIGN_TIMEOUT")]
    assert clock.offset_s() == pytest.approx(0, abs=0.01)


def test_R03_a_replayed_refusal_beside_a_replayed_list_moves_no_clock(
    sim: Simulator, till: Callable[..., Client], relay: tuple[Relay, str], recorded: dict[str, bytes]
) -> None:
    relay[0].replayed = recorded
    clock = ServerClock(utc_now)
    client = till(clock=clock, url=relay[1])
    for number in range(20):
        answer = pay(client, f"r{number}")
        assert (answer.ended, answer.cause) == (Ended.UNVERIFIED, Cause.CLOCK_SKEW)
    assert clock.offset_s() == pytest.approx(0, abs=0.01)


def test_R03_a_replayed_answer_moves_no_clock_that_was_measured(
    sim: Simulator, till: Callable[..., Client], relay: tuple[Relay, str], recorded: dict[str, bytes]
) -> None:
    clock = ServerClock(utc_now)
    client = till(clock=clock, url=relay[1])
    pay(client)
    before = clock.ahead()
    relay[0].replayed = {"pay": recorded["pay"]}
    pay(client, "r2")
    assert clock.ahead() == pytest.approx(before, abs=0.01)
    relay[0].replayed = {}
    assert pay(client, "r3").code is ResultCode.PAYMENT_IN_PROCESS


def test_a_correction_that_hangs_keeps_a_worker_no_longer_than_twice_a_call(
    sim: Simulator, till: Callable[..., Client]
) -> None:
    sim.control.switch(clock_offset_s=DAY_S)
    sim.control.fault(call="pay", reply_delay_s=0.3)
    sim.control.fault(call="transactions", reply_delay_s=0.2)
    sim.control.fault(call="pay", reply_delay_s=30)
    client = till(total_s=0.6)
    began = time.monotonic()
    answer = pay(client)
    assert (answer.ended, answer.cause) == (Ended.NO_ANSWER, Cause.TIMED_OUT)
    assert time.monotonic() - began < 3


def test_the_confirming_question_takes_half_a_calls_time_so_that_as_much_is_left(
    sim: Simulator, till: Callable[..., Client]
) -> None:
    sim.control.switch(clock_offset_s=DAY_S)
    sim.control.fault(call="transactions", reply_delay_s=30)
    client = till(read_timeout_s=10.0, total_s=3.0)
    began = time.monotonic()
    answer = pay(client)
    assert (answer.ended, answer.cause) == (Ended.UNVERIFIED, Cause.CLOCK_SKEW)
    assert time.monotonic() - began < 2.7


def proof(answer: Answer) -> Proof:
    """What the answer to a first `pay` proves."""
    return what_it_proves(Call.PAY, resend=False, ended=answer.ended, status=answer.status, code=answer.code)


def test_an_impossible_year_is_not_tried(told_from: Callable[[str], tuple[Client, Any]]) -> None:
    client, server = told_from("0001-01-01T00:00:00+00:00")
    answer = pay(client)
    assert (answer.ended, answer.status) == (Ended.UNVERIFIED, ResultStatus.FAILED)
    assert len(server.requests) == 1


class OtherAlphaPay:
    """An AlphaPay with another tolerance than is documented, whose clock is `ahead_s` from ours.

    It takes what is dated within `tolerance_s` of its clock, and repeats the page that was asked for even where it
    refuses.
    """

    def __init__(self, alphapay: Any, ahead_s: float, tolerance_s: float) -> None:
        self._alphapay = alphapay
        self._ahead = dt.timedelta(seconds=ahead_s)
        self._tolerance_s = tolerance_s
        self.asked: list[str] = []

    def __call__(self, sock: socket.socket, request: Any) -> bool:
        self.asked.append(request.path.rsplit("/", 1)[1])
        now = utc_now().replace(microsecond=0) + self._ahead
        apart_s = abs((now - dt.datetime.fromisoformat(request.headers["Request-Time"])).total_seconds())
        told = self._told(request.json, "SUCCESS" if apart_s <= self._tolerance_s else "SIGN_TIMEOUT")
        sock.sendall(self._alphapay.answer(request, told, time=now.isoformat()))
        return True

    def _told(self, body: dict[str, Any], code: str) -> dict[str, Any]:
        result = {"resultCode": code, "resultMessage": "", "resultStatus": "S" if code == "SUCCESS" else "F"}
        pagination = {name: body.get(name) for name in ("page", "pageLimit")}
        return {"result": result, "pagination": pagination, "paymentId": "p1", "paymentRequestId": "r1"}


@pytest.fixture
def other(
    serve: Any, client_of: Any, alphapay: Any
) -> Callable[[float, float], tuple[Client, OtherAlphaPay]]:
    """Makes an AlphaPay with `ahead_s` and `tolerance_s`, and a till of its."""

    def make(ahead_s: float, tolerance_s: float) -> tuple[Client, OtherAlphaPay]:
        alike = OtherAlphaPay(alphapay, ahead_s, tolerance_s)
        return client_of(serve(alike).url), alike

    return make


def test_a_refusal_of_our_time_that_is_fresh_corrects_the_clock_too(other: Any) -> None:
    client, alike = other(200.0, 60.0)
    answer = pay(client)
    assert (answer.ended, answer.code) == (Ended.VERIFIED, ResultCode.SUCCESS)
    assert answer.clock_offset_s == pytest.approx(200, abs=1.1)
    assert alike.asked == ["pay", "transactions", "pay"]


def test_R01_a_request_that_was_taken_is_never_sent_again_however_its_answer_is_dated(other: Any) -> None:
    client, alike = other(DAY_S, 10 * DAY_S)
    answer = pay(client)
    assert (answer.ended, answer.code) == (Ended.VERIFIED, ResultCode.SUCCESS)
    assert answer.clock_offset_s == pytest.approx(DAY_S, abs=1.1)
    assert alike.asked == ["pay", "transactions"]


def test_R03_a_refusal_confirms_no_clock(other: Any) -> None:
    client, alike = other(DAY_S, -1.0)
    answer = pay(client)
    assert (answer.ended, answer.cause) == (Ended.UNVERIFIED, Cause.CLOCK_SKEW)
    assert alike.asked == ["pay", "transactions"]


def test_a_clock_that_alphapay_sets_after_many_answers_is_corrected_once(
    sim: Simulator, till: Callable[..., Client]
) -> None:
    client = till()
    for number in range(9):
        pay(client, f"r{number}")
    sim.control.switch(clock_offset_s=DAY_S)
    pay(client, "r10")
    pay(client, "r11")
    assert asked(sim)[9:] == [REFUSED, QUESTION, TAKEN, TAKEN]


@pytest.fixture
def told_from(serve: Any, client_of: Any, alphapay: Any) -> Callable[[str], tuple[Client, Any]]:
    """A client of an AlphaPay that refuses its time, and says it is another."""

    def make(its_time: str) -> tuple[Client, Any]:
        refusal = {"result": {"resultCode": "SIGN_TIMEOUT", "resultMessage": "no", "resultStatus": "F"}}
        server = serve(lambda sock, request: sock.sendall(alphapay.answer(request, refusal, time=its_time)))
        return client_of(server.url), server

    return make
