"""The journal's answers to `pos_app.protocol.queries`, on a read-only connection beside the till's own."""

import sqlite3
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Self

import msgspec
from msgspec.structs import replace

from pos_app.domain.payment_events import AttemptEvent
from pos_app.domain.refund import RefundEvent
from pos_app.domain.sale import SaleEvent
from pos_app.domain.shift import Shift
from pos_app.journal import rows
from pos_app.journal.connection import JOURNAL_FILE, open_for_reading, translated
from pos_app.journal.errors import JournalDamaged
from pos_app.journal.history import lines_of
from pos_app.journal.trail import audit_lines, closed_shifts, whole_trail
from pos_app.protocol.ports import PrintEvent
from pos_app.protocol.queries import (
    AuditLine,
    By,
    EventOnFile,
    Filter,
    PaymentLine,
    PaymentOnFile,
    RefundOnFile,
)

_PAGE = 500
"""Payments held in memory at a time."""

_SELECT = (
    "SELECT attempt.number, attempt.request_id, attempt.record, sale.record "
    "FROM attempt JOIN sale ON sale.sale_id = attempt.sale_id WHERE "
)
_AFTER = f"{_SELECT} attempt.number > ? ORDER BY attempt.number LIMIT {_PAGE}"
_BESIDE = (
    "SELECT seq, at, body FROM event WHERE stream = ? OR stream IN "
    "(SELECT 'print/' || job_id FROM print_job WHERE request_id = ?) ORDER BY seq"
)
_EVENTS = "SELECT seq, at, body FROM event WHERE stream = ? ORDER BY seq"

_REFUNDS = "SELECT refund_request_id, record FROM refund WHERE request_id = ? ORDER BY number"

FIND = {
    By.PAYMENT_ID: f"{_SELECT} attempt.payment_id = ? ORDER BY attempt.number DESC",
    By.REQUEST_ID: f"{_SELECT} attempt.request_id = ?",
    By.SHORT_CODE: f"{_SELECT} sale.short_code = ? ORDER BY attempt.number DESC",
}
"""How each key is looked up; all by index."""

_decode_event = msgspec.json.Decoder(AttemptEvent | RefundEvent | SaleEvent | PrintEvent).decode


class SqlitePaymentQueries:
    """`PaymentQueries` over SQLite, for the thread that made it. The unreadable raises `JournalError`."""

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        """Ask through `connection`; `file` names it in errors."""
        self._connection = connection
        self._file = file

    @classmethod
    def open(cls, directory: Path) -> Self:
        """Open the journal of `directory` for reading. Raises `JournalError`, above all `JournalMissing`."""
        return cls(open_for_reading(directory), directory / JOURNAL_FILE)

    def all_payments(self) -> Generator[PaymentOnFile, None, None]:
        """Every payment in the order they were made, out of one snapshot, read page by page.

        Close it where it is not read to its end: the snapshot lasts as long.
        """
        with self._reading(), self._snapshot():
            number = 0
            while page := self._connection.execute(_AFTER, (number,)).fetchall():
                for row in page:
                    yield self._payment(row)
                number = page[-1][0]

    def find(self, by: By, key: str) -> tuple[PaymentOnFile, ...]:
        """The payments whose `by` is exactly `key`, latest first. Nothing is found by an empty key."""
        if not key:
            return ()
        with self._reading(), self._snapshot():
            found = self._connection.execute(FIND[by], (key,)).fetchall()
            return tuple(replace(self._payment(row), beside=self._beside(row)) for row in found)

    def lines(self, wanted: Filter, before: int, limit: int) -> tuple[PaymentLine, ...]:
        """At most `limit` payments of that kind, latest first, made before the one with that number (0: the last)."""
        with self._reading(), self._snapshot():
            return lines_of(self._connection, wanted, before, limit)

    def shifts(self, before: int, limit: int) -> tuple[Shift, ...]:
        """At most `limit` closed shifts, latest first, with Z numbers below `before` (0: the last)."""
        with self._reading():
            return closed_shifts(self._connection, before, limit)

    def audit_lines(self, before: int, limit: int) -> tuple[AuditLine, ...]:
        """At most `limit` events of people, shifts and the till, latest first, before that `seq` (0: the last)."""
        with self._reading():
            return audit_lines(self._connection, before, limit)

    def whole_trail(self) -> Generator[AuditLine, None, None]:
        """All events of people, shifts and the till, oldest first, out of one snapshot; to be closed as
        `all_payments`.
        """
        with self._reading(), self._snapshot():
            yield from whole_trail(self._connection)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def _payment(self, row: tuple[int, str, str, str]) -> PaymentOnFile:
        _, request_id, attempt, sale = row
        return PaymentOnFile(
            payment=rows.decode_attempt(attempt),
            sale=rows.decode_sale(sale),
            events=self._events(f"payment/{request_id}"),
            refunds=tuple(
                RefundOnFile(refund=rows.decode_refund(record), events=self._events(f"refund/{refund_id}"))
                for refund_id, record in self._connection.execute(_REFUNDS, (request_id,)).fetchall()
            ),
        )

    def _beside(self, row: tuple[int, str, str, str]) -> tuple[EventOnFile, ...]:
        """What happened to the sale of a payment, and to its papers."""
        _, request_id, _, sale = row
        stream = f"sale/{rows.decode_sale(sale).sale_id}"
        return tuple(map(_event, self._connection.execute(_BESIDE, (stream, request_id))))

    def _events(self, stream: str) -> tuple[EventOnFile, ...]:
        return tuple(map(_event, self._connection.execute(_EVENTS, (stream,))))

    @contextmanager
    def _snapshot(self) -> Iterator[None]:
        """Everything read inside is of one moment, whatever the till commits meanwhile."""
        self._connection.execute("BEGIN")
        try:
            yield
        finally:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            with translated(self._file):
                yield
        except msgspec.MsgspecError as error:
            raise JournalDamaged(self._file, str(error)) from error


def _event(row: tuple[int, str, str]) -> EventOnFile:
    seq, at, body = row
    return EventOnFile(seq=seq, at=datetime.fromisoformat(at), event=_decode_event(body))
