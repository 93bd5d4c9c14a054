"""Settings keys as the screen has them: which may be changed here, their values as text, and what was typed. No Qt."""

from collections.abc import Mapping
from enum import Enum

from pos_app.settings.keys import KEYS, SECTIONS, Key
from pos_app.settings.kinds import FLAG, PUBLIC_KEY, TomlValue, WrongValue
from pos_app.ui.words.settings import choice_word, fault, flag_word, not_a_number, set_word

_WITH_THE_TILL_CLOSED = frozenset({"till.id", "till.data_directory", "till.training"})
_NUMBERS = frozenset({"whole number", "seconds"})
_LINES = "list of texts"


def keys_of(section: str) -> tuple[Key, ...]:
    """The keys of a section, in the order of the documentation."""
    return tuple(key for key in KEYS if key.section == section)


def changeable(key: Key) -> bool:
    """Whether it may be changed while the till runs: not what its books and its payments hang on."""
    return key.section != "alphapay" and key.dotted not in _WITH_THE_TILL_CLOSED


def takes_lines(key: Key) -> bool:
    """Whether its value is a list of lines."""
    return key.kind.name == _LINES


def shown(key: Key, values: Mapping[str, TomlValue]) -> str:
    """Its value in words: that of the file, else the default; empty where there is neither. Keys are only told of."""
    if key.dotted not in values:
        return _default(key)
    return _worded(key, values[key.dotted])


def option_text(key: Key, option: TomlValue) -> str:
    """What one of its options is called."""
    return flag_word(on=bool(option)) if key.kind is FLAG else choice_word(key.dotted, str(option))


def as_typed(key: Key, value: TomlValue | None) -> str:
    """The value as a field has it."""
    if isinstance(value, list):
        return "\n".join(value)
    return "" if value is None else str(value)


def from_typed(key: Key, text: str) -> TomlValue | None:
    """What was typed, as the file has it; None for nothing, so that the default holds."""
    stripped = text.strip()
    if not stripped:
        return None
    if takes_lines(key):
        return [line.strip() for line in stripped.split("\n")]
    return _number(stripped) if key.kind.name in _NUMBERS else stripped


def fault_in(key: Key, value: TomlValue | None) -> str:
    """The sentence about what is wrong with `value`; empty where nothing is."""
    if value is None:
        return ""
    if key.kind.name in _NUMBERS and isinstance(value, str):
        return not_a_number(key.dotted)
    try:
        key.kind.parse(value)
    except WrongValue as wrong:
        return fault(key.dotted, str(wrong))
    return ""


def _number(text: str) -> TomlValue:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


def _worded(key: Key, value: TomlValue) -> str:
    if key.kind is PUBLIC_KEY:
        return set_word()
    if isinstance(value, list):
        return " / ".join(value)
    return option_text(key, value) if key.kind.options else str(value)


def _default(key: Key) -> str:
    if key.default:
        return key.default.replace("`", "").replace('"', "")
    value = getattr(SECTIONS[key.section](), key.name)
    plain = value.value if isinstance(value, Enum) else value
    if plain is None or plain in ("", ()):
        return ""
    return option_text(key, plain) if key.kind.options else str(plain)
