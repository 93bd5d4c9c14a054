"""Adding and removing people, and giving them PINs and badges. Hashing a PIN is the world's work: whoever is new is
there only when what is kept of their PIN is.
"""

from msgspec.structs import replace

from pos_app.domain.authority import Permission, Role
from pos_app.domain.now import Now
from pos_app.domain.payment_code import ScanKind, read_scan
from pos_app.domain.payment_code import request_id as make_id
from pos_app.domain.person import (
    BadgeSet,
    Person,
    PersonAdded,
    PersonChanged,
    PersonRemoved,
    PersonUnlocked,
    PinSet,
    SignOutCause,
    is_weak_pin,
    same_name,
    tidy_name,
)
from pos_app.protocol.effects import HashPin
from pos_app.protocol.messages import (
    AddPerson,
    ChangePerson,
    MakeOwner,
    PinHashed,
    RemovePerson,
    SetBadge,
    SetPin,
    Unlock,
    WithPin,
)
from pos_app.protocol.people_views import PersonRow
from pos_app.protocol.ports import Credential
from pos_app.protocol.screen_terms import NoticeKind
from pos_app.till import pins, sessions
from pos_app.till.digests import digest
from pos_app.till.draft import Draft
from pos_app.till.memory import PinCall, PinUse
from pos_app.till.state import State

BADGE_LENGTHS = range(6, 129)
_FIT_FOR_BADGES = frozenset({ScanKind.NOT_A_CODE, ScanKind.PRODUCT})
_FIT_DIGITS = range(8, 16)
"""Lengths of badges of digits alone: no amount that somebody typed, and no payment code that was cut off."""

# --- who works here --------------------------------------------------------------------------------------


def make_owner(draft: Draft, command: MakeOwner) -> None:
    """The first person of the shop."""
    if draft.state.settings.sign_in and not draft.state.people:
        _add(draft, command)


def add(draft: Draft, command: AddPerson) -> None:
    """Somebody new."""
    _add(draft, command)


def _add(draft: Draft, command: MakeOwner | AddPerson) -> None:
    refusal = _name_refusal(draft.state, command.name)
    if refusal is not None:
        draft.notice(refusal)
    else:
        now = draft.now
        person_id = make_id(int(now.utc.timestamp() * 1000), now.entropy & ((1 << 74) - 1))
        _hash(draft, person_id, command, command.pin)


def _name_refusal(state: State, name: str, whose: str = "") -> NoticeKind | None:
    """Names are unique, also among people who left and names of before: papers and reports name people by them."""
    tidy = tidy_name(name)
    if not tidy:
        return NoticeKind.NAME_MISSING
    others = (person for key, person in state.people.items() if key != whose)
    taken = (name for other in others for name in (other.name, *other.former_names))
    return NoticeKind.NAME_TAKEN if any(same_name(tidy, name) for name in taken) else None


def change(draft: Draft, command: ChangePerson) -> None:
    """Another name or role. Whoever may not be at this till any more is signed out."""
    person = _active(draft.state, command.person_id)
    if person is None:
        return
    refusal = _name_refusal(draft.state, command.name, person.person_id)
    if command.role is not Role.OWNER and _is_last_owner(draft.state, person):
        refusal = NoticeKind.LAST_OWNER
    name = tidy_name(command.name)
    if refusal is not None:
        draft.notice(refusal)
    elif (name, command.role) != (person.name, person.role):
        trains = command.role is Role.TRAINEE and not draft.state.settings.training
        draft.person(person.person_id, PersonChanged(name=name, role=command.role, by=draft.by))
        if trains and draft.state.session.person_id == person.person_id:
            sessions.end(draft, SignOutCause.REMOVED)


def remove(draft: Draft, command: RemovePerson) -> None:
    """Somebody works here no more; if they are at the till, they are signed out."""
    state = draft.state
    person = _active(state, command.person_id)
    if person is None:
        return
    if _is_last_owner(state, person):
        draft.notice(NoticeKind.LAST_OWNER)
        return
    draft.person(person.person_id, PersonRemoved(by=draft.by))
    draft.credential(Credential(person_id=person.person_id))
    if state.session.person_id == person.person_id:
        sessions.end(draft, SignOutCause.REMOVED)
    elif state.session.chosen == person.person_id:
        sessions.choose(draft, "")
    draft.notice(NoticeKind.PERSON_REMOVED, person.name)


def unlock(draft: Draft, command: Unlock) -> None:
    """Forget somebody's wrong PINs."""
    person = _active(draft.state, command.person_id)
    if person is not None and person.wrong_pins:
        draft.person(person.person_id, PersonUnlocked(by=draft.by))
        pins.forget_wait(draft.state, person.person_id)


def _active(state: State, person_id: str) -> Person | None:
    person = state.people.get(person_id)
    return person if person is not None and person.active else None


def _is_last_owner(state: State, person: Person) -> bool:
    owners = [other for other in state.people.values() if other.active and other.role is Role.OWNER]
    return owners == [person]


# --- PINs ------------------------------------------------------------------------------------------------


def set_pin(draft: Draft, command: SetPin) -> None:
    """A new PIN: one's own after the old one, or somebody else's by whoever may see to people."""
    if _active(draft.state, command.person_id) is None:
        return
    if is_weak_pin(command.pin):
        draft.notice(NoticeKind.PIN_TOO_WEAK)
    elif command.person_id != draft.state.session.person_id or Permission.PEOPLE in draft.approver_may:
        _hash(draft, command.person_id, command, command.pin)
    elif not command.old_pin:
        draft.notice(NoticeKind.PIN_WRONG)
    else:
        kept = replace(command, old_pin="")
        call = PinCall(use=PinUse.OLD_PIN, person_id=command.person_id, command=kept, by=draft.by)
        pins.try_pin(draft, call, command.old_pin)


def old_pin_right(draft: Draft, call: PinCall) -> None:
    """They know their old PIN, so they get the new one."""
    _hash(draft, call.person_id, call.command, call.command.pin)


def _hash(draft: Draft, person_id: str, command: WithPin, pin: str) -> None:
    """Have a new PIN made into what is kept of it: one at a time, so that a second Enter does nothing."""
    if is_weak_pin(pin):
        draft.notice(NoticeKind.PIN_TOO_WEAK)
    elif not any(call.use is PinUse.NEW_PIN for call in draft.state.pins.values()):
        call = PinCall(use=PinUse.NEW_PIN, person_id=person_id, command=replace(command, pin=""), by=draft.by)
        draft.effects.append(HashPin(call_id=pins.started(draft, call), pin=pin))


def pin_hashed(draft: Draft, message: PinHashed) -> None:
    """What is to be kept of a PIN is there: the person gets it, and is added where they are new."""
    call = draft.state.pins.pop(message.call_id, None)
    if call is None:
        return
    if isinstance(call.command, MakeOwner | AddPerson):
        _introduce(draft, call, call.command, message.kept)
        return
    person = _active(draft.state, call.person_id)
    if person is not None:
        _give(draft, person, call.by, message.kept)
        draft.notice(NoticeKind.PIN_SET, person.name)


def _introduce(draft: Draft, call: PinCall, command: MakeOwner | AddPerson, kept: str) -> None:
    """Somebody new; unless their name was given to somebody else meanwhile. The first owner is asked for the PIN."""
    refusal = _name_refusal(draft.state, command.name)
    if refusal is not None:
        draft.notice(refusal)
        return
    role = command.role if isinstance(command, AddPerson) else Role.OWNER
    added = PersonAdded(person_id=call.person_id, name=tidy_name(command.name), role=role, by=call.by)
    person = draft.person(call.person_id, added)
    _give(draft, person, call.by, kept)
    draft.notice(NoticeKind.PERSON_ADDED, person.name)
    if isinstance(command, MakeOwner):
        sessions.choose(draft, person.person_id)


def _give(draft: Draft, person: Person, by: str, kept: str) -> None:
    draft.person(person.person_id, PinSet(by=by))
    draft.credential(replace(_credential(draft.state, person), pin=kept))
    pins.forget_wait(draft.state, person.person_id)


def _credential(state: State, person: Person) -> Credential:
    return state.credentials.get(person.person_id, Credential(person_id=person.person_id))


# --- badges ----------------------------------------------------------------------------------------------


def set_badge(draft: Draft, command: SetBadge) -> None:
    """Another badge, or none. Nothing that a till scans otherwise can be one."""
    person = _active(draft.state, command.person_id)
    text = command.text.strip()
    if person is None or (not text and not person.has_badge):
        return
    badge = digest(draft.state.settings, text) if text else b""
    refusal = _badge_refusal(draft, person, text, badge) if text else None
    if refusal is not None:
        draft.notice(refusal)
        return
    draft.person(person.person_id, BadgeSet(by=draft.by, present=bool(text)))
    draft.credential(replace(_credential(draft.state, person), badge=badge))
    draft.notice(NoticeKind.BADGE_SET, person.name)


def _badge_refusal(draft: Draft, person: Person, text: str, badge: bytes) -> NoticeKind | None:
    kind = read_scan(text, draft.now.utc.date()).kind
    digits = kind is ScanKind.CUT_OFF and len(text) in _FIT_DIGITS
    if len(text) not in BADGE_LENGTHS or not (digits or kind in _FIT_FOR_BADGES):
        return NoticeKind.BADGE_UNFIT
    others = (kept for key, kept in draft.state.credentials.items() if key != person.person_id)
    return NoticeKind.BADGE_TAKEN if any(kept.badge == badge for kept in others) else None


# --- on the screens --------------------------------------------------------------------------------------


def people_rows(state: State, now: Now) -> tuple[PersonRow, ...]:
    """Everybody who works here, for whoever may see to that."""
    if not state.settings.sign_in or Permission.PEOPLE not in state.permissions:
        return ()
    return tuple(pins.row_of(state, person, now) for person in pins.active_people(state))
