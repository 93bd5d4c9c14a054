"""Coming to the till by PIN, locking it, and badges that say who is coming. Checking a PIN is the world's work.

A badge or a sign-in while somebody is at the till begins a fast change: the view asks for the PIN of whoever was
`chosen`, and the old session stays until that PIN is right. `KeepPerson` goes back.
"""

from msgspec.structs import replace

from pos_app.domain.authority import Role
from pos_app.domain.now import Now
from pos_app.domain.payment_terms import State
from pos_app.domain.person import Person, SignInRefusal, SignOutCause
from pos_app.protocol.messages import CodeScanned, Command, KeepPerson, PinChecked, SignIn, SignOut
from pos_app.protocol.people_views import PersonView, SignInView
from pos_app.protocol.screen_terms import NoticeKind
from pos_app.till import approvals, people, pins, sessions
from pos_app.till.digests import digest
from pos_app.till.draft import Draft
from pos_app.till.memory import PinCall, PinUse
from pos_app.till.state import State as TillState

_BY_HAND = frozenset({SignOutCause.KEY, SignOutCause.IDLE})
_UNDER_WAY = frozenset({State.SENDING, State.AWAITING_CUSTOMER, State.CANCELLING})
"""States of a payment for which somebody stands at the till; one that is not certain may stay so for days."""


def sign_in(draft: Draft, command: SignIn) -> None:
    """Somebody gives their PIN to come to the till."""
    state = draft.state
    if not state.settings.sign_in or command.person_id not in state.people:
        return
    if state.person is not None and state.session.chosen != command.person_id:
        sessions.choose(draft, command.person_id)
    stripped = replace(command, pin="")
    call = PinCall(use=PinUse.SIGN_IN, person_id=command.person_id, command=stripped, by=draft.by)
    pins.try_pin(draft, call, command.pin)


def sign_out(draft: Draft, command: SignOut) -> None:
    """Lock the till. It does not lock by itself while a payment on screen is under way."""
    state = draft.state
    if state.person is None or command.cause not in _BY_HAND:
        return
    idle = command.cause is SignOutCause.IDLE
    if idle and any(attempt.state in _UNDER_WAY for attempt in state.attempts_of(state.screen)):
        return
    sessions.end(draft, command.cause)


def keep_person(draft: Draft, command: KeepPerson) -> None:
    """Nobody else comes after all."""
    sessions.choose(draft, "")


def badge_scanned(draft: Draft, command: CodeScanned) -> None:
    """A code was scanned while nobody is at the till: a badge says who is coming; their PIN is still needed. Anything
    else, a payment code too, is forgotten at once.
    """
    person = _whose_badge(draft.state, command.text)
    if person is None:
        draft.notice(NoticeKind.BADGE_UNKNOWN)
    else:
        sessions.choose(draft, person.person_id)


def changes_person(draft: Draft, command: CodeScanned) -> bool:
    """Whether a code that was scanned while somebody is at the till is a badge: somebody else is coming, unless it is
    their own.
    """
    person = _whose_badge(draft.state, command.text)
    if person is not None and person.person_id != draft.state.session.person_id:
        sessions.choose(draft, person.person_id)
    return person is not None


def _whose_badge(state: TillState, text: str) -> Person | None:
    """Removed people's badges are not kept."""
    badge = digest(state.settings, text.strip())
    found = (state.people[key] for key, kept in state.credentials.items() if kept.badge == badge)
    return next(found, None)


def pin_checked(draft: Draft, message: PinChecked) -> Command | None:
    """A PIN was compared. Returns the command that is approved by it, if it is one."""
    call = draft.state.pins.pop(message.call_id, None)
    if call is None:
        return None
    if not message.right:
        pins.was_wrong(draft, call)
    elif not draft.state.people[call.person_id].active:
        pins.refuse(draft, call, SignInRefusal.REMOVED)
    elif call.use is PinUse.APPROVE:
        return approvals.given(draft, call, message)
    elif call.use is PinUse.OLD_PIN:
        people.old_pin_right(draft, call)
    else:
        _come(draft, call)
    return None


def _come(draft: Draft, call: PinCall) -> None:
    person = draft.state.people[call.person_id]
    if person.role is Role.TRAINEE and not draft.state.settings.training:
        pins.refuse(draft, call, SignInRefusal.TRAINING_ONLY)
    else:
        sessions.begin(draft, person.person_id)


def person_view(state: TillState) -> PersonView | None:
    """Who is at the till."""
    person = state.person
    if person is None:
        return None
    return PersonView(
        person_id=person.person_id, name=person.name, role=person.role, permissions=state.permissions
    )


def sign_in_view(state: TillState, now: Now) -> SignInView | None:
    """What the locked till shows, or the till that somebody else is about to take over; None where neither is so."""
    session = state.session
    if not state.settings.sign_in or (state.person is not None and not session.chosen):
        return None
    refused = session.refused
    return SignInView(
        people=tuple(pins.row_of(state, person, now) for person in pins.active_people(state)),
        make_owner=not state.people,
        chosen=session.chosen,
        checking=any(call.use is PinUse.SIGN_IN for call in state.pins.values()),
        refusal=refused.why if refused is not None else None,
        refused_person=refused.person_id if refused is not None else "",
        tries_left=pins.tries_left(state, refused),
    )
