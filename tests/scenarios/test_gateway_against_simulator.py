"""Every call of the gateway against the simulated AlphaPay, which shares no code with it: two readings of
one API.
"""

import datetime as dt
from collections.abc import Iterator

import pytest

from pos_app.domain.alphapay import PaymentStatus, RefundStatus, ResultCode, Scenario, TransactionType, Wallet
from pos_app.domain.evidence import Ended
from pos_app.domain.money import Currency, Money
from pos_app.gateway.client import Client
from pos_app.gateway.server_clock import ServerClock
from pos_app.gateway.signing import Credentials, credentials
from pos_app.gateway.transport import TransportSettings
from pos_app.protocol.answers import (
    Answer,
    CancelAnswer,
    Cause,
    DayOfTransactions,
    PayAnswer,
    PaymentInquired,
    RefundAnswer,
    RefundInquired,
    SettlementsOfDay,
)
from pos_app.protocol.effects import AskPayment, LookUpOrder, SendCancel, SendPay
from pos_app.simulator.simulator import Simulator

TWELVE = Money(1234, Currency.CAD)
ALPHAPAY_ZONE = dt.timezone(dt.timedelta(hours=-8))


def utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def today() -> dt.date:
    return dt.datetime.now(ALPHAPAY_ZONE).date()


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Simulator]:
    with Simulator(tmp_path_factory.mktemp("alphapay")) as simulator:
        yield simulator


@pytest.fixture
def sim(running: Simulator) -> Simulator:
    running.control.reset()
    return running


@pytest.fixture
def client(sim: Simulator) -> Iterator[Client]:
    known = credentials(sim.merchant_code, sim.merchant_private_key_pem, sim.public_key)
    settings = TransportSettings(base_url=sim.url, read_timeout_s=1.0, total_s=2.0)
    made = Client(known, settings, ServerClock(utc_now))
    yield made
    made.close()


def qr(request_id: str = "r1") -> SendPay:
    return SendPay(
        call_id=1,
        request_id=request_id,
        scenario=Scenario.OFFLINE_QRCODE,
        amount=TWELVE,
        description="Café · 1",
    )


def ordered(client: Client, request_id: str = "r1") -> PayAnswer:
    """A show-QR order that AlphaPay took."""
    body = client.perform(qr(request_id)).body
    assert isinstance(body, PayAnswer)
    return body


def paid(client: Client, sim: Simulator, request_id: str = "r1") -> PayAnswer:
    order = ordered(client, request_id)
    sim.control.pay(order.payment_id)
    return order


def status(client: Client, order: PayAnswer) -> PaymentStatus:
    answer = client.perform(AskPayment(call_id=2, request_id=order.request_id, payment_id=order.payment_id))
    assert isinstance(answer.body, PaymentInquired)
    return answer.body.status


def test_show_qr_is_ordered_paid_and_inquired(client: Client, sim: Simulator) -> None:
    answer = client.perform(qr())
    order = answer.body
    assert isinstance(order, PayAnswer)
    assert (answer.ended, answer.code) == (Ended.VERIFIED, ResultCode.PAYMENT_IN_PROCESS)
    assert order.payment_url.startswith("http")
    assert order.order_amount == TWELVE
    assert order.created_at is not None
    assert order.expires_at == order.created_at + dt.timedelta(minutes=5)
    assert status(client, order) is PaymentStatus.PAYMENT_IN_PROCESS
    sim.control.pay(order.payment_id)
    assert status(client, order) is PaymentStatus.SUCCESS


@pytest.mark.parametrize("scenario", [one for one in Scenario if one is not Scenario.UNKNOWN])
def test_an_order_that_others_made_is_looked_up_whatever_its_request_id(
    client: Client, sim: Simulator, scenario: Scenario
) -> None:
    planted = sim.control.post("plant", value=2000, scenario=scenario.value, request_id="WEB/17")
    answer = client.perform(LookUpOrder(call_id=1, payment_id=planted["payment_id"]))
    assert isinstance(answer.body, PaymentInquired)
    assert (answer.body.scenario, answer.body.request_id) == (scenario, "WEB/17")
    assert (answer.body.status, answer.body.order_amount) == (
        PaymentStatus.SUCCESS,
        Money(2000, Currency.CAD),
    )
    assert answer.body.paid_at is not None


@pytest.mark.parametrize("merchant", ["CXVJIU", ""])
def test_R03_an_order_of_another_merchant_or_of_nobody_is_a_verified_refusal(
    client: Client, sim: Simulator, merchant: str
) -> None:
    payment_id = (
        sim.control.post("plant", value=2000, merchant=merchant)["payment_id"] if merchant else "9" * 25
    )
    answer = client.perform(LookUpOrder(call_id=1, payment_id=payment_id))
    assert (answer.ended, answer.code, answer.body) == (Ended.VERIFIED, ResultCode.ORDER_MISMATCH, None)


def test_a_scanned_code_is_charged(client: Client, sim: Simulator) -> None:
    code = sim.control.mint("Alipay")
    answer = client.pay(
        scenario=Scenario.OFFLINE, request_id="r1", amount=TWELVE, description="小票 🙂", payment_code=code
    )
    assert isinstance(answer.body, PayAnswer)
    assert (answer.code, answer.body.wallet) == (ResultCode.SUCCESS, Wallet.ALIPAY)
    assert status(client, answer.body) is PaymentStatus.SUCCESS


def test_a_dead_code_is_a_verified_refusal(client: Client) -> None:
    answer = client.pay(
        scenario=Scenario.OFFLINE,
        request_id="r1",
        amount=TWELVE,
        description="d",
        payment_code="999999999999999999",
    )
    assert (answer.ended, answer.code) == (Ended.VERIFIED, ResultCode.INVALID_PAYMENT_CODE)


def test_cancel_closes_an_order_and_is_beaten_by_payment(client: Client, sim: Simulator) -> None:
    order = ordered(client)
    answer = client.perform(SendCancel(call_id=3, request_id="r1", payment_id=order.payment_id))
    assert isinstance(answer.body, CancelAnswer)
    assert status(client, order) is PaymentStatus.CLOSED
    late = paid(client, sim, "r2")
    assert client.cancel(late.payment_id).code is ResultCode.ORDER_PAID


def test_refunds_are_asked_for_and_inquired(client: Client, sim: Simulator) -> None:
    order = paid(client, sim)
    answer = client.refund(order.payment_id, "q1", Money(34, Currency.CAD), "torn")
    assert isinstance(answer.body, RefundAnswer)
    assert answer.body.refund_amount == Money(34, Currency.CAD)
    for asked in (client.inquire_refund(answer.body.refund_id), client.inquire_refund("", "q1")):
        assert isinstance(asked.body, RefundInquired)
        assert asked.body.status is RefundStatus.SUCCESS
    assert status(client, order) is PaymentStatus.PARTIAL_REFUND


@pytest.mark.parametrize("gives_id", [True, False])
def test_a_refund_in_review_is_verified_with_and_without_an_id(
    client: Client, sim: Simulator, gives_id: bool
) -> None:
    order = paid(client, sim)
    sim.control.switch(refund_review=True, review_gives_id=gives_id)
    answer = client.refund(order.payment_id, "q1", Money(34, Currency.CAD))
    assert (answer.ended, answer.code) == (Ended.VERIFIED, ResultCode.REFUND_NEED_REVIEW)
    assert (answer.body is not None) is gives_id


def test_R19_a_day_is_read_over_all_its_pages(client: Client, sim: Simulator) -> None:
    before = today()
    orders = [paid(client, sim, f"r{number}") for number in range(3)]
    client.refund(orders[0].payment_id, "q1", Money(34, Currency.CAD))
    sim.control.switch(rows_per_order=9)
    body = client.transactions_day(today()).body
    assert isinstance(body, DayOfTransactions)
    assert body.complete
    if before == today():
        credits = [row for row in body.rows if row.kind is TransactionType.CREDIT]
        assert {row.request_id for row in credits} == {"r0", "r1", "r2"}
        assert len(body.rows) == 28
        assert {row.wallet for row in credits} == {Wallet.WECHAT}


def test_a_list_in_dollars_gives_no_amount_rather_than_a_wrong_one(client: Client, sim: Simulator) -> None:
    paid(client, sim)
    sim.control.switch(amount_unit="major")
    body = client.transactions_day(today()).body
    assert isinstance(body, DayOfTransactions)
    assert {row.amount for row in body.rows} <= {None}


def test_settlements_are_read(client: Client, sim: Simulator) -> None:
    paid(client, sim)
    sim.control.switch(settle_after_days=0)
    body = client.settlements(today()).body
    assert isinstance(body, SettlementsOfDay)
    assert all(one.settle_no for one in body.settlements)


def test_another_merchants_order_is_a_verified_mismatch(client: Client) -> None:
    answer = client.inquire_payment("2506031505244756658153857")
    assert (answer.ended, answer.code) == (Ended.VERIFIED, ResultCode.ORDER_MISMATCH)


def test_R18_an_order_of_another_request_does_not_fit(client: Client) -> None:
    order = ordered(client)
    answer = client.perform(AskPayment(call_id=1, request_id="mine", payment_id=order.payment_id))
    assert answer.cause is Cause.DOES_NOT_FIT


def end_of(client: Client, sim: Simulator, **fault: object) -> Answer:
    order = ordered(client)
    sim.control.fault(call="inquiryPayment", **fault)
    return client.perform(AskPayment(call_id=2, request_id="r1", payment_id=order.payment_id))


@pytest.mark.parametrize(
    ("fault", "cause"),
    [
        ({"drop": "request"}, Cause.CONNECTION_LOST),
        ({"drop": "reply"}, Cause.CONNECTION_LOST),
        ({"delay_s": 1.5}, Cause.TIMED_OUT),
        ({"body": "html"}, Cause.UNSIGNED),
        ({"body": "truncated"}, Cause.WRONGLY_SIGNED),
        ({"body": "empty"}, Cause.MALFORMED),
        ({"body": "list"}, Cause.MALFORMED),
        ({"body": "dripping"}, Cause.TIMED_OUT),
        ({"body": "oversized"}, Cause.TOO_LARGE),
        ({"http_status": 502}, Cause.HTTP_STATUS),
        ({"http_status": 429, "retry_after_s": 3}, Cause.SLOWED_DOWN),
        ({"signature": "missing"}, Cause.UNSIGNED),
        ({"signature": "wrong"}, Cause.WRONGLY_SIGNED),
        ({"response_age_s": 400.0}, Cause.CLOCK_SKEW),
        ({"amount": "12.34"}, Cause.MALFORMED),
        ({"currency": "EUR"}, Cause.MALFORMED),
    ],
)
def test_every_fault_ends_as_its_own_cause(
    client: Client, sim: Simulator, fault: dict[str, object], cause: Cause
) -> None:
    answer = end_of(client, sim, **fault)
    assert answer.ended in (Ended.NO_ANSWER, Ended.UNVERIFIED)
    assert answer.body is None
    assert answer.cause is cause


def test_an_unknown_status_is_verified_and_not_final(client: Client, sim: Simulator) -> None:
    answer = end_of(client, sim, payment_status="PONDERING")
    assert isinstance(answer.body, PaymentInquired)
    assert (answer.body.status, answer.body.raw_status) == (PaymentStatus.UNKNOWN, "PONDERING")


def test_a_till_whose_key_alphapay_does_not_know_learns_it_as_told(sim: Simulator) -> None:
    known = credentials(sim.merchant_code, sim.alphapay_private_key_pem, sim.public_key)
    client = Client(known, TransportSettings(base_url=sim.url), ServerClock(utc_now))
    assert client.perform(qr()).code is ResultCode.INVALID_SIGN
    sim.control.switch(sign_errors=False)
    answer = client.perform(qr())
    assert (answer.ended, answer.cause) == (Ended.UNVERIFIED, Cause.UNSIGNED)
    assert "INVALID_SIGN" in answer.hint
    client.close()


def test_a_till_with_a_wrong_public_key_believes_nobody(sim: Simulator) -> None:
    own = credentials(sim.merchant_code, sim.merchant_private_key_pem, sim.public_key)
    wrong = Credentials(
        merchant_code=own.merchant_code,
        private_key=own.private_key,
        alphapay_key=own.private_key.public_key(),
    )
    client = Client(wrong, TransportSettings(base_url=sim.url), ServerClock(utc_now))
    assert client.perform(qr()).cause is Cause.WRONGLY_SIGNED
    client.close()


def test_a_till_an_hour_off_corrects_itself(sim: Simulator) -> None:
    known = credentials(sim.merchant_code, sim.merchant_private_key_pem, sim.public_key)
    clock = ServerClock(lambda: utc_now() - dt.timedelta(hours=1))
    client = Client(known, TransportSettings(base_url=sim.url), clock)
    answer = client.perform(qr())
    assert (answer.ended, answer.code) == (Ended.VERIFIED, ResultCode.PAYMENT_IN_PROCESS)
    assert answer.clock_offset_s == pytest.approx(3600, abs=2)
    client.close()
