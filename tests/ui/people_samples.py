"""Views of signing in, approving and people, as the engine would send them."""

import time
from collections.abc import Iterator

from pos_app.domain.authority import Permission, Role, may
from pos_app.domain.person import SignInRefusal
from pos_app.protocol.people_views import ApprovalView, PersonRow, PersonView, ShiftView, SignInView
from pos_app.protocol.screen_terms import Stage
from pos_app.protocol.views import TillView
from tests.ui.views import AMOUNT, sale, till

ANA = PersonRow(person_id="p1", name="Ana", role=Role.CASHIER, has_badge=True)
BO = PersonRow(person_id="p2", name="Bo Lindqvist", role=Role.CASHIER)
SAM = PersonRow(person_id="p3", name="Sam", role=Role.SUPERVISOR, has_badge=True)
WEI = PersonRow(person_id="p4", name="王伟", role=Role.OWNER)
LEE = PersonRow(person_id="p5", name="Lee", role=Role.CASHIER, locked=True)
PEOPLE = (ANA, BO, LEE, SAM, WEI)
_NAMES = [
    "Ana",
    "Bo",
    "Chen",
    "Dara",
    "Eli",
    "Fatima",
    "Gus",
    "Hana",
    "Ivan",
    "Jo",
    "Kim",
    "Lee",
    "Mona",
    "Noor",
]
MANY = tuple(
    PersonRow(person_id=f"p{number}", name=name, role=Role.CASHIER) for number, name in enumerate(_NAMES)
)


def signed_in(row: PersonRow, **changes: object) -> TillView:
    """A till with `row` at it."""
    permissions = may(row.role)
    person = PersonView(person_id=row.person_id, name=row.name, role=row.role, permissions=permissions)
    people = PEOPLE if Permission.PEOPLE in permissions else ()
    shift = ShiftView(required=True, is_open=True)
    return till(**({"person": person, "people": people, "shift": shift, "cashier": row.name} | changes))


def locked(**changes: object) -> TillView:
    """A till with nobody at it; `changes` are of the `SignInView`."""
    return till(cashier="", sign_in=SignInView(**({"people": PEOPLE} | changes)))  # type: ignore[arg-type]


def approval(row: PersonRow = ANA, **changes: object) -> TillView:
    """A deed of `row` that waits for an approval; `changes` are of the `ApprovalView`."""
    plain = {
        "ask_id": 5,
        "deed": "RefundPayment",
        "needed": Permission.REFUND_ABOVE,
        "candidates": (SAM, WEI),
        "amount": AMOUNT,
        "about": "K7Q2",
    }
    return signed_in(row, approval=ApprovalView(**(plain | changes)))  # type: ignore[arg-type]


def people_pictures() -> Iterator[tuple[str, TillView, str]]:
    """Name, view, and the keys that are pressed on it."""
    wrong = {"refusal": SignInRefusal.WRONG_PIN, "refused_person": ANA.person_id}
    waiting = PersonRow(person_id="p1", name="Ana", role=Role.CASHIER, wait_until_mono=time.monotonic() + 20)
    yield "sign_in", locked(), ""
    yield "sign_in_many", locked(people=MANY), ""
    yield "sign_in_many_letters", locked(people=MANY), "A"
    yield "sign_in_pin", locked(), "1 4 7 1"
    yield "sign_in_checking", locked(checking=True), "1"
    yield "sign_in_wrong", locked(tries_left=6, **wrong), "1"
    yield "sign_in_wait", locked(people=(waiting, BO), **wrong), "1"
    yield "sign_in_locked", locked(), "3"
    training_only = SignInRefusal.TRAINING_ONLY
    yield "sign_in_training", locked(refusal=training_only, refused_person="p2"), "2"
    yield "sign_in_badge", locked(chosen="p3"), ""
    yield "sign_in_owner", locked(people=(), make_owner=True), "W e i"
    yield "sign_in_owner_pin", locked(people=(), make_owner=True), "W e i Return 4 7"
    yield "sign_in_owner_weak", locked(people=(), make_owner=True), "W e i Return 1 1 1 1 Return"
    yield "entry_signed_in", signed_in(ANA), "1 2 5 0"
    yield "entry_owner", signed_in(WEI), ""
    yield "sale_signed_in", signed_in(SAM, sale=sale(Stage.PAID)), ""
    yield "approval", approval(candidates=(SAM,)), "4 7"
    yield "approval_several", approval(), ""
    yield "approval_wrong", approval(refusal=SignInRefusal.WRONG_PIN, refused_person="p3", tries_left=1), "1"
    yield "approval_nobody", approval(candidates=()), ""
    yield "approval_closing", approval(deed="CloseShift", needed=Permission.REPORTS, amount=None), ""
    yield "people", signed_in(WEI), "F6"
    yield "people_of_one", signed_in(WEI), "F6 3"
    yield "people_oneself", signed_in(WEI), "F6 5"
    yield "people_add", signed_in(WEI), "F6 F9 N o o r"
    yield "people_role", signed_in(WEI), "F6 F9 N o o r Return"
    yield "people_pin", signed_in(WEI), "F6 F9 N o o r Return 2 4 7 1"
    yield "people_badge", signed_in(WEI), "F6 1 3"
    yield "people_remove", signed_in(WEI), "F6 1 4"
    yield "people_own_pin", signed_in(ANA), "F6"
