"""What is committed is loaded again, whole; what fails leaves nothing behind."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from pos_app.domain.alphapay import TransactionType
from pos_app.domain.payment_terms import State
from pos_app.journal.connection import open_for_reading
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.answers import Transaction
from pos_app.protocol.ports import CannotRecord, Commit, Entry, JobState, PrintMoved, RecordingResumed
from tests.journal.books import START, bytes_in, id_of, paid, payment_id_of, receipt_owed, recorded
from tests.till.desk import WECHAT, Desk


def test_a_payment_is_loaded_as_it_was_committed(journal: SqliteJournal) -> None:
    journal.commit(recorded(1))
    journal.commit(paid(1))
    books = journal.load(recent=5)
    assert books.attempts == {id_of(1): paid(1).attempts[0]}
    assert books.sales == {id_of(1): recorded(1).sales[0]}


def test_a_reopened_journal_knows_all_it_was_told(directory: Path) -> None:
    with closing(SqliteJournal.open(directory)) as first:
        first.commit(recorded(1))
    with closing(SqliteJournal.open(directory)) as second:
        assert second.find(id_of(1)) == (recorded(1).sales[0], recorded(1).attempts[0])


def test_old_payments_are_loaded_only_if_they_need_care(journal: SqliteJournal) -> None:
    for number in range(6):
        journal.commit(recorded(number))
    for number in (0, 2, 3, 4, 5):
        journal.commit(paid(number))
    assert set(journal.load(recent=2).attempts) == {id_of(1), id_of(4), id_of(5)}


def test_R13_a_loaded_sale_brings_all_its_attempts(journal: SqliteJournal) -> None:
    first = recorded(1)
    again = msgspec.structs.replace(recorded(2).attempts[0], sale_id=id_of(1))
    journal.commit(first)
    journal.commit(paid(1))
    journal.commit(Commit(entries=recorded(2).entries[1:], attempts=(again,)))
    assert list(journal.load(recent=0).attempts) == [id_of(1), id_of(2)]
    assert [attempt.state for attempt in journal.attempts_of(id_of(1))] == [State.PAID, State.RECORDED]


def test_a_receipt_is_owed_until_it_is_done(journal: SqliteJournal) -> None:
    owed = receipt_owed(1)
    journal.commit(recorded(1))
    journal.commit(owed)
    assert journal.load(recent=0).jobs == {"job1": owed.jobs[0]}
    done = msgspec.structs.replace(owed.jobs[0], state=JobState.DONE)
    moved = Entry(stream="print/job1", at=START, event=PrintMoved(state=JobState.DONE, tries=1))
    journal.commit(Commit(entries=(moved,), jobs=(done,)))
    assert journal.load(recent=0).jobs == {}


def test_what_was_never_recorded_is_not_found(journal: SqliteJournal) -> None:
    assert journal.find(id_of(1)) is None
    assert list(journal.attempts_of(id_of(1))) == []


def test_events_and_rows_are_written_together_or_not_at_all(journal: SqliteJournal) -> None:
    without_its_sale = Commit(entries=recorded(1).entries, attempts=recorded(1).attempts)
    with pytest.raises(CannotRecord):
        journal.commit(without_its_sale)
    assert journal.load(recent=5).attempts == {}
    assert _count(journal, "event") == 0
    journal.commit(recorded(1))
    assert _count(journal, "event") == 2


def test_an_event_can_be_neither_changed_nor_deleted(journal: SqliteJournal) -> None:
    journal.commit(recorded(1))
    for statement in ("UPDATE event SET body = '{}'", "DELETE FROM event"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            journal._connection.execute(statement)


def test_times_in_columns_are_utc_and_sort_as_text(journal: SqliteJournal, directory: Path) -> None:
    attempt = msgspec.structs.replace(recorded(1).attempts[0], created_at=START + timedelta(microseconds=1))
    journal.commit(msgspec.structs.replace(recorded(1), attempts=(attempt,)))
    with closing(open_for_reading(directory)) as reader:
        row = reader.execute("SELECT created_at, needs_care, amount_minor, paid_at FROM attempt").fetchone()
    assert row == ("2026-11-22T18:00:00.000001+00:00", 1, 1250, None)


def test_a_row_keeps_its_place_when_it_changes(journal: SqliteJournal) -> None:
    for number in (1, 2):
        journal.commit(recorded(number))
    journal.commit(paid(1))
    assert list(journal.load(recent=1).attempts) == [id_of(2)]


def test_R50_that_recording_resumed_is_an_event_of_the_till(journal: SqliteJournal) -> None:
    resumed = Entry(stream="till", at=START, event=RecordingResumed(reason="the disk is full"))
    journal.commit(Commit(entries=(resumed,)))
    assert _count(journal, "event") == 1


def test_R04_no_payment_code_is_in_the_data_directory(journal: SqliteJournal, directory: Path) -> None:
    desk = Desk()
    desk.scan(WECHAT, 1250)
    attempts, sales = desk.books["attempts"].values(), desk.books["sales"].values()
    journal.commit(Commit(entries=desk.entries, attempts=tuple(attempts), sales=tuple(sales)))
    written = bytes_in(directory)
    assert desk.attempt.request_id.encode() in written
    assert WECHAT.encode() not in written


def test_a_journal_in_memory_is_the_same_journal() -> None:
    with closing(SqliteJournal.for_memory()) as journal:
        journal.commit(recorded(1))
        journal.commit(paid(1))
        assert journal.load(recent=1).attempts[id_of(1)].payment_id == payment_id_of(1)


def test_an_idle_till_moves_everything_into_the_main_file(journal: SqliteJournal, directory: Path) -> None:
    journal.commit(recorded(1))
    assert id_of(1).encode() not in (directory / "journal.sqlite3").read_bytes()
    assert journal.checkpoint()
    assert id_of(1).encode() in (directory / "journal.sqlite3").read_bytes()


def test_a_reader_at_work_puts_the_checkpoint_off_but_not_the_commit(
    journal: SqliteJournal, directory: Path
) -> None:
    with closing(open_for_reading(directory)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM event").fetchone()
        journal.commit(recorded(1))
        assert not journal.checkpoint()
    assert journal.checkpoint()


def _count(journal: SqliteJournal, table: str) -> int:
    return int(journal._connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_loading_takes_as_long_after_many_payments_as_after_few(journal: SqliteJournal) -> None:
    steps: list[int] = []
    for last in (10, 400):
        for number in range(len(steps) * 10, last):
            journal.commit(recorded(number))
            journal.commit(paid(number))
        steps.append(_steps_of_a_load(journal))
    assert steps[1] <= 1.2 * steps[0]


def _steps_of_a_load(journal: SqliteJournal) -> int:
    """How many instructions of SQLite's machine one load takes."""
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    journal._connection.set_progress_handler(count, 1)
    journal.load(recent=5)
    journal._connection.set_progress_handler(None, 1)
    return steps


def test_R51_a_payment_and_its_refund_under_one_id_are_both_imported(journal: SqliteJournal) -> None:
    kinds = (TransactionType.CREDIT, TransactionType.DEBIT)
    rows = [Transaction(request_id="r", transaction_id="t", kind=kind) for kind in (*kinds, *kinds)]
    journal.commit(Commit(entries=(), imported=rows))
    found = journal._connection.execute("SELECT kind FROM imported_order ORDER BY number").fetchall()
    assert found == [(kind.value,) for kind in kinds]
