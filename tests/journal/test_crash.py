"""SIGKILL at any instruction: what was said to be committed is there, and nothing half."""

from contextlib import closing
from pathlib import Path

import pytest

from pos_app.journal.repository import SqliteJournal
from pos_app.journal.verify import verify
from tests.journal.books import id_of
from tests.journal.programs import COMMIT_WITHOUT_END, lines_until, running


@pytest.mark.parametrize("commits", [1, 17, 60])
def test_R50_a_killed_till_has_all_it_said_it_had(directory: Path, commits: int) -> None:
    with running(COMMIT_WITHOUT_END, directory) as till:
        printed = lines_until(till, commits)
        till.kill()
        rest, _ = till.communicate(timeout=10)
    said = {id_of(int(line)) for line in [*printed, *rest.split()]}
    with closing(SqliteJournal.open(directory)) as journal:
        known = set(journal.load(recent=0).attempts)
        verdict = verify(journal._connection)
    assert said <= known
    assert len(known) - len(said) <= 1
    assert verdict.whole
    assert verdict.events == 2 * len(known)
