"""Notices that the journal's files were deleted or exchanged under a running till.

SQLite goes on writing into a file that has no name any more: what it commits then is gone with the process.
"""

from pathlib import Path

from pos_app.journal.durable import beside


class Presence:
    """Remembers which files the journal consists of while it is open: the main file and its log."""

    def __init__(self, file: Path) -> None:
        """`file` and its log stand there now. Raises `OSError` where they do not."""
        self._were = {path: _which(path) for path in (file, beside(file, "-wal"))}

    @property
    def holds(self) -> bool:
        """Whether the files with these names are still the ones that were opened."""
        try:
            return all(_which(path) == which for path, which in self._were.items())
        except OSError:
            return False


def _which(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino
