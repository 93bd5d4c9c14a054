"""R03: no replayed, unsigned or unproved answer moves the till's clock, and none is believed by moving it."""

import datetime as dt
import http.client
import socket
from collections.abc import Callable
from typing import Any

import pytest

from pos_app.domain.alphapay import ResultCode, ResultStatus
from pos_app.domain.evidence import Ended, Proof
from pos_app.gateway.client import Client
from pos_app.gateway.server_clock import ServerClock
from pos_app.protocol.answers import Cause
from pos_app.simulator.simulator import Simulator
from tests.gateway.clocks import DAY_S, QUESTION, REFUSED, TAKEN, Wall, asked, pay, proof, utc_now


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


def test_R03_a_refusal_confirms_no_clock(other: Any) -> None:
    client, alike = other(DAY_S, -1.0)
    answer = pay(client)
    assert (answer.ended, answer.cause) == (Ended.UNVERIFIED, Cause.CLOCK_SKEW)
    assert alike.asked == ["pay", "transactions"]


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


@pytest.fixture
def told_from(serve: Any, client_of: Any, alphapay: Any) -> Callable[[str], tuple[Client, Any]]:
    """A client of an AlphaPay that refuses its time, and says it is another."""

    def make(its_time: str) -> tuple[Client, Any]:
        refusal = {"result": {"resultCode": "SIGN_TIMEOUT", "resultMessage": "no", "resultStatus": "F"}}
        server = serve(lambda sock, request: sock.sendall(alphapay.answer(request, refusal, time=its_time)))
        return client_of(server.url), server

    return make


def test_an_impossible_year_is_not_tried(told_from: Callable[[str], tuple[Client, Any]]) -> None:
    client, server = told_from("0001-01-01T00:00:00+00:00")
    answer = pay(client)
    assert (answer.ended, answer.status) == (Ended.UNVERIFIED, ResultStatus.FAILED)
    assert len(server.requests) == 1
