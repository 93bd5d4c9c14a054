"""Opening the data directory: its one owner, its SQLite file and how that file is to be written.

What stands in the tables is `schema/`'s and `repository`'s business.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pos_app.journal import migrations
from pos_app.journal.errors import (
    DirectoryNotMade,
    DirectoryReadOnly,
    InstanceRunning,
    JournalDamaged,
    JournalError,
    JournalMissing,
    JournalUnreadable,
    SqliteTooOld,
    primary_code,
    why,
)

JOURNAL_FILE = "journal.sqlite3"
INSTANCE_FILE = "instance.sqlite3"

_BUSY_MS = 1000
_OLDEST_SQLITE = (3, 37, 0)
"""The first SQLite with STRICT tables."""


class InstanceLock:
    """Sole ownership of a data directory: SQLite's exclusive lock, which the system frees however we end."""

    def __init__(self, directory: Path) -> None:
        """Take it. Raises `InstanceRunning`, or another `JournalError` where nothing can be locked there."""
        file = directory / INSTANCE_FILE
        with translated(file):
            self._connection = sqlite3.connect(file, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            with translated(file):
                self._take(directory)
        except JournalError:
            self._connection.close()
            raise

    def _take(self, directory: Path) -> None:
        try:
            self._connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if primary_code(error) == sqlite3.SQLITE_BUSY:
                raise InstanceRunning(directory) from error
            raise

    def release(self) -> None:
        """Let another process have the directory."""
        self._connection.close()


def prepare_directory(directory: Path) -> None:
    """Make the data directory where it is missing. Raises `DirectoryNotMade`."""
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DirectoryNotMade(directory, error.strerror or str(error)) from error


def open_for_writing(directory: Path) -> sqlite3.Connection:
    """The journal of `directory`, created or migrated as needed: WAL, every commit synced to the disk.

    Any one thread may use the connection. Raises `JournalError`.
    """
    file = directory / JOURNAL_FILE
    with translated(file):
        connection = sqlite3.connect(
            file, timeout=_BUSY_MS / 1000, isolation_level=None, check_same_thread=False
        )
    try:
        with translated(file):
            _refuse_old_sqlite()
            migrations.refuse_newer(connection, file)
            connection.execute("PRAGMA journal_mode = WAL")
            _configure(connection)
            migrations.migrate(connection)
    except JournalError:
        connection.close()
        raise
    return connection


def open_in_memory() -> sqlite3.Connection:
    """A journal that lives as long as its connection: the same schema and rules, without a file."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    _configure(connection)
    migrations.migrate(connection)
    return connection


def open_for_reading(directory: Path) -> sqlite3.Connection:
    """A read-only connection to the journal of `directory`, beside a running till or without one.

    Only the opening thread may use it. Raises `JournalError`.
    """
    file = directory / JOURNAL_FILE
    try:
        if not file.is_file():
            raise JournalMissing(directory)
        return _open_read_only(file)
    except (PermissionError, DirectoryReadOnly) as error:
        raise JournalUnreadable(file) from error


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing. SQLite may have rolled back by itself after an error, so that is looked at first."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def translated(file: Path) -> Iterator[None]:
    """Turn an error of SQLite's about `file` into the `JournalError` that says its cause."""
    try:
        yield
    except sqlite3.Error as error:
        raise why(error, file) from error


def _open_read_only(file: Path) -> sqlite3.Connection:
    with translated(file):
        connection = sqlite3.connect(
            f"{file.resolve().as_uri()}?mode=ro", uri=True, timeout=_BUSY_MS / 1000, isolation_level=None
        )
    try:
        with translated(file):
            migrations.refuse_newer(connection, file)
            if migrations.version_of(connection) == 0:
                raise JournalDamaged(file, "it has no tables")
    except JournalError:
        connection.close()
        raise
    return connection


def _configure(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")


def _refuse_old_sqlite() -> None:
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        raise SqliteTooOld(sqlite3.sqlite_version, ".".join(map(str, _OLDEST_SQLITE)))
