"""Where this program gets the keys to a vault from: the system's keyring, a variable, or a person at a terminal."""

import getpass
import os
import sys
from collections.abc import Callable, Mapping

from pos_app.settings.master_key import VaultAccess
from pos_app.settings.secrets import Secret
from pos_app.settings.vault_errors import PASSPHRASE_VARIABLE, PassphraseNotGiven, PassphraseNotRepeated


def access_of(
    environ: Mapping[str, str] = os.environ, ask: Callable[[str], str] | None = None
) -> VaultAccess:
    """Access to this user's vaults. `ask` asks a person for a text that is not shown; by default at the terminal, where
    there is one.
    """
    return VaultAccess(passphrase=lambda new: _passphrase(environ, ask or _asked_on_terminal, new=new))


def _passphrase(environ: Mapping[str, str], ask: Callable[[str], str], *, new: bool) -> Secret:
    given = environ.get(PASSPHRASE_VARIABLE, "")
    if given:
        return Secret(given)
    phrase = ask("Pass-phrase of the new vault: " if new else "Pass-phrase of the vault: ")
    if new and ask("The same pass-phrase again: ") != phrase:
        raise PassphraseNotRepeated
    return Secret(phrase)


def _asked_on_terminal(prompt: str) -> str:
    """Without a terminal it would be seen, in a file or in the list of processes."""
    if sys.stdin is None or not sys.stdin.isatty():
        raise PassphraseNotGiven
    return getpass.getpass(prompt)
