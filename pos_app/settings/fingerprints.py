"""A keyed hash of each setting's value: shows that it changed between two runs, never what it is."""

import hashlib
from typing import Any

import msgspec

from pos_app.settings.keys import KEYS
from pos_app.settings.records import Settings

_BYTES = 12


def fingerprints(settings: Settings, key: bytes) -> dict[str, str]:
    """The hash of each setting's value, by its dotted name. Without `key` (32 bytes) no value can be tried."""
    return {each.dotted: _hash(each.dotted, _value(settings, each.section, each.name), key) for each in KEYS}


def _value(settings: Settings, section: str, name: str) -> Any:
    return getattr(getattr(settings, section), name)


def _hash(dotted: str, value: Any, key: bytes) -> str:
    text = dotted.encode() + b"=" + msgspec.json.encode(value, enc_hook=str)
    return hashlib.blake2b(text, digest_size=_BYTES, key=key).hexdigest()
