"""A random key in a file of its own beside the journal: made once, read ever after, readable by its owner only."""

import os
import secrets
from pathlib import Path

KEY_BYTES = 32


def kept_key(file: Path) -> bytes:
    """The key in `file`, made where there is none; `KEY_BYTES` long. One that is there and cannot be read is left
    alone: what was made with it would be worth nothing under another. Raises `OSError`.
    """
    if file.exists() and len(known := file.read_bytes()) == KEY_BYTES:
        return known
    key = secrets.token_bytes(KEY_BYTES)
    keep_key(file, key)
    return key


def known_key(file: Path) -> bytes | None:
    """The key in `file`; None where there is none that can be read. Makes nothing."""
    try:
        known = file.read_bytes()
    except OSError:
        return None
    return known if len(known) == KEY_BYTES else None


def keep_key(file: Path, key: bytes) -> None:
    """Write `key` into `file`, for its owner only: whole and on the disk, or not at all. Raises `OSError`."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f"{file.name}.part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as opened:
        opened.write(key)
        opened.flush()
        os.fsync(opened.fileno())
    part.replace(file)
