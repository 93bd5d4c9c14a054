"""Real keys and real files to check settings with."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization as form
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from tests.settings.keyrings import quick_scrypt

GOOD = """\
[merchant]
name = "Maple Tea House"
[alphapay]
merchant_code = "CXVJIU"
private_key_file = "private.pem"
alphapay_public_key_file = "public.pem"
[till]
id = "T01"
"""


def private_pem(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey, password: bytes = b"") -> str:
    """PKCS#8 PEM."""
    lock = form.BestAvailableEncryption(password) if password else form.NoEncryption()
    return key.private_bytes(form.Encoding.PEM, form.PrivateFormat.PKCS8, lock).decode()


def public_pem(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> str:
    """X.509 PEM of the key's public half."""
    info = form.PublicFormat.SubjectPublicKeyInfo
    return key.public_key().public_bytes(form.Encoding.PEM, info).decode()


def bare(pem: str) -> str:
    """The Base64 text without its armour."""
    return "".join(line for line in pem.splitlines() if not line.startswith("-----"))


@pytest.fixture(scope="session")
def merchant_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65_537, 2048)


@pytest.fixture(scope="session")
def alphapay_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65_537, 2048)


@pytest.fixture
def shop(tmp_path: Path, merchant_key: rsa.RSAPrivateKey, alphapay_key: rsa.RSAPrivateKey) -> Path:
    """A folder with both keys, as `GOOD` names them."""
    (tmp_path / "private.pem").write_text(private_pem(merchant_key))
    (tmp_path / "private.pem").chmod(0o600)
    (tmp_path / "public.pem").write_text(public_pem(alphapay_key))
    return tmp_path


@pytest.fixture
def _quick_scrypt() -> Iterator[None]:
    with quick_scrypt():
        yield


Write = Callable[[str], Path]


@pytest.fixture
def write(shop: Path) -> Write:
    """Writes the settings file into the shop's folder."""

    def write(text: str) -> Path:
        path = shop / "shop.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write
