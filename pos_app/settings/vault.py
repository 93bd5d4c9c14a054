"""Named secrets in one file, each sealed with AES-256-GCM under a master key that is not in the file.

Where the master key comes from was chosen when the vault was made (`master_key`). Each seal also binds the form, its
version, the vault's id and lock, and the secret's name, so that no secret passes for another. Opening may take a
person's time (a locked keyring asks) or a third of a second (scrypt): never in the GUI thread. `cryptography` is
imported late.
"""

import secrets
from collections.abc import Mapping
from pathlib import Path

import msgspec

from pos_app.settings.master_key import VaultAccess, known_master_key, new_master_key
from pos_app.settings.vault_errors import (
    MasterKeyWrong,
    PassphraseWrong,
    SecretMissing,
    VaultDamaged,
    VaultExists,
)
from pos_app.settings.vault_file import (
    FORM,
    VERSION,
    KeyringLock,
    Lock,
    VaultFile,
    read_vault_file,
    write_vault_file,
)

_CHECK_NAME = "check"
_CHECKED = b"this is the master key"
_NONCE_BYTES = 12


class Vault:
    """An open vault. Made by `open_vault` or `new_vault`; used by one thread."""

    def __init__(self, path: Path, content: VaultFile, sealing: "_Sealing") -> None:
        self.path = path
        self._content = content
        self._sealing = sealing

    @property
    def names(self) -> frozenset[str]:
        """What the secrets in it are called."""
        return frozenset(self._content.secrets)

    def secret(self, name: str) -> bytes:
        """The secret called `name`. Raises `SecretMissing`, `VaultDamaged`."""
        if name not in self._content.secrets:
            raise SecretMissing(self.path)
        found = self._sealing.opened(name, self._content.secrets[name])
        if found is None:
            raise VaultDamaged(self.path)
        return found

    def change(self, changes: Mapping[str, bytes | None]) -> None:
        """Keep, replace, or (None) forget secrets: all of it is on the disk when this returns, or nothing is. Raises
        `VaultProblem`.
        """
        kept = {name: sealed for name, sealed in self._content.secrets.items() if name not in changes}
        new = {name: self._sealing.sealed(name, text) for name, text in changes.items() if text is not None}
        content = msgspec.structs.replace(self._content, secrets=kept | new)
        write_vault_file(self.path, content, self._content)
        self._content = content


def open_vault(path: Path, access: VaultAccess) -> Vault:
    """The vault in `path`. Raises `VaultProblem`."""
    content = read_vault_file(path)
    sealing = _Sealing(
        content.vault_id, content.lock, known_master_key(path, content.vault_id, content.lock, access)
    )
    if sealing.opened(_CHECK_NAME, content.check) != _CHECKED:
        raise MasterKeyWrong(path) if isinstance(content.lock, KeyringLock) else PassphraseWrong
    return Vault(path, content, sealing)


def new_vault(path: Path, access: VaultAccess, *, by_passphrase: bool = False) -> Vault:
    """A vault in `path` without secrets. Raises `VaultProblem`."""
    if path.exists():
        raise VaultExists(path)
    vault_id = secrets.token_hex(16)
    lock, key = new_master_key(path, vault_id, access, by_passphrase=by_passphrase)
    sealing = _Sealing(vault_id, lock, key)
    check = sealing.sealed(_CHECK_NAME, _CHECKED)
    content = VaultFile(vault_id=vault_id, lock=lock, check=check, secrets={})
    write_vault_file(path, content, None)
    return Vault(path, content, sealing)


class _Sealing:
    """Seals and opens what belongs to one vault: nonce, ciphertext and tag in one."""

    def __init__(self, vault_id: str, lock: Lock, master_key: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self._bound = (FORM, VERSION, vault_id, lock)
        self._cipher = AESGCM(master_key)

    def sealed(self, name: str, text: bytes) -> bytes:
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, text, self._with(name))

    def opened(self, name: str, sealed: bytes) -> bytes | None:
        """None where it was not sealed under this name, with this key, in this vault."""
        from cryptography.exceptions import InvalidTag

        try:
            return self._cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], self._with(name))
        except (InvalidTag, ValueError):
            return None

    def _with(self, name: str) -> bytes:
        return msgspec.json.encode((*self._bound, name))
