"""Request bodies are compact and refuse what can never be sent; nothing secret survives redaction (R04)."""

import json
from datetime import date

import pytest

from pos_app.domain.alphapay import Scenario
from pos_app.domain.money import Currency, Money
from pos_app.gateway import bodies
from pos_app.gateway.errors import RequestUnfit
from pos_app.gateway.redaction import readable, redact

CODE = "134567890123456789"
TWELVE = Money(1234, Currency.CAD)


def test_show_qr_body_is_byte_for_byte_what_alphapay_documents() -> None:
    body = bodies.pay(
        scenario=Scenario.OFFLINE_QRCODE, request_id="r1", amount=TWELVE, description="Café · 收银 1"
    )
    assert body.decode() == (
        '{"scenarioCode":"OFFLINE_QRCODE","paymentRequestId":"r1",'
        '"order":{"orderAmount":{"value":"1234","currency":"CAD"},"description":"Café · 收银 1"}}'
    )


def test_scan_body_carries_the_code_and_no_method_type() -> None:
    body = bodies.pay(
        scenario=Scenario.OFFLINE, request_id="r", amount=TWELVE, description="d", payment_code=CODE
    )
    assert json.loads(body)["paymentMethod"] == {"paymentCode": CODE}


@pytest.mark.parametrize(
    ("scenario", "minor", "description", "code"),
    [
        (Scenario.OFFLINE, 1, "d", ""),
        (Scenario.OFFLINE_QRCODE, 1, "d", CODE),
        (Scenario.APP, 1, "d", ""),
        (Scenario.OFFLINE_QRCODE, 0, "d", ""),
        (Scenario.OFFLINE_QRCODE, -1, "d", ""),
        (Scenario.OFFLINE_QRCODE, 10_000_000, "d", ""),
        (Scenario.OFFLINE_QRCODE, 1, "", ""),
        (Scenario.OFFLINE_QRCODE, 1, "x" * 129, ""),
    ],
)
def test_what_can_never_be_sent_is_refused_before_sending(
    scenario: Scenario, minor: int, description: str, code: str
) -> None:
    with pytest.raises(RequestUnfit) as refused:
        bodies.pay(
            scenario=scenario,
            request_id="r",
            amount=Money(minor, Currency.CAD),
            description=description,
            payment_code=code,
        )
    assert CODE not in str(refused.value)


def test_other_bodies() -> None:
    assert bodies.payment("25") == b'{"paymentId":"25"}'
    assert bodies.refund_inquiry(refund_request_id="q") == b'{"refundRequestId":"q"}'
    assert bodies.settlements(date(2026, 1, 2)) == b'{"date":"20260102"}'
    assert json.loads(bodies.transactions(date(2026, 1, 2), 3)) == {
        "date": "20260102",
        "page": 3,
        "pageLimit": 100,
        "transactionType": "All",
    }
    assert json.loads(bodies.refund("p", "q", TWELVE, "torn"))["refund"] == {
        "refundAmount": {"value": "1234", "currency": "CAD"},
        "description": "torn",
    }
    with pytest.raises(RequestUnfit):
        bodies.payment("")


@pytest.mark.parametrize(
    "secret",
    [
        CODE,
        "280000000000000000000000",
        "2800000000000000000000001",
        "6212345678901234567",
        "hQVDUFYwMWEXTwhwAAAB",
    ],
)
@pytest.mark.parametrize(
    "form",
    ['{{"paymentMethod":{{"paymentCode":"{}"}}}}', "refused: code {} is dead", '{{"message" : "{}'],
)
def test_R04_a_payment_code_never_survives(secret: str, form: str) -> None:
    assert secret not in redact(form.format(secret))


def test_R04_tokens_and_signatures_go_and_ids_stay() -> None:
    text = (
        '{"paymentId":"2506031505244756658153857","accessToken":"abc","sdkParams":{"k":"v"},'
        '"paymentInfo":{"paymentUrl": "https://x/t/secret"},"signature":"zz"} signature=AAA%3D'
    )
    shown = redact(text)
    assert "2506031505244756658153857" in shown
    assert not any(secret in shown for secret in ("abc", '"v"', "secret", "zz", "AAA"))


def test_what_is_shown_is_short_printable_and_on_one_line() -> None:
    shown = readable(b"<html>\r\n\x00\xff" + b"y" * 10_000)
    assert len(shown) <= 300
    assert shown.isprintable()
