"""Walks the chain of events and says where it breaks (R53). Changes nothing, repairs nothing."""

import sqlite3

import msgspec

from pos_app.journal.chain import GENESIS, Sealed, link


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """What the walk found: the last good hash, and the first event that does not fit, if any."""

    events: int
    head: str
    broken_at: int | None = None
    what: str = ""
    """What is wrong with that event, for people."""

    @property
    def whole(self) -> bool:
        """Whether every event fits the one before it."""
        return self.broken_at is None


def verify(connection: sqlite3.Connection) -> Verdict:
    """Check every event of a journal, first to last. `events` counts the good ones before the break."""
    seq, head = 0, GENESIS
    query = "SELECT seq, stream, kind, version, at, body, prev, hash FROM event ORDER BY seq"
    for *columns, stored in connection.execute(query):
        sealed = Sealed(**dict(zip(Sealed.__struct_fields__, columns, strict=True)))
        what = _fault(sealed, stored, seq, head)
        if what:
            return Verdict(events=seq, head=head, broken_at=sealed.seq, what=what)
        seq, head = sealed.seq, stored
    return Verdict(events=seq, head=head)


def _fault(sealed: Sealed, stored: str, seq: int, head: str) -> str:
    if sealed.seq != seq + 1:
        return f"event {seq + 1} is missing before {_named(sealed)}"
    if sealed.prev != head:
        return f"{_named(sealed)} does not follow event {seq}"
    if link(sealed) != stored:
        return f"{_named(sealed)} was changed"
    return ""


def _named(sealed: Sealed) -> str:
    return f"event {sealed.seq} of {sealed.at[:16].replace('T', ' ')} UTC ({sealed.stream})"
