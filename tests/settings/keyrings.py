"""Stand-ins for the operating system's keyring, behind keyring's own interface, and ways into a vault for tests."""

from collections.abc import Iterator
from contextlib import contextmanager

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked as LockedUp
from keyring.errors import PasswordSetError

from pos_app.settings import master_key
from pos_app.settings.master_key import VaultAccess
from pos_app.settings.secrets import Secret
from pos_app.settings.system_keyring import SystemKeyring
from pos_app.settings.vault_errors import NoKeyring

PHRASE = "four words nobody guesses"


class MemoryKeyring(KeyringBackend):
    """A keyring for one test. `locked` and `full` make it refuse as real ones do."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False
        self.full = False

    def get_password(self, service: str, username: str) -> str | None:
        self._ask()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._ask()
        if self.full:
            raise PasswordSetError(f"no room for {password}")
        self.kept[(service, username)] = password

    def _ask(self) -> None:
        if self.locked:
            raise LockedUp("nobody typed the password")


@contextmanager
def quick_scrypt() -> Iterator[None]:
    """New pass-phrases cost as little as a vault may ask."""
    usual = dict(master_key.USUAL_COST)
    master_key.USUAL_COST.update(n=1 << 14, p=1)
    yield
    master_key.USUAL_COST.update(usual)


def with_keyring(keyring: MemoryKeyring) -> VaultAccess:
    """Into vaults whose keys are in `keyring`."""
    return VaultAccess(keyring=lambda: SystemKeyring(keyring))


def with_phrase(phrase: str = PHRASE) -> VaultAccess:
    """Into vaults under a pass-phrase, on a system without a keyring."""
    return VaultAccess(keyring=no_keyring, passphrase=lambda _new: Secret(phrase))


def no_keyring() -> SystemKeyring:
    """What `system_keyring` does where there is none."""
    raise NoKeyring
