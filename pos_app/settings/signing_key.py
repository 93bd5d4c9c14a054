"""The key the till signs with, wherever the settings say it is: in a file, in a variable, or in the vault."""

from collections.abc import Mapping
from pathlib import Path

from pos_app.settings.master_key import VaultAccess
from pos_app.settings.merchant_keys import MerchantKeys, SigningKey
from pos_app.settings.records import Settings
from pos_app.settings.secrets import KeyProblem, read_private_key
from pos_app.settings.vault import open_vault
from pos_app.settings.vault_errors import VaultProblem
from pos_app.settings.vault_file import KeyringLock, read_vault_file

VAULT_FILE = "keys.vault"
"""The vault's name in a till's data directory."""


class VaultUnusable(KeyProblem):
    """The settings name the vault, and no key comes out of it. `problem` says why, what it means, and what to do."""

    def __init__(self, problem: VaultProblem) -> None:
        super().__init__("alphapay.private_key_vault", f"cannot be used. {problem}")
        self.problem = problem


def vault_path(settings: Settings) -> Path:
    """Where a till's vault is, or would be."""
    return settings.data_directory() / VAULT_FILE


def signing_key(settings: Settings, environ: Mapping[str, str], access: VaultAccess) -> SigningKey:
    """The key to sign with. May ask a person (`access`): never in the GUI thread. Raises `KeyProblem`."""
    if not settings.alphapay.private_key_vault:
        pem = read_private_key(settings.alphapay, environ)
        return SigningKey(pem, settings.alphapay.key_version)
    try:
        return MerchantKeys(open_vault(vault_path(settings), access)).signing_key()
    except VaultProblem as problem:
        raise VaultUnusable(problem) from None


def asks_keyring(settings: Settings) -> bool:
    """Whether `signing_key` asks the system's keyring, which may take a person's time. Looks at the vault's form, and
    raises `KeyProblem` where that is wrong already.
    """
    if not settings.alphapay.private_key_vault:
        return False
    try:
        return isinstance(read_vault_file(vault_path(settings)).lock, KeyringLock)
    except VaultProblem as problem:
        raise VaultUnusable(problem) from None


def glance_at_private_key(settings: Settings, environ: Mapping[str, str]) -> None:
    """Judge the key by its looks, and a vault by its form: quick, and asks nobody. Raises `KeyProblem`."""
    if settings.alphapay.private_key_vault:
        asks_keyring(settings)
    else:
        read_private_key(settings.alphapay, environ)
