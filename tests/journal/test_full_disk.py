"""R50: a full disk stops new sales, not the recording of what became of the open ones."""

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing
from io import RawIOBase
from itertools import count
from pathlib import Path

import pytest

from pos_app.journal.backup import back_up
from pos_app.journal.connection import open_in_memory
from pos_app.journal.errors import BackupFailed, DiskIsFull
from pos_app.journal.repository import SqliteJournal
from pos_app.journal.reserve import Reserve
from pos_app.journal.verify import verify
from pos_app.protocol.ports import CannotRecord, Commit, DrawerOpened, Entry, RecordingResumed
from tests.journal.books import START, id_of, paid, recorded


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 8 MiB."""
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(tmp_path)]
    if sys.platform != "linux" or os.getuid() != 0 or subprocess.run(mount, check=False).returncode:
        pytest.skip("mounting a small disk needs root on Linux")
    yield tmp_path
    subprocess.run(["umount", str(tmp_path)], check=True)


def fill(disk: Path) -> Path:
    """Write until nothing more fits."""
    file = disk / "filler"
    with file.open("wb", buffering=0) as filler, pytest.raises(OSError, match="No space"):
        _write_without_end(filler)
    return file


def _write_without_end(file: RawIOBase) -> None:
    while True:
        file.write(bytes(4096))


def test_R50_what_does_not_fit_is_not_in_the_journal_at_all() -> None:
    connection = open_in_memory()
    with closing(SqliteJournal(connection)) as journal:
        committed = _commit_until_full(journal)
        assert not connection.in_transaction
        assert len(journal.load(recent=10_000).attempts) == committed
        assert verify(connection).events == 2 * committed
        connection.execute("PRAGMA max_page_count = 100000")
        journal.commit(recorded(committed))
        assert verify(connection).whole


def test_R50_on_a_full_disk_outcomes_are_still_recorded(small_disk: Path) -> None:
    with closing(SqliteJournal.open(small_disk)) as journal:
        for number in range(20):
            journal.commit(recorded(number))
        fill(small_disk)
        for number in range(20):
            journal.commit(paid(number))
        assert not (small_disk / "reserve.bin").exists()
        assert all(not attempt.unresolved for attempt in journal.load(recent=20).attempts.values())
        assert verify(journal._connection).whole


def test_R50_a_new_sale_never_takes_the_reserve(small_disk: Path) -> None:
    with closing(SqliteJournal.open(small_disk)) as journal:
        journal.commit(recorded(0))
        fill(small_disk)
        with pytest.raises(CannotRecord, match="disk is full"):
            _commit_without_end(journal, count(1))
        assert (small_disk / "reserve.bin").exists()
        journal.commit(paid(0))


def test_R50_what_people_do_never_takes_the_reserve(small_disk: Path) -> None:
    opened = Entry(stream="till", at=START, event=DrawerOpened(by="Mei", reason="change" * 20_000))
    with closing(SqliteJournal.open(small_disk)) as journal:
        fill(small_disk)
        with pytest.raises(CannotRecord, match="disk is full"):
            journal.commit(Commit(entries=(opened,)))
        assert (small_disk / "reserve.bin").exists()


def test_R50_without_a_reserve_no_new_sale_begins(small_disk: Path) -> None:
    resumed = Entry(stream="till", at=START, event=RecordingResumed(reason="full"))
    with closing(SqliteJournal.open(small_disk)) as journal:
        journal.commit(recorded(1))
        filler = fill(small_disk)
        (small_disk / "reserve.bin").unlink()
        with (small_disk / "more").open("wb") as more:
            more.write(bytes(1_000_000))
        for refused in (recorded(2), Commit(entries=(resumed,))):
            with pytest.raises(CannotRecord, match="disk is full"):
                journal.commit(refused)
        journal.commit(paid(1))
        filler.unlink()
        journal.commit(recorded(2))
        assert (small_disk / "reserve.bin").stat().st_size == 4 * 1024 * 1024
        assert set(journal.load(recent=9).attempts) == {id_of(1), id_of(2)}


def test_R50_a_disk_full_beyond_the_reserve_is_told(small_disk: Path) -> None:
    with closing(SqliteJournal.open(small_disk)) as journal:
        journal.commit(recorded(1))
        fill(small_disk)
        (small_disk / "reserve.bin").unlink()
        (small_disk / "filler").rename(small_disk / "first")
        fill(small_disk)
        with pytest.raises(CannotRecord):
            _commit_outcomes_until_full(journal)
        assert journal.load(recent=1).attempts
        assert not journal._connection.in_transaction


def test_a_full_disk_at_start_is_told(small_disk: Path) -> None:
    fill(small_disk)
    with pytest.raises(DiskIsFull, match="is full"):
        SqliteJournal.open(small_disk)


def test_a_reserve_is_made_released_and_made_again(tmp_path: Path) -> None:
    reserve = Reserve(tmp_path, size=4096)
    assert (reserve.stands, reserve.release()) == (False, False)
    assert (reserve.make(), reserve.stands) == (True, True)
    assert (reserve.release(), reserve.stands) == (True, False)
    assert reserve.make()


def test_a_reserve_cut_short_by_a_crash_is_made_whole(tmp_path: Path) -> None:
    (tmp_path / "reserve.bin").write_bytes(b"half")
    reserve = Reserve(tmp_path, size=4096)
    assert not reserve.stands
    assert reserve.make()
    assert (tmp_path / "reserve.bin").stat().st_size == 4096


def _commit_until_full(journal: SqliteJournal) -> int:
    """Let the journal have ten pages more, and return how many payments fitted in."""
    (pages,) = journal._connection.execute("PRAGMA page_count").fetchone()
    journal._connection.execute(f"PRAGMA max_page_count = {pages + 10}")
    numbers = count()
    with pytest.raises(CannotRecord, match=r"^the disk is full$"):
        _commit_without_end(journal, numbers)
    return next(numbers) - 1


def _commit_without_end(journal: SqliteJournal, numbers: Iterable[int]) -> None:
    """Begin sale after sale (each draws the next number) until the journal refuses."""
    for number in numbers:
        journal.commit(recorded(number))


def _commit_outcomes_until_full(journal: SqliteJournal) -> None:
    for _ in range(10_000):
        journal.commit(paid(1))


def test_R50_a_backup_that_finds_no_room_is_told_and_leaves_nothing(small_disk: Path) -> None:
    data, folder = small_disk / "data", small_disk / "backups"
    with closing(SqliteJournal.open(data)) as journal:
        for number in range(50):
            journal.commit(recorded(number))
        fill(small_disk)
        with pytest.raises(BackupFailed, match="disk is full"):
            back_up(data, folder, now=START, keep=3)
        assert list(folder.iterdir()) == []
