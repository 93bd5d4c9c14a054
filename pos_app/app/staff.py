"""People in a journal that no till runs on: read, and changed by the same events that the till writes.

For the demo, the training mode and an owner whose PIN is lost; on a till at work the engine sees to people.
"""

from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from pos_app.domain.authority import Role
from pos_app.domain.payment_code import request_id
from pos_app.domain.person import Person, PersonAdded, PersonEvent, PinSet, add_person, advance_person
from pos_app.journal.connection import JOURNAL_FILE, open_for_reading, translated
from pos_app.journal.records import Records
from pos_app.protocol.ports import Commit, Credential, Entry
from pos_app.runtime.clock import read_clock


class People(msgspec.Struct, frozen=True, kw_only=True):
    """Whoever works, or worked, at a till, and what they sign in with; both by person id."""

    people: Mapping[str, Person] = {}
    credentials: Mapping[str, Credential] = {}

    @property
    def active(self) -> tuple[Person, ...]:
        """Whoever works there now, by name."""
        return tuple(sorted((p for p in self.people.values() if p.active), key=lambda p: p.name.casefold()))


class StaffChange(msgspec.Struct, frozen=True, kw_only=True):
    """What happens to one person: the events, the person after them, and what they sign in with, if that changes."""

    person: Person
    events: tuple[PersonEvent, ...]
    credential: Credential | None = None


def people_in(directory: Path) -> People:
    """The people of a till's journal, beside a running till or without one. Raises `JournalError`."""
    file = directory / JOURNAL_FILE
    with closing(open_for_reading(directory)) as connection, translated(file):
        books = Records(connection, file).books(0)
    return People(people=books.people, credentials=books.credentials)


def changed(person: Person, *events: PersonEvent, credential: Credential | None = None) -> StaffChange:
    """`events` happen to somebody who is known. Raises `PersonEventRefused`."""
    after = person
    for event in events:
        after = advance_person(after, event)
    return StaffChange(person=after, events=events, credential=credential)


def added(name: str, role: Role, kept_pin: str, by: str, *, by_machine: bool = False) -> StaffChange:
    """Somebody new, with what is kept of their PIN."""
    now = read_clock()
    person_id = request_id(int(now.utc.timestamp() * 1000), now.entropy & ((1 << 74) - 1))
    comes = PersonAdded(person_id=person_id, name=name, role=role, by=by)
    credential = Credential(person_id=person_id, pin=kept_pin)
    change = changed(add_person(comes), PinSet(by=by, by_machine=by_machine), credential=credential)
    return msgspec.structs.replace(change, events=(comes, *change.events))


def commit_of(changes: Sequence[StaffChange]) -> Commit:
    """All of it, to be written together, now."""
    at = datetime.now(UTC)
    return Commit(
        entries=tuple(
            Entry(stream=f"person/{change.person.person_id}", at=at, event=event)
            for change in changes
            for event in change.events
        ),
        people=tuple(change.person for change in changes),
        credentials=tuple(change.credential for change in changes if change.credential is not None),
    )
