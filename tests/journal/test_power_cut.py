"""R50: the power is cut between any two writes. What was said to be committed is there, and nothing half."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.journal.audit import audit
from pos_app.journal.connection import JOURNAL_FILE, open_for_writing
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.ports import Commit
from tests.journal.books import paid, recorded
from tests.journal.recording_disk import (
    Connection,
    Disk,
    Order,
    RecordingDisk,
    Returned,
    Synced,
    disks_after_power_cuts,
)

SALES = 4
COMMITS = [recorded(number) for number in range(SALES)] + [paid(number) for number in range(SALES)]


def recorded_run(directory: Path, commits: Sequence[Commit]) -> tuple[Disk, list[Order]]:
    """Commit to a new journal, with a checkpoint half-way; what the disk held before, and what it was told."""
    open_for_writing(directory).close()
    start = {path.name: path.read_bytes() for path in directory.iterdir()}
    disk = RecordingDisk(f"recording {directory}")
    journal = SqliteJournal(Connection(directory / JOURNAL_FILE, disk.name))
    with closing(journal):
        for number, commit in enumerate(commits):
            journal.commit(commit)
            disk.orders.append(Returned(number))
            if number == len(commits) // 2:
                assert journal.checkpoint()
    return start, disk.orders


def commits_in(directory: Path) -> int:
    """How many of the run's commits a journal holds after the power came back; its books must be sound."""
    with closing(sqlite3.connect(directory / JOURNAL_FILE, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        findings = audit(connection)
    assert findings.sound, findings.faults
    events = [0]
    for commit in COMMITS:
        events.append(events[-1] + len(commit.entries))
    return events.index(findings.events)


def restart_on(directory: Path, disk: Disk) -> int:
    for path in directory.iterdir():
        path.unlink()
    for name, content in disk.items():
        (directory / name).write_bytes(content)
    return commits_in(directory)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


def test_R50_a_power_cut_between_any_two_writes_costs_no_commit_that_returned(
    folder: Path, tmp_path: Path
) -> None:
    start, orders = recorded_run(folder, COMMITS)
    restarted = tmp_path / "restarted"
    restarted.mkdir()
    for count, returned, disk in disks_after_power_cuts(start, orders, seed=20261123):
        found = restart_on(restarted, disk)
        assert returned <= found <= returned + 1, f"after {count} orders {found} of {returned} commits"


def test_R50_the_test_can_fail(folder: Path, tmp_path: Path) -> None:
    """A disk that forgets to sync loses commits, and that is seen."""
    start, orders = recorded_run(folder, COMMITS)
    forgetful = [order for order in orders if not isinstance(order, Synced)]
    restarted = tmp_path / "restarted"
    restarted.mkdir()
    _, returned, disk = next(
        cut for cut in disks_after_power_cuts(start, forgetful, seed=1) if cut[1] == SALES
    )
    assert restart_on(restarted, disk) < returned
