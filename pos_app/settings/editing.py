"""Changing a settings file from within the application: the file stays the truth, its comments and its order stay.

TOML is written by tomlkit, which keeps what it does not change; imported late. A file with a mistake in it is never
written: the one before it stays, and stays beside it as `.bak` when it is replaced.
"""

import os
import shutil
import tempfile
from pathlib import Path

import tomlkit
from tomlkit.exceptions import TOMLKitError

from pos_app.settings.keys import BY_DOTTED
from pos_app.settings.kinds import Changes as Changes
from pos_app.settings.kinds import TomlValue as TomlValue
from pos_app.settings.load import examine
from pos_app.settings.mistakes import Mistake, SettingsError
from pos_app.settings.private_file import sync_folder
from pos_app.settings.records import Settings


def save(path: Path, changes: Changes) -> Settings:
    """Change the file at `path`, or begin it; returns what it says now, keys (see `secrets`) not looked at.

    All or nothing, durably. Raises `SettingsError` with every mistake the changed file would have that the file does
    not have already, and `OSError` where it cannot be written; the file is as it was then.
    """
    before = path.read_bytes() if path.exists() else b""
    known = {(mistake.key, mistake.what) for mistake in _mistakes(path)} if before else set()
    part = _written_beside(path, edited(_text(before), changes), newline=_newline_of(before))
    try:
        examined = examine(part)
        new = [
            each for each in examined.mistakes if (each.key, each.what) not in known or each.key in changes
        ]
        if new:
            raise SettingsError([_in_file(mistake, path) for mistake in new])
        if before:
            shutil.copymode(path, part)
            path.with_name(f"{path.name}.bak").write_bytes(before)
        part.replace(path)
        sync_folder(path.parent)
    finally:
        part.unlink(missing_ok=True)
    return examined.settings


def edited(text: str, changes: Changes) -> str:
    """`text` with the changes in it. A section that is missing is begun at the end. Raises `KeyError` for a key that no
    settings file has, and `SettingsError` for a text that is no TOML.
    """
    try:
        document = tomlkit.parse(text)
    except TOMLKitError as error:
        mistake = Mistake(file=Path(), key="", what=f"is not valid TOML: {error}")
        raise SettingsError([mistake]) from error
    for dotted, value in changes.items():
        key = BY_DOTTED[dotted]
        if value is not None:
            if key.section not in document:
                document[key.section] = tomlkit.table()
            document[key.section][key.name] = value
        elif key.section in document and key.name in document[key.section]:
            del document[key.section][key.name]
    return tomlkit.dumps(document)


def _mistakes(path: Path) -> tuple[Mistake, ...]:
    return examine(path).mistakes


def _text(content: bytes) -> str:
    return content.decode("utf-8-sig").replace("\r\n", "\n")


def _newline_of(content: bytes) -> str:
    return "\r\n" if b"\r\n" in content else "\n"


def _written_beside(path: Path, text: str, newline: str) -> Path:
    """The new file under a name of its own in the same folder, on the disk: relative paths in it mean the same."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=f"{path.name}.", suffix=".part", dir=path.parent)
    with os.fdopen(descriptor, "w", encoding="utf-8", newline=newline) as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    return Path(name)


def _in_file(mistake: Mistake, path: Path) -> Mistake:
    return Mistake(file=path, key=mistake.key, what=mistake.what, example=mistake.example)
