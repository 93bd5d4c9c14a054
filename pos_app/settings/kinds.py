"""The kinds of value a key may have: how one TOML value is checked and turned into what the records hold.

A kind sees one value and nothing else. What is wrong is said without quoting the value: it might be a key
pasted into the wrong place.
"""

import re
from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec

from pos_app.domain.money import AmountRefused, Currency, pasted_amount
from pos_app.settings.records import LOOPBACK, Monitor, read_monitor

TomlValue = str | int | float | bool | list[str]
Changes = Mapping[str, TomlValue | None]
"""Dotted keys and what they are to be in the file; None takes a key out, so that its default holds."""


class WrongValue(ValueError):
    """A value that a key cannot have; the text says what is wrong, to go after "the key …"."""


class Kind(msgspec.Struct, frozen=True):
    """A kind of value: its name in the documentation, and the check. `parse` raises `WrongValue`. `options` are the
    values as a file has them, where there are only so many.
    """

    name: str
    parse: Callable[[object], Any]
    options: tuple[str | int | bool, ...] = ()


_LONGEST_PATH = 1000


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise WrongValue("must be a text in quotes")
    return value


def text(longest: int) -> Kind:
    """One line of at most `longest` characters, not empty."""

    def parse(value: object) -> str:
        line = _string(value).strip()
        if not line:
            raise WrongValue("is empty; leave the key out instead")
        if len(line) > longest:
            raise WrongValue(f"has {len(line)} characters, {longest} is the most")
        if not line.isprintable():
            raise WrongValue("holds a line break or another character that cannot be shown")
        return line

    return Kind("text", parse)


def lines(most: int, longest: int) -> Kind:
    """A list of at most `most` lines of at most `longest` characters; an empty line is a gap."""
    line = text(longest)

    def parse(value: object) -> tuple[str, ...]:
        if not isinstance(value, list):
            raise WrongValue("must be a list of texts")
        if len(value) > most:
            raise WrongValue(f"has {len(value)} lines, {most} is the most")
        return tuple("" if item == "" else line.parse(item) for item in value)

    return Kind("list of texts", parse)


def pattern(name: str, expression: str, wanted: str) -> Kind:
    """A text that matches `expression` as a whole; `wanted` says in words what that is."""
    compiled = re.compile(expression)

    def parse(value: object) -> str:
        stripped = _string(value).strip()
        if compiled.fullmatch(stripped) is None:
            raise WrongValue(f"is not {wanted}")
        return stripped

    return Kind(name, parse)


def whole(least: int, most: int) -> Kind:
    """A whole number."""

    def parse(value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise WrongValue("must be a whole number without quotes")
        if not least <= value <= most:
            raise WrongValue(f"must be from {least} to {most}")
        return value

    return Kind("whole number", parse)


def seconds(least: float, most: float) -> Kind:
    """A duration in seconds."""

    def parse(value: object) -> float:
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise WrongValue("must be a number of seconds without quotes")
        if not least <= value <= most:
            raise WrongValue(f"must be from {least:g} to {most:g} seconds")
        return float(value)

    return Kind("seconds", parse)


def choice(options: type[Enum]) -> Kind:
    """One of an enum's values, as text or number like the enum's own."""
    by_value = {option.value: option for option in options}
    listed = ", ".join(_as_toml(value) for value in by_value)

    def parse(value: object) -> Enum:
        if isinstance(value, bool) or not isinstance(value, str | int) or value not in by_value:
            raise WrongValue(f"must be one of {listed}")
        return by_value[value]

    return Kind("one of " + listed, parse, tuple(by_value))


def _as_toml(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise WrongValue("must be true or false, without quotes")
    return value


def _path(value: object) -> Path:
    stripped = _string(value).strip()
    if not stripped:
        raise WrongValue("is empty; leave the key out instead")
    if "-----BEGIN" in stripped or "\n" in stripped or len(stripped) > _LONGEST_PATH:
        raise WrongValue("holds contents where the path of a file belongs")
    if "\0" in stripped:
        raise WrongValue("holds a character that no path can have")
    return Path(stripped).expanduser()


def _url(value: object) -> str:
    stripped = _string(value).strip().rstrip("/")
    try:
        parts = urlsplit(stripped)
        parts.port  # noqa: B018 - reading it checks it
    except ValueError:
        raise WrongValue("is not a web address") from None
    if parts.scheme not in {"https", "http"} or not parts.hostname:
        raise WrongValue("is not a web address that begins with https://")
    if parts.path or parts.query or parts.fragment or parts.username:
        raise WrongValue("must end after the host and port: no path, question mark or user name")
    if parts.scheme == "http" and parts.hostname not in LOOPBACK:
        raise WrongValue("must begin with https://; http:// is for a simulator on this machine only")
    return stripped


def _amount(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise WrongValue("must be an amount in quotes")
    try:
        return pasted_amount(str(value), Currency.CAD).minor
    except AmountRefused:
        raise WrongValue("is more than AlphaPay takes in one payment (99,999.99)") from None
    except ValueError:
        raise WrongValue("is not an amount of money") from None


def _public_key(value: object) -> str:
    stripped = _string(value)
    if "PRIVATE KEY" in stripped:
        raise WrongValue(
            "holds a private key, which must not be in this file; AlphaPay's public key belongs here"
        )
    bare = "".join(stripped.split())
    bare = re.sub(r"-----(BEGIN|END)PUBLICKEY-----", "", bare)
    if re.fullmatch(r"[A-Za-z0-9+/]+={0,2}", bare) is None:
        raise WrongValue("is not Base64 text")
    return bare


def _monitor(value: object) -> Monitor:
    monitor = read_monitor(_string(value).strip())
    if monitor is None:
        raise WrongValue('must be "auto", "serial:…" or "screen:name@WIDTHxHEIGHT+X+Y"')
    return monitor


FLAG = Kind("true or false", _flag, (True, False))
PATH = Kind("path", _path)
URL = Kind("web address", _url)
AMOUNT = Kind("amount", _amount)
PUBLIC_KEY = Kind("Base64 text", _public_key)
MONITOR = Kind("monitor", _monitor)
