"""RSA-2048 pairs as AlphaPay wants them: making one, and its public half in the form that AlphaPay's dashboard takes.

`cryptography` is imported late; making a pair takes a few tenths of a second.
"""

import base64
import hashlib
from typing import TYPE_CHECKING

from pos_app.settings.secrets import Secret

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

BITS = 2048
_EXPONENT = 65_537
_GROUP = 4


def new_pair() -> "RSAPrivateKey":
    """A new pair."""
    from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

    return generate_private_key(public_exponent=_EXPONENT, key_size=BITS)


def private_pem(key: "RSAPrivateKey") -> Secret:
    """The private half as PKCS#8 PEM."""
    from cryptography.hazmat.primitives import serialization as form

    pem = key.private_bytes(form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption())
    return Secret(pem.decode())


def public_text(key: "RSAPrivateKey") -> str:
    """The public half: Base64 of X.509 SubjectPublicKeyInfo in one line, 392 characters."""
    from cryptography.hazmat.primitives import serialization as form

    info = form.PublicFormat.SubjectPublicKeyInfo
    return base64.b64encode(key.public_key().public_bytes(form.Encoding.DER, info)).decode()


def fingerprint(public: str) -> str:
    """SHA-256 of a public half, in hexadecimal, as `openssl pkey -pubin -outform DER | sha256sum` has it."""
    return hashlib.sha256(base64.b64decode(public)).hexdigest()


def short_fingerprint(public: str) -> str:
    """The first 16 digits of the fingerprint in groups, to be compared by people."""
    digits = fingerprint(public)[:16]
    return " ".join(digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP))
