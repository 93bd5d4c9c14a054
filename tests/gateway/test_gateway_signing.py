"""Signatures come out as AlphaPay's own SDK makes them; keys load from either form, and bad ones say what
they are.
"""

import base64
import time
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from pos_app.gateway import signing
from pos_app.gateway.errors import CannotSign, KeyUnusable

GOLDEN_NAMES = (
    "pay show QR",
    "pay scan code, non-ASCII description",
    "inquiryPayment with spaces in body",
    "cancel",
    "refund with emoji and quotes",
    "empty body",
)


def vector(golden: dict[str, Any], name: str) -> tuple[bytes, str]:
    found = next(one for one in golden["vectors"] if one["name"] == name)
    text = signing.signed_text(
        found["path"], found["merchant_code"], found["time"], found["nonce"], found["body"].encode()
    )
    return text, found["signature"]


def bare(pem: str) -> str:
    return "".join(line for line in pem.splitlines() if "-----" not in line)


def pem_of(key: Any) -> str:
    pem: bytes = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return pem.decode()


def public_pem(key: Any) -> str:
    pem: bytes = key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    return pem.decode()


def test_every_golden_vector_is_tried(golden: dict[str, Any]) -> None:
    assert {one["name"] for one in golden["vectors"]} == set(GOLDEN_NAMES)


@pytest.mark.parametrize("name", GOLDEN_NAMES)
def test_signature_is_identical_to_the_sdk(golden: dict[str, Any], name: str) -> None:
    text, signature = vector(golden, name)
    key = signing.load_private_key(golden["private_key_pem"])
    assert signing.sign(key, text) == signature
    assert signing.header(key, text) == f"algorithm=RS256,keyVersion=1,signature={signature}"


@pytest.mark.parametrize(
    "form",
    [
        "algorithm=RS256,keyVersion=1,signature={}",
        "algorithm=RS256, keyVersion=1, signature={}",
        "algorithm=RS256 , keyVersion=12 ,  signature={}",
    ],
)
def test_header_is_accepted_with_and_without_spaces(golden: dict[str, Any], form: str) -> None:
    text, signature = vector(golden, "cancel")
    key = signing.load_public_key(golden["public_key_pem"])
    assert signing.is_signed(key, form.format(signature), text)
    assert not signing.is_signed(key, form.format(signature), text + b" ")


@pytest.mark.parametrize(
    "header",
    [
        "",
        "nonsense",
        "algorithm=RS256,keyVersion=1",
        "algorithm=RS256,keyVersion=1,signature=",
        "algorithm=RS256,keyVersion=1,signature=%%%",
        "algorithm=none,keyVersion=1,signature=AAAA",
        "algorithm=RS256,keyVersion=x,signature=AAAA",
        "algorithm=RS256,keyVersion=1,signature=AAAA",
        "algorithm=RS256,keyVersion=1,signature=é",
    ],
)
def test_a_header_that_is_none_is_no_signature(golden: dict[str, Any], header: str) -> None:
    key = signing.load_public_key(golden["public_key_pem"])
    assert not signing.is_signed(key, header, b"text")


def test_keys_load_from_pem_and_from_bare_base64(golden: dict[str, Any]) -> None:
    private, public = golden["private_key_pem"], golden["public_key_pem"]
    loaded = [signing.load_private_key(text).private_numbers() for text in (private, bare(private))]
    assert loaded[0] == loaded[1]
    assert signing.load_public_key(public) == signing.load_public_key(bare(public))
    assert signing.fingerprint(private) == signing.fingerprint(bare(private))


def test_the_check_is_skipped_only_for_a_known_fingerprint(golden: dict[str, Any]) -> None:
    text = golden["private_key_pem"]
    known = signing.fingerprint(text)
    started = time.perf_counter()
    key = signing.load_private_key(text, known_fingerprint=known)
    skipped = time.perf_counter() - started
    started = time.perf_counter()
    signing.load_private_key(text, known_fingerprint="0" * 64)
    checked = time.perf_counter() - started
    assert key.key_size == 2048
    assert skipped < checked


def test_wrong_keys_are_named_and_never_quoted(golden: dict[str, Any]) -> None:
    small = pem_of(rsa.generate_private_key(public_exponent=65537, key_size=1024))
    curve = pem_of(ec.generate_private_key(ec.SECP256R1()))
    for text in (golden["public_key_pem"], small, curve, "", "no key!", base64.b64encode(b"x" * 90).decode()):
        with pytest.raises(KeyUnusable) as refused:
            signing.load_private_key(text)
        assert len(text) < 20 or bare(text)[:20] not in str(refused.value)
    curve_public = ec.generate_private_key(ec.SECP256R1()).public_key()
    small_public = rsa.generate_private_key(public_exponent=65537, key_size=1024).public_key()
    publics = [public_pem(key) for key in (curve_public, small_public)]
    for text in (golden["private_key_pem"], "", "no key!", *publics):
        with pytest.raises(KeyUnusable):
            signing.load_public_key(text)


def test_credentials_show_no_key(golden: dict[str, Any]) -> None:
    made = signing.credentials("CXVJIU", golden["private_key_pem"], golden["public_key_pem"])
    assert repr(made) == "Credentials(CXVJIU)"


def test_a_merchant_code_cannot_smuggle_a_header(golden: dict[str, Any]) -> None:
    with pytest.raises(CannotSign):
        signing.credentials("CX\r\nX: y", golden["private_key_pem"], golden["public_key_pem"])
