"""R53: the whole examination finds what the chain alone cannot: cut tails, chains written anew, tables that lie."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from pos_app.journal.anchors import Anchor, anchor_of
from pos_app.journal.audit import audit
from pos_app.journal.chain import GENESIS, Sealed, link
from pos_app.journal.claims import Claim, claim_of
from pos_app.journal.connection import JOURNAL_FILE
from pos_app.journal.repository import SqliteJournal
from tests.journal.books import START, id_of, paid, receipt_owed, recorded

PAYMENT = f"payment/{id_of(1)}"


@pytest.fixture
def open_books(journal: SqliteJournal) -> sqlite3.Connection:
    """Two payments, one of them paid with a receipt owed: eight events, and the triggers that guard them gone."""
    journal.commit(recorded(1))
    journal.commit(paid(1))
    journal.commit(receipt_owed(1))
    journal.commit(recorded(2))
    for trigger in ("event_is_never_changed", "event_is_never_deleted"):
        journal._connection.execute(f"DROP TRIGGER {trigger}")
    return journal._connection


@pytest.fixture
def anchor(open_books: sqlite3.Connection) -> Anchor:
    return anchor_of(open_books, START)


def chain_anew(connection: sqlite3.Connection) -> None:
    """What somebody with write access can do: compute every hash again."""
    prev = GENESIS
    columns = ", ".join(Sealed.__struct_fields__)
    for row in connection.execute(f"SELECT {columns} FROM event ORDER BY seq").fetchall():
        sealed = Sealed(**(dict(zip(Sealed.__struct_fields__, row, strict=True)) | {"prev": prev}))
        connection.execute(
            "UPDATE event SET prev = ?, hash = ? WHERE seq = ?", (prev, link(sealed), sealed.seq)
        )
        prev = link(sealed)


def test_R53_sound_books_are_found_sound(open_books: sqlite3.Connection, anchor: Anchor) -> None:
    short = Claim(seq=8, head=anchor.head[:8], source="the Z report")
    findings = audit(open_books, [claim_of(anchor, "the backup"), short])
    assert findings.sound
    assert (findings.events, findings.head, findings.claims_met) == (8, anchor.head, 2)
    assert not findings.remarks


def test_R53_an_empty_journal_is_sound_and_meets_the_anchor_of_nothing(journal: SqliteJournal) -> None:
    nothing = anchor_of(journal._connection, START)
    assert audit(journal._connection, [claim_of(nothing, "the backup")]).claims_met == 1


def test_R53_a_tail_cut_off_shows_by_an_anchor_only(open_books: sqlite3.Connection, anchor: Anchor) -> None:
    open_books.execute("DELETE FROM attempt WHERE request_id = ?", (id_of(2),))
    open_books.execute("DELETE FROM sale WHERE sale_id = ?", (id_of(2),))
    open_books.execute("DELETE FROM event WHERE seq > 6")
    assert audit(open_books).sound
    (fault,) = audit(open_books, [claim_of(anchor, "the backup of Monday")]).faults
    assert fault == "the last events are missing: the backup of Monday ends at 8, the journal at 6"


def test_R53_a_chain_written_anew_shows_by_an_anchor_only(
    open_books: sqlite3.Connection, anchor: Anchor
) -> None:
    open_books.execute("UPDATE event SET body = replace(body, 'Mei', 'Kim') WHERE seq = 1")
    open_books.execute(
        "UPDATE sale SET cashier = 'Kim', record = replace(record, 'Mei', 'Kim') WHERE number = 1"
    )
    chain_anew(open_books)
    assert audit(open_books).sound
    (fault,) = audit(open_books, [claim_of(anchor, "the backup")]).faults
    assert fault == "the chain was written anew: event 8 is not the one that the backup has"


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        (
            "UPDATE attempt SET state = 'FAILED' WHERE number = 1",
            f"{PAYMENT} stands otherwise than its events say: state",
        ),
        (
            "UPDATE attempt SET record = replace(record, '1250', '1') WHERE number = 1",
            f"{PAYMENT} stands otherwise than its events say: amount, booked",
        ),
        ("UPDATE attempt SET record = '{' WHERE number = 1", f"the record of {PAYMENT} cannot be read: "),
        ("DELETE FROM print_job", "print/job1 has events but stands in no table"),
        (
            "INSERT INTO print_job (job_id, request_id, state, record) "
            f"VALUES ('job9', '{id_of(1)}', 'DONE', '')",
            "print/job9 stands in the table print_job but has no events",
        ),
    ],
)
def test_R53_a_table_that_says_otherwise_than_the_events_is_told(
    open_books: sqlite3.Connection, statement: str, fault: str
) -> None:
    open_books.execute(statement)
    (found,) = audit(open_books).faults
    assert found.startswith(fault)


@pytest.mark.parametrize(
    ("seq", "body", "why"),
    [
        (5, '{"type":"SendingStarted"}', "does not fit"),
        (4, '{"type":"NobodyKnows"}', "does not fit"),
        (2, '{"type":"SendingStarted"}', "was not recorded before"),
        (1, '{"type":"SaleReturned"}', "was not started before"),
        (6, '{"type":"PrintMoved","state":"DONE","tries":1}', "was not owed before"),
    ],
)
def test_R53_an_event_that_cannot_stand_there_is_told(
    open_books: sqlite3.Connection, seq: int, body: str, why: str
) -> None:
    """Also where somebody made the chain fit."""
    open_books.execute("DELETE FROM print_job WHERE ? = 6", (seq,))
    open_books.execute("UPDATE event SET body = ? WHERE seq = ?", (body, seq))
    chain_anew(open_books)
    faults = audit(open_books).faults
    assert any(f"event {seq} " in fault and why in fault for fault in faults), faults


def test_R53_a_file_that_cannot_be_read_to_its_end_is_told(directory: Path) -> None:
    with closing(SqliteJournal.open(directory)) as journal:
        for number in range(100):
            journal.commit(recorded(number))
    file = directory / JOURNAL_FILE
    content = file.read_bytes()
    middle = len(content) // 2 // 4096 * 4096
    file.write_bytes(content[:middle] + b"\x5a" * 8192 + content[middle + 8192 :])
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        findings = audit(connection)
    assert not findings.sound


@pytest.fixture
def reader(directory: Path, journal: SqliteJournal) -> Iterator[sqlite3.Connection]:
    file = directory / JOURNAL_FILE
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True, isolation_level=None)) as connection:
        yield connection


def test_the_examination_beside_a_till_sees_one_moment_and_holds_nothing_up(
    journal: SqliteJournal, reader: sqlite3.Connection
) -> None:
    journal.commit(recorded(1))
    assert audit(reader).events == 2
    journal.commit(paid(1))
    assert audit(reader, [Claim(seq=9, head="0" * 64, source="nobody", at=START + timedelta(1))]).events == 5
