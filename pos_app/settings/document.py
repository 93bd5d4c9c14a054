"""The README's table of all keys, made from the keys themselves."""

from typing import Any

from pos_app.settings.keys import KEYS, SECTIONS, Key


def default_of(key: Key) -> Any:
    """What the records hold where the file does not have `key`."""
    return getattr(SECTIONS[key.section](), key.name)


def describe() -> str:
    """The README's table of all keys, as Markdown."""
    head = "| key | value | default | what it is | example |\n|---|---|---|---|---|\n"
    return head + "\n".join(_row(key) for key in KEYS) + "\n"


def _row(key: Key) -> str:
    cells = (
        f"`{key.dotted}`",
        key.kind.name,
        _default_text(key),
        key.explanation,
        f"`{key.name} = {key.example}`",
    )
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _default_text(key: Key) -> str:
    default = default_of(key)
    if key.required:
        return "**required**"
    if key.default:
        return key.default
    if default is None or default in ("", ()):
        return "none"
    return f"`{_toml(default)}`"


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return f'"{value}"' if isinstance(value, str) else f"{value}"
