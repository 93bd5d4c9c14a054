"""How the till's records become rows and come back. Knows the tables' columns, never a connection."""

from datetime import UTC, datetime

import msgspec

from pos_app.domain.payment import Attempt
from pos_app.domain.sale import Sale
from pos_app.journal.chain import Sealed, link
from pos_app.protocol.ports import Entry, Event, PrintJob

EVENT_VERSION = 1
"""The form of event bodies written now."""

Row = dict[str, str | int | None]

_encode = msgspec.json.Encoder().encode
decode_event = msgspec.json.Decoder(Event).decode
decode_attempt = msgspec.json.Decoder(Attempt).decode
decode_sale = msgspec.json.Decoder(Sale).decode
decode_job = msgspec.json.Decoder(PrintJob).decode


def utc_text(moment: datetime) -> str:
    """`moment` (aware) in UTC, all of one length, so that texts sort as times do."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def event_row(entry: Entry, seq: int, prev: str) -> Row:
    """The row of one event, chained to the one whose hash is `prev`."""
    sealed = Sealed(
        seq=seq,
        stream=entry.stream,
        kind=type(entry.event).__name__,
        version=EVENT_VERSION,
        at=utc_text(entry.at),
        body=_encode(entry.event).decode(),
        prev=prev,
    )
    return msgspec.structs.asdict(sealed) | {"hash": link(sealed)}


def sale_row(sale: Sale) -> Row:
    """The row of one sale."""
    return {
        "sale_id": sale.sale_id,
        "short_code": sale.short_code,
        "till_id": sale.till_id,
        "amount_minor": sale.amount.minor,
        "currency": sale.amount.currency.value,
        "started_at": utc_text(sale.started_at),
        "record": _encode(sale).decode(),
    }


def attempt_row(attempt: Attempt) -> Row:
    """The row of one payment attempt."""
    return {
        "request_id": attempt.request_id,
        "sale_id": attempt.sale_id,
        "state": attempt.state.value,
        "scenario": attempt.scenario.value,
        "amount_minor": attempt.amount.minor,
        "currency": attempt.amount.currency.value,
        "payment_id": attempt.payment_id,
        "wallet": attempt.wallet.value,
        "created_at": utc_text(attempt.created_at),
        "paid_at": utc_text(attempt.paid_at) if attempt.paid_at else None,
        "needs_care": int(attempt.needs_care or attempt.unsettled),
        "record": _encode(attempt).decode(),
    }


def job_row(job: PrintJob) -> Row:
    """The row of one print job."""
    return {
        "job_id": job.job_id,
        "request_id": job.request_id,
        "state": job.state.value,
        "record": _encode(job).decode(),
    }


def insert(table: str, row: Row) -> str:
    """The statement that adds `row` to `table`."""
    return f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join(f':{column}' for column in row)})"


def upsert(table: str, key: str, row: Row) -> str:
    """The statement that adds `row`, or renews the one that has the same `key`."""
    renewed = ", ".join(f"{column} = excluded.{column}" for column in row if column != key)
    return f"{insert(table, row)} ON CONFLICT ({key}) DO UPDATE SET {renewed}"
