"""The doctor's report, for people as text and for programs as JSON; what looks like a secret is taken out."""

import textwrap
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from pos_app import __version__
from pos_app.app.doctor.examine import gravest
from pos_app.app.doctor.findings import Finding, Verdict
from pos_app.app.redaction import redacted

_WIDTH = 110
_CLOSING = {
    Verdict.OK: "All is well.",
    Verdict.WARNING: "The till works; what is marked needs attention.",
    Verdict.FAILED: "Something failed: see what to do at each line.",
}


def as_text(findings: Sequence[Finding], file: Path, at: datetime) -> str:
    """For people: one line for each check, and what to do below it. `at` is aware."""
    head = f"pos-app {__version__}, {at:%Y-%m-%d %H:%M %Z}, settings {file}"
    lines = [line for finding in findings for line in _lines(finding)]
    return "\n".join([head, "", *lines, "", _CLOSING[gravest(findings)]]) + "\n"


def as_json(findings: Sequence[Finding], file: Path, at: datetime) -> bytes:
    """For programs: `verdict` on the whole, and `findings` with `check`, `title`, `verdict`, `found`, `advice`,
    `took_s`.
    """
    report = {
        "version": __version__,
        "at": at.isoformat(timespec="seconds"),
        "settings_file": str(file),
        "verdict": gravest(findings).value,
        "findings": [_row(finding) for finding in findings],
    }
    return msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n"


def _lines(finding: Finding) -> Iterator[str]:
    label = f"{finding.verdict.value:<9}{finding.title:<23}"
    yield from textwrap.wrap(
        redacted(finding.diagnosis.found), _WIDTH, initial_indent=label, subsequent_indent=" " * len(label)
    )
    if finding.diagnosis.advice:
        yield from textwrap.wrap(
            redacted(finding.diagnosis.advice),
            _WIDTH,
            initial_indent=" " * len(label) + "To do: ",
            subsequent_indent=" " * (len(label) + 7),
        )


def _row(finding: Finding) -> dict[str, object]:
    return {
        "check": finding.check,
        "title": finding.title,
        "verdict": finding.verdict.value,
        "found": redacted(finding.diagnosis.found),
        "advice": redacted(finding.diagnosis.advice),
        "took_s": round(finding.took_s, 3),
    }
