"""What the settings room asks for, with a real file: it is read, changed with its comments kept, and never spoilt."""

from pathlib import Path

import pytest

from pos_app.app.settings_keeper import SettingsKeeper
from pos_app.app.windows import RESOURCES
from pos_app.protocol.screen_terms import PrinterState
from pos_app.receipts.fonts import Fonts, load_fonts
from pos_app.settings.printer_records import PrinterKind, PrinterSettings
from pos_app.settings.records import Settings
from pos_app.simulator.simulator import Simulator
from tests.app.commands import settings_file


@pytest.fixture
def file(tmp_path: Path, alphapay: Simulator) -> Path:
    made = settings_file(tmp_path, alphapay, tmp_path / "data")
    made.write_text("# our shop\n" + made.read_text(encoding="utf-8"), encoding="utf-8")
    return made


@pytest.fixture
def fonts(qapp: object) -> Fonts:
    return load_fonts(RESOURCES)


@pytest.fixture
def keeper(file: Path, fonts: Fonts, tmp_path: Path) -> SettingsKeeper:
    return SettingsKeeper(Settings(), file, fonts, documents=tmp_path / "documents")


def test_what_was_saved_is_read_again_and_comments_stay(keeper: SettingsKeeper, file: Path) -> None:
    assert keeper.save({"backup.keep": 30}).mistakes == ()
    assert keeper.read().values["backup.keep"] == 30
    assert file.read_text(encoding="utf-8").startswith("# our shop\n")


def test_a_rule_of_the_file_refuses_all_changes_with_its_sentence(keeper: SettingsKeeper, file: Path) -> None:
    before = file.read_bytes()
    mistakes = keeper.save({"printer.kind": "network", "backup.keep": 30}).mistakes
    assert [key for key, _ in mistakes] == ["printer.host"]
    assert file.read_bytes() == before


def test_a_file_that_cannot_be_read_is_told_and_not_changed(fonts: Fonts, tmp_path: Path) -> None:
    spoilt = tmp_path / "spoilt.toml"
    spoilt.write_text("[merchant", encoding="utf-8")
    keeper = SettingsKeeper(Settings(), spoilt, fonts)
    assert "not valid TOML" in keeper.read().problem
    assert keeper.save({"backup.keep": 30}).mistakes
    assert spoilt.read_text(encoding="utf-8") == "[merchant"


def test_without_a_file_nothing_can_be_changed(fonts: Fonts) -> None:
    keeper = SettingsKeeper(Settings(), None, fonts)
    assert "Nothing can be changed here." in keeper.read().problem
    assert keeper.save({"backup.keep": 30}).mistakes


def test_the_test_slip_goes_to_the_printer_on_file(
    keeper: SettingsKeeper, fonts: Fonts, tmp_path: Path
) -> None:
    assert keeper.save({"printer.kind": "pdf", "printer.folder": "slips"}).mistakes == ()
    assert keeper.test_printer().state is PrinterState.PRINTED
    assert list((tmp_path / "slips").glob("*.pdf"))
    running = SettingsKeeper(Settings(printer=PrinterSettings(kind=PrinterKind.NONE)), None, fonts)
    assert running.test_printer().state is PrinterState.NOT_USED
