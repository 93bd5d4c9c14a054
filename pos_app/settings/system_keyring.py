"""Master keys in the keyring of the operating system, and in no other.

The `keyring` package also takes keyrings that write plain text, and whatever a file or a variable of the user names:
none of these is asked here. Slow to import (145 ms), and a locked keyring may ask a person first: never in the GUI
thread.
"""

import base64
import binascii
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from pos_app.settings.vault_errors import KeyringFailed, KeyringLocked, NoKeyring

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "pos-app"
"""What the keyring's own windows show beside the vault's id."""

_BACKENDS = {
    "linux": "keyring.backends.SecretService:Keyring",
    "darwin": "keyring.backends.macOS:Keyring",
    "win32": "keyring.backends.Windows:WinVaultKeyring",
}
"""GNOME Keyring and KDE Wallet both speak the Secret Service."""

_FAILURES = {
    "linux": ("secretstorage.exceptions:SecretStorageException", "jeepney:DBusErrorResponse"),
    "win32": ("win32ctypes.pywin32.pywintypes:error",),
}
"""What a keyring raises besides the errors of `keyring` itself."""


class SystemKeyring:
    """The master keys of vaults, by the vaults' ids. Every call may wait for a person."""

    def __init__(self, backend: "KeyringBackend", failures: tuple[type[Exception], ...] = ()) -> None:
        """`failures` are what `backend` raises besides `KeyringError` and `OSError`."""
        from keyring.errors import KeyringError

        self._backend = backend
        self._failures: tuple[type[Exception], ...] = (KeyringError, OSError, *failures)

    def key(self, vault_id: str) -> bytes | None:
        """The key of a vault; None where the keyring has none. Raises `VaultProblem`."""
        try:
            kept = self._backend.get_password(SERVICE, vault_id)
        except self._failures as error:
            raise _refusal(error) from None
        try:
            return None if kept is None else base64.b64decode(kept, validate=True)
        except (binascii.Error, ValueError):
            return None

    def keep(self, vault_id: str, key: bytes) -> None:
        """Keep a vault's key: 44 characters, of the 1,280 that Windows takes. Raises `VaultProblem`."""
        try:
            self._backend.set_password(SERVICE, vault_id, base64.b64encode(key).decode())
        except self._failures as error:
            raise _refusal(error) from None


def system_keyring() -> SystemKeyring:
    """The keyring of this system and user. Raises `NoKeyring`."""
    named = _BACKENDS.get(sys.platform)
    if named is None:
        raise NoKeyring
    backend: type[KeyringBackend] = _imported(named)
    if not backend.viable:
        raise NoKeyring
    return SystemKeyring(backend(), tuple(map(_imported, _FAILURES.get(sys.platform, ()))))


def _imported(named: str) -> type:
    module, _, name = named.partition(":")
    found: type = getattr(import_module(module), name)
    return found


def _refusal(error: Exception) -> KeyringLocked | KeyringFailed:
    """The keyring's own text is left out: nobody knows what it holds."""
    from keyring import errors

    return KeyringLocked() if isinstance(error, errors.KeyringLocked) else KeyringFailed(type(error).__name__)
