"""People of the shop, and the one way to change what is known of one. Their PINs and badges are not here: those are
secrets, kept beside the events and in none of them (`protocol.ports.Credential`).
"""

import unicodedata
from enum import StrEnum
from itertools import pairwise

import msgspec

from pos_app.domain.authority import Role

LOCKED_AFTER = 10
"""Wrong PINs in a row after which a person is locked out."""

WAIT_AFTER = 3
"""Wrong PINs in a row after which one must wait before the next."""

FIRST_WAIT_S = 5.0
LONGEST_WAIT_S = 300.0
OWNER_WAIT_S = 900.0
"""Between two tries of an owner who would be locked out if they were somebody else: nobody else may be there to unlock
them.
"""

LONGEST_NAME = 40
PIN_LENGTHS = range(4, 9)
USUAL_PINS = frozenset(
    {"1212", "1004", "2000", "6969", "1122", "1313", "2001", "1010", "2580", "121212"},
)
"""The most usual ones that are neither one digit repeated nor a straight run."""


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
    former_names: tuple[str, ...] = ()
    """Under these stands what they did before; they stay theirs."""
    wrong_pins: int = 0
    """In a row, since the last right one."""
    refused: SignInRefusal | None = None
    """Why they were refused, where that is the last that happened to them."""

    @property
    def locked(self) -> bool:
        """Whether too many wrong PINs were entered. An owner is slowed down instead: see `OWNER_WAIT_S`."""
        return self.wrong_pins >= LOCKED_AFTER and self.role is not Role.OWNER

    @property
    def wait_s(self) -> float:
        """How long after the latest wrong PIN no other is taken, in seconds."""
        if self.wrong_pins < WAIT_AFTER:
            return 0.0
        if self.wrong_pins >= LOCKED_AFTER:
            return OWNER_WAIT_S
        return min(FIRST_WAIT_S * 2.0 ** (self.wrong_pins - WAIT_AFTER), LONGEST_WAIT_S)


def tidy_name(text: str) -> str:
    """A name as it is kept: one blank between its words. Empty where it is none: longer than `LONGEST_NAME`, or with
    characters that cannot be printed.
    """
    name = unicodedata.normalize("NFC", " ".join(text.split()))
    return name if len(name) <= LONGEST_NAME and name.isprintable() else ""


def same_name(one: str, other: str) -> bool:
    """Whether people would take the two for the same, however they are written."""
    return unicodedata.normalize("NFKC", one).casefold() == unicodedata.normalize("NFKC", other).casefold()


def is_weak_pin(pin: str) -> bool:
    """Whether it is no PIN (4 to 8 digits), or one of the first that anybody would try: a digit repeated, a straight
    run up or down, or one of `USUAL_PINS`.
    """
    if len(pin) not in PIN_LENGTHS or not (pin.isascii() and pin.isdigit()):
        return True
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    return steps in ({0}, {1}, {-1}) or pin in USUAL_PINS


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
    refused = event.why if isinstance(event, SignInRefused) else None
    return msgspec.structs.replace(person, **_changes(person, event), refused=refused)


def _changes(person: Person, event: PersonEvent) -> dict[str, object]:
    match event:
        case PersonChanged(name=name, role=role):
            former = person.former_names if name == person.name else (*person.former_names, person.name)
            return {"name": name, "role": role, "former_names": former}
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
