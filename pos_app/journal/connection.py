"""Opening the data directory: its one owner, its SQLite file and how that file is to be written.

What stands in the tables is `schema/`'s and `repository`'s business.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from pos_app.journal import machine, migrations, ownership, swap
from pos_app.journal.durable import beside, discard, part_of, publish
from pos_app.journal.errors import (
    DirectoryNotMade,
    DirectoryReadOnly,
    InstanceRunning,
    JournalError,
    JournalGone,
    JournalMissing,
    JournalUnreadable,
    SqliteTooOld,
    primary_code,
    why,
)
from pos_app.journal.reserve import RESERVE_FILE

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

    Only for the holder of the instance lock. Any one thread may use the connection. Raises `JournalError`,
    above all `JournalIsNewer`, `JournalSetBack` and `JournalFromElsewhere`.
    """
    _refuse_old_sqlite()
    file = directory / JOURNAL_FILE
    with translated(file):
        swap.complete(file)
        if file.exists():
            _bring_up_to_date(file)
        else:
            _create(file)
    return _open_writable(file)


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
        return open_file_for_reading(file)
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
    """Turn an error of SQLite's or the system's about `file` into the `JournalError` that says its cause."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise why(error, file) from error


def open_file_for_reading(file: Path) -> sqlite3.Connection:
    """A read-only connection to a journal of whatever name. Only the opening thread may use it.

    Raises `JournalError`.
    """
    with translated(file):
        connection = sqlite3.connect(
            f"{file.resolve().as_uri()}?mode=ro", uri=True, timeout=_BUSY_MS / 1000, isolation_level=None
        )
    try:
        with translated(file):
            migrations.refuse_strange(connection, file)
    except JournalError:
        connection.close()
        raise
    return connection


def _open_writable(file: Path) -> sqlite3.Connection:
    with translated(file):
        connection = sqlite3.connect(
            file, timeout=_BUSY_MS / 1000, isolation_level=None, check_same_thread=False
        )
    try:
        with translated(file):
            connection.execute("PRAGMA journal_mode = WAL")
            _configure(connection)
            ownership.refuse_set_back(connection, file)
            ownership.admit(connection, file, machine.identity())
    except JournalError:
        connection.close()
        raise
    return connection


def _create(file: Path) -> None:
    """A new journal appears whole, so that an empty file or none is never mistaken for new books."""
    if _was_used(file):
        raise JournalGone(file)
    part = part_of(file)
    try:
        with closing(sqlite3.connect(part, isolation_level=None)) as connection:
            migrations.migrate(connection)
        publish(part, file)
    finally:
        discard(part)


def _was_used(file: Path) -> bool:
    """Whether what stands beside the missing journal shows that there was one."""
    signs = (beside(file, "-wal"), file.with_name(RESERVE_FILE), *file.parent.glob("journal-*.sqlite3"))
    return any(sign.exists() for sign in signs)


def _bring_up_to_date(file: Path) -> None:
    """Migrate a copy, and let it take the journal's place once it is healthy (R52). The old one is kept."""
    with closing(sqlite3.connect(file, timeout=_BUSY_MS / 1000, isolation_level=None)) as old:
        migrations.refuse_strange(old, file)
        version = migrations.version_of(old)
        if not migrations.is_behind(old):
            return
        part = part_of(file)
        try:
            migrations.migrate_copy(old, part)
        except (sqlite3.Error, JournalError, OSError):
            discard(part)
            raise
    swap.stage(file, part, swap.kept_name(f"format{version}", datetime.now(UTC)))
    swap.complete(file)


def _configure(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")


def _refuse_old_sqlite() -> None:
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        raise SqliteTooOld(sqlite3.sqlite_version, ".".join(map(str, _OLDEST_SQLITE)))
