"""R53: a backup is what was read back and found whole; it carries the chain's head, and never holds up the till."""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_app.journal.anchors import anchor_file, read_anchor
from pos_app.journal.backup import EVERY, back_up, backups_in, is_due
from pos_app.journal.connection import JOURNAL_FILE, open_file_for_reading
from pos_app.journal.copying import CopyStopped
from pos_app.journal.errors import BackupFailed, BackupNotSound, JournalMissing
from pos_app.journal.repository import SqliteJournal
from pos_app.journal.verify import verify
from tests.journal.books import paid, recorded

NOW = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def test_R53_a_backup_of_a_till_at_work_is_whole_and_carries_the_head(
    journal: SqliteJournal, directory: Path, folder: Path
) -> None:
    journal.commit(recorded(1))
    backup = back_up(directory, folder, now=NOW, keep=14)
    journal.commit(paid(1))
    with closing(open_file_for_reading(backup.file)) as copy:
        verdict = verify(copy)
    assert verdict.whole
    assert (verdict.events, verdict.head) == (backup.anchor.seq, backup.anchor.head) == (2, verdict.head)
    assert read_anchor(backup.file) == backup.anchor
    assert sorted(path.name for path in folder.iterdir()) == [
        "journal-2026-11-23T033000Z.anchor.json",
        "journal-2026-11-23T033000Z.sqlite3",
    ]


def test_commits_go_on_while_a_backup_is_made_and_do_not_make_it_start_again(
    journal: SqliteJournal, directory: Path, folder: Path
) -> None:
    for number in range(600):
        journal.commit(recorded(number))
    committed = []

    def sell() -> bool:
        number = 600 + len(committed)
        journal.commit(recorded(number))
        committed.append(number)
        return True

    backup = back_up(directory, folder, now=NOW, keep=14, go_on=sell)
    assert committed
    assert len(committed) < 20
    assert backup.anchor.seq == 1200


def test_only_the_newest_are_kept(journal: SqliteJournal, directory: Path, folder: Path) -> None:
    made = []
    for day in range(5):
        journal.commit(recorded(day))
        made.append(back_up(directory, folder, now=NOW + timedelta(days=day), keep=3))
    assert backups_in(folder) == made[2:]
    assert len(list(folder.iterdir())) == 6


def test_a_clock_set_back_never_costs_the_newest_backup(
    journal: SqliteJournal, directory: Path, folder: Path
) -> None:
    back_up(directory, folder, now=NOW, keep=2)
    journal.commit(recorded(1))
    year_back = back_up(directory, folder, now=NOW - timedelta(days=365), keep=2)
    journal.commit(recorded(2))
    newest = back_up(directory, folder, now=NOW - timedelta(days=364), keep=2)
    assert backups_in(folder) == [year_back, newest]


def test_a_backup_that_failed_removes_no_older_one(
    journal: SqliteJournal, directory: Path, folder: Path
) -> None:
    journal.commit(recorded(1))
    first = back_up(directory, folder, now=NOW, keep=1)
    journal._connection.execute("DROP TRIGGER event_is_never_changed")
    journal._connection.execute("UPDATE event SET body = '{}' WHERE seq = 2")
    with pytest.raises(BackupNotSound, match=r"event 2 of .* was changed"):
        back_up(directory, folder, now=NOW + EVERY, keep=1)
    assert backups_in(folder) == [first]
    assert len(list(folder.iterdir())) == 2


def test_a_backup_not_wanted_any_more_leaves_nothing(
    journal: SqliteJournal, directory: Path, folder: Path
) -> None:
    with pytest.raises(CopyStopped):
        back_up(directory, folder, now=NOW, keep=1, go_on=lambda: False)
    assert list(folder.iterdir()) == []


def test_what_an_interrupted_backup_left_is_no_backup_and_in_nobodys_way(
    journal: SqliteJournal, directory: Path, folder: Path
) -> None:
    folder.mkdir()
    for name in ("journal-2026-11-23T033000Z.sqlite3.part", "journal-2026-11-22T033000Z.sqlite3"):
        (folder / name).write_bytes(b"half")
    assert backups_in(folder) == []
    backup = back_up(directory, folder, now=NOW, keep=1)
    assert backups_in(folder) == [backup]
    assert not (folder / "journal-2026-11-23T033000Z.sqlite3.part").exists()


def test_a_folder_that_cannot_be_made_is_told(
    journal: SqliteJournal, directory: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BackupFailed, match="could not be backed up"):
        back_up(directory, tmp_path / "file" / "backups", now=NOW, keep=1)


def test_without_a_journal_there_is_no_backup(tmp_path: Path) -> None:
    with pytest.raises(JournalMissing):
        back_up(tmp_path, tmp_path / "backups", now=NOW, keep=1)


def test_one_backup_a_day_is_due(journal: SqliteJournal, directory: Path, folder: Path) -> None:
    assert is_due(backups_in(folder), NOW)
    backups = [back_up(directory, folder, now=NOW, keep=1)]
    assert not is_due(backups, NOW)
    assert not is_due(backups, NOW + EVERY - timedelta(seconds=1))
    assert is_due(backups, NOW + EVERY)
    assert is_due(backups, NOW - timedelta(hours=1))


def test_an_anchor_that_cannot_be_read_is_none(journal: SqliteJournal, directory: Path, folder: Path) -> None:
    backup = back_up(directory, folder, now=NOW, keep=1)
    anchor_file(backup.file).write_text("{}")
    assert read_anchor(backup.file) is None
    assert read_anchor(directory / JOURNAL_FILE) is None
