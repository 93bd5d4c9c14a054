"""Brings a journal's tables to the version this program knows, one numbered file of `schema/` at a time.

A journal in use is never migrated itself, but a copy of it (R52).
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from pos_app.journal.anchors import head_of
from pos_app.journal.copying import copy_database
from pos_app.journal.errors import JournalDamaged, JournalIsNewer

_SCHEMA = Path(__file__).parent / "schema"

_START_NEWER = "Start the newer version again."


def version_of(connection: sqlite3.Connection) -> int:
    """The number of the last migration the journal has seen; 0 for an empty file."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def migrations(folder: Path = _SCHEMA) -> dict[int, Path]:
    """The migration files by number, in order."""
    return {int(path.name[:4]): path for path in sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql"))}


def is_behind(connection: sqlite3.Connection) -> bool:
    """Whether an earlier version of the program wrote this journal."""
    return version_of(connection) < max(migrations())


def refuse_strange(connection: sqlite3.Connection, file: Path) -> None:
    """Raise `JournalIsNewer` where a later version of the program has written `file`, and `JournalDamaged`
    where none has.
    """
    found, known = version_of(connection), max(migrations())
    if found > known:
        raise JournalIsNewer(file, found, known, _way_back(connection, file, known))
    if found == 0:
        raise JournalDamaged(file, "it has no tables")


def migrate(connection: sqlite3.Connection, folder: Path = _SCHEMA) -> None:
    """Apply what is missing. Each migration commits together with its number, or neither does."""
    done = version_of(connection)
    for number, path in migrations(folder).items():
        if number > done:
            _apply(connection, number, path.read_text(encoding="utf-8"))


def migrate_copy(old: sqlite3.Connection, part: Path, folder: Path = _SCHEMA) -> None:
    """Write a migrated copy of `old` to the new file `part`, and see that it is whole and has every event.

    `old` becomes one file without a log beside it. Raises `sqlite3.Error`, or `JournalDamaged`.
    """
    copy_database(old, part)
    with closing(sqlite3.connect(part, isolation_level=None)) as copy:
        migrate(copy, folder)
        (sound,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
        if sound != "ok":
            raise JournalDamaged(part, sound)
        if head_of(copy) != head_of(old):
            raise JournalDamaged(part, "a migration changed its events")
    old.execute("PRAGMA journal_mode = DELETE")


def _apply(connection: sqlite3.Connection, number: int, statements: str) -> None:
    try:
        connection.executescript(f"BEGIN IMMEDIATE;\n{statements}\nPRAGMA user_version = {number};\nCOMMIT;")
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _way_back(newer: sqlite3.Connection, file: Path, known: int) -> str:
    """What can be done in the older version that runs now: use the journal that the update kept, only if nothing
    was appended since (R52).
    """
    kept = _kept_for(file, known)
    if kept is None:
        return _START_NEWER
    try:
        with closing(sqlite3.connect(f"{kept.resolve().as_uri()}?mode=ro", uri=True)) as older:
            (now, _), (then, _) = head_of(newer), head_of(older)
            since = now - then if head_of(newer) != head_of(older) else 0
    except sqlite3.Error:
        return _START_NEWER
    if since:
        return f"{_START_NEWER} {since:,} events were recorded since the update, so {kept} must not be used."
    return (
        f"Start the newer version again, or go back with pos-app journal restore {kept}: "
        "nothing was recorded since the update."
    )


def _kept_for(file: Path, known: int) -> Path | None:
    """The latest journal kept aside by an update whose format this program knows."""
    formats = [f"journal-format{number}-*.sqlite3" for number in range(known, 0, -1)]
    found = [path for pattern in formats for path in sorted(file.parent.glob(pattern), reverse=True)]
    return found[0] if found else None
