"""Whether the settings hold no mistake, and the keys they name can be used and are kept from others."""

from pathlib import Path

from pos_app.app.doctor import local_words as words
from pos_app.app.doctor.findings import Diagnosis, diagnosed
from pos_app.app.doctor.subject import Subject
from pos_app.settings.key_check import check_keys
from pos_app.settings.secrets import KeyProblem, readable_by_others
from pos_app.settings.signing_key import VaultUnusable, vault_path


def settings(subject: Subject) -> Diagnosis:
    """Whether the till starts with its settings file."""
    if not subject.mistakes:
        return diagnosed(words.SETTINGS_RIGHT, file=subject.file)
    first = subject.mistakes[0]
    mistake = f"{first.key} {first.what}".strip().rstrip(".") + "."
    return diagnosed(words.SETTINGS_WRONG, file=subject.file, count=len(subject.mistakes), mistake=mistake)


def keys(subject: Subject) -> Diagnosis:
    """Whether both keys load as RSA-2048, and nobody else here can read the private one."""
    problems = check_keys(subject.settings, subject.environ, subject.access)
    if problems:
        return _wrong(problems[0], subject.file)
    file = _private_file(subject)
    if file is not None and readable_by_others(file):
        return diagnosed(words.KEYS_EXPOSED, file=file)
    return diagnosed(words.KEYS_RIGHT)


def _wrong(problem: KeyProblem, file: Path) -> Diagnosis:
    if isinstance(problem, VaultUnusable):
        return diagnosed(words.VAULT_CLOSED, what=problem.problem.what, do=problem.problem.do)
    return diagnosed(words.KEYS_WRONG, problem=str(problem).rstrip(".") + ".", file=file)


def _private_file(subject: Subject) -> Path | None:
    alphapay = subject.settings.alphapay
    return vault_path(subject.settings) if alphapay.private_key_vault else alphapay.private_key_file
