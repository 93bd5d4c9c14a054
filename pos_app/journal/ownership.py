"""Whether a journal is the one that this till, on this machine, closed: its note of the machine it belongs to (R51),
and the anchor that the till leaves beside it (R53).
"""

import sqlite3
from pathlib import Path

import msgspec

from pos_app.journal.anchors import read_anchor
from pos_app.journal.claims import claim_of, judged, restores_in
from pos_app.journal.errors import JournalFromElsewhere, JournalSetBack

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


def refuse_set_back(connection: sqlite3.Connection, file: Path) -> None:
    """Raise `JournalSetBack` where the anchor beside `file` names an event that the journal does not have."""
    anchor = read_anchor(file)
    if anchor is None:
        return
    judgement = judged(connection, claim_of(anchor, "the till's own anchor"), restores_in(connection))
    if judgement.fault:
        raise JournalSetBack(file, judgement.fault)


def own(connection: sqlite3.Connection, machine: str) -> None:
    """Make the journal this machine's; nobody's where the machine is not known."""
    connection.execute(_WRITE, (_NOTE, msgspec.json.encode(machine).decode()))


def _owner(connection: sqlite3.Connection) -> str:
    found = connection.execute("SELECT record FROM note WHERE name = ?", (_NOTE,)).fetchone()
    return msgspec.json.decode(found[0], type=str) if found else ""
