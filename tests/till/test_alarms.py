"""Contradictions: each kind is raised once for a payment, and stands until a person has acknowledged it."""

from pos_app.domain.alphapay import PaymentStatus
from pos_app.domain.evidence import Ended
from pos_app.domain.payment_terms import AlarmKind, State
from pos_app.protocol.answers import Cause
from pos_app.protocol.effects import AskPayment, SendPay
from pos_app.protocol.messages import AcknowledgeAlarm
from pos_app.protocol.screen_terms import MomentKind, Stage
from pos_app.till.memory import Watch
from tests.till.desk import WECHAT, Desk

ABOUT_ANOTHER = {"ended": Ended.UNVERIFIED, "cause": Cause.DOES_NOT_FIT}


def closed(desk: Desk) -> None:
    """A QR order that the cashier cancelled."""
    desk.qr_standing()
    desk.cancel()
    desk.status(PaymentStatus.CLOSED)


def lives_again(desk: Desk) -> None:
    """A closed order is in process a minute after its expiry."""
    closed(desk)
    desk.wait(361)
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)


def asking(desk: Desk) -> None:
    """A question about the latest attempt is in flight, whatever the plan says."""
    attempt = desk.attempt
    desk.state.watches[attempt.request_id] = Watch(since=0, created=0, asking=50)
    desk.pending = [AskPayment(call_id=50, request_id=attempt.request_id, payment_id=attempt.payment_id)]


def test_R12_an_ended_order_that_lives_again_alarms_and_stays_ended(desk: Desk) -> None:
    lives_again(desk)
    (alarm,) = desk.view.alarms
    assert (alarm.kind, alarm.detail) == (AlarmKind.ENDED_ORDER_LIVES, "PAYMENT_IN_PROCESS")
    assert (alarm.short_code, alarm.state) == (desk.sale.short_code, State.CLOSED)
    assert (alarm.amount, alarm.payment_id) == (desk.attempt.amount, desk.attempt.payment_id)
    assert desk.view.moments[-1].kind is MomentKind.ALARM


def test_R12_an_order_that_lives_again_is_still_asked_about_and_may_be_paid(desk: Desk) -> None:
    lives_again(desk)
    desk.wait(541)
    desk.status(PaymentStatus.SUCCESS)
    assert (desk.attempt.state, desk.attempt.late) == (State.PAID, True)


def test_each_kind_is_raised_once_for_a_payment(desk: Desk) -> None:
    lives_again(desk)
    desk.wait(541)
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    assert desk.alarms == [AlarmKind.ENDED_ORDER_LIVES]
    assert desk.kinds.count("AlarmRaised") == 1


def test_a_paid_order_that_is_said_to_be_closed_stays_paid_and_alarms_once(desk: Desk) -> None:
    desk.paid()
    for _ in range(2):
        asking(desk)
        desk.status(PaymentStatus.CLOSED)
    assert (desk.sale.stage, desk.alarms) == (Stage.PAID, [AlarmKind.PAID_ORDER_IS_NOT])
    assert desk.kinds.count("AlarmRaised") == 1


def test_R13_a_paid_order_that_is_said_to_be_paid_again_is_no_contradiction(desk: Desk) -> None:
    desk.paid()
    asking(desk)
    before = list(desk.entries)
    desk.status(PaymentStatus.SUCCESS)
    assert desk.entries == before


def test_R32_a_paid_order_refunded_elsewhere_alarms_and_stays_paid(desk: Desk) -> None:
    desk.paid()
    asking(desk)
    desk.status(PaymentStatus.FULL_REFUND)
    assert (desk.attempt.state, desk.alarms) == (State.PAID, [AlarmKind.REFUND_NOT_OURS])
    assert desk.sale.remaining is None


def test_R03_an_inquiry_answered_about_another_order_alarms_and_proves_nothing(desk: Desk) -> None:
    desk.code_in_process()
    for _ in range(2):
        desk.wait(12)
        desk.lost(AskPayment, **ABOUT_ANOTHER)
    assert desk.alarms == [AlarmKind.ANSWER_ABOUT_ANOTHER]
    assert desk.kinds.count("AlarmRaised") == 1
    assert desk.sale.stage is Stage.CUSTOMER_CONFIRMS


def test_R03_a_pay_answered_about_another_order_alarms_and_is_uncertain(desk: Desk) -> None:
    desk.scan(WECHAT, 500)
    desk.lost(SendPay, **ABOUT_ANOTHER)
    assert desk.alarms == [AlarmKind.ANSWER_ABOUT_ANOTHER]
    assert desk.sale.stage is Stage.NOT_SURE


def test_a_customers_bill_of_another_order_is_no_contradiction(desk: Desk) -> None:
    desk.unsure()
    desk.scan("2611221505244756658153999")
    desk.lost(AskPayment, **ABOUT_ANOTHER)
    assert (desk.notice, desk.alarms) == ("BILL_IS_NOT_OURS", [])


def test_an_alarm_stands_across_a_restart_until_a_person_acknowledges_it(desk: Desk) -> None:
    lives_again(desk)
    desk.restart()
    assert desk.alarms == [AlarmKind.ENDED_ORDER_LIVES]
    desk.acknowledge(AlarmKind.ENDED_ORDER_LIVES)
    assert desk.alarms == []
    assert desk.attempt.alarms[0].acknowledged_by == "Mei"


def test_an_acknowledged_alarm_survives_a_restart_and_is_not_raised_again(desk: Desk) -> None:
    lives_again(desk)
    desk.acknowledge(AlarmKind.ENDED_ORDER_LIVES)
    desk.restart()
    desk.wait(541)
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    assert desk.alarms == []


def test_an_alarm_is_acknowledged_from_whatever_screen(desk: Desk) -> None:
    lives_again(desk)
    revision = desk.view.revision
    desk.leave()
    desk.command(
        AcknowledgeAlarm,
        request_id=desk.attempt.request_id,
        kind=AlarmKind.ENDED_ORDER_LIVES,
        revision=revision,
    )
    assert desk.alarms == []


def test_acknowledging_what_is_not_there_changes_nothing(desk: Desk) -> None:
    lives_again(desk)
    desk.acknowledge(AlarmKind.SECOND_CHARGE)
    desk.command(AcknowledgeAlarm, request_id="unknown", kind=AlarmKind.ENDED_ORDER_LIVES)
    assert desk.alarms == [AlarmKind.ENDED_ORDER_LIVES]
    desk.acknowledge(AlarmKind.ENDED_ORDER_LIVES)
    desk.acknowledge(AlarmKind.ENDED_ORDER_LIVES)
    assert desk.kinds.count("AlarmAcknowledged") == 1
