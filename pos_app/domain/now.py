"""The moment a message is handled at: both clocks, and fresh randomness, so that the engine itself needs neither."""

from datetime import datetime

import msgspec


class Now(msgspec.Struct, frozen=True, kw_only=True):
    """`mono` is the monotonic clock in seconds, `utc` an aware UTC time, `entropy` at least 160 fresh random bits."""

    mono: float
    utc: datetime
    entropy: int = 0
