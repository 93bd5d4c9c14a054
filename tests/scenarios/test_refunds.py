"""Refunds over real HTTP: made, refused, reviewed, failed, lost and found, each counted exactly once (R30-R33)."""

from typing import Any

import pytest

from pos_app.domain.payment_terms import AlarmKind
from pos_app.domain.refund import RefundState
from pos_app.protocol.screen_terms import NoticeKind, Stage
from pos_app.simulator.simulator import Simulator
from tests.scenarios.conftest import OpenShop
from tests.scenarios.shop import Shop

LOST = [
    pytest.param({"drop": "reply"}, id="reply dropped"),
    pytest.param({"http_status": 500}, id="500 after acting"),
    pytest.param({"signature": "wrong"}, id="forged"),
    pytest.param({"result_code": "SYSTEMERROR", "result_status": "F"}, id="SYSTEMERROR after acting"),
    pytest.param({"result_code": "RISK_REJECT", "result_status": "F"}, id="unknown code"),
]
REFUSED = [
    "EXIST_PROCESSING_REFUND",
    "FULL_REFUND_COMPLETED",
    "INVALID_MERCHANT_CODE",
    "INVALID_REFUND_AMOUNT",
    "INVALID_SIGN",
    "ORDER_MISMATCH",
    "PARAM_INVALID",
    "REFUND_NOT_ENOUGH_BALANCE",
    "REFUND_VALID_DATE_EXCEED",
]


@pytest.fixture
def paid(shop: Shop, alphapay: Simulator) -> Shop:
    """A shop with a paid sale of 12.34 on screen."""
    shop.scan(alphapay.control.mint(), 1234)
    shop.sees(Stage.PAID, pace=0)
    return shop


def refunds_sent(alphapay: Simulator) -> int:
    return int(alphapay.control.calls()["counts"].get("refund", 0))


def test_R30_a_payment_is_refunded_in_full(paid: Shop) -> None:
    paid.refund(1234)
    paid.sees_refund(RefundState.DONE)
    assert (paid.only().refunded, paid.only().reserved) == (1234, 0)


def test_R30_a_payment_is_refunded_in_two_parts(paid: Shop) -> None:
    for minor in (1000, 234):
        paid.refund(minor)
        paid.sees_refund(RefundState.DONE)
    assert paid.only().refunded == 1234
    paid.refund(1)
    paid.is_told(NoticeKind.REFUND_TOO_MUCH)


@pytest.mark.parametrize("fault", LOST)
def test_R31_a_refund_whose_answer_was_lost_is_found_and_not_sent_again(
    paid: Shop, alphapay: Simulator, fault: dict[str, Any]
) -> None:
    alphapay.control.fault(call="refund", **fault)
    paid.refund(500)
    paid.sees_refund(RefundState.DONE)
    assert (refunds_sent(alphapay), paid.only().refunded) == (1, 500)


def test_R31_a_refund_is_found_in_the_lists_where_alphapay_does_not_know_its_request_id(
    paid: Shop, alphapay: Simulator
) -> None:
    alphapay.control.switch(inquiry_refund_by_request_id=False)
    alphapay.control.fault(call="refund", drop="reply")
    paid.refund(500)
    paid.sees_refund(RefundState.DONE, pace=5)
    assert (refunds_sent(alphapay), paid.only().refunded) == (1, 500)


def test_R31_a_row_under_the_payments_id_leads_to_the_refund(paid: Shop, alphapay: Simulator) -> None:
    alphapay.control.switch(inquiry_refund_by_request_id=False, debit_request_id="payment_request_id")
    alphapay.control.fault(call="refund", drop="reply")
    paid.refund(500)
    paid.sees_refund(RefundState.DONE, pace=5)
    assert (refunds_sent(alphapay), paid.only().refunded) == (1, 500)


def test_R31_a_refund_of_all_is_found_by_the_payments_status(paid: Shop, alphapay: Simulator) -> None:
    alphapay.control.switch(inquiry_refund_by_request_id=False, rows_late_s=86_400)
    alphapay.control.fault(call="refund", drop="reply")
    paid.refund(1234)
    paid.sees_refund(RefundState.DONE)
    assert (refunds_sent(alphapay), paid.only().refunded) == (1, 1234)


@pytest.mark.parametrize("duplicate", ["idempotent", "refuse", "second"])
def test_R31_a_refund_that_never_arrived_is_resent_by_a_supervisor_only(
    paid: Shop, alphapay: Simulator, duplicate: str
) -> None:
    alphapay.control.switch(refund_duplicate=duplicate)
    alphapay.control.fault(call="refund", http_status=503, acts=False)
    paid.refund(500)
    paid.sees_refund(RefundState.UNCERTAIN)
    paid.resend_refund()
    paid.is_told(NoticeKind.REFUND_RESEND_TOO_EARLY)
    paid.until(lambda view: any(row.may_resend for row in view.refunds), pace=20)
    assert refunds_sent(alphapay) == 1
    paid.resend_refund()
    paid.sees_refund(RefundState.DONE)
    assert (refunds_sent(alphapay), paid.only().refunded) == (2, 500)


@pytest.mark.parametrize("with_id", [True, False])
@pytest.mark.parametrize("approved", [True, False])
def test_R33_a_reviewed_refund_stays_reserved_until_it_is_decided(
    paid: Shop, alphapay: Simulator, approved: bool, with_id: bool
) -> None:
    alphapay.control.switch(refund_review=True, review_gives_id=with_id)
    paid.refund(500)
    row = paid.sees_refund(RefundState.IN_REVIEW)
    assert bool(row.refund_id) is with_id
    assert paid.only().reserved == 500
    (refund,) = alphapay.control.get("ledger")["refunds"]
    alphapay.control.post("reviews", refund_id=refund["refund_id"], approved=approved)
    paid.sees_refund(RefundState.DONE if approved else RefundState.FAILED, pace=10)
    assert (paid.only().reserved, paid.only().refunded) == (0, 500 if approved else 0)


def test_R30_a_refund_that_fails_releases_what_was_reserved(paid: Shop, alphapay: Simulator) -> None:
    alphapay.control.switch(refund_fails=True, refund_takes_s=30)
    paid.refund(500)
    paid.sees_refund(RefundState.FAILED, pace=2)
    assert (paid.only().reserved, paid.only().refunded) == (0, 0)
    alphapay.control.switch(refund_fails=False, refund_takes_s=0)
    paid.refund(1234)
    paid.sees_refund(RefundState.DONE)


@pytest.mark.parametrize("code", REFUSED)
def test_R01_a_refused_refund_releases_what_was_reserved(paid: Shop, alphapay: Simulator, code: str) -> None:
    alphapay.control.fault(call="refund", result_code=code, result_status="F", acts=False)
    paid.refund(500)
    assert paid.sees_refund(RefundState.FAILED).result_code == code
    assert (paid.only().reserved, paid.only().refunded) == (0, 0)


def test_R32_a_payment_that_cannot_be_asked_about_is_not_refunded(paid: Shop, alphapay: Simulator) -> None:
    alphapay.control.fault(call="inquiryPayment", http_status=503, acts=False, times=0)
    paid.refund(500)
    paid.sees_refund(RefundState.FAILED, pace=5)
    paid.is_told(NoticeKind.REFUND_WITHHELD)
    assert (refunds_sent(alphapay), paid.only().reserved) == (0, 0)


def test_R32_a_payment_that_was_refunded_elsewhere_is_alarmed(paid: Shop, alphapay: Simulator) -> None:
    alphapay.control.post("refund", order=paid.sale.payment_id, value=300)
    paid.refund(500)
    paid.sees_refund(RefundState.FAILED)
    paid.is_told(NoticeKind.REFUND_REMAINS_UNKNOWN)
    assert [alarm.kind for alarm in paid.view.alarms] == [AlarmKind.REFUND_NOT_OURS]
    assert refunds_sent(alphapay) == 0


def test_R31_a_refund_is_found_after_a_restart(open_shop: OpenShop, alphapay: Simulator) -> None:
    shop = open_shop()
    shop.scan(alphapay.control.mint(), 1234)
    shop.sees(Stage.PAID, pace=0)
    alphapay.control.switch(refund_takes_s=3600)
    shop.refund(500)
    shop.sees_refund(RefundState.SUBMITTED)
    shop.close()
    alphapay.control.age(3600)
    again = open_shop()
    again.sees_refund(RefundState.DONE)
    assert again.only().refunded == 500


@pytest.mark.parametrize(
    ("switches", "state"),
    [({"refund_takes_s": 7200}, RefundState.SUBMITTED), ({"refund_review": True}, RefundState.IN_REVIEW)],
)
def test_R31_R33_a_refund_that_takes_long_is_asked_about_less_and_less_also_after_a_restart(
    open_shop: OpenShop, alphapay: Simulator, switches: dict[str, Any], state: RefundState
) -> None:
    shop = open_shop()
    shop.scan(alphapay.control.mint(), 1234)
    shop.sees(Stage.PAID, pace=0)
    alphapay.control.switch(**switches)
    shop.refund(500)
    shop.sees_refund(state)
    shop.close()
    again = open_shop()
    rests = [again.rest_of_refund() for _ in range(6)]
    assert rests == sorted(rests)
    assert rests[-1] > rests[0]
    assert refunds_sent(alphapay) == 1
    if state is RefundState.IN_REVIEW:
        (refund,) = alphapay.control.get("ledger")["refunds"]
        alphapay.control.post("reviews", refund_id=refund["refund_id"], approved=True)
    again.sees_refund(RefundState.DONE, pace=300)
    assert (again.only().refunded, again.only().reserved) == (500, 0)
