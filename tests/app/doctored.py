"""A till for the doctor's checks, and what a diagnosis has to say."""

from pathlib import Path
from typing import Any

from msgspec.structs import replace

from pos_app.app.doctor.findings import Diagnosis, Verdict
from pos_app.app.doctor.subject import Subject, subject_of
from pos_app.simulator.simulator import Simulator
from tests.app.commands import settings_file

PATIENT_S = 50.0
"""How long a check may take here: a test's machine is slow at times."""


def till_of(folder: Path, alphapay: Simulator) -> Subject:
    """A till whose AlphaPay is the simulator; its data directory, `folder / "data"`, is not made."""
    return subject_of(settings_file(folder, alphapay, folder / "data"), {})


def with_(subject: Subject, environ: dict[str, str] | None = None, **sections: Any) -> Subject:
    """The same till with other sections of settings."""
    return Subject(replace(subject.settings, **sections), subject.file, environ=environ or {})


def told(diagnosis: Diagnosis, verdict: Verdict, *words: str) -> None:
    """The verdict is that, all words stand in it, and there is advice where something is to be done."""
    assert diagnosis.verdict is verdict, diagnosis.found
    assert bool(diagnosis.advice) is (verdict in (Verdict.WARNING, Verdict.FAILED))
    for word in words:
        assert word in f"{diagnosis.found} {diagnosis.advice}"
