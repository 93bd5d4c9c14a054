"""The pair of a till that is being set up: found again where it was made before, else made. Never in the GUI thread.

In the vault where the system has a keyring; in a file beside the settings only where somebody chose that.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.app.key_keeping import keys_or_none_yet
from pos_app.settings.key_check import checked_private_key
from pos_app.settings.key_pairs import new_pair, private_pem, public_text
from pos_app.settings.master_key import VaultAccess
from pos_app.settings.private_file import write_private
from pos_app.settings.records import Settings
from pos_app.settings.secrets import KeyProblem, private_key_in
from pos_app.settings.signing_key import vault_path
from pos_app.settings.vault_errors import KeyringFailed, KeyringLocked, NoKeyring, VaultProblem
from pos_app.ui.setup.orders import KeysKept, KeysRefused

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

KEY_FILE = "alphapay-private.pem"
"""Its name in the folder of the settings."""

_IN_VAULT, _IN_FILE = "alphapay.private_key_vault", "alphapay.private_key_file"


def pair_in_vault(settings: Settings, access: VaultAccess) -> KeysKept | KeysRefused:
    """The till's current pair in the vault of its data directory, which is made when missing."""
    try:
        keys = keys_or_none_yet(settings, access, by_passphrase=False)
        before = bool(keys.ledger.current)
        kept = keys.key(keys.ledger.current) if before else keys.make()
    except VaultProblem as problem:
        no_vault = isinstance(problem, NoKeyring | KeyringFailed | KeyringLocked)
        return KeysRefused(problem.what if no_vault else str(problem), no_vault=no_vault)
    return KeysKept(
        public=kept.public,
        where=str(vault_path(settings)),
        changes={_IN_VAULT: True, _IN_FILE: None},
        in_file=False,
        made_before=before,
    )


def pair_in_file(folder: Path) -> KeysKept | KeysRefused:
    """The pair in the key file of `folder`; a file that is there already is used and never overwritten."""
    file = folder / KEY_FILE
    if file.exists():
        return pair_from_file(file, written_as=KEY_FILE, made_before=True)
    pair = new_pair()
    try:
        write_private(file, private_pem(pair).reveal().encode())
    except OSError as error:
        return KeysRefused(f"{file}: {error.strerror or error}.", no_vault=True)
    return _kept(pair, file, written_as=KEY_FILE, made_before=False)


def pair_from_file(file: Path, *, written_as: str = "", made_before: bool = False) -> KeysKept | KeysRefused:
    """The pair in a file that exists. `written_as` is how the settings name it, by default by its whole path."""
    try:
        pair = checked_private_key(str(file), private_key_in(str(file), file))
    except KeyProblem as problem:
        return KeysRefused(f"{problem}.", no_vault=False)
    return _kept(pair, file, written_as=written_as or str(file.absolute()), made_before=made_before)


def _kept(pair: "RSAPrivateKey", file: Path, *, written_as: str, made_before: bool) -> KeysKept:
    changes = {_IN_VAULT: None, _IN_FILE: written_as}
    return KeysKept(
        public=public_text(pair), where=str(file), changes=changes, in_file=True, made_before=made_before
    )
