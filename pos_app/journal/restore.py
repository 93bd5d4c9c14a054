"""Puts a backup in the journal's place, or takes over a journal that was moved here; both leave the till locked.

What happened since the backup is not in it. So the restored journal says so in its chain and in a note, and the till
sells again only once AlphaPay's lists are imported and a person has entered the last printed Z (R51).
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

import msgspec

from pos_app.journal import machine, migrations, ownership, swap
from pos_app.journal.anchors import Anchor, anchor_file, anchor_of, read_anchor
from pos_app.journal.connection import (
    JOURNAL_FILE,
    InstanceLock,
    open_file_for_reading,
    prepare_directory,
    translated,
)
from pos_app.journal.copying import copy_database, faults_of
from pos_app.journal.durable import discard, part_of
from pos_app.journal.errors import BackupUnusable, DirectoryReadOnly, JournalDamaged, JournalMissing
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.ports import (
    CannotRecord,
    Commit,
    Entry,
    JobState,
    JournalRestored,
    PrintJob,
    PrintMoved,
    Restore,
)


class Restored(msgspec.Struct, frozen=True, kw_only=True):
    """What a restore did: where the books end that the till goes on from, and where the journal that stood
    there before was put (None if there was none).
    """

    anchor: Anchor
    kept: Path | None


def restore(directory: Path, backup: Path, *, now: datetime) -> Restored:
    """Put a copy of `backup` in the place of the journal in `directory`, which is kept aside.

    `backup` may also be that journal itself, where the till refuses it as set back: the till then goes on from it.
    A crash at any point leaves the old journal or the restored one. Raises `JournalError`: `InstanceRunning`,
    `BackupUnusable`, or what keeps files from being read or written. Nothing is changed then.
    """
    prepare_directory(directory)
    return _replaced(directory, backup, now, moved=False)


def take_over(directory: Path, *, now: datetime) -> Restored:
    """Let the journal in `directory`, which came from another machine, go on here. Raises `JournalError`."""
    journal = directory / JOURNAL_FILE
    if not journal.is_file():
        raise JournalMissing(directory)
    return _replaced(directory, journal, now, moved=True)


def _replaced(directory: Path, source: Path, now: datetime, *, moved: bool) -> Restored:
    journal = directory / JOURNAL_FILE
    kept = journal.with_name(swap.kept_name("replaced", now))
    lock = InstanceLock(directory)
    try:
        with translated(journal):
            swap.complete(journal)
            stood = journal.exists()
            anchor = _staged(journal, source, kept.name, now, moved=moved)
            swap.complete(journal)
            anchor_file(journal).unlink(missing_ok=True)
    finally:
        lock.release()
    return Restored(anchor=anchor, kept=kept if stood else None)


def _staged(journal: Path, source: Path, kept: str, now: datetime, *, moved: bool) -> Anchor:
    part = part_of(journal)
    try:
        beside = None if source.resolve() == journal.resolve() else read_anchor(source)
        anchor = _copied(source, beside, part, now)
        _say_so(source, part, anchor, now, moved=moved)
        swap.stage(journal, part, kept)
    finally:
        discard(part)
    return anchor


def _copied(source: Path, beside: Anchor | None, part: Path, now: datetime) -> Anchor:
    """Write a copy of a backup to `part` and verify it, also against the anchor that stood beside the backup.

    Returns where it ends, and when it was made: at its last event, where no anchor knows better.
    """
    try:
        with closing(_opened(source)) as backup:
            copy_database(backup, part)
        with closing(open_file_for_reading(part)) as copy:
            faults = faults_of(copy)
            anchor = anchor_of(copy, _last_event_at(copy) or now)
    except (sqlite3.Error, OSError) as error:
        raise BackupUnusable(source, str(error)) from error
    if beside is not None and (beside.seq, beside.head) != (anchor.seq, anchor.head):
        faults.append(f"the anchor beside it is about event {beside.seq:,}, the file ends at {anchor.seq:,}")
    if faults:
        raise BackupUnusable(source, faults[0])
    return beside or anchor


def _opened(source: Path) -> sqlite3.Connection:
    if not source.is_file():
        raise BackupUnusable(source, "there is no such file")
    try:
        return open_file_for_reading(source)
    except (JournalDamaged, DirectoryReadOnly) as error:
        raise BackupUnusable(source, str(error.__cause__ or "it is empty")) from error


def _last_event_at(connection: sqlite3.Connection) -> datetime | None:
    found = connection.execute("SELECT at FROM event ORDER BY seq DESC LIMIT 1").fetchone()
    return datetime.fromisoformat(found[0]) if found else None


def _say_so(source: Path, part: Path, anchor: Anchor, now: datetime, *, moved: bool) -> None:
    """Write into the copy that it was restored, and make it this machine's."""
    with closing(sqlite3.connect(part, isolation_level=None)) as connection:
        migrations.migrate(connection)
        journal = SqliteJournal(connection, file=part)
        try:
            journal.commit(_restoring(journal, anchor, now, moved=moved))
        except CannotRecord as error:
            raise BackupUnusable(source, str(error)) from error
        ownership.own(connection, machine.identity())


def _restoring(journal: SqliteJournal, anchor: Anchor, now: datetime, *, moved: bool) -> Commit:
    """What a restore adds to the books. A restore that was not finished in them is still owed from its own time;
    a backup from the future, of a clock since set back, is taken for one of now.
    """
    books = journal.load(recent=0)
    event = JournalRestored(
        backup_seq=anchor.seq,
        backup_head=anchor.head,
        backup_at=anchor.at,
        restored_at=now,
        moved=moved,
    )
    owed_since = min(anchor.at, now, *([books.restore.backup_at] if books.restore else []))
    held = [] if moved else _held(list(books.jobs.values()))
    return Commit(
        entries=(Entry(stream="till", at=now, event=event), *(_hold(job, now) for job in held)),
        jobs=held,
        restore=Restore(backup_at=owed_since, restored_at=now, moved=moved),
    )


def _held(jobs: Sequence[PrintJob]) -> list[PrintJob]:
    """Papers owed at the time of the backup have probably been printed since: only the cashier prints them."""
    return [
        msgspec.structs.replace(job, state=JobState.HELD) for job in jobs if job.state is not JobState.HELD
    ]


def _hold(job: PrintJob, now: datetime) -> Entry:
    event = PrintMoved(state=job.state, tries=job.tries)
    return Entry(stream=f"print/{job.job_id}", at=now, event=event)
