"""The audit trail: what people did beside selling, their shifts, and what befell the till itself; oldest first."""

from collections.abc import Iterator
from contextlib import closing
from typing import Any, TextIO

import msgspec

from pos_app.app.exports.cells import time, write_rows
from pos_app.domain.person import PersonAdded, PersonChanged
from pos_app.domain.shift import ShiftClosed
from pos_app.journal.queries import SqlitePaymentQueries
from pos_app.protocol.queries import AuditLine

COLUMNS = ("seq", "at", "event", "person", "stream", "details")
"""The columns of the CSV, in order. New ones may only be added at the end. `details` is JSON."""


class Deed(msgspec.Struct, frozen=True):
    """One line of the trail. `person` is whom it is about, by the name of that day; empty where it is nobody."""

    line: AuditLine
    person: str = ""


def write_jsonl(queries: SqlitePaymentQueries, out: TextIO) -> None:
    """One JSON object per event and line. Raises `JournalError`, `OSError`."""
    encode = msgspec.json.Encoder().encode
    with closing(queries.whole_trail()) as trail:
        for deed in _deeds(trail):
            seen = {**msgspec.to_builtins(deed.line), "person": deed.person}
            out.write(encode(seen).decode() + "\n")


def write_csv(queries: SqlitePaymentQueries, out: TextIO) -> None:
    """A header and one row per event. Raises `JournalError`, `OSError`."""
    with closing(queries.whole_trail()) as trail:
        write_rows(COLUMNS, map(_cells, _deeds(trail)), out)


def _deeds(trail: Iterator[AuditLine]) -> Iterator[Deed]:
    names: dict[str, str] = {}
    for line in trail:
        if isinstance(line.event, PersonAdded | PersonChanged):
            names[line.stream] = line.event.name
        yield Deed(line, names.get(line.stream, ""))


def _cells(deed: Deed) -> dict[str, str]:
    line = deed.line
    return {
        "seq": str(line.seq),
        "at": time(line.at),
        "event": type(line.event).__name__,
        "person": deed.person,
        "stream": line.stream,
        "details": msgspec.json.encode(_details(line)).decode(),
    }


def _details(line: AuditLine) -> dict[str, Any]:
    """What else the event says. Of a Z report only which one it is: `shifts` has the rest."""
    if isinstance(line.event, ShiftClosed):
        return {"z_number": line.event.report.z_number, "by": line.event.report.by}
    said: dict[str, Any] = msgspec.to_builtins(line.event)
    return {name: value for name, value in said.items() if name != "type"}
