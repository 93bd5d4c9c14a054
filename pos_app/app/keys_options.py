"""What may be said to `pos-app keys`, and which till's keys are meant."""

import argparse
from pathlib import Path

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

_COMMANDS = {
    "new": "make the first key pair",
    "show": "show the public halves and which key is used",
    "import": "put an existing private key (PEM) into the vault",
    "rotate": "make a new key pair; the one in use stays in use",
    "confirm": "try a key on AlphaPay with a call that moves no money, and use it if AlphaPay answers",
    "forget": "drop a key that is used no more",
}
_TAKES_A_VERSION = frozenset({"new", "import", "rotate", "confirm"})
_MAKES_A_VAULT = frozenset({"new", "import"})
_SHOWS_A_KEY = frozenset({"new", "show", "import", "rotate"})


def parser() -> argparse.ArgumentParser:
    """The parser; what it returns has the name of the `command`."""
    options = argparse.ArgumentParser(
        prog="pos-app keys",
        description="The key pairs that this till's requests to AlphaPay are signed with.",
        epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = options.add_subparsers(dest="command", metavar=" | ".join(_COMMANDS), required=True)
    for name, what in _COMMANDS.items():
        command = commands.add_parser(
            name,
            help=what,
            description=what[0].upper() + what[1:] + ".",
            epilog=_HELP,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        _add_options(command, name)
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


def _add_options(command: argparse.ArgumentParser, name: str) -> None:
    command.add_argument("--config", type=Path, metavar="FILE", help="the till's settings file")
    if name == "import":
        command.add_argument("file", type=Path, metavar="FILE", help="the private key")
    if name in {"show", "confirm"}:
        command.add_argument(
            "number",
            type=int,
            nargs="?",
            default=0,
            metavar="NUMBER",
            help="which key; else the newest that counts",
        )
    if name == "forget":
        command.add_argument("number", type=int, metavar="NUMBER", help="which key")
    if name in _TAKES_A_VERSION:
        command.add_argument(
            "--key-version",
            type=_version,
            default=0,
            metavar="N",
            help="the keyVersion that AlphaPay knows the key by; else one more than before",
        )
    if name in _MAKES_A_VAULT:
        command.add_argument(
            "--passphrase",
            action="store_true",
            help="a new vault opens with a pass-phrase, not by the keyring",
        )
    if name in _SHOWS_A_KEY:
        command.add_argument("--qr", action="store_true", help="show the public key as a QR code here")
        command.add_argument("--png", type=Path, metavar="FILE", help="write the public key as a QR picture")


def _version(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= _MOST_VERSIONS):
        raise argparse.ArgumentTypeError(f"must be a whole number from 1 to {_MOST_VERSIONS}")
    return int(text)
