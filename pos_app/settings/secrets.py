"""Where keys come from: a file or an environment variable, never the command line or the settings file.

Reads and recognises keys by their looks, quickly; whether a key is mathematically right is `key_check`.
"""

import os
import re
from collections.abc import Mapping
from pathlib import Path

from pos_app.settings.records import AlphaPaySettings

_LARGEST = 1 << 16
_SHORTEST = 100
"""Characters of Base64 that no private key of any kind stays below: a word is not taken for one."""
_RSA_2048_PUBLIC = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A"
_PUBLIC_LENGTH = 392
_TO_PEM = "openssl pkcs8 -topk8 -nocrypt -in OLD -out alphapay-private.pem"

_NOT_PRIVATE = (
    ("ENCRYPTED", f"is protected by a pass-phrase; a till needs a copy without one: {_TO_PEM}"),
    ("OPENSSH PRIVATE KEY", "is an OpenSSH key; AlphaPay needs RSA in PKCS#8 form (BEGIN PRIVATE KEY)"),
    ("EC PRIVATE KEY", "is an elliptic-curve key; AlphaPay needs RSA-2048"),
    ("CERTIFICATE", "is a certificate, not a private key"),
    ("PUBLIC KEY", "is a public key; the private key that belongs to it is needed here"),
    (_RSA_2048_PUBLIC, "is a public key; the private key that belongs to it is needed here"),
)


class Secret:
    """A text that neither `repr` nor `str` shows."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(hidden)"


class KeyProblem(Exception):
    """A key cannot be used. `key` is the settings key at fault, `what` ends the sentence; no secret in it."""

    def __init__(self, key: str, what: str) -> None:
        super().__init__(f"{key} {what}")
        self.key = key
        self.what = what


class KeyNotSet(KeyProblem):
    """The settings name no source, or an environment variable that is not set."""


class KeyFileUnreadable(KeyProblem):
    """The file is missing, may not be read, or is no text."""


class NotThatKey(KeyProblem):
    """Something was read, and it is plainly not the key that belongs there."""


def read_private_key(alphapay: AlphaPaySettings, environ: Mapping[str, str]) -> Secret:
    """The merchant's private key as PEM. Raises `KeyProblem`."""
    if alphapay.private_key_file is not None:
        return private_key_in("alphapay.private_key_file", alphapay.private_key_file)
    key = "alphapay.private_key_env"
    return _recognised(key, _variable(key, alphapay.private_key_env, environ))


def private_key_in(source: str, path: Path) -> Secret:
    """The private key in a file as PEM. Raises `KeyProblem`, which names `source`."""
    return _recognised(source, _read(source, path))


def read_public_key(alphapay: AlphaPaySettings) -> str:
    """AlphaPay's public key as Base64 in one line. Raises `KeyProblem`."""
    key, text = "alphapay.alphapay_public_key", alphapay.alphapay_public_key
    if alphapay.alphapay_public_key_file is not None:
        key = "alphapay.alphapay_public_key_file"
        text = _read(key, alphapay.alphapay_public_key_file)
    if not text:
        raise KeyNotSet(key, "is not set")
    if "PRIVATE KEY" in text:
        raise NotThatKey(key, "holds a private key; AlphaPay's public key belongs here")
    bare = "".join(re.sub(r"-----(BEGIN|END) PUBLIC KEY-----", "", text).split())
    if not bare.startswith(_RSA_2048_PUBLIC):
        raise NotThatKey(key, "is not an RSA-2048 public key in X.509 form, which begins with MIIBIjAN")
    if len(bare) != _PUBLIC_LENGTH:
        raise NotThatKey(key, f"has {len(bare)} characters of Base64; a whole key has {_PUBLIC_LENGTH}")
    return bare


def readable_by_others(path: Path) -> bool:
    """Whether other users may read `path`. Always false on Windows, whose rights this cannot see."""
    return os.name == "posix" and bool(path.stat().st_mode & 0o044)


def _read(key: str, path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except FileNotFoundError as error:
        raise KeyFileUnreadable(key, f"names a file that does not exist: {path}") from error
    except OSError as error:
        raise KeyFileUnreadable(key, f"names an unreadable file ({error.strerror}): {path}") from error
    if not content.strip() or len(content) > _LARGEST:
        size = "empty" if len(content) <= _LARGEST else "far too large for a key"
        raise KeyFileUnreadable(key, f"names a file that is {size}: {path}")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        what = f"names a binary file; a PEM text is needed (openssl pkcs8 -inform DER … writes one): {path}"
        raise KeyFileUnreadable(key, what) from None


def _variable(key: str, name: str, environ: Mapping[str, str]) -> str:
    if not name:
        raise KeyNotSet(key, "is not set, and neither is private_key_file")
    text = environ.get(name, "").strip()
    if not text:
        raise KeyNotSet(key, f"names the environment variable {name}, which is not set")
    return text.replace("\\n", "\n")


def _recognised(key: str, text: str) -> Secret:
    for mark, what in _NOT_PRIVATE:
        if mark in text:
            raise NotThatKey(key, what)
    return Secret(_as_pem(key, text))


def _as_pem(key: str, text: str) -> str:
    if "-----BEGIN" in text:
        return text.strip() + "\n"
    bare = "".join(text.split())
    if len(bare) < _SHORTEST or re.fullmatch(r"[A-Za-z0-9+/]+={0,2}", bare) is None:
        raise NotThatKey(key, "is not a private key: neither PEM (BEGIN PRIVATE KEY) nor Base64 text")
    wrapped = "\n".join(bare[at : at + 64] for at in range(0, len(bare), 64))
    return f"-----BEGIN PRIVATE KEY-----\n{wrapped}\n-----END PRIVATE KEY-----\n"
