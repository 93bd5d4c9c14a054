"""R50: killed anywhere and started again, the till's books and AlphaPay's ledger agree. A slice of the long run."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

KILLS = 4
SLOW_S = 180
"""Ten processes side by side, with waits of their own: a busy machine needs longer than for any other test."""


@pytest.mark.timeout(SLOW_S)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL and no pseudo-terminals")
def test_R50_killed_at_random_moments_the_books_agree_with_the_ledger_every_time(
    qapp: QApplication, tmp_path: Path
) -> None:
    from tests.kills.lane import Kill
    from tests.kills.run import Kills

    judged = list(Kills(tmp_path, 0, KILLS, windows=False))
    kills = [kill for kill in judged if isinstance(kill, Kill)]
    assert len(kills) == len(judged) == KILLS, judged
    assert [kill.reckoning.differences for kill in kills] == [()] * KILLS
    assert sum(kill.reckoning.attempts for kill in kills) > 0
