"""Room kept back on the disk, so that outcomes can still be recorded once it is full (R50)."""

import logging
import os
from pathlib import Path

RESERVE_FILE = "reserve.bin"
RESERVE_BYTES = 4 * 1024 * 1024
"""Room for some thousand outcomes."""

_log = logging.getLogger(__name__)


class Reserve:
    """A file of `size` bytes that is deleted to make room and written anew when there is room again."""

    def __init__(self, directory: Path, size: int = RESERVE_BYTES) -> None:
        self._file = directory / RESERVE_FILE
        self._size = size

    @property
    def stands(self) -> bool:
        """Whether the room is kept back right now."""
        try:
            return self._file.stat().st_size == self._size
        except OSError:
            return False

    def make(self) -> bool:
        """Keep the room back, unless that is done already. False where the disk has no such room."""
        if self.stands:
            return True
        try:
            self._write()
        except OSError as error:
            _log.warning("no room for the journal's reserve: %s", error.strerror)
            self.release()
            return False
        return True

    def release(self) -> bool:
        """Give the room to the journal. False where there was none to give."""
        try:
            self._file.unlink()
        except OSError:
            return False
        return True

    def _write(self) -> None:
        """Random bytes, written through: zeros would take no room on a disk that compresses."""
        with self._file.open("wb") as file:
            file.write(os.urandom(self._size))
            file.flush()
            os.fsync(file.fileno())
