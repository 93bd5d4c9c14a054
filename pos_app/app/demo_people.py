"""Who works at the demo's till, with PINs that everybody may know."""

from contextlib import closing
from pathlib import Path

import msgspec

from pos_app.app.staff import added, commit_of
from pos_app.domain.authority import Role
from pos_app.journal.repository import SqliteJournal
from pos_app.runtime.pins import keep_pin
from pos_app.settings.pin_key import pin_key


class DemoPerson(msgspec.Struct, frozen=True):
    """Somebody of the demo's shop."""

    name: str
    role: Role
    pin: str


DEMO_PEOPLE = (
    DemoPerson("Casey", Role.CASHIER, "1470"),
    DemoPerson("Sam", Role.SUPERVISOR, "3690"),
    DemoPerson("Olivia", Role.OWNER, "8520"),
)

PINS = "Demo PINs:  " + " · ".join(f"{person.name} {person.pin}" for person in DEMO_PEOPLE)
"""What a stranger has to know."""


def employ(directory: Path) -> None:
    """Let them work at the till of this data directory, unless somebody works there already. Raises `JournalError`,
    `CannotRecord`.
    """
    with closing(SqliteJournal.open(directory)) as journal:
        if journal.load(0).people:
            return
        key = pin_key(directory)
        people = [added(each.name, each.role, keep_pin(each.pin, key), by="") for each in DEMO_PEOPLE]
        journal.commit(commit_of(people))
