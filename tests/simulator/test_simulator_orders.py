"""Orders over real HTTP: create, ask, pay, cancel, expire, and every answer the documentation names."""

import re
from pathlib import Path

import pytest

from pos_app.simulator.simulator import Simulator
from tests.simulator.till import Till, alphapay_today

WECHAT = "130000000000000009"
FORMS = [
    ("101234567890123459", "Wechat"),
    ("2812345678901239", "Alipay"),
    ("281234567890123456789019", "Alipay"),
    ("6212345678901234569", "UnionPay"),
    ("hQVDUFYwMWFTTwigAAAAAzMBAQ==", "UnionPay"),
]


def test_show_qr_answers_with_a_url_an_image_and_ids(till: Till) -> None:
    made = till.show_qr("1234", "T01A")
    assert made["result"]["resultCode"] == "PAYMENT_IN_PROCESS"
    assert made["paymentRequestId"] == "T01A"
    assert made["order"]["orderAmount"] == {"value": "1234", "currency": "CAD"}
    assert made["paymentInfo"]["paymentUrl"].startswith(till.sim.url + "/phone/pay/")
    assert made["paymentInfo"]["paymentQRImage"].startswith("data:image/png;base64,")
    assert re.fullmatch(r"\d{25}", made["paymentId"])
    assert made["paymentId"].startswith(f"{alphapay_today():%y%m%d}")


def test_an_inquiry_has_no_payment_method_and_names_the_time_paid(till: Till) -> None:
    payment_id = till.show_qr()["paymentId"]
    assert till.status(payment_id) == "PAYMENT_IN_PROCESS"
    till.sim.control.pay(wallet="Alipay")
    paid = till.inquire(payment_id)
    assert (paid["paymentStatus"], paid["result"]["resultStatus"]) == ("SUCCESS", "S")
    assert "paymentTime" in paid
    assert "paymentMethod" not in paid


@pytest.mark.parametrize(("code", "wallet"), FORMS)
def test_a_typed_code_of_any_wallet_pays_at_once(till: Till, code: str, wallet: str) -> None:
    paid = till.charge(code).json
    assert paid["result"]["resultCode"] == "SUCCESS"
    assert paid["order"]["payAmount"] == {"value": "1234", "currency": "CAD"}
    assert paid["paymentMethod"] == {"paymentMethodType": wallet}


def test_endings_of_typed_codes_have_a_meaning(till: Till) -> None:
    declined = till.charge("130000000000000001").json
    assert till.status(declined["paymentId"]) == "FAILED"
    waiting = till.charge("130000000000000002").json
    assert till.status(waiting["paymentId"]) == "PAYMENT_IN_PROCESS"
    till.sim.control.customer("pin")
    assert till.status(waiting["paymentId"]) == "SUCCESS"
    assert till.charge("130000000000000003").code == "INVALID_PAYMENT_CODE"
    later = till.charge("130000000000000004").json
    assert till.status(later["paymentId"]) == "PAYMENT_IN_PROCESS"
    till.sim.control.age(6)
    assert till.status(later["paymentId"]) == "SUCCESS"


def test_a_code_is_single_use_and_dies_after_a_minute(till: Till) -> None:
    control = till.sim.control
    code = control.mint("UnionPay")
    assert till.charge(code).code == "SUCCESS"
    assert till.charge(code).code == "INVALID_PAYMENT_CODE"
    stale = control.mint("Alipay")
    control.age(61)
    assert till.charge(stale).code == "INVALID_PAYMENT_CODE"


def test_a_bad_code_fails_only_at_the_inquiry_by_switch(till: Till) -> None:
    till.sim.control.switch(bad_code_fails_at="inquiry")
    answer = till.charge("9" * 18).json
    assert answer["result"]["resultCode"] == "PAYMENT_IN_PROCESS"
    assert till.status(answer["paymentId"]) == "FAILED"


@pytest.mark.parametrize("will", ["pay", "pin", "decline", "invalid", "pay_later"])
def test_a_minted_code_acts_as_its_customer_wills(till: Till, will: str) -> None:
    expected = {"pay": "SUCCESS", "invalid": "INVALID_PAYMENT_CODE"}.get(will, "PAYMENT_IN_PROCESS")
    assert till.charge(till.sim.control.post("codes", will=will)["code"]).code == expected


def test_an_unpaid_order_closes_at_its_expiry(till: Till) -> None:
    payment_id = till.show_qr()["paymentId"]
    till.sim.control.age(299)
    assert till.status(payment_id) == "PAYMENT_IN_PROCESS"
    till.sim.control.age(2)
    assert till.status(payment_id) == "CLOSED"


def test_cancel_closes_and_repeats_harmlessly(till: Till) -> None:
    payment_id = till.show_qr()["paymentId"]
    first, second = till.cancel(payment_id), till.cancel(payment_id)
    assert (first.code, till.status(payment_id)) == ("SUCCESS", "CLOSED")
    assert first.json["cancelTime"] == second.json["cancelTime"]


def test_cancel_of_a_paid_order_is_ORDER_PAID(till: Till) -> None:
    payment_id = till.charge(WECHAT).json["paymentId"]
    assert till.cancel(payment_id).code == "ORDER_PAID"
    assert till.status(payment_id) == "SUCCESS"


def test_late_success_after_cancel(till: Till) -> None:
    till.sim.control.switch(late_success_s=20)
    payment_id = till.show_qr()["paymentId"]
    assert till.cancel(payment_id).code == "SUCCESS"
    assert till.status(payment_id) == "CLOSED"
    till.sim.control.age(21)
    assert till.status(payment_id) == "SUCCESS"


def test_money_can_be_taken_although_the_order_expired(till: Till) -> None:
    payment_id = till.show_qr()["paymentId"]
    till.sim.control.age(400)
    till.sim.control.customer("pay_late", payment_id)
    assert till.status(payment_id) == "SUCCESS"


def test_orders_of_others_are_ORDER_MISMATCH(till: Till) -> None:
    theirs = till.sim.control.post("plant", value=100, merchant="OTHERS")["payment_id"]
    assert till.call("inquiryPayment", paymentId=theirs).code == "ORDER_MISMATCH"
    assert till.cancel("2" * 25).code == "ORDER_MISMATCH"


def test_orders_paid_elsewhere_show_their_scenario(till: Till) -> None:
    mine = till.sim.control.post("plant", value=100, scenario="MINI_APP")["payment_id"]
    assert till.inquire(mine)["scenarioCode"] == "MINI_APP"


@pytest.mark.parametrize(
    ("switch", "second"),
    [("idempotent", "PAYMENT_IN_PROCESS"), ("refuse", "PARAM_INVALID"), ("second", "PAYMENT_IN_PROCESS")],
)
def test_R17_a_repeated_pay_either_way(till: Till, switch: str, second: str) -> None:
    till.sim.control.switch(pay_duplicate=switch)
    first, again = till.show_qr(request_id="same"), till.show_qr(request_id="same")
    assert again["result"]["resultCode"] == second
    assert (again.get("paymentId") == first["paymentId"]) == (switch == "idempotent")


def test_stuck_in_process_hides_even_a_success(till: Till) -> None:
    till.sim.control.switch(stuck_in_process=True)
    paid = till.charge(WECHAT)
    assert paid.code == "PAYMENT_IN_PROCESS"
    assert till.status(paid.json["paymentId"]) == "PAYMENT_IN_PROCESS"
    till.sim.control.switch(stuck_in_process=False)
    assert till.status(paid.json["paymentId"]) == "SUCCESS"


def test_the_documentations_slip_is_a_switch(till: Till) -> None:
    till.sim.control.switch(waiting_word="OFFLINE_QRCODE")
    assert till.status(till.show_qr()["paymentId"]) == "OFFLINE_QRCODE"


def test_the_paid_amount_may_differ(till: Till) -> None:
    till.sim.control.switch(pay_discount=100)
    order = till.charge(WECHAT).json["order"]
    assert (order["orderAmount"]["value"], order["payAmount"]["value"]) == ("1234", "1134")


def test_a_yuan_amount_under_a_cent_fails_after_creation(till: Till) -> None:
    payment_id = till.show_qr("5", currency="CNY")["paymentId"]
    till.sim.control.pay()
    assert till.status(payment_id) == "FAILED"


def test_a_wallet_gives_up_an_unpaid_scan_by_switch(till: Till) -> None:
    till.sim.control.switch(revoke_unpaid_scans=True)
    payment_id = till.charge("130000000000000002").json["paymentId"]
    till.sim.control.age(46)
    assert till.status(payment_id) == "FAILED"


@pytest.mark.parametrize("value", ["0", "", "-1", "1.00", "12345678", "x", "١٢"])
def test_an_impossible_amount_is_PARAM_INVALID(till: Till, value: str) -> None:
    result = till.show_qr(value)["result"]
    assert (result["resultCode"], result["resultStatus"]) == ("PARAM_INVALID", "F")
    assert "value" in result["resultMessage"]


def test_an_unknown_method_type_is_INVALID_METHOD_TYPE(till: Till) -> None:
    assert till.charge(WECHAT, paymentMethodType="WeChat").code == "INVALID_METHOD_TYPE"
    assert till.charge(WECHAT, paymentMethodType="Wechat").code == "SUCCESS"


def test_other_mistakes_are_named(till: Till) -> None:
    amount = {"orderAmount": {"value": "1", "currency": "CAD"}, "description": "x" * 129}
    long = till.call("pay", scenarioCode="OFFLINE_QRCODE", paymentRequestId="r", order=amount)
    assert "description" in long.json["result"]["resultMessage"]
    assert "scenarioCode" in till.call("pay", scenarioCode="x", order=amount).json["result"]["resultMessage"]
    assert "currency" in till.show_qr("1", currency="USD")["result"]["resultMessage"]


def test_the_ledger_survives_a_restart(till: Till, data: Path) -> None:
    waiting, paid = till.show_qr(request_id="kept")["paymentId"], till.charge(WECHAT).json["paymentId"]
    till.sim.close()
    with Simulator(data) as again:
        later = Till(again)
        assert (later.status(waiting), later.status(paid)) == ("PAYMENT_IN_PROCESS", "SUCCESS")
        assert later.show_qr(request_id="kept")["paymentId"] == waiting
        assert later.charge(WECHAT).code == "INVALID_PAYMENT_CODE"
        later.connection.close()


def test_codes_are_kept_nowhere(till: Till, data: Path) -> None:
    till.charge(WECHAT)
    seen = str(till.sim.control.get("ledger")) + str(till.sim.control.calls())
    assert WECHAT not in seen
    assert not any(WECHAT.encode() in file.read_bytes() for file in data.iterdir())
