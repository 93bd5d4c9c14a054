"""Cutting the byte stream of a serial scanner into codes. Pure: bytes and their times go in, frames come out.

A code ends with CR, LF, Tab or ETX; an STX begins one. What a code means is not decided here.
"""

from enum import Enum, auto

import msgspec

SILENCE_S = 0.3
"""A scanner sends a code in one go: after so long without its terminator, the code is cut off."""

LONGEST = 512
"""Characters in one code at most; the longest payment code, an EMV code in Base64, stays under it."""

_STX = 0x02
_ENDS = frozenset(b"\r\n\t\x03")
_PRINTABLE = range(0x20, 0x7F)


class Code(msgspec.Struct, frozen=True):
    """One whole code. May be a customer's payment code, so `repr` hides it."""

    text: str

    def __repr__(self) -> str:
        return f"Code({len(self.text)} characters)"


class Spoilt(Enum):
    """A scan that is not a code."""

    CUT_OFF = auto()
    """It began, and its end never came."""
    TOO_LONG = auto()
    UNREADABLE = auto()
    """It holds bytes that are not printable ASCII: wrong speed, wrong parity, or no payment code."""


Frame = Code | Spoilt


class Framer:
    """Keeps what has come of the current code. Times are seconds of any one monotonic clock."""

    def __init__(self) -> None:
        self._held = bytearray()
        self._too_long = False
        self._last_at = 0.0

    def feed(self, data: bytes, at: float) -> list[Frame]:
        """Take what was read at time `at`; no bytes means that time has passed. Returns what is complete."""
        frames: list[Frame] = []
        if at - self._last_at > SILENCE_S:
            frames += self.abandon()
        if data:
            self._last_at = at
        for byte in data:
            frames += self._take(byte)
        return frames

    def abandon(self) -> list[Frame]:
        """Drop what is held and report it as cut off, if there was anything not reported before."""
        spoilt: list[Frame] = [Spoilt.CUT_OFF] if self._held else []
        self._clear()
        return spoilt

    def _take(self, byte: int) -> list[Frame]:
        if byte == _STX:
            return self.abandon()
        if byte in _ENDS:
            return self._finish()
        if self._too_long:
            return []
        if len(self._held) == LONGEST:
            self._clear()
            self._too_long = True
            return [Spoilt.TOO_LONG]
        self._held.append(byte)
        return []

    def _finish(self) -> list[Frame]:
        held = bytes(self._held).strip(b" ")
        self._clear()
        if not held:
            return []
        if any(byte not in _PRINTABLE for byte in held):
            return [Spoilt.UNREADABLE]
        return [Code(held.decode("ascii"))]

    def _clear(self) -> None:
        self._held.clear()
        self._too_long = False
