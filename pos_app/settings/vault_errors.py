"""Why the vault of secrets cannot be used, one class per cause: what happened, what it means for the money, what to do.

No text in here holds a secret.

    VaultProblem
    ├── NoKeyring, KeyringLocked, KeyringFailed      the operating system's keyring
    ├── MasterKeyMissing, MasterKeyWrong             the keyring works, and does not open this vault
    ├── PassphraseNotGiven, PassphraseTooShort, PassphraseNotRepeated, PassphraseWrong
    ├── VaultMissing, VaultExists, VaultUnreadable, VaultUnwritable, VaultExposed
    ├── VaultDamaged, VaultIsNewer, VaultChanged     the file's contents
    └── SecretMissing
"""

from pathlib import Path
from typing import ClassVar

LEAST_PASSPHRASE = 12
"""Characters of the shortest pass-phrase that is taken: the file can be carried away and tried in peace."""

PASSPHRASE_VARIABLE = "POS_VAULT_PASSPHRASE"
"""The environment variable that may hold the pass-phrase."""

NOTHING_IS_SENT = (
    "Without its key the till sends nothing: nothing is charged or given back, and open payments cannot be asked "
    "about until the key is there."
)
NOTHING_CHANGED = "Nothing was changed: the keys that were kept are kept, and money goes its way as before."


class VaultProblem(Exception):
    """The vault cannot be used as was wished. `what` happened, what it `means` for the money, and what to `do`."""

    means: ClassVar[str] = NOTHING_IS_SENT

    def __init__(self, what: str, do: str) -> None:
        super().__init__(f"{what} {self.means} {do}")
        self.what = what
        self.do = do


class NoKeyring(VaultProblem):
    """This operating system has no keyring, or none for whoever runs this."""

    def __init__(self) -> None:
        super().__init__(
            "This system offers no keyring to the user that runs this.",
            "Start it from that user's desktop session (on Linux with GNOME Keyring or KDE Wallet), or choose a "
            "pass-phrase for a new vault: pos-app keys new --passphrase",
        )


class KeyringLocked(VaultProblem):
    """The keyring is there and locked, and nobody unlocked it."""

    def __init__(self) -> None:
        super().__init__(
            "The keyring of this system is locked.",
            "Unlock it with the password it asks for (after an automatic login nobody has), then try again.",
        )


class KeyringFailed(VaultProblem):
    """The keyring refused for a reason of its own; `reason` is the name of the error, which holds no secret."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"The keyring of this system refused ({reason}).",
            "Log in at this machine's screen as the user that the till runs as, and try again. A new vault can do "
            "without a keyring: pos-app keys new --passphrase",
        )


class MasterKeyMissing(VaultProblem):
    """The keyring has no key for this vault: another user's, another machine's, or a keyring that was reset."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"The keyring holds no key for {file}: it was made by another user or on another machine, or the keyring "
            "was reset.",
            "Run this as the user who made it. If its key is lost, move the file away, make a new pair with "
            "`pos-app keys new`, and give AlphaPay the new public key.",
        )


class MasterKeyWrong(VaultProblem):
    """What the keyring holds for this vault does not open it."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"The key in this system's keyring does not open {file}.",
            "Put the file back from a copy. If there is none, move the file away, make a new pair with "
            "`pos-app keys new`, and give AlphaPay the new public key.",
        )


class PassphraseNotGiven(VaultProblem):
    """The vault needs a pass-phrase, and there is neither the variable nor a terminal."""

    def __init__(self) -> None:
        super().__init__(
            "The vault opens with a pass-phrase, and nobody gave one.",
            f"Set the environment variable {PASSPHRASE_VARIABLE}, or start this in a terminal, where it is asked for.",
        )


class PassphraseTooShort(VaultProblem):
    """A new vault's pass-phrase can be guessed."""

    means = NOTHING_CHANGED

    def __init__(self) -> None:
        super().__init__(
            f"That pass-phrase is shorter than {LEAST_PASSPHRASE} characters.",
            "Take four or more words that nobody would guess.",
        )


class PassphraseNotRepeated(VaultProblem):
    """A new vault's pass-phrase was typed differently the second time."""

    means = NOTHING_CHANGED

    def __init__(self) -> None:
        super().__init__("The two pass-phrases are not the same.", "Try again.")


class PassphraseWrong(VaultProblem):
    """The pass-phrase does not open the vault."""

    def __init__(self) -> None:
        super().__init__(
            "That is not the pass-phrase of this vault.",
            f"Try again; if it stands in {PASSPHRASE_VARIABLE}, look for a space or a line break at its end.",
        )


class VaultMissing(VaultProblem):
    """There is no vault."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"There is no vault of keys: {file} does not exist.",
            "Make a key pair with `pos-app keys new`, or put an existing key into a vault with `pos-app keys import`.",
        )


class VaultExists(VaultProblem):
    """A vault is there already and would be overwritten."""

    means = NOTHING_CHANGED

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"There is a vault of keys already: {file}.", "Use it as it is, or move it away first."
        )


class VaultUnreadable(VaultProblem):
    """The file is there and cannot be read. `reason` is the operating system's."""

    def __init__(self, file: Path, reason: str) -> None:
        super().__init__(
            f"{file} cannot be read ({reason}).",
            "Run this as the user that the till runs as, or mend the file's rights or the disk.",
        )


class VaultUnwritable(VaultProblem):
    """The file cannot be written. `reason` is the operating system's."""

    means = NOTHING_CHANGED

    def __init__(self, file: Path, reason: str) -> None:
        super().__init__(
            f"{file} cannot be written ({reason}).",
            "Make room on the disk or mend the folder's rights, then try again.",
        )


class VaultExposed(VaultProblem):
    """Other users may read or change the file."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"Other users of this machine may read or change {file}.",
            f"Take that away: chmod 600 '{file}'. If strangers use this machine, rotate the key too: "
            "pos-app keys rotate",
        )


class VaultDamaged(VaultProblem):
    """The file is no vault, or was changed."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"{file} is damaged, or was changed by something else than this program.",
            "Put the file back from a copy. If there is none, move it away, make a new pair with `pos-app keys new`, "
            "and give AlphaPay the new public key.",
        )


class VaultIsNewer(VaultProblem):
    """A newer program made the file."""

    def __init__(self, file: Path, version: int) -> None:
        super().__init__(
            f"{file} was written by a newer pos-app (its form is version {version}).",
            "Install that version again.",
        )


class VaultChanged(VaultProblem):
    """Somebody else changed the file between reading and writing it."""

    means = NOTHING_CHANGED

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"Another program changed {file} at the same time.", "Look what it did, then try again."
        )


class SecretMissing(VaultProblem):
    """The vault is open, and has nothing of that name."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"{file} holds no key that the till could sign with.",
            "Make a key pair with `pos-app keys new`, or put an existing key into it with `pos-app keys import`.",
        )
