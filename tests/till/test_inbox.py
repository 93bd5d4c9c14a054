"""Money that came otherwise than expected: why it waits in the inbox, and what a person may decide about it."""

import pytest
from msgspec.structs import replace

from pos_app.domain.alphapay import PaymentStatus, ResultCode, ResultStatus
from pos_app.domain.authority import Permission
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment_events import MoneyResolved
from pos_app.domain.payment_terms import (
    AlarmKind,
    Attention,
    CancelCause,
    LeftWith,
    RefundSeen,
    Resolution,
    State,
)
from pos_app.protocol.effects import AskPayment, Print, SendPay, SendRefund
from pos_app.protocol.messages import CallEnded
from pos_app.protocol.screen_terms import Action, MomentKind, Stage
from tests.till.desk import WECHAT, Desk, cad, verified

OTHER_ID = "2611221505244756658153999"
OTHER_CODE = "130000000000000002"
NOBODY: frozenset[Permission] = frozenset()


@pytest.fixture
def printing() -> Desk:
    """A till that prints a receipt for each payment."""
    return Desk(prints=True, has_printer=True)


def late_money(desk: Desk) -> None:
    """A QR order was cancelled, its sale left, and the customer had paid after all."""
    desk.qr_standing()
    desk.cancel()
    desk.status(PaymentStatus.CLOSED)
    desk.leave()
    desk.wait(361)
    desk.status(PaymentStatus.SUCCESS)


def other_amount(desk: Desk, **fields: object) -> None:
    """1234 cents were asked for, and one came."""
    desk.scan(WECHAT, 1234)
    desk.pay_accepted()
    desk.status(PaymentStatus.SUCCESS, amount=cad(1), **fields)


def refunded_elsewhere(desk: Desk, status: PaymentStatus = PaymentStatus.FULL_REFUND) -> None:
    """Never seen paid, and refunded already."""
    desk.scan(WECHAT, 1234)
    desk.pay_accepted()
    desk.status(status, order_amount=None)


def charged_twice(desk: Desk, **fields: object) -> None:
    """A cancelled QR order turns out to be paid after the customer paid again; `fields` as in `status`."""
    desk.qr_standing()
    desk.cancel()
    desk.status(PaymentStatus.CLOSED)
    desk.scan(OTHER_CODE)
    desk.pay_accepted(payment_id=OTHER_ID)
    desk.status(PaymentStatus.SUCCESS)
    desk.wait(361)
    desk.status(PaymentStatus.SUCCESS, **fields)


# --- what waits in the inbox -----------------------------------------------------------------------------


def test_R12_late_money_waits_for_a_decision(printing: Desk) -> None:
    late_money(printing)
    (row,) = printing.view.inbox
    assert row.attention is Attention.LATE
    assert row.late
    assert row.actions == {Action.ATTACH, Action.REFUND}
    assert printing.view.moments[-1].kind is MomentKind.LATE_PAYMENT
    assert printing.alarms == []
    assert not printing.asked(Print)


def test_R41_money_for_a_parked_sale_waits_and_tells_what_the_customer_left_with(printing: Desk) -> None:
    printing.code_in_process()
    printing.leave(left_with=LeftWith.PAID_OTHERWISE)
    printing.wait(3)
    printing.status(PaymentStatus.SUCCESS)
    (row,) = printing.view.inbox
    assert (row.attention, row.left_with) == (Attention.LEFT, LeftWith.PAID_OTHERWISE)
    assert row.actions == {Action.ATTACH, Action.REFUND}
    assert printing.view.moments[-1].kind is MomentKind.INBOX
    assert not printing.asked(Print)


@pytest.mark.parametrize("parked_before", [False, True])
def test_R41_money_for_the_sale_on_screen_is_plainly_paid(printing: Desk, parked_before: bool) -> None:
    printing.code_in_process()
    if parked_before:
        sale_id = printing.sale.sale_id
        printing.leave()
        printing.back_to(sale_id)
    printing.wait(3)
    printing.status(PaymentStatus.SUCCESS)
    assert printing.sale.stage is Stage.PAID
    assert printing.sale.attention is None
    assert printing.view.inbox == ()
    assert printing.view.moments[-1].kind is MomentKind.PAID
    assert printing.asked(Print)


def test_R40_a_second_charge_alarms_and_locks_the_sale_until_it_is_decided(desk: Desk) -> None:
    charged_twice(desk)
    assert desk.attentions == [Attention.SECOND_CHARGE]
    assert desk.alarms == [AlarmKind.SECOND_CHARGE]
    assert (desk.sale.stage, desk.sale.second_charge) == (Stage.LOCKED, True)
    assert desk.sale.actions == {Action.NEXT_CUSTOMER, Action.REFUND, Action.ACCEPT}
    desk.qr(1234)
    assert desk.notice == "SALE_IS_LOCKED"
    desk.resolve(Resolution.ACCEPTED, reason="two meals")
    assert (desk.sale.stage, desk.sale.second_charge) == (Stage.PAID, False)
    assert desk.attentions == []


def test_R40_the_other_open_order_of_a_paid_sale_is_cancelled_by_itself(desk: Desk) -> None:
    desk.qr()
    desk.lost(SendPay)
    lost = desk.row()
    desk.qr()
    desk.pay_accepted(payment_id=OTHER_ID)
    desk.listed(replace(lost, amount=None))
    desk.status(PaymentStatus.SUCCESS)
    assert (desk.attempt.state, desk.attempt.cancel_cause) == (State.CANCELLING, CancelCause.ALREADY_PAID)
    assert desk.sale.stage is Stage.PAID
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    desk.cancelled()
    desk.status(PaymentStatus.CLOSED)
    assert desk.attempt.state.name == "CLOSED"
    assert MomentKind.FAILED not in [moment.kind for moment in desk.view.moments]
    assert (desk.sale.stage, desk.alarms) == (Stage.PAID, [])


def test_R40_an_order_that_is_paid_although_its_sale_was_is_a_second_charge(desk: Desk) -> None:
    desk.qr()
    desk.lost(SendPay)
    lost = desk.row()
    desk.qr()
    desk.pay_accepted(payment_id=OTHER_ID)
    desk.listed(lost)
    desk.status(PaymentStatus.SUCCESS)
    desk.status(PaymentStatus.SUCCESS)
    assert (desk.sale.stage, desk.attentions) == (Stage.LOCKED, [Attention.SECOND_CHARGE])
    assert desk.alarms == [AlarmKind.SECOND_CHARGE]


def test_R13_another_amount_alarms_with_alphapays_figure_and_waits(printing: Desk) -> None:
    other_amount(printing)
    assert printing.attentions == [Attention.OTHER_AMOUNT]
    (alarm,) = printing.view.alarms
    assert (alarm.kind, alarm.detail, alarm.booked) == (AlarmKind.OTHER_AMOUNT, str(cad(1)), cad(1))
    assert printing.sale.actions == {Action.NEXT_CUSTOMER, Action.ACCEPT, Action.REFUND}
    assert not printing.asked(Print)


@pytest.mark.parametrize("status", [PaymentStatus.PARTIAL_REFUND, PaymentStatus.FULL_REFUND])
def test_R14_a_refund_never_seen_paid_is_never_shown_as_paid(printing: Desk, status: PaymentStatus) -> None:
    refunded_elsewhere(printing, status)
    assert printing.attentions == [Attention.REFUNDED_ELSEWHERE]
    assert printing.alarms == [AlarmKind.REFUND_NOT_OURS]
    printing.resolve(Resolution.ACCEPTED, reason="refunded in AlphaPay's portal")
    assert printing.view.inbox == ()
    assert printing.sale.stage is Stage.LOCKED
    assert printing.sale.receipt is None
    assert Action.REPRINT not in printing.sale.actions
    assert MomentKind.PAID not in [moment.kind for moment in printing.view.moments]
    printing.reprint()
    assert printing.notice == "NOTHING_TO_PRINT"
    assert not printing.asked(Print)


@pytest.mark.parametrize(
    ("changes", "attention"),
    [
        ({"state": State.PAID, "late": True}, Attention.LATE),
        ({"state": State.PAID_MISMATCH}, Attention.OTHER_AMOUNT),
        ({"state": State.PAID_MISMATCH, "refund_seen": RefundSeen.FULL}, Attention.REFUNDED_ELSEWHERE),
    ],
)
def test_money_booked_before_reasons_were_kept_waits_for_the_reason_its_books_show(
    desk: Desk, changes: dict[str, object], attention: Attention
) -> None:
    desk.paid()
    desk.books["attempts"][desk.attempt.request_id] = replace(desk.attempt, attention=None, **changes)
    desk.restart()
    assert desk.attentions == [attention]


# --- what may be decided ---------------------------------------------------------------------------------


def resolved(desk: Desk) -> MoneyResolved:
    """The latest decision in the books."""
    return next(e.event for e in reversed(desk.entries) if isinstance(e.event, MoneyResolved))


def test_R12_attaching_late_money_pays_its_sale_and_prints(printing: Desk) -> None:
    late_money(printing)
    printing.resolve(Resolution.ATTACHED)
    assert printing.view.inbox == ()
    assert printing.attempt.resolution is Resolution.ATTACHED
    assert resolved(printing).by == "Mei"
    assert printing.take(Print).paper.amount == cad(1234)
    printing.back_to(printing.attempt.sale_id)
    assert Action.REPRINT in printing.sale.actions


def test_R12_every_cashier_may_attach_without_a_reason() -> None:
    desk = Desk(permissions=NOBODY)
    late_money(desk)
    desk.resolve(Resolution.ATTACHED)
    assert desk.view.inbox == ()


def test_R13_a_supervisor_accepts_another_amount_with_a_reason(printing: Desk) -> None:
    other_amount(printing)
    printing.resolve(Resolution.ACCEPTED, reason="  discount  ", reference=" 17 ")
    event = resolved(printing)
    assert (event.by, event.reason, event.reference) == ("Mei", "discount", "17")
    assert printing.take(Print).paper.amount == cad(1)
    assert printing.sale.resolution is Resolution.ACCEPTED
    assert printing.sale.stage is Stage.PAID
    assert printing.sale.actions == {Action.NEXT_CUSTOMER, Action.REPRINT, Action.REFUND}


@pytest.mark.parametrize("reason", ["", "  "])
@pytest.mark.parametrize("resolution", [Resolution.ACCEPTED, Resolution.REFUND])
def test_R13_a_decision_about_another_amount_needs_a_reason(
    desk: Desk, resolution: Resolution, reason: str
) -> None:
    other_amount(desk)
    desk.resolve(resolution, reason=reason)
    assert desk.notice == "REASON_MISSING"
    assert desk.attentions == [Attention.OTHER_AMOUNT]


@pytest.mark.parametrize(
    ("resolution", "rights"),
    [
        (Resolution.ACCEPTED, frozenset({Permission.REFUND})),
        (Resolution.REFUND, frozenset({Permission.SETTLE})),
    ],
)
def test_R13_a_decision_about_another_amount_needs_the_right_to_it(
    resolution: Resolution, rights: frozenset[Permission]
) -> None:
    desk = Desk(permissions=rights)
    other_amount(desk)
    desk.resolve(resolution, reason="discount")
    assert desk.notice == "NOT_PERMITTED"
    assert desk.attentions == [Attention.OTHER_AMOUNT]


def test_R14_what_was_refunded_elsewhere_is_not_refunded_from_here(desk: Desk) -> None:
    refunded_elsewhere(desk)
    desk.resolve(Resolution.REFUND, reason="again")
    assert desk.notice == "NOTHING_TO_DECIDE"


def test_R32_money_is_not_refunded_where_what_remains_is_not_known(desk: Desk) -> None:
    other_amount(desk)
    key = desk.attempt.request_id
    desk.state.attempts[key] = replace(desk.attempt, refund_seen=RefundSeen.PARTIAL)
    desk.resolve(Resolution.REFUND, reason="wrong amount")
    assert desk.notice == "REFUND_REMAINS_UNKNOWN"
    assert desk.attentions == [Attention.OTHER_AMOUNT]


def test_money_is_decided_about_once(desk: Desk) -> None:
    late_money(desk)
    key = desk.attempt.request_id
    desk.resolve(Resolution.ATTACHED)
    desk.resolve(Resolution.ATTACHED, request_id=key)
    assert desk.notice == "NOTHING_TO_DECIDE"
    assert desk.kinds.count("MoneyResolved") == 1


def test_what_does_not_wait_in_the_inbox_is_not_decided_about(desk: Desk) -> None:
    desk.paid()
    desk.resolve(Resolution.ATTACHED)
    assert desk.notice == "NOTHING_TO_DECIDE"
    desk.resolve(Resolution.ATTACHED, request_id="unknown")
    assert desk.notice == "NOTHING_TO_DECIDE"


def test_the_inbox_survives_a_restart(desk: Desk) -> None:
    late_money(desk)
    desk.restart()
    assert desk.attentions == [Attention.LATE]
    desk.resolve(Resolution.ATTACHED)
    desk.restart()
    assert desk.view.inbox == ()


def test_a_decision_takes_the_notice_away_that_refused_it_before(desk: Desk) -> None:
    other_amount(desk)
    desk.resolve(Resolution.ACCEPTED)
    desk.resolve(Resolution.ACCEPTED, reason="discount")
    assert desk.notice == ""


def test_R13_a_currency_that_is_not_ours_alarms_too(desk: Desk) -> None:
    desk.scan(WECHAT, 1234)
    desk.pay_accepted()
    desk.status(PaymentStatus.SUCCESS, amount=Money(1234, Currency.CNY))
    assert desk.attentions == [Attention.OTHER_AMOUNT]
    assert desk.alarms == [AlarmKind.OTHER_AMOUNT]


# --- giving it back --------------------------------------------------------------------------------------


def test_R12_late_money_is_refunded_in_full_and_gets_no_receipt(printing: Desk) -> None:
    late_money(printing)
    printing.resolve(Resolution.REFUND, reason="customer gone")
    assert printing.view.inbox == ()
    assert printing.notice == "REFUND_STARTED"
    assert [row.amount for row in printing.view.refunds] == [cad(1234)]
    assert (printing.attempt.reserved, resolved(printing).reason) == (1234, "customer gone")
    assert not printing.asked(Print)


def test_R12_a_refund_that_could_not_be_made_brings_the_money_back_into_the_inbox(desk: Desk) -> None:
    late_money(desk)
    desk.resolve(Resolution.REFUND, reason="customer gone")
    desk.status(PaymentStatus.SUCCESS)
    refund = desk.take(SendRefund)
    refused = verified(ResultCode.PARAM_INVALID, status=ResultStatus.FAILED)
    desk.tell(CallEnded(call_id=refund.call_id, request_id=refund.request_id, answer=refused))
    assert desk.attentions == [Attention.LATE]
    assert desk.attempt.reserved == 0


def test_R40_a_refunded_second_charge_leaves_the_sale_paid(desk: Desk) -> None:
    charged_twice(desk)
    desk.resolve(Resolution.REFUND, reason="paid twice")
    assert (desk.sale.stage, desk.attentions) == (Stage.PAID, [])


def test_R40_money_beside_a_payment_that_is_given_back_is_no_second_charge(desk: Desk) -> None:
    desk.qr()
    desk.lost(SendPay)
    lost = desk.row()
    desk.scan(OTHER_CODE)
    desk.pay_accepted(payment_id=OTHER_ID)
    desk.status(PaymentStatus.SUCCESS, amount=cad(1))
    desk.resolve(Resolution.REFUND, reason="wrong amount")
    desk.wait_with_lists(20, lost)
    assert AlarmKind.SECOND_CHARGE not in desk.alarms
    assert desk.books["attempts"][lost.request_id].took_money


def test_money_without_alphapays_id_is_offered_for_no_refund(desk: Desk) -> None:
    late_money(desk)
    (late,) = (attempt for attempt in desk.state.attempts.values() if attempt.late)
    assert Action.REFUND in desk.view.inbox[0].actions
    desk.state.attempts[late.request_id] = replace(late, payment_id="")
    assert desk.view.inbox[0].actions == {Action.ATTACH}


def test_R40_a_second_charge_over_another_amount_raises_both_alarms(desk: Desk) -> None:
    charged_twice(desk, amount=cad(1))
    assert set(desk.alarms) == {AlarmKind.SECOND_CHARGE, AlarmKind.OTHER_AMOUNT}
    assert desk.attentions == [Attention.OTHER_AMOUNT]


def test_R40_two_payments_stand_again_where_the_refund_of_one_fell_through(desk: Desk) -> None:
    desk.qr()
    desk.lost(SendPay)
    lost = desk.row()
    desk.scan(OTHER_CODE)
    desk.pay_accepted(payment_id=OTHER_ID)
    desk.status(PaymentStatus.SUCCESS, amount=cad(1))
    desk.resolve(Resolution.REFUND, reason="wrong amount")
    desk.wait_with_lists(20, lost)
    refund = next(iter(desk.state.refund_watches.values()))
    assert refund.checking is not None
    desk.tell(
        CallEnded(
            call_id=refund.checking,
            request_id=desk.attempt.request_id,
            answer=verified(
                ResultCode.SUCCESS,
                body=desk.inquired(
                    AskPayment(call_id=0, request_id=desk.attempt.request_id, payment_id=OTHER_ID),
                    PaymentStatus.CLOSED,
                ).body,
            ),
        )
    )
    assert AlarmKind.SECOND_CHARGE in desk.alarms
    assert desk.sale.second_charge
