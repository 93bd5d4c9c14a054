"""The set-up's pages about keys: where a pair may be kept, and what has become of it."""

from pos_app.ui.setup.orders import Broke, KeysKept, KeysRefused
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier, joined
from pos_app.ui.words.records import ChoiceWords

_CHOICES = (
    (
        QT_TRANSLATE_NOOP("cashier", "Make a key pair"),
        QT_TRANSLATE_NOOP(
            "cashier", "The private key stays in this till, locked by this computer's keyring."
        ),
    ),
    (
        QT_TRANSLATE_NOOP("cashier", "Use a key file"),
        QT_TRANSLATE_NOOP("cashier", "You have a private key whose public half AlphaPay knows already."),
    ),
    (
        QT_TRANSLATE_NOOP("cashier", "Make a key pair in a file"),
        QT_TRANSLATE_NOOP(
            "cashier",
            "Beside the settings, not encrypted: whoever can read this user's files can sign payments. "
            "Choose it only where there is no keyring.",
        ),
    ),
)


def key_choices(*, with_file: bool) -> list[ChoiceWords]:
    """Where a pair may come from; `with_file` where the keyring refused."""
    offered = _CHOICES if with_file else _CHOICES[:2]
    return [ChoiceWords(for_cashier(title), for_cashier(text)) for title, text in offered]


def paste_it() -> tuple[str, str]:
    """What to do with the public half."""
    return (
        for_cashier(QT_TRANSLATE_NOOP("cashier", "Paste this key into AlphaPay's dashboard")),
        for_cashier(
            QT_TRANSLATE_NOOP(
                "cashier", "It is public: copy it, or scan the code with a phone. Go on when AlphaPay has it."
            )
        ),
    )


def working() -> str:
    """While a pair is made or read."""
    return for_cashier(
        QT_TRANSLATE_NOOP("cashier", "One moment. If this computer asks for its keyring's password, type it.")
    )


def copied() -> str:
    """The public half is in the clipboard."""
    return for_cashier(QT_TRANSLATE_NOOP("cashier", "Copied."))


def fingerprint_words(digits: str) -> str:
    """By what people compare two keys."""
    return for_cashier(QT_TRANSLATE_NOOP("cashier", "Fingerprint {digits}"), digits=digits)


def kept_words(kept: KeysKept) -> str:
    """Where the private half is; it is not lost when the set-up is left."""
    before = QT_TRANSLATE_NOOP("cashier", "This till had this pair already.")
    file = QT_TRANSLATE_NOOP(
        "cashier", "The private key is in the file {where}. Keep that file to this till."
    )
    vault = QT_TRANSLATE_NOOP(
        "cashier", "The private key is in {where}, and stays there also if you leave the set-up now."
    )
    return joined(
        for_cashier(before) if kept.made_before else "",
        for_cashier(file if kept.in_file else vault, where=kept.where),
    )


def file_rule() -> str:
    """What a key file must be."""
    return for_cashier(
        QT_TRANSLATE_NOOP(
            "cashier",
            "An RSA key of 2048 bits in PKCS#8 form (BEGIN PRIVATE KEY). The till reads it there at each start.",
        )
    )


def refused(result: KeysRefused) -> str:
    """Why there is no pair, and what may be done."""
    other = QT_TRANSLATE_NOOP("cashier", "Try again, or choose another way.")
    return joined(result.why, for_cashier(other) if result.no_vault else "")


def broke(result: Broke) -> str:
    """A fault of this program."""
    return for_cashier(
        QT_TRANSLATE_NOOP(
            "cashier",
            "That did not work by a fault of this program ({what}). Nothing was changed. Try again.",
        ),
        what=result.what,
    )


def key_seems_right() -> str:
    """A key that was pasted whole."""
    return for_cashier(QT_TRANSLATE_NOOP("cashier", "This is a whole RSA-2048 public key."))
