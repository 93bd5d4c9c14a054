"""How much is in a journal, as numbers: for whoever mends a till and need not see its takings."""

import sqlite3
from collections.abc import Mapping

import msgspec

from pos_app.journal.migrations import version_of

_COUNTS = {
    "events": "SELECT kind, count(*) FROM event GROUP BY kind ORDER BY kind",
    "payments": "SELECT state, count(*) FROM attempt GROUP BY state ORDER BY state",
    "refunds": "SELECT state, count(*) FROM refund GROUP BY state ORDER BY state",
    "papers": "SELECT state, count(*) FROM print_job GROUP BY state ORDER BY state",
}
_SPAN = "SELECT count(*), coalesce(min(at), ''), coalesce(max(at), '') FROM event"


class Statistics(msgspec.Struct, frozen=True, kw_only=True):
    """Counts by kind or state. `first` and `last` are times of events (UTC, ISO 8601), empty where there is none."""

    format_version: int
    total_events: int
    first: str
    last: str
    counts: Mapping[str, Mapping[str, int]]


def statistics_of(connection: sqlite3.Connection) -> Statistics:
    """Count what is in the journal. Reads each table once; raises `sqlite3.Error`."""
    total, first, last = connection.execute(_SPAN).fetchone()
    counts = {name: dict(connection.execute(question).fetchall()) for name, question in _COUNTS.items()}
    return Statistics(
        format_version=version_of(connection), total_events=total, first=first, last=last, counts=counts
    )
