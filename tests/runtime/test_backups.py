"""The backup thread: one verified backup a day, told to the engine; a failure is told, and never ends the till."""

import queue
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_app.domain.now import Now
from pos_app.journal.backup import backups_in
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.messages import BackupEnded
from pos_app.runtime.backups import BackupPlan, DailyBackups
from tests.journal.books import recorded

START = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
WITHIN_S = 10.0

Told = queue.SimpleQueue[BackupEnded]


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[BackupPlan]:
    with closing(SqliteJournal.open(tmp_path / "data")) as journal:
        journal.commit(recorded(1))
        yield BackupPlan(data=tmp_path / "data", folder=tmp_path / "backups", keep=2)


@contextmanager
def running(plan: BackupPlan, at: datetime, first_after_s: float = 0.0) -> Iterator[Told]:
    told: Told = queue.SimpleQueue()
    looked = threading.Event()

    def clock() -> Now:
        looked.set()
        return Now(utc=at, mono=0.0)

    thread = DailyBackups(plan, told.put, clock, first_after_s=first_after_s)
    thread.start()
    try:
        assert looked.wait(0.0 if first_after_s else WITHIN_S) == (not first_after_s)
        yield told
    finally:
        thread.stop()
        thread.join(WITHIN_S)
        assert not thread.is_alive()


def test_a_backup_is_made_once_a_day_and_told(plan: BackupPlan) -> None:
    with running(plan, START) as told:
        assert told.get(timeout=WITHIN_S) == BackupEnded(ok=True, at=START)
    with running(plan, START + timedelta(hours=23)) as told:
        pass
    assert told.empty()
    assert len(backups_in(plan.folder)) == 1
    with running(plan, START + timedelta(days=1)) as told:
        assert told.get(timeout=WITHIN_S).ok
    assert len(backups_in(plan.folder)) == 2


def test_a_failed_backup_is_told_in_a_sentence(plan: BackupPlan) -> None:
    plan.folder.write_text("a file in the folder's place")
    with running(plan, START) as told:
        ended = told.get(timeout=WITHIN_S)
    assert not ended.ok
    assert ended.detail.startswith("The journal could not be backed up to")


def test_it_stops_before_it_began(plan: BackupPlan) -> None:
    with running(plan, START, first_after_s=3600.0) as told:
        pass
    assert told.empty()
    assert not plan.folder.exists()
