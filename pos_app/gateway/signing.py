"""AlphaPay's signatures: the text that is signed, RS256 both ways, the `Signature` header, and loading keys.

Does not decide what an unsigned answer means. Slow to import (cryptography): imported late.
"""

import base64
import binascii
import hashlib
import re
from urllib.parse import quote_plus, unquote

import msgspec
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from pos_app.gateway.errors import CannotSign, KeyUnusable

MIN_KEY_BITS = 2048
_PEM = re.compile(r"-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \1-----", re.DOTALL)
_MERCHANT_CODE = re.compile(r"[A-Za-z0-9_-]{1,64}")


class Credentials(msgspec.Struct, frozen=True, kw_only=True):
    """Who this till is to AlphaPay, and whom it believes. Built by `credentials`; keys stay out of `repr`."""

    merchant_code: str
    private_key: rsa.RSAPrivateKey
    alphapay_key: rsa.RSAPublicKey
    key_version: int = 1

    def __repr__(self) -> str:
        return f"Credentials({self.merchant_code})"


def credentials(
    merchant_code: str,
    private_key: str,
    alphapay_key: str,
    *,
    key_version: int = 1,
    known_fingerprint: str | None = None,
) -> Credentials:
    """Credentials from texts. Call once per run: checking a private key takes about 60 ms.

    `known_fingerprint` is `fingerprint(private_key)` of a key that was checked before; where it matches,
    the check is skipped. Raises `KeyUnusable`, or `CannotSign` for a merchant code that is none.
    """
    if not _MERCHANT_CODE.fullmatch(merchant_code):
        raise CannotSign("the merchant code is not letters and digits")
    return Credentials(
        merchant_code=merchant_code,
        private_key=load_private_key(private_key, known_fingerprint=known_fingerprint),
        alphapay_key=load_public_key(alphapay_key),
        key_version=key_version,
    )


def signed_text(path: str, merchant_code: str, time: str, nonce: str, body: bytes) -> bytes:
    """What is signed, in requests and answers alike: exactly the bytes of the body that travel."""
    return f"POST {path}\n{merchant_code}.{time}.{nonce}.".encode() + body


def sign(key: rsa.RSAPrivateKey, text: bytes) -> str:
    """SHA256withRSA (PKCS#1 v1.5) in Base64, URL-encoded as Java's `URLEncoder` does it."""
    signature = key.sign(text, padding.PKCS1v15(), hashes.SHA256())
    return quote_plus(base64.b64encode(signature))


def header(key: rsa.RSAPrivateKey, text: bytes, key_version: int = 1) -> str:
    """The value of the `Signature` header."""
    return f"algorithm=RS256,keyVersion={key_version},signature={sign(key, text)}"


def signature_in(header_value: str) -> bytes | None:
    """The signature's bytes in a `Signature` header, None where it has none that can be read.

    Spaces around the commas are accepted, as AlphaPay's documentation prints them; URL-encoded or plain
    Base64.
    """
    fields = dict(part.strip().partition("=")[::2] for part in header_value.split(","))
    if fields.get("algorithm") != "RS256" or not fields.get("keyVersion", "").isdigit():
        return None
    try:
        return base64.b64decode(unquote(fields.get("signature", "")), validate=True) or None
    except (binascii.Error, ValueError):
        return None


def is_signed(key: rsa.RSAPublicKey, header_value: str, text: bytes) -> bool:
    """Whether `header_value` carries the signature of `key`'s owner over `text`."""
    signature = signature_in(header_value)
    if signature is None:
        return False
    try:
        key.verify(signature, text, padding.PKCS1v15(), hashes.SHA256())
    except InvalidSignature:
        return False
    return True


def fingerprint(key_text: str) -> str:
    """SHA-256 of a key's DER bytes, in hexadecimal: the same for its PEM and its bare Base64.

    Raises `KeyUnusable`.
    """
    return hashlib.sha256(_der(key_text, "key")).hexdigest()


def load_private_key(text: str, *, known_fingerprint: str | None = None) -> rsa.RSAPrivateKey:
    """The merchant's RSA key from PKCS#8: PEM, or the Base64 alone.

    The key's mathematics is checked unless `known_fingerprint` is that of exactly this key. Raises
    `KeyUnusable`.
    """
    der = _der(text, "private key")
    known = known_fingerprint is not None and hashlib.sha256(der).hexdigest() == known_fingerprint.lower()
    try:
        key = serialization.load_der_private_key(der, None, unsafe_skip_rsa_key_validation=known)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise KeyUnusable("the private key is not an unencrypted PKCS#8 key") from None
    if not isinstance(key, rsa.RSAPrivateKey):
        raise KeyUnusable("the private key is not an RSA key")
    if key.key_size < MIN_KEY_BITS:
        raise KeyUnusable(f"the private key has {key.key_size} bits, AlphaPay wants {MIN_KEY_BITS}")
    return key


def load_public_key(text: str) -> rsa.RSAPublicKey:
    """AlphaPay's RSA key from X.509 SubjectPublicKeyInfo: the Base64 of the dashboard, or PEM.

    Raises `KeyUnusable`.
    """
    try:
        key = serialization.load_der_public_key(_der(text, "public key"))
    except (ValueError, UnsupportedAlgorithm):
        raise KeyUnusable("the public key is not an X.509 public key") from None
    if not isinstance(key, rsa.RSAPublicKey):
        raise KeyUnusable("the public key is not an RSA key")
    if key.key_size < MIN_KEY_BITS:
        raise KeyUnusable(f"the public key has {key.key_size} bits, AlphaPay's has {MIN_KEY_BITS}")
    return key


def _der(text: str, what: str) -> bytes:
    pem = _PEM.search(text)
    inner = pem.group(2) if pem else text
    try:
        der = base64.b64decode("".join(inner.split()), validate=True)
    except (binascii.Error, ValueError):
        raise KeyUnusable(f"the {what} is neither PEM nor Base64") from None
    if not der:
        raise KeyUnusable(f"the {what} is empty")
    return der
