"""Verified backups of the journal, by SQLite's own backup while the till goes on selling.

A backup bears its name only after it was read back: SQLite's integrity check, and the whole chain of events.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from pos_app.journal.anchors import Anchor, anchor_file, anchor_of, read_anchor, write_anchor
from pos_app.journal.connection import JOURNAL_FILE, open_file_for_reading, open_for_reading
from pos_app.journal.copying import copy_database, faults_of
from pos_app.journal.durable import discard, part_of, publish
from pos_app.journal.errors import BackupFailed, BackupNotSound

EVERY = timedelta(days=1)

_NAME = "journal-{at:%Y-%m-%dT%H%M%S}Z.sqlite3"
_NAMES = "journal-*.sqlite3"


class Backup(msgspec.Struct, frozen=True, kw_only=True):
    """A backup and the chain's head in it."""

    file: Path
    anchor: Anchor


def backups_in(folder: Path) -> list[Backup]:
    """The backups in `folder`, oldest first. A file without an anchor beside it was not finished by us."""
    found = [(file, read_anchor(file)) for file in sorted(folder.glob(_NAMES))]
    backups = [Backup(file=file, anchor=anchor) for file, anchor in found if anchor is not None]
    return sorted(backups, key=lambda backup: backup.anchor.order)


def is_due(backups: Sequence[Backup], now: datetime) -> bool:
    """Whether none is of the last day. One from the future, left by a clock since set back, does not count."""
    return not any(timedelta(0) <= now - backup.anchor.at < EVERY for backup in backups)


def back_up(
    directory: Path,
    folder: Path,
    *,
    now: datetime,
    keep: int,
    go_on: Callable[[], bool] = lambda: True,
) -> Backup:
    """Make and verify a backup of the journal in `directory`, then remove all but the `keep` newest ones.

    Takes its time and needs as much room as the journal; for a thread of its own. Raises `BackupFailed`,
    `BackupNotSound`, another `JournalError` where the journal cannot be read, or `CopyStopped` once `go_on` says no.
    """
    file = folder / _NAME.format(at=now.astimezone(UTC))
    with _failing_as_backup(folder):
        folder.mkdir(parents=True, exist_ok=True)
        part = part_of(file)
    try:
        with closing(open_for_reading(directory)) as journal, _failing_as_backup(folder):
            copy_database(journal, part, go_on=go_on)
        with _failing_as_backup(folder):
            backup = Backup(file=file, anchor=_verified(part, directory, folder, now))
            write_anchor(file, backup.anchor)
            publish(part, file)
    finally:
        discard(part)
    _prune(folder, keep, backup)
    return backup


def _verified(part: Path, directory: Path, folder: Path, now: datetime) -> Anchor:
    with closing(open_file_for_reading(part)) as copy:
        faults = faults_of(copy)
        if faults:
            raise BackupNotSound(directory / JOURNAL_FILE, folder, faults[0])
        return anchor_of(copy, now)


def _prune(folder: Path, keep: int, newest: Backup) -> None:
    """Remove the oldest; one that cannot be removed now is tried again with the next backup."""
    others = [backup for backup in backups_in(folder) if backup.file != newest.file]
    for backup in others[: max(0, len(others) + 1 - keep)]:
        try:
            backup.file.unlink()
            anchor_file(backup.file).unlink()
        except OSError:
            return


@contextmanager
def _failing_as_backup(folder: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise BackupFailed(folder, str(error)) from error
    except OSError as error:
        raise BackupFailed(folder, error.strerror or str(error)) from error
