"""Reading the settings file itself: bytes to tables. Knows about editors and their habits, not about keys."""

import tomllib
from pathlib import Path
from typing import Any

from pos_app.settings.mistakes import Mistake, SettingsError

_LARGEST = 1 << 20
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def read_tables(path: Path) -> dict[str, Any]:
    """The file's tables. Raises `SettingsError` where it cannot be read or is not TOML."""
    text = _decode(path, _read(path))
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _broken(path, f"is not valid TOML: {error}.{_advice(text)}", 'name = "value"') from error


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except FileNotFoundError as error:
        raise _broken(path, "there is no such file", "pos-app --config shop.toml") from error
    except OSError as error:
        raise _broken(path, f"cannot be read: {error.strerror or error}") from error
    if len(content) > _LARGEST:
        raise _broken(path, "is larger than 1 MB, so it is not a settings file")
    return content


def _decode(path: Path, content: bytes) -> str:
    if content.startswith(_UTF16):
        raise _broken(path, "is saved as UTF-16; save it as UTF-8")
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise _broken(path, f"is not UTF-8 text (line {line}); save it as UTF-8") from error


def _advice(text: str) -> str:
    return " Write a Windows path in single quotes." if ":\\" in text else ""


def _broken(path: Path, what: str, example: str = "") -> SettingsError:
    return SettingsError([Mistake(file=path, key="", what=what, example=example)])
