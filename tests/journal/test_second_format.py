"""R52: a journal from before people and shifts goes on with all that it had: refunds, papers owed, cashiers."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.domain.payment_events import RefundCounted, RefundReserved
from pos_app.domain.refund import (
    RefundAccepted,
    RefundDone,
    RefundRecorded,
    RefundSendingStarted,
    advance_refund,
    record_refund,
)
from pos_app.journal import migrations
from pos_app.journal.audit import audit
from pos_app.journal.connection import JOURNAL_FILE
from pos_app.journal.queries import SqlitePaymentQueries
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.ports import Commit, Entry, PrintJob, Uncounted
from pos_app.protocol.queries import By, Filter, Group
from tests.journal.books import AMOUNT, START, changed, id_of, paid, payment_id_of, receipt_owed, recorded

TABLES = ("event", "sale", "attempt", "refund", "print_job")


def refunded(number: int) -> Commit:
    """The commit in which the payment `number` is given back."""
    key = id_of(1000 + number)
    asked = RefundRecorded(
        refund_request_id=key,
        request_id=id_of(number),
        payment_id=payment_id_of(number),
        amount=AMOUNT,
        reason="returned",
        by="Sam",
        created_at=START,
    )
    happened = (RefundSendingStarted(), RefundAccepted(refund_id="RF1"), RefundDone(refunded_at=START))
    refund = record_refund(asked)
    for event in happened:
        refund = advance_refund(refund, event)
    minor = AMOUNT.minor
    payment = changed(paid(number).attempts[0], (RefundReserved(minor=minor), RefundCounted(minor=minor)))
    entries = [Entry(stream=f"refund/{key}", at=START, event=event) for event in (asked, *happened)]
    return Commit(entries=(*payment.entries, *entries), attempts=payment.attempts, refunds=(refund,))


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """The data directory of a till of the second format: payments unpaid, paid with a receipt owed, and refunded."""
    made, directory = tmp_path / "made", tmp_path / "data"
    with closing(SqliteJournal.open(made)) as journal:
        for commit in (*map(recorded, range(3)), paid(1), receipt_owed(1), paid(2), refunded(2)):
            journal.commit(commit)
    directory.mkdir()
    with closing(sqlite3.connect(directory / JOURNAL_FILE)) as connection:
        for version in (1, 2):
            connection.executescript(migrations.migrations()[version].read_text(encoding="utf-8"))
        connection.execute("ATTACH ? AS today", (str(made / JOURNAL_FILE),))
        for table in TABLES:
            columns = ", ".join(row[1] for row in connection.execute(f"PRAGMA main.table_info({table})"))
            connection.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM today.{table}")
        connection.execute("PRAGMA user_version = 2")
        connection.commit()
        connection.execute("PRAGMA journal_mode = WAL")
    return directory


def test_R52_it_opens_sound_with_every_row_as_its_events_say(old: Path) -> None:
    with closing(SqliteJournal.open(old)) as journal:
        findings = audit(journal._connection)
        assert findings.sound, findings.faults
        books = journal.load(recent=9)
        assert len(books.attempts) == 3
        assert [refund.by for refund in books.refunds.values()] == ["Sam"]
        assert [job.request_id for job in books.jobs.values()] == [id_of(1)]


def test_R42_nothing_of_it_counts_in_the_first_shift(old: Path) -> None:
    with closing(SqliteJournal.open(old)) as journal:
        assert journal.uncounted() == Uncounted()


def test_its_payments_are_in_the_history(old: Path) -> None:
    SqliteJournal.open(old).close()
    with closing(SqlitePaymentQueries.open(old)) as queries:
        assert len(queries.lines(Filter(text="mei"), 0, 9)) == 3
        assert [line.request_id for line in queries.lines(Filter(group=Group.REFUNDED), 0, 9)] == [id_of(2)]
        (story,) = queries.find(By.REQUEST_ID, id_of(1))
        assert [type(event.event).__name__ for event in story.beside] == ["SaleStarted", "PrintQueued"]


def test_a_report_may_be_owed_to_paper_afterwards(old: Path) -> None:
    """It is about no payment, which the format before did not allow."""
    with closing(SqliteJournal.open(old)) as journal:
        (owed,) = journal.load(recent=9).jobs.values()
        report = PrintJob(job_id="z1", request_id="", paper=owed.paper)
        journal.commit(Commit(entries=(), jobs=(report,)))
        assert set(journal.load(recent=9).jobs) == {owed.job_id, "z1"}
