"""Whether AlphaPay is within reach, understands this till, and has the same time. Unverified words are hints (R03)."""

import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from pos_app.app.doctor import alphapay_words as words
from pos_app.app.doctor.asking import reach_alphapay
from pos_app.app.doctor.findings import Case, Diagnosis, diagnosed
from pos_app.app.doctor.subject import Subject
from pos_app.domain.alphapay import ResultStatus
from pos_app.domain.evidence import Ended
from pos_app.protocol.answers import Answer, Cause
from pos_app.settings.secrets import KeyProblem

if TYPE_CHECKING:
    from pos_app.gateway.errors import NotSent

CLOCK_WARNING_S, CLOCK_REFUSED_S = 60.0, 300.0
"""The till warns its cashier from the first on; AlphaPay refuses from the second on."""


def reached(subject: Subject) -> Diagnosis:
    """Whether a connection can be opened, TLS included; which step failed is told apart."""
    from pos_app.gateway.errors import NotSent

    alphapay = subject.settings.alphapay
    began = time.monotonic()
    try:
        reach_alphapay(subject.settings)
    except NotSent as error:
        return diagnosed(_why_not(error), host=_host(alphapay.url), why=_plain(error))
    found = words.REACHED_SIMULATOR if alphapay.is_simulated else words.REACHED
    return diagnosed(found, host=_host(alphapay.url), milliseconds=round(1000 * (time.monotonic() - began)))


def understood(subject: Subject) -> Diagnosis:
    """Whether AlphaPay answers a signed question, and what a refusal means."""
    try:
        answer = subject.answer()
    except KeyProblem:
        return diagnosed(words.NO_KEYS)
    if answer.ended is not Ended.VERIFIED:
        return diagnosed(words.NO_EVIDENCE[answer.cause], hint=answer.hint)
    if answer.status is ResultStatus.SUCCEEDED:
        return diagnosed(words.UNDERSTOOD)
    case = words.REFUSED_BY_CODE.get(answer.code, words.REFUSED_OTHERWISE)
    return diagnosed(case, code=answer.raw_code, message=answer.message)


def clock(subject: Subject) -> Diagnosis:
    """How far this machine's clock is from AlphaPay's, as a believed answer tells."""
    offset_s = _offset_s(subject)
    if offset_s is None:
        return diagnosed(words.CLOCK_UNKNOWN)
    apart = f"{abs(offset_s):.0f}"
    if abs(offset_s) <= CLOCK_WARNING_S:
        return diagnosed(words.CLOCK_AGREES, seconds=apart)
    return diagnosed(_OFF[abs(offset_s) > CLOCK_REFUSED_S, offset_s > 0], seconds=apart)


def _offset_s(subject: Subject) -> float | None:
    try:
        answer: Answer = subject.answer()
    except KeyProblem:
        return None
    return answer.clock_offset_s


def _host(url: str) -> str:
    """Host and port, as a person would look for them on the network."""
    return urlsplit(url).netloc or url


def _why_not(error: "NotSent") -> Case:
    if isinstance(error.__cause__, TimeoutError):
        return words.TOO_SLOW
    if isinstance(error.__cause__, ConnectionRefusedError):
        return words.REFUSED
    return _BY_CAUSE[error.cause]


def _plain(error: "NotSent") -> str:
    """The reason without the full stop that some systems end it with."""
    return str(error).rstrip(".")


_BY_CAUSE = {
    Cause.NAME_LOOKUP: words.NO_NAME,
    Cause.CONNECTION: words.NO_WAY,
    Cause.TLS: words.TLS_FAILED,
    Cause.CANNOT_SIGN: words.ADDRESS_UNFIT,
}

_OFF = {
    (False, True): words.CLOCK_SLOW,
    (False, False): words.CLOCK_FAST,
    (True, True): words.CLOCK_MUCH_TOO_SLOW,
    (True, False): words.CLOCK_MUCH_TOO_FAST,
}
"""By whether AlphaPay refuses it, and whether this machine is behind."""
