"""Copies a journal that may be in use, and looks whether a copy is whole."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from pos_app.journal.verify import verify

_PAGES = 256
"""Pages per step (1 MiB): short enough that a commit beside it is not held up."""

_PAUSE_S = 0.002
"""Between two steps, for the disk's other users."""


class CopyStopped(Exception):
    """The copy was not wanted any more."""


def copy_database(
    source: sqlite3.Connection, target: Path, *, go_on: Callable[[], bool] = lambda: True
) -> None:
    """Write what `source` holds at this moment to the new file `target`, one file without helpers beside it.

    All of it comes out of one snapshot, so that commits meanwhile neither wait nor make it start again.
    Raises `sqlite3.Error`, or `CopyStopped` once `go_on` says no.
    """

    def step(_status: int, _remaining: int, _total: int) -> None:
        if not go_on():
            raise CopyStopped

    source.execute("BEGIN")
    try:
        source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        with closing(sqlite3.connect(target, isolation_level=None)) as copy:
            source.backup(copy, pages=_PAGES, progress=step, sleep=_PAUSE_S)
            copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        source.execute("ROLLBACK")


def faults_of(connection: sqlite3.Connection) -> list[str]:
    """What is wrong with a journal as a file and as a chain; nothing if it is whole."""
    try:
        found = [text for (text,) in connection.execute("PRAGMA integrity_check(20)") if text != "ok"]
        verdict = verify(connection)
    except sqlite3.Error as error:
        return [str(error)]
    return found if verdict.whole else [*found, verdict.what]
