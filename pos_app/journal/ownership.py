"""The journal's note of the machine it belongs to (R51)."""

import sqlite3
from pathlib import Path

import msgspec

from pos_app.journal.errors import JournalFromElsewhere

_NOTE = "machine"
_WRITE = (
    "INSERT INTO note (name, record) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET record = excluded.record"
)


def admit(connection: sqlite3.Connection, file: Path, machine: str) -> None:
    """Let a journal be written on this `machine` (see `machine.identity`; empty: not known, not checked).

    One that nobody owns, or that holds no event yet, becomes this machine's. Raises `JournalFromElsewhere`.
    """
    owner = _owner(connection)
    if machine in ("", owner):
        return
    if owner and connection.execute("SELECT 1 FROM event LIMIT 1").fetchone():
        raise JournalFromElsewhere(file)
    own(connection, machine)


def own(connection: sqlite3.Connection, machine: str) -> None:
    """Make the journal this machine's; nobody's where the machine is not known."""
    connection.execute(_WRITE, (_NOTE, msgspec.json.encode(machine).decode()))


def _owner(connection: sqlite3.Connection) -> str:
    found = connection.execute("SELECT record FROM note WHERE name = ?", (_NOTE,)).fetchone()
    return msgspec.json.decode(found[0], type=str) if found else ""
