"""A random key in a file of its own beside the journal: made once, read ever after, readable by its owner only."""

import contextlib
import os
import secrets
from pathlib import Path

KEY_BYTES = 32


def kept_key(file: Path) -> bytes:
    """The key in `file`, made where there is none; `KEY_BYTES` long.

    Where it can be neither read nor written, one for this run only. The journal beside it will say what is
    wrong with the directory.
    """
    known = known_key(file)
    return _made(file) if known is None else known


def known_key(file: Path) -> bytes | None:
    """The key in `file`; None where there is none that can be read. Makes nothing."""
    try:
        known = file.read_bytes()
    except OSError:
        return None
    return known if len(known) == KEY_BYTES else None


def keep_key(file: Path, key: bytes) -> None:
    """Write `key` into `file`, for its owner only. Raises `OSError`."""
    file.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as opened:
        opened.write(key)


def _made(file: Path) -> bytes:
    key = secrets.token_bytes(KEY_BYTES)
    with contextlib.suppress(OSError):
        keep_key(file, key)
    return key
