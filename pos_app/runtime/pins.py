"""The thread that compares and keeps PINs, slowly on purpose, so that neither the engine nor the screens wait for it.

PINs are few: what protects them is a key that stands outside the journal, and the time and memory that each guess
costs. scrypt of OpenSSL, in Python itself, is on every system that the till runs on; Argon2id needs a newer OpenSSL
than the oldest `cryptography` that the till takes is sure to bring.
"""

import base64
import binascii
import hashlib
import hmac
import logging
import queue
import secrets
import threading
from collections.abc import Callable

import msgspec

from pos_app.protocol.effects import CheckPin, PinEffect
from pos_app.protocol.messages import PinChecked, PinFailed, PinHashed

log = logging.getLogger(__name__)

_NAME = "scrypt"
_SALT_BYTES, _HASH_BYTES, _MARK_BYTES = 16, 32, 6
_LARGEST_MEMORY = 1 << 28
_MOST_LANES = 16


class Cost(msgspec.Struct, frozen=True):
    """scrypt's parameters (RFC 7914): `n` a power of two; one hash takes 128 × n × r bytes, p times one after the
    other.
    """

    n: int
    r: int
    p: int

    @property
    def memory(self) -> int:
        """What OpenSSL must be allowed, in bytes."""
        return 128 * self.r * (self.n + self.p + 2)

    @property
    def bearable(self) -> bool:
        """Whether a till can afford it: a damaged record must not take all its memory."""
        power_of_two = self.n > 1 and self.n & (self.n - 1) == 0
        return power_of_two and self.r > 0 and 0 < self.p <= _MOST_LANES and self.memory <= _LARGEST_MEMORY


USUAL_COST = Cost(n=2**15, r=8, p=1)
"""32 MB, about a tenth of a second on a till. PINs kept with another cost are still compared with theirs."""


class OtherKey(Exception):
    """What is kept of a PIN was made with another key: nobody can say whether the PIN is right."""


def keep_pin(pin: str, key: bytes, cost: Cost = USUAL_COST) -> str:
    """What is kept of `pin`: `scrypt$n$r$p$salt$hash$mark`, the last three in Base64; the mark tells keys apart."""
    salt = secrets.token_bytes(_SALT_BYTES)
    parts = (_NAME, cost.n, cost.r, cost.p, _text(salt), _text(_hash(pin, key, salt, cost)), _mark(key))
    return "$".join(str(part) for part in parts)


def is_pin(pin: str, key: bytes, kept: str) -> bool:
    """Whether `kept` was made of `pin` with `key`, compared in constant time. Nothing is right by a `kept` that is
    damaged. Raises `OtherKey`.
    """
    try:
        name, n, r, p, salt, wanted, mark = kept.split("$")
        cost = Cost(n=int(n), r=int(r), p=int(p))
        parts = _bytes(salt), _bytes(wanted)
    except (ValueError, binascii.Error):
        return False
    if name != _NAME or not cost.bearable or len(parts[1]) != _HASH_BYTES:
        return False
    if mark != _mark(key):
        raise OtherKey
    return hmac.compare_digest(_hash(pin, key, parts[0], cost), parts[1])


def _hash(pin: str, key: bytes, salt: bytes, cost: Cost) -> bytes:
    peppered = hmac.digest(key, pin.encode(), "sha256")
    limit = cost.memory + (1 << 20)
    return hashlib.scrypt(peppered, salt=salt, n=cost.n, r=cost.r, p=cost.p, maxmem=limit, dklen=_HASH_BYTES)


def _mark(key: bytes) -> str:
    """Too short to tell anything about the key but that it is another one."""
    return _text(hmac.digest(key, b"which key", "sha256")[:_MARK_BYTES])


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


class PinThread(threading.Thread):
    """Compares and keeps one PIN after the other: however many are tried, only one takes memory and a processor."""

    def __init__(
        self, key: Callable[[], bytes], send: Callable[[PinChecked | PinHashed | PinFailed], None]
    ) -> None:
        """`key` is called in the thread, before the first PIN; `send` too, once per effect."""
        super().__init__(name="pins", daemon=True)
        self._load_key = key
        self._send = send
        self._waiting: queue.SimpleQueue[PinEffect | None] = queue.SimpleQueue()

    def take(self, effect: PinEffect) -> None:
        """Queue an effect. Never blocks."""
        self._waiting.put(effect)

    def stop(self) -> None:
        """End after the PIN in hand."""
        self._waiting.put(None)

    def run(self) -> None:
        """Until stopped: hash, tell. The outermost loop: whatever fails, no PIN is right by it."""
        while (effect := self._waiting.get()) is not None:
            try:
                self._send(self._done(effect))
            except OtherKey:
                log.error("a PIN was kept with another key than this data directory's")
                self._send(PinFailed(call_id=effect.call_id, other_key=True))
            except Exception as error:  # noqa: BLE001 - its traceback could hold a PIN
                log.error("a PIN could not be worked on: %s", type(error).__name__)
                self._send(PinFailed(call_id=effect.call_id))

    def _done(self, effect: PinEffect) -> PinChecked | PinHashed:
        key = self._load_key()
        if isinstance(effect, CheckPin):
            return PinChecked(call_id=effect.call_id, right=is_pin(effect.pin, key, effect.kept))
        return PinHashed(call_id=effect.call_id, kept=keep_pin(effect.pin, key))
