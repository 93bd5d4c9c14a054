"""R50: what a disk can do to the journal, one fault a test. What was committed stays, or its loss is told."""

import shutil
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest

from pos_app.journal.audit import audit
from pos_app.journal.backup import back_up
from pos_app.journal.connection import JOURNAL_FILE, open_for_reading, open_for_writing
from pos_app.journal.errors import BackupNotSound, JournalDamaged, JournalGone
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.ports import CannotRecord
from tests.journal.books import id_of, paid, recorded
from tests.journal.recording_disk import Connection, RecordingDisk

PAGE = 4096
LOG = f"{JOURNAL_FILE}-wal"
WITHIN_S = 20.0


@pytest.fixture
def disk(directory: Path) -> RecordingDisk:
    """A disk whose every order a test can delay or refuse, with a new journal on it."""
    directory.mkdir()
    open_for_writing(directory).close()
    return RecordingDisk(f"faulty {directory}")


@pytest.fixture
def on_disk(disk: RecordingDisk, directory: Path) -> Iterator[SqliteJournal]:
    with closing(SqliteJournal(Connection(directory / JOURNAL_FILE, disk.name))) as journal:
        yield journal


@pytest.fixture
def killed(directory: Path, tmp_path: Path) -> Path:
    """What a till leaves that was killed after thirty payments: all of them are in the log only."""
    left = tmp_path / "left"
    with closing(SqliteJournal.open(directory)) as journal:
        for number in range(30):
            journal.commit(recorded(number))
        shutil.copytree(directory, left)
    return left


def payments_in(directory: Path) -> set[str]:
    with closing(SqliteJournal.open(directory)) as journal:
        assert audit(journal._connection).sound
        return set(journal.load(recent=0).attempts)


def all_up_to(number: int) -> set[str]:
    return {id_of(each) for each in range(number)}


def test_R50_on_a_slow_disk_a_commit_returns_only_once_it_is_written_through(
    disk: RecordingDisk, on_disk: SqliteJournal
) -> None:
    syncing, may_sync = threading.Event(), threading.Event()

    def hold_syncs_up(order: str) -> None:
        if order == "sync":
            syncing.set()
            assert may_sync.wait(WITHIN_S)

    on_disk.commit(recorded(0))
    disk.before = hold_syncs_up
    till = threading.Thread(target=on_disk.commit, args=(recorded(1),))
    till.start()
    assert syncing.wait(WITHIN_S)
    assert till.is_alive()
    may_sync.set()
    till.join(WITHIN_S)
    assert set(on_disk.load(recent=0).attempts) == all_up_to(2)


@pytest.mark.parametrize("refused", range(12))
def test_R50_an_input_output_error_at_any_order_costs_only_that_commit(
    disk: RecordingDisk, on_disk: SqliteJournal, refused: int
) -> None:
    left = refused

    def refuse_one(_order: str) -> None:
        nonlocal left
        left -= 1
        if left == -1:
            raise apsw.IOError("the cable was pulled")

    on_disk.commit(recorded(0))
    disk.before = refuse_one
    with pytest.raises(CannotRecord, match="the disk does not take what is written"):
        on_disk.commit(recorded(1))
    assert set(on_disk.load(recent=0).attempts) == all_up_to(1)
    on_disk.commit(paid(0))
    on_disk.commit(recorded(1))
    assert set(on_disk.load(recent=9).attempts) == all_up_to(2)
    assert audit(on_disk._connection).sound


def test_R50_a_file_cut_short_is_told(directory: Path) -> None:
    with closing(SqliteJournal.open(directory)) as journal:
        for number in range(30):
            journal.commit(recorded(number))
    content = (directory / JOURNAL_FILE).read_bytes()
    for pages in (1, 2, len(content) // PAGE // 2, len(content) // PAGE - 1):
        (directory / JOURNAL_FILE).write_bytes(content[: pages * PAGE])
        with pytest.raises(JournalDamaged, match="restore the newest backup"):
            SqliteJournal.open(directory)


def test_R50_an_empty_file_is_not_taken_for_new_books(directory: Path) -> None:
    SqliteJournal.open(directory).close()
    (directory / JOURNAL_FILE).write_bytes(b"")
    with pytest.raises(JournalDamaged, match="no tables"):
        SqliteJournal.open(directory)


def test_R50_a_spoilt_page_among_old_events_is_found_by_the_daily_backup(
    directory: Path, tmp_path: Path
) -> None:
    """The till never reads them, so it goes on selling; the person who is told restores an older backup."""
    with closing(SqliteJournal.open(directory)) as journal:
        for number in range(200):
            journal.commit(recorded(number))
    file = directory / JOURNAL_FILE
    content = bytearray(file.read_bytes())
    at = content.index(id_of(20).encode()) // PAGE * PAGE
    content[at : at + PAGE] = b"\x5a" * PAGE
    file.write_bytes(content)
    with pytest.raises(BackupNotSound, match="the journal or a disk is damaged"):
        back_up(directory, tmp_path / "backups", now=datetime(2026, 11, 23, tzinfo=UTC), keep=3)
    with closing(open_for_reading(directory)) as connection:
        assert not audit(connection).sound


def test_R50_after_a_kill_the_log_has_what_the_file_has_not(killed: Path) -> None:
    assert payments_in(killed) == all_up_to(30)


@pytest.mark.parametrize("keep", [0, 31, 32, 3 * PAGE, 50 * PAGE + 7])
def test_R50_a_log_cut_short_leaves_whole_commits_only(killed: Path, keep: int) -> None:
    log = killed / LOG
    log.write_bytes(log.read_bytes()[:keep])
    found = payments_in(killed)
    assert found == all_up_to(len(found))


@pytest.mark.parametrize("at", [0, 20, 32, 5_000, 200_000])
def test_R50_a_spoilt_log_counts_up_to_where_it_is_spoilt(killed: Path, at: int) -> None:
    log = killed / LOG
    content = bytearray(log.read_bytes())
    content[at : at + 8] = b"spoilt!!"
    log.write_bytes(content)
    found = payments_in(killed)
    assert found == all_up_to(len(found))
    assert len(found) < 30


def test_R50_a_missing_log_leaves_the_file_as_it_last_was(killed: Path) -> None:
    (killed / LOG).unlink()
    (killed / f"{JOURNAL_FILE}-shm").unlink()
    assert payments_in(killed) == set()


@pytest.mark.parametrize("name", [JOURNAL_FILE, LOG])
def test_R50_a_journal_deleted_under_the_till_takes_nothing_more(directory: Path, name: str) -> None:
    """SQLite would go on writing into a file without a name, and all of it would be gone at the end."""
    with closing(SqliteJournal.open(directory)) as journal:
        journal.commit(recorded(0))
        (directory / name).unlink()
        with pytest.raises(CannotRecord, match="deleted or exchanged while the till runs"):
            journal.commit(paid(0))


def test_R50_a_journal_exchanged_under_the_till_takes_nothing_more(directory: Path, tmp_path: Path) -> None:
    with closing(SqliteJournal.open(directory)) as journal:
        shutil.copy(directory / JOURNAL_FILE, tmp_path / "copy")
        (tmp_path / "copy").replace(directory / JOURNAL_FILE)
        with pytest.raises(CannotRecord, match="deleted or exchanged while the till runs"):
            journal.commit(recorded(0))


def test_R50_a_deleted_journal_is_not_begun_anew(directory: Path) -> None:
    with closing(SqliteJournal.open(directory)) as journal:
        journal.commit(recorded(0))
        (directory / JOURNAL_FILE).unlink()
    with pytest.raises(JournalGone, match="is gone"):
        SqliteJournal.open(directory)
