"""A random key in a file of its own beside the journal: made once, read ever after, readable by its owner only."""

import secrets
from pathlib import Path

from pos_app.settings.private_file import write_private

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
    write_private(file, key)
