"""Adding and removing people, and giving them PINs and badges. Hashing a PIN is the world's work."""

from pos_app.domain.now import Now
from pos_app.protocol.messages import (
    AddPerson,
    ChangePerson,
    MakeOwner,
    PinHashed,
    RemovePerson,
    SetBadge,
    SetPin,
    Unlock,
)
from pos_app.protocol.people_views import PersonRow
from pos_app.till.draft import Draft
from pos_app.till.state import State


def make_owner(draft: Draft, command: MakeOwner) -> None:
    """The first person of the shop."""
    raise NotImplementedError


def add(draft: Draft, command: AddPerson) -> None:
    """Somebody new."""
    raise NotImplementedError


def change(draft: Draft, command: ChangePerson) -> None:
    """Another name or role."""
    raise NotImplementedError


def remove(draft: Draft, command: RemovePerson) -> None:
    """Somebody works here no more."""
    raise NotImplementedError


def set_pin(draft: Draft, command: SetPin) -> None:
    """A new PIN."""
    raise NotImplementedError


def set_badge(draft: Draft, command: SetBadge) -> None:
    """Another badge, or none."""
    raise NotImplementedError


def unlock(draft: Draft, command: Unlock) -> None:
    """Forget somebody's wrong PINs."""
    raise NotImplementedError


def pin_hashed(draft: Draft, message: PinHashed) -> None:
    """What is to be kept of a PIN is there: the person gets it, and is added where they are new."""
    raise NotImplementedError


def people_rows(state: State, now: Now) -> tuple[PersonRow, ...]:
    """Everybody who works here, for whoever may see to that."""
    return ()
