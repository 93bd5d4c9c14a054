"""Opening a data directory: alone, with rights, on a journal we know; else one clear sentence each."""

import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.journal import migrations
from pos_app.journal.connection import JOURNAL_FILE, open_for_reading, open_in_memory
from pos_app.journal.errors import (
    DirectoryNotMade,
    InstanceRunning,
    JournalBusy,
    JournalDamaged,
    JournalIsNewer,
    JournalMissing,
)
from pos_app.journal.repository import SqliteJournal
from tests.journal.books import id_of, recorded
from tests.journal.programs import (
    COMMIT_WITHOUT_END,
    OPEN_WITHOUT_RIGHTS,
    READ_WITHOUT_RIGHTS,
    lines_until,
    output_of,
    running,
)


@pytest.fixture
def anyones_folder() -> Iterator[Path]:
    """A folder that a user without rights can reach, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_a_missing_directory_is_made_with_everything_in_it(tmp_path: Path) -> None:
    with closing(SqliteJournal.open(tmp_path / "a" / "b")):
        made = {path.name for path in (tmp_path / "a" / "b").iterdir()}
    assert {"journal.sqlite3", "instance.sqlite3", "reserve.bin"} <= made


def test_the_journal_is_written_through_to_the_disk(journal: SqliteJournal) -> None:
    pragmas = ("journal_mode", "synchronous", "foreign_keys")
    values = [journal._connection.execute(f"PRAGMA {pragma}").fetchone()[0] for pragma in pragmas]
    assert values == ["wal", 2, 1]


def test_a_second_instance_is_refused_and_does_no_harm(journal: SqliteJournal, directory: Path) -> None:
    journal.commit(recorded(1))
    with pytest.raises(InstanceRunning, match="already running"):
        SqliteJournal.open(directory)
    journal.commit(recorded(2))
    assert set(journal.load(recent=9).attempts) == {id_of(1), id_of(2)}


def test_a_closed_journal_lets_the_next_one_in(directory: Path) -> None:
    for _ in range(2):
        SqliteJournal.open(directory).close()


def test_a_killed_process_frees_the_directory(directory: Path) -> None:
    with running(COMMIT_WITHOUT_END, directory) as till:
        lines_until(till, 1)
        with pytest.raises(InstanceRunning):
            SqliteJournal.open(directory)
        till.kill()
        till.wait(10)
        SqliteJournal.open(directory).close()


def test_a_file_in_the_directorys_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    for path in (tmp_path / "data", tmp_path / "data" / "below"):
        with pytest.raises(DirectoryNotMade, match="could not be made"):
            SqliteJournal.open(path)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are asked for in POSIX terms")
def test_a_directory_without_the_right_to_write_is_told(anyones_folder: Path) -> None:
    anyones_folder.chmod(0o555)
    assert output_of(OPEN_WITHOUT_RIGHTS, anyones_folder).startswith(
        "DirectoryReadOnly This user may not write"
    )
    assert list(anyones_folder.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="rights are asked for in POSIX terms")
def test_a_journal_without_the_right_to_write_is_told(anyones_folder: Path) -> None:
    with closing(SqliteJournal.open(anyones_folder)) as journal:
        journal.commit(recorded(1))
    for path in anyones_folder.iterdir():
        path.chmod(0o444)
    anyones_folder.chmod(0o555)
    assert output_of(OPEN_WITHOUT_RIGHTS, anyones_folder).startswith(
        "DirectoryReadOnly This user may not write"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="rights are asked for in POSIX terms")
def test_a_directory_that_may_not_be_made_is_told(anyones_folder: Path) -> None:
    anyones_folder.chmod(0o555)
    assert output_of(OPEN_WITHOUT_RIGHTS, anyones_folder / "data").startswith(
        "DirectoryNotMade The data directory"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="rights are asked for in POSIX terms")
def test_reading_beside_a_till_needs_no_right_to_write(anyones_folder: Path) -> None:
    with closing(SqliteJournal.open(anyones_folder)) as journal:
        journal.commit(recorded(1))
        anyones_folder.chmod(0o555)
        assert output_of(READ_WITHOUT_RIGHTS, anyones_folder) == "1\n"


@pytest.mark.skipif(sys.platform == "win32", reason="rights are asked for in POSIX terms")
@pytest.mark.parametrize("mode", [0o555, 0o000])
def test_a_journal_that_cannot_be_read_is_told(anyones_folder: Path, mode: int) -> None:
    SqliteJournal.open(anyones_folder).close()
    anyones_folder.chmod(mode)
    assert output_of(READ_WITHOUT_RIGHTS, anyones_folder).startswith(
        "JournalUnreadable This user cannot read"
    )


def test_a_newer_journal_is_refused_untouched(directory: Path) -> None:
    SqliteJournal.open(directory).close()
    file = directory / JOURNAL_FILE
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = file.read_bytes()
    with pytest.raises(JournalIsNewer, match="99"):
        SqliteJournal.open(directory)
    with pytest.raises(JournalIsNewer):
        open_for_reading(directory)
    assert file.read_bytes() == before


def test_a_refused_journal_leaves_the_directory_free(directory: Path) -> None:
    directory.mkdir()
    (directory / JOURNAL_FILE).write_bytes(b"these are not the payments you look for" * 100)
    for _ in range(2):
        with pytest.raises(JournalDamaged, match="Do not delete anything"):
            SqliteJournal.open(directory)


def test_a_damaged_page_is_told_when_it_is_read(directory: Path) -> None:
    with closing(SqliteJournal.open(directory)) as journal:
        for number in range(50):
            journal.commit(recorded(number))
    file = directory / JOURNAL_FILE
    content = file.read_bytes()
    file.write_bytes(content[:4096] + b"\x5a" * (len(content) - 4096))
    with pytest.raises(JournalDamaged), closing(SqliteJournal.open(directory)) as journal:
        journal.load(recent=5)


def test_a_record_that_makes_no_sense_is_damage(journal: SqliteJournal) -> None:
    journal.commit(recorded(1))
    journal._connection.execute("UPDATE attempt SET record = '{}'")
    with pytest.raises(JournalDamaged):
        journal.load(recent=5)


def test_reading_needs_a_journal(tmp_path: Path) -> None:
    with pytest.raises(JournalMissing):
        open_for_reading(tmp_path)
    (tmp_path / JOURNAL_FILE).touch()
    with pytest.raises(JournalDamaged, match="no tables"):
        open_for_reading(tmp_path)


def test_a_journal_locked_by_another_program_is_told(directory: Path) -> None:
    SqliteJournal.open(directory).close()
    with closing(sqlite3.connect(directory / JOURNAL_FILE, isolation_level=None)) as browser:
        browser.execute("PRAGMA locking_mode = EXCLUSIVE")
        browser.execute("BEGIN EXCLUSIVE")
        with pytest.raises(JournalBusy, match="keeps the journal"):
            SqliteJournal.open(directory)
    SqliteJournal.open(directory).close()


def test_a_migration_that_fails_leaves_the_version_it_found(tmp_path: Path) -> None:
    (tmp_path / "0001_good.sql").write_text("CREATE TABLE good (id INTEGER) STRICT;")
    (tmp_path / "0002_bad.sql").write_text("CREATE TABLE half (id INTEGER) STRICT; CREATE NONSENSE;")
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        with pytest.raises(sqlite3.OperationalError):
            migrations.migrate(connection, tmp_path)
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema")]
        assert (migrations.version_of(connection), tables) == (1, ["good"])
        assert not connection.in_transaction


def test_migrations_are_numbered_without_a_gap() -> None:
    with closing(open_in_memory()) as connection:
        assert migrations.version_of(connection) == len(migrations.migrations())
    assert list(migrations.migrations()) == list(range(1, len(migrations.migrations()) + 1))
