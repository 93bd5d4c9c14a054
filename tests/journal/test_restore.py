"""R51: a restored journal, and one that was moved to another machine, say so and leave the till locked."""

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_app.journal.anchors import anchor_file
from pos_app.journal.audit import audit
from pos_app.journal.backup import Backup, back_up
from pos_app.journal.claims import claim_of
from pos_app.journal.connection import JOURNAL_FILE, open_file_for_reading, open_for_reading
from pos_app.journal.errors import (
    BackupUnusable,
    InstanceRunning,
    JournalFromElsewhere,
    JournalGone,
    JournalMissing,
    JournalSetBack,
)
from pos_app.journal.repository import SqliteJournal
from pos_app.journal.restore import restore, take_over
from pos_app.protocol.ports import JobState
from tests.journal.books import id_of, paid, receipt_owed, recorded
from tests.journal.crashes import crash_before_rename

BACKED_UP = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
NOW = BACKED_UP + timedelta(hours=9)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def backup(directory: Path, folder: Path) -> Backup:
    """A backup with one payment that was paid and whose receipt was owed; the journal went on by another one."""
    with closing(SqliteJournal.open(directory)) as journal:
        for commit in (recorded(1), paid(1), receipt_owed(1)):
            journal.commit(commit)
        backup = back_up(directory, folder, now=BACKED_UP, keep=5)
        journal.commit(recorded(2))
    return backup


def belongs_to_another_machine(directory: Path) -> None:
    with closing(sqlite3.connect(directory / JOURNAL_FILE, isolation_level=None)) as connection:
        connection.execute("UPDATE note SET record = '\"another machine\"' WHERE name = 'machine'")


def test_R51_a_restored_journal_is_the_backup_and_locked(directory: Path, backup: Backup) -> None:
    restored = restore(directory, backup.file, now=NOW)
    with closing(SqliteJournal.open(directory)) as journal:
        books = journal.load(recent=9)
        (body,) = journal._connection.execute("SELECT body FROM event WHERE kind = 'JournalRestored'")
    assert set(books.attempts) == {id_of(1)}
    assert books.restore is not None
    assert (books.restore.backup_at, books.restore.restored_at, books.restore.moved) == (
        BACKED_UP,
        NOW,
        False,
    )
    assert backup.anchor.head in body[0]
    assert restored.anchor == backup.anchor


def test_R51_the_journal_that_stood_there_is_kept(directory: Path, backup: Backup) -> None:
    kept = restore(directory, backup.file, now=NOW).kept
    assert kept is not None
    assert kept.name == "journal-replaced-2026-11-23T123000-000000Z.sqlite3"
    with closing(open_file_for_reading(kept)) as connection:
        assert audit(connection).events == 8


def test_R51_papers_owed_by_the_backup_wait_for_the_cashier(directory: Path, backup: Backup) -> None:
    """They have probably been printed since; sound books all the same."""
    restore(directory, backup.file, now=NOW)
    with closing(SqliteJournal.open(directory)) as journal:
        assert [job.state for job in journal.load(recent=9).jobs.values()] == [JobState.HELD]
    with closing(open_for_reading(directory)) as connection:
        assert audit(connection, [claim_of(backup.anchor, "the backup")]).claims_met == 1


def test_R51_anchors_of_the_replaced_journal_are_no_alarm(
    directory: Path, folder: Path, backup: Backup
) -> None:
    later = back_up(directory, folder, now=BACKED_UP + timedelta(hours=1), keep=5)
    restore(directory, backup.file, now=NOW)
    with closing(open_for_reading(directory)) as connection:
        findings = audit(connection, [claim_of(later.anchor, "the later backup")])
    assert findings.sound
    assert findings.remarks == (
        "it was restored from a backup on 2026-11-23 12:30 UTC, going on after event 6",
        "the later backup belongs to a journal that a restore has replaced",
    )


def test_R51_a_restore_that_was_still_owed_is_owed_from_its_own_time(directory: Path, backup: Backup) -> None:
    restore(directory, backup.file, now=NOW)
    again = back_up(directory, directory / "backups", now=NOW + timedelta(hours=1), keep=5)
    restore(directory, again.file, now=NOW + timedelta(hours=2))
    with closing(SqliteJournal.open(directory)) as journal:
        owed = journal.load(recent=9).restore
    assert owed is not None
    assert (owed.backup_at, owed.restored_at) == (BACKED_UP, NOW + timedelta(hours=2))
    assert again.anchor.restores == 1


def test_R51_a_backup_from_the_future_is_owed_from_now_on(directory: Path, backup: Backup) -> None:
    restore(directory, backup.file, now=BACKED_UP - timedelta(days=3))
    with closing(SqliteJournal.open(directory)) as journal:
        owed = journal.load(recent=0).restore
    assert owed is not None
    assert owed.backup_at == BACKED_UP - timedelta(days=3)


def test_R51_a_restore_works_where_there_is_no_journal_or_a_spoilt_one(
    directory: Path, tmp_path: Path, backup: Backup
) -> None:
    assert restore(tmp_path / "new", backup.file, now=NOW).kept is None
    (directory / JOURNAL_FILE).write_bytes(b"spoilt" * 1000)
    kept = restore(directory, backup.file, now=NOW).kept
    assert kept is not None
    assert kept.read_bytes().startswith(b"spoilt")
    for place in (tmp_path / "new", directory):
        with closing(SqliteJournal.open(place)) as journal:
            assert set(journal.load(recent=9).attempts) == {id_of(1)}


@pytest.mark.parametrize("step", range(4))
def test_R51_a_crash_during_a_restore_leaves_the_old_journal_or_the_restored_one(
    directory: Path, backup: Backup, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    with crash_before_rename(step, monkeypatch):
        restore(directory, backup.file, now=NOW)
    with closing(SqliteJournal.open(directory)) as journal:
        assert audit(journal._connection).sound
        found = set(journal.load(recent=9).attempts)
    assert found == ({id_of(1), id_of(2)} if step == 0 else {id_of(1)})


def test_R51_nothing_is_restored_under_a_running_till(directory: Path, backup: Backup) -> None:
    with closing(SqliteJournal.open(directory)) as journal:
        with pytest.raises(InstanceRunning):
            restore(directory, backup.file, now=NOW)
        assert set(journal.load(recent=9).attempts) == {id_of(1), id_of(2)}


@pytest.mark.parametrize("spoil", ["cut", "changed", "exchanged", "no journal", "missing"])
def test_R51_a_backup_that_does_not_verify_is_refused_and_nothing_changes(
    directory: Path, folder: Path, backup: Backup, spoil: str
) -> None:
    spoilt = {
        "cut": lambda: backup.file.write_bytes(backup.file.read_bytes()[:20_000]),
        "changed": lambda: backup.file.write_bytes(backup.file.read_bytes().replace(b'"Mei"', b'"Kim"')),
        "exchanged": lambda: anchor_file(backup.file).write_bytes(
            anchor_file(back_up(directory, folder, now=NOW, keep=5).file).read_bytes()
        ),
        "no journal": lambda: backup.file.write_bytes(b"no journal at all" * 1000),
        "missing": backup.file.unlink,
    }
    spoilt[spoil]()
    before = {path.name: path.read_bytes() for path in directory.glob("journal*")}
    with pytest.raises(BackupUnusable, match="cannot be restored"):
        restore(directory, backup.file, now=NOW)
    assert {path.name: path.read_bytes() for path in directory.glob("journal*")} == before


def test_R51_a_directory_from_another_machine_does_not_open(directory: Path, backup: Backup) -> None:
    belongs_to_another_machine(directory)
    with pytest.raises(JournalFromElsewhere, match=r"pos-app journal restore --moved"):
        SqliteJournal.open(directory)
    with closing(open_for_reading(directory)) as connection:
        assert audit(connection).events == 8


def test_R51_a_moved_directory_goes_on_locked_with_all_it_had(directory: Path, backup: Backup) -> None:
    belongs_to_another_machine(directory)
    take_over(directory, now=NOW)
    with closing(SqliteJournal.open(directory)) as journal:
        books = journal.load(recent=9)
    assert set(books.attempts) == {id_of(1), id_of(2)}
    assert books.restore is not None
    assert books.restore.moved
    assert [job.state for job in books.jobs.values()] == [JobState.WAITING]


def test_R51_books_without_an_event_belong_to_whoever_opens_them(directory: Path) -> None:
    """Tills may be set up from one image, as long as none of them has sold."""
    SqliteJournal.open(directory).close()
    belongs_to_another_machine(directory)
    with closing(SqliteJournal.open(directory)) as journal:
        journal.commit(recorded(1))
    SqliteJournal.open(directory).close()


def test_R51_without_a_journal_there_is_nothing_to_take_over(tmp_path: Path) -> None:
    with pytest.raises(JournalMissing):
        take_over(tmp_path, now=NOW)


def test_R51_a_journal_that_is_gone_is_not_begun_anew(directory: Path, backup: Backup) -> None:
    (directory / JOURNAL_FILE).unlink()
    with pytest.raises(JournalGone, match="pos-app journal restore"):
        SqliteJournal.open(directory)
    restore(directory, backup.file, now=NOW)
    SqliteJournal.open(directory).close()


def test_R53_an_older_file_put_in_the_journals_place_by_hand_does_not_open(
    directory: Path, backup: Backup
) -> None:
    """It would be a restore that nobody is told about; as one it may go on, locked."""
    file = directory / JOURNAL_FILE
    file.write_bytes(backup.file.read_bytes())
    with pytest.raises(JournalSetBack, match=r"ends at 8, the journal at 6\..* restore .*journal\.sqlite3"):
        SqliteJournal.open(directory)
    restore(directory, file, now=NOW)
    with closing(SqliteJournal.open(directory)) as journal:
        owed = journal.load(recent=0).restore
    assert owed is not None
    assert owed.backup_at < BACKED_UP


def test_R53_a_log_lost_after_a_kill_is_noticed_from_the_last_quiet_moment_on(
    directory: Path, tmp_path: Path
) -> None:
    killed = tmp_path / "killed"
    with closing(SqliteJournal.open(directory)) as journal:
        journal.commit(recorded(1))
        with closing(open_for_reading(directory)) as export:
            export.execute("BEGIN")
            export.execute("SELECT count(*) FROM event").fetchone()
            journal.commit(paid(1))
            assert not journal.checkpoint()
        shutil.copytree(directory, killed)
    (killed / f"{JOURNAL_FILE}-wal").unlink()
    (killed / f"{JOURNAL_FILE}-shm").unlink()
    with pytest.raises(JournalSetBack, match="the last events are missing"):
        SqliteJournal.open(killed)


def test_R51_a_clock_set_back_before_the_restore_alarms_nobody(directory: Path, backup: Backup) -> None:
    later = back_up(directory, directory / "backups", now=NOW + timedelta(days=1), keep=5)
    restore(directory, backup.file, now=NOW)
    SqliteJournal.open(directory).close()
    with closing(open_for_reading(directory)) as connection:
        findings = audit(connection, [claim_of(later.anchor, "the later backup")])
    assert (findings.sound, len(findings.remarks)) == (True, 2)
