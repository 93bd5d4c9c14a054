"""Signing in, approving and people: with keys alone, by touch alone, and no PIN anywhere it could be read."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.authority import Role
from pos_app.domain.person import SignInRefusal, SignOutCause
from pos_app.protocol.messages import (
    AddPerson,
    Approve,
    ChangePerson,
    CodeScanned,
    DropApproval,
    KeepPerson,
    MakeOwner,
    RemovePerson,
    SetBadge,
    SetPin,
    SignIn,
    SignOut,
    Unlock,
)
from pos_app.protocol.people_views import ShiftView
from pos_app.protocol.screen_terms import NoticeKind
from pos_app.protocol.views import Notice
from pos_app.ui.cashier.approval_page import ApprovalPage
from pos_app.ui.cashier.desk import Page, Slot
from pos_app.ui.cashier.people_page import PeoplePage
from pos_app.ui.cashier.sign_in_page import SignInPage
from pos_app.ui.widgets.pin_pad import PinPad
from pos_app.ui.words.people import PersonDeed
from tests.ui.cashier.conftest import Till
from tests.ui.people_samples import ANA, BO, MANY, PEOPLE, SAM, WEI, approval, locked, signed_in
from tests.ui.test_wedge_filter import press as scan_keys

Key = Qt.Key
PIN = "4711"
NEW = "2473"


def sign_in(till: Till) -> SignInPage:
    page = till.parts.rooms[Page.SIGN_IN]
    assert isinstance(page, SignInPage)
    return page


def asking(till: Till) -> ApprovalPage:
    page = till.parts.rooms[Page.APPROVAL]
    assert isinstance(page, ApprovalPage)
    return page


def people(till: Till) -> PeoplePage:
    page = till.parts.rooms[Page.PEOPLE]
    assert isinstance(page, PeoplePage)
    return page


def touch(button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def touch_pin(pad: PinPad, pin: str) -> None:
    for digit in pin:
        touch(pad.key(digit))
    touch(pad.key("↵"))


def settle() -> None:
    QApplication.processEvents()


def enter_pin(till: Till, pin: str) -> None:
    till.type(pin)
    till.press(Key.Key_Return)


def readable(window: QWidget) -> str:
    """Everything a screen reader or a screenshot of texts could get."""
    parts: list[str] = []
    for widget in window.findChildren(QWidget):
        parts += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
            parts.append(widget.text())
    return "\n".join(parts)


def test_number_pin_and_enter_sign_in(till: Till) -> None:
    till.show(locked())
    till.type("4")
    enter_pin(till, PIN)
    assert till.sent == [SignIn(command_id=1, revision=7, person_id=SAM.person_id, pin=PIN)]
    assert sign_in(till).people.card.pad.count == 0


def test_one_signs_in_by_touch_alone(till: Till) -> None:
    till.show(locked())
    touch(sign_in(till).people.tiles.tile(1))
    touch_pin(sign_in(till).people.card.pad, PIN)
    assert till.sent == [SignIn(command_id=1, revision=7, person_id=ANA.person_id, pin=PIN)]


def test_no_digit_of_a_pin_can_be_read_anywhere(till: Till) -> None:
    till.show(locked(people=(SAM,)))
    before = readable(till.window)
    till.type("97531864")
    assert sign_in(till).people.card.pad.count == 8
    after = readable(till.window)
    assert "9753" not in after
    changed = set(after.split("\n")) - set(before.split("\n"))
    assert changed == {"PIN, digits typed: 8"}
    till.press(Key.Key_Return)
    assert "9753" not in repr(till.last)


def test_a_pin_is_forgotten_when_somebody_else_is_chosen_and_when_the_page_goes(till: Till) -> None:
    page = sign_in(till)
    till.show(locked())
    till.type("1471")
    till.show(locked(chosen=SAM.person_id))
    assert "Sam" in page.people.card.spoken()
    assert page.people.card.pad.count == 0
    till.type("471")
    till.show(signed_in(SAM))
    assert page.people.card.pad.count == 0


def test_a_badge_chooses_its_person_and_still_asks_for_the_pin(till: Till) -> None:
    till.show(locked())
    till.window.scanned("BADGE-SAM-0001")
    assert isinstance(till.last, CodeScanned)
    till.show(locked(chosen=SAM.person_id))
    enter_pin(till, PIN)
    assert till.sent[-1] == SignIn(command_id=2, revision=7, person_id=SAM.person_id, pin=PIN)


def test_a_wedge_scan_while_a_pin_is_typed_is_no_part_of_it(till: Till) -> None:
    till.show(locked())
    till.type("147")
    scan_keys(till.window, "28123456789012\r", 1000, 5)
    assert sign_in(till).people.card.pad.count == 2
    assert [type(command) for command in till.sent] == [CodeScanned]


def test_escape_after_a_badge_leaves_whoever_is_there_at_the_till(till: Till) -> None:
    there = signed_in(ANA, sign_in=locked(chosen=SAM.person_id).sign_in)
    till.show(there)
    till.press(Key.Key_Escape)
    assert till.last == KeepPerson(command_id=1, revision=7)


def test_digits_typed_while_a_command_is_on_its_way_wait_for_the_engine(till: Till) -> None:
    till.show(locked())
    till.type("1")
    till.window.scanned("BADGE-ANA-0001")
    enter_pin(till, PIN)
    assert len(till.sent) == 1
    till.show(locked())
    settle()
    assert till.last == SignIn(command_id=2, revision=7, person_id=ANA.person_id, pin=PIN)


def test_f1_number_pin_and_enter_typed_in_one_go_change_the_person(till: Till) -> None:
    till.show(signed_in(ANA))
    till.press(Key.Key_F1)
    assert till.last == SignOut(command_id=1, revision=7, cause=SignOutCause.KEY)
    till.type("4")
    enter_pin(till, PIN)
    assert till.window.desk.digits == ""
    till.show(locked())
    settle()
    assert till.sent[-1] == SignIn(command_id=2, revision=7, person_id=SAM.person_id, pin=PIN)


def test_keys_typed_for_a_lock_that_was_refused_are_forgotten(till: Till) -> None:
    till.show(signed_in(ANA))
    till.press(Key.Key_F1)
    till.type("14711")
    till.show(signed_in(ANA))
    settle()
    assert till.window.desk.page is Page.ENTRY
    assert till.window.desk.digits == ""


def test_a_lock_for_idleness_that_the_engine_refuses_is_never_seen(till: Till) -> None:
    till.show(signed_in(ANA))
    till.window.order(lambda stamp: SignOut(**stamp, cause=SignOutCause.IDLE))
    assert till.window.desk.page is Page.ENTRY
    till.show(signed_in(ANA))
    assert till.window.desk.page is Page.ENTRY


def test_who_is_signed_in_stands_in_the_head_and_locks_when_touched(till: Till) -> None:
    till.show(signed_in(ANA))
    assert till.parts.header.lock_button().spoken() == "Ana Cashier"
    touch(till.parts.header.lock_button())
    assert isinstance(till.last, SignOut)


def test_a_pin_that_is_too_short_is_not_sent(till: Till) -> None:
    till.show(locked())
    till.type("1")
    enter_pin(till, "471")
    assert till.sent == []
    assert sign_in(till).people.card.pad.count == 3


def test_nothing_is_sent_for_a_locked_person(till: Till) -> None:
    till.show(locked())
    till.type("3")
    enter_pin(till, PIN)
    assert till.sent == []
    assert "The owner unlocks it" in sign_in(till).people.card.spoken()


@pytest.mark.parametrize("refusal", list(SignInRefusal))
def test_every_refusal_is_said_to_whom_it_is_about_only(till: Till, refusal: SignInRefusal) -> None:
    card = sign_in(till).people.card
    refused = locked(refusal=refusal, refused_person=ANA.person_id, tries_left=4)
    till.show(refused)
    till.type("1")
    said = card.spoken()
    till.press(Key.Key_Backspace)
    till.type("2")
    assert "4 to 8 digits" not in said
    assert "4 to 8 digits" in card.spoken()


def test_more_than_nine_are_found_by_letters_and_pages(till: Till) -> None:
    tiles = sign_in(till).people.tiles
    till.show(locked(people=MANY))
    assert len(tiles.spoken()) == 9
    till.press(Key.Key_PageDown)
    assert [spoken.split()[1] for spoken in tiles.spoken()] == ["Jo", "Kim", "Lee", "Mona", "Noor"]
    till.type("no")
    assert [spoken.split()[1] for spoken in tiles.spoken()] == ["Noor"]
    till.type("1")
    assert "Noor" in sign_in(till).people.card.spoken()


def test_the_first_start_makes_the_owner_with_keys_alone(till: Till) -> None:
    till.show(locked(people=(), make_owner=True))
    till.type("Wei Wang")
    till.press(Key.Key_Return)
    enter_pin(till, NEW)
    enter_pin(till, NEW)
    assert till.sent == [MakeOwner(command_id=1, revision=7, name="Wei Wang", pin=NEW)]


def test_a_new_pin_must_not_be_easy_and_must_be_typed_twice_the_same(till: Till) -> None:
    owner = sign_in(till).owner
    till.show(locked(people=(), make_owner=True))
    till.type("Wei")
    till.press(Key.Key_Return)
    enter_pin(till, "1234")
    assert "Too easy" in owner.spoken()
    enter_pin(till, NEW)
    enter_pin(till, "2474")
    assert "not the same" in owner.spoken()
    enter_pin(till, NEW)
    enter_pin(till, NEW)
    assert till.last == MakeOwner(command_id=1, revision=7, name="Wei", pin=NEW)


def test_a_deed_is_approved_in_place(till: Till) -> None:
    till.show(approval(candidates=(SAM,)))
    assert "A refund of $12.50 needs a supervisor." in asking(till).spoken()
    assert "Sam, type your PIN." in asking(till).people.card.spoken()
    enter_pin(till, PIN)
    assert till.sent == [Approve(command_id=1, revision=7, ask_id=5, person_id=SAM.person_id, pin=PIN)]


def test_a_deed_is_approved_by_touch_and_not_done_by_touch(till: Till) -> None:
    till.show(approval())
    touch(asking(till).people.tiles.tile(2))
    touch_pin(asking(till).people.card.pad, PIN)
    assert till.last == Approve(command_id=1, revision=7, ask_id=5, person_id=WEI.person_id, pin=PIN)
    till.show(approval(ask_id=6))
    touch(asking(till).people.drop_button())
    assert till.sent[-1] == DropApproval(command_id=2, revision=7, ask_id=6)


def test_escape_means_that_the_deed_is_not_done(till: Till) -> None:
    till.show(approval())
    till.type("1471")
    till.press(Key.Key_Escape)
    assert till.sent == [DropApproval(command_id=1, revision=7, ask_id=5)]


def test_no_scan_approves_anything(till: Till) -> None:
    till.show(approval(candidates=(SAM,)))
    scan_keys(till.window, "47114711\r", 1000, 5)
    assert [type(command) for command in till.sent] == [CodeScanned]
    assert asking(till).people.card.pad.count == 0


def open_people(till: Till, row: object = WEI) -> None:
    till.show(signed_in(row))  # type: ignore[arg-type]
    till.press(Key.Key_F6)


def test_somebody_is_added_with_keys_alone(till: Till) -> None:
    open_people(till)
    till.press(Key.Key_F9)
    field = people(till).form.fields.name_field()
    QTest.keyClicks(field, "Noor")
    QTest.keyClick(field, Key.Key_Return)
    till.type("3")
    enter_pin(till, NEW)
    enter_pin(till, NEW)
    assert till.sent == [AddPerson(command_id=1, revision=7, name="Noor", role=Role.SUPERVISOR, pin=NEW)]


def test_somebody_is_added_by_touch_but_for_the_letters_of_the_name(till: Till) -> None:
    open_people(till)
    page = people(till)
    touch(page.add_button())
    till.type("Noor")
    touch(page.form.fields.buttons()[1])
    touch(page.form.fields.role_button(Role.CASHIER))
    touch_pin(page.form.fields.pad, NEW)
    touch_pin(page.form.fields.pad, NEW)
    assert till.last == AddPerson(command_id=1, revision=7, name="Noor", role=Role.CASHIER, pin=NEW)


def test_a_name_that_is_taken_leads_back_to_the_name(till: Till) -> None:
    open_people(till)
    till.press(Key.Key_F9)
    till.type("Ana")
    till.press(Key.Key_Return)
    till.type("2")
    enter_pin(till, NEW)
    enter_pin(till, NEW)
    till.show(signed_in(WEI, notice=Notice(number=9, kind=NoticeKind.NAME_TAKEN)))
    assert "Type the name" in people(till).spoken()
    assert people(till).form.fields.name() == "Ana"


def test_name_and_role_are_changed(till: Till) -> None:
    open_people(till)
    till.type("21")
    till.press(Key.Key_Backspace)
    till.type("a")
    till.press(Key.Key_Return)
    till.type("3")
    changed = ChangePerson(
        command_id=1, revision=7, person_id=BO.person_id, name="Bo Lindqvisa", role=Role.SUPERVISOR
    )
    assert till.sent == [changed]
    till.show(signed_in(WEI))
    assert "Bo Lindqvist" in people(till).spoken()


def test_the_owner_gives_a_new_pin_without_the_old_one(till: Till) -> None:
    open_people(till)
    till.type("22")
    enter_pin(till, NEW)
    enter_pin(till, NEW)
    assert till.sent == [SetPin(command_id=1, revision=7, person_id=BO.person_id, pin=NEW)]


@pytest.mark.parametrize(("row", "keys"), [(ANA, "1"), (WEI, "52")])
def test_everybody_changes_their_own_pin_with_the_old_one(till: Till, row: object, keys: str) -> None:
    open_people(till, row)
    till.type(keys)
    for pin in (PIN, NEW, NEW):
        enter_pin(till, pin)
    sent = till.last
    assert isinstance(sent, SetPin)
    assert (sent.pin, sent.old_pin) == (NEW, PIN)


def test_who_may_not_see_to_people_sees_only_themselves(till: Till) -> None:
    till.show(signed_in(ANA))
    assert till.parts.keys.button(Slot.F6).words() == "My PIN"
    till.press(Key.Key_F6)
    assert "Ana" in people(till).spoken()
    assert "Sam" not in people(till).spoken()
    till.press(Key.Key_F9, Key.Key_Escape)
    assert till.window.desk.page is Page.ENTRY


def test_a_badge_is_scanned_for_somebody_and_taken_away_again(till: Till) -> None:
    open_people(till)
    till.type("13")
    till.window.scanned("BADGE-ANA-0002")
    given = SetBadge(command_id=1, revision=7, person_id=ANA.person_id, text="BADGE-ANA-0002")
    assert till.sent == [given]
    till.show(signed_in(WEI))
    till.type("3")
    till.press(Key.Key_F9)
    assert till.last == SetBadge(command_id=2, revision=7, person_id=ANA.person_id, text="")


def test_somebody_who_is_locked_out_is_unlocked(till: Till) -> None:
    open_people(till)
    touch(people(till).tiles.tile(3))
    touch(people(till).deed_button(PersonDeed.UNLOCK))
    assert till.sent == [Unlock(command_id=1, revision=7, person_id="p5")]


def test_removing_somebody_asks_once_more(till: Till) -> None:
    open_people(till)
    till.type("14")
    till.press(Key.Key_Return)
    assert till.sent == []
    till.press(Key.Key_F9)
    assert till.sent == [RemovePerson(command_id=1, revision=7, person_id=ANA.person_id)]
    till.show(signed_in(WEI, people=PEOPLE[1:]))
    assert "Ana" not in people(till).spoken()


def test_a_pin_typed_into_a_form_is_forgotten_when_the_form_is_left(till: Till) -> None:
    open_people(till)
    till.type("22")
    till.type("2473")
    till.press(Key.Key_Escape)
    assert people(till).form.fields.pad.count == 0


def test_locking_leaves_the_page_of_people_for_whoever_comes_next(till: Till) -> None:
    open_people(till)
    till.press(Key.Key_F1)
    till.show(locked())
    till.show(signed_in(ANA))
    assert till.window.desk.page is Page.ENTRY


def test_people_can_be_seen_to_before_the_shift_is_open(till: Till) -> None:
    till.show(signed_in(WEI, shift=ShiftView(required=True)))
    assert till.window.desk.page is Page.SHIFT
    touch(till.parts.keys.button(Slot.F6))
    assert till.window.desk.page is Page.PEOPLE
    till.press(Key.Key_Escape)
    assert till.window.desk.page is Page.SHIFT


def test_unsettled_money_stays_on_a_locked_screen(till: Till) -> None:
    till.show(locked())
    assert till.parts.lists.isVisible()
    assert "K7M8" in readable(till.parts.lists)


VIEWS: dict[str, Callable[[], object]] = {
    "locked": locked,
    "many": lambda: locked(people=MANY),
    "asked": approval,
}


@pytest.mark.parametrize("name", VIEWS)
def test_every_control_has_a_name_and_can_be_touched(till: Till, qtbot: QtBot, name: str) -> None:
    till.show(VIEWS[name]())  # type: ignore[arg-type]
    page: QObject = till.parts.rooms[till.parts.page_shown()]
    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text()
            assert button.height() >= 48
            assert button.width() >= 48
