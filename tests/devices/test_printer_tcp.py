"""Printing over TCP against real listeners: what is known after each way a printer can treat a job."""

import socket
import time

import msgspec
import pytest

from pos_app.devices import escpos
from pos_app.devices.printer_tcp import STATE_OF, Deadlines, Outcome, open_drawer, send
from tests.devices.printers import (
    FINE,
    Printer,
    answering,
    closing_after,
    closing_at_once,
    never_reading,
    printer,
)

JOB = escpos.receipt_job(576, b"\x5a" * 72 * 1200, with_cut=True)
BIG = b"\x00" * 30_000_000
QUICK = Deadlines(connect_s=1.0, status_s=0.15, stall_s=0.3, answer_s=0.3, total_s=3.0)
"""For printers that do not answer, whose limits run out."""
PATIENT = Deadlines(connect_s=5.0, status_s=5.0, stall_s=5.0, answer_s=5.0, total_s=20.0)
"""For printers that answer, however busy the machine is."""


def test_a_job_the_printer_answers_for_is_acknowledged_and_arrives_whole() -> None:
    with printer(answering(FINE)) as one:
        report = send(JOB, "127.0.0.1", one.port, PATIENT)
        assert one.gone.wait(5)
        assert report.outcome is Outcome.ACKNOWLEDGED
        assert report.sent == len(JOB)
        questions = escpos.ASK_ONLINE + escpos.ASK_OFFLINE_CAUSE + escpos.ASK_PAPER
        assert bytes(one.received) == questions + JOB + escpos.ASK_DONE


def test_a_printer_that_says_nothing_leaves_it_unknown() -> None:
    with printer(answering({})) as one:
        report = send(JOB, "127.0.0.1", one.port, QUICK)
    assert report.outcome is Outcome.SENT_UNACKNOWLEDGED
    assert report.may_have_printed


def test_a_printer_without_real_time_status_can_still_acknowledge() -> None:
    limits = msgspec.structs.replace(PATIENT, status_s=0.1)
    with printer(answering({escpos.ASK_DONE: 0x00})) as one:
        assert send(JOB, "127.0.0.1", one.port, limits).outcome is Outcome.ACKNOWLEDGED


def test_status_bytes_that_nobody_asked_for_are_no_acknowledgement() -> None:
    with printer(answering(FINE | {escpos.ASK_DONE: 0x12}, noise=b"\x13\x11")) as one:
        assert send(JOB, "127.0.0.1", one.port, QUICK).outcome is Outcome.SENT_UNACKNOWLEDGED


def test_flow_control_between_answers_is_skipped() -> None:
    with printer(answering(FINE, noise=b"\x13\x11")) as one:
        assert send(JOB, "127.0.0.1", one.port, PATIENT).outcome is Outcome.ACKNOWLEDGED


@pytest.mark.parametrize(
    ("answers", "outcome"),
    [
        ({escpos.ASK_ONLINE: 0x1A, escpos.ASK_OFFLINE_CAUSE: 0x16}, Outcome.COVER_OPEN),
        (
            {escpos.ASK_ONLINE: 0x1A, escpos.ASK_OFFLINE_CAUSE: 0x32, escpos.ASK_PAPER: 0x72},
            Outcome.PAPER_OUT,
        ),
        ({escpos.ASK_PAPER: 0x72}, Outcome.PAPER_OUT),
        ({escpos.ASK_ONLINE: 0x1A}, Outcome.OFFLINE),
    ],
)
def test_a_printer_in_trouble_gets_no_job(answers: dict[bytes, int], outcome: Outcome) -> None:
    with printer(answering(FINE | answers)) as one:
        report = send(JOB, "127.0.0.1", one.port, PATIENT)
        assert one.gone.wait(5)
        assert report.outcome is outcome
        assert not report.may_have_printed
        assert JOB not in bytes(one.received)


def test_paper_that_ends_during_the_job_is_told_and_the_slip_may_exist() -> None:
    with printer(answering(FINE | {escpos.ASK_DONE: 0x0C})) as one:
        report = send(JOB, "127.0.0.1", one.port, PATIENT)
    assert report.outcome is Outcome.PAPER_OUT
    assert report.may_have_printed


def test_a_printer_that_never_reads_is_given_up_in_time() -> None:
    with printer(never_reading) as one:
        began = time.monotonic()
        report = send(BIG, "127.0.0.1", one.port, QUICK)
        assert time.monotonic() - began < QUICK.total_s
    assert report.outcome is Outcome.TIMED_OUT


def test_a_printer_that_drips_is_bounded_by_the_total() -> None:
    def dripping(caller: socket.socket, one: Printer) -> None:
        while not one.finish.wait(0.002):
            caller.recv(4096)

    limits = Deadlines(connect_s=1.0, status_s=0.05, stall_s=5.0, answer_s=5.0, total_s=0.6)
    with printer(dripping) as one:
        began = time.monotonic()
        report = send(BIG, "127.0.0.1", one.port, limits)
        assert time.monotonic() - began < 2.0
    assert report.outcome is Outcome.TIMED_OUT


def test_a_printer_that_hangs_up_at_once_has_not_printed_for_sure() -> None:
    with printer(closing_at_once) as one:
        assert send(JOB, "127.0.0.1", one.port, QUICK).outcome is Outcome.BROKEN


@pytest.mark.parametrize("count", [20_000, len(JOB)])
def test_a_connection_lost_before_the_answer_is_broken(count: int) -> None:
    with printer(closing_after(count)) as one:
        report = send(JOB, "127.0.0.1", one.port, QUICK)
    assert report.outcome is Outcome.BROKEN
    assert report.may_have_printed


def test_a_refused_connection_is_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    report = send(JOB, "127.0.0.1", port, QUICK)
    assert report.outcome is Outcome.UNREACHABLE
    assert not report.may_have_printed


def test_a_listener_with_a_full_queue_is_unreachable_in_time() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        address = listener.getsockname()
        waiting = [socket.socket() for _ in range(4)]
        for caller in waiting:
            caller.setblocking(False)
            caller.connect_ex(address)
        began = time.monotonic()
        report = send(JOB, "127.0.0.1", address[1], Deadlines(connect_s=0.3))
        assert time.monotonic() - began < 1.0
        for caller in waiting:
            caller.close()
    assert report.outcome is Outcome.UNREACHABLE


def test_a_name_that_is_none_is_unreachable() -> None:
    assert send(JOB, "printer..invalid", 9100, QUICK).outcome is Outcome.UNREACHABLE


def test_every_outcome_has_its_state_on_screen() -> None:
    assert set(STATE_OF) == set(Outcome)


def test_the_drawer_opens_by_its_pulse_alone_even_without_paper() -> None:
    with printer(answering(FINE | {escpos.ASK_PAPER: 0x72})) as one:
        report = open_drawer("127.0.0.1", one.port, PATIENT)
        assert one.gone.wait(5)
        assert report.outcome is Outcome.ACKNOWLEDGED
        assert bytes(one.received) == b"\x1bp\x00\x19\xfa" + escpos.ASK_DONE


def test_a_drawer_at_a_printer_that_is_away_is_told() -> None:
    with printer(closing_at_once) as gone:
        port = gone.port
    assert open_drawer("127.0.0.1", port, QUICK).outcome is Outcome.UNREACHABLE
