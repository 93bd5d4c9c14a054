"""Adding and removing people, and giving them PINs and badges."""

import msgspec
import pytest

from pos_app.domain.authority import Role
from pos_app.domain.person import (
    BadgeSet,
    PersonAdded,
    PersonChanged,
    PersonRemoved,
    PersonUnlocked,
    PinSet,
    SignedOut,
    SignInRefusal,
    SignInRefused,
    SignOutCause,
)
from pos_app.protocol.effects import CheckPin, HashPin
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
from pos_app.protocol.ports import Credential
from pos_app.till.failing import not_recorded
from tests.till.desk import ALIPAY, PAYMENT_ID, UNKNOWN_WALLET, WECHAT, Desk
from tests.till.staff_desk import PINS, WRONG, StaffDesk, kept


@pytest.fixture
def desk() -> StaffDesk:
    """Olivia, the owner, is at the till; Sam and Mei work here too."""
    desk = StaffDesk("Sam", "Mei")
    desk.come("Olivia")
    return desk


def change(desk: StaffDesk, name: str, new: str, role: Role) -> None:
    desk.command(ChangePerson, person_id=desk.whose(name), name=new, role=role)


# --- the first owner -------------------------------------------------------------------------------------


def test_the_first_start_makes_the_owner() -> None:
    desk = StaffDesk(empty=True)
    assert (desk.sign_in.make_owner, desk.sign_in.people) == (True, ())
    desk.make_owner()
    assert [type(event) for event in desk.events()] == [PersonAdded, PinSet]
    assert (desk.person("Olivia").role, desk.person("Olivia").has_pin) == (Role.OWNER, True)
    assert (desk.who, desk.sign_in.make_owner) == ("", False)
    assert desk.sign_in.chosen == desk.whose("Olivia")
    desk.come("Olivia")
    assert desk.who == "Olivia"


def test_there_is_one_first_owner(desk: StaffDesk) -> None:
    desk.make_owner(name="Eve")
    desk.lock()
    desk.make_owner(name="Eve")
    assert (len(desk.people), desk.asked(HashPin)) == (3, False)


def test_a_second_enter_makes_no_second_owner() -> None:
    desk = StaffDesk(empty=True)
    desk.command(MakeOwner, name="Olivia", pin=PINS["Olivia"])
    desk.command(MakeOwner, name="Olive", pin=PINS["Olivia"])
    desk.hashed()
    assert (len(desk.people), desk.asked(HashPin)) == (1, False)


def test_no_owner_is_made_where_nobody_signs_in() -> None:
    desk = Desk()
    desk.command(MakeOwner, name="Olivia", pin=PINS["Olivia"])
    assert not desk.asked(HashPin)


# --- who works here --------------------------------------------------------------------------------------


def test_somebody_new_is_there_when_what_is_kept_of_their_pin_is(desk: StaffDesk) -> None:
    desk.command(AddPerson, name="  Teo \t Tran ", role=Role.TRAINEE, pin="1593")
    assert len(desk.people) == 3
    before = len(desk.entries)
    desk.hashed()
    whose = desk.whose("Teo Tran")
    added = PersonAdded(person_id=whose, name="Teo Tran", role=Role.TRAINEE, by="Olivia")
    assert desk.events(before) == [added, PinSet(by="Olivia")]
    assert desk.secrets[whose] == Credential(person_id=whose, pin=kept("1593"))
    assert (desk.notice, desk.state.notice and desk.state.notice.detail) == ("PERSON_ADDED", "Teo Tran")


def test_who_added_somebody_is_whoever_wished_it(desk: StaffDesk) -> None:
    desk.command(AddPerson, name="Teo", role=Role.TRAINEE, pin="1593")
    desk.lock()
    desk.hashed()
    assert desk.events()[-1] == PinSet(by="Olivia")


@pytest.mark.parametrize("name", ["", "   ", "x" * 41, "a\x00b"])
def test_a_name_is_needed(desk: StaffDesk, name: str) -> None:
    desk.add(name, Role.CASHIER, "1593")
    assert (desk.notice, len(desk.people)) == ("NAME_MISSING", 3)
    change(desk, "Mei", name, Role.CASHIER)
    assert (desk.notice, desk.person("Mei").name) == ("NAME_MISSING", "Mei")


@pytest.mark.parametrize("name", ["mei", " MEI ", "ＭＥＩ"])
def test_names_are_unique_also_among_people_who_left(desk: StaffDesk, name: str) -> None:
    desk.command(RemovePerson, person_id=desk.whose("Mei"))
    desk.add(name, Role.CASHIER, "1593")
    assert (desk.notice, len(desk.people)) == ("NAME_TAKEN", 3)
    change(desk, "Sam", name, Role.CASHIER)
    assert (desk.notice, desk.person("Sam").name) == ("NAME_TAKEN", "Sam")


def test_a_name_that_is_taken_while_the_pin_is_hashed_is_not_given_twice(desk: StaffDesk) -> None:
    desk.command(AddPerson, name="Teo", role=Role.CASHIER, pin="1593")
    change(desk, "Mei", "Teo", Role.CASHIER)
    desk.hashed()
    assert (desk.notice, len(desk.people)) == ("NAME_TAKEN", 3)


def test_somebody_gets_another_name_and_role(desk: StaffDesk) -> None:
    before = len(desk.entries)
    change(desk, "Mei", "Mei Lin", Role.SUPERVISOR)
    assert desk.events(before) == [PersonChanged(name="Mei Lin", role=Role.SUPERVISOR, by="Olivia")]
    change(desk, "Mei Lin", " Mei Lin", Role.SUPERVISOR)
    change(desk, "Sam", "SAM", Role.SUPERVISOR)
    assert [type(event) for event in desk.events(before)] == [PersonChanged, PersonChanged]


def test_whoever_becomes_a_trainee_leaves_a_real_till(desk: StaffDesk) -> None:
    desk.add("Omar", Role.OWNER)
    change(desk, "Olivia", "Olivia", Role.TRAINEE)
    assert (desk.who, desk.events()[-1]) == ("", SignedOut(cause=SignOutCause.REMOVED))


def test_in_training_a_trainee_may_stay() -> None:
    desk = StaffDesk("Omar", training=True)
    desk.come("Olivia")
    change(desk, "Olivia", "Olivia", Role.TRAINEE)
    assert desk.who == "Olivia"


def test_somebody_who_is_removed_loses_pin_and_badge(desk: StaffDesk) -> None:
    desk.badge("Mei", "STAFF-MEI")
    before = len(desk.entries)
    desk.command(RemovePerson, person_id=desk.whose("Mei"))
    assert desk.events(before) == [PersonRemoved(by="Olivia")]
    assert desk.secrets[desk.whose("Mei")] == Credential(person_id=desk.whose("Mei"))
    assert (desk.notice, [row.name for row in desk.view.people]) == ("PERSON_REMOVED", ["Olivia", "Sam"])
    assert (desk.person("Mei").has_pin, desk.person("Mei").has_badge) == (False, False)


def test_whoever_removes_themselves_is_signed_out(desk: StaffDesk) -> None:
    desk.add("Omar", Role.OWNER)
    desk.command(RemovePerson, person_id=desk.whose("Olivia"))
    assert (desk.who, desk.events()[-1]) == ("", SignedOut(cause=SignOutCause.REMOVED))


def test_somebody_whose_badge_was_scanned_and_who_is_removed_is_not_waited_for(desk: StaffDesk) -> None:
    desk.badge("Mei", "STAFF-MEI")
    desk.scan("STAFF-MEI")
    desk.command(RemovePerson, person_id=desk.whose("Mei"))
    assert (desk.who, desk.view.sign_in) == ("Olivia", None)


def test_the_last_owner_stays(desk: StaffDesk) -> None:
    desk.command(RemovePerson, person_id=desk.whose("Olivia"))
    assert desk.notice == "LAST_OWNER"
    change(desk, "Olivia", "Olivia", Role.SUPERVISOR)
    assert (desk.notice, desk.person("Olivia").role) == ("LAST_OWNER", Role.OWNER)
    change(desk, "Olivia", "Liv", Role.OWNER)
    assert desk.person("Liv").role is Role.OWNER


def test_of_two_owners_one_may_go_and_then_the_other_is_the_last(desk: StaffDesk) -> None:
    desk.add("Omar", Role.OWNER)
    desk.command(RemovePerson, person_id=desk.whose("Omar"))
    desk.command(RemovePerson, person_id=desk.whose("Olivia"))
    assert (desk.notice, desk.person("Omar").active, desk.who) == ("LAST_OWNER", False, "Olivia")


@pytest.mark.parametrize("name", ["Mei", "nobody"])
def test_nothing_becomes_of_somebody_who_is_not_here(desk: StaffDesk, name: str) -> None:
    whose = desk.whose("Mei") if name == "Mei" else "nobody"
    desk.command(RemovePerson, person_id=desk.whose("Mei"))
    before = len(desk.entries)
    desk.command(ChangePerson, person_id=whose, name="New", role=Role.OWNER)
    desk.command(RemovePerson, person_id=whose)
    desk.command(SetPin, person_id=whose, pin="1593")
    desk.command(SetBadge, person_id=whose, text="STAFF-MEI")
    desk.command(Unlock, person_id=whose)
    assert (desk.events(before), desk.asked(HashPin)) == ([], False)


def test_wrong_pins_are_forgotten_where_there_were_any(desk: StaffDesk) -> None:
    before = len(desk.entries)
    desk.command(Unlock, person_id=desk.whose("Mei"))
    assert desk.events(before) == []
    for _ in range(3):
        desk.come("Mei", WRONG)
    desk.command(Unlock, person_id=desk.whose("Mei"))
    assert (desk.events()[-1], desk.person("Mei").wrong_pins) == (PersonUnlocked(by="Olivia"), 0)
    assert desk.view.people[0].wait_until_mono is None


def test_only_whoever_may_see_to_people_is_shown_them(desk: StaffDesk) -> None:
    assert [row.name for row in desk.view.people] == ["Mei", "Olivia", "Sam"]
    desk.come("Sam")
    assert desk.view.people == ()
    desk.lock()
    assert desk.view.people == ()
    assert Desk().view.people == ()


# --- PINs ------------------------------------------------------------------------------------------------


def test_whoever_sees_to_people_gives_others_a_new_pin(desk: StaffDesk) -> None:
    desk.come("Mei", WRONG)
    desk.command(SetPin, person_id=desk.whose("Mei"), pin="3691")
    desk.hashed()
    assert (desk.events()[-1], desk.notice) == (PinSet(by="Olivia"), "PIN_SET")
    assert (desk.secrets[desk.whose("Mei")].pin, desk.person("Mei").wrong_pins) == (kept("3691"), 0)


def test_ones_own_pin_needs_the_old_one(desk: StaffDesk) -> None:
    mei = desk.whose("Mei")
    desk.come("Mei")
    desk.command(SetPin, person_id=mei, pin="3691", old_pin=PINS["Mei"])
    assert not desk.asked(HashPin)
    desk.compared()
    desk.hashed()
    assert (desk.secrets[mei].pin, desk.events()[-1], desk.who) == (kept("3691"), PinSet(by="Mei"), "Mei")


def test_a_wrong_old_pin_counts_as_one_at_the_sign_in(desk: StaffDesk) -> None:
    desk.come("Mei")
    for _ in range(4):
        desk.command(SetPin, person_id=desk.whose("Mei"), pin="3691", old_pin=WRONG)
        if desk.asked(CheckPin):
            desk.compared()
    assert (desk.notice, desk.person("Mei").wrong_pins, desk.asked(HashPin)) == ("PIN_WRONG", 3, False)
    assert desk.events()[-1] == SignInRefused(why=SignInRefusal.TOO_SOON)


def test_an_owner_too_needs_their_old_pin(desk: StaffDesk) -> None:
    desk.command(SetPin, person_id=desk.whose("Olivia"), pin="3691")
    assert (desk.notice, desk.asked(HashPin), desk.asked(CheckPin)) == ("PIN_WRONG", False, False)


def test_somebody_who_forgot_theirs_gets_a_new_one_by_an_approval(desk: StaffDesk) -> None:
    desk.come("Mei")
    desk.command(SetPin, person_id=desk.whose("Mei"), pin="3691")
    desk.approve("Olivia")
    desk.hashed()
    assert desk.secrets[desk.whose("Mei")].pin == kept("3691")


@pytest.mark.parametrize("pin", ["", "123", "147025803", "14a0", "0000", "4567", "87654321", "1212", "٣٦٩١"])
def test_a_pin_that_anybody_would_try_first_is_refused(desk: StaffDesk, pin: str) -> None:
    desk.command(AddPerson, name="Teo", role=Role.CASHIER, pin=pin)
    assert (desk.notice, desk.asked(HashPin)) == ("PIN_TOO_WEAK", False)
    desk.command(SetPin, person_id=desk.whose("Olivia"), pin=pin, old_pin=PINS["Olivia"])
    assert (desk.notice, desk.asked(CheckPin)) == ("PIN_TOO_WEAK", False)


def test_a_pin_that_is_hashed_for_somebody_who_left_is_not_kept(desk: StaffDesk) -> None:
    desk.command(SetPin, person_id=desk.whose("Mei"), pin="3691")
    desk.command(RemovePerson, person_id=desk.whose("Mei"))
    before = len(desk.entries)
    desk.hashed()
    assert (desk.events(before), desk.secrets[desk.whose("Mei")].pin) == ([], "")


def test_a_hash_that_nobody_waits_for_changes_nothing(desk: StaffDesk) -> None:
    before = len(desk.entries)
    desk.tell(PinHashed(call_id=999, kept="x"))
    assert desk.events(before) == []


def test_R50_a_new_pin_that_could_not_be_recorded_may_be_given_again(desk: StaffDesk) -> None:
    desk.command(SetPin, person_id=desk.whose("Mei"), pin="3691")
    message = PinHashed(call_id=desk.take(HashPin).call_id, kept="x")
    desk.state = not_recorded(desk.state, message, "disk full", desk.now)
    assert desk.state.session.wait_until == {}
    desk.command(SetPin, person_id=desk.whose("Mei"), pin="3691")
    desk.hashed()
    assert desk.secrets[desk.whose("Mei")].pin == kept("3691")


# --- badges ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["STAFF-MEI", "  STAFF-MEI ", "4006381333931", "12345678"])
def test_a_badge_is_kept_as_a_hash_and_taken_away(desk: StaffDesk, text: str) -> None:
    mei = desk.whose("Mei")
    desk.badge("Mei", text)
    assert (desk.events()[-1], desk.notice) == (BadgeSet(by="Olivia", present=True), "BADGE_SET")
    assert text.strip().encode() not in msgspec.json.encode(desk.secrets[mei])
    assert (desk.person("Mei").has_badge, desk.secrets[mei].pin) == (True, kept(PINS["Mei"]))
    desk.badge("Mei", " ")
    assert desk.events()[-1] == BadgeSet(by="Olivia", present=False)
    assert desk.secrets[mei] == Credential(person_id=mei, pin=kept(PINS["Mei"]))
    before = len(desk.entries)
    desk.badge("Mei", "")
    assert desk.events(before) == []


NO_BADGES = (
    ("ABCDE", "1234567", "x" * 129),
    (WECHAT, ALIPAY, UNKNOWN_WALLET, "13" + "0" * 14),
    (PAYMENT_ID, PAYMENT_ID * 2, "0190a5b4c0de7abc8def0123456789ab"),
)


@pytest.mark.parametrize("text", [text for texts in NO_BADGES for text in texts])
def test_what_a_till_scans_otherwise_is_no_badge(desk: StaffDesk, text: str) -> None:
    desk.badge("Mei", text)
    assert (desk.notice, desk.person("Mei").has_badge) == ("BADGE_UNFIT", False)


def test_two_people_have_no_badge_in_common(desk: StaffDesk) -> None:
    desk.badge("Mei", "STAFF-1")
    desk.badge("Sam", "STAFF-1")
    assert (desk.notice, desk.person("Sam").has_badge) == ("BADGE_TAKEN", False)
    desk.badge("Mei", "STAFF-1")
    assert desk.notice == "BADGE_SET"
    desk.command(RemovePerson, person_id=desk.whose("Mei"))
    desk.badge("Sam", "STAFF-1")
    assert desk.person("Sam").has_badge


def test_a_name_that_somebody_had_before_stays_theirs(desk: StaffDesk) -> None:
    desk.come("Olivia")
    mei = desk.whose("Mei")
    desk.command(ChangePerson, person_id=mei, name="Mei Chan", role=Role.CASHIER)
    desk.command(AddPerson, name="mei", role=Role.CASHIER, pin="2846")
    assert desk.notice == "NAME_TAKEN"
    desk.command(ChangePerson, person_id=mei, name="Mei", role=Role.CASHIER)
    assert desk.person("Mei").person_id == mei
