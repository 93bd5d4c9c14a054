"""How the till's records become rows and come back. Knows the tables' columns, never a connection."""

from datetime import UTC, datetime

import msgspec

from pos_app.domain.payment import Attempt
from pos_app.domain.person import Person
from pos_app.domain.refund import Refund
from pos_app.domain.sale import Sale
from pos_app.domain.shift import Shift
from pos_app.journal.chain import Sealed, link
from pos_app.protocol.answers import Transaction
from pos_app.protocol.ports import Credential, DayRead, Entry, Event, PrintJob, Restore, SeenCode

EVENT_VERSION = 1
"""The form of event bodies written now."""

Row = dict[str, str | int | bytes | None]

_encode = msgspec.json.Encoder().encode
decode_event = msgspec.json.Decoder(Event).decode
decode_attempt = msgspec.json.Decoder(Attempt).decode
decode_sale = msgspec.json.Decoder(Sale).decode
decode_job = msgspec.json.Decoder(PrintJob).decode
decode_refund = msgspec.json.Decoder(Refund).decode
decode_person = msgspec.json.Decoder(Person).decode
decode_shift = msgspec.json.Decoder(Shift).decode
decode_fingerprints = msgspec.json.Decoder(dict[str, str]).decode
decode_restore = msgspec.json.Decoder(Restore).decode

LAST_Z_NOTE = "last_z"
"""The number of the latest Z report, where a person told it after a restore (R51)."""
SETTINGS_NOTE = "settings"
"""Hashes of the settings of the run before."""
RESTORE_NOTE = "restore"
"""The name of the note that says what a restored journal still owes (R51)."""


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
        "cashier": sale.cashier,
        "record": _encode(sale).decode(),
    }


def attempt_row(attempt: Attempt) -> Row:
    """The row of one payment attempt. Nothing is booked of an order that another till or channel made."""
    booked = None if attempt.foreign else attempt.booked
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
        "booked_minor": booked.minor if booked else None,
        "booked_currency": booked.currency.value if booked else None,
        "refunded_minor": attempt.refunded,
        "began_in": attempt.began_in,
        "counted_in": attempt.counted_in,
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


def refund_row(refund: Refund) -> Row:
    """The row of one refund."""
    return {
        "refund_request_id": refund.refund_request_id,
        "request_id": refund.request_id,
        "state": refund.state.value,
        "amount_minor": refund.amount.minor,
        "currency": refund.amount.currency.value,
        "refund_id": refund.refund_id,
        "made_by": refund.by,
        "began_in": refund.began_in,
        "counted_in": refund.counted_in,
        "created_at": utc_text(refund.created_at),
        "refunded_at": utc_text(refund.refunded_at) if refund.refunded_at else None,
        "record": _encode(refund).decode(),
    }


def person_row(person: Person) -> Row:
    """The row of one person."""
    return {
        "person_id": person.person_id,
        "name": person.name,
        "role": person.role.value,
        "active": int(person.active),
        "record": _encode(person).decode(),
    }


def credential_row(credential: Credential) -> Row:
    """The row of what somebody signs in with."""
    return msgspec.structs.asdict(credential)


def shift_row(shift: Shift) -> Row:
    """The row of one shift."""
    return {
        "shift_id": shift.shift_id,
        "z_number": shift.report.z_number if shift.report else shift.lost_z,
        "opened_at": utc_text(shift.opened_at),
        "record": _encode(shift).decode(),
    }


def seen_code_row(seen: SeenCode) -> Row:
    """The row of a payment code that was charged: never the code."""
    return {"digest": seen.digest, "seen_at": utc_text(seen.seen_at)}


def day_read_row(read: DayRead) -> Row:
    """The row of a complete reading of one day's list."""
    return {"day": read.day.isoformat(), "read_at": utc_text(read.read_at)}


def imported_row(row: Transaction) -> Row:
    """The row of an order that only AlphaPay's list knows."""
    return {
        "transaction_id": row.transaction_id,
        "request_id": row.request_id,
        "kind": row.kind.value,
        "amount_minor": row.amount.minor if row.amount else None,
        "currency": row.amount.currency.value if row.amount else None,
        "transacted_at": utc_text(row.transacted_at) if row.transacted_at else None,
        "record": _encode(row).decode(),
    }


def note_row(name: str, record: object) -> Row:
    """A single record by its name."""
    return {"name": name, "record": _encode(record).decode()}


def restore_row(restore: Restore) -> Row:
    """The note that says what a restored journal still owes."""
    return note_row(RESTORE_NOTE, restore)


def insert(table: str, row: Row) -> str:
    """The statement that adds `row` to `table`."""
    return f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join(f':{column}' for column in row)})"


def upsert(table: str, key: str, row: Row) -> str:
    """The statement that adds `row`, or renews the one that has the same `key` (columns with commas between)."""
    fixed = key.split(", ")
    renewed = ", ".join(f"{column} = excluded.{column}" for column in row if column not in fixed)
    return f"{insert(table, row)} ON CONFLICT ({key}) DO UPDATE SET {renewed}"
