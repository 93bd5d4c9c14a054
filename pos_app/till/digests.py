"""How secrets that a scanner reads are remembered: payment codes that were charged, and badges."""

import hashlib

from pos_app.till.state import TillSettings


def digest(settings: TillSettings, text: str) -> bytes:
    """A keyed hash of `text`, never the text itself (R53). The key is this till's."""
    return hashlib.blake2b(text.encode(), digest_size=16, key=settings.code_key).digest()
