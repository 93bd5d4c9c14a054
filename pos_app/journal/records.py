"""Reads what the engine works with back from the tables. Asks by key or index only: nothing here scans."""

import sqlite3
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from pos_app.domain.payment import Attempt
from pos_app.domain.refund import Refund
from pos_app.domain.sale import Sale
from pos_app.domain.shift import Shift
from pos_app.journal import rows
from pos_app.journal.errors import JournalDamaged
from pos_app.protocol.ports import Books, Credential, Restore

_CARED_OR_LATEST = (
    "SELECT sale_id FROM sale WHERE sale_id IN ("
    "SELECT sale_id FROM attempt WHERE needs_care = 1 UNION "
    "SELECT sale_id FROM (SELECT sale_id FROM attempt WHERE NOT coalesce(json_extract(record, '$.foreign'), 0) "
    "ORDER BY number DESC LIMIT ?)) ORDER BY number"
)
"""The latest are the till's own: orders of others that were refunded here are no sales of today."""

_DAYS = 60
"""How many of the latest days read are loaded: nothing asks about older ones."""

_KNOWN = (
    "SELECT request_id FROM attempt WHERE request_id = ? UNION ALL "
    "SELECT refund_request_id FROM refund WHERE refund_request_id = ? UNION ALL "
    "SELECT request_id FROM imported_order WHERE request_id = ?"
)

_OPEN_TO_LISTS = "SELECT request_id FROM attempt WHERE request_id = ? AND (state <> 'PAID' OR wallet = '?')"


_NOTE = "SELECT record FROM note WHERE name = ?"
_PEOPLE = "SELECT record FROM person ORDER BY number"
_BY_PAYMENT_ID = "SELECT request_id FROM attempt WHERE payment_id = ? ORDER BY number"
_JOBS = "SELECT record FROM print_job INDEXED BY print_job_owed WHERE state <> 'DONE' ORDER BY number"
"""The index is named because SQLite would rather read all papers ever printed than put a few in order."""
_REFUNDS = "SELECT record FROM refund WHERE request_id = ? ORDER BY number"
_LATEST_DAYS = "SELECT day, read_at FROM day_read ORDER BY day DESC LIMIT ?"


class Records:
    """The records behind one connection. Raises `JournalDamaged`, `sqlite3.Error` and `msgspec.MsgspecError`."""

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        """Read through `connection`; `file` names it in errors."""
        self._connection = connection
        self._file = file

    def books(self, recent: int) -> Books:
        """What needs care and the `recent` latest attempts, with their whole sales and refunds, print jobs not done,
        and what is kept beside.

        All attempts of a sale come along, however old: only together they say where the sale stands (R13).
        """
        sale_ids = self._texts(_CARED_OR_LATEST, recent)
        attempts = [attempt for sale_id in sale_ids for attempt in self.attempts_of(sale_id)]
        jobs = [rows.decode_job(record) for record in self._texts(_JOBS)]
        refunds = self.refunds_of([attempt.request_id for attempt in attempts])
        return Books(
            attempts={attempt.request_id: attempt for attempt in attempts},
            sales={sale_id: self.sale(sale_id) for sale_id in sale_ids},
            jobs={job.job_id: job for job in jobs},
            refunds={refund.refund_request_id: refund for refund in refunds},
            seen_codes=self._seen_codes(),
            days_read=self._days_read(),
            restore=self._restore(),
            people={person.person_id: person for person in map(rows.decode_person, self._texts(_PEOPLE))},
            credentials=self._credentials(),
            shift=self._open_shift(),
            last_z=self._last_z(),
            settings_seen=self._settings_seen(),
        )

    def sale(self, sale_id: str) -> Sale:
        """One sale."""
        records = self._texts("SELECT record FROM sale WHERE sale_id = ?", sale_id)
        if not records:
            raise JournalDamaged(self._file, f"sale {sale_id} is missing")
        return rows.decode_sale(records[0])

    def attempt(self, request_id: str) -> Attempt | None:
        """One attempt, however old."""
        records = self._texts("SELECT record FROM attempt WHERE request_id = ?", request_id)
        return rows.decode_attempt(records[0]) if records else None

    def attempts_of(self, sale_id: str) -> list[Attempt]:
        """All attempts of one sale, in the order they were made."""
        records = self._texts("SELECT record FROM attempt WHERE sale_id = ? ORDER BY number", sale_id)
        return [rows.decode_attempt(record) for record in records]

    def refunds_of(self, request_ids: Sequence[str]) -> list[Refund]:
        """All refunds of these attempts, in the order they were made."""
        records = [record for request_id in request_ids for record in self._texts(_REFUNDS, request_id)]
        return [rows.decode_refund(record) for record in records]

    def open_to_lists(self, request_ids: Sequence[str]) -> list[str]:
        """Those attempts of them that a row of AlphaPay's list can still tell something about (R12, R21)."""
        return [key for key in dict.fromkeys(request_ids) if self._texts(_OPEN_TO_LISTS, key)]

    def known(self, request_ids: Sequence[str]) -> frozenset[str]:
        """Which of these are request ids of attempts or of refunds here, or were imported."""
        return frozenset(key for key in request_ids if self._texts(_KNOWN, key, key, key))

    def _seen_codes(self) -> dict[bytes, datetime]:
        found = self._connection.execute("SELECT digest, seen_at FROM seen_code ORDER BY seen_at")
        return {digest: datetime.fromisoformat(seen_at) for digest, seen_at in found}

    def _days_read(self) -> dict[date, datetime]:
        found = self._connection.execute(_LATEST_DAYS, (_DAYS,))
        return {date.fromisoformat(day): datetime.fromisoformat(read_at) for day, read_at in found}

    def _restore(self) -> Restore | None:
        records = self._texts(_NOTE, rows.RESTORE_NOTE)
        return rows.decode_restore(records[0]) if records else None

    def shift_of_z(self, z_number: int) -> Shift | None:
        """The shift that this Z report closed; for 0 the open one."""
        found = self._texts("SELECT record FROM shift WHERE z_number = ?", z_number)
        return rows.decode_shift(found[0]) if found else None

    def by_payment_id(self, payment_id: str) -> list[str]:
        """Request ids of the payments here that have this id of AlphaPay's; none for an empty one."""
        return self._texts(_BY_PAYMENT_ID, payment_id) if payment_id else []

    def _open_shift(self) -> Shift | None:
        return self.shift_of_z(0)

    def _credentials(self) -> dict[str, Credential]:
        found = self._connection.execute("SELECT person_id, pin, badge FROM credential")
        return {person: Credential(person_id=person, pin=pin, badge=badge) for person, pin, badge in found}

    def _last_z(self) -> int:
        """Of those closed here, and of what a person told after a restore (R51), the greater."""
        (closed,) = self._connection.execute("SELECT coalesce(max(z_number), 0) FROM shift").fetchone()
        told = [int(record) for record in self._texts(_NOTE, rows.LAST_Z_NOTE)]
        return max(closed, *told) if told else int(closed)

    def _settings_seen(self) -> dict[str, str]:
        found = self._texts(_NOTE, rows.SETTINGS_NOTE)
        return rows.decode_fingerprints(found[0]) if found else {}

    def _texts(self, statement: str, *values: str | int) -> list[str]:
        """The only column of every row."""
        return [text for (text,) in self._connection.execute(statement, values)]
