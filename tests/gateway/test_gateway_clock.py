"""R03, R15: a till whose clock is wrong mends itself against the simulated AlphaPay over HTTP, and pays once."""

import datetime as dt
import time
from collections.abc import Callable
from typing import Any

import pytest

from pos_app.domain.alphapay import ResultCode
from pos_app.domain.evidence import Ended, Proof
from pos_app.gateway.client import Client
from pos_app.gateway.server_clock import ServerClock
from pos_app.protocol.answers import Cause
from pos_app.simulator.simulator import Simulator
from tests.gateway.clocks import DAY_S, QUESTION, REFUSED, TAKEN, Wall, asked, pay, proof, utc_now


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
