"""Writes receipts as files, whole or not at all."""

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path


class ReceiptNotWritten(Exception):
    """A receipt file was not written; nothing is left of it. The text is for people."""


class FolderMissing(ReceiptNotWritten):
    """The folder for receipts is not there."""


class FolderReadOnly(ReceiptNotWritten):
    """The folder for receipts does not take new files."""


class FolderFull(ReceiptNotWritten):
    """The disk has no room."""


_CAUSES: dict[int, tuple[type[ReceiptNotWritten], str]] = {
    errno.ENOENT: (FolderMissing, "the folder {folder} does not exist"),
    errno.ENOTDIR: (FolderMissing, "{folder} is not a folder"),
    errno.EACCES: (FolderReadOnly, "the folder {folder} does not let the till write"),
    errno.EPERM: (FolderReadOnly, "the folder {folder} does not let the till write"),
    errno.EROFS: (FolderReadOnly, "the folder {folder} is on a read-only disk"),
    errno.ENOSPC: (FolderFull, "the disk of the folder {folder} is full"),
    errno.EDQUOT: (FolderFull, "the disk quota of the folder {folder} is used up"),
}


def write_atomically(path: Path, content: bytes) -> None:
    """Write `content` to `path`, replacing what was there in one step.

    Raises `FolderMissing`, `FolderReadOnly`, `FolderFull`, or `ReceiptNotWritten` for any other cause.
    """
    try:
        _write(path, content)
    except OSError as error:
        kind, reason = _CAUSES.get(error.errno or 0, (ReceiptNotWritten, error.strerror or str(error)))
        raise kind(f"{path.name} was not written: {reason.format(folder=path.parent)}.") from error


def _write(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise
