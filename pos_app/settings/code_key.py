"""The key that a till's hashes of payment codes are made with (R53): random, of this data directory alone.

It stands beside the journal and in none of its backups: a copied journal tells nothing about payment codes.
"""

import contextlib
import os
import secrets
from pathlib import Path

KEY_FILE = "codes.key"
KEY_BYTES = 32


def code_key(directory: Path) -> bytes:
    """The key of a data directory, made at the first start; `KEY_BYTES` long.

    Where it can be neither read nor written, one for this run only: codes seen before are then not known again.
    The journal beside it will say what is wrong with the directory.
    """
    file = directory / KEY_FILE
    try:
        known = file.read_bytes()
    except OSError:
        return _made(file)
    return known if len(known) == KEY_BYTES else _made(file)


def _made(file: Path) -> bytes:
    key = secrets.token_bytes(KEY_BYTES)
    with contextlib.suppress(OSError):
        _keep(file, key)
    return key


def _keep(file: Path, key: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as opened:
        opened.write(key)
