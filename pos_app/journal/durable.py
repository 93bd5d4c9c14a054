"""Files that are whole or not there: syncing, and names that change in one step."""

import os
from pathlib import Path

PART = ".part"
"""How the name of a file ends that is still being written."""

HELPERS = ("-wal", "-shm", "-journal")
"""What SQLite puts beside a file while it works on it."""


def part_of(file: Path) -> Path:
    """Where `file` is written before it is whole; what an earlier, interrupted try left there is removed."""
    part = file.with_name(file.name + PART)
    discard(part)
    return part


def publish(part: Path, file: Path) -> None:
    """Give the written `part` its name, in one step, once all of it is on the disk. Raises `OSError`."""
    with part.open("rb+") as written:
        os.fsync(written.fileno())
    part.replace(file)
    sync_directory(file.parent)


def write_whole(file: Path, content: bytes) -> None:
    """Write a small file whole or not at all. Raises `OSError`."""
    part = part_of(file)
    try:
        part.write_bytes(content)
        publish(part, file)
    finally:
        discard(part)


def discard(database: Path) -> None:
    """Remove a database that is of no use, with SQLite's helpers beside it."""
    for path in (database, *(beside(database, suffix) for suffix in HELPERS)):
        path.unlink(missing_ok=True)


def beside(database: Path, suffix: str) -> Path:
    """The helper file of SQLite's whose name ends in `suffix`."""
    return database.with_name(database.name + suffix)


def sync_directory(directory: Path) -> None:
    """Write new names in `directory` through to the disk; Windows does that by itself. Raises `OSError`."""
    if os.name == "nt":
        return
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
