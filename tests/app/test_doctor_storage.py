"""The doctor looks at what a till keeps: data directory, disk space, journal, backups. It changes nothing."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from pos_app.app.doctor import storage_checks
from pos_app.app.doctor.findings import Verdict
from pos_app.app.doctor.subject import Subject
from pos_app.journal.anchors import Anchor, write_anchor
from pos_app.journal.backup import back_up
from pos_app.journal.connection import JOURNAL_FILE
from pos_app.journal.repository import SqliteJournal
from pos_app.simulator.simulator import Simulator
from tests.app.doctored import PATIENT_S, till_of, told, with_
from tests.journal.books import START, paid, recorded


@pytest.fixture
def subject(tmp_path: Path, alphapay: Simulator) -> Subject:
    return till_of(tmp_path, alphapay)


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    """The data directory of a till at work, with one payment."""
    with closing(SqliteJournal.open(tmp_path / "data")) as journal:
        journal.commit(recorded(1))
        journal.commit(paid(1))
        yield tmp_path / "data"


# --- the disk ----------------------------------------------------------------------------------------------


def test_a_data_directory_that_takes_files_is_left_as_it_was(subject: Subject, data: Path) -> None:
    before = sorted(data.iterdir())
    told(storage_checks.data_directory(subject), Verdict.OK, str(data))
    assert sorted(data.iterdir()) == before


def test_a_data_directory_before_the_first_start_is_not_made(subject: Subject, tmp_path: Path) -> None:
    told(storage_checks.data_directory(subject), Verdict.OK, "first start")
    assert not (tmp_path / "data").exists()


def test_a_data_directory_that_is_a_file(subject: Subject, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    told(storage_checks.data_directory(subject), Verdict.FAILED, "records nothing")


@pytest.mark.parametrize(
    ("free_mib", "verdict"),
    [(1024, Verdict.OK), (1023, Verdict.WARNING), (100, Verdict.WARNING), (99, Verdict.FAILED)],
)
def test_disk_space_warns_below_a_gigabyte_and_fails_below_a_tenth(
    subject: Subject, free_mib: int, verdict: Verdict
) -> None:
    told(storage_checks.disk_space(subject, lambda _: free_mib * storage_checks.MIB), verdict)


def test_the_scarcer_of_two_disks_is_told(subject: Subject, tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    backup = replace(subject.settings.backup, folder=tmp_path / "far")
    free = {tmp_path: 10 * storage_checks.LOW, tmp_path / "far": 0}
    found = storage_checks.disk_space(with_(subject, backup=backup), free.__getitem__)
    told(found, Verdict.FAILED, str(tmp_path / "far"))


# --- journal and backups -----------------------------------------------------------------------------------


def test_a_sound_journal_is_verified_beside_the_running_till_and_not_changed(
    subject: Subject, data: Path
) -> None:
    back_up(data, data / "backups", now=datetime.now(UTC), keep=3)
    before = (data / JOURNAL_FILE).read_bytes()
    told(storage_checks.journal(subject, PATIENT_S), Verdict.OK, "sound: 5 events", "1 of 1 anchors")
    assert (data / JOURNAL_FILE).read_bytes() == before


def test_a_journal_that_an_anchor_contradicts(subject: Subject, data: Path) -> None:
    write_anchor(data / JOURNAL_FILE, Anchor(seq=9, head="0" * 64, at=datetime.now(UTC)))
    told(storage_checks.journal(subject, PATIENT_S), Verdict.FAILED, "NOT sound", "Sell no more")


def test_a_journal_that_is_none(subject: Subject, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / JOURNAL_FILE).write_bytes(
        b"not a database, but long enough to look like a page" * 99
    )
    told(storage_checks.journal(subject, PATIENT_S), Verdict.FAILED, "pos-app journal list")


def test_before_the_first_start_there_is_nothing_to_verify(subject: Subject) -> None:
    told(storage_checks.journal(subject), Verdict.NOT_USED)
    told(storage_checks.backups(subject), Verdict.NOT_USED)


def test_a_journal_too_long_for_the_doctor_is_left_to_verify(subject: Subject, tmp_path: Path) -> None:
    with closing(SqliteJournal.open(tmp_path / "data")) as journal:
        for number in range(1, 90):
            journal.commit(recorded(number))
        told(storage_checks.journal(subject, limit_s=0.0), Verdict.WARNING, "pos-app journal verify")
        back_up(tmp_path / "data", tmp_path / "data" / "backups", now=datetime.now(UTC), keep=3)
        told(storage_checks.journal(subject, limit_s=0.0), Verdict.OK, "verified whole when it was made")


@pytest.mark.parametrize(
    ("age", "verdict", "words"),
    [
        (timedelta(hours=20), Verdict.OK, "made 20 h ago, and is sound"),
        (timedelta(days=3), Verdict.WARNING, "3 days old"),
        (timedelta(days=8), Verdict.FAILED, "8 days old"),
    ],
)
def test_the_newest_backup_is_judged_by_its_age(
    subject: Subject, data: Path, age: timedelta, verdict: Verdict, words: str
) -> None:
    made = datetime(2026, 11, 22, 12, tzinfo=UTC)
    back_up(data, data / "backups", now=made, keep=3)
    told(storage_checks.backups(subject, made + age, PATIENT_S), verdict, words)


@pytest.mark.parametrize(
    ("age", "verdict", "words"),
    [
        (timedelta(hours=30), Verdict.WARNING, "the till is new"),
        (timedelta(days=3), Verdict.FAILED, "books are gone"),
    ],
)
def test_no_backup_is_a_failure_once_one_was_due(
    subject: Subject, data: Path, age: timedelta, verdict: Verdict, words: str
) -> None:
    assert data.exists()
    told(storage_checks.backups(subject, START + age), verdict, words)


def test_a_newest_backup_that_was_damaged(subject: Subject, data: Path) -> None:
    made = datetime.now(UTC)
    file = back_up(data, data / "backups", now=made, keep=3).file
    file.write_bytes(file.read_bytes()[:8192])
    told(storage_checks.backups(subject, made, PATIENT_S), Verdict.FAILED)
