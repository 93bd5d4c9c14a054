"""Payments for the journal's tests, as the engine would commit them."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Attempt, advance, record
from pos_app.domain.payment_code import request_id, short_code
from pos_app.domain.payment_events import (
    AttemptEvent,
    AttemptRecorded,
    MoneyReceived,
    OrderAccepted,
    SendingStarted,
)
from pos_app.domain.receipt import Merchant, Receipt
from pos_app.domain.sale import SaleStarted, start
from pos_app.protocol.ports import Commit, Entry, PrintJob, PrintQueued

START = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
AMOUNT = Money(1250, Currency.CAD)


def id_of(number: int) -> str:
    """The request id, and sale id, of the test's payment `number`."""
    return request_id(1_790_000_000_000 + number, number * 7919)


def payment_id_of(number: int) -> str:
    """AlphaPay's id of the test's payment `number`."""
    return f"261122{number:019d}"


def recorded(number: int, cashier: str = "Mei") -> Commit:
    """The commit that begins sale and payment `number`."""
    at = START + timedelta(seconds=number)
    sale = SaleStarted(
        sale_id=id_of(number),
        short_code=short_code(id_of(number)),
        till_id="T1",
        cashier=cashier,
        amount=AMOUNT,
        started_at=at,
    )
    event = AttemptRecorded(
        request_id=id_of(number),
        sale_id=sale.sale_id,
        scenario=Scenario.OFFLINE,
        amount=AMOUNT,
        description="Shop · T1 · 7KQ2",
        created_at=at,
        wallet=Wallet.WECHAT,
    )
    entries = (
        Entry(stream=f"sale/{sale.sale_id}", at=at, event=sale),
        Entry(stream=f"payment/{event.request_id}", at=at, event=event),
    )
    return Commit(entries=entries, sales=(start(sale),), attempts=(record(event),))


def changed(attempt: Attempt, events: Sequence[AttemptEvent]) -> Commit:
    """The commit in which `events` happen to `attempt`."""
    entries = []
    for event in events:
        attempt = advance(attempt, event)
        entries.append(Entry(stream=f"payment/{attempt.request_id}", at=START, event=event))
    return Commit(entries=entries, attempts=(attempt,))


def paid(number: int) -> Commit:
    """The commit in which payment `number` is sent, accepted and paid."""
    events = (
        SendingStarted(),
        OrderAccepted(payment_id=payment_id_of(number)),
        MoneyReceived(booked=AMOUNT, paid_at=START + timedelta(seconds=number + 9)),
    )
    return changed(recorded(number).attempts[0], events)


def receipt_owed(number: int) -> Commit:
    """The commit in which the receipt of payment `number` is owed to paper."""
    receipt = Receipt(
        merchant=Merchant(name="Shop"),
        store="Shop",
        till_id="T1",
        cashier="Mei",
        short_code=short_code(id_of(number)),
        scenario=Scenario.OFFLINE,
        wallet=Wallet.WECHAT,
        amount=AMOUNT,
        payment_id=payment_id_of(number),
        request_id=id_of(number),
        paid_at=START,
        printed_at=START,
        clock="AlphaPay",
    )
    job = PrintJob(job_id=f"job{number}", request_id=id_of(number), paper=receipt)
    event = PrintQueued(job_id=job.job_id, request_id=job.request_id, receipt=receipt)
    entry = Entry(stream=f"print/{job.job_id}", at=START, event=event)
    return Commit(entries=(entry,), jobs=(job,))


def bytes_in(directory: Path) -> bytes:
    """Every byte of every file of a data directory."""
    return b"".join(file.read_bytes() for file in directory.iterdir())
