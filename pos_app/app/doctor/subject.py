"""What is examined: a till's settings as far as they can be read, and the one signed question its checks share."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from pos_app.app.doctor.asking import ask_alphapay
from pos_app.app.doctor.once import Once
from pos_app.app.vault_access import access_of
from pos_app.protocol.answers import Answer
from pos_app.settings.load import examine
from pos_app.settings.master_key import VaultAccess
from pos_app.settings.mistakes import Mistake, SettingsError
from pos_app.settings.records import Settings
from pos_app.settings.vault_errors import PassphraseNotGiven


class Subject:
    """One till. `readable` is false where the settings file says nothing at all: then `settings` are the defaults.

    Nobody is asked for anything: a vault opens by the system's keyring, or by a pass-phrase in `environ`.
    """

    def __init__(
        self,
        settings: Settings,
        file: Path,
        *,
        mistakes: Sequence[Mistake] = (),
        readable: bool = True,
        environ: Mapping[str, str] = os.environ,
    ) -> None:
        self.settings = settings
        self.file = file
        self.mistakes = tuple(mistakes)
        self.readable = readable
        self.environ = environ
        self.access: VaultAccess = access_of(environ, _nobody)
        self.answer: Once[Answer] = Once(lambda: ask_alphapay(self.settings, self.environ, self.access))


def subject_of(file: Path, environ: Mapping[str, str] = os.environ) -> Subject:
    """The till whose settings file is `file`. A file that is missing or cannot be read raises nothing."""
    try:
        examined = examine(file)
    except SettingsError as error:
        return Subject(Settings(), file, mistakes=error.mistakes, readable=False, environ=environ)
    return Subject(examined.settings, file, mistakes=examined.mistakes, environ=environ)


def _nobody(_prompt: str) -> str:
    raise PassphraseNotGiven
