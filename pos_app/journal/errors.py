"""Why a journal cannot be opened or read: one class per cause, each with the sentence a person reads.

A commit that fails is not here: that is `pos_app.protocol.ports.CannotRecord`.
"""

import errno
import sqlite3
from pathlib import Path

_PRIMARY_CODE = 0xFF
"""SQLite's extended result codes carry the primary one in their low byte."""


class JournalError(Exception):
    """Base of everything that keeps a journal from being opened or read. The text is for people."""


class InstanceRunning(JournalError):
    """Another process holds this data directory."""

    def __init__(self, directory: Path) -> None:
        super().__init__(
            f"Another till is already running on the data directory {directory}. "
            "Nothing was changed, and its payments are in good hands. "
            "Use the window that is open, or give this till a data directory of its own."
        )


class DirectoryNotMade(JournalError):
    """The data directory is not there and could not be made."""

    def __init__(self, directory: Path, reason: str) -> None:
        super().__init__(
            f"The data directory {directory} could not be made: {reason}. "
            "Without it no payment can be recorded, so the till does not start. "
            "Name a folder this user may create and write in the settings."
        )


class DirectoryReadOnly(JournalError):
    """The data directory, or a file in it, cannot be written."""

    def __init__(self, directory: Path) -> None:
        super().__init__(
            f"This user may not write in the data directory {directory}. "
            "No payment could be recorded, so the till does not start; what it recorded is untouched. "
            "Make the folder and the files in it writable for this user."
        )


class DiskIsFull(JournalError):
    """There is no room to open or create the journal."""

    def __init__(self, directory: Path) -> None:
        super().__init__(
            f"The disk that holds {directory} is full. "
            "No payment could be recorded, so the till does not start; what it recorded is untouched. "
            "Free some space (50 MB is plenty) and start again."
        )


class JournalDamaged(JournalError):
    """The file is not a journal, or parts of it cannot be read."""

    def __init__(self, file: Path, detail: str) -> None:
        super().__init__(
            f"The journal {file} is damaged ({detail}). "
            "Payments in it may be unreadable; AlphaPay still has its own record of them. "
            "Do not delete anything: copy the whole folder away, then restore the newest backup "
            "(pos-app journal list, pos-app journal restore FILE)."
        )


class JournalIsNewer(JournalError):
    """A later version of the program wrote this journal."""

    def __init__(self, file: Path, found: int, known: int, way_back: str) -> None:
        """`way_back` says whether the journal from before the update can be used (R52)."""
        super().__init__(
            f"The journal {file} was written by a newer version of this program "
            f"(its format is {found}, this version knows up to {known}). "
            f"Its payments are safe and nothing was changed. {way_back}"
        )


class JournalMissing(JournalError):
    """There is no journal to read."""

    def __init__(self, directory: Path) -> None:
        super().__init__(
            f"There is no journal in {directory}. No payment was recorded there. "
            "Name the data directory of the till, the one in its settings."
        )


class JournalGone(JournalError):
    """There was a journal in the data directory, and it is not there any more."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"The journal {file} is gone, but other files of this till are still in its folder. "
            "The till does not start with empty books: payments would be lost track of. "
            "Put the file back, or restore the newest backup: pos-app journal list shows them, "
            "pos-app journal restore FILE puts one in place. "
            "To begin anew on purpose, name an empty folder as the data directory."
        )


class JournalSetBack(JournalError):
    """The journal is not, or no longer, the one that the till closed."""

    def __init__(self, file: Path, fault: str) -> None:
        super().__init__(
            f"The journal {file} is not as this till left it: {fault}. "
            "An older copy was put in its place by hand, or its log (the file ending in -wal) was lost. "
            "Nothing was changed. Payments would be lost track of, so the till does not start. "
            f"Put the right files back; or let the till go on from here with pos-app journal restore {file}, "
            "which makes it read AlphaPay's lists before it sells."
        )


class JournalFromElsewhere(JournalError):
    """The data directory was copied from another machine (R51)."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"The journal {file} belongs to another machine: its folder was copied or moved here, "
            "or this machine's system was installed anew. Nothing was changed. "
            "Two tills that go on from the same books would each miss what the other one sold. "
            "If the other machine will not be used again, take the journal over with "
            "pos-app journal restore --moved; else give this till a data directory of its own."
        )


class BackupFailed(JournalError):
    """No backup could be written."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(
            f"The journal could not be backed up to {folder}: {reason}. "
            "The journal itself was not touched, and earlier backups are still there. "
            "See that the folder can be written and the disk has room; the till tries again by itself."
        )


class BackupNotSound(JournalError):
    """The copy that was to become a backup does not verify."""

    def __init__(self, journal: Path, folder: Path, fault: str) -> None:
        super().__init__(
            f"The copy just made of the journal {journal} does not verify: {fault}. "
            f"It was not kept; earlier backups are still in {folder}. "
            "Either the journal or a disk is damaged: pos-app journal verify says which part. "
            "If it is the journal, close the till, copy its whole folder away and restore the newest backup."
        )


class BackupUnusable(JournalError):
    """The file that is to be restored is not a whole journal."""

    def __init__(self, file: Path, reason: str) -> None:
        super().__init__(
            f"{file} cannot be restored: {reason}. Nothing was changed. "
            "Take another backup: pos-app journal list shows them."
        )


class JournalUnreadable(JournalError):
    """There is a journal, and this user may not read it."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"This user cannot read the journal {file}, or may not put SQLite's help files beside it. "
            "Nothing was changed. Read it as the user the till runs as, or copy the whole folder "
            "to a place of your own (with the till closed) and read the copy."
        )


class JournalBusy(JournalError):
    """Another program keeps the journal locked."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"Another program keeps the journal {file} locked. Nothing was changed. "
            "Close whatever has the file open (a database browser, a backup) and try again."
        )


class SqliteTooOld(JournalError):
    """The SQLite library of this Python cannot hold the journal."""

    def __init__(self, found: str, needed: str) -> None:
        super().__init__(
            f"This Python comes with SQLite {found}; the journal needs {needed} or newer. "
            "Nothing was changed. Install a newer Python."
        )


def primary_code(error: sqlite3.Error) -> int:
    """SQLite's primary result code of `error`; 0 where the error is Python's own."""
    return getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE


def why(error: sqlite3.Error | OSError, file: Path) -> JournalError:
    """The cause behind an error of SQLite's or the system's that met us while opening or reading `file`."""
    if isinstance(error, OSError):
        return _why_system(error, file)
    match primary_code(error):
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return DirectoryReadOnly(file.parent)
        case sqlite3.SQLITE_FULL:
            return DiskIsFull(file.parent)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return JournalBusy(file)
        case _:
            return JournalDamaged(file, str(error))


def _why_system(error: OSError, file: Path) -> JournalError:
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return DirectoryReadOnly(file.parent)
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DiskIsFull(file.parent)
    return JournalDamaged(file, error.strerror or str(error))
