"""The thread that answers what people ask of the history."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from queue import Queue

import pytest

from pos_app.journal.queries import SqlitePaymentQueries
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.queries import (
    AuditListed,
    By,
    Filter,
    FindPayments,
    ListAudit,
    ListPayments,
    ListShifts,
    PaymentsFound,
    PaymentsListed,
    Reply,
    ShiftsListed,
)
from pos_app.runtime.readers import Reader
from tests.benchmarks.big_books import make_big_journal
from tests.journal.books import id_of, recorded


@pytest.fixture
def replies() -> Queue[Reply]:
    return Queue()


@pytest.fixture
def reader(tmp_path: Path, replies: Queue[Reply]) -> Iterator[Reader]:
    """Of a journal with five payments; it answers once it is started."""
    with closing(SqliteJournal.open(tmp_path)) as journal:
        for number in range(5):
            journal.commit(recorded(number))
    reader = Reader(lambda: SqlitePaymentQueries.open(tmp_path), replies.put)
    yield reader
    assert reader.stop()


def test_of_what_was_typed_only_the_latest_is_answered(reader: Reader, replies: Queue[Reply]) -> None:
    for query_id, text in enumerate(("", "m", "me"), start=1):
        reader.ask(ListPayments(query_id=query_id, wanted=Filter(text=text)))
    reader.start()
    listed = replies.get(timeout=5)
    assert isinstance(listed, PaymentsListed)
    assert (listed.query_id, len(listed.lines), listed.more) == (3, 5, False)
    assert replies.empty()


def test_a_list_overtakes_nothing_but_lists(reader: Reader, replies: Queue[Reply]) -> None:
    reader.ask(FindPayments(query_id=1, by=By.REQUEST_ID, key=id_of(1)))
    reader.ask(ListPayments(query_id=2))
    reader.ask(ListShifts(query_id=3))
    reader.ask(ListAudit(query_id=4))
    reader.ask(ListPayments(query_id=5))
    reader.start()
    answers = [replies.get(timeout=5) for _ in range(4)]
    assert [type(answer) for answer in answers] == [PaymentsFound, ShiftsListed, AuditListed, PaymentsListed]


def test_a_page_says_whether_there_are_more(reader: Reader, replies: Queue[Reply]) -> None:
    reader.start()
    before, seen = 0, list[str]()
    for query_id, more in enumerate((True, True, False), start=1):
        reader.ask(ListPayments(query_id=query_id, before=before, limit=2))
        listed = replies.get(timeout=5)
        assert isinstance(listed, PaymentsListed)
        assert listed.more is more
        before = listed.lines[-1].number
        seen += [line.request_id for line in listed.lines]
    assert seen == [id_of(number) for number in range(4, -1, -1)]


def test_shifts_and_what_people_did_come_in_pages_too(tmp_path: Path, replies: Queue[Reply]) -> None:
    make_big_journal(tmp_path / "years", 1100)
    reader = Reader(lambda: SqlitePaymentQueries.open(tmp_path / "years"), replies.put)
    reader.start()
    reader.ask(ListShifts(query_id=1, limit=2))
    reader.ask(ListShifts(query_id=2, before=2, limit=2))
    reader.ask(ListAudit(query_id=3, limit=5))
    latest, earlier, trail = (replies.get(timeout=5) for _ in range(3))
    assert isinstance(latest, ShiftsListed)
    assert isinstance(earlier, ShiftsListed)
    assert isinstance(trail, AuditListed)
    numbers = [[each.report.z_number for each in page.shifts if each.report] for page in (latest, earlier)]
    assert numbers == [[3, 2], [1]]
    assert (latest.more, earlier.more, trail.more) == (True, False, True)
    assert [type(line.event).__name__ for line in trail.lines] == ["ShiftClosed", "ShiftOpened"] * 2 + [
        "ShiftClosed"
    ]
    assert reader.stop()
