"""Sending a print job to a network printer (TCP 9100) in bounded time, and what is known of it afterwards.

A successful write proves nothing: the printer is asked at the end, and no answer is "unknown", never
"printed". Does not retry; what a report means for the receipt is not decided here.
"""

from collections.abc import Callable
from enum import Enum, auto

import msgspec

from pos_app.devices import escpos
from pos_app.devices.escpos import Trouble
from pos_app.devices.tcp_link import Link, LinkLost, LinkStuck, LinkUnreachable
from pos_app.protocol.screen_terms import PrinterState


class Outcome(Enum):
    """How a job ended."""

    ACKNOWLEDGED = auto()
    """The printer answered after the job."""
    SENT_UNACKNOWLEDGED = auto()
    """All bytes were taken and the printer said nothing: unknown."""
    UNREACHABLE = auto()
    BROKEN = auto()
    """The connection was lost before the printer had answered."""
    TIMED_OUT = auto()
    """The printer stopped taking bytes."""
    PAPER_OUT = auto()
    COVER_OPEN = auto()
    OFFLINE = auto()


class PrintReport(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of one job. `sent` counts bytes that may have left; with none, nothing was printed."""

    outcome: Outcome
    sent: int = 0
    detail: str = ""

    @property
    def may_have_printed(self) -> bool:
        """Whether paper may show it, so that another try must say REPRINT."""
        return self.sent > 0


class Deadlines(msgspec.Struct, frozen=True, kw_only=True):
    """Limits in seconds. `total_s` bounds the whole job, but not a name look-up before it."""

    connect_s: float = 3.0
    status_s: float = 0.7
    stall_s: float = 8.0
    """Longest time in which the printer takes no byte."""
    answer_s: float = 10.0
    """From the last byte sent to the answer: printing takes time."""
    total_s: float = 30.0


STATE_OF = {
    Outcome.ACKNOWLEDGED: PrinterState.PRINTED,
    Outcome.SENT_UNACKNOWLEDGED: PrinterState.UNCONFIRMED,
    Outcome.UNREACHABLE: PrinterState.UNREACHABLE,
    Outcome.BROKEN: PrinterState.BROKE_OFF,
    Outcome.TIMED_OUT: PrinterState.BROKE_OFF,
    Outcome.PAPER_OUT: PrinterState.PAPER_OUT,
    Outcome.COVER_OPEN: PrinterState.COVER_OPEN,
    Outcome.OFFLINE: PrinterState.OFFLINE,
}
"""How each outcome is shown."""

_OF_TROUBLE = {
    Trouble.COVER_OPEN: Outcome.COVER_OPEN,
    Trouble.PAPER_OUT: Outcome.PAPER_OUT,
    Trouble.OFFLINE: Outcome.OFFLINE,
}
_CHUNK = 4096


def send(job: bytes, host: str, port: int, deadlines: Deadlines | None = None) -> PrintReport:
    """Print `job` and report. Blocks for `deadlines.total_s` at most; a printer's trouble raises nothing."""
    return _on_link(host, port, deadlines or Deadlines(), lambda link, limits: _Job(job, link, limits).run())


def open_drawer(host: str, port: int, deadlines: Deadlines | None = None) -> PrintReport:
    """Send the drawer's pulse and report, as `send` does. Paper that is out does not keep a drawer shut, so the printer
    is not asked about it first.
    """
    pulse = escpos.OPEN_DRAWER
    return _on_link(
        host, port, deadlines or Deadlines(), lambda link, limits: _Job(pulse, link, limits).run_unasked()
    )


def _on_link(
    host: str, port: int, limits: Deadlines, work: Callable[[Link, Deadlines], PrintReport]
) -> PrintReport:
    try:
        link = Link.open(host, port, connect_s=limits.connect_s, total_s=limits.total_s)
    except LinkUnreachable as error:
        return PrintReport(outcome=Outcome.UNREACHABLE, detail=str(error))
    with link:
        return work(link, limits)


class _Job:
    """One job on one open connection."""

    def __init__(self, job: bytes, link: Link, limits: Deadlines) -> None:
        self._job = job
        self._link = link
        self._limits = limits
        self._sent = 0

    def run(self) -> PrintReport:
        """Ask whether the printer is well, and send if it is."""
        return self._reported(self._asked_and_sent)

    def run_unasked(self) -> PrintReport:
        """Send, whatever ails the printer."""
        return self._reported(self._sent_and_ended)

    def _asked_and_sent(self) -> Outcome:
        trouble = self._trouble()
        return self._sent_and_ended() if trouble is None else _OF_TROUBLE[trouble]

    def _sent_and_ended(self) -> Outcome:
        self._send_all()
        return self._ending()

    def _reported(self, work: Callable[[], Outcome]) -> PrintReport:
        try:
            return self._report(work())
        except LinkLost as error:
            return self._report(Outcome.BROKEN, str(error))
        except LinkStuck as error:
            return self._report(Outcome.TIMED_OUT, str(error))

    def _report(self, outcome: Outcome, detail: str = "") -> PrintReport:
        return PrintReport(outcome=outcome, sent=self._sent, detail=detail)

    def _trouble(self) -> Trouble | None:
        """What the printer says before the job. One that does not answer is tried: many cannot."""
        online = self._ask(escpos.ASK_ONLINE)
        if online is None:
            return None
        cause = self._ask(escpos.ASK_OFFLINE_CAUSE)
        paper = self._ask(escpos.ASK_PAPER)
        found = (cause is not None and escpos.offline_cause(cause)) or (
            paper is not None and escpos.paper_trouble(paper)
        )
        return found or (Trouble.OFFLINE if escpos.is_offline(online) else None)

    def _ask(self, question: bytes) -> int | None:
        self._link.forget()
        self._link.write(question, self._limits.stall_s)
        return self._link.answer(escpos.is_realtime_answer, self._limits.status_s)

    def _send_all(self) -> None:
        for at in range(0, len(self._job), _CHUNK):
            chunk = self._job[at : at + _CHUNK]
            self._sent += len(chunk)
            self._link.write(chunk, self._limits.stall_s)

    def _ending(self) -> Outcome:
        self._link.forget()
        self._link.write(escpos.ASK_DONE, self._limits.stall_s)
        answer = self._link.answer(escpos.is_done_answer, self._limits.answer_s)
        if answer is None:
            return Outcome.SENT_UNACKNOWLEDGED
        return Outcome.PAPER_OUT if escpos.ran_out_of_paper(answer) else Outcome.ACKNOWLEDGED
