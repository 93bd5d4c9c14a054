"""`pos-app` with settings, a display or a data directory that does not hold: an exit code and a sentence, no trace."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.journal.repository import SqliteJournal
from pos_app.simulator.simulator import Simulator
from tests.app.commands import pos_app, settings_file

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lacks displays")
NO_DISPLAY = "pos-app: there is no display, so no window can be shown."


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def settings(tmp_path: Path, alphapay: Simulator, data: Path) -> Path:
    return settings_file(tmp_path, alphapay, data)


def run(settings: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Start the till without a screen; only where it refuses does it end by itself."""
    return pos_app("--config", str(settings), **({"QT_QPA_PLATFORM": "offscreen"} | environment))


@LINUX
def test_a_missing_settings_file_is_told_where_no_window_can_ask(tmp_path: Path) -> None:
    told = pos_app("--config", str(tmp_path / "none.toml"))
    assert told.returncode == 1
    assert f"there is no settings file {tmp_path / 'none.toml'}" in told.stderr
    assert "pos-app demo" in told.stderr


@LINUX
def test_the_settings_file_may_be_named_by_the_environment(tmp_path: Path) -> None:
    told = pos_app(POS_CONFIG=str(tmp_path / "elsewhere.toml"))
    assert (told.returncode, "elsewhere.toml" in told.stderr) == (1, True)


@LINUX
def test_a_display_that_does_not_answer_leaves_the_sentence_instead_of_the_set_up(tmp_path: Path) -> None:
    told = pos_app("--config", str(tmp_path / "none.toml"), DISPLAY=":987")
    assert told.returncode == 1
    assert "there is no settings file" in told.stderr


def test_every_mistake_in_the_settings_is_told(settings: Path) -> None:
    settings.write_text(settings.read_text("utf-8").replace('"T01"', '"T 01"').replace("base_url", "base"))
    told = run(settings)
    assert told.returncode == 1
    assert {"till.id" in told.stderr, "alphapay.base" in told.stderr} == {True}


@pytest.mark.parametrize(
    ("content", "what"),
    [("nothing", "private_key_file"), ("-----BEGIN CERTIFICATE-----", "is a certificate")],
)
def test_a_wrong_key_file_is_told(settings: Path, tmp_path: Path, content: str, what: str) -> None:
    wrong = tmp_path / "wrong.pem"
    wrong.write_text(content)
    lines = settings.read_text("utf-8").splitlines()
    changed = [f"private_key_file = '{wrong}'" if "private_key" in line else line for line in lines]
    settings.write_text("\n".join(changed), "utf-8")
    told = run(settings)
    assert told.returncode in {1, 5}
    assert what in told.stderr
    assert "Traceback" not in told.stderr


@LINUX
@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":987"}, {"WAYLAND_DISPLAY": "wayland-987"}])
def test_a_display_that_is_missing_or_does_not_answer_is_told(
    settings: Path, display: dict[str, str]
) -> None:
    told = pos_app("--config", str(settings), **display)
    assert told.returncode == 3
    assert NO_DISPLAY in told.stderr
    assert "tour" in told.stderr


def refused(settings: Path) -> str:
    """What a till says that could not open its journal."""
    told = run(settings)
    assert told.returncode == 4
    assert "Traceback" not in told.stderr
    return told.stderr


def test_a_data_directory_that_cannot_be_made_is_told(settings: Path, data: Path) -> None:
    data.write_text("a file where the folder should be")
    assert "could not be made" in refused(settings)


def test_a_second_instance_is_refused(settings: Path, data: Path) -> None:
    with closing(SqliteJournal.open(data)):
        assert "Another till is already running" in refused(settings)


def test_a_journal_of_a_newer_version_is_refused_and_left_alone(settings: Path, data: Path) -> None:
    SqliteJournal.open(data).close()
    with closing(sqlite3.connect(data / "journal.sqlite3")) as connection:
        connection.execute("PRAGMA user_version = 999")
    before = (data / "journal.sqlite3").read_bytes()
    assert "newer version" in refused(settings)
    assert (data / "journal.sqlite3").read_bytes() == before


def test_a_damaged_journal_is_refused(settings: Path, data: Path) -> None:
    data.mkdir()
    (data / "journal.sqlite3").write_bytes(b"not a database" * 1000)
    assert "damaged" in refused(settings)
