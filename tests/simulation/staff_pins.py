"""The PINs of the people in a run, and what is kept of one: the real hash costs a hundred thousand times as much."""

from collections.abc import Mapping
from hashlib import blake2b

from pos_app.protocol.effects import CheckPin, PinEffect
from pos_app.protocol.messages import PinChecked, PinHashed

PINS: Mapping[str, str] = {"Olivia": "258036", "Sam": "369014", "Mei": "147025", "Teo": "159370"}
"""Who works here, and the PIN that each of them was given first."""


def kept(pin: str) -> str:
    """What is kept of a PIN."""
    return blake2b(pin.encode(), digest_size=12).hexdigest()


def checked(effect: PinEffect) -> PinChecked | PinHashed:
    """What the till's worker for PINs answers."""
    if isinstance(effect, CheckPin):
        return PinChecked(call_id=effect.call_id, right=effect.kept == kept(effect.pin))
    return PinHashed(call_id=effect.call_id, kept=kept(effect.pin))
