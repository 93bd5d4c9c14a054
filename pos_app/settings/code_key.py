"""The key that a till's hashes of payment codes and badges are made with (R53): random, of this data directory alone.

It stands beside the journal and in none of its backups: a copied journal tells nothing about payment codes.
"""

from pathlib import Path

from pos_app.settings.key_file import kept_key

KEY_FILE = "codes.key"


def code_key(directory: Path) -> bytes:
    """The key of a data directory, made at the first start. One that cannot be kept is for this run only: codes and
    badges seen before are then not known again.
    """
    return kept_key(directory / KEY_FILE)
