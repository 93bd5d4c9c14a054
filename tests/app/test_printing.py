"""One paper into a file or to a printer: how it ended is reported, whatever it was."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from pos_app.app.printing import print_now
from pos_app.app.windows import RESOURCES
from pos_app.domain.receipt import Copy, Paper
from pos_app.protocol.effects import Print
from pos_app.protocol.screen_terms import PrinterRemark, PrinterState
from pos_app.receipts.fonts import Fonts, load_fonts
from pos_app.settings.printer_records import PrinterKind, PrinterSettings
from tests.devices.printers import FINE, HAS_PTYS, PtyPrinter, answering
from tests.receipts.samples import FRENCH, refund_of, slip_of
from tests.till.desk import Desk


@pytest.fixture
def fonts(qtbot: QtBot) -> Fonts:
    return load_fonts(RESOURCES)


@pytest.fixture
def job() -> Print:
    desk = Desk(prints=True, has_printer=True)
    desk.paid()
    return desk.take(Print)


def pdf_into(folder: Path) -> PrinterSettings:
    return PrinterSettings(kind=PrinterKind.PDF, folder=folder)


def test_a_receipt_becomes_a_pdf_named_after_the_payment(fonts: Fonts, job: Print, tmp_path: Path) -> None:
    assert print_now(pdf_into(tmp_path / "new"), fonts)(job) == (PrinterState.PRINTED, "")
    (file,) = (tmp_path / "new").iterdir()
    assert file.name == f"{job.paper.payment_id}.pdf"
    assert file.read_bytes().startswith(b"%PDF")


def test_a_reprint_leaves_the_original_alone(fonts: Fonts, job: Print, tmp_path: Path) -> None:
    to_pdf = print_now(pdf_into(tmp_path), fonts)
    to_pdf(job)
    again = Print(job_id=job.job_id, paper=replace(job.paper, copy=Copy.REPRINT))
    to_pdf(again)
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("paper", [slip_of(FRENCH), refund_of(FRENCH, "Cup was cold")])
def test_every_paper_becomes_a_pdf_of_its_own_name(fonts: Fonts, paper: Paper, tmp_path: Path) -> None:
    state, _ = print_now(pdf_into(tmp_path), fonts)(Print(job_id="job1", paper=paper))
    assert state is PrinterState.PRINTED
    assert [file.name for file in tmp_path.iterdir()] == [f"{paper.name}.pdf"]


def test_a_folder_that_cannot_be_made_is_reported(fonts: Fonts, job: Print, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    state, detail = print_now(pdf_into(tmp_path / "file"), fonts)(job)
    assert state is PrinterState.UNREACHABLE
    assert "file" in detail


def test_a_printer_out_of_reach_is_reported(fonts: Fonts, job: Print) -> None:
    network = PrinterSettings(kind=PrinterKind.NETWORK, host="127.0.0.1", port=9)
    assert print_now(network, fonts)(job)[0] is PrinterState.UNREACHABLE


def test_without_a_printer_nothing_is_printed(fonts: Fonts, job: Print) -> None:
    assert print_now(PrinterSettings(), fonts)(job) == (PrinterState.NOT_USED, "")


def port_of(printer: PtyPrinter, kind: PrinterKind) -> PrinterSettings:
    if kind is PrinterKind.USB:
        return PrinterSettings(kind=kind, device=Path(printer.name))
    return PrinterSettings(kind=kind, serial_port=printer.name)


@pytest.mark.skipif(not HAS_PTYS, reason="this system has no pseudo-terminals")
@pytest.mark.parametrize("kind", [PrinterKind.SERIAL, PrinterKind.USB])
def test_a_printer_on_a_port_prints_and_says_so(fonts: Fonts, job: Print, kind: PrinterKind) -> None:
    one = PtyPrinter(answering(FINE), serial=kind is PrinterKind.SERIAL)
    try:
        assert print_now(port_of(one, kind), fonts)(job) == (PrinterState.PRINTED, "")
    finally:
        one.close()


@pytest.mark.parametrize(
    "settings",
    [
        PrinterSettings(kind=PrinterKind.SERIAL, serial_port="/dev/no-such-port"),
        PrinterSettings(kind=PrinterKind.USB, device=Path("/dev/no-such-port")),
    ],
)
def test_a_port_that_is_not_there_is_told(fonts: Fonts, job: Print, settings: PrinterSettings) -> None:
    assert print_now(settings, fonts)(job) == (PrinterState.UNREACHABLE, PrinterRemark.PORT_MISSING)


def test_a_printer_that_the_system_does_not_have_is_told(fonts: Fonts, job: Print) -> None:
    settings = PrinterSettings(kind=PrinterKind.SYSTEM, queue="no such printer")
    assert print_now(settings, fonts)(job) == (PrinterState.UNREACHABLE, PrinterRemark.QUEUE_MISSING)


def test_a_system_without_a_print_service_is_told(
    fonts: Fonts, job: Print, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    settings = PrinterSettings(kind=PrinterKind.QUEUE, queue="Receipts")
    assert print_now(settings, fonts)(job) == (PrinterState.UNREACHABLE, PrinterRemark.NO_PRINT_SERVICE)
