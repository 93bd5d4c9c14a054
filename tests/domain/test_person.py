"""People: what events make of them, how long wrong PINs make them wait, and which names and PINs are taken."""

import pytest

from pos_app.domain.authority import Role
from pos_app.domain.person import (
    ApprovalGiven,
    BadgeSet,
    Person,
    PersonAdded,
    PersonChanged,
    PersonEvent,
    PersonEventRefused,
    PersonRemoved,
    PersonUnlocked,
    PinSet,
    SignedIn,
    SignedOut,
    SignInRefusal,
    SignInRefused,
    SignOutCause,
    add_person,
    advance_person,
    is_weak_pin,
    same_name,
    tidy_name,
)

MEI = Person(person_id="p1", name="Mei", role=Role.CASHIER, has_pin=True, has_badge=True, wrong_pins=2)
ADDED = PersonAdded(person_id="p1", name="Mei", role=Role.CASHIER, by="Olivia")


def test_somebody_begins_without_pin_and_badge() -> None:
    assert add_person(ADDED) == Person(person_id="p1", name="Mei", role=Role.CASHIER)


def test_nobody_is_added_twice() -> None:
    with pytest.raises(PersonEventRefused, match="p1 was added already"):
        advance_person(MEI, ADDED)


@pytest.mark.parametrize(
    ("event", "changed"),
    [
        (
            PersonChanged(name="Lin", role=Role.OWNER, by="x"),
            {"name": "Lin", "role": Role.OWNER, "former_names": ("Mei",)},
        ),
        (PersonChanged(name="Mei", role=Role.OWNER, by="x"), {"role": Role.OWNER}),
        (PersonRemoved(by="x"), {"active": False, "has_pin": False, "has_badge": False}),
        (PinSet(by="x"), {"wrong_pins": 0}),
        (BadgeSet(by="x", present=False), {"has_badge": False}),
        (SignedIn(), {"wrong_pins": 0}),
        (ApprovalGiven(deed="x", asked_by="y"), {"wrong_pins": 0}),
        (PersonUnlocked(by="x"), {"wrong_pins": 0}),
        (SignInRefused(why=SignInRefusal.WRONG_PIN), {"wrong_pins": 3, "refused": SignInRefusal.WRONG_PIN}),
        (
            SignInRefused(why=SignInRefusal.WRONG_PIN, approval=True),
            {"wrong_pins": 3, "refused": SignInRefusal.WRONG_PIN},
        ),
        (SignInRefused(why=SignInRefusal.TOO_SOON), {"refused": SignInRefusal.TOO_SOON}),
        (SignInRefused(why=SignInRefusal.TRAINING_ONLY), {"refused": SignInRefusal.TRAINING_ONLY}),
        (SignedOut(cause=SignOutCause.KEY), {}),
    ],
)
def test_what_each_event_changes(event: PersonEvent, changed: dict[str, object]) -> None:
    after = advance_person(MEI, event)
    before = {name: getattr(MEI, name) for name in Person.__struct_fields__}
    assert {name: getattr(after, name) for name in before} == before | changed


def with_wrong(count: int, role: Role = Role.CASHIER) -> Person:
    return Person(person_id="p1", name="Mei", role=role, wrong_pins=count)


@pytest.mark.parametrize(
    ("count", "wait_s"), [(0, 0), (2, 0), (3, 5), (4, 10), (8, 160), (9, 300), (10, 900), (500, 900)]
)
def test_wrong_pins_make_one_wait(count: int, wait_s: float) -> None:
    assert with_wrong(count).wait_s == wait_s


def test_ten_wrong_pins_lock_everybody_but_owners() -> None:
    assert [with_wrong(9).locked, with_wrong(10).locked] == [False, True]
    assert [role for role in Role if not with_wrong(10, role).locked] == [Role.OWNER]


NAMES = {
    " Mei  Lin\n": "Mei Lin",
    "Jose\u0301": "Jos\u00e9",
    "x" * 40: "x" * 40,
    "x" * 41: "",
    "a\x07b": "",
    " ": "",
    "": "",
}


@pytest.mark.parametrize(("text", "name"), NAMES.items())
def test_names_are_kept_tidy(text: str, name: str) -> None:
    assert tidy_name(text) == name


def test_names_are_the_same_however_they_are_written() -> None:
    assert same_name("Mei", "mEI")
    assert same_name("Strauß", "STRAUSS")
    assert not same_name("Mei", "May")


@pytest.mark.parametrize("pin", ["1470", "258036", "36901472", "1243", "0890", "9012", "1357"])
def test_a_pin_of_four_to_eight_digits_is_fine(pin: str) -> None:
    assert not is_weak_pin(pin)


@pytest.mark.parametrize("pin", ["147", "147036925", "14 0", "\u0661\u0664\u0667\u0660", "\u00b9470"])
def test_anything_else_is_no_pin(pin: str) -> None:
    assert is_weak_pin(pin)


@pytest.mark.parametrize(
    "pin", ["0000", "99999999", "0123", "3456789", "4321", "9876", "2580", "1004", "121212"]
)
def test_the_first_that_anybody_would_try_are_weak(pin: str) -> None:
    assert is_weak_pin(pin)
