"""Deeds that need somebody with more rights: held until one of them approves in place, or nobody does.

One deed waits at a time. It is lost with its asker's sign-out, after `LIVES_S`, and with the run.
"""

from msgspec.structs import replace

from pos_app.domain.authority import Permission, may
from pos_app.domain.money import Money
from pos_app.domain.now import Now
from pos_app.domain.payment_code import short_code
from pos_app.domain.payment_terms import Resolution
from pos_app.domain.person import ApprovalGiven, Person, SignInRefusal
from pos_app.protocol.messages import (
    Approve,
    CloseNotFound,
    Command,
    DropApproval,
    PinChecked,
    ResendRefund,
    ResolveMoney,
)
from pos_app.protocol.people_views import ApprovalView
from pos_app.protocol.ports import DeedRefused
from pos_app.protocol.screen_terms import NoticeKind
from pos_app.till import permits, pins
from pos_app.till.draft import Draft
from pos_app.till.memory import Approval, PinCall, PinUse
from pos_app.till.state import State

LIVES_S = 120.0
"""How long a deed waits for its approval."""

_NAMED_BY = ("request_id", "payment_id", "person_id", "name")
"""The fields of commands that tell what they are about, the first that is there counts."""


def ask(draft: Draft, command: Command, needed: frozenset[Permission]) -> None:
    """Hold `command` until somebody approves it. A newer wish takes the place of an older one; the same one again does
    not.
    """
    held = draft.state.approval
    if held is not None and _wish(held.command) == _wish(command):
        draft.state.approval = replace(held, command=command, needed=needed, since=draft.now.mono)
        return
    drop_held(draft)
    draft.state.approval = Approval(
        ask_id=draft.number(), command=command, needed=needed, since=draft.now.mono
    )


def _wish(command: Command) -> Command:
    """What is wanted, whenever it was said."""
    return replace(command, command_id=0, revision=0)


def refuse(draft: Draft, command: Command, needed: frozenset[Permission]) -> None:
    """A deed that cannot wait: what it is about may be another thing by then."""
    _audit(draft, command, needed)
    draft.notice(NoticeKind.NOT_PERMITTED)


def approve(draft: Draft, command: Approve) -> None:
    """Somebody gives their PIN to approve the deed that is held."""
    approval, person = draft.state.approval, draft.state.people.get(command.person_id)
    if approval is None or approval.ask_id != command.ask_id or person is None:
        return
    stripped = replace(command, pin="")
    call = PinCall(use=PinUse.APPROVE, person_id=person.person_id, command=stripped, by=draft.by)
    if approval.needed <= _rights(draft.state, person):
        pins.try_pin(draft, call, command.pin)
    else:
        pins.refuse(draft, call, SignInRefusal.NOT_PERMITTED)


def given(draft: Draft, call: PinCall, message: PinChecked) -> Command | None:
    """The approver's PIN is right. Returns the deed to do now, with their rights and as the tables stand by now; None
    where another deed waits by now, or it needs more than they may.
    """
    approval, command = draft.state.approval, call.command
    if approval is None or not isinstance(command, Approve) or approval.ask_id != command.ask_id:
        return None
    person, deed = draft.state.people[call.person_id], message.approved or approval.command
    rights = _rights(draft.state, person)
    if not permits.lacking(draft, deed) <= rights:
        pins.refuse(draft, call, SignInRefusal.NOT_PERMITTED)
        return None
    event = ApprovalGiven(deed=type(deed).__name__, asked_by=draft.by, about=_about(deed))
    draft.person(person.person_id, event)
    pins.forget_wait(draft.state, person.person_id)
    draft.approver_may = rights
    draft.state.approval = None
    return deed


def drop(draft: Draft, command: DropApproval) -> None:
    """Nobody approves it."""
    approval = draft.state.approval
    if approval is not None and approval.ask_id == command.ask_id:
        drop_held(draft)


def expire(draft: Draft) -> None:
    """Nobody has approved it in time."""
    approval = draft.state.approval
    if approval is not None and draft.now.mono >= approval.since + LIVES_S:
        drop_held(draft)


def wakes(state: State) -> list[float]:
    """When what waits here has waited too long (monotonic)."""
    return [state.approval.since + LIVES_S] if state.approval is not None else []


def drop_held(draft: Draft) -> None:
    """The deed that waits, if one does, is not done."""
    approval = draft.state.approval
    if approval is not None:
        draft.state.approval = None
        _audit(draft, approval.command, approval.needed)


def _audit(draft: Draft, command: Command, needed: frozenset[Permission]) -> None:
    names = ", ".join(sorted(needed))
    draft.audit(DeedRefused(deed=type(command).__name__, by=draft.by, needed=names, about=_about(command)))


def _about(command: Command) -> str:
    if isinstance(command, CloseNotFound):
        return " ".join(command.request_ids)
    return next((getattr(command, field) for field in _NAMED_BY if getattr(command, field, "")), "")


def _rights(state: State, person: Person) -> frozenset[Permission]:
    return may(person.role, training=state.settings.training)


def approval_view(state: State, now: Now) -> ApprovalView | None:
    """The deed that waits, for the screens."""
    approval = state.approval
    if approval is None:
        return None
    candidates = (person for person in pins.active_people(state) if approval.needed <= _rights(state, person))
    refused = approval.refused
    return ApprovalView(
        ask_id=approval.ask_id,
        deed=type(approval.command).__name__,
        needed=next(permission for permission in Permission if permission in approval.needed),
        candidates=tuple(pins.row_of(state, person, now) for person in candidates),
        amount=_amount(state, approval.command),
        about=_shown(state, approval.command),
        role=getattr(approval.command, "role", None),
        checking=any(call.use is PinUse.APPROVE for call in state.pins.values()),
        refusal=refused.why if refused is not None else None,
        refused_person=refused.person_id if refused is not None else "",
        tries_left=pins.tries_left(state, refused),
    )


def _shown(state: State, command: Command) -> str:
    """What people call the payment or the person that a deed is about."""
    attempt = state.attempts.get(getattr(command, "request_id", ""))
    if attempt is not None:
        return state.sales[attempt.sale_id].short_code
    payment_id = getattr(command, "payment_id", "")
    if payment_id:
        return short_code(payment_id)
    person = state.people.get(getattr(command, "person_id", ""))
    return person.name if person is not None else getattr(command, "name", "")


def _amount(state: State, command: Command) -> Money | None:
    """The money that a deed is about, where it is about one sum."""
    match command:
        case ResendRefund():
            refund = state.refunds.get(command.refund_request_id)
            return refund.amount if refund is not None else None
        case ResolveMoney():
            attempt = state.attempts.get(command.request_id)
            if attempt is None:
                return None
            return attempt.remaining if command.resolution is Resolution.REFUND else attempt.booked
        case _:
            return getattr(command, "amount", None)
