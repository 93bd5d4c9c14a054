"""Brings a journal's tables to the version this program knows, one numbered file of `schema/` at a time."""

import sqlite3
from pathlib import Path

from pos_app.journal.errors import JournalIsNewer

_SCHEMA = Path(__file__).parent / "schema"


def version_of(connection: sqlite3.Connection) -> int:
    """The number of the last migration the journal has seen; 0 for an empty file."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def migrations(folder: Path = _SCHEMA) -> dict[int, Path]:
    """The migration files by number, in order."""
    return {int(path.name[:4]): path for path in sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql"))}


def refuse_newer(connection: sqlite3.Connection, file: Path) -> None:
    """Raise `JournalIsNewer` where a later version of the program has written `file`."""
    found, known = version_of(connection), max(migrations())
    if found > known:
        raise JournalIsNewer(file, found, known)


def migrate(connection: sqlite3.Connection, folder: Path = _SCHEMA) -> None:
    """Apply what is missing. Each migration commits together with its number, or neither does."""
    done = version_of(connection)
    for number, path in migrations(folder).items():
        if number > done:
            _apply(connection, number, path.read_text(encoding="utf-8"))


def _apply(connection: sqlite3.Connection, number: int, statements: str) -> None:
    try:
        connection.executescript(f"BEGIN IMMEDIATE;\n{statements}\nPRAGMA user_version = {number};\nCOMMIT;")
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
