"""Brings a till's people into its training, with the PINs and badges they have at the till."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from pos_app.app.staff import People, StaffChange, changed, commit_of, people_in
from pos_app.domain.person import (
    BadgeSet,
    Person,
    PersonAdded,
    PersonChanged,
    PersonEvent,
    PersonRemoved,
    PinSet,
    add_person,
)
from pos_app.journal.connection import JOURNAL_FILE
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.ports import Credential
from pos_app.settings import code_key, pin_key
from pos_app.settings.key_file import keep_key

BY = "pos-app train"
"""Who brought them, as the training's journal has it."""


class NobodyYet(Exception):
    """The till has no people; the text says what to do."""

    def __init__(self) -> None:
        super().__init__(
            "Nobody works at this till yet, so nobody could sign in to practise. "
            "Start the till first: it asks for its owner, who adds the others. Or try: pos-app demo"
        )


def bring(live: Path, training: Path) -> None:
    """Make the people in the `training` directory those of the `live` one, which is only read. Raises `NobodyYet`,
    `JournalError`, `CannotRecord`, `OSError`.
    """
    there = people_in(live) if (live / JOURNAL_FILE).is_file() else People()
    if not there.active:
        raise NobodyYet
    with closing(SqliteJournal.open(training)) as journal:
        keep_key(training / pin_key.KEY_FILE, pin_key.pin_key(live))
        keep_key(training / code_key.KEY_FILE, code_key.code_key(live))
        books = journal.load(0)
        changes = list(_changes(there, People(people=books.people, credentials=books.credentials)))
        if changes:
            journal.commit(commit_of(changes))


def _changes(there: People, here: People) -> Iterator[StaffChange]:
    for person in there.active:
        yield from _change(person, there.credentials.get(person.person_id), here)
    for person in here.active:
        if person.person_id not in there.people or not there.people[person.person_id].active:
            nothing = Credential(person_id=person.person_id)
            yield changed(person, PersonRemoved(by=BY), credential=nothing)


def _change(person: Person, credential: Credential | None, here: People) -> Iterator[StaffChange]:
    known = here.people.get(person.person_id)
    before = here.credentials.get(person.person_id)
    comes = PersonAdded(person_id=person.person_id, name=person.name, role=person.role, by=BY)
    events = list(_events(person, credential, known or add_person(comes), before))
    if known is None:
        change = changed(add_person(comes), *events, credential=credential)
        yield StaffChange(person=change.person, events=(comes, *events), credential=credential)
    elif events:
        yield changed(known, *events, credential=credential)


def _events(
    person: Person, credential: Credential | None, known: Person, before: Credential | None
) -> Iterator[PersonEvent]:
    if (known.name, known.role) != (person.name, person.role):
        yield PersonChanged(name=person.name, role=person.role, by=BY)
    if credential is None:
        return
    if before is None or before.pin != credential.pin:
        yield PinSet(by=BY)
    if (before.badge if before is not None else b"") != credential.badge:
        yield BadgeSet(by=BY, present=bool(credential.badge))
