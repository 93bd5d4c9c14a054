"""Deeds that need somebody with more rights: held, approved in place and done once, or not done and journaled."""

from typing import Any

import pytest

from pos_app.domain.alphapay import PaymentStatus
from pos_app.domain.authority import Permission, Role
from pos_app.domain.payment_code import short_code
from pos_app.domain.payment_terms import Resolution
from pos_app.domain.person import ApprovalGiven, PersonRemoved, SignInRefusal, SignInRefused
from pos_app.domain.refund import RefundRecorded
from pos_app.protocol.effects import CheckPin, KickDrawer, SendPay
from pos_app.protocol.messages import (
    AddPerson,
    Approve,
    ChangePerson,
    CloseNotFound,
    CodeScanned,
    DropApproval,
    OpenDrawer,
    PinChecked,
    RefundFound,
    RemovePerson,
    ResendRefund,
    ResolveMoney,
    SetPin,
)
from pos_app.protocol.ports import DeedRefused, DrawerOpened
from pos_app.till.memory import Session
from tests.till.desk import PAYMENT_ID, WECHAT, cad
from tests.till.staff_desk import WRONG, StaffDesk, kept

R = SignInRefusal
P = Permission


@pytest.fixture
def desk() -> StaffDesk:
    """Mei, a cashier, is at the till; a sale of 50.00 was paid."""
    desk = StaffDesk("Sam", "Mei", has_drawer=True)
    desk.come("Mei")
    desk.paid(5000)
    return desk


def drawer(desk: StaffDesk, reason: str = "change") -> None:
    """A deed that Mei may not do."""
    desk.command(OpenDrawer, reason=reason)


def refused(desk: StaffDesk) -> list[DeedRefused]:
    return [event for event in desk.events() if isinstance(event, DeedRefused)]


def test_whoever_approves_sees_whom_and_what_it_is_about(desk: StaffDesk) -> None:
    desk.command(ChangePerson, person_id=desk.whose("Sam"), name="Sam", role=Role.OWNER)
    assert (desk.waiting.about, desk.waiting.role) == ("Sam", Role.OWNER)
    desk.command(AddPerson, name="Lee", role=Role.CASHIER, pin="73915")
    assert (desk.waiting.about, desk.waiting.role) == ("Lee", Role.CASHIER)
    desk.command(RefundFound, payment_id=PAYMENT_ID, amount=cad(9000), reason="returned")
    assert (desk.waiting.about, desk.waiting.role) == (short_code(PAYMENT_ID), None)
    drawer(desk)
    assert desk.waiting.about == ""


# --- asking and approving --------------------------------------------------------------------------------


def test_a_deed_that_one_may_not_do_waits_for_somebody_who_may(desk: StaffDesk) -> None:
    desk.refund(3000)
    seen = desk.waiting
    assert (seen.deed, seen.needed, seen.amount) == ("RefundPayment", P.REFUND_ABOVE, cad(3000))
    assert seen.about == desk.state.sales[desk.attempt.sale_id].short_code
    assert [row.name for row in seen.candidates] == ["Olivia", "Sam"]
    assert desk.books["refunds"] == {}


def test_approved_it_is_done_once_and_both_are_journaled_together(desk: StaffDesk) -> None:
    desk.refund(3000)
    before = len(desk.entries)
    ask_id = desk.waiting.ask_id
    desk.approve("Sam")
    given = ApprovalGiven(deed="RefundPayment", asked_by="Mei", about=desk.attempt.request_id)
    assert desk.events(before)[0] == given
    assert [event.by for event in desk.events(before) if isinstance(event, RefundRecorded)] == ["Mei"]
    assert (desk.who, desk.view.approval) == ("Mei", None)
    desk.approve("Sam", ask_id=ask_id)
    assert (len(desk.books["refunds"]), desk.asked(CheckPin)) == (1, False)


def test_a_supervisor_needs_nobody(desk: StaffDesk) -> None:
    desk.come("Sam")
    drawer(desk)
    assert (desk.view.approval, desk.asked(KickDrawer)) == (None, True)


def test_the_rights_of_the_approver_are_for_one_deed(desk: StaffDesk) -> None:
    drawer(desk)
    desk.approve("Sam")
    assert DrawerOpened(by="Mei", reason="change") in desk.events()
    drawer(desk)
    assert desk.waiting.deed == "OpenDrawer"


def test_what_the_tables_say_by_now_is_what_is_done(desk: StaffDesk) -> None:
    drawer(desk, "asked")
    desk.command(Approve, ask_id=desk.waiting.ask_id, person_id=desk.whose("Sam"), pin="369014")
    fresh = OpenDrawer(command_id=0, revision=0, reason="refreshed")
    call_id = desk.take(CheckPin).call_id
    desk.tell(PinChecked(call_id=call_id, right=True, approved=fresh))
    assert DrawerOpened(by="Mei", reason="refreshed") in desk.events()


def test_while_the_pin_is_checked_the_view_says_so(desk: StaffDesk) -> None:
    drawer(desk)
    desk.command(Approve, ask_id=desk.waiting.ask_id, person_id=desk.whose("Sam"), pin="369014")
    assert (desk.waiting.checking, desk.waiting.refusal) == (True, None)


def test_an_approval_needs_all_permissions_that_are_lacking(desk: StaffDesk) -> None:
    desk.come("Sam")
    desk.command(SetPin, person_id=desk.whose("Mei"), pin="3691")
    assert (desk.waiting.needed, [row.name for row in desk.waiting.candidates]) == (P.PEOPLE, ["Olivia"])
    desk.approve("Olivia")
    desk.hashed()
    assert desk.secrets[desk.whose("Mei")].pin == kept("3691")


@pytest.mark.parametrize(
    ("kind", "fields", "about"),
    [
        (AddPerson, {"name": "Teo", "role": Role.TRAINEE, "pin": "1593"}, "Teo"),
        (CloseNotFound, {"request_ids": ("a", "b"), "reason": "x"}, "a b"),
        (OpenDrawer, {"reason": "x"}, ""),
        (ResendRefund, {"request_id": "a", "refund_request_id": "b", "reason": "x"}, "a"),
    ],
)
def test_the_journal_names_what_was_wanted(
    desk: StaffDesk, kind: type, fields: dict[str, Any], about: str
) -> None:
    desk.command(kind, **fields)
    assert desk.waiting.amount is None
    desk.command(DropApproval, ask_id=desk.waiting.ask_id)
    assert [(event.deed, event.by, event.about) for event in refused(desk)] == [(kind.__name__, "Mei", about)]


@pytest.mark.parametrize(("resolution", "minor"), [(Resolution.ACCEPTED, 5000), (Resolution.REFUND, 4000)])
def test_the_money_of_a_decision_is_shown(desk: StaffDesk, resolution: Resolution, minor: int) -> None:
    desk.refund(1000)
    desk.command(ResolveMoney, request_id=desk.attempt.request_id, resolution=resolution, reason="x")
    assert desk.waiting.amount == cad(minor)
    desk.command(ResolveMoney, request_id="unknown", resolution=Resolution.ACCEPTED)
    assert desk.waiting.amount is None


def test_the_money_of_a_refund_to_be_sent_again_is_shown(desk: StaffDesk) -> None:
    desk.refund(1000)
    key = next(iter(desk.books["refunds"]))
    desk.command(ResendRefund, request_id=desk.attempt.request_id, refund_request_id=key, reason="x")
    assert (desk.waiting.needed, desk.waiting.amount) == (P.SETTLE, cad(1000))


# --- who may not approve ---------------------------------------------------------------------------------


def test_whoever_lacks_the_permission_cannot_approve(desk: StaffDesk) -> None:
    drawer(desk)
    before = len(desk.entries)
    desk.approve("Mei")
    assert desk.events(before) == [SignInRefused(why=R.NOT_PERMITTED, approval=True)]
    assert (desk.waiting.refusal, desk.waiting.refused_person) == (R.NOT_PERMITTED, desk.whose("Mei"))
    assert not desk.asked(KickDrawer)


def test_a_wrong_pin_counts_as_one_at_the_sign_in(desk: StaffDesk) -> None:
    drawer(desk)
    for _ in range(3):
        desk.approve("Sam", WRONG)
    assert SignInRefused(why=R.WRONG_PIN, approval=True) in desk.events()
    assert (desk.waiting.refusal, desk.waiting.tries_left) == (R.WRONG_PIN, 7)
    assert desk.waiting.candidates[1].wait_until_mono == desk.mono + 5
    desk.approve("Sam")
    assert (desk.waiting.refusal, desk.asked(KickDrawer)) == (R.TOO_SOON, False)
    desk.pass_time(5)
    desk.approve("Sam")
    assert (desk.asked(KickDrawer), desk.person("Sam").wrong_pins) == (True, 0)


def test_nobody_approves_what_does_not_wait(desk: StaffDesk) -> None:
    desk.approve("Sam")
    drawer(desk)
    desk.approve("Sam", ask_id=desk.waiting.ask_id + 1)
    desk.command(Approve, ask_id=desk.waiting.ask_id, person_id="nobody", pin="369014")
    desk.command(DropApproval, ask_id=desk.waiting.ask_id + 1)
    assert (desk.asked(CheckPin), desk.waiting.deed) == (False, "OpenDrawer")


def test_rights_that_are_not_enough_any_more_approve_nothing(desk: StaffDesk) -> None:
    drawer(desk)
    desk.command(Approve, ask_id=desk.waiting.ask_id, person_id=desk.whose("Sam"), pin="369014")
    call_id = desk.take(CheckPin).call_id
    more = ChangePerson(command_id=0, revision=0, person_id=desk.whose("Mei"), name="Mei", role=Role.OWNER)
    desk.tell(PinChecked(call_id=call_id, right=True, approved=more))
    assert (desk.person("Mei").role, desk.waiting.refusal) == (Role.CASHIER, R.NOT_PERMITTED)


# --- not done --------------------------------------------------------------------------------------------


def test_a_deed_that_nobody_approves_is_journaled_once(desk: StaffDesk) -> None:
    drawer(desk)
    desk.command(DropApproval, ask_id=desk.waiting.ask_id)
    assert refused(desk) == [DeedRefused(deed="OpenDrawer", by="Mei", needed="DRAWER")]
    assert desk.view.approval is None


def test_a_newer_deed_takes_the_place_of_an_older_one(desk: StaffDesk) -> None:
    desk.refund(3000)
    drawer(desk)
    assert (desk.waiting.deed, [event.deed for event in refused(desk)]) == ("OpenDrawer", ["RefundPayment"])


def test_a_second_enter_asks_for_the_same_once(desk: StaffDesk) -> None:
    drawer(desk)
    ask_id = desk.waiting.ask_id
    desk.pass_time(100)
    drawer(desk)
    desk.pass_time(100)
    desk.wait(0)
    assert (desk.waiting.ask_id, refused(desk)) == (ask_id, [])


def test_a_deed_is_not_approved_by_a_pin_that_was_given_for_another(desk: StaffDesk) -> None:
    desk.refund(3000)
    desk.command(Approve, ask_id=desk.waiting.ask_id, person_id=desk.whose("Sam"), pin="369014")
    drawer(desk)
    desk.compared()
    assert (desk.asked(KickDrawer), desk.books["refunds"], desk.waiting.deed) == (False, {}, "OpenDrawer")


def test_a_wrong_pin_for_a_deed_that_waits_no_more_is_counted_and_shown_nowhere(desk: StaffDesk) -> None:
    drawer(desk)
    desk.command(Approve, ask_id=desk.waiting.ask_id, person_id=desk.whose("Sam"), pin=WRONG)
    desk.command(DropApproval, ask_id=desk.waiting.ask_id)
    desk.compared()
    assert (desk.person("Sam").wrong_pins, desk.state.session.refused) == (1, None)


def test_it_waits_for_two_minutes(desk: StaffDesk) -> None:
    drawer(desk)
    desk.wait(119)
    assert desk.waiting.deed == "OpenDrawer"
    desk.command(Approve, ask_id=desk.waiting.ask_id, person_id=desk.whose("Sam"), pin="369014")
    desk.wait(1)
    assert (desk.view.approval, len(refused(desk))) == (None, 1)
    desk.compared()
    assert not desk.asked(KickDrawer)


def test_it_does_not_outlive_its_asker_at_the_till(desk: StaffDesk) -> None:
    drawer(desk)
    desk.lock()
    assert [(event.by, event.deed) for event in refused(desk)] == [("Mei", "OpenDrawer")]
    desk.come("Mei")
    assert desk.view.approval is None
    drawer(desk)
    desk.come("Sam")
    assert (desk.view.approval, len(refused(desk)), desk.asked(KickDrawer)) == (None, 2, False)


def test_it_does_not_outlive_a_restart(desk: StaffDesk) -> None:
    drawer(desk)
    desk.restart()
    desk.come("Mei")
    assert desk.view.approval is None


def test_the_journal_says_who_asked_for_it_and_who_approved(desk: StaffDesk) -> None:
    desk.come("Sam")
    desk.command(RemovePerson, person_id=desk.whose("Mei"))
    desk.approve("Olivia")
    mei = desk.whose("Mei")
    given = ApprovalGiven(deed="RemovePerson", asked_by="Sam", about=mei)
    assert desk.events()[-2:] == [given, PersonRemoved(by="Sam")]
    assert not desk.person("Mei").active


def test_a_payment_code_never_waits_for_an_approval(desk: StaffDesk) -> None:
    """Nobody who may not charge comes to a till; were they there, their scan would be refused at once."""
    desk.leave()
    desk.come("Olivia")
    desk.add("Teo", Role.TRAINEE)
    desk.state.session = Session(person_id=desk.whose("Teo"))
    desk.command(CodeScanned, text=WECHAT, amount=cad(100))
    assert (desk.notice, desk.view.approval, desk.asked(SendPay)) == ("NOT_PERMITTED", None, False)
    assert [(event.deed, event.needed, event.about) for event in refused(desk)] == [
        ("CodeScanned", "CHARGE", "")
    ]
    desk.command(CodeScanned, text="4006381333931")
    assert desk.notice == "SCAN_PRODUCT"


def test_R13_money_over_another_amount_is_refunded_by_whoever_may_decide_about_it() -> None:
    desk = StaffDesk("Mei", "Sam")
    desk.come("Mei")
    desk.scan(WECHAT, 1000)
    desk.pay_accepted()
    desk.status(PaymentStatus.SUCCESS, amount=cad(1500))
    desk.resolve(Resolution.REFUND, reason="wrong")
    assert "RefundRecorded" not in desk.kinds
    assert desk.view.approval is not None
    assert desk.view.approval.needed is Permission.SETTLE
