"""The simulator signs and checks as AlphaPay's own SDK does."""

import json
import stat
import sys
from pathlib import Path
from typing import Any

import pytest

from pos_app.simulator import signing
from pos_app.simulator.control_client import ControlRefusedError
from pos_app.simulator.simulator import Simulator
from tests.simulator.till import Till

GOLDEN = json.loads((Path(__file__).parents[1] / "data" / "signatures.json").read_text(encoding="utf-8"))


def text_of(vector: dict[str, Any]) -> bytes:
    body = vector["body"].encode()
    return signing.signed_text(vector["path"], vector["merchant_code"], vector["time"], vector["nonce"], body)


@pytest.mark.parametrize("vector", GOLDEN["vectors"], ids=lambda vector: vector["name"])
def test_signatures_equal_those_of_the_sdk(vector: dict[str, Any]) -> None:
    key = signing.key_from_pem(GOLDEN["private_key_pem"])
    assert signing.signature_value(key, text_of(vector)) == vector["signature"]


@pytest.mark.parametrize("vector", GOLDEN["vectors"], ids=lambda vector: vector["name"])
def test_signatures_of_the_sdk_are_accepted_and_fit_one_body_only(vector: dict[str, Any]) -> None:
    public = signing.key_from_pem(GOLDEN["private_key_pem"]).public_key()
    header = f"algorithm=RS256, keyVersion=1, signature={vector['signature']}"
    assert signing.is_signed_by(public, header, text_of(vector))
    assert not signing.is_signed_by(public, header, text_of(vector) + b" ")


@pytest.mark.parametrize(
    "header", ["", "RS256", "algorithm=RS256,keyVersion=1,signature=%%%", "signature=AAAA"]
)
def test_a_malformed_header_is_no_signature(header: str) -> None:
    public = signing.key_from_pem(GOLDEN["private_key_pem"]).public_key()
    assert not signing.is_signed_by(public, header, b"text")


def test_every_answer_is_signed_and_keeps_the_connection(till: Till) -> None:
    for call, body in (("pay", b"{}"), ("inquiryPayment", b"not JSON"), ("cancel", b"[]")):
        got = till.raw(call, body)
        assert (got.code, till.is_signed(call, got)) == ("PARAM_INVALID", True)


def test_error_answers_are_unsigned_by_switch(till: Till) -> None:
    till.sim.control.switch(sign_errors=False)
    assert "Signature" not in till.raw("pay", b"{}").headers
    payment_id = till.show_qr()["paymentId"]
    assert till.is_signed("inquiryPayment", till.call("inquiryPayment", paymentId=payment_id))


def test_spaces_in_the_signature_header_are_accepted(till: Till) -> None:
    assert till.raw("pay", b"{}", spaced=True).code == "PARAM_INVALID"


def test_another_key_is_INVALID_SIGN(till: Till) -> None:
    till.key = signing.key_from_pem(GOLDEN["private_key_pem"])
    assert till.raw("pay", b"{}").code == "INVALID_SIGN"


def test_another_merchant_is_INVALID_MERCHANT_CODE(till: Till) -> None:
    till.merchant = "CXVJIU"
    assert till.raw("pay", b"{}").code == "INVALID_MERCHANT_CODE"


@pytest.mark.parametrize(
    ("age_s", "code"), [(290, "PARAM_INVALID"), (310, "SIGN_TIMEOUT"), (-310, "SIGN_TIMEOUT")]
)
def test_clocks_may_differ_by_five_minutes(till: Till, age_s: float, code: str) -> None:
    assert till.raw("pay", b"{}", age_s=age_s).code == code


def test_a_wrong_clock_of_alphapay_is_a_switch(till: Till) -> None:
    till.sim.control.switch(clock_offset_s=3600)
    got = till.raw("pay", b"{}")
    assert (got.code, till.is_signed("pay", got)) == ("SIGN_TIMEOUT", True)


def test_a_nonce_has_32_characters(till: Till) -> None:
    assert till.raw("pay", b"{}", nonce="short").code == "PARAM_INVALID"


def test_keys_survive_a_restart_and_belong_to_their_owner(sim: Simulator, data: Path) -> None:
    merchant_pem, public = sim.merchant_private_key_pem, sim.public_key
    sim.close()
    with Simulator(data) as again:
        assert (again.merchant_private_key_pem, again.public_key) == (merchant_pem, public)
    if sys.platform != "win32":
        made = data / "made.pem"
        signing.kept_key(made)
        assert stat.S_IMODE(made.stat().st_mode) == 0o600


def test_a_key_pasted_into_the_dashboard_is_taken_beside_the_first(till: Till) -> None:
    mine, first = signing.key_from_pem(GOLDEN["private_key_pem"]), till.key
    till.key = mine
    assert till.raw("pay", b"{}").code == "INVALID_SIGN"
    pasted = signing.public_text(mine.public_key())
    assert till.sim.control.post("key", public_key=f"  {pasted[:60]}\n{pasted[60:]} ") == {
        "public_key": pasted
    }
    assert till.raw("pay", b"{}").code == "PARAM_INVALID"
    till.key = first
    assert till.raw("pay", b"{}").code == "PARAM_INVALID"


@pytest.mark.parametrize("text", ["", "hello", "AAAA"])
def test_what_is_no_public_key_is_refused_by_the_dashboard(till: Till, text: str) -> None:
    with pytest.raises(ControlRefusedError, match="not an RSA public key"):
        till.sim.control.post("key", public_key=text)
