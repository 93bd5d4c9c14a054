"""The master key of a vault: 32 random bytes in the keyring of the system, or made of a pass-phrase by scrypt."""

import hashlib
import secrets
import unicodedata
from collections.abc import Callable
from pathlib import Path

import msgspec

from pos_app.settings.secrets import Secret
from pos_app.settings.system_keyring import SystemKeyring, system_keyring
from pos_app.settings.vault_errors import (
    LEAST_PASSPHRASE,
    MasterKeyMissing,
    PassphraseNotGiven,
    PassphraseTooShort,
    VaultDamaged,
)
from pos_app.settings.vault_file import KeyringLock, Lock, PassphraseLock

MASTER_KEY_BYTES = 32

_SALT_BYTES = 16
USUAL_COST = {"n": 1 << 16, "r": 8, "p": 2}
"""64 MB, about a third of a second on a till: as dear as OWASP's advice for scrypt, at half the memory. Vaults made at
another cost still open."""


def no_passphrase(_new: bool) -> Secret:
    """Where nobody can be asked. Raises `PassphraseNotGiven`."""
    raise PassphraseNotGiven


class VaultAccess(msgspec.Struct, frozen=True, kw_only=True):
    """Where master keys come from. `passphrase` is told whether a new one is wanted; both may ask a person, and raise
    `VaultProblem`.
    """

    keyring: Callable[[], SystemKeyring] = system_keyring
    passphrase: Callable[[bool], Secret] = no_passphrase


def known_master_key(path: Path, vault_id: str, lock: Lock, access: VaultAccess) -> bytes:
    """The master key of the vault in `path`. Raises `VaultProblem`."""
    if isinstance(lock, PassphraseLock):
        return _stretched(path, access.passphrase(False), lock)
    key = access.keyring().key(vault_id)
    if key is None or len(key) != MASTER_KEY_BYTES:
        raise MasterKeyMissing(path)
    return key


def new_master_key(
    path: Path, vault_id: str, access: VaultAccess, *, by_passphrase: bool
) -> tuple[Lock, bytes]:
    """A master key for a vault that is to be made in `path`, and how it is found again. Raises `VaultProblem`."""
    if not by_passphrase:
        key = secrets.token_bytes(MASTER_KEY_BYTES)
        access.keyring().keep(vault_id, key)
        return KeyringLock(), known_master_key(path, vault_id, KeyringLock(), access)
    phrase = access.passphrase(True)
    if len(phrase.reveal()) < LEAST_PASSPHRASE:
        raise PassphraseTooShort
    lock = PassphraseLock(salt=secrets.token_bytes(_SALT_BYTES), **USUAL_COST)
    return lock, _stretched(path, phrase, lock)


def _stretched(path: Path, phrase: Secret, lock: PassphraseLock) -> bytes:
    """The same key for the same characters, however a keyboard composes them."""
    composed = unicodedata.normalize("NFC", phrase.reveal()).encode()
    limit = 128 * lock.r * (lock.n + lock.p + 2) + (1 << 20)
    cost = {"n": lock.n, "r": lock.r, "p": lock.p, "maxmem": limit}
    try:
        return hashlib.scrypt(composed, salt=lock.salt, dklen=MASTER_KEY_BYTES, **cost)
    except ValueError:
        raise VaultDamaged(path) from None
