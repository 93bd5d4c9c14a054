"""Closed shifts, and what people did: pages of them, latest first, by index."""

import sqlite3
from collections.abc import Iterator
from datetime import datetime
from heapq import merge

from pos_app.domain.shift import Shift
from pos_app.journal import rows
from pos_app.protocol.queries import AuditLine

_LAST = (1 << 63) - 1

# One whose report a restore lost has nothing to show.
_SHIFTS = (
    "SELECT record FROM shift WHERE z_number > 0 AND json_extract(record, '$.report') IS NOT NULL "
    "AND z_number < ? ORDER BY z_number DESC LIMIT ?"
)
_AUDIT = (
    "SELECT seq FROM event INDEXED BY event_by_stream WHERE {which} AND seq < :before "
    "ORDER BY seq DESC LIMIT :limit"
)
_ALL = "SELECT seq FROM event INDEXED BY event_by_stream WHERE {which} ORDER BY seq"
"""Both put in order out of the index alone."""
_RANGES = (
    "stream >= 'person/' AND stream < 'person0'",
    "stream >= 'shift/' AND stream < 'shift0'",
    "stream = 'till'",
)
"""Streams that are not about single payments. "0" is the character after "/"."""
_EVENT = "SELECT seq, at, stream, body FROM event WHERE seq = ?"


def closed_shifts(connection: sqlite3.Connection, before: int, limit: int) -> tuple[Shift, ...]:
    """At most `limit`, with Z numbers below `before` (0: the last). Raises `sqlite3.Error`."""
    found = connection.execute(_SHIFTS, (before or _LAST, limit))
    return tuple(rows.decode_shift(record) for (record,) in found)


def audit_lines(connection: sqlite3.Connection, before: int, limit: int) -> tuple[AuditLine, ...]:
    """At most `limit` events that are about no single payment, before that `seq` (0: the last).

    Raises `sqlite3.Error`.
    """
    asked = {"before": before or _LAST, "limit": limit}
    statements = [_AUDIT.format(which=which) for which in _RANGES]
    found = sorted((seq for each in statements for (seq,) in connection.execute(each, asked)), reverse=True)
    return tuple(_line(connection, seq) for seq in found[:limit])


def whole_trail(connection: sqlite3.Connection) -> Iterator[AuditLine]:
    """Every event that is about no single payment, oldest first. Raises `sqlite3.Error`."""
    for (seq,) in merge(*(connection.execute(_ALL.format(which=which)) for which in _RANGES)):
        yield _line(connection, seq)


def _line(connection: sqlite3.Connection, number: int) -> AuditLine:
    seq, at, stream, body = connection.execute(_EVENT, (number,)).fetchone()
    return AuditLine(seq=seq, at=datetime.fromisoformat(at), stream=stream, event=rows.decode_event(body))
