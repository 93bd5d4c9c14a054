"""People of the shop, and the one way to change what is known of one. Their PINs and badges are not here: those are
secrets, kept beside the events and in none of them (`protocol.ports.Credential`).
"""

from enum import StrEnum

import msgspec

from pos_app.domain.authority import Role

LOCKED_AFTER = 10
"""Wrong PINs in a row after which a person is locked out."""


class SignOutCause(StrEnum):
    """Why somebody is not at the till any more."""

    KEY = "KEY"
    """They locked it."""
    IDLE = "IDLE"
    ANOTHER = "ANOTHER"
    """Somebody else signed in."""
    REMOVED = "REMOVED"


class SignInRefusal(StrEnum):
    """Why a sign-in or an approval was refused."""

    WRONG_PIN = "WRONG_PIN"
    TOO_SOON = "TOO_SOON"
    """After wrong PINs one must wait."""
    LOCKED = "LOCKED"
    REMOVED = "REMOVED"
    NOT_PERMITTED = "NOT_PERMITTED"
    """They may not do, or approve, what was wanted."""
    TRAINING_ONLY = "TRAINING_ONLY"


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who works here. `person_id` is made once; names are unique, also among people who left."""

    person_id: str
    name: str
    role: Role
    active: bool = True
    has_pin: bool = False
    has_badge: bool = False
    wrong_pins: int = 0
    """In a row, since the last right one."""

    @property
    def locked(self) -> bool:
        """Whether too many wrong PINs were entered."""
        return self.wrong_pins >= LOCKED_AFTER


class _Event(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Base of what can happen to a person; the journal stores these. `by` is a name."""


class PersonAdded(_Event, frozen=True, kw_only=True):
    """Somebody works here from now on. The first owner is added by nobody."""

    person_id: str
    name: str
    role: Role
    by: str = ""


class PersonChanged(_Event, frozen=True, kw_only=True):
    """Another name or role."""

    name: str
    role: Role
    by: str


class PersonRemoved(_Event, frozen=True, kw_only=True):
    """They work here no more. What they did stays."""

    by: str


class PinSet(_Event, frozen=True, kw_only=True):
    """They have a new PIN. `by_machine`: it was reset by somebody with access to this machine's data."""

    by: str
    by_machine: bool = False


class BadgeSet(_Event, frozen=True, kw_only=True):
    """They have another badge, or none any more."""

    by: str
    present: bool


class SignedIn(_Event, frozen=True, kw_only=True):
    """They are at the till, by their PIN."""


class SignedOut(_Event, frozen=True, kw_only=True):
    """They are not at the till any more."""

    cause: SignOutCause


class SignInRefused(_Event, frozen=True, kw_only=True):
    """A sign-in, or an approval (`approval`), was refused."""

    why: SignInRefusal
    approval: bool = False


class PersonUnlocked(_Event, frozen=True, kw_only=True):
    """Wrong PINs before are forgotten."""

    by: str


class ApprovalGiven(_Event, frozen=True, kw_only=True):
    """They approved one deed of somebody else, in place. `deed` is the command's name, `about` what it names."""

    deed: str
    asked_by: str
    about: str = ""


PersonEvent = (
    PersonAdded
    | PersonChanged
    | PersonRemoved
    | PinSet
    | BadgeSet
    | SignedIn
    | SignedOut
    | SignInRefused
    | PersonUnlocked
    | ApprovalGiven
)


class PersonEventRefused(ValueError):
    """An event that does not fit the person it is about: always a bug, never swallowed."""


def add_person(event: PersonAdded) -> Person:
    """The person as they begin."""
    return Person(person_id=event.person_id, name=event.name, role=event.role)


def advance_person(person: Person, event: PersonEvent) -> Person:
    """The person after `event`. Raises `PersonEventRefused`."""
    if isinstance(event, PersonAdded):
        raise PersonEventRefused(f"{person.person_id} was added already")
    return msgspec.structs.replace(person, **_changes(person, event))


def _changes(person: Person, event: PersonEvent) -> dict[str, object]:
    match event:
        case PersonChanged(name=name, role=role):
            return {"name": name, "role": role}
        case PersonRemoved():
            return {"active": False, "has_pin": False, "has_badge": False}
        case PinSet():
            return {"has_pin": True, "wrong_pins": 0}
        case BadgeSet(present=present):
            return {"has_badge": present}
        case SignInRefused(why=SignInRefusal.WRONG_PIN):
            return {"wrong_pins": person.wrong_pins + 1}
        case SignedIn() | ApprovalGiven() | PersonUnlocked():
            return {"wrong_pins": 0}
        case _:
            return {}
