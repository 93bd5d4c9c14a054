"""Refunds over real HTTP, and every reason to refuse one."""

import pytest

from tests.simulator.till import Till

WECHAT = "130000000000000009"


@pytest.fixture
def paid(till: Till) -> str:
    return str(till.charge(WECHAT, "1000").json["paymentId"])


def test_partial_refunds_until_nothing_is_left(till: Till, paid: str) -> None:
    first = till.refund(paid, "400", "R1").json
    assert first["refund"]["refundAmount"] == {"value": "400", "currency": "CAD"}
    assert till.status(paid) == "PARTIAL_REFUND"
    assert till.refund(paid, "601").code == "INVALID_REFUND_AMOUNT"
    assert till.refund(paid, "600").code == "SUCCESS"
    assert till.status(paid) == "FULL_REFUND"
    assert till.refund(paid, "1").code == "FULL_REFUND_COMPLETED"


def test_a_refund_may_take_a_while_and_blocks_the_next(till: Till, paid: str) -> None:
    till.sim.control.switch(refund_takes_s=30)
    refund_id = till.refund(paid, "400").json["refundId"]
    assert till.call("inquiryRefund", refundId=refund_id).json["refundStatus"] == "REFUND_IN_PROCESS"
    assert (till.refund(paid, "1").code, till.status(paid)) == ("EXIST_PROCESSING_REFUND", "SUCCESS")
    till.sim.control.age(31)
    assert till.call("inquiryRefund", refundId=refund_id).json["refundStatus"] == "SUCCESS"
    assert till.status(paid) == "PARTIAL_REFUND"


def test_a_refund_may_fail(till: Till, paid: str) -> None:
    till.sim.control.switch(refund_fails=True)
    refund_id = till.refund(paid, "400").json["refundId"]
    assert till.call("inquiryRefund", refundId=refund_id).json["refundStatus"] == "FAILED"
    assert till.status(paid) == "SUCCESS"


@pytest.mark.parametrize("with_id", [True, False])
def test_R33_a_refund_may_need_review(till: Till, paid: str, with_id: bool) -> None:
    till.sim.control.switch(refund_review=True, review_gives_id=with_id)
    answer = till.refund(paid, "400", "R1").json
    assert answer["result"]["resultCode"] == "REFUND_NEED_REVIEW"
    assert ("refundId" in answer) == with_id
    waiting = till.call("inquiryRefund", refundRequestId="R1").json
    assert waiting["refundStatus"] == "REFUND_IN_PROCESS"
    till.sim.control.post("reviews", refund_id=waiting["refundId"], approved=True)
    assert till.call("inquiryRefund", refundId=waiting["refundId"]).json["refundStatus"] == "SUCCESS"


def test_R31_an_inquiry_by_request_id_alone_either_way(till: Till, paid: str) -> None:
    refund_id = till.refund(paid, "400", "R1").json["refundId"]
    assert till.call("inquiryRefund", refundRequestId="R1").json["refundId"] == refund_id
    till.sim.control.switch(inquiry_refund_by_request_id=False)
    assert till.call("inquiryRefund", refundRequestId="R1").code == "PARAM_INVALID"
    assert till.call("inquiryRefund", refundId="1" * 25).code == "ORDER_MISMATCH"


@pytest.mark.parametrize(
    ("switch", "code", "status"),
    [("idempotent", "SUCCESS", 400), ("refuse", "PARAM_INVALID", 400), ("second", "SUCCESS", 800)],
)
def test_R31_a_repeated_refund_either_way(till: Till, paid: str, switch: str, code: str, status: int) -> None:
    till.sim.control.switch(refund_duplicate=switch)
    till.refund(paid, "400", "R1")
    assert till.refund(paid, "400", "R1").code == code
    assert sum(refund["value"] for refund in till.sim.control.get("ledger")["refunds"]) == status


def test_the_balance_may_be_short(till: Till, paid: str) -> None:
    till.sim.control.switch(refund_short_balance=True)
    assert till.refund(paid, "400").code == "REFUND_NOT_ENOUGH_BALANCE"


def test_after_a_year_no_refund(till: Till, paid: str) -> None:
    till.sim.control.age(366 * 86_400)
    assert till.refund(paid, "400").code == "REFUND_VALID_DATE_EXCEED"


def test_an_unpaid_order_cannot_be_refunded(till: Till) -> None:
    assert till.refund(till.show_qr()["paymentId"], "1").code == "PARAM_INVALID"


def test_R32_a_refund_made_elsewhere(till: Till, paid: str) -> None:
    till.sim.control.post("refund", order=paid, value=400)
    assert till.status(paid) == "PARTIAL_REFUND"
