"""Closed shifts, and what people did: pages of them, latest first, by index."""

import sqlite3
from datetime import datetime

from pos_app.domain.shift import Shift
from pos_app.journal import rows
from pos_app.protocol.queries import AuditLine

_LAST = (1 << 63) - 1

_SHIFTS = "SELECT record FROM shift WHERE z_number > 0 AND z_number < ? ORDER BY z_number DESC LIMIT ?"
_AUDIT = (
    "SELECT seq, at, stream, body FROM event INDEXED BY event_by_stream WHERE {which} AND seq < :before "
    "ORDER BY seq DESC LIMIT :limit"
)
_RANGES = (
    _AUDIT.format(which="stream >= 'person/' AND stream < 'person0'"),
    _AUDIT.format(which="stream >= 'shift/' AND stream < 'shift0'"),
    _AUDIT.format(which="stream = 'till'"),
)
"""Streams that are not about single payments. "0" is the character after "/"."""


def closed_shifts(connection: sqlite3.Connection, before: int, limit: int) -> tuple[Shift, ...]:
    """At most `limit`, with Z numbers below `before` (0: the last). Raises `sqlite3.Error`."""
    found = connection.execute(_SHIFTS, (before or _LAST, limit))
    return tuple(rows.decode_shift(record) for (record,) in found)


def audit_lines(connection: sqlite3.Connection, before: int, limit: int) -> tuple[AuditLine, ...]:
    """At most `limit` events that are about no single payment, before that `seq` (0: the last).

    Raises `sqlite3.Error`.
    """
    asked = {"before": before or _LAST, "limit": limit}
    found = sorted(
        (row for statement in _RANGES for row in connection.execute(statement, asked)), reverse=True
    )
    return tuple(
        AuditLine(seq=seq, at=datetime.fromisoformat(at), stream=stream, event=rows.decode_event(body))
        for seq, at, stream, body in found[:limit]
    )
