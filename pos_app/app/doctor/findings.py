"""What an examination finds: a verdict, one sentence of what was found, one of what to do."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

import msgspec


class Verdict(StrEnum):
    """How one thing is; the value is the word in reports."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"
    NOT_USED = "not used"


class Case(msgspec.Struct, frozen=True):
    """One thing a check can find. `found` and `advice` are English templates with named fields, for a translator."""

    verdict: Verdict
    found: str
    advice: str = ""


class Diagnosis(msgspec.Struct, frozen=True):
    """A case with its fields filled in. A screen translates the case's templates before it fills them in."""

    case: Case
    fields: Mapping[str, object]

    @property
    def verdict(self) -> Verdict:
        """How it is."""
        return self.case.verdict

    @property
    def found(self) -> str:
        """What was found, in English."""
        return self.case.found.format(**self.fields)

    @property
    def advice(self) -> str:
        """What to do about it, in English; empty where nothing is to be done."""
        return self.case.advice.format(**self.fields)


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one check. `check` is its name for programs, `title` for people; it took `took_s` seconds."""

    check: str
    title: str
    diagnosis: Diagnosis
    took_s: float

    @property
    def verdict(self) -> Verdict:
        """How it is."""
        return self.diagnosis.verdict


def diagnosed(case: Case, /, **fields: object) -> Diagnosis:
    """`case`, with what its sentences name. Raises `KeyError` where that is missing: in the check, not in a report."""
    for sentence in (case.found, case.advice):
        sentence.format(**fields)
    return Diagnosis(case, fields)


_GRAVITY = (Verdict.NOT_USED, Verdict.OK, Verdict.WARNING, Verdict.FAILED)


def worst(diagnoses: Sequence[Diagnosis]) -> Diagnosis:
    """The gravest of them; the earlier one of two alike."""
    return max(diagnoses, key=lambda one: _GRAVITY.index(one.verdict))
