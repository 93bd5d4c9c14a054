"""`pos-app people`: who works at a till, and the one way back in where the owner's PIN is lost.

Whoever resets it needs what only the machine's keeper has: the data directory with its secret keys, and no till at
work on it. That it was done, and by whom, is in the journal for good.
"""

import argparse
import getpass
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from pos_app.app.journal_options import WRONG_USE, settings_of
from pos_app.app.staff import People, StaffChange, added, changed, commit_of, people_in
from pos_app.domain.authority import Role
from pos_app.domain.person import Person, PersonUnlocked, PinSet, is_weak_pin, same_name, tidy_name
from pos_app.journal.connection import JOURNAL_FILE
from pos_app.journal.errors import JournalError, JournalMissing
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.ports import CannotRecord, Credential
from pos_app.runtime.pins import keep_pin
from pos_app.settings import code_key, pin_key
from pos_app.settings.key_file import known_key
from pos_app.settings.mistakes import SettingsError

OK, FAILED = 0, 1
"""Exit codes, besides `WRONG_USE`."""

_NEW_OWNER = "Owner"

_HELP = """\
examples:
  pos-app people list                                 the people of this till's settings
  pos-app people reset-owner                          a new PIN for the owner, asked for here
  pos-app people reset-owner --name Olivia            where there are several owners
  pos-app people reset-owner --data /var/lib/pos-app

reset-owner works on a till that is closed, in its data directory, and only with the secret keys in there
(pins.key, codes.key). The journal keeps that it was done, and by which user of this machine. Where no owner is
left it makes one. Everybody else's PIN is given at the till, by an owner.

exit codes: 0 it is done, 1 it could not be done (the reason is said), 2 the command was used wrongly.
"""

AskPin = Callable[[str], str]
"""Asks for a PIN that is not shown."""


class _Refused(Exception):
    """It cannot be done; the text is for people."""


def main(argv: Sequence[str], ask_pin: AskPin | None = None) -> int:
    """Run `pos-app people`; `argv` is what follows `people`. Returns the exit code."""
    try:
        arguments = _parser().parse_args(argv)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else WRONG_USE
    try:
        data = settings_of(arguments).data_directory()
        if arguments.command == "list":
            return _list(data)
        return _reset_owner(data, arguments.name, ask_pin or _asked_on_terminal)
    except (SettingsError, JournalError, CannotRecord, _Refused) as error:
        print(f"pos-app people: {error}", file=sys.stderr)
        return FAILED


def _list(data: Path) -> int:
    found = people_in(data).people.values()
    if not found:
        print(f"nobody works at the till in {data} yet: its first start asks for the owner")
    for person in sorted(found, key=lambda person: (not person.active, person.name.casefold())):
        print(f"{person.name:<40}  {person.role.value:<10}  {_standing(person)}".rstrip())
    return OK


def _standing(person: Person) -> str:
    if not person.active:
        return "works here no more"
    signs = [word for word, has in (("badge", person.has_badge), ("locked", person.locked)) if has]
    return ", ".join(signs if person.has_pin else ["no PIN", *signs])


def _reset_owner(data: Path, name: str, ask_pin: AskPin) -> int:
    if not (data / JOURNAL_FILE).is_file():
        raise JournalMissing(data)
    key = _secrets(data)
    with closing(SqliteJournal.open(data)) as journal:
        books = journal.load(0)
        owner = _owner(People(people=books.people), name)
        kept = keep_pin(_new_pin(ask_pin, owner.name if owner is not None else name or _NEW_OWNER), key)
        change = _made(name, kept) if owner is None else _renewed(owner, books.credentials, kept)
        journal.commit(commit_of([change]))
    print(
        f"{change.person.name} has a new PIN. The journal keeps that it was set on this machine by {_user()}."
    )
    return OK


def _secrets(data: Path) -> bytes:
    """The key that PINs are kept with. Raises `_Refused` unless all of the directory's secrets are there."""
    for file in (pin_key.KEY_FILE, code_key.KEY_FILE):
        if known_key(data / file) is None:
            raise _Refused(
                f"{data / file} is missing or cannot be read. Run this as the user that the till runs as. "
                "If the file is lost for good, start the till once, which makes a new one, close it, and try again: "
                "everybody then needs a new PIN."
            )
    return pin_key.pin_key(data)


def _owner(people: People, name: str) -> Person | None:
    """Whose PIN is renewed; None where no owner is left. Raises `_Refused`."""
    owners = [person for person in people.active if person.role is Role.OWNER]
    named = [person for person in owners if not name or same_name(person.name, name)]
    if owners and len(named) != 1:
        listed = ", ".join(person.name for person in owners)
        raise _Refused(f"name the owner who gets a new PIN, with --name; the owners are: {listed}")
    if not owners and any(same_name(each.name, name or _NEW_OWNER) for each in people.people.values()):
        raise _Refused(
            f"somebody had the name {name or _NEW_OWNER} already; give the new owner another with --name"
        )
    return named[0] if named else None


def _new_pin(ask: AskPin, name: str) -> str:
    pin = ask(f"New PIN for {name}, 4 to 8 digits: ")
    if is_weak_pin(pin):
        raise _Refused("that is no PIN, or one of the first that anybody would try; nothing was changed")
    if ask("The same PIN again: ") != pin:
        raise _Refused("the two PINs are not the same; nothing was changed")
    return pin


def _made(name: str, kept: str) -> StaffChange:
    tidy = tidy_name(name or _NEW_OWNER)
    if not tidy:
        raise _Refused("that is no name: 1 to 40 characters that can be printed")
    return added(tidy, Role.OWNER, kept, _user(), by_machine=True)


def _renewed(owner: Person, credentials: Mapping[str, Credential], kept: str) -> StaffChange:
    badge = credentials[owner.person_id].badge if owner.person_id in credentials else b""
    credential = Credential(person_id=owner.person_id, pin=kept, badge=badge)
    reset = PinSet(by=_user(), by_machine=True)
    return changed(owner, reset, PersonUnlocked(by=_user()), credential=credential)


def _user() -> str:
    """The name of whoever is logged in at this machine."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "an unknown user"


def _asked_on_terminal(prompt: str) -> str:
    """Without a terminal a PIN would be seen, in a file or in the list of processes."""
    if not sys.stdin.isatty():
        raise _Refused("nobody can be asked for a PIN here: start it in a terminal")
    return getpass.getpass(prompt)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app people",
        description="Who works at a till, and a new PIN for an owner who lost theirs.",
        epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", metavar="list | reset-owner", required=True)
    for name, what in (("list", "show who works here"), ("reset-owner", "give an owner a new PIN")):
        command = commands.add_parser(
            name,
            help=what,
            description=what[0].upper() + what[1:] + ".",
            epilog=_HELP,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        where = command.add_mutually_exclusive_group()
        where.add_argument("--config", type=Path, metavar="FILE", help="the till's settings file")
        where.add_argument("--data", type=Path, metavar="DIR", help="the till's data directory")
        if name == "reset-owner":
            command.add_argument(
                "--name", default="", metavar="NAME", help="which owner, or the new one's name"
            )
    return parser
