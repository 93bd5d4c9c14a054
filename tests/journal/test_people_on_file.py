"""People and shifts in the journal: what their events say, their rows say; and no secret stands in an event."""

import sqlite3
from datetime import UTC, datetime

import pytest

from pos_app.domain.authority import Role
from pos_app.domain.person import PersonAdded, PinSet, add_person, advance_person
from pos_app.domain.report import ShiftReport
from pos_app.domain.shift import ShiftClosed, ShiftOpened, advance_shift, open_shift
from pos_app.journal.audit import audit
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.ports import Commit, Credential, Entry

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def books(journal: SqliteJournal) -> sqlite3.Connection:
    """Somebody who got a PIN, and a shift that they opened and closed."""
    added, pin = PersonAdded(person_id="m", name="Mei", role=Role.OWNER), PinSet(by="Mei")
    opened = ShiftOpened(shift_id="one", till_id="T1", opened_by="Mei", opened_at=AT)
    report = ShiftReport(
        z_number=1, shift_id="one", till_id="T1", opened_at=AT, opened_by="Mei", at=AT, by="Mei"
    )
    happened = (("person/m", added), ("person/m", pin), ("shift/one", opened))
    closed = ShiftClosed(report=report)
    journal.commit(
        Commit(
            entries=[
                Entry(stream=stream, at=AT, event=event)
                for stream, event in (*happened, ("shift/one", closed))
            ],
            people=(advance_person(add_person(added), pin),),
            credentials=(Credential(person_id="m", pin="a kept hash", badge=b"another"),),
            shifts=(advance_shift(open_shift(opened), closed),),
        )
    )
    return journal._connection


def test_R53_their_books_are_found_sound(books: sqlite3.Connection) -> None:
    assert audit(books).sound


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE person SET role = 'CASHIER'", "person/m stands otherwise than its events say: role"),
        ("UPDATE person SET active = 0", "person/m stands otherwise than its events say: active"),
        ("DELETE FROM person", "person/m has events but stands in no table"),
        ("UPDATE shift SET z_number = 7", "shift/one stands otherwise than its events say: z_number"),
        (
            'UPDATE shift SET record = replace(record, \'"by":"Mei"\', \'"by":"Sam"\')',
            "shift/one stands otherwise than its events say: report",
        ),
    ],
)
def test_R53_a_table_of_people_or_shifts_that_lies_is_told(
    books: sqlite3.Connection, statement: str, fault: str
) -> None:
    books.execute(statement)
    assert audit(books).faults == (fault,)


def test_what_people_sign_in_with_stands_in_no_event(books: sqlite3.Connection) -> None:
    bodies = "".join(body for (body,) in books.execute("SELECT body FROM event"))
    assert "Mei" in bodies
    assert "kept hash" not in bodies
    assert "another" not in bodies
