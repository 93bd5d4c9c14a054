"""Whether the configured keys are right: loads them with `cryptography`.

That takes some 60 ms, so it is for `config check` and set-up, not for the start of the till.
"""

import base64
import binascii
from collections.abc import Mapping
from typing import TYPE_CHECKING

from pos_app.settings.master_key import VaultAccess
from pos_app.settings.records import AlphaPaySettings, Settings
from pos_app.settings.secrets import KeyProblem, NotThatKey, Secret, read_public_key
from pos_app.settings.signing_key import signing_key

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey

_BITS = 2048
_SOURCES = ("private_key_vault", "private_key_file", "private_key_env")


def check_keys(
    settings: Settings, environ: Mapping[str, str], access: VaultAccess | None = None
) -> list[KeyProblem]:
    """All that is wrong with the two keys, and with the pair of them. A vault is opened by `access`, which may ask a
    person.
    """
    private, problems = _try_private(settings, environ, access or VaultAccess())
    public, more = _try_public(settings.alphapay)
    problems += more
    if private is not None and public is not None and private.public_key() == public:
        key = _public_source(settings.alphapay)
        problems.append(NotThatKey(key, "is your own public key; AlphaPay's own is needed here"))
    return problems


def checked_private_key(source: str, pem: Secret) -> "RSAPrivateKey":
    """The RSA-2048 key that `pem` holds. Raises `NotThatKey`, which names `source`."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        key = load_pem_private_key(pem.reveal().encode(), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise NotThatKey(source, "is damaged: a private key that cannot be loaded") from None
    if not isinstance(key, RSAPrivateKey):
        raise NotThatKey(source, "is not an RSA key; AlphaPay needs RSA-2048")
    if key.key_size != _BITS:
        raise NotThatKey(source, f"is an RSA key of {key.key_size} bits, not of {_BITS}")
    return key


def _try_private(
    settings: Settings, environ: Mapping[str, str], access: VaultAccess
) -> tuple["RSAPrivateKey | None", list[KeyProblem]]:
    source = next((name for name in _SOURCES if getattr(settings.alphapay, name)), _SOURCES[-1])
    try:
        return checked_private_key(f"alphapay.{source}", signing_key(settings, environ, access).pem), []
    except KeyProblem as problem:
        return None, [problem]


def _try_public(alphapay: AlphaPaySettings) -> tuple["RSAPublicKey | None", list[KeyProblem]]:
    try:
        return checked_public_key(alphapay), []
    except KeyProblem as problem:
        return None, [problem]


def checked_public_key(alphapay: AlphaPaySettings) -> "RSAPublicKey":
    """AlphaPay's RSA-2048 key, as the settings have it. Raises `KeyProblem`."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.hazmat.primitives.serialization import load_der_public_key

    text = read_public_key(alphapay)
    try:
        key = load_der_public_key(base64.b64decode(text, validate=True))
    except (ValueError, binascii.Error, UnsupportedAlgorithm):
        raise NotThatKey(_public_source(alphapay), "is damaged: a key that cannot be loaded") from None
    if not isinstance(key, RSAPublicKey) or key.key_size != _BITS:
        raise NotThatKey(_public_source(alphapay), f"is not an RSA key of {_BITS} bits")
    return key


def _public_source(alphapay: AlphaPaySettings) -> str:
    name = "alphapay_public_key_file" if alphapay.alphapay_public_key_file else "alphapay_public_key"
    return f"alphapay.{name}"
