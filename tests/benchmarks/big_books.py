"""Years of a busy shop in a journal, quickly: the events, chain and rows that its till would have written.

In one transaction, without syncs; nothing else differs. The same count makes the same journal.
"""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Attempt, advance, record
from pos_app.domain.payment_code import request_id, short_code
from pos_app.domain.payment_events import (
    AttemptEvent,
    AttemptRecorded,
    MoneyCounted,
    MoneyReceived,
    OrderAccepted,
    OrderClosed,
    Rechecked,
    RefundCounted,
    RefundReserved,
    SendingStarted,
)
from pos_app.domain.receipt import Merchant, Receipt
from pos_app.domain.refund import (
    Refund,
    RefundAccepted,
    RefundDone,
    RefundLearned,
    RefundRecorded,
    RefundSendingStarted,
    advance_refund,
    record_refund,
)
from pos_app.domain.report import ShiftReport
from pos_app.domain.sale import Sale, SaleLeft, SaleStarted, advance_sale, start
from pos_app.domain.shift import ShiftClosed, ShiftOpened, advance_shift, open_shift
from pos_app.journal import rows
from pos_app.journal.chain import GENESIS
from pos_app.journal.connection import JOURNAL_FILE
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.ports import Commit, Entry, Event, JobState, PrintJob, PrintMoved, PrintQueued

FIRST_DAY = datetime(2019, 6, 1, 14, 0, tzinfo=UTC)
A_DAY = 500
"""Payments a day, each day one shift."""

CASHIERS = ("Ana", "Björn", "Mei", "Sam", "Zoë")
GONE = "Olivia"
"""She worked in the first tenth of the days only."""


def make_big_journal(directory: Path, count: int) -> None:
    """A journal of `count` payments, `A_DAY` a day: some unpaid, some refunded or with a receipt, all in
    closed shifts.
    """
    SqliteJournal.open(directory).close()
    with closing(sqlite3.connect(directory / JOURNAL_FILE, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -1000000")
        connection.execute("BEGIN")
        head = (0, GENESIS)
        for commit in _days(count):
            head = _write(connection, commit, *head)
        connection.execute("COMMIT")
    SqliteJournal.open(directory).close()


def _write(connection: sqlite3.Connection, commit: Commit, seq: int, prev: str) -> tuple[int, str]:
    events = []
    for entry in commit.entries:
        seq += 1
        events.append(rows.event_row(entry, seq, prev))
        prev = str(events[-1]["hash"])
    written = {
        "event": events,
        "sale": [rows.sale_row(each) for each in commit.sales],
        "attempt": [rows.attempt_row(each) for each in commit.attempts],
        "refund": [rows.refund_row(each) for each in commit.refunds],
        "shift": [rows.shift_row(each) for each in commit.shifts],
        "print_job": [rows.job_row(each) for each in commit.jobs],
    }
    for table, made in written.items():
        if made:
            connection.executemany(rows.insert(table, made[0]), made)
    return seq, prev


class _Day:
    """One shift's commit while it grows."""

    def __init__(self, number: int, last: int) -> None:
        self.number, self.begins = number, FIRST_DAY + timedelta(days=number)
        self.shift_id = request_id(_ms(self.begins), number)
        self.cashiers = (*CASHIERS, GONE) if number * A_DAY < last / 10 else CASHIERS
        self.entries: list[Entry] = []
        self.sales: list[Sale] = []
        self.attempts: list[Attempt] = []
        self.refunds: list[Refund] = []
        self.jobs: list[PrintJob] = []

    def note(self, stream: str, at: datetime, *events: Event) -> None:
        """These happened."""
        self.entries += [Entry(stream=stream, at=at, event=event) for event in events]


def _days(count: int) -> Iterator[Commit]:
    chance = random.Random(count)
    for number, first in enumerate(range(0, count, A_DAY)):
        day = _Day(number, count)
        opened = ShiftOpened(shift_id=day.shift_id, till_id="T1", opened_by=CASHIERS[0], opened_at=day.begins)
        day.note(f"shift/{day.shift_id}", day.begins, opened)
        for nth in range(min(A_DAY, count - first)):
            _payment(day, day.begins + timedelta(seconds=60 * nth), chance)
        closed = ShiftClosed(report=_report(day))
        day.note(f"shift/{day.shift_id}", closed.report.at, closed)
        shifts = (advance_shift(open_shift(opened), closed),)
        yield Commit(
            entries=day.entries,
            sales=day.sales,
            attempts=day.attempts,
            jobs=day.jobs,
            refunds=day.refunds,
            shifts=shifts,
        )


def _report(day: _Day) -> ShiftReport:
    who, begins, ends = CASHIERS[0], day.begins, day.begins + timedelta(hours=9)
    number, shift_id = day.number + 1, day.shift_id
    return ShiftReport(
        z_number=number, shift_id=shift_id, till_id="T1", opened_at=begins, opened_by=who, at=ends, by=who
    )


def _payment(day: _Day, at: datetime, chance: random.Random) -> None:
    key = request_id(_ms(at), chance.getrandbits(74))
    amount = Money(chance.randint(100, 20_000), Currency.CAD)
    begun = SaleStarted(
        sale_id=key,
        short_code=short_code(key),
        till_id="T1",
        cashier=chance.choice(day.cashiers),
        amount=amount,
        started_at=at,
    )
    left = SaleLeft(parked=False)
    asked = AttemptRecorded(
        request_id=key,
        sale_id=key,
        scenario=Scenario.OFFLINE,
        amount=amount,
        description=f"Shop · T1 · {begun.short_code}",
        created_at=at,
        wallet=chance.choice((Wallet.WECHAT, Wallet.WECHAT, Wallet.ALIPAY, Wallet.UNIONPAY)),
        began_in=day.shift_id,
    )
    events = _lot(day, asked, at, chance)
    refund = _refund(day, key, events, amount, at, chance) if chance.random() < 0.01 else None
    attempt = record(asked)
    for event in events:
        attempt = advance(attempt, event)
    day.note(f"sale/{key}", at, begun)
    day.note(f"payment/{key}", at, asked, *events)
    day.note(f"sale/{key}", at, left)
    day.sales.append(advance_sale(start(begun), left))
    day.attempts.append(attempt)
    if refund is not None:
        day.refunds.append(refund)
    if attempt.took_money and chance.random() < 0.1:
        _receipt(day, day.sales[-1], attempt)


def _receipt(day: _Day, sale: Sale, payment: Attempt) -> None:
    """One was wanted, and printed."""
    receipt = Receipt(
        merchant=Merchant(name="Shop"),
        store="Shop",
        till_id="T1",
        cashier=sale.cashier,
        short_code=sale.short_code,
        scenario=payment.scenario,
        wallet=payment.wallet,
        amount=payment.amount,
        payment_id=payment.payment_id,
        request_id=payment.request_id,
        paid_at=payment.paid_at or payment.created_at,
        printed_at=payment.created_at,
        clock="AlphaPay",
    )
    job = PrintJob(
        job_id=f"j{payment.request_id}",
        request_id=payment.request_id,
        paper=receipt,
        state=JobState.DONE,
        tries=1,
    )
    queued = PrintQueued(job_id=job.job_id, request_id=job.request_id, receipt=receipt)
    day.note(f"print/{job.job_id}", payment.created_at, queued, PrintMoved(state=JobState.DONE, tries=1))
    day.jobs.append(job)


def _lot(day: _Day, asked: AttemptRecorded, at: datetime, chance: random.Random) -> list[AttemptEvent]:
    """What became of a payment: one in twenty ended unpaid."""
    payment_id = f"{at:%y%m%d%H%M%S}{chance.randrange(10**13):013d}"
    events: list[AttemptEvent] = [SendingStarted(), OrderAccepted(payment_id=payment_id)]
    if chance.random() < 0.05:
        return [*events, OrderClosed(), Rechecked(rechecks=1), Rechecked(rechecks=2)]
    return [
        *events,
        MoneyReceived(booked=asked.amount, paid_at=at + timedelta(seconds=9)),
        MoneyCounted(shift_id=day.shift_id),
    ]


def _refund(
    day: _Day, key: str, events: list[AttemptEvent], amount: Money, at: datetime, chance: random.Random
) -> Refund | None:
    """Give a payment back, if it was paid: adds to its `events`."""
    if not isinstance(events[-1], MoneyCounted):
        return None
    asked = RefundRecorded(
        refund_request_id=request_id(_ms(at) + 30_000, chance.getrandbits(74)),
        request_id=key,
        payment_id="",
        amount=amount,
        reason="returned",
        by="Sam",
        created_at=at + timedelta(seconds=30),
        began_in=day.shift_id,
    )
    happened = (
        RefundSendingStarted(),
        RefundAccepted(refund_id=f"R{at:%y%m%d%H%M%S}{chance.randrange(10**6):06d}"),
        RefundDone(refunded_at=at + timedelta(seconds=33)),
        RefundLearned(shift_id=day.shift_id),
    )
    refund = record_refund(asked)
    for event in happened:
        refund = advance_refund(refund, event)
    events += [RefundReserved(minor=amount.minor), RefundCounted(minor=amount.minor)]
    day.note(f"refund/{asked.refund_request_id}", asked.created_at, asked, *happened)
    return refund


def _ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
