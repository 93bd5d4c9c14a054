"""The doctor looks for printer and scanner: real listeners and ports. It prints nothing."""

import os
import socket
from pathlib import Path

import pytest

from pos_app.app.doctor import device_checks
from pos_app.app.doctor.findings import Verdict
from pos_app.app.doctor.subject import Subject
from pos_app.devices import escpos
from pos_app.settings.printer_records import PrinterKind, PrinterSettings
from pos_app.settings.records import ScannerSettings
from pos_app.simulator.simulator import Simulator
from tests.app.doctored import till_of, told, with_
from tests.devices.printers import FINE, answering, printer

posix = pytest.mark.skipif(os.name != "posix", reason="ports are files on posix only")


@pytest.fixture
def subject(tmp_path: Path, alphapay: Simulator) -> Subject:
    return till_of(tmp_path, alphapay)


def on_network(port: int) -> PrinterSettings:
    return PrinterSettings(kind=PrinterKind.NETWORK, host="127.0.0.1", port=port)


@pytest.mark.parametrize(
    ("answers", "verdict", "words"),
    [
        (FINE, Verdict.OK, "nothing to complain of"),
        ({}, Verdict.WARNING, "says nothing"),
        ({**FINE, escpos.ASK_PAPER: 0x12 | 0x60}, Verdict.FAILED, "no paper"),
        ({**FINE, escpos.ASK_PAPER: 0x12 | 0x0C}, Verdict.WARNING, "nearly used up"),
        ({**FINE, escpos.ASK_ONLINE: 0x1A, escpos.ASK_OFFLINE_CAUSE: 0x16}, Verdict.FAILED, "cover"),
    ],
)
def test_a_printer_says_how_it_is_and_prints_nothing(
    subject: Subject, answers: dict[bytes, int], verdict: Verdict, words: str
) -> None:
    with printer(answering(answers)) as there:
        told(device_checks.printer(with_(subject, printer=on_network(there.port))), verdict, words)
        assert there.gone.wait(20)
    assert len(there.received) <= 9


def test_a_printer_that_is_not_there(subject: Subject) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    told(device_checks.printer(with_(subject, printer=on_network(port))), Verdict.FAILED, f"port {port}")


def test_a_pdf_folder_and_a_queue_and_no_printer(subject: Subject, tmp_path: Path) -> None:
    pdf = PrinterSettings(kind=PrinterKind.PDF, folder=tmp_path / "receipts")
    told(device_checks.printer(with_(subject, printer=pdf)), Verdict.OK, "receipts")
    queue = PrinterSettings(kind=PrinterKind.QUEUE, queue="till")
    told(device_checks.printer(with_(subject, printer=queue)), Verdict.NOT_USED, "till")
    told(device_checks.printer(subject), Verdict.NOT_USED)


def test_a_scanner_that_types_cannot_be_seen(subject: Subject) -> None:
    told(device_checks.scanner(subject), Verdict.NOT_USED, "types")
    told(device_checks.scanner(with_(subject, scanner=ScannerSettings(wedge=False))), Verdict.NOT_USED, "QR")


@posix
def test_a_serial_scanner_is_looked_for_and_its_port_not_opened(subject: Subject) -> None:
    ours, theirs = os.openpty()
    try:
        there = ScannerSettings(serial_port=os.ttyname(theirs))
        told(device_checks.scanner(with_(subject, scanner=there)), Verdict.OK, there.serial_port)
    finally:
        os.close(ours)
        os.close(theirs)
    away = ScannerSettings(serial_port="/dev/no-such-scanner")
    told(device_checks.scanner(with_(subject, scanner=away)), Verdict.FAILED, "Plug the scanner in")
