"""Answers are read strictly: a wrong type or form is Malformed, unknown words survive, unknown fields do
not matter.
"""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.alphapay import Call, PaymentStatus, ResultCode, ResultStatus, Wallet
from pos_app.domain.money import Currency, Money
from pos_app.gateway import wire, wire_lists, wire_payments
from pos_app.gateway.errors import Malformed
from pos_app.protocol.answers import PayAnswer, PaymentInquired, RefundInquired

OK = {"resultCode": "SUCCESS", "resultMessage": "ok", "resultStatus": "S"}
PAYMENT = {
    "result": OK,
    "paymentId": "2506031505244756658153857",
    "paymentRequestId": "r1",
    "scenarioCode": "OFFLINE_QRCODE",
    "order": {
        "orderAmount": {"value": "1234", "currency": "CAD"},
        "payAmount": {"value": "6666", "currency": "CNY"},
    },
    "paymentInfo": {"paymentUrl": "https://pay/1"},
    "paymentCreateTime": "2026-11-22T10:15:30-08:00",
    "paymentExpireTime": "2026-11-22T10:20:30-08:00",
    "paymentStatus": "SUCCESS",
    "paymentTime": "2026-11-22T18:16:00Z",
    "somethingNew": {"x": [1, 2]},
}
SUCCEEDED = wire.Result(
    status=ResultStatus.SUCCEEDED, code=ResultCode.SUCCESS, raw_code="SUCCESS", message=""
)
REFUSED = wire.Result(
    status=ResultStatus.FAILED, code=ResultCode.ORDER_MISMATCH, raw_code="ORDER_MISMATCH", message=""
)


def raw(*changes: tuple[str, Any]) -> bytes:
    """PAYMENT with dotted fields changed; None removes."""
    told = json.loads(json.dumps(PAYMENT))
    for path, value in changes:
        *way, last = path.split(".")
        place = told
        for step in way:
            place = place[step]
        place[last] = value
    return json.dumps(told).encode()


def inquired(*changes: tuple[str, Any]) -> Any:
    return wire_payments.body_of(Call.INQUIRE_PAYMENT, raw(*changes), SUCCEEDED)


def test_an_inquiry_is_read_whole() -> None:
    body = inquired()
    assert isinstance(body, PaymentInquired)
    assert body.status is PaymentStatus.SUCCESS
    assert body.order_amount == Money(1234, Currency.CAD)
    assert body.pay_amount == Money(6666, Currency.CNY)
    assert body.paid_at == datetime(2026, 11, 22, 18, 16, tzinfo=UTC)
    assert body.expires_at == datetime(2026, 11, 22, 18, 20, 30, tzinfo=UTC)


def test_a_pay_answer_is_read_whole() -> None:
    told = raw(("paymentMethod", {"paymentMethodType": "Wechat"}))
    body = wire_payments.body_of(Call.PAY, told, SUCCEEDED)
    assert isinstance(body, PayAnswer)
    assert (body.payment_url, body.wallet) == ("https://pay/1", Wallet.WECHAT)


def test_an_unknown_status_survives_as_unknown_with_alphapays_word() -> None:
    body = inquired(("paymentStatus", "OFFLINE_QRCODE"))
    assert (body.status, body.raw_status) == (PaymentStatus.UNKNOWN, "OFFLINE_QRCODE")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("paymentStatus", 1),
        ("paymentStatus", None),
        ("paymentId", 2506031505244756658153857),
        ("paymentId", ""),
        ("paymentRequestId", None),
        ("order", []),
        ("order.orderAmount", "1234"),
        ("order.orderAmount.value", 1234),
        ("order.orderAmount.value", "12.34"),
        ("order.orderAmount.value", "12345678"),
        ("order.orderAmount.value", ""),
        ("order.orderAmount.value", "-1"),
        ("order.orderAmount.value", "1234\n"),
        ("order.orderAmount.value", "١٢٣"),
        ("order.orderAmount.currency", "EUR"),
        ("order.orderAmount.currency", "cad"),
        ("order.payAmount.value", "1e3"),
        ("paymentTime", "2026-11-22T10:15:30"),
        ("paymentTime", "yesterday"),
        ("paymentTime", 1732270530),
    ],
)
def test_a_wrong_type_or_form_is_malformed(field: str, value: Any) -> None:
    with pytest.raises(Malformed):
        inquired((field, value))


@pytest.mark.parametrize("field", ["paymentTime", "paymentExpireTime", "order", "scenarioCode"])
def test_what_alphapay_leaves_out_is_absent_not_guessed(field: str) -> None:
    assert isinstance(inquired((field, None)), PaymentInquired)


def test_a_refusal_needs_no_body() -> None:
    only = json.dumps({"result": OK}).encode()
    for call in (Call.PAY, Call.INQUIRE_PAYMENT, Call.CANCEL, Call.REFUND, Call.INQUIRE_REFUND):
        assert wire_payments.body_of(call, only, REFUSED) is None
        with pytest.raises(Malformed):
            wire_payments.body_of(call, only, SUCCEEDED)


@pytest.mark.parametrize("status", list(ResultStatus))
def test_R33_a_review_may_come_without_an_id(status: ResultStatus) -> None:
    review = wire.Result(
        status=status, code=ResultCode.REFUND_NEED_REVIEW, raw_code="REFUND_NEED_REVIEW", message=""
    )
    assert wire_payments.body_of(Call.REFUND, b"{}", review) is None


def test_a_refund_inquiry_is_read() -> None:
    told = {
        "paymentId": "p",
        "refundId": "f",
        "refundStatus": "DELAYED",
        "refund": {"refundAmount": {"value": "5", "currency": "CAD"}},
    }
    body = wire_payments.body_of(Call.INQUIRE_REFUND, json.dumps(told).encode(), SUCCEEDED)
    assert isinstance(body, RefundInquired)
    assert (body.raw_status, body.refund_amount) == ("DELAYED", Money(5, Currency.CAD))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"<html>",
        b'{"result":{}}',
        b'{"result":{"resultCode":1,"resultStatus":"S"}}',
        b'{"result":',
        b"\xff\xfe",
        b"[" * 500000,
        b'{"x":' * 200000,
        b'{"result":"S"}',
    ],
)
def test_what_is_no_result_is_malformed(body: bytes) -> None:
    with pytest.raises(Malformed):
        wire.result_of(body)


def test_unknown_result_words_survive() -> None:
    told = b'{"result":{"resultCode":"RISK_REJECT","resultStatus":"P"}}'
    result = wire.result_of(told)
    assert (result.status, result.code, result.raw_code) == (
        ResultStatus.UNKNOWN,
        ResultCode.UNKNOWN,
        "RISK_REJECT",
    )


@given(
    st.binary(max_size=200)
    | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(
        lambda value: json.dumps({"result": value}).encode()
    )
)
def test_no_bytes_whatever_raise_anything_but_malformed(body: bytes) -> None:
    for read in (wire.result_of, wire.ids_of, wire_lists.page_of):
        try:
            read(body)
        except Malformed:
            continue


def page(*rows: Any, total: Any = 1) -> wire_lists.Page:
    told = {
        "transactions": list(rows),
        "pagination": {"page": 1, "pageLimit": 10, "totalPage": 1, "total": total},
    }
    return wire_lists.page_of(json.dumps(told).encode())


def test_a_row_that_cannot_be_read_hides_no_other_row() -> None:
    strange = {
        "requestId": "r1",
        "amount": "12.34",
        "currency": "CAD",
        "transactionTime": "",
        "createTime": "2026-11-22T10:15:30",
        "paymentMethod": "Visa",
    }
    plain = {"requestId": "r2", "amount": "1234", "currency": "CAD", "paymentMethod": "Alipay"}
    first, second = page(strange, plain, {}, total="3").rows[:2]
    assert (first.request_id, first.amount, first.transacted_at, first.created_at) == ("r1", None, None, None)
    assert (first.wallet, first.raw_method) == (Wallet.UNKNOWN, "Visa")
    assert (second.amount, second.wallet) == (Money(1234, Currency.CAD), Wallet.ALIPAY)


@pytest.mark.parametrize("total", ["", "many", None, 1.5, True, "1" * 30])
def test_a_total_that_is_no_number_is_malformed(total: Any) -> None:
    with pytest.raises(Malformed):
        page(total=total)


def test_settlements_are_read_from_texts_or_numbers() -> None:
    info = {"settleNo": "S1", "creditNum": "2", "creditAmount": 2000, "netAmount": "-5"}
    told = {"settlements": [{"settleInfo": info, "bankInfo": {"accountNo": "1"}}]}
    (one,) = wire_lists.settlements_of(json.dumps(told).encode(), date(2026, 1, 2)).settlements
    assert (one.credit_count, one.credit_minor, one.net_minor, one.account_no) == (2, 2000, -5, "1")
