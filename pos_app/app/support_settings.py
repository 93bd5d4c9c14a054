"""The settings file as the support bundle has it: known keys only, without secrets, their sources, and comments."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from pos_app.app.redaction import MARK, names_secret, redacted
from pos_app.settings.keys import BY_DOTTED
from pos_app.settings.mistakes import SettingsError
from pos_app.settings.toml_file import read_tables

_LEFT_OUT = frozenset(
    {
        "alphapay.private_key_file",
        "alphapay.private_key_env",
        "alphapay.private_key_vault",
        "alphapay.alphapay_public_key",
    }
)
"""Where the private key comes from is nobody's business; AlphaPay's public key is long, and the doctor judges it."""

_HEAD = "# What the till reads of its settings file. Secrets, their sources, unknown keys and comments are left out.\n"


def redacted_settings(file: Path) -> str:
    """The settings in `file` as TOML, or why they cannot be read."""
    try:
        tables = read_tables(file)
    except SettingsError:
        return f"{_HEAD}# The file cannot be read as settings: see doctor.txt.\n"
    return _HEAD + "".join(f"{line}\n" for section in tables for line in _section(section, tables[section]))


def without_secrets(value: Any) -> Any:
    """The same value with every text in it redacted, lists and tables included."""
    if isinstance(value, str):
        return redacted(value)
    if isinstance(value, list):
        return [without_secrets(each) for each in value]
    if isinstance(value, dict):
        return {
            name: MARK if isinstance(each, str) and names_secret(name) else without_secrets(each)
            for name, each in value.items()
        }
    return value


def _section(section: str, table: object) -> Iterator[str]:
    known = (
        {name: table[name] for name in table if f"{section}.{name}" in BY_DOTTED}
        if isinstance(table, dict)
        else {}
    )
    if known:
        yield f"\n[{section}]"
        yield from (f"{name} = {_value(f'{section}.{name}', value)}" for name, value in known.items())


def _value(dotted: str, value: object) -> str:
    shown = MARK if dotted in _LEFT_OUT else without_secrets(value)
    return msgspec.json.encode(shown).decode()
