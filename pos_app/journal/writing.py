"""Writes one commit into the tables: its events onto the chain, the rows they lead to, and what is kept beside them.

The transaction around it is the caller's.
"""

import sqlite3
from collections.abc import Sequence

from pos_app.journal import rows
from pos_app.journal.chain import GENESIS
from pos_app.protocol.ports import Commit


def write(connection: sqlite3.Connection, commit: Commit) -> None:
    """Everything of `commit`. Raises `sqlite3.Error`."""
    _append(connection, commit)
    _renew(connection, "sale", "sale_id", [rows.sale_row(sale) for sale in commit.sales])
    _renew(connection, "attempt", "request_id", [rows.attempt_row(attempt) for attempt in commit.attempts])
    _renew(connection, "print_job", "job_id", [rows.job_row(job) for job in commit.jobs])
    _renew(connection, "refund", "refund_request_id", [rows.refund_row(refund) for refund in commit.refunds])
    _renew(connection, "person", "person_id", [rows.person_row(person) for person in commit.people])
    _renew(connection, "shift", "shift_id", [rows.shift_row(shift) for shift in commit.shifts])
    _note_beside(connection, commit)


def _append(connection: sqlite3.Connection, commit: Commit) -> None:
    head = connection.execute("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1").fetchone()
    seq, prev = head or (0, GENESIS)
    for entry in commit.entries:
        seq += 1
        row = rows.event_row(entry, seq, prev)
        connection.execute(rows.insert("event", row), row)
        prev = str(row["hash"])


def _note_beside(connection: sqlite3.Connection, commit: Commit) -> None:
    """Seen codes for a day (R53), days read, imports, what people sign in with, what a restore owes, other notes."""
    _renew(connection, "seen_code", "digest", [rows.seen_code_row(seen) for seen in commit.seen_codes])
    if commit.forget_codes_before is not None:
        oldest = rows.utc_text(commit.forget_codes_before)
        connection.execute("DELETE FROM seen_code WHERE seen_at < ?", (oldest,))
    days = [rows.day_read_row(read) for read in commit.days_read if read.complete]
    _renew(connection, "day_read", "day", days)
    imported = [rows.imported_row(row) for row in commit.imported]
    _renew(connection, "imported_order", "transaction_id, kind, request_id", imported)
    credentials = [rows.credential_row(each) for each in commit.credentials]
    _renew(connection, "credential", "person_id", credentials)
    if commit.last_z is not None:
        _renew(connection, "note", "name", [rows.note_row(rows.LAST_Z_NOTE, commit.last_z)])
    if commit.settings_seen is not None:
        _renew(connection, "note", "name", [rows.note_row(rows.SETTINGS_NOTE, dict(commit.settings_seen))])
    if commit.restore is not None:
        _renew(connection, "note", "name", [rows.restore_row(commit.restore)])
    if commit.restore_done:
        connection.execute("DELETE FROM note WHERE name = ?", (rows.RESTORE_NOTE,))


def _renew(connection: sqlite3.Connection, table: str, key: str, changed: Sequence[rows.Row]) -> None:
    for row in changed:
        connection.execute(rows.upsert(table, key, row), row)
