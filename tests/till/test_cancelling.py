"""A cancel is a wish: inquire, cancel, inquire."""

from pos_app.domain.alphapay import PaymentStatus, ResultCode
from pos_app.domain.payment_terms import State
from pos_app.protocol.effects import AskPayment, SendCancel, SendPay
from pos_app.protocol.screen_terms import Action, Stage, WhyNoCancel
from tests.till.desk import Desk


def test_cancel_without_a_sale_does_nothing(desk: Desk) -> None:
    desk.cancel()
    assert desk.entries == []


def test_R16_a_scanned_payment_can_be_cancelled_from_45_seconds_on(desk: Desk) -> None:
    desk.code_in_process()
    assert desk.sale.why_no_cancel is WhyNoCancel.TOO_EARLY
    assert Action.CANCEL not in desk.sale.actions
    desk.cancel()
    assert desk.notice == "CANCEL_IMPOSSIBLE"
    desk.pass_time(45)
    assert Action.CANCEL in desk.sale.actions
    desk.cancel()
    assert desk.sale.stage is Stage.CANCELLING


def test_R16_a_scanned_payment_is_cancelled_by_itself_only_at_expiry(desk: Desk) -> None:
    desk.scan(minor=500)
    desk.pay_accepted(life_s=120)
    for _ in range(119):
        if desk.asked(AskPayment):
            desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
        desk.wait(1)
    assert desk.attempt.state is State.AWAITING_CUSTOMER
    desk.wait(2)
    assert desk.attempt.state is State.CANCELLING


def test_R18_without_a_payment_id_cancel_is_impossible_and_says_why(desk: Desk) -> None:
    desk.unsure()
    assert desk.sale.why_no_cancel is WhyNoCancel.NO_PAYMENT_ID
    desk.cancel()
    assert desk.notice == "CANCEL_IMPOSSIBLE"


def test_a_qr_can_be_cancelled_before_alphapay_has_answered(desk: Desk) -> None:
    desk.qr()
    desk.cancel()
    assert desk.sale.stage is Stage.CONTACTING
    desk.pay_accepted()
    assert desk.sale.stage is Stage.CANCELLING


def test_a_cancel_overtakes_a_question_that_hangs(desk: Desk) -> None:
    desk.qr_standing()
    desk.wait(5)
    assert desk.asked(AskPayment)
    desk.cancel()
    assert desk.asked(SendCancel)


def test_a_fresh_answer_stands_for_the_first_inquiry(desk: Desk) -> None:
    desk.qr_standing()
    desk.wait(5)
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    desk.cancel()
    assert desk.asked(SendCancel)


def test_a_cancel_without_answer_is_followed_by_a_question_and_sent_again(desk: Desk) -> None:
    desk.qr_standing()
    desk.cancel()
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    desk.lost(SendCancel)
    desk.wait(1)
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    desk.wait(1)
    assert desk.asked(SendCancel)


def test_a_cancel_that_succeeded_ends_nothing_until_the_order_says_closed(desk: Desk) -> None:
    desk.qr_standing()
    desk.cancel()
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    desk.cancelled()
    assert desk.sale.stage is Stage.CANCELLING
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    assert desk.sale.stage is Stage.CANCELLING


def test_a_cancelled_payment_needs_no_second_cancel(desk: Desk) -> None:
    desk.qr_standing()
    desk.cancel()
    before = list(desk.entries)
    desk.cancel()
    assert desk.entries == before


def test_a_paid_sale_is_not_cancelled(desk: Desk) -> None:
    desk.paid()
    before = list(desk.entries)
    desk.cancel()
    assert desk.entries == before


def test_an_uncertain_payment_with_an_id_can_be_cancelled(desk: Desk) -> None:
    desk.qr_standing()
    desk.pass_time(421)
    desk.wait(1)
    desk.pending.clear()
    desk.pass_time(121)
    desk.wait(1)
    assert desk.attempt.state is State.UNCERTAIN
    desk.cancel()
    assert desk.attempt.state is State.CANCELLING


def test_an_order_accepted_without_anything_to_show_is_cancelled(desk: Desk) -> None:
    desk.qr()
    desk.pay_accepted(url="")
    assert desk.sale.stage is Stage.CANCELLING


def test_R12_a_cancelled_order_is_not_announced_as_a_failure(desk: Desk) -> None:
    desk.qr_standing()
    desk.cancel()
    desk.status(PaymentStatus.CLOSED)
    assert desk.view.moments == ()
    assert desk.sale.stage is Stage.CLOSED


def test_a_late_answer_to_a_cancel_that_lost_the_race_changes_nothing(desk: Desk) -> None:
    desk.qr_standing()
    desk.wait(5)
    desk.cancel()
    cancel = desk.take(SendCancel)
    desk.status(PaymentStatus.SUCCESS)
    before = list(desk.entries)
    desk.pending.insert(0, cancel)
    desk.refused(SendCancel, ResultCode.ORDER_PAID)
    assert desk.entries == before
    assert not desk.asked(SendPay)
