"""What may be said to `pos-app journal`, and where the journal is that it is said about."""

import argparse
import re
from pathlib import Path

import msgspec

from pos_app.app.run import default_config
from pos_app.journal.claims import Claim
from pos_app.settings.load import examine
from pos_app.settings.mistakes import SettingsError
from pos_app.settings.records import Settings, TillSettings

WRONG_USE = 2
"""The exit code of a command used wrongly, as argparse has it."""

_NEEDED = frozenset({"till", "till.id", "till.data_directory", "backup", "backup.folder", "backup.keep"})
"""A settings file may have any mistakes but in these keys: the journal must be within reach on a bad day."""

_ANCHOR = re.compile(r"(?P<seq>[0-9]{1,15}):(?P<head>[0-9a-fA-F]{8,64})")

_HELP = """\
examples:
  pos-app journal verify                              the journal of this till's settings
  pos-app journal verify --anchor 5120:9f3c41d20b77   … and what a Z report says of its event 5120
  pos-app journal backup --config shop.toml           one backup now, beside the running till
  pos-app journal list
  pos-app journal restore /mnt/backup/till-1/journal-2026-11-22T033000Z.sqlite3
  pos-app journal restore --moved                     go on with a data directory from another machine

All but restore work beside a running till and change nothing in the journal.

exit codes: 0 all is well or done, 1 it could not be done (the reason is said), 2 the command was used wrongly,
3 verify found something wrong.
"""


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where the journal is and where its backups are."""

    data: Path
    backups: Path
    keep: int


def place_of(arguments: argparse.Namespace) -> Place:
    """What `--data`, else the settings file, says. Raises `SettingsError`."""
    settings = settings_of(arguments)
    return Place(
        data=settings.data_directory(),
        backups=arguments.backups or settings.backup_folder(),
        keep=settings.backup.keep,
    )


def settings_of(arguments: argparse.Namespace) -> Settings:
    """As far as they say where the journal is. Raises `SettingsError` where just that is wrong."""
    if arguments.data is not None:
        return Settings(till=TillSettings(data_directory=arguments.data))
    examined = examine(arguments.config or default_config())
    in_the_way = [mistake for mistake in examined.mistakes if mistake.key in _NEEDED]
    if in_the_way:
        raise SettingsError(in_the_way)
    return examined.settings


def _anchor(text: str) -> Claim:
    """`SEQ:HASH`, as on a Z report: the number of an event, and its hash or the first digits of it."""
    found = _ANCHOR.fullmatch(text)
    if found is None:
        raise argparse.ArgumentTypeError(
            "must be SEQ:HASH, such as 5120:9f3c41d2, with at least 8 digits of the hash"
        )
    return Claim(seq=int(found["seq"]), head=found["head"].lower(), source=f"the anchor {text}")


def parser() -> argparse.ArgumentParser:
    """The parser; what it returns has the name of the `command`."""
    options = argparse.ArgumentParser(
        prog="pos-app journal",
        description="Examine, back up and restore the till's journal.",
        epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = options.add_subparsers(
        dest="command", metavar="verify | backup | list | restore", required=True
    )
    verify = _command(commands, "verify", "check every event, every table and every anchor")
    verify.add_argument(
        "--anchor",
        type=_anchor,
        action="append",
        default=[],
        metavar="SEQ:HASH",
        help="what a Z report says; may be given several times",
    )
    verify.add_argument(
        "--backup",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="a backup whose anchor counts, besides those in the folder",
    )
    _command(commands, "backup", "make and verify a backup now")
    _command(commands, "list", "show the journal, its backups, and journals kept aside")
    restoring = _command(commands, "restore", "put a backup in the journal's place")
    restoring.add_argument("file", type=Path, nargs="?", metavar="FILE", help="the backup")
    restoring.add_argument(
        "--moved", action="store_true", help="no backup: the data directory came from another machine"
    )
    restoring.add_argument("--yes", action="store_true", help="do not ask")
    return options


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    what: str,
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=what, description=what[0].upper() + what[1:] + ".")
    where = command.add_mutually_exclusive_group()
    where.add_argument("--config", type=Path, metavar="FILE", help="the till's settings file")
    where.add_argument("--data", type=Path, metavar="DIR", help="the till's data directory")
    command.add_argument("--backups", type=Path, metavar="DIR", help="where its backups are")
    return command
