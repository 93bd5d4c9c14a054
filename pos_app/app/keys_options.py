"""What may be said to `pos-app keys`, and which till's keys are meant."""

import argparse
from pathlib import Path
from typing import Any

import msgspec

from pos_app.app.run import default_config
from pos_app.settings.load import examine
from pos_app.settings.mistakes import SettingsError
from pos_app.settings.records import Settings

_PLACE = frozenset({"till", "till.id", "till.data_directory"})
"""Where the vault is. Keys are made before the rest of the settings is right."""

_MOST_VERSIONS = 9999

_HELP = """\
examples:
  pos-app keys new                        the first key pair; its public half is printed for AlphaPay's dashboard
  pos-app keys new --passphrase           … on a machine without a keyring
  pos-app keys import alphapay-private.pem
  pos-app keys confirm                    does AlphaPay answer to the new key? If so, it is used from the next start on
  pos-app keys rotate --png public.png    a new pair beside the one in use, its public half as a QR picture too
  pos-app keys show --qr
  pos-app keys forget 1                   the old pair, for good

The private halves are in keys.vault in the till's data directory, sealed under a key in this system's keyring, or under
a pass-phrase: POS_VAULT_PASSPHRASE, or asked for here. They never come out again. For the till to use them its
settings say private_key_vault = true under [alphapay].

exit codes: 0 it is done, 1 it could not be done (the reason is said), 2 the command was used wrongly.
"""


class _Argument(msgspec.Struct, frozen=True):
    """One thing that may be said, and how `argparse` takes it."""

    flag: str
    how: dict[str, Any]


class _Command(msgspec.Struct, frozen=True):
    """One command: what it does, and what may be said to it."""

    what: str
    arguments: tuple[_Argument, ...]


def _version(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= _MOST_VERSIONS):
        raise argparse.ArgumentTypeError(f"must be a whole number from 1 to {_MOST_VERSIONS}")
    return int(text)


def _argument(flag: str, help_text: str, **how: Any) -> _Argument:
    return _Argument(flag, {"help": help_text, **how})


_CONFIG = _argument("--config", "the till's settings file", type=Path, metavar="FILE")
_FILE = _argument("file", "the private key", type=Path, metavar="FILE")
_WHICH = _argument("number", "which key", type=int, metavar="NUMBER")
_WHICH_IF_ANY = _argument(
    "number",
    "which key; else the one that waits, else the one in use",
    type=int,
    nargs="?",
    default=0,
    metavar="NUMBER",
)
_VERSION = _argument(
    "--key-version",
    "the keyVersion that AlphaPay knows the key by; else one more than before",
    type=_version,
    default=0,
    metavar="N",
)
_PASSPHRASE = _argument(
    "--passphrase", "a new vault opens with a pass-phrase, not by the keyring", action="store_true"
)
_QR = _argument("--qr", "show the public key as a QR code here", action="store_true")
_PNG = _argument("--png", "write the public key as a QR picture", type=Path, metavar="FILE")

_COMMANDS = {
    "new": _Command("make the first key pair", (_CONFIG, _VERSION, _PASSPHRASE, _QR, _PNG)),
    "show": _Command("show the public halves and which key is used", (_WHICH_IF_ANY, _CONFIG, _QR, _PNG)),
    "import": _Command(
        "put an existing private key (PEM) into the vault", (_FILE, _CONFIG, _VERSION, _PASSPHRASE, _QR, _PNG)
    ),
    "rotate": _Command("make a new key pair; the one in use stays in use", (_CONFIG, _VERSION, _QR, _PNG)),
    "confirm": _Command(
        "try a key on AlphaPay with a call that moves no money, and use it if AlphaPay answers",
        (_WHICH_IF_ANY, _CONFIG, _VERSION),
    ),
    "forget": _Command("drop a key that is used no more", (_WHICH, _CONFIG)),
}


def parser() -> argparse.ArgumentParser:
    """The parser; what it returns has the name of the `command`."""
    options = argparse.ArgumentParser(
        prog="pos-app keys",
        description="The key pairs that this till's requests to AlphaPay are signed with.",
        epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = options.add_subparsers(dest="command", metavar=" | ".join(_COMMANDS), required=True)
    for name, command in _COMMANDS.items():
        made = commands.add_parser(
            name,
            help=command.what,
            description=command.what[0].upper() + command.what[1:] + ".",
            epilog=_HELP,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        for argument in command.arguments:
            made.add_argument(argument.flag, **argument.how)
    return options


def settings_of(arguments: argparse.Namespace) -> Settings:
    """The till's settings, as far as they are right. Raises `SettingsError` where they do not say where the vault is,
    or for `confirm` which account is meant.
    """
    examined = examine(arguments.config or default_config())
    in_the_way = [
        mistake
        for mistake in examined.mistakes
        if mistake.key in _PLACE or (arguments.command == "confirm" and _is_about_account(mistake.key))
    ]
    if in_the_way:
        raise SettingsError(in_the_way)
    return examined.settings


def _is_about_account(key: str) -> bool:
    return key.startswith("alphapay") and not key.startswith("alphapay.private_key")
