"""The journal behind `pos_app.protocol.ports.Journal`: commits and loads what the engine works with.

Searching and listing payments is not done here but on a reader's own connection, by `queries`.
"""

import logging
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

import msgspec

from pos_app.domain.payment import Attempt
from pos_app.domain.payment_events import AttemptRecorded
from pos_app.domain.person import PersonEvent
from pos_app.domain.refund import Refund, RefundRecorded
from pos_app.domain.sale import Sale, SaleStarted
from pos_app.domain.shift import Shift
from pos_app.journal.anchors import anchor_of, write_anchor
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
from pos_app.journal.records import Records
from pos_app.journal.reserve import Reserve
from pos_app.journal.takings import figures_of, to_recheck, uncounted
from pos_app.journal.writing import write
from pos_app.protocol.ports import (
    Books,
    CannotRecord,
    Commit,
    DeedRefused,
    DrawerOpened,
    RecordingResumed,
    Reprinted,
    SettingsChanged,
    ShiftFigures,
    Uncounted,
)

_log = logging.getLogger(__name__)

_MAY_BE_FULL = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR})
"""Errors that more room may cure; growing SQLite's shared index on a full disk is an I/O error."""

_NO_OUTCOME = PersonEvent | RecordingResumed | DeedRefused | Reprinted | DrawerOpened | SettingsChanged
"""What tells nothing about money: it may not use up the room that is kept for outcomes (R50)."""

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
        self._records = Records(connection, file)

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
        """What needs care or eyes, the `recent` latest attempts, and what is kept beside. Raises `JournalDamaged`."""
        with self._reading():
            return self._records.books(recent)

    def commit(self, commit: Commit) -> None:
        """Write events and rows in one transaction, synced to the disk.

        On a full disk the reserve makes room for what became of payments, never for a new sale or what people
        do; and neither is written while the reserve is gone (R50). Raises `CannotRecord`; nothing of `commit` is
        written then.
        """
        if self._presence is not None and not self._presence.holds:
            raise CannotRecord("the journal file was deleted or exchanged while the till runs")
        spares = _spares_the_reserve(commit)
        if spares and self._reserve is not None and not self._reserve.make():
            raise CannotRecord(f"{_REASONS[sqlite3.SQLITE_FULL]}: there is room for open payments only")
        try:
            self._write(commit)
        except sqlite3.Error as error:
            more_room = not spares and primary_code(error) in _MAY_BE_FULL and self._give_room()
            if not more_room:
                raise _cannot_record(error) from error
            self._write_on_reserve(commit)

    def find(self, request_id: str) -> tuple[Sale, Attempt] | None:
        """One attempt and its sale, however old. Raises `JournalDamaged`."""
        with self._reading():
            attempt = self._records.attempt(request_id)
            return None if attempt is None else (self._records.sale(attempt.sale_id), attempt)

    def attempts_of(self, sale_id: str) -> Sequence[Attempt]:
        """All attempts of one sale, in the order they were made. Raises `JournalDamaged`."""
        with self._reading():
            return self._records.attempts_of(sale_id)

    def refunds_of(self, request_ids: Sequence[str]) -> Sequence[Refund]:
        """All refunds of these attempts, in the order they were made. Raises `JournalDamaged`."""
        with self._reading():
            return self._records.refunds_of(request_ids)

    def open_to_lists(self, request_ids: Sequence[str]) -> Sequence[str]:
        """Those attempts of them that a row of AlphaPay's list can still tell something about (R12, R21).

        Raises `JournalDamaged`.
        """
        with self._reading():
            return self._records.open_to_lists(request_ids)

    def known(self, request_ids: Sequence[str]) -> frozenset[str]:
        """Which of these are request ids of attempts or of refunds here, or were imported. Raises `JournalError`."""
        with self._reading():
            return self._records.known(request_ids)

    def shift_figures(self, shift_id: str) -> ShiftFigures:
        """What a shift counted so far (R42, R43). Raises `JournalError`."""
        with self._reading():
            return figures_of(self._connection, shift_id)

    def uncounted(self) -> Uncounted:
        """What no shift has counted yet (R42). Raises `JournalError`."""
        with self._reading():
            return uncounted(self._connection)

    def to_recheck(self, shift_id: str) -> Sequence[str]:
        """Request ids of what began in the shift and ended unpaid at AlphaPay (R12). Raises `JournalError`."""
        with self._reading():
            return to_recheck(self._connection, shift_id)

    def closed_shift(self, z_number: int) -> Shift | None:
        """The shift of that Z report. Raises `JournalDamaged`."""
        with self._reading():
            return self._records.shift_of_z(z_number) if z_number > 0 else None

    def by_payment_id(self, payment_id: str) -> Sequence[str]:
        """Request ids of the payments here that have this id of AlphaPay's. Raises `JournalError`."""
        with self._reading():
            return self._records.by_payment_id(payment_id)

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
            write(self._connection, commit)

    def _give_room(self) -> bool:
        return self._reserve is not None and self._reserve.release()

    def _write_on_reserve(self, commit: Commit) -> None:
        _log.warning("the disk is full: the journal's reserve was released")
        try:
            self._write(commit)
        except sqlite3.Error as error:
            raise _cannot_record(error) from error

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            with translated(self._file):
                yield
        except msgspec.MsgspecError as error:
            raise JournalDamaged(self._file, str(error)) from error


def _spares_the_reserve(commit: Commit) -> bool:
    """Whether `commit` begins a sale, a payment or a refund, or tells of people, of what is audited, or of the journal
    being well again and of nothing else.
    """
    events = [entry.event for entry in commit.entries]
    begins = any(isinstance(event, AttemptRecorded | RefundRecorded | SaleStarted) for event in events)
    return begins or all(isinstance(event, _NO_OUTCOME) for event in events)


def _cannot_record(error: sqlite3.Error) -> CannotRecord:
    return CannotRecord(_REASONS.get(primary_code(error), f"the journal refuses it: {error}"))
