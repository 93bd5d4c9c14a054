"""The key that goes into every kept PIN: random, of this data directory alone.

It stands beside the journal and in none of its backups: from a copied journal nobody can try PINs, of which there
are few.
"""

from pathlib import Path

from pos_app.settings.key_file import kept_key

KEY_FILE = "pins.key"


def pin_key(directory: Path) -> bytes:
    """The key of a data directory, made at the first start. Without the one that PINs were kept with none of them is
    right any more, so one that cannot be read is never taken for none: raises `OSError`.
    """
    return kept_key(directory / KEY_FILE)
