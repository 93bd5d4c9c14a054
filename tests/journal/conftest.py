"""A journal on a real file, and the directory it lives in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.journal.repository import SqliteJournal


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def journal(directory: Path) -> Iterator[SqliteJournal]:
    journal = SqliteJournal.open(directory)
    yield journal
    journal.close()
