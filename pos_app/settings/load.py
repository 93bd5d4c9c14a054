"""From a settings file to `Settings`, or to everything that is wrong with it at once."""

import os
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import msgspec

from pos_app.settings.keys import BY_DOTTED, KEYS, SECTIONS, Key
from pos_app.settings.kinds import WrongValue
from pos_app.settings.mistakes import Mistake, SettingsError, about_key
from pos_app.settings.records import Settings
from pos_app.settings.rules import RULES
from pos_app.settings.secrets import KeyNotSet, KeyProblem, read_public_key
from pos_app.settings.signing_key import glance_at_private_key
from pos_app.settings.toml_file import read_tables


class Examined(msgspec.Struct, frozen=True):
    """What a file says, and all mistakes in it. A wrong value counts as left out."""

    settings: Settings
    mistakes: tuple[Mistake, ...]


def load(path: Path, environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings in the file at `path`; relative paths in it start from its folder.

    Keys are judged by their looks only, so this is quick. Raises `SettingsError` with all mistakes.
    """
    examined = examine(path)
    mistakes = [*examined.mistakes, *_keys_at_a_glance(path, examined, environ)]
    if mistakes:
        raise SettingsError(mistakes)
    return examined.settings


def examine(path: Path) -> Examined:
    """Read and check everything but the keys. Raises `SettingsError` if it is missing or not TOML."""
    return judge(path, read_tables(path))


def judge(path: Path, tables: Mapping[str, Any]) -> Examined:
    """As `examine`, for tables that the file at `path` would hold: nothing is read."""
    mistakes = list(_strangers(path, tables))
    sections: dict[str, msgspec.Struct] = {}
    for name, record in SECTIONS.items():
        fields, wrong = _section(path, name, tables.get(name, {}))
        sections[name] = record(**fields)
        mistakes += wrong
    settings = Settings(**sections)  # type: ignore[arg-type]
    faulted = {mistake.key for mistake in mistakes}
    mistakes += _broken_rules(path, settings, faulted)
    return Examined(settings, tuple(mistakes))


def key_mistakes(path: Path, examined: Examined, problems: list[KeyProblem]) -> list[Mistake]:
    """What is wrong with the keys, as mistakes; not told twice about a key that has one already.

    A key that is not set at all is told by the rules about the file.
    """
    faulted = {mistake.key for mistake in examined.mistakes}
    return [about_key(path, problem.key, problem.what) for problem in problems if not _told(problem, faulted)]


def _told(problem: KeyProblem, faulted: set[str]) -> bool:
    stem = problem.key.removesuffix("_file").removesuffix("_env").removesuffix("_vault")
    siblings = {stem, f"{stem}_file", f"{stem}_env", f"{stem}_vault"}
    return bool(siblings & faulted) or (isinstance(problem, KeyNotSet) and problem.key in faulted)


def _keys_at_a_glance(path: Path, examined: Examined, environ: Mapping[str, str]) -> list[Mistake]:
    problems: list[KeyProblem] = []
    settings = examined.settings
    for look in (
        lambda: glance_at_private_key(settings, environ),
        lambda: read_public_key(settings.alphapay),
    ):
        try:
            look()
        except KeyProblem as problem:
            problems.append(problem)
    return key_mistakes(path, examined, problems)


def _section(path: Path, section: str, table: object) -> tuple[dict[str, Any], list[Mistake]]:
    fields: dict[str, Any] = {}
    mistakes: list[Mistake] = []
    for key in KEYS:
        if key.section == section and isinstance(table, dict) and key.name in table:
            try:
                fields[key.name] = _anchored(path, key.kind.parse(table[key.name]))
            except WrongValue as wrong:
                mistakes.append(about_key(path, key.dotted, str(wrong)))
    return fields, mistakes


def _anchored(file: Path, value: object) -> object:
    return file.absolute().parent / value if isinstance(value, Path) else value


def _broken_rules(path: Path, settings: Settings, faulted: set[str]) -> Iterator[Mistake]:
    for rule in RULES:
        if not faulted.intersection(rule.keys) and rule.broken(settings):
            yield about_key(path, rule.keys[0], rule.what)


def _strangers(path: Path, tables: Mapping[str, Any]) -> Iterator[Mistake]:
    for section, table in tables.items():
        if section not in SECTIONS:
            yield Mistake(file=path, key=section, what=f"is not known{_section_hint(section)}")
        elif not isinstance(table, dict):
            what = "must be a section, not a value"
            yield Mistake(file=path, key=section, what=what, example=f"[{section}] on a line of its own")
        else:
            yield from (
                _stranger(path, section, name) for name in table if f"{section}.{name}" not in BY_DOTTED
            )


def _section_hint(name: str) -> str:
    home = next((key for key in KEYS if key.name == name), None)
    if home is not None:
        return f"; it belongs under [{home.section}]"
    close = get_close_matches(name, SECTIONS, n=1)
    return f"; did you mean [{close[0]}]?" if close else f"; the sections are {', '.join(SECTIONS)}"


def _stranger(path: Path, section: str, name: str) -> Mistake:
    dotted = f"{section}.{name}"
    if dotted == "alphapay.private_key":
        what = "does not belong in this file: name the key's file or an environment variable instead"
        return Mistake(file=path, key=dotted, what=what, example='private_key_file = "alphapay-private.pem"')
    meant = _meant(section, name)
    if meant is None:
        return Mistake(file=path, key=dotted, what="is not known")
    where = f"{meant.name}" if meant.section == section else f"{meant.name} under [{meant.section}]"
    return Mistake(
        file=path,
        key=dotted,
        what=f"is not known; did you mean {where}?",
        example=f"{meant.name} = {meant.example}",
    )


def _meant(section: str, name: str) -> Key | None:
    same_name = next((key for key in KEYS if key.name == name), None)
    if same_name is not None:
        return same_name
    names = {key.name: key for key in KEYS if key.section == section}
    everywhere = {key.name: key for key in reversed(KEYS)} | names
    close = get_close_matches(name, names, n=1) or get_close_matches(name, everywhere, n=1, cutoff=0.75)
    return everywhere[close[0]] if close else None
