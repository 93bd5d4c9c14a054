"""Looking payments up: by index, read-only, beside the till."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from queue import Queue

import pytest

from pos_app.domain.payment_code import short_code
from pos_app.domain.payment_events import AttemptRecorded
from pos_app.domain.payment_terms import State
from pos_app.journal.queries import FIND, SqlitePaymentQueries
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.queries import By, FindPayments, PaymentsFound, QueryFailed, Reply
from pos_app.runtime.readers import Reader
from tests.journal.books import START, id_of, paid, payment_id_of, recorded


@pytest.fixture
def queries(journal: SqliteJournal, directory: Path) -> Iterator[SqlitePaymentQueries]:
    for number in range(3):
        journal.commit(recorded(number))
    journal.commit(paid(1))
    with closing(SqlitePaymentQueries.open(directory)) as queries:
        yield queries


@pytest.mark.parametrize(
    ("by", "key"),
    [
        (By.PAYMENT_ID, payment_id_of(1)),
        (By.REQUEST_ID, id_of(1)),
        (By.SHORT_CODE, short_code(id_of(1))),
    ],
)
def test_a_payment_is_found_with_all_that_happened_to_it(
    queries: SqlitePaymentQueries, by: By, key: str
) -> None:
    (found,) = queries.find(by, key)
    assert (found.payment, found.sale) == (paid(1).attempts[0], recorded(1).sales[0])
    assert [type(event.event).__name__ for event in found.events] == [
        "AttemptRecorded",
        "SendingStarted",
        "OrderAccepted",
        "MoneyReceived",
    ]
    assert isinstance(found.events[0].event, AttemptRecorded)
    assert found.events[1].at == START


@pytest.mark.parametrize("key", ["", "no such key", payment_id_of(99)])
def test_nothing_is_found_by_a_key_nobody_has(queries: SqlitePaymentQueries, key: str) -> None:
    assert queries.find(By.PAYMENT_ID, key) == ()


def test_all_payments_come_in_order_page_by_page(journal: SqliteJournal, directory: Path) -> None:
    for number in range(503):
        journal.commit(recorded(number))
    with closing(SqlitePaymentQueries.open(directory)) as queries:
        assert [found.payment.request_id for found in queries.all_payments()] == [
            id_of(number) for number in range(503)
        ]


def test_all_payments_are_of_one_moment(queries: SqlitePaymentQueries, journal: SqliteJournal) -> None:
    payments = queries.all_payments()
    first = next(payments)
    journal.commit(paid(2))
    journal.commit(recorded(9))
    rest = list(payments)
    assert [found.payment.state for found in (first, *rest)] == [State.RECORDED, State.PAID, State.RECORDED]
    assert len(list(queries.all_payments())) == 4


def test_a_reader_cannot_write(queries: SqlitePaymentQueries) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        queries._connection.execute("DELETE FROM attempt")


def test_a_journal_no_till_has_open_can_be_read(directory: Path) -> None:
    with closing(SqliteJournal.open(directory)) as journal:
        journal.commit(recorded(1))
    with closing(SqlitePaymentQueries.open(directory)) as queries:
        assert queries.find(By.REQUEST_ID, id_of(1))


@pytest.mark.parametrize("by", list(By))
def test_every_look_up_uses_an_index(queries: SqlitePaymentQueries, by: By) -> None:
    assert _scans(queries._connection, FIND[by], "key") == []


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT sale_id FROM attempt WHERE needs_care = 1",
        "SELECT record FROM attempt WHERE sale_id = ? ORDER BY number",
        "SELECT record FROM attempt WHERE request_id = ?",
        "SELECT record FROM attempt WHERE created_at >= ?",
        "SELECT record FROM sale WHERE sale_id = ?",
        "SELECT body FROM event WHERE stream = ? ORDER BY seq",
    ],
)
def test_loading_stays_quick_however_many_payments(queries: SqlitePaymentQueries, statement: str) -> None:
    assert _scans(queries._connection, statement, *["key"] * statement.count("?")) == []


def test_the_till_opens_without_reading_what_is_done_with(journal: SqliteJournal) -> None:
    seen: list[str] = []
    journal._connection.set_trace_callback(seen.append)
    journal.load(recent=5)
    journal._connection.set_trace_callback(None)
    read_whole = {step for statement in seen for step in _scans(journal._connection, statement)}
    whole = {step for step in read_whole if "INDEX" not in step and not step.startswith("SCAN (")}
    latest_first, kept_small = {"SCAN attempt"}, {"SCAN credential", "SCAN person", "SCAN day_read"}
    assert whole <= latest_first | kept_small


def test_a_reader_thread_answers_in_order(
    queries: SqlitePaymentQueries, directory: Path, replies: Queue[Reply]
) -> None:
    reader = Reader(lambda: SqlitePaymentQueries.open(directory), replies.put)
    reader.start()
    for number in range(3):
        reader.ask(FindPayments(query_id=number, by=By.REQUEST_ID, key=id_of(number)))
    answers = [replies.get(timeout=5) for _ in range(3)]
    assert [answer.query_id for answer in answers] == [0, 1, 2]
    assert all(isinstance(answer, PaymentsFound) and len(answer.payments) == 1 for answer in answers)
    assert reader.stop()


def test_a_reader_thread_says_what_it_cannot_read_and_tries_again(
    tmp_path: Path, replies: Queue[Reply]
) -> None:
    reader = Reader(lambda: SqlitePaymentQueries.open(tmp_path), replies.put)
    reader.start()
    query = FindPayments(query_id=1, by=By.REQUEST_ID, key=id_of(1))
    reader.ask(query)
    failed = replies.get(timeout=5)
    assert isinstance(failed, QueryFailed)
    assert "There is no journal" in failed.reason
    with closing(SqliteJournal.open(tmp_path)) as journal:
        journal.commit(recorded(1))
        reader.ask(query)
        assert isinstance(replies.get(timeout=5), PaymentsFound)
    assert reader.stop()


def test_a_reader_thread_survives_what_nobody_foresaw(replies: Queue[Reply]) -> None:
    def open_wrongly() -> SqlitePaymentQueries:
        raise LookupError("secret detail")

    reader = Reader(open_wrongly, replies.put)
    reader.start()
    reader.ask(FindPayments(query_id=7, by=By.REQUEST_ID, key="x"))
    assert replies.get(timeout=5) == QueryFailed(query_id=7, reason="unforeseen: LookupError")
    assert reader.stop()


@pytest.fixture
def replies() -> Queue[Reply]:
    return Queue()


def _scans(connection: sqlite3.Connection, statement: str, *values: str) -> list[str]:
    """The steps of SQLite's plan that read a whole table."""
    plan = connection.execute(f"EXPLAIN QUERY PLAN {statement}", values)
    return [step for *_, step in plan if step.startswith("SCAN")]
