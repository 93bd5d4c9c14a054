"""The hash chain over the events (R53): the one place that says what a link is made of.

The chain is plain SHA-256: it shows an event changed, dropped or put in later. It cannot show that the whole
chain was computed anew or its tail cut off; that takes a key or an anchor outside the file.
"""

from hashlib import sha256

import msgspec

GENESIS = "0" * 64
"""What the first event has for a predecessor."""


class Sealed(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the event table but for its own hash. `prev` is the hash before it, in hex digits."""

    seq: int
    stream: str
    kind: str
    version: int
    at: str
    body: str
    prev: str


def link(sealed: Sealed) -> str:
    """The hash of one event, 64 hex digits: over all its columns, so none can change or trade places."""
    return sha256(msgspec.json.encode(msgspec.structs.astuple(sealed))).hexdigest()
