"""The machine's clocks and randomness, as the engine takes them."""

import secrets
import time
from datetime import UTC, datetime

from pos_app.domain.now import Now


def read_clock() -> Now:
    """This moment, with 160 fresh random bits."""
    return Now(mono=time.monotonic(), utc=datetime.now(UTC), entropy=secrets.randbits(160))
