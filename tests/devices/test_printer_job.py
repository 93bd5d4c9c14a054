"""Printing against real listeners and pseudo-terminals: what is known after each way a printer can treat a job."""

import os
import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from pos_app.devices import escpos
from pos_app.devices.printer_job import Deadlines, Job, open_drawer, read_status, send
from pos_app.devices.printer_report import Outcome, PrintReport
from pos_app.devices.printer_status import PaperLeft, PrinterStatus
from pos_app.devices.serial_link import SerialLink
from pos_app.devices.tcp_link import TcpLink
from pos_app.devices.transport import Opener
from pos_app.devices.usb_link import UsbLink
from pos_app.protocol.screen_terms import PrinterRemark, PrinterState
from tests.devices.printers import (
    FINE,
    HAS_PTYS,
    Caller,
    Printer,
    PtyPrinter,
    answering,
    closing_after,
    closing_at_once,
    failing_after,
    never_reading,
    printer,
    questions,
)

JOB = Job(escpos.receipt_job(576, b"\x5a" * 72 * 50, with_cut=True))
BIG = Job(b"\x00" * 30_000_000)
QUICK = Deadlines(
    connect_s=1.0, status_s=0.15, stall_s=5.0, answer_s=1.0, poll_s=0.1, silence_s=0.25, total_s=20.0
)
"""For printers that do not answer, whose limits run out."""
PATIENT = Deadlines(
    connect_s=5.0, status_s=5.0, stall_s=5.0, answer_s=5.0, poll_s=1.0, silence_s=5.0, total_s=20.0
)
"""For printers that answer, however busy the machine is."""
STUCK = replace(QUICK, stall_s=0.3, total_s=3.0)
"""For printers that take nothing."""
DYING = replace(QUICK, status_s=5.0)
"""For printers that answer at first."""
TALKING = replace(PATIENT, answer_s=0.5, poll_s=0.1)
"""For printers that answer everything but the end of the job."""
COVER_OPEN, PAPER_STOPPED, FAULTY = 0x16, 0x32, 0x52
"""Answers to `ASK_OFFLINE_CAUSE`."""

needs_ptys = pytest.mark.skipif(not HAS_PTYS, reason="this system has no pseudo-terminals")
any_wire = pytest.mark.parametrize(
    "wire", ["network", pytest.param("serial", marks=needs_ptys), pytest.param("usb", marks=needs_ptys)]
)


def network(port: int, host: str = "127.0.0.1") -> Opener:
    return lambda seconds: TcpLink.open(host, port, connect_s=seconds)


@any_wire
def test_a_job_the_printer_answers_for_is_acknowledged_and_arrives_whole(wire: str) -> None:
    with printer(answering(FINE), wire) as one:
        report = send(JOB, one.opener, PATIENT)
        assert report.outcome is Outcome.ACKNOWLEDGED
        assert report.sent == len(JOB.data)
        status = escpos.ASK_ONLINE + escpos.ASK_OFFLINE_CAUSE + escpos.ASK_PAPER
        assert one.hung_up() == status + JOB.data + escpos.ASK_DONE + status


@any_wire
def test_a_printer_that_says_nothing_leaves_it_unknown(wire: str) -> None:
    with printer(answering({}), wire) as one:
        report = send(JOB, one.opener, QUICK)
    assert report.outcome is Outcome.SENT_UNACKNOWLEDGED
    assert report.may_have_printed


@any_wire
def test_a_printer_that_is_switched_off_during_the_job_stops_answering(wire: str) -> None:
    with printer(failing_after(JOB.data, {}), wire) as one:
        report = send(JOB, one.opener, DYING)
    assert report.outcome is Outcome.SILENCED
    assert report.shown == (PrinterState.BROKE_OFF, PrinterRemark.STOPPED_ANSWERING)


@any_wire
@pytest.mark.parametrize(
    ("cause", "outcome", "remark"),
    [
        (PAPER_STOPPED, Outcome.PAPER_ENDED, PrinterRemark.PAPER_ENDED),
        (COVER_OPEN, Outcome.COVER_OPENED, PrinterRemark.COVER_OPENED),
        (FAULTY, Outcome.WENT_OFFLINE, PrinterRemark.WENT_OFFLINE),
    ],
)
def test_trouble_during_the_job_is_told_at_once_and_the_paper_may_be_out_in_part(
    wire: str, cause: int, outcome: Outcome, remark: PrinterRemark
) -> None:
    with printer(failing_after(JOB.data, {escpos.ASK_OFFLINE_CAUSE: cause}), wire) as one:
        report = send(JOB, one.opener, replace(PATIENT, poll_s=0.1))
    assert report.outcome is outcome
    assert report.shown == (PrinterState.BROKE_OFF, remark)


def test_one_answer_to_dots_that_spell_a_question_is_no_trouble() -> None:
    after = iter([COVER_OPEN, 0x12, 0x12, 0x00])

    def late(caller: Caller, one: Printer) -> None:
        for question in questions(caller, one):
            if JOB.data not in one.received:
                caller.sendall(b"\x12")
            elif question == escpos.ASK_OFFLINE_CAUSE and (answer := next(after, None)) is not None:
                caller.sendall(bytes([answer]))
            elif question != escpos.ASK_DONE:
                caller.sendall(b"\x12")

    with printer(late) as one:
        assert send(JOB, one.opener, replace(PATIENT, poll_s=0.1)).outcome is Outcome.ACKNOWLEDGED


def test_a_printer_that_prints_for_long_is_waited_for_as_long_as_it_answers_questions() -> None:
    with printer(failing_after(JOB.data, {escpos.ASK_OFFLINE_CAUSE: 0x12})) as one:
        began = time.monotonic()
        report = send(JOB, one.opener, TALKING)
        assert time.monotonic() - began >= TALKING.answer_s
    assert report.outcome is Outcome.SENT_UNACKNOWLEDGED


def test_a_long_paper_gives_a_printer_that_is_silent_while_it_prints_more_time() -> None:
    with printer(failing_after(JOB.data, {})) as one:
        began = time.monotonic()
        send(Job(JOB.data, rows=300), one.opener, DYING)
        assert time.monotonic() - began >= 0.6


@needs_ptys
def test_bytes_that_are_still_on_a_slow_wire_are_waited_for() -> None:
    """A pseudo-terminal takes all at once, as drivers with a large buffer do; 9600 baud would take 0.75 s."""
    one = PtyPrinter(answering({}), serial=True)
    began = time.monotonic()
    send(Job(b"\n" * 720), lambda _: SerialLink.open(one.name, 9600), QUICK)
    assert time.monotonic() - began >= 0.75 + QUICK.silence_s
    one.close()


@pytest.mark.parametrize("answers", [FINE, {}])
def test_a_stray_byte_of_a_printer_that_goes_off_is_no_acknowledgement(answers: dict[bytes, int]) -> None:
    def dying(caller: Caller, one: Printer) -> None:
        for question in questions(caller, one):
            if JOB.data in one.received:
                caller.sendall(b"\x00")
                one.finish.wait(10)
                return
            if question in answers:
                caller.sendall(bytes([answers[question]]))

    with printer(dying) as one:
        report = send(JOB, one.opener, replace(QUICK, status_s=1.0))
    assert report.outcome is (Outcome.SILENCED if answers else Outcome.SENT_UNACKNOWLEDGED)


def test_a_printer_without_real_time_status_can_still_acknowledge() -> None:
    with printer(answering({escpos.ASK_DONE: 0x00})) as one:
        assert send(JOB, one.opener, replace(PATIENT, status_s=0.1)).outcome is Outcome.ACKNOWLEDGED


def test_status_bytes_that_nobody_asked_for_are_no_acknowledgement() -> None:
    with printer(answering(FINE | {escpos.ASK_DONE: 0x12}, noise=b"\x13\x11")) as one:
        assert send(JOB, one.opener, TALKING).outcome is Outcome.SENT_UNACKNOWLEDGED


def test_flow_control_between_answers_is_skipped() -> None:
    with printer(answering(FINE, noise=b"\x13\x11")) as one:
        assert send(JOB, one.opener, PATIENT).outcome is Outcome.ACKNOWLEDGED


@any_wire
@pytest.mark.parametrize(
    ("answers", "outcome"),
    [
        ({escpos.ASK_ONLINE: 0x1A, escpos.ASK_OFFLINE_CAUSE: COVER_OPEN}, Outcome.COVER_OPEN),
        (
            {escpos.ASK_ONLINE: 0x1A, escpos.ASK_OFFLINE_CAUSE: PAPER_STOPPED, escpos.ASK_PAPER: 0x72},
            Outcome.PAPER_OUT,
        ),
        ({escpos.ASK_PAPER: 0x72}, Outcome.PAPER_OUT),
        ({escpos.ASK_ONLINE: 0x1A}, Outcome.OFFLINE),
    ],
)
def test_a_printer_in_trouble_gets_no_job(wire: str, answers: dict[bytes, int], outcome: Outcome) -> None:
    with printer(answering(FINE | answers), wire) as one:
        report = send(JOB, one.opener, PATIENT)
        assert report.outcome is outcome
        assert not report.may_have_printed
        assert JOB.data not in one.hung_up()


def test_paper_that_has_ended_when_the_job_is_done_may_have_cut_the_slip_short() -> None:
    with printer(answering(FINE | {escpos.ASK_DONE: 0x0C})) as one:
        report = send(JOB, one.opener, PATIENT)
    assert report.shown == (PrinterState.BROKE_OFF, PrinterRemark.PAPER_ENDED)


@pytest.mark.parametrize("told_by", [{escpos.ASK_PAPER: 0x1E}, {escpos.ASK_DONE: 0x03}])
def test_a_roll_that_is_nearly_used_up_prints_and_is_told(told_by: dict[bytes, int]) -> None:
    with printer(answering(FINE | told_by)) as one:
        report = send(JOB, one.opener, PATIENT)
    assert report.shown == (PrinterState.PRINTED, PrinterRemark.NEAR_END)


@any_wire
def test_a_printer_that_never_reads_is_given_up_in_time(wire: str) -> None:
    with printer(never_reading, wire) as one:
        began = time.monotonic()
        report = send(BIG, one.opener, STUCK)
        assert time.monotonic() - began < STUCK.total_s
    assert report.shown == (PrinterState.BROKE_OFF, PrinterRemark.STOPPED_TAKING)


def test_a_printer_that_drips_is_bounded_by_the_total() -> None:
    def dripping(caller: Caller, one: Printer) -> None:
        while not one.finish.wait(0.002):
            caller.recv(4096)

    limits = replace(QUICK, status_s=0.05, total_s=0.6)
    with printer(dripping) as one:
        began = time.monotonic()
        report = send(BIG, one.opener, limits)
        assert time.monotonic() - began < 2.0
    assert report.outcome is Outcome.TIMED_OUT


def test_a_printer_that_hangs_up_before_the_job_has_nothing_of_it() -> None:
    with printer(closing_at_once) as one:
        report = send(JOB, one.opener, DYING)
    assert report.outcome is Outcome.UNREACHABLE
    assert not report.may_have_printed


@any_wire
@pytest.mark.parametrize("count", [2_000, len(JOB.data)])
def test_a_wire_lost_before_the_answer_is_broken(wire: str, count: int) -> None:
    with printer(closing_after(count), wire) as one:
        report = send(JOB, one.opener, replace(QUICK, silence_s=5.0))
    assert report.outcome is Outcome.BROKEN
    assert report.may_have_printed


def test_a_refused_connection_is_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    report = send(JOB, network(port), QUICK)
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
        report = send(JOB, network(address[1]), Deadlines(connect_s=0.3))
        assert time.monotonic() - began < 1.0
        for caller in waiting:
            caller.close()
    assert report.outcome is Outcome.UNREACHABLE


def test_a_name_that_is_none_is_told_as_such() -> None:
    report = send(JOB, network(9100, "printer..invalid"), QUICK)
    assert report.shown == (PrinterState.UNREACHABLE, PrinterRemark.HOST_UNKNOWN)


@needs_ptys
@pytest.mark.parametrize("open_at", [lambda path: SerialLink.open(str(path), 9600), UsbLink.open])
def test_a_port_that_is_not_there_is_told_as_such(tmp_path: Path, open_at: Callable[[Path], object]) -> None:
    report = send(JOB, lambda _: open_at(tmp_path / "unplugged"), QUICK)  # type: ignore[arg-type,return-value]
    assert report.shown == (PrinterState.UNREACHABLE, PrinterRemark.PORT_MISSING)


@needs_ptys
def test_a_serial_port_that_another_program_has_is_told_as_such() -> None:
    one = PtyPrinter(never_reading, serial=True)
    with SerialLink.open(one.name, 9600):
        report = send(JOB, one.opener, QUICK)
    one.close()
    assert report.shown == (PrinterState.UNREACHABLE, PrinterRemark.PORT_TAKEN)


@needs_ptys
def test_a_fifo_without_a_reader_blocks_nobody(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "lp0")
    began = time.monotonic()
    report = send(JOB, lambda _: UsbLink.open(tmp_path / "lp0"), QUICK)
    assert time.monotonic() - began < 1.0
    assert report.shown == (PrinterState.UNREACHABLE, PrinterRemark.PORT_MISSING)


@needs_ptys
def test_a_fifo_whose_reader_takes_nothing_is_given_up_in_time(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "lp0")
    reader = os.open(tmp_path / "lp0", os.O_RDONLY | os.O_NONBLOCK)
    report = send(BIG, lambda _: UsbLink.open(tmp_path / "lp0"), STUCK)
    os.close(reader)
    assert report.outcome is Outcome.TIMED_OUT


@needs_ptys
def test_a_fifo_takes_a_job_and_has_no_answer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "lp0")
    reader = os.open(tmp_path / "lp0", os.O_RDONLY | os.O_NONBLOCK)
    job = Job(b"slip")
    report = send(job, lambda _: UsbLink.open(tmp_path / "lp0"), QUICK)
    assert report.outcome is Outcome.SENT_UNACKNOWLEDGED
    assert job.data in os.read(reader, 100)
    os.close(reader)


@needs_ptys
def test_a_file_in_place_of_a_device_gets_no_receipts(tmp_path: Path) -> None:
    (tmp_path / "lp0").write_bytes(b"")
    report = send(JOB, lambda _: UsbLink.open(tmp_path / "lp0"), QUICK)
    assert report.shown == (PrinterState.UNREACHABLE, PrinterRemark.PORT_IS_NO_DEVICE)


def test_only_a_job_of_which_nothing_was_sent_is_shown_as_one_that_may_go_out_again_as_new() -> None:
    """The spool sends a job again, unmarked, in every state but these three."""
    final = {PrinterState.PRINTED, PrinterState.UNCONFIRMED, PrinterState.BROKE_OFF}
    again = {outcome for outcome in Outcome if PrintReport(outcome=outcome).shown[0] not in final}
    assert again == {Outcome.UNREACHABLE, Outcome.PAPER_OUT, Outcome.COVER_OPEN, Outcome.OFFLINE}


@any_wire
def test_the_drawer_opens_by_its_pulse_alone_even_without_paper(wire: str) -> None:
    with printer(answering(FINE | {escpos.ASK_PAPER: 0x72}), wire) as one:
        report = open_drawer(one.opener, PATIENT)
        assert report.outcome is Outcome.ACKNOWLEDGED
        assert one.hung_up() == b"\x1bp\x00\x19\xfa" + 2 * escpos.ASK_DONE


@any_wire
def test_a_printer_says_how_it_is_and_prints_nothing(wire: str) -> None:
    with printer(answering(FINE | {escpos.ASK_ONLINE: 0x16, escpos.ASK_PAPER: 0x1E}), wire) as one:
        status = read_status(one.opener, PATIENT)
        assert one.hung_up() == escpos.ASK_ONLINE + escpos.ASK_OFFLINE_CAUSE + escpos.ASK_PAPER
    assert status == PrinterStatus(
        online=True, cover_open=False, paper=PaperLeft.NEAR_END, drawer_high=True, trouble=None
    )


def test_what_a_printer_does_not_say_is_unknown_and_not_fine() -> None:
    with printer(answering({})) as one:
        status = read_status(one.opener, QUICK)
    assert status == PrinterStatus()


def test_a_printer_that_is_away_has_no_status() -> None:
    with printer(closing_at_once) as gone:
        port = gone.port
    report = read_status(network(port), QUICK)
    assert isinstance(report, PrintReport)
    assert report.outcome is Outcome.UNREACHABLE
