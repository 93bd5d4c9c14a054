"""The vault's file: its form, and reading and writing it whole. Knows nothing of how the secrets in it are sealed.

One JSON text. What is not secret stands in plain: form, version, the vault's own id, how its master key is found, and
the names of the secrets. Quick to import: the till looks at a vault's form at every start.
"""

import os
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from pos_app.settings.private_file import write_private
from pos_app.settings.vault_errors import (
    VaultChanged,
    VaultDamaged,
    VaultExposed,
    VaultIsNewer,
    VaultMissing,
    VaultUnreadable,
    VaultUnwritable,
)

FORM: Literal["pos-app vault"] = "pos-app vault"
VERSION: Literal[1] = 1
_LARGEST = 1 << 20


class KeyringLock(msgspec.Struct, frozen=True, tag="keyring"):
    """The master key is in the operating system's keyring, under the vault's id."""


class PassphraseLock(msgspec.Struct, frozen=True, tag="passphrase", kw_only=True):
    """The master key is made of a pass-phrase by scrypt (RFC 7914), which takes 128 × `n` × `r` bytes, `p` times.

    The bounds keep a changed file from taking all of a till's memory.
    """

    salt: bytes
    n: Annotated[int, msgspec.Meta(ge=1 << 14, le=1 << 18)]
    r: Annotated[int, msgspec.Meta(ge=8, le=8)]
    p: Annotated[int, msgspec.Meta(ge=1, le=8)]


Lock = KeyringLock | PassphraseLock


class VaultFile(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in the file. `check` seals a constant, which tells a wrong master key from a damaged secret."""

    form: Literal["pos-app vault"] = FORM
    version: Literal[1] = VERSION
    vault_id: str
    lock: Lock
    check: bytes
    secrets: dict[str, bytes]


class _AnyVersion(msgspec.Struct):
    """What is read of a file of whatever version."""

    form: Literal["pos-app vault"]
    version: Annotated[int, msgspec.Meta(ge=1)]


def read_vault_file(path: Path) -> VaultFile:
    """What stands in `path`. Raises `VaultProblem` where that is missing, not this program's, or open to others."""
    raw = _raw(path)
    try:
        version = msgspec.json.decode(raw, type=_AnyVersion).version
        if version > VERSION:
            raise VaultIsNewer(path, version)
        return msgspec.json.decode(raw, type=VaultFile)
    except msgspec.MsgspecError:
        raise VaultDamaged(path) from None


def write_vault_file(path: Path, content: VaultFile, before: VaultFile | None) -> None:
    """Put `content` into `path`, where `before` stood until now (None: nothing did). Raises `VaultProblem`."""
    now = read_vault_file(path) if path.exists() else None
    if now != before:
        raise VaultChanged(path)
    try:
        write_private(path, msgspec.json.encode(content) + b"\n")
    except OSError as error:
        raise VaultUnwritable(path, error.strerror or type(error).__name__) from error


def _raw(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            if _open_to_others(file.fileno()):
                raise VaultExposed(path)
            raw = file.read(_LARGEST + 1)
    except FileNotFoundError:
        raise VaultMissing(path) from None
    except OSError as error:
        raise VaultUnreadable(path, error.strerror or type(error).__name__) from error
    if len(raw) > _LARGEST:
        raise VaultDamaged(path)
    return raw


def _open_to_others(descriptor: int) -> bool:
    """Always false on Windows, whose rights this cannot see: there the user's profile keeps others out."""
    return os.name == "posix" and bool(os.fstat(descriptor).st_mode & 0o077)
