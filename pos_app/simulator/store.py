"""Keeps the books on disk, so that a restart or a kill between two answers loses nothing.

One SQLite row per record, the record as JSON. Not responsible for what the records mean.
"""

import sqlite3
import threading
from pathlib import Path

import msgspec

from pos_app.simulator.records import KINDS, Books, Record, key_of

_SCHEMA = """
CREATE TABLE IF NOT EXISTS record (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  body BLOB NOT NULL,
  UNIQUE (kind, id)
) STRICT
"""
_UPSERT = """
INSERT INTO record (kind, id, body) VALUES (?, ?, ?)
ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body
"""


class Store:
    """The file the books are kept in. Use from several threads; call `close` at the end."""

    def __init__(self, file: Path) -> None:
        self._lock = threading.Lock()
        self._connection = sqlite3.connect(file, check_same_thread=False, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=OFF")
        self._connection.execute(_SCHEMA)

    def load(self) -> Books:
        """The books as they were last saved."""
        books = Books()
        for (body,) in self._connection.execute("SELECT body FROM record ORDER BY number"):
            books.put(msgspec.json.decode(body, type=Record))
        books.take_changes()
        return books

    def save(self, changed: list[Record]) -> None:
        """Write these records, all or none."""
        if not changed:
            return
        rows = [(KINDS[type(record)], key_of(record), msgspec.json.encode(record)) for record in changed]
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.executemany(_UPSERT, rows)
            self._connection.execute("COMMIT")

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._connection.execute("DELETE FROM record")

    def close(self) -> None:
        """Release the file."""
        with self._lock:
            self._connection.close()
