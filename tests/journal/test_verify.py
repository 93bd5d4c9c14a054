"""R53: the chain shows where somebody changed, dropped or put in an event."""

import pytest

from pos_app.journal.chain import GENESIS, Sealed, link
from pos_app.journal.repository import SqliteJournal
from pos_app.journal.verify import verify
from tests.journal.books import id_of, paid, recorded

PLACE = f"of 2026-11-22 18:00 UTC (payment/{id_of(1)})"


@pytest.fixture
def tampered(journal: SqliteJournal) -> SqliteJournal:
    """Five events, and the triggers that guard them gone."""
    journal.commit(recorded(1))
    journal.commit(paid(1))
    for trigger in ("event_is_never_changed", "event_is_never_deleted"):
        journal._connection.execute(f"DROP TRIGGER {trigger}")
    return journal


def test_R53_an_untouched_chain_is_whole(journal: SqliteJournal) -> None:
    assert verify(journal._connection).head == GENESIS
    journal.commit(recorded(1))
    verdict = verify(journal._connection)
    (last,) = journal._connection.execute("SELECT hash FROM event ORDER BY seq DESC LIMIT 1").fetchone()
    assert (verdict.whole, verdict.events, verdict.head) == (True, 2, last)


@pytest.mark.parametrize(
    ("statement", "broken_at", "what"),
    [
        (
            "UPDATE event SET body = replace(body, '1250', '1') WHERE seq = 2",
            2,
            f"event 2 {PLACE} was changed",
        ),
        ("UPDATE event SET at = '2026-11-22T18:00:09' WHERE seq = 4", 4, f"event 4 {PLACE} was changed"),
        ("DELETE FROM event WHERE seq = 3", 4, f"event 3 is missing before event 4 {PLACE}"),
        ("DELETE FROM event WHERE seq = 1", 2, f"event 1 is missing before event 2 {PLACE}"),
        ("UPDATE event SET prev = hash WHERE seq = 2", 2, f"event 2 {PLACE} does not follow event 1"),
        ("UPDATE event SET hash = prev WHERE seq = 5", 5, f"event 5 {PLACE} was changed"),
    ],
)
def test_R53_the_break_is_found(tampered: SqliteJournal, statement: str, broken_at: int, what: str) -> None:
    tampered._connection.execute(statement)
    verdict = verify(tampered._connection)
    assert not verdict.whole
    assert (verdict.broken_at, verdict.what) == (broken_at, what)
    assert verdict.events < broken_at


def test_R53_a_link_covers_every_column_in_its_place() -> None:
    plain = {"seq": 1, "stream": "a", "kind": "b", "version": 1, "at": "c", "body": "d", "prev": "e"}
    other = [plain | {column: 2 if isinstance(value, int) else "x"} for column, value in plain.items()]
    shifted = plain | {"stream": "ab", "kind": ""}
    hashes = {link(Sealed(**columns)) for columns in [plain, shifted, *other]}  # type: ignore[arg-type]
    assert len(hashes) == len(plain) + 2
