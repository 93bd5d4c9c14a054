"""Papers in the journal: each kind comes back as it was written, and so do receipts from before there were kinds."""

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_app.domain.money import Currency, Money
from pos_app.domain.receipt import Merchant, OtherPaper, PendingSlip, Receipt, RefundReceipt
from pos_app.journal import migrations, rows
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.ports import Commit, Entry, JobState, PaperQueued, PrintJob, PrintQueued
from tests.journal.books import id_of, payment_id_of, receipt_owed, recorded

AT = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
SLIP = PendingSlip(
    merchant=Merchant(name="Shop"),
    store="Shop",
    till_id="T1",
    cashier="Mei",
    short_code="ZTA2",
    amount=Money(1250, Currency.CAD),
    request_id=id_of(1),
    payment_id="",
    started_at=AT,
    printed_at=AT,
)
REFUND = RefundReceipt(
    merchant=Merchant(name="Shop"),
    store="Shop",
    till_id="T1",
    cashier="Mei",
    short_code="ZTA2",
    amount=Money(250, Currency.CAD),
    request_id=id_of(1),
    payment_id=payment_id_of(1),
    refund_request_id=id_of(9),
    refund_id="",
    original=Money(1250, Currency.CAD),
    refunded=None,
    reason="cold",
    by="Mei",
    refunded_at=AT,
    printed_at=AT,
    clock="AlphaPay",
)
OLD_RECEIPT = (
    '{"merchant":{"name":"Shop","address":[],"tax_registration":"","header":[],"footer":[],"logo":""},'
    '"store":"Shop","till_id":"T1","cashier":"Mei","short_code":"ZTA2","scenario":"OFFLINE",'
    '"wallet":"Wechat","amount":{"minor":1250,"currency":"CAD"},"payment_id":"2611220000000000000000001",'
    '"request_id":"01a0c4506c0170008000000000001eef","paid_at":"2026-11-22T18:00:00Z",'
    '"printed_at":"2026-11-22T18:00:00Z","clock":"AlphaPay","copy":"ORIGINAL","training":false}'
)
OLD_NAMES = '"job_id":"job1","request_id":"01a0c4506c0170008000000000001eef","receipt":'
OLD_JOB = "{" + OLD_NAMES + OLD_RECEIPT + ',"state":"WAITING","tries":0}'
OLD_EVENT = '{"type":"PrintQueued",' + OLD_NAMES + OLD_RECEIPT + "}"


@pytest.mark.parametrize("paper", [SLIP, REFUND])
def test_a_paper_owed_comes_back_as_it_was(
    journal: SqliteJournal, directory: Path, paper: OtherPaper
) -> None:
    journal.commit(recorded(1))
    job = PrintJob(job_id="job1", request_id=id_of(1), paper=paper)
    event = PaperQueued(job_id="job1", request_id=id_of(1), paper=paper)
    journal.commit(Commit(entries=(Entry(stream="print/job1", at=AT, event=event),), jobs=(job,)))
    journal.close()
    with closing(SqliteJournal.open(directory)) as again:
        assert again.load(5).jobs == {"job1": job}


def test_an_event_about_a_receipt_is_read_as_it_was_written_before_there_were_other_papers() -> None:
    event = rows.decode_event(OLD_EVENT)
    assert isinstance(event, PrintQueued)
    assert event.receipt == receipt_owed(1).jobs[0].paper


def test_a_receipt_owed_by_the_version_before_is_still_owed(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    shutil.copy(migrations.migrations()[1], tmp_path / "old")
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrations.migrate(connection, tmp_path / "old")
        connection.execute("INSERT INTO print_job VALUES (1, 'job1', ?, 'WAITING', ?)", (id_of(1), OLD_JOB))
        migrations.migrate(connection)
        [(record,)] = connection.execute("SELECT record FROM print_job").fetchall()
    job = rows.decode_job(record)
    assert isinstance(job.paper, Receipt)
    assert job == receipt_owed(1).jobs[0]
    assert job.state is JobState.WAITING
