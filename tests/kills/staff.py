"""What people at the hurried till do beside selling: they sign in with real PINs, approve, and keep shifts."""

from collections.abc import Callable, Sequence
from typing import Any

from pos_app.app.demo_people import DEMO_PEOPLE
from pos_app.domain.authority import Role
from pos_app.domain.person import SignOutCause
from pos_app.protocol.messages import (
    AddPerson,
    Approve,
    BeginClosing,
    CloseShift,
    DropApproval,
    MakeOwner,
    OpenShift,
    PrintX,
    PrintZ,
    PutReportAway,
    SignIn,
    SignOut,
)
from pos_app.protocol.people_views import ApprovalView, ClosingView, PersonRow, SignInView
from pos_app.protocol.views import TillView
from tests.kills.cashier import Cashier, Deed

_PINS = {person.name: person.pin for person in DEMO_PEOPLE}
_OWNER = next(person for person in DEMO_PEOPLE if person.role is Role.OWNER)
_WRONG_PIN = "9047"
_MISTYPED = 0.1
_REASON = "goes on in the next shift"

Possible = Callable[[TillView], bool]


def _locked(view: TillView) -> SignInView:
    assert view.sign_in is not None
    return view.sign_in


def _asked(view: TillView) -> ApprovalView:
    assert view.approval is not None
    return view.approval


def _closing(view: TillView) -> ClosingView:
    assert view.shift.closing is not None
    return view.shift.closing


def _pin(cashier: Cashier, name: str) -> str:
    return _WRONG_PIN if cashier.chance.random() < _MISTYPED else _PINS[name]


# --- coming and going ------------------------------------------------------------------------------------


def _make_owner(cashier: Cashier, _view: TillView) -> None:
    cashier.do(MakeOwner, name=_OWNER.name, pin=_OWNER.pin)
    cashier.wait_until(lambda view: not _first_start(view))


def _sign_in(cashier: Cashier, view: TillView) -> None:
    _come(cashier, cashier.chance.choice(_locked(view).people))


def _change_person(cashier: Cashier, view: TillView) -> None:
    """Whoever the till has shown last; the owner sees everybody."""
    _come(cashier, cashier.chance.choice(view.people))


def _come(cashier: Cashier, row: PersonRow) -> None:
    cashier.do(SignIn, person_id=row.person_id, pin=_pin(cashier, row.name))


def _lock(cashier: Cashier, _view: TillView) -> None:
    cashier.do(SignOut, cause=SignOutCause.KEY)


def _hire(cashier: Cashier, view: TillView) -> None:
    known = {row.name for row in view.people}
    somebody = next(person for person in DEMO_PEOPLE if person.name not in known)
    cashier.do(AddPerson, name=somebody.name, role=somebody.role, pin=somebody.pin)
    cashier.wait_until(lambda view: somebody.name in {row.name for row in view.people})


def _approve(cashier: Cashier, view: TillView) -> None:
    row = cashier.chance.choice(_asked(view).candidates)
    cashier.do(Approve, ask_id=_asked(view).ask_id, person_id=row.person_id, pin=_pin(cashier, row.name))


def _drop_approval(cashier: Cashier, view: TillView) -> None:
    cashier.do(DropApproval, ask_id=_asked(view).ask_id)


# --- shifts ----------------------------------------------------------------------------------------------


def _just(kind: type[Any]) -> Callable[[Cashier, TillView], None]:
    """Give a command that says nothing more."""
    return lambda cashier, _view: cashier.do(kind)


def _close(cashier: Cashier, view: TillView) -> None:
    """With two Enters now and then."""
    seen = frozenset(matter.matter_id for matter in _closing(view).matters)
    for _ in range(cashier.chance.randrange(1, 3)):
        cashier.ask(CloseShift, seen=seen, reason=_REASON)


def _print_z(cashier: Cashier, view: TillView) -> None:
    cashier.do(PrintZ, z_number=cashier.chance.randrange(1, view.shift.next_z))


# --- when ------------------------------------------------------------------------------------------------


def at_the_till(view: TillView) -> bool:
    """Whether somebody is there, and nothing waits for an approval."""
    return view.person is not None and view.approval is None


def is_open(view: TillView) -> bool:
    """Whether somebody is there and can sell."""
    return at_the_till(view) and view.shift.is_open


def _is_locked(view: TillView) -> bool:
    return view.person is None and view.sign_in is not None and not view.sign_in.checking


def _first_start(view: TillView) -> bool:
    return _is_locked(view) and _locked(view).make_owner


def _somebody_may_come(view: TillView) -> bool:
    return _is_locked(view) and bool(_locked(view).people)


def _lacks_people(view: TillView) -> bool:
    return at_the_till(view) and 0 < len(view.people) < len(DEMO_PEOPLE)


def _waits_for_approval(view: TillView) -> bool:
    return view.approval is not None and not view.approval.checking


def _may_be_approved(view: TillView) -> bool:
    return _waits_for_approval(view) and bool(_asked(view).candidates)


def _no_shift(view: TillView) -> bool:
    return at_the_till(view) and not view.shift.is_open


def _may_begin_closing(view: TillView) -> bool:
    return is_open(view) and view.shift.closing is None


def _may_close(view: TillView) -> bool:
    return is_open(view) and view.shift.closing is not None and not _closing(view).in_flight


def _reads(view: TillView) -> bool:
    return at_the_till(view) and (view.shift.report is not None or view.shift.closing is not None)


def _has_closed(view: TillView) -> bool:
    return at_the_till(view) and view.shift.next_z > 1


def _deed(name: str, weight: float, possible: Possible, do: Callable[[Cashier, TillView], None]) -> Deed:
    return Deed(name=name, weight=weight, possible=possible, do=do)


STAFF_DEEDS: Sequence[Deed] = (
    _deed("make owner", 20, _first_start, _make_owner),
    _deed("sign in", 20, _somebody_may_come, _sign_in),
    _deed("change person", 1, lambda view: at_the_till(view) and len(view.people) > 1, _change_person),
    _deed("lock", 0.5, at_the_till, _lock),
    _deed("hire", 4, _lacks_people, _hire),
    _deed("approve", 20, _may_be_approved, _approve),
    _deed("drop approval", 3, _waits_for_approval, _drop_approval),
    _deed("open shift", 12, _no_shift, _just(OpenShift)),
    _deed("begin closing", 1.5, _may_begin_closing, _just(BeginClosing)),
    _deed("close shift", 12, _may_close, _close),
    _deed("put report away", 2, _reads, _just(PutReportAway)),
    _deed("print X", 0.3, is_open, _just(PrintX)),
    _deed("print Z again", 0.3, _has_closed, _print_z),
)
"""What people do; what is not possible on the screen of the moment is left out."""
