"""`pos-app journal`: what a shop does with its journal on a bad day."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.app.journal_command import FAILED, OK, UNSOUND, main
from pos_app.app.journal_options import WRONG_USE
from pos_app.journal.anchors import anchor_file
from pos_app.journal.connection import JOURNAL_FILE
from pos_app.journal.repository import SqliteJournal
from pos_app.simulator.simulator import Simulator
from tests.app.commands import pos_app, settings_file
from tests.journal.books import id_of, paid, recorded


@pytest.fixture
def till(tmp_path: Path) -> Iterator[SqliteJournal]:
    """A till at work, with one payment."""
    with closing(SqliteJournal.open(tmp_path / "data")) as journal:
        journal.commit(recorded(1))
        journal.commit(paid(1))
        yield journal


@pytest.fixture
def data(till: SqliteJournal, tmp_path: Path) -> Path:
    return tmp_path / "data"


def backup_of(data: Path) -> Path:
    assert main(["backup", "--data", str(data)]) == OK
    *_, newest = sorted((data / "backups").glob("*.sqlite3"))
    return newest


def cut_tail(data: Path) -> None:
    with closing(sqlite3.connect(data / JOURNAL_FILE, isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER event_is_never_deleted")
        for table, key in (("attempt", "request_id"), ("sale", "sale_id")):
            connection.execute(f"DELETE FROM {table} WHERE {key} = ?", (id_of(2),))
        connection.execute("DELETE FROM event WHERE seq > 5")


def test_a_sound_journal_is_verified_beside_the_running_till(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    backup_of(data)
    capsys.readouterr()
    assert main(["verify", "--data", str(data)]) == OK
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith(f"{data / JOURNAL_FILE}: sound. 5 events, head ")
    assert second == "anchors: 1 of 1 met"


def test_R53_a_cut_tail_is_told_by_a_backups_anchor(
    till: SqliteJournal, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    till.commit(recorded(2))
    backup = backup_of(data)
    cut_tail(data)
    capsys.readouterr()
    assert main(["verify", "--data", str(data)]) == UNSOUND
    told = capsys.readouterr().out
    missing = f"wrong: the last events are missing: the backup {backup.name} ends at 7, the journal at 5"
    assert missing in told
    nowhere = str(tmp_path / "nowhere")
    assert main(["verify", "--data", str(data), "--backups", nowhere]) == OK
    assert main(["verify", "--data", str(data), "--backups", nowhere, "--backup", str(backup)]) == UNSOUND
    assert missing in capsys.readouterr().out


def test_R53_an_anchor_from_a_z_report_counts(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect(data / JOURNAL_FILE)) as connection:
        (head,) = connection.execute("SELECT hash FROM event WHERE seq = 4").fetchone()
    assert main(["verify", "--data", str(data), "--anchor", f"4:{head[:12].upper()}"]) == OK
    assert main(["verify", "--data", str(data), "--anchor", "4:0123456789"]) == UNSOUND
    assert "event 4 is not the one that the anchor 4:0123456789 has" in capsys.readouterr().out


def test_many_faults_are_counted_not_listed(
    till: SqliteJournal, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(2, 30):
        till.commit(recorded(number))
    with closing(sqlite3.connect(data / JOURNAL_FILE, isolation_level=None)) as connection:
        connection.execute("UPDATE attempt SET state = 'PAID'")
    assert main(["verify", "--data", str(data)]) == UNSOUND
    lines = capsys.readouterr().out.splitlines()
    assert (len(lines), lines[-1]) == (23, "  and 8 more")


@pytest.mark.parametrize("anchor", ["5120", "x:01234567", "1:0123", "1:g1234567", ":01234567"])
def test_an_anchor_of_another_form_is_refused(
    data: Path, anchor: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", "--data", str(data), "--anchor", anchor]) == WRONG_USE
    assert "must be SEQ:HASH" in capsys.readouterr().err


def test_a_backup_without_an_anchor_is_told(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    backup = backup_of(data)
    anchor_file(backup).unlink()
    assert main(["verify", "--data", str(data), "--backup", str(backup)]) == FAILED
    assert "There is no anchor beside" in capsys.readouterr().err


def test_the_list_shows_journal_backups_and_what_was_kept(
    data: Path, till: SqliteJournal, capsys: pytest.CaptureFixture[str]
) -> None:
    backup = backup_of(data)
    till.close()
    assert main(["restore", str(backup), "--data", str(data), "--yes"]) == OK
    capsys.readouterr()
    assert main(["list", "--data", str(data)]) == OK
    journal, count, first, kept = capsys.readouterr().out.splitlines()
    assert journal.startswith(f"{data / JOURNAL_FILE}: 6 events, head ")
    assert count == f"backups in {data / 'backups'}, oldest first:"
    assert str(backup) in first
    assert "5 events" in first
    assert kept.startswith(f"kept aside: {data / 'journal-replaced-'}")


def test_the_list_shows_the_backups_of_a_journal_that_is_gone(
    data: Path, till: SqliteJournal, capsys: pytest.CaptureFixture[str]
) -> None:
    backup = backup_of(data)
    till.close()
    (data / JOURNAL_FILE).unlink()
    assert main(["list", "--data", str(data)]) == FAILED
    assert str(backup) in capsys.readouterr().out


def test_R51_a_restore_says_what_it_did(
    data: Path, till: SqliteJournal, capsys: pytest.CaptureFixture[str]
) -> None:
    backup = backup_of(data)
    assert main(["restore", str(backup), "--data", str(data), "--yes"]) == FAILED
    assert "already running" in capsys.readouterr().err
    till.close()
    assert main(["restore", str(backup), "--data", str(data), "--yes"]) == OK
    told = capsys.readouterr().out
    assert "goes on after event 5" in told
    assert "The journal that stood there is kept as" in told
    assert main(["verify", "--data", str(data)]) == OK
    assert "note: it was restored from a backup" in capsys.readouterr().out


def test_R51_a_moved_journal_is_taken_over(data: Path, till: SqliteJournal) -> None:
    till.close()
    assert main(["restore", "--moved", "--data", str(data), "--yes"]) == OK
    with closing(SqliteJournal.open(data)) as journal:
        restore = journal.load(recent=1).restore
    assert restore is not None
    assert restore.moved


@pytest.mark.parametrize("said", [[], ["backup.sqlite3", "--moved"]])
def test_a_restore_is_of_a_backup_or_of_a_moved_journal(
    data: Path, said: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["restore", *said, "--data", str(data), "--yes"]) == WRONG_USE
    assert "not both" in capsys.readouterr().err


def test_without_anybody_to_ask_a_restore_needs_yes(data: Path, tmp_path: Path) -> None:
    result = pos_app("journal", "restore", "--moved", "--data", str(data))
    assert result.returncode == WRONG_USE
    assert "add --yes" in result.stderr


def test_the_settings_file_says_where_everything_is(
    alphapay: Simulator, till: SqliteJournal, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Even one with a mistake that has nothing to do with the journal."""
    file = settings_file(tmp_path, alphapay, tmp_path / "data")
    with file.open("a", encoding="utf-8") as settings:
        settings.write("[backup]\nfolder = 'elsewhere'\nkeep = 2\n[printer]\nkind = \"typewriter\"\n")
    for _ in range(2):
        assert main(["backup", "--config", str(file)]) == OK
    assert list((tmp_path / "elsewhere").glob("*.sqlite3"))
    file.write_text(file.read_text(encoding="utf-8").replace("keep = 2", "keep = 0"), encoding="utf-8")
    assert main(["list", "--config", str(file)]) == FAILED
    assert "backup.keep" in capsys.readouterr().err


def test_without_a_journal_the_reason_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("verify", "backup", "list"):
        assert main([command, "--data", str(tmp_path)]) == FAILED
        assert "There is no journal in" in capsys.readouterr().err


def test_the_help_names_every_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == OK
    assert "3 verify found something wrong" in " ".join(capsys.readouterr().out.split())
    assert main(["nonsense"]) == WRONG_USE
