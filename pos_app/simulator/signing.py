"""AlphaPay's signatures, in the simulator's own code: the signed text, RS256, the `Signature` header, and key
files.

Written apart from the till's on purpose: the two must agree because both are right, not because they are one.
"""

import base64
import os
import re
from pathlib import Path
from urllib.parse import quote_plus, unquote_plus

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

_HEADER = re.compile(r"algorithm=RS256,\s*keyVersion=(\d+),\s*signature=(\S+)")


class NotAKeyError(Exception):
    """A text that was pasted as a public key is none."""

    def __init__(self) -> None:
        super().__init__("that is not an RSA public key (Base64 of its X.509 form, or PEM)")


def signed_text(path: str, merchant: str, time: str, nonce: str, body: bytes) -> bytes:
    """What is signed: `POST <path>` and, on the next line, merchant, time, nonce and the body's exact
    bytes.
    """
    return f"POST {path}\n{merchant}.{time}.{nonce}.".encode() + body


def signature_value(key: rsa.RSAPrivateKey, text: bytes) -> str:
    """SHA256withRSA, Base64, then URL-encoded."""
    raw = key.sign(text, padding.PKCS1v15(), hashes.SHA256())
    return quote_plus(base64.b64encode(raw).decode())


def header_value(key: rsa.RSAPrivateKey, text: bytes) -> str:
    """The whole `Signature` header."""
    return f"algorithm=RS256,keyVersion=1,signature={signature_value(key, text)}"


def is_signed_by(key: rsa.RSAPublicKey, header: str, text: bytes) -> bool:
    """Whether a `Signature` header is this key's signature of the text. A malformed header is not."""
    match = _HEADER.fullmatch(header.strip())
    if match is None:
        return False
    try:
        raw = base64.b64decode(unquote_plus(match.group(2)), validate=True)
        key.verify(raw, text, padding.PKCS1v15(), hashes.SHA256())
    except (ValueError, InvalidSignature):
        return False
    return True


def public_text(key: rsa.RSAPublicKey) -> str:
    """A public key as AlphaPay's dashboard shows it: Base64 of the X.509 SubjectPublicKeyInfo, one line."""
    der = key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(der).decode()


def private_pem(key: rsa.RSAPrivateKey) -> str:
    """A private key as PKCS#8 PEM."""
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()


def key_from_pem(pem: str) -> rsa.RSAPrivateKey:
    """The RSA key of a PEM text. Raises `ValueError` if it is not one.

    Its numbers are not tested again, which would take longer than everything else at start: it was made here.
    """
    key = serialization.load_pem_private_key(pem.encode(), password=None, unsafe_skip_rsa_key_validation=True)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise ValueError("not an RSA private key")
    return key


def pasted_key(text: str) -> rsa.RSAPublicKey:
    """A public key as people paste it: Base64 of the X.509 SubjectPublicKeyInfo, or PEM. Raises `NotAKeyError`."""
    bare = "".join(re.sub(r"-----(BEGIN|END) PUBLIC KEY-----", "", text).split())
    try:
        key = serialization.load_der_public_key(base64.b64decode(bare, validate=True))
    except (ValueError, UnsupportedAlgorithm) as error:
        raise NotAKeyError from error
    if not isinstance(key, rsa.RSAPublicKey):
        raise NotAKeyError
    return key


def kept_key(file: Path) -> rsa.RSAPrivateKey:
    """The key in this file; made (RSA 2048, readable by its owner only) if the file is not there yet."""
    if file.exists():
        return key_from_pem(file.read_text())
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    draft = file.with_suffix(".new")
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as out:
        out.write(private_pem(key))
    draft.replace(file)
    return key
