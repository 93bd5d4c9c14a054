"""AlphaPay out of reach, silent, forged or contradicting itself: no money is lost sight of, nothing false is shown."""

import socket
import time
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from pos_app.domain.money import Currency, Money
from pos_app.domain.payment_terms import Doubt, State
from pos_app.protocol.answers import Cause
from pos_app.protocol.screen_terms import Action, MomentKind, NoticeKind, Stage, WhyNoCancel
from pos_app.settings.records import AlphaPaySettings
from pos_app.simulator.simulator import Simulator
from tests.scenarios.conftest import OpenShop
from tests.scenarios.shop import Shop, settings_of

LOST = [
    pytest.param({"drop": "reply"}, Doubt.NO_ANSWER, Cause.CONNECTION_LOST, id="reply dropped"),
    pytest.param({"drop": "request"}, Doubt.NO_ANSWER, Cause.CONNECTION_LOST, id="request dropped"),
    pytest.param({"reply_delay_s": 2.0}, Doubt.NO_ANSWER, Cause.TIMED_OUT, id="hanging"),
    pytest.param({"body": "dripping"}, Doubt.NO_ANSWER, Cause.TIMED_OUT, id="dripping"),
    pytest.param({"body": "oversized"}, Doubt.NO_ANSWER, Cause.TOO_LARGE, id="oversized"),
    pytest.param({"http_status": 500}, Doubt.NO_ANSWER, Cause.HTTP_STATUS, id="500 after acting"),
    pytest.param({"http_status": 503, "acts": False}, Doubt.NO_ANSWER, Cause.HTTP_STATUS, id="503"),
    pytest.param({"http_status": 429, "retry_after_s": 5}, Doubt.NO_ANSWER, Cause.SLOWED_DOWN, id="429"),
    pytest.param({"body": "html"}, Doubt.UNVERIFIED, Cause.UNSIGNED, id="HTML"),
    pytest.param({"body": "truncated"}, Doubt.UNVERIFIED, Cause.WRONGLY_SIGNED, id="truncated"),
    pytest.param({"body": "empty"}, Doubt.NO_ANSWER, Cause.MALFORMED, id="empty"),
    pytest.param({"signature": "missing"}, Doubt.UNVERIFIED, Cause.UNSIGNED, id="unsigned"),
    pytest.param({"signature": "wrong"}, Doubt.UNVERIFIED, Cause.WRONGLY_SIGNED, id="forged"),
    pytest.param({"response_age_s": 1800}, Doubt.UNVERIFIED, Cause.CLOCK_SKEW, id="stale"),
]


@pytest.mark.parametrize(("fault", "doubt", "cause"), LOST)
def test_R01_a_pay_without_a_usable_answer_is_uncertain_until_it_is_found(
    shop: Shop, alphapay: Simulator, fault: dict[str, Any], doubt: Doubt, cause: Cause
) -> None:
    alphapay.control.fault(call="pay", **fault)
    shop.scan(alphapay.control.mint("Wechat"), 900)
    assert shop.sees(Stage.NOT_SURE, pace=0).doubt is doubt
    assert shop.sale.last_problem is cause
    if alphapay.control.orders():
        shop.sees(Stage.PAID, pace=2)


@pytest.mark.parametrize(("fault", "doubt", "cause"), LOST)
def test_R11_an_inquiry_without_a_usable_answer_decides_nothing(
    shop: Shop, alphapay: Simulator, fault: dict[str, Any], doubt: Doubt, cause: Cause
) -> None:
    shop.qr()
    shop.sees(Stage.SHOWING_QR, pace=0)
    alphapay.control.fault(call="inquiryPayment", **fault)
    alphapay.control.pay()
    shop.until(lambda view: view.sale is not None and view.sale.last_problem is cause, what=cause)
    assert shop.sale.stage is Stage.SHOWING_QR
    shop.sees(Stage.PAID, pace=1)


@pytest.mark.parametrize(
    ("fault", "amount"),
    [({"amount": "1"}, Money(1, Currency.CAD)), ({"currency": "CNY"}, Money(1234, Currency.CNY))],
)
def test_R13_another_amount_locks_the_sale(
    shop: Shop, alphapay: Simulator, fault: dict[str, str], amount: Money
) -> None:
    alphapay.control.fault(call="inquiryPayment", times=0, **fault)
    shop.qr(1234)
    shop.sees(Stage.SHOWING_QR, pace=0)
    alphapay.control.pay()
    assert shop.sees(Stage.LOCKED).booked == amount
    assert shop.only().state is State.PAID_MISMATCH


@pytest.mark.parametrize("word", ["ON_HOLD", "OFFLINE_QRCODE"])
def test_an_unknown_status_is_never_final(shop: Shop, alphapay: Simulator, word: str) -> None:
    alphapay.control.fault(call="inquiryPayment", payment_status=word, times=2)
    shop.qr()
    shop.sees(Stage.SHOWING_QR, pace=0)
    alphapay.control.pay()
    shop.until(lambda view: view.sale is not None and view.sale.last_checked_mono is not None)
    assert shop.sale.stage is Stage.SHOWING_QR
    shop.sees(Stage.PAID)


@pytest.mark.parametrize("refunded", [200, 1234])
def test_R14_a_refund_made_elsewhere_is_money_received_but_never_shown_as_paid(
    shop: Shop, alphapay: Simulator, refunded: int
) -> None:
    shop.qr(1234)
    order = shop.sees(Stage.SHOWING_QR, pace=0).payment_id
    alphapay.control.pay()
    alphapay.control.post("refund", order=order, value=refunded)
    shop.sees(Stage.LOCKED)
    assert MomentKind.PAID not in {moment.kind for moment in shop.view.moments}


@pytest.mark.parametrize("preset", ["cancel refused", "SYSTEMERROR", "unsigned answer"])
def test_a_cancel_that_is_refused_is_wished_again(shop: Shop, alphapay: Simulator, preset: str) -> None:
    shop.qr()
    shop.sees(Stage.SHOWING_QR, pace=0)
    fault = msgspec.to_builtins(alphapay.control.state()["presets"][preset]) | {"call": "cancel"}
    alphapay.control.fault(**fault)
    shop.cancel()
    shop.sees(Stage.CLOSED)


@pytest.mark.parametrize("drop", ["request", "reply"])
def test_a_cancel_without_answer_is_followed_by_a_question(
    shop: Shop, alphapay: Simulator, drop: str
) -> None:
    alphapay.control.fault(call="cancel", drop=drop, times=2)
    shop.qr()
    shop.sees(Stage.SHOWING_QR, pace=0)
    shop.cancel()
    shop.sees(Stage.CLOSED)


def test_R15_stuck_in_process_for_ever_is_parked_and_asked_on(shop: Shop, alphapay: Simulator) -> None:
    alphapay.control.switch(stuck_in_process=True)
    shop.qr()
    shop.sees(Stage.SHOWING_QR, pace=0)
    assert shop.sees(Stage.NOT_SURE, pace=20).doubt is Doubt.STILL_IN_PROCESS
    assert {Action.PARK, Action.CHECK_NOW} <= shop.sale.actions
    alphapay.control.switch(stuck_in_process=False)
    shop.check_now()
    shop.sees(Stage.CLOSED)


def test_R12_success_after_an_answered_cancel(shop: Shop, alphapay: Simulator) -> None:
    alphapay.control.switch(late_success_s=100)
    shop.qr()
    shop.sees(Stage.SHOWING_QR, pace=0)
    shop.cancel()
    shop.sees(Stage.CLOSED)
    assert shop.sees(Stage.PAID, pace=20).late


def test_a_gateway_that_hangs_for_ever_is_told_and_the_sale_survives(shop: Shop, alphapay: Simulator) -> None:
    shop.qr()
    shop.sees(Stage.SHOWING_QR, pace=0)
    alphapay.control.fault(call="*", reply_delay_s=3.0, times=4)
    shop.until(lambda view: view.connection.ok is False)
    assert shop.view.connection.cause is Cause.TIMED_OUT
    alphapay.control.clear_faults()
    alphapay.control.pay()
    shop.sees(Stage.PAID)


def test_a_cancel_does_not_wait_for_a_hanging_question(shop: Shop, alphapay: Simulator) -> None:
    shop.qr()
    shop.sees(Stage.SHOWING_QR, pace=0)
    alphapay.control.fault(call="inquiryPayment", delay_s=2.0)
    shop.until(lambda view: view.unsettled[0].asking)
    began = time.monotonic()
    shop.cancel()
    shop.until(lambda _: "cancel" in alphapay.control.calls()["counts"], pace=0.001)
    assert time.monotonic() - began < 1.0
    shop.sees(Stage.CLOSED)


def test_a_closed_port_is_not_sent_and_may_be_charged_again(open_shop: OpenShop, alphapay: Simulator) -> None:
    shop = open_shop(alphapay=elsewhere(alphapay, "http://127.0.0.1:9"))
    shop.qr()
    assert shop.sees(Stage.NOT_SENT, pace=0).actions == {Action.CHARGE_AGAIN, Action.NEXT_CUSTOMER}
    assert shop.view.connection.cause is Cause.CONNECTION


def test_a_name_that_is_not_found_is_not_sent(open_shop: OpenShop, alphapay: Simulator) -> None:
    shop = open_shop(alphapay=elsewhere(alphapay, "http://alphapay.invalid"))
    shop.qr()
    shop.sees(Stage.NOT_SENT, pace=0)
    assert shop.view.connection.cause is Cause.NAME_LOOKUP


def elsewhere(alphapay: Simulator, url: str, **changes: Any) -> AlphaPaySettings:
    """The right account at another address."""
    right = settings_of(alphapay.merchant_private_key_file.parent, alphapay.connection()).alphapay
    return msgspec.structs.replace(right, base_url=url, **changes)


@pytest.fixture
def silent() -> Iterator[str]:
    """A server that takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


def test_a_server_that_never_answers_leaves_it_uncertain(
    open_shop: OpenShop, alphapay: Simulator, silent: str
) -> None:
    shop = open_shop(alphapay=elsewhere(alphapay, silent))
    began = time.monotonic()
    shop.scan("130000000000000001", 500)
    shop.sees(Stage.NOT_SURE, pace=0)
    assert 0.5 < time.monotonic() - began < 3.0
    assert shop.sale.why_no_cancel is WhyNoCancel.NO_PAYMENT_ID
    shop.qr()
    shop.is_told(NoticeKind.SALE_IS_UNRESOLVED)
