"""Sending a print job over any wire in bounded time, and what is known of it afterwards.

A successful write proves nothing: the printer is asked at the end, and no answer is "unknown", never
"printed". Does not retry; what a report means for the receipt is not decided here.
"""

import time
from collections.abc import Callable

import msgspec

from pos_app.devices import escpos
from pos_app.devices.escpos import Trouble
from pos_app.devices.printer_report import Outcome, PrintReport
from pos_app.devices.printer_status import PaperLeft, PrinterStatus, ask_status
from pos_app.devices.printer_wait import Limits, wait_for_done
from pos_app.devices.transport import LinkLost, LinkStuck, LinkUnreachable, Opener, Transport, TransportError
from pos_app.protocol.screen_terms import PrinterRemark


class Deadlines(msgspec.Struct, frozen=True, kw_only=True):
    """Limits in seconds. `total_s` bounds the whole job, beside its time on a slow wire and a name look-up before it.

    What is wrong is known within 3 s of when it began to be so; only a printer that answers and prints gets more.
    """

    connect_s: float = 2.5
    status_s: float = 0.6
    stall_s: float = 2.2
    """Longest time in which the printer takes no byte."""
    answer_s: float = 20.0
    """From the last byte sent to the answer, of a printer that answers questions meanwhile: printing takes time."""
    poll_s: float = 0.7
    """How often it is asked meanwhile. Two answers that agree are believed."""
    silence_s: float = 2.2
    """From the last byte on its way: how long a printer may say nothing at all. A long paper gives more to one that
    answered before.
    """
    total_s: float = 40.0


class Job(msgspec.Struct, frozen=True):
    """What goes to the printer. `rows` is how many rows of dots come out: it tells how long printing may take."""

    data: bytes
    rows: int = 0


_OF_TROUBLE = {
    Trouble.COVER_OPEN: Outcome.COVER_OPEN,
    Trouble.PAPER_OUT: Outcome.PAPER_OUT,
    Trouble.OFFLINE: Outcome.OFFLINE,
}
_CHUNK = 4096
_SLOWEST_ROWS_A_SECOND = 500.0
"""62 mm a second: small printers are not much quicker, and some of them answer nothing while they print."""


def send(job: Job, opener: Opener, deadlines: Deadlines | None = None) -> PrintReport:
    """Print `job` and report. Blocks for as long as `deadlines` say; a printer's trouble raises nothing."""
    return _on_link(opener, deadlines or Deadlines(), lambda link, limits: _Sending(job, link, limits).run())


def open_drawer(opener: Opener, deadlines: Deadlines | None = None) -> PrintReport:
    """Send the drawer's pulse and report, as `send` does. Paper that is out does not keep a drawer shut, so the printer
    is not asked about it first.
    """
    pulse = Job(escpos.OPEN_DRAWER)
    return _on_link(
        opener, deadlines or Deadlines(), lambda link, limits: _Sending(pulse, link, limits).run_unasked()
    )


def read_status(opener: Opener, deadlines: Deadlines | None = None) -> PrinterStatus | PrintReport:
    """What the printer says of itself, or why it cannot be asked. Prints nothing."""
    limits = deadlines or Deadlines()
    try:
        with opener(limits.connect_s) as link:
            link.allow(limits.total_s)
            return ask_status(link, stall_s=limits.stall_s, wait_s=limits.status_s)
    except TransportError as error:
        return _unreachable(error)


def _on_link(
    opener: Opener, limits: Deadlines, work: Callable[[Transport, Deadlines], PrintReport]
) -> PrintReport:
    try:
        link = opener(limits.connect_s)
    except LinkUnreachable as error:
        return _unreachable(error)
    with link:
        return work(link, limits)


def _unreachable(error: TransportError) -> PrintReport:
    return PrintReport(outcome=Outcome.UNREACHABLE, detail=str(error), remark=error.remark)


class _Sending:
    """One job on one open wire."""

    def __init__(self, job: Job, link: Transport, limits: Deadlines) -> None:
        self._job = job
        self._link = link
        self._limits = limits
        self._sent = 0
        self._near_end = False
        link.allow(limits.total_s + link.seconds_for(len(job.data)))

    def run(self) -> PrintReport:
        """Ask whether the printer is well, and send if it is."""
        return self._reported(self._asked_and_sent)

    def run_unasked(self) -> PrintReport:
        """Send, whatever ails the printer."""
        return self._reported(lambda: self._sent_and_ended(PrinterStatus()))

    def _asked_and_sent(self) -> Outcome:
        """One that does not answer is tried: many cannot."""
        status = self._asked()
        return self._sent_and_ended(status) if status.trouble is None else _OF_TROUBLE[status.trouble]

    def _sent_and_ended(self, before: PrinterStatus) -> Outcome:
        arrives_at = time.monotonic() + self._link.seconds_for(len(self._job.data))
        for at in range(0, len(self._job.data), _CHUNK):
            chunk = self._job.data[at : at + _CHUNK]
            self._sent += len(chunk)
            self._link.write(chunk, self._limits.stall_s)
        self._link.forget()
        self._link.write(escpos.ASK_DONE, self._limits.stall_s)
        ending = wait_for_done(self._link, self._waiting_limits(before.answered, arrives_at))
        self._near_end = self._near_end or ending.near_end
        return self._confirmed(ending.outcome) if before.answered else ending.outcome

    def _confirmed(self, outcome: Outcome) -> Outcome:
        """One more look: a printer that goes off can leave a byte on a serial port that looks like its answer."""
        if outcome is not Outcome.ACKNOWLEDGED:
            return outcome
        return Outcome.ACKNOWLEDGED if self._asked().answered else Outcome.SILENCED

    def _asked(self) -> PrinterStatus:
        status = ask_status(self._link, stall_s=self._limits.stall_s, wait_s=self._limits.status_s)
        self._near_end = self._near_end or status.paper is PaperLeft.NEAR_END
        return status

    def _waiting_limits(self, answers: bool, arrives_at: float) -> Limits:
        """No wait counts before the last byte can have arrived: a port's driver may keep a part of the job for long."""
        limits = self._limits
        under_way_s = max(0.0, arrives_at - time.monotonic())
        printing_s = self._job.rows / _SLOWEST_ROWS_A_SECOND if answers else 0.0
        return Limits(
            answers=answers,
            under_way_s=under_way_s,
            answer_s=limits.answer_s,
            silence_s=max(limits.silence_s, printing_s),
            poll_s=limits.poll_s,
            stall_s=limits.stall_s,
        )

    def _reported(self, work: Callable[[], Outcome]) -> PrintReport:
        """With nothing sent yet, a wire that fails is a printer that cannot be had: the job is whole and waits."""
        try:
            outcome = work()
        except LinkLost as error:
            return self._report(Outcome.BROKEN if self._sent else Outcome.UNREACHABLE, str(error))
        except LinkStuck as error:
            return self._report(Outcome.TIMED_OUT if self._sent else Outcome.OFFLINE, str(error))
        return self._report(outcome)

    def _report(self, outcome: Outcome, detail: str = "") -> PrintReport:
        told = self._near_end and outcome is Outcome.ACKNOWLEDGED
        remark = PrinterRemark.NEAR_END if told else None
        return PrintReport(outcome=outcome, sent=self._sent, detail=detail, remark=remark)
