"""Trying a PIN: who may try now, the check in flight, and what wrong ones lead to. Comparing is the world's work."""

from msgspec.structs import replace

from pos_app.domain.now import Now
from pos_app.domain.person import LOCKED_AFTER, Person, SignInRefusal, SignInRefused
from pos_app.protocol.effects import CheckPin
from pos_app.protocol.messages import Approve, PinFailed
from pos_app.protocol.people_views import PersonRow
from pos_app.protocol.screen_terms import NoticeKind
from pos_app.till.draft import Draft
from pos_app.till.memory import Approval, PinCall, PinUse, Refused
from pos_app.till.state import State

UNRECORDED_WAIT_S = 60.0
"""Rest of a person's tries after one that the journal could not take: it is counted nowhere (R50)."""


def resume(draft: Draft) -> None:
    """After a start, whoever had entered too many wrong PINs waits afresh: a wait does not outlive its run."""
    for person in draft.state.people.values():
        if person.wait_s > 0:
            _wait(draft.state, person.person_id, draft.now.mono + person.wait_s)


def try_pin(draft: Draft, call: PinCall, pin: str) -> None:
    """Have `pin` compared, unless this person's may not be tried now. A second one during a check does nothing."""
    state = draft.state
    if any(other.person_id == call.person_id for other in state.pins.values()):
        return
    refusal = _refusal(draft, state.people[call.person_id])
    if refusal is not None:
        refuse(draft, call, refusal)
        return
    _show(draft, call, None)
    kept = state.credentials[call.person_id].pin
    draft.effects.append(CheckPin(call_id=started(draft, call), pin=pin, kept=kept))


def started(draft: Draft, call: PinCall) -> int:
    """The id under which the world will tell about this PIN."""
    call_id = draft.call_id()
    draft.state.pins[call_id] = call
    return call_id


def _refusal(draft: Draft, person: Person) -> SignInRefusal | None:
    """What forbids even to look at a PIN."""
    if not person.active:
        return SignInRefusal.REMOVED
    if person.locked:
        return SignInRefusal.LOCKED
    if draft.now.mono < draft.state.session.wait_until.get(person.person_id, 0.0):
        return SignInRefusal.TOO_SOON
    credential = draft.state.credentials.get(person.person_id)
    return None if credential is not None and credential.pin else SignInRefusal.NOT_PERMITTED


def was_wrong(draft: Draft, call: PinCall) -> None:
    """Count a wrong PIN, whatever it was given for; after several, the next one must wait."""
    refuse(draft, call, SignInRefusal.WRONG_PIN)
    person = draft.state.people[call.person_id]
    if person.wait_s > 0:
        _wait(draft.state, person.person_id, draft.now.mono + person.wait_s)


def refuse(draft: Draft, call: PinCall, why: SignInRefusal) -> None:
    """Journal and show that a PIN came to nothing. What is said twice in a row is written once: but for wrong
    PINs, nothing was tried the second time. That they must wait is written once until something else happens
    to them, whoever is tried in between.
    """
    refused = Refused(person_id=call.person_id, why=why)
    waits = why is SignInRefusal.TOO_SOON and draft.state.people[call.person_id].refused is why
    if why is SignInRefusal.WRONG_PIN or not (waits or _shown(draft, call) == refused):
        draft.person(call.person_id, SignInRefused(why=why, approval=call.use is PinUse.APPROVE))
    _show(draft, call, refused)
    if call.use is PinUse.OLD_PIN:
        draft.notice(NoticeKind.PIN_WRONG)


def failed(draft: Draft, message: PinFailed) -> None:
    """The machine could not work on a PIN: the next one is taken at once, and nothing counts as wrong."""
    if draft.state.pins.pop(message.call_id, None) is not None:
        draft.notice(NoticeKind.PIN_OTHER_KEY if message.other_key else NoticeKind.PIN_FAULT)


def _approval_of(state: State, call: PinCall) -> Approval | None:
    """The deed that still waits for this very approval."""
    approval, command = state.approval, call.command
    asked = isinstance(command, Approve) and approval is not None and approval.ask_id == command.ask_id
    return approval if asked else None


def _shown(draft: Draft, call: PinCall) -> Refused | None:
    approval = _approval_of(draft.state, call)
    return approval.refused if approval is not None else draft.state.session.refused


def _show(draft: Draft, call: PinCall, refused: Refused | None) -> None:
    approval = _approval_of(draft.state, call)
    if approval is not None:
        draft.state.approval = replace(approval, refused=refused)
    elif call.use is not PinUse.APPROVE:
        draft.state.session = replace(draft.state.session, refused=refused)


def _wait(state: State, person_id: str, until: float) -> None:
    session = state.session
    state.session = replace(session, wait_until=session.wait_until | {person_id: until})


def forget_wait(state: State, person_id: str) -> None:
    """Their next PIN is taken at once."""
    kept = {key: until for key, until in state.session.wait_until.items() if key != person_id}
    state.session = replace(state.session, wait_until=kept)


def free_call(state: State, call_id: int, now: Now) -> None:
    """What the world told of a PIN could not be recorded: it may be given again, but not at once (R50)."""
    call = state.pins.pop(call_id, None)
    if call is not None and call.use is not PinUse.NEW_PIN:
        _wait(state, call.person_id, now.mono + UNRECORDED_WAIT_S)


def tries_left(state: State, refused: Refused | None) -> int:
    """How many wrong PINs more whoever was refused may enter before they are locked out."""
    return max(0, LOCKED_AFTER - state.people[refused.person_id].wrong_pins) if refused is not None else 0


def row_of(state: State, person: Person, now: Now) -> PersonRow:
    """Somebody in a list of people."""
    until = state.session.wait_until.get(person.person_id, 0.0)
    return PersonRow(
        person_id=person.person_id,
        name=person.name,
        role=person.role,
        locked=person.locked,
        wait_until_mono=until if until > now.mono else None,
        has_badge=person.has_badge,
    )


def active_people(state: State) -> list[Person]:
    """Whoever works here, by name."""
    active = (person for person in state.people.values() if person.active)
    return sorted(active, key=lambda person: person.name.casefold())
