"""The journal behind `pos_app.protocol.ports.Journal`: commits and loads what the engine works with.

Searching and listing payments is not done here but on a reader's own connection, by `queries`.
"""

import logging
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Self

import msgspec

from pos_app.domain.payment import Attempt
from pos_app.domain.payment_code import SEEN_CODES_FOR
from pos_app.domain.payment_events import AttemptRecorded
from pos_app.domain.refund import Refund, RefundRecorded
from pos_app.domain.sale import Sale, SaleStarted
from pos_app.journal import rows
from pos_app.journal.anchors import anchor_of, write_anchor
from pos_app.journal.chain import GENESIS
from pos_app.journal.connection import (
    JOURNAL_FILE,
    InstanceLock,
    open_for_writing,
    open_in_memory,
    prepare_directory,
    transaction,
    translated,
)
from pos_app.journal.errors import JournalDamaged, JournalError, primary_code
from pos_app.journal.presence import Presence
from pos_app.journal.reserve import Reserve
from pos_app.protocol.ports import Books, CannotRecord, Commit, RecordingResumed, Restore

_log = logging.getLogger(__name__)

_DAYS = 60
"""How many of the latest days read are loaded: nothing asks about older ones."""

_KNOWN = (
    "SELECT request_id FROM attempt WHERE request_id = ? UNION ALL "
    "SELECT refund_request_id FROM refund WHERE refund_request_id = ? UNION ALL "
    "SELECT request_id FROM imported_order WHERE request_id = ?"
)

_OPEN_TO_LISTS = "SELECT request_id FROM attempt WHERE request_id = ? AND (state <> 'PAID' OR wallet = '?')"

_MAY_BE_FULL = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR})
"""Errors that more room may cure; growing SQLite's shared index on a full disk is an I/O error."""

_REASONS = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the disk does not take what is written",
    sqlite3.SQLITE_READONLY: "the journal may not be written",
    sqlite3.SQLITE_BUSY: "another program keeps the journal locked",
    sqlite3.SQLITE_CORRUPT: "the journal file is damaged",
    sqlite3.SQLITE_NOTADB: "the journal file is damaged",
}


class SqliteJournal:
    """The till's memory in SQLite. One thread at a time may use it."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        *,
        file: Path = Path(":memory:"),
        reserve: Reserve | None = None,
        lock: InstanceLock | None = None,
        presence: Presence | None = None,
    ) -> None:
        """Work on an open connection. `file` names it in errors; without a `reserve` no room is kept back, and
        without a `presence` nobody looks whether the file is still there.
        """
        self._connection = connection
        self._file = file
        self._reserve = reserve
        self._lock = lock
        self._presence = presence

    @classmethod
    def open(cls, directory: Path) -> Self:
        """Own the data directory: make it, lock it, open or create its journal, keep room back.

        Raises `JournalError`, above all `InstanceRunning`; nothing is changed then.
        """
        prepare_directory(directory)
        lock = InstanceLock(directory)
        file = directory / JOURNAL_FILE
        try:
            connection = open_for_writing(directory)
            with translated(file):
                presence = Presence(file)
        except JournalError:
            lock.release()
            raise
        reserve = Reserve(directory)
        reserve.make()
        return cls(connection, file=file, reserve=reserve, lock=lock, presence=presence)

    @classmethod
    def for_memory(cls) -> Self:
        """A journal without a file, for simulations: same schema, same rules, no reserve."""
        return cls(open_in_memory())

    def load(self, recent: int) -> Books:
        """What needs care and the `recent` latest attempts, with their whole sales, and print jobs not done.

        All attempts of a sale come along, however old: only together they say where the sale stands (R13).
        Raises `JournalDamaged`.
        """
        with self._reading():
            sale_ids = self._texts(
                "SELECT sale_id FROM sale WHERE sale_id IN ("
                "SELECT sale_id FROM attempt WHERE needs_care = 1 UNION "
                "SELECT sale_id FROM (SELECT sale_id FROM attempt ORDER BY number DESC LIMIT ?)) ORDER BY number",
                recent,
            )
            sales = [self._sale(sale_id) for sale_id in sale_ids]
            attempts = [attempt for sale_id in sale_ids for attempt in self._attempts_of(sale_id)]
            owed = self._texts("SELECT record FROM print_job WHERE state <> 'DONE' ORDER BY number")
            jobs = [rows.decode_job(record) for record in owed]
            return Books(
                attempts={attempt.request_id: attempt for attempt in attempts},
                sales={sale.sale_id: sale for sale in sales},
                jobs={job.job_id: job for job in jobs},
                refunds={
                    refund.refund_request_id: refund
                    for refund in self.refunds_of([attempt.request_id for attempt in attempts])
                },
                seen_codes=self._seen_codes(),
                days_read=self._days_read(),
                restore=self._restore(),
            )

    def commit(self, commit: Commit) -> None:
        """Write events and rows in one transaction, synced to the disk.

        On a full disk the reserve makes room for what became of payments, never for a new sale; and none
        begins while the reserve is gone (R50). Raises `CannotRecord`; nothing of `commit` is written then.
        """
        if self._presence is not None and not self._presence.holds:
            raise CannotRecord("the journal file was deleted or exchanged while the till runs")
        begins = _opens_business(commit)
        if begins and self._reserve is not None and not self._reserve.make():
            raise CannotRecord(f"{_REASONS[sqlite3.SQLITE_FULL]}: there is room for open payments only")
        try:
            self._write(commit)
        except sqlite3.Error as error:
            more_room = not begins and primary_code(error) in _MAY_BE_FULL and self._give_room()
            if not more_room:
                raise _cannot_record(error) from error
            self._write_on_reserve(commit)

    def find(self, request_id: str) -> tuple[Sale, Attempt] | None:
        """One attempt and its sale, however old. Raises `JournalDamaged`."""
        with self._reading():
            records = self._texts("SELECT record FROM attempt WHERE request_id = ?", request_id)
            if not records:
                return None
            attempt = rows.decode_attempt(records[0])
            return self._sale(attempt.sale_id), attempt

    def attempts_of(self, sale_id: str) -> Sequence[Attempt]:
        """All attempts of one sale, in the order they were made. Raises `JournalDamaged`."""
        with self._reading():
            return self._attempts_of(sale_id)

    def refunds_of(self, request_ids: Sequence[str]) -> Sequence[Refund]:
        """All refunds of these attempts, in the order they were made. Raises `JournalDamaged`."""
        with self._reading():
            found = [
                record
                for request_id in request_ids
                for record in self._texts(
                    "SELECT record FROM refund WHERE request_id = ? ORDER BY number", request_id
                )
            ]
            return [rows.decode_refund(record) for record in found]

    def open_to_lists(self, request_ids: Sequence[str]) -> Sequence[str]:
        """Those attempts of them that a row of AlphaPay's list can still tell something about (R12, R21).

        Raises `JournalDamaged`.
        """
        with self._reading():
            return [key for key in dict.fromkeys(request_ids) if self._texts(_OPEN_TO_LISTS, key)]

    def known(self, request_ids: Sequence[str]) -> frozenset[str]:
        """Which of these are request ids of attempts or of refunds here, or were imported. Raises `JournalError`."""
        with self._reading():
            return frozenset(key for key in request_ids if self._texts(_KNOWN, key, key, key))

    def checkpoint(self) -> bool:
        """Move what was committed into the main file, and renew the reserve: for when the till is idle.

        False where something is left to move (a reader is at work, or the disk refuses); nothing is lost.
        """
        if self._reserve is not None:
            self._reserve.make()
        try:
            busy, in_log, moved = self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        except sqlite3.Error as error:
            _log.warning("checkpoint put off: %s", error)
            return False
        self._drop_anchor()
        return bool(busy == 0 and in_log == moved)

    def close(self) -> None:
        """Close the file and let another process own the directory."""
        self._drop_anchor()
        self._connection.close()
        if self._lock is not None:
            self._lock.release()

    def _drop_anchor(self) -> None:
        """Note beside the file how far the chain goes, so that an older file in its place is noticed (R53)."""
        if self._presence is None or not self._presence.holds:
            return
        try:
            write_anchor(self._file, anchor_of(self._connection, datetime.now(UTC)))
        except (OSError, sqlite3.Error) as error:
            _log.warning("the journal's anchor could not be written: %s", error)

    def _write(self, commit: Commit) -> None:
        with transaction(self._connection):
            self._append(commit)
            self._renew("sale", "sale_id", [rows.sale_row(sale) for sale in commit.sales])
            self._renew("attempt", "request_id", [rows.attempt_row(attempt) for attempt in commit.attempts])
            self._renew("print_job", "job_id", [rows.job_row(job) for job in commit.jobs])
            self._renew("refund", "refund_request_id", [rows.refund_row(refund) for refund in commit.refunds])
            self._note_beside(commit)

    def _note_beside(self, commit: Commit) -> None:
        """What is kept beside payments: seen codes for a day (R53), days read, imports, what a restore owes."""
        self._renew("seen_code", "digest", [rows.seen_code_row(seen) for seen in commit.seen_codes])
        if commit.seen_codes:
            oldest = max(seen.seen_at for seen in commit.seen_codes) - SEEN_CODES_FOR
            self._connection.execute("DELETE FROM seen_code WHERE seen_at < ?", (rows.utc_text(oldest),))
        self._renew(
            "day_read", "day", [rows.day_read_row(read) for read in commit.days_read if read.complete]
        )
        self._renew("imported_order", "transaction_id", [rows.imported_row(row) for row in commit.imported])
        if commit.restore is not None:
            self._renew("note", "name", [rows.restore_row(commit.restore)])
        if commit.restore_done:
            self._connection.execute("DELETE FROM note WHERE name = ?", (rows.RESTORE_NOTE,))

    def _append(self, commit: Commit) -> None:
        head = self._connection.execute("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1").fetchone()
        seq, prev = head or (0, GENESIS)
        for entry in commit.entries:
            seq += 1
            row = rows.event_row(entry, seq, prev)
            self._connection.execute(rows.insert("event", row), row)
            prev = str(row["hash"])

    def _renew(self, table: str, key: str, changed: Sequence[rows.Row]) -> None:
        for row in changed:
            self._connection.execute(rows.upsert(table, key, row), row)

    def _give_room(self) -> bool:
        return self._reserve is not None and self._reserve.release()

    def _write_on_reserve(self, commit: Commit) -> None:
        _log.warning("the disk is full: the journal's reserve was released")
        try:
            self._write(commit)
        except sqlite3.Error as error:
            raise _cannot_record(error) from error

    def _sale(self, sale_id: str) -> Sale:
        records = self._texts("SELECT record FROM sale WHERE sale_id = ?", sale_id)
        if not records:
            raise JournalDamaged(self._file, f"sale {sale_id} is missing")
        return rows.decode_sale(records[0])

    def _attempts_of(self, sale_id: str) -> list[Attempt]:
        records = self._texts("SELECT record FROM attempt WHERE sale_id = ? ORDER BY number", sale_id)
        return [rows.decode_attempt(record) for record in records]

    def _seen_codes(self) -> dict[bytes, datetime]:
        found = self._connection.execute("SELECT digest, seen_at FROM seen_code ORDER BY seen_at")
        return {digest: datetime.fromisoformat(seen_at) for digest, seen_at in found}

    def _days_read(self) -> dict[date, datetime]:
        found = self._connection.execute(
            "SELECT day, read_at FROM day_read ORDER BY day DESC LIMIT ?", (_DAYS,)
        )
        return {date.fromisoformat(day): datetime.fromisoformat(read_at) for day, read_at in found}

    def _restore(self) -> Restore | None:
        records = self._texts("SELECT record FROM note WHERE name = ?", rows.RESTORE_NOTE)
        return rows.decode_restore(records[0]) if records else None

    def _texts(self, statement: str, *values: str | int) -> list[str]:
        """The only column of every row."""
        return [text for (text,) in self._connection.execute(statement, values)]

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            with translated(self._file):
                yield
        except msgspec.MsgspecError as error:
            raise JournalDamaged(self._file, str(error)) from error


def _opens_business(commit: Commit) -> bool:
    """Whether `commit` begins a sale, a payment or a refund, or does nothing but declare the journal well again."""
    events = [entry.event for entry in commit.entries]
    begins = any(isinstance(event, AttemptRecorded | RefundRecorded | SaleStarted) for event in events)
    return begins or all(isinstance(event, RecordingResumed) for event in events)


def _cannot_record(error: sqlite3.Error) -> CannotRecord:
    return CannotRecord(_REASONS.get(primary_code(error), f"the journal refuses it: {error}"))
