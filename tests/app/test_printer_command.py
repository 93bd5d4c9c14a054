"""`pos-app printer`: a slip to choose the settings by, and how the printer is; unknown is unknown."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pos_app.app import printer_command
from pos_app.app.printer_trial import slip_job
from pos_app.app.windows import RESOURCES
from pos_app.devices import escpos
from pos_app.receipts.fonts import Fonts, load_fonts
from pos_app.settings.printer_records import PrinterKind, PrinterSettings, PrinterWidth
from tests.app.commands import pos_app
from tests.devices.printers import FINE, answering, printer


@pytest.fixture
def fonts(qtbot: QtBot) -> Fonts:
    return load_fonts(RESOURCES)


def shop(folder: Path, lines: str) -> str:
    """A settings file with a printer and nothing else."""
    file = folder / "shop.toml"
    file.write_text(f"[printer]\n{lines}\n", encoding="utf-8")
    return str(file)


def on_network(folder: Path, port: int) -> str:
    return shop(folder, f'kind = "network"\nhost = "127.0.0.1"\nport = {port}')


def test_the_slip_shows_every_width_as_a_picture_of_its_own(fonts: Fonts) -> None:
    data = slip_job(PrinterSettings(kind=PrinterKind.USB), fonts).data
    for width in PrinterWidth:
        assert b"\x1dv0\x00" + (width // 8).to_bytes(2, "little") in data


def test_the_slip_has_the_printers_own_characters_of_every_code_page(fonts: Fonts) -> None:
    data = slip_job(PrinterSettings(kind=PrinterKind.USB), fonts).data
    for number, codec, sample in (
        (0, "cp437", "éè"),
        (2, "cp850", "ÉÈ"),
        (4, "cp863", "ÉÈ"),
        (16, "cp1252", "œŒ"),
    ):
        assert b"\x1bt" + bytes([number]) in data
        assert sample.encode(codec) in data


def test_the_slip_ends_like_a_receipt(fonts: Fonts) -> None:
    assert slip_job(PrinterSettings(kind=PrinterKind.USB), fonts).data.endswith(escpos.cut())


def test_the_slip_is_printed_and_what_is_known_of_it_told(tmp_path: Path) -> None:
    with printer(answering(FINE)) as one:
        told = pos_app("printer", "test", "--config", on_network(tmp_path, one.port))
    assert told.returncode == printer_command.WELL, told.stderr
    assert told.stdout == f"Printer: 127.0.0.1 port {one.port}\nPrinter: printed\n"


def test_a_shop_without_a_receipt_printer_gets_the_slip_as_a_file(tmp_path: Path, qtbot: QtBot) -> None:
    arguments = ["test", "--config", shop(tmp_path, 'kind = "pdf"\nfolder = "receipts"')]
    assert printer_command.main(arguments) == printer_command.WELL
    assert (tmp_path / "receipts" / "printer-test.pdf").read_bytes().startswith(b"%PDF")


def test_a_printer_that_is_well_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with printer(answering(FINE | {escpos.ASK_PAPER: 0x1E})) as one:
        code = printer_command.main(["status", "--config", on_network(tmp_path, one.port)])
    assert code == printer_command.WELL
    told = capsys.readouterr().out
    assert "online   yes" in told
    assert "cover    closed" in told
    assert "paper    nearly out" in told


def test_a_printer_in_trouble_is_told_by_the_exit_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = FINE | {escpos.ASK_ONLINE: 0x1A, escpos.ASK_OFFLINE_CAUSE: 0x16}
    with printer(answering(answers)) as one:
        code = printer_command.main(["status", "--config", on_network(tmp_path, one.port)])
    assert code == printer_command.TROUBLE
    assert "cover    open" in capsys.readouterr().out


def test_what_a_printer_does_not_say_is_not_known(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with printer(answering({})) as one:
        code = printer_command.main(["status", "--config", on_network(tmp_path, one.port)])
    assert code == printer_command.UNKNOWN
    assert capsys.readouterr().out.count("not known") == 4


def test_a_printer_out_of_reach_is_told_in_the_screens_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = shop(tmp_path, 'kind = "serial"\nserial_port = "/dev/no-such-port"')
    assert printer_command.main(["status", "--config", file]) == printer_command.TROUBLE
    assert "Printer: port not there" in capsys.readouterr().out


def test_where_nobody_can_be_asked_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = shop(tmp_path, 'kind = "none"')
    assert printer_command.main(["status", "--config", file]) == printer_command.UNKNOWN
    assert "Nobody tells" in capsys.readouterr().out


def test_a_mistake_about_the_printer_is_told_and_others_are_no_matter(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = shop(tmp_path, 'kind = "usb"')
    assert printer_command.main(["test", "--config", file]) == printer_command.TROUBLE
    told = capsys.readouterr().err
    assert "printer.device is missing" in told
    assert "alphapay" not in told


def test_a_wrong_word_is_a_wrong_use() -> None:
    assert printer_command.main(["clean"]) == printer_command.WRONG_USE
