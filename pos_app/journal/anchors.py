"""Anchors: what the head of the chain was at some moment, kept outside the journal (R53).

A chain without a key can be computed anew and its tail cut off unseen; an anchor shows both.
"""

import sqlite3
from datetime import datetime
from pathlib import Path

import msgspec

from pos_app.journal.chain import GENESIS
from pos_app.journal.durable import write_whole
from pos_app.protocol.ports import JournalRestored

_RESTORES = "SELECT count(*) FROM event WHERE stream = 'till' AND kind = ?"


class Anchor(msgspec.Struct, frozen=True, kw_only=True):
    """The last event of a journal at the time `at`: its number and hash (64 hex digits), 0 and zeros for none."""

    seq: int
    head: str
    at: datetime
    restores: int = 0
    """How often the journal had been restored: orders anchors where a restore set `seq` back."""

    @property
    def order(self) -> tuple[int, int]:
        """Sorts anchors of one till from old to new, whatever its clock did."""
        return self.restores, self.seq


def head_of(connection: sqlite3.Connection) -> tuple[int, str]:
    """Number and hash of the last event."""
    head = connection.execute("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1").fetchone()
    return (int(head[0]), str(head[1])) if head else (0, GENESIS)


def anchor_of(connection: sqlite3.Connection, at: datetime) -> Anchor:
    """The journal's anchor now, `at` (aware)."""
    seq, head = head_of(connection)
    (restores,) = connection.execute(_RESTORES, (JournalRestored.__name__,)).fetchone()
    return Anchor(seq=seq, head=head, at=at, restores=restores)


def anchor_file(database: Path) -> Path:
    """Where the anchor of a journal or of a backup stands: beside it."""
    return database.with_suffix(".anchor.json")


def write_anchor(database: Path, anchor: Anchor) -> None:
    """Put the anchor beside a journal or a backup. Raises `OSError`."""
    write_whole(anchor_file(database), msgspec.json.encode(anchor) + b"\n")


def read_anchor(database: Path) -> Anchor | None:
    """The anchor beside a journal or a backup; None where there is none, or none that can be read."""
    try:
        return msgspec.json.decode(anchor_file(database).read_bytes(), type=Anchor)
    except (OSError, msgspec.MsgspecError):
        return None
