"""Both scenarios from the amount to the end, as the engine decides them."""

from pos_app.domain.alphapay import PaymentStatus, ResultCode
from pos_app.domain.evidence import Ended
from pos_app.domain.payment_terms import Doubt, State
from pos_app.protocol.answers import Cause
from pos_app.protocol.effects import AskPayment, ReadTransactions, SendCancel, SendPay
from pos_app.protocol.screen_terms import Action, MomentKind, Stage
from tests.till.desk import PAYMENT_ID, URL, WECHAT, Desk


def test_show_qr_goes_from_amount_to_paid(desk: Desk) -> None:
    desk.qr(1234)
    assert desk.sale.stage is Stage.CONTACTING
    assert desk.kinds == ["SaleStarted", "AttemptRecorded", "SendingStarted"]
    desk.pay_accepted()
    assert (desk.sale.stage, desk.sale.qr_text) == (Stage.SHOWING_QR, URL)
    desk.wait(5)
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    desk.wait(1)
    desk.status(PaymentStatus.SUCCESS)
    assert desk.sale.stage is Stage.PAID
    assert desk.sale.payment_id == PAYMENT_ID
    assert [moment.kind for moment in desk.view.moments] == [MomentKind.PAID]
    assert desk.view.unsettled == ()


def test_scan_code_is_asked_about_at_once(desk: Desk) -> None:
    desk.scan(WECHAT, 500)
    assert desk.take(SendPay).payment_code == WECHAT


def test_scan_code_goes_from_amount_to_paid(desk: Desk) -> None:
    desk.paid(500)
    assert desk.sale.stage is Stage.PAID
    assert desk.sale.wallet == "Wechat"


def test_a_second_enter_on_the_same_screen_makes_no_second_attempt(desk: Desk) -> None:
    with desk.same_screen() as revision:
        desk.qr(1234, revision=revision)
        desk.qr(1234, revision=revision)
    assert desk.kinds.count("AttemptRecorded") == 1


def test_R12_payment_beats_cancel(desk: Desk) -> None:
    desk.qr_standing()
    desk.cancel()
    assert desk.sale.stage is Stage.CANCELLING
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    desk.refused(SendCancel, ResultCode.ORDER_PAID)
    desk.status(PaymentStatus.SUCCESS)
    assert desk.sale.stage is Stage.PAID
    assert desk.notice == "CANCEL_TOO_LATE"


def test_cancel_is_inquire_cancel_inquire(desk: Desk) -> None:
    desk.qr_standing()
    desk.cancel()
    assert not desk.asked(SendCancel)
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    desk.cancelled()
    desk.status(PaymentStatus.CLOSED)
    assert desk.sale.stage is Stage.CLOSED
    assert desk.sale.actions == {Action.CHARGE_AGAIN, Action.NEXT_CUSTOMER}


def test_R02_not_sent_is_final_at_once(desk: Desk) -> None:
    desk.qr()
    desk.lost(SendPay, ended=Ended.NOT_SENT, cause=Cause.CONNECTION)
    assert desk.sale.stage is Stage.NOT_SENT


def test_R18_a_lost_scanned_pay_is_uncertain_and_the_lists_are_read(desk: Desk) -> None:
    desk.unsure()
    assert desk.sale.stage is Stage.NOT_SURE
    assert desk.attempt.doubt is Doubt.NO_ANSWER
    assert desk.take(ReadTransactions).day.isoformat() == "2026-11-21"
    assert Action.CANCEL not in desk.sale.actions


def test_R15_expiry_hides_the_qr_and_cancels_then_parks(desk: Desk) -> None:
    desk.qr_standing()
    for _ in range(400):
        if desk.asked(AskPayment):
            desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
        if desk.asked(SendCancel):
            break
        desk.wait(1)
    assert desk.sale.stage is Stage.CANCELLING
    assert desk.sale.qr_text == ""
    desk.lost(SendCancel)
    for _ in range(200):
        if desk.asked(AskPayment):
            desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
        if desk.asked(SendCancel):
            desk.lost(SendCancel)
        desk.wait(1)
    assert desk.attempt.state is State.UNCERTAIN
    assert desk.attempt.doubt is Doubt.STILL_IN_PROCESS


def test_after_a_restart_a_sending_attempt_is_uncertain_and_an_open_one_is_asked(desk: Desk) -> None:
    desk.qr_standing()
    desk.restart()
    desk.status(PaymentStatus.SUCCESS)
    assert desk.sale.stage is Stage.PAID
    desk.scan(WECHAT, 700)
    desk.restart()
    assert desk.sale.stage is Stage.NOT_SURE
    assert not desk.asked(SendPay)
