"""What is examined: a till's settings as far as they can be read, and the one signed question its checks share."""

import contextlib
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from pos_app.app.doctor.asking import ask_alphapay
from pos_app.app.doctor.once import Once
from pos_app.app.vault_access import access_of
from pos_app.protocol.answers import Answer
from pos_app.settings.load import examine
from pos_app.settings.master_key import VaultAccess
from pos_app.settings.mistakes import Mistake, SettingsError
from pos_app.settings.records import Settings
from pos_app.settings.secrets import KeyProblem
from pos_app.settings.signing_key import asks_keyring
from pos_app.settings.vault_errors import PassphraseNotGiven, VaultProblem


class Subject:
    """One till. `readable` is false where the settings file says nothing at all: then `settings` are the defaults.

    No check asks anybody for anything: a vault opens by the system's keyring, by a pass-phrase in `environ`, or by
    one that was given before (`asked_subject`).
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
        self.access = access_of(environ, _nobody)
        self.answer: Once[Answer] = Once(lambda: ask_alphapay(self.settings, self.environ, self.access))


def subject_of(file: Path, environ: Mapping[str, str] = os.environ) -> Subject:
    """The till whose settings file is `file`. A file that is missing or cannot be read raises nothing."""
    try:
        examined = examine(file)
    except SettingsError as error:
        return Subject(Settings(), file, mistakes=error.mistakes, readable=False, environ=environ)
    return Subject(examined.settings, file, mistakes=examined.mistakes, environ=environ)


def asked_subject(
    file: Path, environ: Mapping[str, str] = os.environ, ask: Callable[[str], str] | None = None
) -> Subject:
    """The same; where its vault opens by a pass-phrase, somebody at the terminal is asked for that now, for a check has
    no time for it. `ask` asks in another way.
    """
    subject = subject_of(file, environ)
    with contextlib.suppress(KeyProblem, VaultProblem):
        if subject.settings.alphapay.private_key_vault and not asks_keyring(subject.settings):
            phrase = access_of(environ, ask).passphrase(False)
            subject.access = VaultAccess(passphrase=lambda _new: phrase)
    return subject


def _nobody(_prompt: str) -> str:
    raise PassphraseNotGiven
