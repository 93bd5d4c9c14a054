"""A till's disk: a real SQLite database in memory that can be full, read-only, broken, locked or slow, and that
loses what was not committed when the power goes.
"""

import sqlite3
from collections.abc import Callable
from functools import cache
from typing import Any

from pos_app.journal.connection import open_in_memory
from pos_app.journal.repository import SqliteJournal

_ROOMY = 1 << 30
_CODES = {"input/output error": sqlite3.SQLITE_IOERR, "locked": sqlite3.SQLITE_BUSY}


class PowerCut(Exception):
    """The till stops here."""


class _Connection(sqlite3.Connection):
    """Calls `before` ahead of every statement."""

    before: Callable[[str], None] | None = None

    def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
        if self.before is not None:
            self.before(statement)
        return super().execute(statement, *values)


@cache
def _empty_journal() -> bytes:
    """The schema as the journal makes it, as a database file: quicker to copy than to make."""
    connection = open_in_memory()
    try:
        return connection.serialize()
    finally:
        connection.close()


class Disk:
    """One till's disk, which outlives the till's runs."""

    def __init__(self) -> None:
        self.connection = sqlite3.connect(":memory:", isolation_level=None, factory=_Connection)
        self.connection.deserialize(_empty_journal())
        self.connection.execute("PRAGMA foreign_keys = ON")
        self.trouble = ""
        self._statements_left = -1

    def journal(self) -> SqliteJournal:
        """The journal as a new run of the till opens it."""
        return SqliteJournal(self.connection)

    def cut_power_after(self, statements: int) -> None:
        """Let the power go in the midst of the next transaction, after so many of its statements."""
        self._statements_left = statements
        self.connection.before = self._before

    def power_stays(self) -> None:
        """No transaction came, or the cut is over."""
        self._statements_left = -1
        self.connection.before = self._before if self.trouble in _CODES else None

    def has(self, trouble: str) -> None:
        """From now on nothing, or not much, can be written."""
        self.trouble = trouble
        if trouble == "full":
            (pages,) = self.connection.execute("PRAGMA page_count").fetchone()
            self.connection.execute(f"PRAGMA max_page_count = {pages}")
        elif trouble == "read-only":
            self.connection.execute("PRAGMA query_only = ON")
        else:
            self.connection.before = self._before

    def is_well(self) -> None:
        """Everything can be written again."""
        self.trouble = ""
        self.power_stays()
        self.connection.execute(f"PRAGMA max_page_count = {_ROOMY}")
        self.connection.execute("PRAGMA query_only = OFF")

    def _before(self, statement: str) -> None:
        if statement == "ROLLBACK" or statement.startswith("PRAGMA"):
            return
        if self._statements_left == 0:
            self.power_stays()
            raise PowerCut
        self._statements_left -= 1
        if self.trouble in _CODES and statement.startswith(("INSERT", "COMMIT")):
            error = sqlite3.OperationalError(self.trouble)
            error.sqlite_errorcode = _CODES[self.trouble]
            raise error
