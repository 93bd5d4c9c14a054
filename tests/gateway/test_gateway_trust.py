"""R03: only AlphaPay's fresh, signed word about this very question is evidence; everything else is a hint
at most.
"""

import datetime as dt
import json
import re
import socket
from collections.abc import Callable
from typing import Any

import pytest

from pos_app.domain.alphapay import ResultCode, ResultStatus, Scenario
from pos_app.domain.evidence import Ended
from pos_app.domain.money import Currency, Money
from pos_app.gateway import errors
from pos_app.gateway.client import Client, answer_of
from pos_app.protocol.answers import (
    Answer,
    Cause,
    DayOfTransactions,
    PayAnswer,
    PaymentInquired,
    RefundAnswer,
    RefundInquired,
    SettlementsOfDay,
)
from pos_app.protocol.effects import (
    AskPayment,
    AskRefund,
    LookUpOrder,
    ReadTransactions,
    SendCancel,
    SendPay,
    SendRefund,
)

OK = {"resultCode": "SUCCESS", "resultMessage": "ok", "resultStatus": "S"}
PAID = {"result": OK, "paymentId": "p1", "paymentRequestId": "r1", "paymentStatus": "SUCCESS"}
DAY = dt.date(2026, 11, 22)


def refused(code: str, status: str = "F") -> dict[str, Any]:
    return {"result": {"resultCode": code, "resultMessage": "because", "resultStatus": status}}


def shifted(seconds: float) -> str:
    return (dt.datetime.now(dt.UTC) + dt.timedelta(seconds=seconds)).replace(microsecond=0).isoformat()


@pytest.fixture
def told(serve: Any, client_of: Any, alphapay: Any) -> Callable[..., Client]:
    """A client of a server that gives one answer to everything."""

    def make(payload: Any, clock: Any = None, **wrong: Any) -> Client:
        server = serve(lambda sock, request: sock.sendall(alphapay.answer(request, payload, **wrong)))
        client: Client = client_of(server.url, clock=clock)
        return client

    return make


def test_a_signed_answer_is_believed(told: Any) -> None:
    answer = told(PAID).inquire_payment("p1", "r1")
    assert (answer.ended, answer.cause, answer.code) == (Ended.VERIFIED, Cause.NONE, ResultCode.SUCCESS)
    assert isinstance(answer.body, PaymentInquired)
    assert abs(answer.clock_offset_s) < 3


def test_spaces_in_the_signature_header_are_accepted(told: Any) -> None:
    assert told(PAID, spaces=True).inquire_payment("p1").ended is Ended.VERIFIED


@pytest.mark.parametrize("status", ["400 Bad", "500 Oops", "429 Slow"])
def test_the_http_status_does_not_matter_once_the_signature_holds(told: Any, status: str) -> None:
    answer = told(refused("SYSTEMERROR"), status=status).inquire_payment("p1")
    assert (answer.ended, answer.code) == (Ended.VERIFIED, ResultCode.SYSTEMERROR)
    assert answer.retry_after_s == (5.0 if status.startswith("429") else None)


@pytest.mark.parametrize("header", ["Signature", "Response-Time", "Nonce"])
def test_R03_an_answer_without_a_signature_header_is_a_hint_at_most(told: Any, header: str) -> None:
    with pytest.raises(errors.Unsigned) as error:
        told(refused("INVALID_SIGN"), status="401 No", headers={header: None}).inquire_payment("p1")
    answer = answer_of(error.value)
    assert (answer.ended, answer.cause, answer.code) == (Ended.UNVERIFIED, Cause.UNSIGNED, ResultCode.UNKNOWN)
    assert "INVALID_SIGN" in answer.hint


def test_R03_an_answer_by_another_key_is_a_hint_at_most(told: Any, other_key: Any) -> None:
    with pytest.raises(errors.WronglySigned) as error:
        told(PAID, key=other_key).inquire_payment("p1")
    assert answer_of(error.value).body is None
    assert "SUCCESS" in error.value.hint


def test_R03_an_answer_to_another_merchant_is_not_ours(told: Any) -> None:
    with pytest.raises(errors.WronglySigned):
        told(PAID, merchant="9FEOWJ").inquire_payment("p1")


def test_R03_an_answer_that_was_changed_on_the_way_is_not_believed(
    serve: Any, client_of: Any, alphapay: Any
) -> None:
    def change(sock: socket.socket, request: Any) -> None:
        sock.sendall(alphapay.answer(request, refused("SYSTEMERROR")).replace(b"SYSTEMERROR", b"SYSTEMERR0R"))

    with pytest.raises(errors.WronglySigned):
        client_of(serve(change).url).inquire_payment("p1")


def test_R03_an_answer_signed_for_another_call_is_not_believed(
    serve: Any, client_of: Any, alphapay: Any
) -> None:
    class Elsewhere:
        path = "/api/v2.0/payments/inquiryPayment"

    server = serve(lambda sock, request: sock.sendall(alphapay.answer(Elsewhere, PAID)))
    with pytest.raises(errors.WronglySigned):
        client_of(server.url).cancel("p1")


@pytest.mark.parametrize(
    ("changes", "what"),
    [({"paymentId": "p2"}, "payment id"), ({"paymentRequestId": "r2"}, "payment request id")],
)
def test_R03_an_answer_about_another_payment_does_not_fit(told: Any, changes: Any, what: str) -> None:
    with pytest.raises(errors.DoesNotFit, match=what):
        told({**PAID, **changes}).inquire_payment("p1", "r1")


def test_R03_even_a_refusal_must_be_about_our_payment(told: Any) -> None:
    with pytest.raises(errors.DoesNotFit):
        told({**refused("ORDER_PAID"), "paymentId": "p2"}).cancel("p1")


def test_R03_a_pay_answer_must_name_our_request(told: Any) -> None:
    with pytest.raises(errors.DoesNotFit):
        told({**PAID, "paymentRequestId": "r2"}).pay(
            scenario=Scenario.OFFLINE_QRCODE, request_id="r1", amount=Money(1, Currency.CAD), description="d"
        )


def test_R03_a_refund_answer_must_name_our_refund(told: Any) -> None:
    other = {"result": OK, "paymentId": "p1", "refundId": "f", "refundRequestId": "other"}
    with pytest.raises(errors.DoesNotFit, match="refund request id"):
        told(other).refund("p1", "mine", Money(1, Currency.CAD))


@pytest.mark.parametrize("seconds", [-310, 310, -86_400])
def test_R03_an_old_or_future_answer_is_no_evidence(told: Any, seconds: float) -> None:
    with pytest.raises(errors.ClockSkew) as error:
        told(PAID, time=shifted(seconds)).inquire_payment("p1")
    answer = answer_of(error.value)
    assert (answer.ended, answer.cause) == (Ended.UNVERIFIED, Cause.CLOCK_SKEW)
    assert answer.clock_offset_s is None
    assert abs(error.value.apart_s - seconds) < 5


@pytest.mark.parametrize("seconds", [-290, 290])
def test_R03_within_five_minutes_an_answer_is_fresh_and_tells_the_offset(told: Any, seconds: float) -> None:
    answer = told(PAID, time=shifted(seconds)).inquire_payment("p1")
    assert abs(answer.clock_offset_s - seconds) < 5


def test_R03_a_stale_sign_timeout_keeps_its_code_and_proves_nothing(told: Any) -> None:
    with pytest.raises(errors.ClockSkew) as error:
        told(refused("SIGN_TIMEOUT"), time=shifted(900)).inquire_payment("p1")
    answer = answer_of(error.value)
    assert (answer.ended, answer.status, answer.code) == (
        Ended.UNVERIFIED,
        ResultStatus.FAILED,
        ResultCode.SIGN_TIMEOUT,
    )
    assert "900" in answer.hint or "899" in answer.hint


@pytest.mark.parametrize("time", ["2026-11-22T10:15:30", "now"])
def test_a_response_time_that_is_none_is_malformed(told: Any, time: str) -> None:
    with pytest.raises(errors.Malformed):
        told(PAID, time=time).inquire_payment("p1")


@pytest.mark.parametrize("body", [b"<html>", b'{"result":', b"\xff", json.dumps({"result": OK}).encode()])
def test_a_signed_answer_that_cannot_be_read_is_malformed(told: Any, body: bytes) -> None:
    with pytest.raises(errors.Malformed) as error:
        told(body).inquire_payment("p1")
    assert answer_of(error.value).ended is Ended.NO_ANSWER


def test_a_verified_answer_may_ask_for_patience(told: Any) -> None:
    assert told(PAID, headers={"Retry-After": "9"}).inquire_payment("p1").retry_after_s == 9.0


def test_each_request_is_signed_afresh_with_what_alphapay_documents(
    serve: Any, client_of: Any, alphapay: Any
) -> None:
    server = serve(lambda sock, request: sock.sendall(alphapay.answer(request, PAID)) or True)
    zone = dt.timezone(dt.timedelta(hours=-8))
    client = client_of(server.url + "/base/", clock=lambda: dt.datetime.now(zone))
    client.inquire_payment("p1")
    client.inquire_payment("p1")
    first, second = server.requests
    assert first.path == "/base/api/v2.0/payments/inquiryPayment"
    assert first.headers["Content-Type"] == "application/json; charset=UTF-8"
    assert first.headers["Merchant-Code"] == "CXVJIU"
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-08:00", first.headers["Request-Time"])
    assert re.fullmatch(r"[0-9a-f]{32}", first.headers["Nonce"])
    assert first.headers["Nonce"] != second.headers["Nonce"]
    assert first.headers["Signature"] != second.headers["Signature"]


def test_perform_turns_every_effect_into_an_answer(serve: Any, client_of: Any, alphapay: Any) -> None:
    lists = {"transactions": [], "pagination": {"total": 0, "totalPage": 0}, "paymentTime": ""}
    refunded = {"refundId": "f1", "refundRequestId": "g1", "refundStatus": "SUCCESS"}
    told = {**PAID, **lists, **refunded}
    server = serve(lambda sock, request: sock.sendall(alphapay.answer(request, told)) or True)
    client = client_of(server.url)
    pay = SendPay(
        call_id=1,
        request_id="r1",
        scenario=Scenario.OFFLINE_QRCODE,
        amount=Money(1, Currency.CAD),
        description="d",
    )
    effects = (
        pay,
        AskPayment(call_id=2, request_id="r1", payment_id="p1"),
        SendCancel(call_id=3, request_id="r1", payment_id="p1"),
        ReadTransactions(call_id=4, day=DAY),
        SendRefund(
            call_id=5,
            request_id="r1",
            refund_request_id="g1",
            payment_id="p1",
            amount=Money(1, Currency.CAD),
            description="d",
        ),
        AskRefund(call_id=6, request_id="r1", refund_request_id="g1", refund_id=""),
        LookUpOrder(call_id=7, payment_id="p1"),
    )
    answers: list[Answer] = [client.perform(effect) for effect in effects]
    assert [answer.ended for answer in answers] == [Ended.VERIFIED] * 7
    assert isinstance(answers[0].body, PayAnswer)
    assert isinstance(answers[4].body, RefundAnswer)
    assert isinstance(answers[5].body, RefundInquired)
    assert [request.path.rsplit("/", 1)[1] for request in server.requests] == [
        "pay",
        "inquiryPayment",
        "cancel",
        "transactions",
        "transactions",
        "refund",
        "inquiryRefund",
        "inquiryPayment",
    ]
    server.close()
    lost = client.perform(pay)
    assert lost.ended in (Ended.NOT_SENT, Ended.NO_ANSWER)
    assert client.perform(SendCancel(call_id=5, request_id="r", payment_id="")).cause is Cause.CANNOT_SIGN


def pages(totals: list[int], counts: list[int]) -> Callable[[Any], dict[str, Any]]:
    """A list of as many pages as `counts`, whose total is another at each reading."""
    asked = iter(totals)

    def page(request: Any) -> dict[str, Any]:
        rows = [{"requestId": "r", "amount": "1", "currency": "CAD"}] * counts[request.json["page"] - 1]
        pagination = {"page": request.json["page"], "totalPage": len(counts), "total": next(asked)}
        return {"result": OK, "transactions": rows, "pagination": pagination}

    return page


@pytest.mark.parametrize(
    ("totals", "counts", "complete"),
    [
        ([0, 0], [0], True),
        ([3, 3], [3], True),
        ([103, 103, 103], [100, 3], True),
        ([103, 103, 104], [100, 3], False),
        ([103, 104, 103], [100, 3], False),
        ([103, 103, 103], [100, 2], False),
        ([3, 4], [3], False),
    ],
)
def test_R19_a_day_counts_only_if_its_total_is_equal_before_and_after_all_pages(
    serve: Any, client_of: Any, alphapay: Any, totals: list[int], counts: list[int], complete: bool
) -> None:
    page = pages(totals, counts)
    server = serve(lambda sock, request: sock.sendall(alphapay.answer(request, page(request))) or True)
    answer = client_of(server.url).transactions_day(DAY)
    assert isinstance(answer.body, DayOfTransactions)
    assert (answer.body.complete, len(answer.body.rows)) == (complete, sum(counts))
    assert server.requests[0].json["date"] == "20261122"


def test_R19_a_refused_page_is_the_days_answer(told: Any) -> None:
    answer = told(refused("PARAM_INVALID")).transactions_day(DAY)
    assert (answer.ended, answer.code, answer.body) == (Ended.VERIFIED, ResultCode.PARAM_INVALID, None)


def test_R19_a_lost_page_loses_the_day(serve: Any, client_of: Any, alphapay: Any) -> None:
    page = pages([200, 200], [100, 100])

    def answer(sock: socket.socket, request: Any) -> bool:
        if request.json["page"] == 1:
            sock.sendall(alphapay.answer(request, page(request)))
        return bool(request.json["page"] == 1)

    with pytest.raises(errors.ConnectionLost):
        client_of(serve(answer).url).transactions_day(DAY)


def test_settlements_are_read(told: Any) -> None:
    answer = told({"result": OK, "settlements": [{"settleInfo": {"settleNo": "S1"}}]}).settlements(DAY)
    assert isinstance(answer.body, SettlementsOfDay)
    assert answer.body.settlements[0].settle_no == "S1"
    assert told(refused("SYSTEMERROR")).settlements(DAY).body is None
