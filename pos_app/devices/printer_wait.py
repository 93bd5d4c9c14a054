"""After the last byte of a job: waiting for the printer's answer, and looking meanwhile whether it still can give one.

The answer comes in turn, after all has been printed. Questions in real time are answered at once even while the
printer prints; so silence, an open cover or the end of the paper is known long before the answer is overdue.
"""

import time
from enum import Enum, auto

import msgspec

from pos_app.devices import escpos
from pos_app.devices.escpos import Trouble
from pos_app.devices.printer_report import Outcome
from pos_app.devices.transport import Transport


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """Seconds, but for `answers`: whether the printer answered questions before the job.

    `under_way_s` is how long the last byte may still be on the wire; all else counts from then on.
    """

    answers: bool
    under_way_s: float
    answer_s: float
    silence_s: float
    poll_s: float
    stall_s: float


class Ending(msgspec.Struct, frozen=True):
    """How the job ended, and whether the roll is nearly used up."""

    outcome: Outcome
    near_end: bool = False


class _Quiet(Enum):
    """Nothing was said between two looks."""

    QUIET = auto()


_Sight = Trouble | _Quiet | None
"""What one look found: trouble, silence, or a printer at work."""
_DURING = {
    Trouble.COVER_OPEN: Outcome.COVER_OPENED,
    Trouble.PAPER_OUT: Outcome.PAPER_ENDED,
    Trouble.OFFLINE: Outcome.WENT_OFFLINE,
}


def wait_for_done(link: Transport, limits: Limits) -> Ending:
    """Wait for the answer to `ASK_DONE`, which must have been written. Raises `LinkLost` and `LinkStuck`."""
    return _Vigil(link, limits).ending() if limits.answers else _unwatched(link, limits)


def _unwatched(link: Transport, limits: Limits) -> Ending:
    """A printer that cannot say how it is may still answer in turn. It is asked twice: a printer that goes off can
    leave a byte on a serial port that looks like an answer.
    """
    if link.answer(escpos.is_done_answer, limits.under_way_s + limits.silence_s) is None:
        return Ending(Outcome.SENT_UNACKNOWLEDGED)
    link.forget()
    link.write(escpos.ASK_DONE, limits.stall_s)
    answer = link.answer(escpos.is_done_answer, limits.poll_s)
    return Ending(Outcome.SENT_UNACKNOWLEDGED) if answer is None else _done(answer)


def _done(answer: int) -> Ending:
    if escpos.ran_out_of_paper(answer):
        return Ending(Outcome.PAPER_ENDED, near_end=True)
    return Ending(Outcome.ACKNOWLEDGED, near_end=escpos.is_nearly_out_when_done(answer))


class _Vigil:
    """Looks again and again. Trouble is believed when two looks agree: dots that happen to spell a question are
    answered too, and such an answer may come in after the first look.
    """

    def __init__(self, link: Transport, limits: Limits) -> None:
        self._link = link
        self._limits = limits
        self._began = time.monotonic() + limits.under_way_s
        self._heard_at = self._began
        self._answer: int | None = None
        self._before: _Sight = None

    def ending(self) -> Ending:
        """Until the answer, trouble or silence; a printer that works on and never answers is unknown."""
        self._look(self._limits.under_way_s)
        while self._answer is None and time.monotonic() - self._began < self._limits.answer_s:
            self._link.write(escpos.ASK_OFFLINE_CAUSE, self._limits.stall_s)
            stopped = self._stopped(self._look())
            if stopped is not None:
                return Ending(stopped)
        return Ending(Outcome.SENT_UNACKNOWLEDGED) if self._answer is None else _done(self._answer)

    def _stopped(self, sight: _Sight) -> Outcome | None:
        """What ended the job, if this look and the one before agree on it."""
        agreed, self._before = sight is self._before, sight
        if isinstance(sight, Trouble) and agreed:
            return _DURING[sight]
        silent = time.monotonic() - self._heard_at >= self._limits.silence_s
        return Outcome.SILENCED if sight is _Quiet.QUIET and silent else None

    def _look(self, longer_s: float = 0.0) -> _Sight:
        """Listen for `poll_s` and `longer_s`. The last answer in real time is the one to our own question."""
        until = time.monotonic() + longer_s + self._limits.poll_s
        sight: _Sight = _Quiet.QUIET
        while (byte := self._link.answer(_is_answer, until - time.monotonic())) is not None:
            self._heard_at = max(self._heard_at, time.monotonic())
            if escpos.is_done_answer(byte):
                self._answer = byte
                return None
            sight = escpos.offline_cause(byte)
        return sight


def _is_answer(byte: int) -> bool:
    return escpos.is_done_answer(byte) or escpos.is_realtime_answer(byte)
