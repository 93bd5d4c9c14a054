"""Both in-store scenarios from the amount to the end, over real transports."""

import pytest

from pos_app.domain.alphapay import Wallet
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment_terms import CancelCause, Doubt, State
from pos_app.protocol.answers import Cause
from pos_app.protocol.screen_terms import Action, NoticeKind, Stage
from pos_app.simulator.simulator import Simulator
from tests.scenarios.conftest import OpenShop
from tests.scenarios.shop import Shop


def test_show_qr_is_paid(shop: Shop, alphapay: Simulator) -> None:
    shop.qr(1234)
    assert shop.sees(Stage.SHOWING_QR, pace=0).qr_text.startswith(alphapay.url)
    alphapay.control.pay(wallet="Alipay")
    sale = shop.sees(Stage.PAID)
    assert sale.booked == Money(1234, Currency.CAD)
    assert sale.receipt is not None
    assert sale.receipt.wallet is Wallet.UNKNOWN


def test_a_scanned_code_is_paid_at_once(shop: Shop, alphapay: Simulator) -> None:
    shop.scan(alphapay.control.mint("Alipay"), 4567)
    assert shop.sees(Stage.PAID, pace=0).wallet is Wallet.ALIPAY
    assert alphapay.control.calls()["counts"] == {"pay": 1, "inquiryPayment": 1}


def test_a_scanned_code_waits_for_the_pin(shop: Shop, alphapay: Simulator) -> None:
    shop.scan(alphapay.control.mint("Alipay", "pin"), 4567)
    assert Action.CANCEL not in shop.sees(Stage.CUSTOMER_CONFIRMS, pace=0).actions
    alphapay.control.customer("pin", wallet="Alipay")
    shop.sees(Stage.PAID)


def test_R16_a_scanned_code_can_be_cancelled_from_45_s_on(shop: Shop, alphapay: Simulator) -> None:
    shop.scan(alphapay.control.mint("Wechat", "pin"), 4567)
    shop.sees(Stage.CUSTOMER_CONFIRMS, pace=0)
    shop.until(lambda view: view.sale is not None and Action.CANCEL in view.sale.actions, pace=5)
    shop.cancel()
    shop.sees(Stage.CLOSED)


def test_a_customer_declines(shop: Shop, alphapay: Simulator) -> None:
    shop.scan(alphapay.control.mint("UnionPay", "decline"), 4567)
    shop.sees(Stage.FAILED)
    shop.qr(4567)
    shop.sees(Stage.SHOWING_QR, pace=0)
    assert [attempt.sale_id for attempt in shop.attempts()] == [shop.sale.sale_id] * 2


def test_an_order_that_fails_only_at_the_inquiry(shop: Shop, alphapay: Simulator) -> None:
    alphapay.control.switch(bad_code_fails_at="inquiry")
    shop.scan(alphapay.control.mint("Wechat", "invalid"), 100)
    shop.sees(Stage.FAILED)
    assert shop.only().payment_id


def test_a_dead_code_is_refused(shop: Shop, alphapay: Simulator) -> None:
    shop.scan(alphapay.control.mint("Wechat", "invalid"), 100)
    assert shop.sees(Stage.FAILED).raw_result_code == "INVALID_PAYMENT_CODE"


def test_a_qr_is_cancelled(shop: Shop) -> None:
    shop.qr()
    shop.sees(Stage.SHOWING_QR, pace=0)
    shop.cancel()
    assert shop.sees(Stage.CLOSED).cancel_cause is CancelCause.CASHIER


def test_payment_beats_cancel(shop: Shop, alphapay: Simulator) -> None:
    shop.qr()
    shop.sees(Stage.SHOWING_QR, pace=0)
    alphapay.control.pay()
    shop.cancel()
    shop.sees(Stage.PAID)
    shop.is_told(NoticeKind.CANCEL_TOO_LATE)


def test_R15_a_qr_expires(shop: Shop, alphapay: Simulator) -> None:
    shop.qr()
    shop.sees(Stage.SHOWING_QR, pace=0)
    assert shop.sees(Stage.CLOSED, pace=20).cancel_cause in {CancelCause.EXPIRY, None}
    assert alphapay.control.orders()[0]["status"] == "CLOSED"


def test_R15_the_orders_own_life_is_honoured(shop: Shop, alphapay: Simulator) -> None:
    alphapay.control.switch(order_life_s=3)
    shop.qr()
    assert shop.sees(Stage.SHOWING_QR, pace=0).life_s < 4
    shop.sees(Stage.CLOSED)


def test_R20_a_scan_switches_from_qr_to_code(shop: Shop, alphapay: Simulator) -> None:
    shop.qr(800)
    shop.sees(Stage.SHOWING_QR, pace=0)
    shop.scan(alphapay.control.mint("Wechat"))
    shop.sees(Stage.PAID, pace=0)
    assert [attempt.state for attempt in shop.attempts()] == [State.CLOSED, State.PAID]


def test_R20_a_qr_that_was_paid_meanwhile_leaves_the_code_alone(shop: Shop, alphapay: Simulator) -> None:
    shop.qr(800)
    shop.sees(Stage.SHOWING_QR, pace=0)
    alphapay.control.pay()
    shop.scan(alphapay.control.mint("Wechat"))
    shop.is_told(NoticeKind.PAID_BY_QR_INSTEAD)
    assert shop.only().state is State.PAID


def test_R17_a_lost_qr_is_shown_again_at_once(shop: Shop, alphapay: Simulator) -> None:
    alphapay.control.fault(call="pay", drop="reply")
    shop.qr()
    assert Action.CHARGE_AGAIN in shop.sees(Stage.NOT_SURE, pace=0).actions
    shop.qr()
    shop.sees(Stage.SHOWING_QR, pace=0)
    assert shop.attempts()[0].state is State.UNCERTAIN


def test_R18_a_lost_scanned_pay_is_found_in_the_list(shop: Shop, alphapay: Simulator) -> None:
    alphapay.control.fault(call="pay", drop="reply")
    shop.scan(alphapay.control.mint("Wechat"), 900)
    shop.sees(Stage.NOT_SURE, pace=0)
    shop.sees(Stage.PAID, pace=2)


def test_R18_a_lost_scanned_pay_is_found_by_the_customers_bill(shop: Shop, alphapay: Simulator) -> None:
    alphapay.control.switch(rows_late_s=100_000)
    alphapay.control.fault(call="pay", drop="reply")
    shop.scan(alphapay.control.mint("Wechat"), 900)
    assert shop.sees(Stage.NOT_SURE, pace=0).doubt is Doubt.NO_ANSWER
    shop.scan(alphapay.control.orders()[0]["payment_id"])
    shop.sees(Stage.PAID, pace=0)


def test_R18_a_strangers_bill_is_not_adopted(shop: Shop, alphapay: Simulator) -> None:
    alphapay.control.fault(call="pay", drop="request")
    shop.scan(alphapay.control.mint("Wechat"), 900)
    shop.sees(Stage.NOT_SURE, pace=0)
    shop.scan(alphapay.control.post("plant", value=900, merchant="OTHERS")["payment_id"])
    shop.is_told(NoticeKind.BILL_IS_NOT_OURS)


def test_R12_a_late_success_after_a_cancel_is_found_by_the_recheck(shop: Shop, alphapay: Simulator) -> None:
    shop.qr()
    shop.sees(Stage.SHOWING_QR, pace=0)
    shop.cancel()
    shop.sees(Stage.CLOSED)
    alphapay.control.customer("pay_late", order=shop.sale.payment_id)
    assert shop.sees(Stage.PAID, pace=20).late
    assert [row.late for row in shop.view.inbox] == [True]


def test_R40_another_sale_beside_an_unresolved_one_asks_once(shop: Shop, alphapay: Simulator) -> None:
    alphapay.control.fault(call="pay", drop="reply", times=0)
    shop.scan(alphapay.control.mint("Wechat"), 900)
    shop.sees(Stage.NOT_SURE, pace=0)
    shop.leave()
    alphapay.control.clear_faults()
    shop.scan(alphapay.control.mint("Alipay"), 400)
    shop.say(yes=False)
    shop.sees(Stage.PAID, pace=0)
    assert shop.sale.amount == Money(400, Currency.CAD)


@pytest.mark.parametrize("status", ["U", "S"])
def test_an_inquiry_that_says_in_process_by_its_result_is_an_answer(
    shop: Shop, alphapay: Simulator, status: str
) -> None:
    shop.scan(alphapay.control.mint("Wechat", "pin"), 900)
    shop.sees(Stage.CUSTOMER_CONFIRMS, pace=0)
    alphapay.control.fault(
        call="inquiryPayment", result_code="PAYMENT_IN_PROCESS", result_status=status, times=0
    )
    before = shop.sale.last_checked_mono
    shop.until(lambda view: view.sale is not None and view.sale.last_checked_mono != before)
    assert shop.sale.last_problem is Cause.NONE
    alphapay.control.clear_faults()
    alphapay.control.customer("pin")
    shop.sees(Stage.PAID)


def test_a_till_restarted_beside_a_standing_qr_goes_on_with_it(
    open_shop: OpenShop, alphapay: Simulator
) -> None:
    first = open_shop()
    first.qr()
    first.sees(Stage.SHOWING_QR, pace=0)
    first.close()
    alphapay.control.pay()
    assert open_shop().sees(Stage.PAID).payment_id
