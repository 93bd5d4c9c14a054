"""Plays all events again and compares where they lead with the tables of what stands now."""

import sqlite3
from collections.abc import Callable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

import msgspec

from pos_app.domain.payment import Attempt, adopt, advance, record
from pos_app.domain.payment_events import AttemptEvent, AttemptRecorded, OrderAdopted
from pos_app.domain.person import Person, PersonAdded, PersonEvent, add_person, advance_person
from pos_app.domain.refund import Refund, RefundEvent, RefundRecorded, advance_refund, record_refund
from pos_app.domain.sale import Sale, SaleAdopted, SaleEvent, SaleStarted, advance_sale, start
from pos_app.domain.shift import Shift, ShiftEvent, ShiftOpened, advance_shift, open_shift
from pos_app.journal import rows
from pos_app.protocol.ports import PaperQueued, PrintEvent, PrintJob, PrintMoved, PrintQueued


class _Misfit(ValueError):
    """An event that cannot stand where it stands."""


class _Kind(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of stream: how its events add up, and the table that holds where they lead."""

    table: str
    key: str
    events: msgspec.json.Decoder[Any]
    add: Callable[[Any, Any], Any]
    """What stands (None before the first event), and the event: what stands then."""
    record: Callable[[str], Any]
    row: Callable[[Any], rows.Row]


def differences(connection: sqlite3.Connection) -> Iterator[str]:
    """Each event that does not fit, and each row that is not what its events lead to, as a sentence for people.

    Reads one stream at a time. Raises `sqlite3.Error`.
    """
    found = connection.execute("SELECT stream, seq, body FROM event ORDER BY stream, seq")
    for stream, events in groupby(found, key=itemgetter(0)):
        kind_name, _, key = stream.partition("/")
        if kind_name in _KINDS:
            yield from _in_stream(connection, _KINDS[kind_name], stream, key, events)
    for name, kind in _KINDS.items():
        yield from _without_events(connection, name, kind)


def _in_stream(
    connection: sqlite3.Connection, kind: _Kind, stream: str, key: str, events: Iterator[tuple[str, int, str]]
) -> Iterator[str]:
    stands: Any = None
    for _, seq, body in events:
        try:
            stands = kind.add(stands, kind.events.decode(body))
        except ValueError as error:
            yield f"event {seq} ({stream}) does not fit: {error}"
            return
    yield from _row_differs(connection, kind, stream, key, stands)


def _row_differs(
    connection: sqlite3.Connection, kind: _Kind, stream: str, key: str, stands: Any
) -> Iterator[str]:
    found = connection.execute(f"SELECT * FROM {kind.table} WHERE {kind.key} = ?", (key,))
    values = found.fetchone()
    if values is None:
        yield f"{stream} has events but stands in no table"
        return
    row = dict(zip((column[0] for column in found.description), values, strict=True))
    try:
        record = kind.record(row["record"])
    except msgspec.MsgspecError as error:
        yield f"the record of {stream} cannot be read: {error}"
        return
    columns = {name: value for name, value in kind.row(stands).items() if name != "record"}
    wrong = {name for name, value in columns.items() if row[name] != value} | _fields_differ(record, stands)
    if wrong:
        yield f"{stream} stands otherwise than its events say: {', '.join(sorted(wrong))}"


def _fields_differ(one: msgspec.Struct, other: msgspec.Struct) -> set[str]:
    mine, its = msgspec.structs.asdict(one), msgspec.structs.asdict(other)
    return {name for name, value in mine.items() if value != its[name]}


def _without_events(connection: sqlite3.Connection, name: str, kind: _Kind) -> Iterator[str]:
    orphans = connection.execute(
        f"SELECT {kind.key} FROM {kind.table} "
        f"WHERE NOT EXISTS (SELECT 1 FROM event WHERE stream = ? || {kind.key})",
        (f"{name}/",),
    )
    for (key,) in orphans:
        yield f"{name}/{key} stands in the table {kind.table} but has no events"


def _attempt(stands: Attempt | None, event: AttemptEvent) -> Attempt:
    if stands is not None:
        return advance(stands, event)
    if isinstance(event, AttemptRecorded):
        return record(event)
    if isinstance(event, OrderAdopted):
        return adopt(event)
    raise _Misfit("the payment was not recorded before")


def _sale(stands: Sale | None, event: SaleEvent) -> Sale:
    if stands is not None:
        return advance_sale(stands, event)
    if isinstance(event, SaleStarted | SaleAdopted):
        return start(event)
    raise _Misfit("the sale was not started before")


def _refund(stands: Refund | None, event: RefundEvent) -> Refund:
    if stands is not None:
        return advance_refund(stands, event)
    if isinstance(event, RefundRecorded):
        return record_refund(event)
    raise _Misfit("the refund was not recorded before")


def _person(stands: Person | None, event: PersonEvent) -> Person:
    if stands is not None:
        return advance_person(stands, event)
    if isinstance(event, PersonAdded):
        return add_person(event)
    raise _Misfit("the person was not added before")


def _shift(stands: Shift | None, event: ShiftEvent) -> Shift:
    if stands is not None:
        return advance_shift(stands, event)
    if isinstance(event, ShiftOpened):
        return open_shift(event)
    raise _Misfit("the shift was not opened before")


def _job(stands: PrintJob | None, event: PrintEvent) -> PrintJob:
    match event:
        case PrintQueued(job_id=job_id, request_id=request_id, receipt=paper):
            return PrintJob(job_id=job_id, request_id=request_id, paper=paper)
        case PaperQueued(job_id=job_id, request_id=request_id, paper=other):
            return PrintJob(job_id=job_id, request_id=request_id, paper=other)
        case PrintMoved(state=state, tries=tries):
            if stands is None:
                raise _Misfit("the paper was not owed before")
            return msgspec.structs.replace(stands, state=state, tries=tries)


_KINDS = {
    "sale": _Kind(
        table="sale",
        key="sale_id",
        events=msgspec.json.Decoder(SaleEvent),
        add=_sale,
        record=rows.decode_sale,
        row=rows.sale_row,
    ),
    "payment": _Kind(
        table="attempt",
        key="request_id",
        events=msgspec.json.Decoder(AttemptEvent),
        add=_attempt,
        record=rows.decode_attempt,
        row=rows.attempt_row,
    ),
    "refund": _Kind(
        table="refund",
        key="refund_request_id",
        events=msgspec.json.Decoder(RefundEvent),
        add=_refund,
        record=rows.decode_refund,
        row=rows.refund_row,
    ),
    "person": _Kind(
        table="person",
        key="person_id",
        events=msgspec.json.Decoder(PersonEvent),
        add=_person,
        record=rows.decode_person,
        row=rows.person_row,
    ),
    "shift": _Kind(
        table="shift",
        key="shift_id",
        events=msgspec.json.Decoder(ShiftEvent),
        add=_shift,
        record=rows.decode_shift,
        row=rows.shift_row,
    ),
    "print": _Kind(
        table="print_job",
        key="job_id",
        events=msgspec.json.Decoder(PrintEvent),
        add=_job,
        record=rows.decode_job,
        row=rows.job_row,
    ),
}
