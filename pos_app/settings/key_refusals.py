"""Why the merchant's keys in a vault were left as they are, one class per cause."""

from pos_app.settings.vault_errors import NOTHING_CHANGED, VaultProblem


class KeysRefused(VaultProblem):
    """What was wished would lose a key or mix two up."""

    means = NOTHING_CHANGED


class KeysExist(KeysRefused):
    """There is a key already, and a first one was to be made."""

    def __init__(self) -> None:
        super().__init__(
            "The vault holds a key already.",
            "See it with `pos-app keys show`; to change to a new one: pos-app keys rotate",
        )


class NoKeyYet(KeysRefused):
    """There is no key that another one could follow."""

    def __init__(self) -> None:
        super().__init__("The vault holds no key yet.", "Make the first one with `pos-app keys new`.")


class KeyWaits(KeysRefused):
    """One new key at a time."""

    def __init__(self, number: int) -> None:
        super().__init__(
            f"Key {number} is new and waits for AlphaPay already.",
            f"Finish with it first (pos-app keys confirm), or drop it (pos-app keys forget {number}).",
        )


class KeyKeptAlready(KeysRefused):
    """The very same key is in the vault."""

    def __init__(self, number: int) -> None:
        super().__init__(
            f"That key is in the vault already, as key {number}.", "See them with `pos-app keys show`."
        )


class NoSuchKey(KeysRefused):
    """The vault has no key of that number."""

    def __init__(self, number: int) -> None:
        super().__init__(f"The vault has no key {number}.", "See which there are with `pos-app keys show`.")


class KeyInUse(KeysRefused):
    """The till signs with this key."""

    def __init__(self, number: int) -> None:
        super().__init__(
            f"Key {number} is the one the till signs with.",
            "Make a new one first (pos-app keys rotate) and let AlphaPay confirm it (pos-app keys confirm).",
        )
