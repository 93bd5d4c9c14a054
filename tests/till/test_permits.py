"""Which command needs which permission, cell by cell: every command and every role."""

from typing import Any

import pytest
from msgspec.structs import replace

from pos_app.domain.authority import Permission, Role, may
from pos_app.domain.payment_terms import AlarmKind, RefundSeen, Resolution
from pos_app.domain.person import Person, SignOutCause
from pos_app.protocol import messages
from pos_app.protocol.messages import Command
from pos_app.protocol.people_views import OrderState, OrderView
from pos_app.till import commands, permits
from pos_app.till.draft import Draft
from pos_app.till.memory import Found, Session
from tests.till.desk import PAYMENT_ID, UNKNOWN_WALLET, WECHAT, Desk, cad

P = Permission
LIMIT = 2000
NOBODYS: frozenset[Permission] = frozenset()
CHARGE, SETTLE, REPORTS, PEOPLE = ({one} for one in (P.CHARGE, P.SETTLE, P.REPORTS, P.PEOPLE))
REFUND, ABOVE = {P.REFUND}, {P.REFUND, P.REFUND_ABOVE}

Case = tuple[type[Command], dict[str, Any], set[Permission] | frozenset[Permission]]


def _refund(minor: int) -> dict[str, Any]:
    return {"request_id": "unknown", "amount": cad(minor), "reason": "x", "seen_remaining": cad(minor)}


def _found(minor: int) -> dict[str, Any]:
    return {"payment_id": PAYMENT_ID, "amount": cad(minor), "reason": "x"}


ANOTHER, SELF = {"person_id": "another"}, {"person_id": "me"}
PIN = {"pin": "1470"}

TABLE: list[Case] = [
    (messages.ChargeByQr, {"amount": cad(100)}, CHARGE),
    (messages.CodeScanned, {"text": WECHAT}, CHARGE),
    (messages.CodeScanned, {"text": UNKNOWN_WALLET}, CHARGE),
    (messages.CodeScanned, {"text": PAYMENT_ID}, NOBODYS),
    (messages.CodeScanned, {"text": "4006381333931"}, NOBODYS),
    (messages.ScanSpoilt, {}, NOBODYS),
    (messages.AnswerQuestion, {"question_id": 1, "yes": True}, CHARGE),
    (messages.CancelPayment, {}, {P.CANCEL}),
    (messages.LeaveSale, {}, CHARGE),
    (messages.ReturnToSale, {"wanted_sale_id": "x"}, NOBODYS),
    (messages.CheckNow, {}, NOBODYS),
    (messages.Reprint, {"request_id": "x"}, CHARGE),
    (messages.PrintPendingSlip, {"request_id": "x"}, CHARGE),
    (messages.ResolveMoney, {"request_id": "x", "resolution": Resolution.ATTACHED}, CHARGE),
    (messages.ResolveMoney, {"request_id": "x", "resolution": Resolution.ACCEPTED}, SETTLE),
    (messages.ResolveMoney, {"request_id": "x", "resolution": Resolution.REFUND}, REFUND),
    (messages.CloseNotFound, {"request_ids": ("x",), "reason": "x"}, SETTLE),
    (messages.AcknowledgeAlarm, {"request_id": "x", "kind": AlarmKind.SECOND_CHARGE}, CHARGE),
    (messages.RefundPayment, _refund(LIMIT), REFUND),
    (messages.RefundPayment, _refund(LIMIT + 1), ABOVE),
    (messages.ResendRefund, {"request_id": "x", "refund_request_id": "y", "reason": "x"}, SETTLE | REFUND),
    (messages.DismissRecovery, {}, NOBODYS),
    (messages.ConfirmRestore, {"last_z": 1}, SETTLE),
    (messages.DismissNotice, {}, NOBODYS),
    (messages.SignIn, ANOTHER | PIN, NOBODYS),
    (messages.KeepPerson, {}, NOBODYS),
    (messages.SignOut, {"cause": SignOutCause.KEY}, NOBODYS),
    (messages.MakeOwner, {"name": "x"} | PIN, NOBODYS),
    (messages.AddPerson, {"name": "x", "role": Role.CASHIER} | PIN, PEOPLE),
    (messages.ChangePerson, ANOTHER | {"name": "x", "role": Role.CASHIER}, PEOPLE),
    (messages.ChangePerson, SELF | {"name": "x", "role": Role.OWNER}, PEOPLE),
    (messages.RemovePerson, ANOTHER, PEOPLE),
    (messages.SetPin, ANOTHER | PIN, PEOPLE),
    (messages.SetPin, ANOTHER | PIN | {"old_pin": "1234"}, PEOPLE),
    (messages.SetPin, SELF | PIN, PEOPLE),
    (messages.SetPin, SELF | PIN | {"old_pin": "1234"}, NOBODYS),
    (messages.SetBadge, SELF | {"text": "STAFF-1"}, PEOPLE),
    (messages.Unlock, ANOTHER, PEOPLE),
    (messages.Approve, ANOTHER | PIN | {"ask_id": 1}, NOBODYS),
    (messages.DropApproval, {"ask_id": 1}, NOBODYS),
    (messages.OpenShift, {}, CHARGE),
    (messages.ReadShift, {}, REPORTS),
    (messages.PrintX, {}, REPORTS),
    (messages.PutReportAway, {}, NOBODYS),
    (messages.BeginClosing, {}, CHARGE),
    (messages.CloseShift, {"seen": frozenset()}, REPORTS),
    (messages.PrintZ, {"z_number": 1}, REPORTS),
    (messages.LookUp, {"payment_id": PAYMENT_ID}, CHARGE),
    (messages.ForgetLookUp, {}, NOBODYS),
    (messages.RefundFound, _found(LIMIT), REFUND),
    (messages.RefundFound, _found(LIMIT + 1), ABOVE),
    (messages.OpenDrawer, {"reason": "x"}, {P.DRAWER}),
]


def lacking(desk: Desk, role: Role, kind: type[Command], fields: dict[str, Any]) -> frozenset[Permission]:
    """What somebody of that role, who is at the till, lacks for a command."""
    desk.state.people["me"] = Person(person_id="me", name="Me", role=role)
    desk.state.session = Session(person_id="me")
    draft = Draft(desk.state, desk.now)
    return permits.lacking(draft, kind(command_id=1, revision=1, **fields))


@pytest.fixture
def staffed() -> Desk:
    """A till where people sign in, with a sale of 50.00 that was paid before they had to."""
    desk = Desk(refund_limit=LIMIT)
    desk.paid(5000)
    desk.state.settings = replace(desk.settings, sign_in=True)
    return desk


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize(
    ("kind", "fields", "needed"), TABLE, ids=lambda given: getattr(given, "__name__", "")
)
def test_each_role_lacks_what_it_should(
    staffed: Desk, role: Role, kind: type[Command], fields: dict[str, Any], needed: set[Permission]
) -> None:
    assert lacking(staffed, role, kind, fields) == needed - may(role)


def test_every_command_is_decided_on() -> None:
    """A new command belongs into the table above."""
    assert {kind for kind, _, _ in TABLE} == set(commands.COMMANDS)


# --- what depends on the money ---------------------------------------------------------------------------


def of_payment(desk: Desk, minor: int) -> dict[str, Any]:
    return _refund(minor) | {"request_id": desk.attempt.request_id}


def test_R30_the_limit_is_for_all_refunds_of_a_payment_together(staffed: Desk) -> None:
    fields = of_payment(staffed, 1500) | {"seen_remaining": cad(5000)}
    assert lacking(staffed, Role.CASHIER, messages.RefundPayment, fields) == set()
    staffed.command(messages.RefundPayment, **fields)
    assert staffed.attempt.reserved == 1500
    cases: list[tuple[int, set[Permission]]] = [(500, set()), (501, {P.REFUND_ABOVE})]
    for minor, lacks in cases:
        fields = of_payment(staffed, minor)
        assert lacking(staffed, Role.CASHIER, messages.RefundPayment, fields) == lacks
        assert lacking(staffed, Role.SUPERVISOR, messages.RefundPayment, fields) == set()


def test_R30_refunds_that_are_done_count_too(staffed: Desk) -> None:
    attempt = staffed.attempt
    staffed.state.attempts[attempt.request_id] = replace(attempt, refunded=LIMIT)
    lacks = lacking(staffed, Role.CASHIER, messages.RefundPayment, of_payment(staffed, 1))
    assert lacks == {P.REFUND_ABOVE}


def test_R41_a_decision_to_refund_is_one_of_all_that_remains(staffed: Desk) -> None:
    fields = {"request_id": staffed.attempt.request_id, "resolution": Resolution.REFUND}
    assert lacking(staffed, Role.CASHIER, messages.ResolveMoney, fields) == {P.REFUND_ABOVE}


def test_R32_what_others_refunded_too_needs_a_supervisor(staffed: Desk) -> None:
    attempt = staffed.attempt
    staffed.state.attempts[attempt.request_id] = replace(attempt, refund_seen=RefundSeen.PARTIAL)
    fields = of_payment(staffed, 100)
    assert lacking(staffed, Role.CASHIER, messages.RefundPayment, fields) == {P.SETTLE}
    assert lacking(staffed, Role.SUPERVISOR, messages.RefundPayment, fields) == set()


def found(**fields: Any) -> Found:
    """An order of another till that was looked up."""
    given = {"amount": cad(5000), "refundable": cad(5000)} | fields
    return Found(shown=OrderView(payment_id=PAYMENT_ID, state=OrderState.ELSEWHERE, **given))


@pytest.mark.parametrize(
    ("shown", "minor", "lacks"),
    [
        ({}, LIMIT, set()),
        ({"refundable": cad(3500)}, 500, set()),
        ({"refundable": cad(3500)}, 501, {P.REFUND_ABOVE}),
        ({"refundable": None}, LIMIT, set()),
        ({"amount": None}, LIMIT, set()),
        ({"remains_known": False}, 1, {P.SETTLE}),
    ],
)
def test_R32_an_order_of_another_till_stands_under_the_same_limit(
    staffed: Desk, shown: dict[str, Any], minor: int, lacks: set[Permission]
) -> None:
    staffed.state.found = found(**shown)
    assert lacking(staffed, Role.CASHIER, messages.RefundFound, _found(minor)) == lacks
