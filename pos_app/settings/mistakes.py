"""A mistake in the settings as a person reads it: file, key, what is wrong, and a right value."""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from pos_app.settings.keys import BY_DOTTED


class Mistake(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to put right. `key` is dotted, or empty where the file as a whole is meant."""

    file: Path
    key: str
    what: str
    example: str = ""

    def text(self) -> str:
        """The mistake in one or two lines."""
        where = f"{self.file}: {self.key} " if self.key else f"{self.file}: "
        example = f"\n    for example: {self.example}" if self.example else ""
        return f"{where}{self.what}{example}"


class SettingsError(Exception):
    """The settings cannot be used; `mistakes` holds all that is wrong with them, `str()` lists it."""

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        super().__init__("\n".join(mistake.text() for mistake in mistakes))
        self.mistakes = tuple(mistakes)


def about_key(file: Path, dotted: str, what: str) -> Mistake:
    """A mistake in a known key, with that key's own example."""
    key = BY_DOTTED[dotted]
    return Mistake(
        file=file, key=dotted, what=what, example=f"{key.name} = {key.example}  (under [{key.section}])"
    )
