"""The key that a till's hashes of payment codes and badges are made with (R53): random, of this data directory alone.

It stands beside the journal and in none of its backups: a copied journal tells nothing about payment codes.
"""

import secrets
from pathlib import Path

from pos_app.settings.key_file import KEY_BYTES, kept_key

KEY_FILE = "codes.key"


def code_key(directory: Path) -> bytes:
    """The key of a data directory, made at the first start. Where it can be neither read nor kept, one for this run
    only: codes and badges seen before are then not known again.
    """
    try:
        return kept_key(directory / KEY_FILE)
    except OSError:
        return secrets.token_bytes(KEY_BYTES)
