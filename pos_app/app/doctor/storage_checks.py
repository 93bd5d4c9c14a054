"""Whether the data directory can be written, the disks have room, and journal and backups are sound. Reads only."""

import errno
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pos_app.app.doctor import local_words as words
from pos_app.app.doctor.findings import Diagnosis, diagnosed, worst
from pos_app.app.doctor.subject import Subject
from pos_app.journal.anchors import read_anchor
from pos_app.journal.audit import Findings, audit
from pos_app.journal.backup import Backup, backups_in
from pos_app.journal.claims import Claim, claim_of
from pos_app.journal.connection import JOURNAL_FILE, open_file_for_reading, open_for_reading, translated
from pos_app.journal.copying import faults_of
from pos_app.journal.errors import JournalError, JournalMissing

MIB = 1 << 20
LOW, FULL = 1024 * MIB, 100 * MIB
"""Bytes of free space below which there is a warning, and below which it has failed."""

OLD, MUCH_TOO_OLD = timedelta(days=2), timedelta(days=7)
"""How old the newest backup may be: the till makes one a day, and is closed on some."""

VERIFY_S = 4.0
"""How long a journal or a backup is read, within an examination's own limit of 5 s."""

_STEPS = 10_000
"""SQLite's own steps between two looks at the clock: a millisecond or so."""


def data_directory(subject: Subject) -> Diagnosis:
    """Whether files can be made in the data directory; it is not made where it is missing."""
    folder = subject.settings.data_directory()
    if not folder.exists():
        why = unwritable(standing(folder))
        return diagnosed(words.NOT_WRITABLE if why else words.NOT_MADE_YET, folder=folder, why=why)
    why = unwritable(folder)
    return diagnosed(words.NOT_WRITABLE if why else words.WRITABLE, folder=folder, why=why)


def disk_space(
    subject: Subject, free_at: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free
) -> Diagnosis:
    """Room for the journal and for its backups; the scarcer one is told. `free_at` gives bytes."""
    folders = dict.fromkeys((subject.settings.data_directory(), subject.settings.backup_folder()))
    return worst([_room(folder, free_at) for folder in folders])


def journal(subject: Subject, limit_s: float = VERIFY_S) -> Diagnosis:
    """The journal by its own examination, against every anchor there is, beside a running till."""
    folder = subject.settings.data_directory()
    claims = [*_claims_of_backups(subject), *_claim_of_the_till(folder)]
    watch = _Watch(limit_s)
    try:
        with closing(open_for_reading(folder)) as connection:
            watch.over(connection)
            findings = audit(connection, claims)
    except JournalMissing:
        return diagnosed(words.JOURNAL_NOT_YET)
    except JournalError as error:
        return diagnosed(words.JOURNAL_UNREADABLE, why=str(error))
    if watch.stopped:
        return _too_long(subject, limit_s)
    return _told(findings, len(claims))


def backups(subject: Subject, now: datetime | None = None, limit_s: float = VERIFY_S) -> Diagnosis:
    """How old the newest backup is, and whether it can still be read. `now` is aware."""
    data, folder = subject.settings.data_directory(), subject.settings.backup_folder()
    if not (data / JOURNAL_FILE).exists():
        return diagnosed(words.JOURNAL_NOT_YET)
    now, kept = now or datetime.now(UTC), backups_in(folder)
    if not kept:
        return diagnosed(words.BACKUP_NONE_YET if _is_new(data, now) else words.BACKUP_NONE, folder=folder)
    age = now - kept[-1].anchor.at
    if age > OLD:
        case = words.BACKUP_MUCH_TOO_OLD if age > MUCH_TOO_OLD else words.BACKUP_OLD
        return diagnosed(case, days=age.days, folder=folder)
    return _reread(kept[-1], limit_s, count=len(kept), hours=max(0, age // timedelta(hours=1)))


def in_words(size: int) -> str:
    """So many bytes, for people."""
    return f"{size / (1024 * MIB):.1f} GiB" if size >= 1024 * MIB else f"{size / MIB:.1f} MiB"


def _is_new(data: Path, now: datetime) -> bool:
    """Whether the journal begins so lately that no backup is missed. One that cannot be read does not."""
    try:
        with closing(open_for_reading(data)) as connection, translated(data / JOURNAL_FILE):
            first = connection.execute("SELECT at FROM event ORDER BY seq LIMIT 1").fetchone()
    except JournalError:
        return False
    return first is None or now - datetime.fromisoformat(first[0]) < OLD


class _Watch:
    """Ends a reading of SQLite's when its time is up, and remembers that it did."""

    def __init__(self, limit_s: float) -> None:
        self._ends = time.monotonic() + limit_s
        self.stopped = False

    def over(self, connection: sqlite3.Connection) -> None:
        """Watch this connection."""
        connection.set_progress_handler(self._look, _STEPS)

    def _look(self) -> bool:
        self.stopped = self.stopped or time.monotonic() > self._ends
        return self.stopped


def _reread(backup: Backup, limit_s: float, **fields: object) -> Diagnosis:
    watch = _Watch(limit_s)
    try:
        with closing(open_file_for_reading(backup.file)) as connection:
            watch.over(connection)
            faults = faults_of(connection)
    except JournalError as error:
        return diagnosed(words.BACKUP_UNREADABLE, why=str(error))
    if watch.stopped:
        return diagnosed(words.BACKUP_LONG, **fields)
    if faults:
        return diagnosed(words.BACKUP_UNSOUND, fault=faults[0])
    return diagnosed(words.BACKUP_FRESH, **fields)


def _too_long(subject: Subject, limit_s: float) -> Diagnosis:
    """A backup is verified whole when it is made, and the journal with it, as far as it went then."""
    kept = backups_in(subject.settings.backup_folder())
    fresh = bool(kept) and datetime.now(UTC) - kept[-1].anchor.at <= OLD
    size = in_words((subject.settings.data_directory() / JOURNAL_FILE).stat().st_size)
    case = words.JOURNAL_LONG_AND_BACKED_UP if fresh else words.JOURNAL_LONG
    return diagnosed(case, limit=limit_s, size=size)


def _told(findings: Findings, claims: int) -> Diagnosis:
    """Anchors that are not met and no fault either belong to a journal that a restore has replaced."""
    if findings.faults:
        return diagnosed(words.JOURNAL_UNSOUND, count=len(findings.faults), fault=findings.faults[0])
    return diagnosed(words.JOURNAL_SOUND, events=findings.events, met=findings.claims_met, claims=claims)


def _claims_of_backups(subject: Subject) -> list[Claim]:
    kept = backups_in(subject.settings.backup_folder())
    return [claim_of(backup.anchor, f"the backup {backup.file.name}") for backup in kept]


def _claim_of_the_till(folder: Path) -> list[Claim]:
    anchor = read_anchor(folder / JOURNAL_FILE)
    return [claim_of(anchor, "the till's own anchor")] if anchor else []


def _room(folder: Path, free_at: Callable[[Path], int]) -> Diagnosis:
    try:
        free = free_at(standing(folder))
    except OSError as error:
        return diagnosed(words.DISK_UNKNOWN, folder=folder, why=error.strerror or error)
    case = words.DISK_FULL if free < FULL else words.DISK_LOW if free < LOW else words.DISK_ROOMY
    return diagnosed(case, folder=folder, free=in_words(free))


def standing(folder: Path) -> Path:
    """The folder itself, or the nearest one above it that exists."""
    return next((place for place in (folder, *folder.parents) if place.exists()), folder)


def unwritable(folder: Path) -> str:
    """Why no file can be made in `folder`, in the system's words; empty where one can."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return ""
    except OSError as error:
        return error.strerror or errno.errorcode.get(error.errno or 0, str(error))
