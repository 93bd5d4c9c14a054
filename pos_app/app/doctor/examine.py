"""Runs every check, each in a thread of its own and within a limit of time. What breaks says so and stops no other."""

import logging
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from threading import Thread

import msgspec

from pos_app.app.doctor import (
    alphapay_checks,
    device_checks,
    local_words,
    machine_checks,
    screen_checks,
    settings_checks,
    storage_checks,
)
from pos_app.app.doctor.findings import Diagnosis, Finding, Verdict, diagnosed
from pos_app.app.doctor.subject import Subject

log = logging.getLogger(__name__)

LIMIT_S = 5.0
"""How long any check may take."""


class Check(msgspec.Struct, frozen=True):
    """One check. `name` is for programs and never changes, `title` for people; `needs_settings` where the settings say
    what is to be looked at.
    """

    name: str
    title: str
    run: Callable[[Subject], Diagnosis]
    needs_settings: bool = True


CHECKS = (
    Check("settings", "Settings", settings_checks.settings, needs_settings=False),
    Check("keys", "Keys", settings_checks.keys),
    Check("alphapay.reached", "AlphaPay within reach", alphapay_checks.reached),
    Check("alphapay.understood", "AlphaPay's answer", alphapay_checks.understood),
    Check("alphapay.clock", "AlphaPay's clock", alphapay_checks.clock),
    Check("data", "Data directory", storage_checks.data_directory),
    Check("disk", "Disk space", storage_checks.disk_space),
    Check("journal", "Journal", storage_checks.journal),
    Check("backups", "Backups", storage_checks.backups),
    Check("printer", "Printer", device_checks.printer),
    Check("scanner", "Scanner", device_checks.scanner),
    Check("screens", "Screens", screen_checks.screens, needs_settings=False),
    Check("fonts", "Fonts", screen_checks.fonts, needs_settings=False),
    Check("time", "Time and zone", machine_checks.time_and_zone, needs_settings=False),
    Check("versions", "Versions", machine_checks.versions, needs_settings=False),
)
"""Every check, in the order in which they are told."""


def examine(
    subject: Subject, *, checks: Sequence[Check] = CHECKS, limit_s: float = LIMIT_S
) -> tuple[Finding, ...]:
    """What each check found, in their order. Blocks for `limit_s` at most, so never in the GUI thread; a check that is
    not done by then goes on in a daemon thread, and nobody listens.
    """
    ends = time.monotonic() + limit_s
    begun = [(check, _begun(check, subject)) for check in checks]
    return tuple(_ended(check, future, ends, limit_s) for check, future in begun)


def gravest(findings: Sequence[Finding]) -> Verdict:
    """The verdict on the whole."""
    seen = {finding.verdict for finding in findings}
    return next((verdict for verdict in (Verdict.FAILED, Verdict.WARNING) if verdict in seen), Verdict.OK)


_Outcome = tuple[Diagnosis, float]


def _begun(check: Check, subject: Subject) -> "Future[_Outcome]":
    future: Future[_Outcome] = Future()
    Thread(target=_run, args=(check, subject, future), name=f"doctor {check.name}", daemon=True).start()
    return future


def _run(check: Check, subject: Subject, future: "Future[_Outcome]") -> None:
    """The outermost frame of a check's thread."""
    began = time.monotonic()
    try:
        diagnosis = _diagnosis(check, subject)
    except Exception as error:
        log.exception("the doctor's check %s broke by a fault of this program", check.name)
        diagnosis = diagnosed(local_words.BROKE, what=type(error).__name__)
    future.set_result((diagnosis, time.monotonic() - began))


def _diagnosis(check: Check, subject: Subject) -> Diagnosis:
    if check.needs_settings and not subject.readable:
        return diagnosed(local_words.NO_SETTINGS)
    return check.run(subject)


def _ended(check: Check, future: "Future[_Outcome]", ends: float, limit_s: float) -> Finding:
    try:
        diagnosis, took_s = future.result(max(0.0, ends - time.monotonic()))
    except TimeoutError:
        diagnosis, took_s = diagnosed(local_words.UNFINISHED, limit=limit_s), limit_s
    return Finding(check=check.name, title=check.title, diagnosis=diagnosis, took_s=took_s)
