"""What is asked for, in which order, to do something about a person; and the command it becomes. Pure."""

from pos_app.domain.authority import Role
from pos_app.domain.person import PIN_LENGTHS, is_weak_pin
from pos_app.protocol.messages import (
    AddPerson,
    ChangePerson,
    Command,
    MakeOwner,
    RemovePerson,
    SetBadge,
    SetPin,
)
from pos_app.protocol.screen_terms import NoticeKind
from pos_app.ui.cashier.commands import Stamp
from pos_app.ui.words.people import PersonDeed, PinFault, Step

STEPS: dict[PersonDeed, tuple[Step, ...]] = {
    PersonDeed.MAKE_OWNER: (Step.NAME, Step.PIN, Step.PIN_AGAIN),
    PersonDeed.ADD: (Step.NAME, Step.ROLE, Step.PIN, Step.PIN_AGAIN),
    PersonDeed.CHANGE: (Step.NAME, Step.ROLE),
    PersonDeed.NEW_PIN: (Step.PIN, Step.PIN_AGAIN),
    PersonDeed.OWN_PIN: (Step.OLD_PIN, Step.PIN, Step.PIN_AGAIN),
    PersonDeed.BADGE: (Step.BADGE,),
    PersonDeed.REMOVE: (Step.REMOVE,),
}

PIN_STEPS = frozenset({Step.OLD_PIN, Step.PIN, Step.PIN_AGAIN})

BACK_TO: dict[NoticeKind, Step] = {
    NoticeKind.NAME_MISSING: Step.NAME,
    NoticeKind.NAME_TAKEN: Step.NAME,
    NoticeKind.PIN_TOO_WEAK: Step.PIN,
    NoticeKind.BADGE_TAKEN: Step.BADGE,
    NoticeKind.BADGE_UNFIT: Step.BADGE,
}
"""Which step a refusal of the engine leads back to."""


class Filled:
    """What was filled in so far. It is no record, so that no `repr` can show a PIN."""

    def __init__(
        self, deed: PersonDeed, person_id: str = "", name: str = "", role: Role = Role.CASHIER
    ) -> None:
        self.deed, self.person_id, self.name, self.role = deed, person_id, name, role
        self._pins: dict[Step, str] = {}

    def take_pin(self, step: Step, pin: str) -> PinFault | None:
        """Keep the PIN of `step`; returns why it is not taken, if it is not. Both new ones go where they differ."""
        if len(pin) < PIN_LENGTHS.start:
            return PinFault.TOO_SHORT
        if step is Step.PIN and is_weak_pin(pin):
            return PinFault.TOO_EASY
        if step is Step.PIN_AGAIN and pin != self._pins.pop(Step.PIN, ""):
            return PinFault.NOT_THE_SAME
        self._pins[step] = pin
        return None

    def forget_pins(self) -> None:
        """No PIN is kept any more."""
        self._pins.clear()

    def command(self, given: Stamp, badge: str = "") -> Command:
        """The command of all that was filled in; the PINs are forgotten with it."""
        new, old = self._pins.get(Step.PIN_AGAIN, ""), self._pins.get(Step.OLD_PIN, "")
        self.forget_pins()
        match self.deed:
            case PersonDeed.MAKE_OWNER:
                return MakeOwner(**given, name=self.name, pin=new)
            case PersonDeed.ADD:
                return AddPerson(**given, name=self.name, role=self.role, pin=new)
            case PersonDeed.CHANGE:
                return ChangePerson(**given, person_id=self.person_id, name=self.name, role=self.role)
            case PersonDeed.BADGE:
                return SetBadge(**given, person_id=self.person_id, text=badge)
            case PersonDeed.REMOVE:
                return RemovePerson(**given, person_id=self.person_id)
            case _:
                return SetPin(**given, person_id=self.person_id, pin=new, old_pin=old)
