"""R52: an update migrates a copy of the journal; whatever happens meanwhile, there is one that opens."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.journal import migrations, swap
from pos_app.journal.anchors import head_of
from pos_app.journal.audit import audit
from pos_app.journal.connection import JOURNAL_FILE, open_for_reading, open_for_writing
from pos_app.journal.errors import JournalDamaged, JournalIsNewer
from pos_app.journal.repository import SqliteJournal
from pos_app.journal.restore import restore
from pos_app.protocol.ports import Uncounted
from tests.journal.books import START, id_of, paid, recorded
from tests.journal.crashes import crash_before_rename

FIRST_FORMAT = """
INSERT INTO sale (sale_id, short_code, till_id, amount_minor, currency, started_at, record)
SELECT sale_id, short_code, till_id, amount_minor, currency, started_at, record FROM today.sale;
INSERT INTO event SELECT * FROM today.event;
INSERT INTO attempt (request_id, sale_id, state, scenario, amount_minor, currency, payment_id, wallet, created_at,
    paid_at, needs_care, record)
SELECT request_id, sale_id, state, scenario, amount_minor, currency, payment_id, wallet, created_at, paid_at,
    needs_care, record FROM today.attempt;
"""
"""What every format has had; in the order of the first one."""


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """The data directory of a till of the first format, with three payments."""
    made, directory = tmp_path / "made", tmp_path / "data"
    with closing(SqliteJournal.open(made)) as journal:
        for number in range(3):
            journal.commit(recorded(number))
    directory.mkdir()
    with closing(sqlite3.connect(directory / JOURNAL_FILE)) as connection:
        connection.executescript(migrations.migrations()[1].read_text(encoding="utf-8"))
        connection.execute("ATTACH ? AS today", (str(made / JOURNAL_FILE),))
        connection.executescript(FIRST_FORMAT)
        connection.execute("PRAGMA user_version = 1")
        connection.execute("PRAGMA journal_mode = WAL")
    return directory


def test_R42_what_came_before_shifts_were_kept_counts_in_none_but_what_comes_later_does(old: Path) -> None:
    with closing(sqlite3.connect(old / JOURNAL_FILE)) as connection, connection:
        connection.execute(
            'UPDATE attempt SET record = json_set(record, \'$.booked\', json(\'{"minor": 500, "currency": "CAD"}\')) '
            "WHERE request_id = ?",
            (id_of(0),),
        )
    with closing(SqliteJournal.open(old)) as journal:
        assert journal.uncounted() == Uncounted()
        journal.commit(paid(1))
        assert journal.uncounted() == Uncounted(payments=(id_of(1),))


def kept_in(directory: Path) -> Path:
    (kept,) = directory.glob("journal-format1-*.sqlite3")
    return kept


def test_R52_an_old_journal_opens_in_the_new_format_and_is_kept(old: Path) -> None:
    before = (old / JOURNAL_FILE).read_bytes()
    with closing(SqliteJournal.open(old)) as journal:
        assert set(journal.load(recent=9).attempts) == {id_of(number) for number in range(3)}
        assert not migrations.is_behind(journal._connection)
        assert audit(journal._connection).sound
    with closing(sqlite3.connect(kept_in(old))) as kept:
        assert migrations.version_of(kept) == 1
        assert kept.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert len(kept_in(old).read_bytes()) == len(before)
    assert {path.name for path in old.iterdir()} == {
        JOURNAL_FILE,
        "journal.anchor.json",
        "instance.sqlite3",
        "reserve.bin",
        kept_in(old).name,
    }


def test_R52_what_was_in_the_log_only_comes_along(old: Path) -> None:
    """As a killed till leaves it."""
    with closing(sqlite3.connect(old / JOURNAL_FILE, isolation_level=None)) as till:
        till.execute("UPDATE sale SET short_code = 'WXYZ'")
        for path in list(old.iterdir()):
            shutil.copy(path, old.parent / f"killed-{path.name}")
    for path in old.parent.glob("killed-*"):
        shutil.copy(path, old / path.name.removeprefix("killed-"))
    with closing(open_for_writing(old)) as connection:
        codes = {code for (code,) in connection.execute("SELECT short_code FROM sale")}
    assert codes == {"WXYZ"}


@pytest.mark.parametrize("step", range(4))
@pytest.mark.parametrize("logged", [True, False])
def test_R52_a_crash_at_any_step_of_the_exchange_leaves_one_journal_that_opens(
    old: Path, monkeypatch: pytest.MonkeyPatch, step: int, logged: bool
) -> None:
    part = old / "part"
    with closing(sqlite3.connect(old / JOURNAL_FILE)) as connection:
        migrations.migrate_copy(connection, part)
        head = head_of(connection)
    if logged:
        (old / f"{JOURNAL_FILE}-wal").write_bytes(b"a log of the old journal")
    with crash_before_rename(step, monkeypatch):
        swap.stage(old / JOURNAL_FILE, part, "journal-format1-now.sqlite3")
        swap.complete(old / JOURNAL_FILE)
    if step == 0 and logged:
        (old / f"{JOURNAL_FILE}-wal").unlink()
    with closing(open_for_writing(old)) as connection:
        assert head_of(connection) == head
        assert not migrations.is_behind(connection)
    assert not list(old.glob("incoming.*"))


def test_R52_a_migration_that_fails_leaves_the_old_journal_as_it_was(old: Path, tmp_path: Path) -> None:
    folder = tmp_path / "schema"
    folder.mkdir()
    (folder / "0002_bad.sql").write_text("CREATE TABLE half (id INTEGER) STRICT; CREATE NONSENSE;")
    with closing(sqlite3.connect(old / JOURNAL_FILE, isolation_level=None)) as connection:
        with pytest.raises(sqlite3.OperationalError):
            migrations.migrate_copy(connection, tmp_path / "part", folder)
        assert migrations.version_of(connection) == 1


def test_R52_a_migration_that_loses_an_event_is_refused(old: Path, tmp_path: Path) -> None:
    folder = tmp_path / "schema"
    folder.mkdir()
    (folder / "0002_bad.sql").write_text(
        "DROP TRIGGER event_is_never_deleted; DELETE FROM event WHERE seq = 6;"
    )
    with (
        closing(sqlite3.connect(old / JOURNAL_FILE, isolation_level=None)) as connection,
        pytest.raises(JournalDamaged, match="changed its events"),
    ):
        migrations.migrate_copy(connection, tmp_path / "part", folder)


def updated_and_put_back(directory: Path) -> None:
    """What an older program finds: a format it does not know, and the journal of its own that was kept."""
    SqliteJournal.open(directory).close()
    with closing(sqlite3.connect(directory / JOURNAL_FILE)) as connection:
        connection.execute("PRAGMA user_version = 99")


def test_R52_the_way_back_is_open_while_nothing_was_recorded_since(old: Path) -> None:
    updated_and_put_back(old)
    with pytest.raises(JournalIsNewer) as told:
        SqliteJournal.open(old)
    assert f"or go back with pos-app journal restore {kept_in(old)}" in str(told.value)


def test_R52_the_way_back_is_closed_once_something_was_recorded(old: Path) -> None:
    with closing(SqliteJournal.open(old)) as journal:
        journal.commit(recorded(7))
    updated_and_put_back(old)
    with pytest.raises(JournalIsNewer, match=r"2 events were recorded since .* must not be used"):
        open_for_reading(old)


def test_R52_without_a_kept_journal_only_the_newer_version_helps(directory: Path) -> None:
    updated_and_put_back(directory)
    with pytest.raises(JournalIsNewer, match=r"Start the newer version again\.$"):
        SqliteJournal.open(directory)


def test_R52_a_kept_journal_that_cannot_be_read_is_no_way_back(old: Path) -> None:
    updated_and_put_back(old)
    kept_in(old).write_bytes(b"spoilt" * 1000)
    with pytest.raises(JournalIsNewer, match=r"Start the newer version again\.$"):
        SqliteJournal.open(old)


def test_R52_before_the_update_only_the_chain_of_an_old_journal_is_examined(old: Path) -> None:
    with closing(open_for_reading(old)) as connection:
        findings = audit(connection)
    assert (findings.sound, findings.events, len(findings.remarks)) == (True, 6, 1)


def test_R52_going_back_puts_the_kept_journal_in_place(old: Path) -> None:
    updated_and_put_back(old)
    restore(old, kept_in(old), now=START)
    with closing(SqliteJournal.open(old)) as journal:
        assert set(journal.load(recent=9).attempts) == {id_of(number) for number in range(3)}
