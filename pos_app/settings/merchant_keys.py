"""The merchant's key pairs in a vault: which one the till signs with, which one waits, and what may be forgotten.

Every pair has a number of this vault's own, and the `keyVersion` that is sent with its signatures. A new pair waits
beside the current one, which stays in use until AlphaPay has answered to the new one (`app.key_trial`). Whether
AlphaPay's `keyVersion` counts up at all is not documented: any can be given.
"""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from pos_app.settings.key_pairs import new_pair, private_pem, public_text
from pos_app.settings.key_refusals import (
    KeyInUse,
    KeyKeptAlready,
    KeyWaits,
    NoSuchKey,
)
from pos_app.settings.secrets import Secret
from pos_app.settings.vault import Vault
from pos_app.settings.vault_errors import SecretMissing, VaultDamaged

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

_LEDGER = "alphapay.keys"
_PRIVATE = "alphapay.private_key"


class SigningKey(msgspec.Struct, frozen=True):
    """What requests are signed with: the private half as PEM, and the `keyVersion` that goes with it."""

    pem: Secret
    key_version: int


class KeptKey(msgspec.Struct, frozen=True, kw_only=True):
    """A pair in the vault. `public` as AlphaPay's dashboard takes it; `confirmed` once AlphaPay answered to it."""

    number: int
    key_version: int
    public: str
    added: datetime
    confirmed: bool = False


class Ledger(msgspec.Struct, frozen=True, kw_only=True):
    """All pairs, oldest first. `current` is the number of the one in use, `waiting` of the one that shall follow; 0 is
    none.
    """

    current: int = 0
    waiting: int = 0
    keys: tuple[KeptKey, ...] = ()


class MerchantKeys:
    """The pairs in an open vault. Used by one thread; what changes them may raise `VaultProblem`."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self.ledger = _ledger_in(vault)

    def key(self, number: int) -> KeptKey:
        """The pair of that number. Raises `NoSuchKey`."""
        for each in self.ledger.keys:
            if each.number == number:
                return each
        raise NoSuchKey(number)

    def signing_key(self, number: int = 0) -> SigningKey:
        """The private half of a pair; of the current one, where none is named. Raises `SecretMissing`, `NoSuchKey`."""
        if not (number or self.ledger.current):
            raise SecretMissing(self._vault.path)
        kept = self.key(number or self.ledger.current)
        pem = self._vault.secret(_name(kept.number)).decode()
        return SigningKey(Secret(pem), kept.key_version)

    def make(self, key_version: int = 0) -> KeptKey:
        """A new pair, kept as `add` does."""
        return self.add(new_pair(), key_version)

    def add(self, pair: "RSAPrivateKey", key_version: int = 0) -> KeptKey:
        """Keep a pair: as the current one if it is the first, else as the one that waits. Without `key_version` it is
        the highest so far plus 1. Raises `KeyWaits`, `KeyKeptAlready`.
        """
        ledger, public = self.ledger, public_text(pair)
        if ledger.waiting:
            raise KeyWaits(ledger.waiting)
        for each in ledger.keys:
            if each.public == public:
                raise KeyKeptAlready(each.number)
        kept = KeptKey(
            number=1 + max((each.number for each in ledger.keys), default=0),
            key_version=key_version or 1 + max((each.key_version for each in ledger.keys), default=0),
            public=public,
            added=datetime.now(UTC),
        )
        role = {"waiting": kept.number} if ledger.current else {"current": kept.number}
        new = msgspec.structs.replace(ledger, keys=(*ledger.keys, kept), **role)
        self._keep(new, {_name(kept.number): private_pem(pair).reveal().encode()})
        return kept

    def confirmed(self, number: int, key_version: int) -> None:
        """AlphaPay answered to this pair under this version: from the next start on, the till signs with it. Raises
        `NoSuchKey`.
        """
        known = msgspec.structs.replace(self.key(number), confirmed=True, key_version=key_version)
        keys = tuple(known if each.number == number else each for each in self.ledger.keys)
        waiting = 0 if self.ledger.waiting == number else self.ledger.waiting
        self._keep(Ledger(current=number, waiting=waiting, keys=keys), {})

    def forget(self, number: int) -> None:
        """Forget a pair for good: one that waits, or a former one. An old pair is the current one until the new one is
        `confirmed`. Raises `KeyInUse`, `NoSuchKey`.
        """
        ledger, gone = self.ledger, self.key(number)
        if number == ledger.current:
            raise KeyInUse(number)
        waiting = 0 if ledger.waiting == number else ledger.waiting
        keys = tuple(each for each in ledger.keys if each is not gone)
        self._keep(msgspec.structs.replace(ledger, waiting=waiting, keys=keys), {_name(number): None})

    def _keep(self, ledger: Ledger, secrets: dict[str, bytes | None]) -> None:
        self._vault.change({_LEDGER: msgspec.json.encode(ledger), **secrets})
        self.ledger = ledger


def _ledger_in(vault: Vault) -> Ledger:
    if _LEDGER not in vault.names:
        return Ledger()
    try:
        return msgspec.json.decode(vault.secret(_LEDGER), type=Ledger)
    except msgspec.MsgspecError:
        raise VaultDamaged(vault.path) from None


def _name(number: int) -> str:
    return f"{_PRIVATE}.{number}"
