"""How a job ended, and how each ending is shown: the one table for all wires and queues."""

from enum import Enum, auto

import msgspec

from pos_app.protocol.screen_terms import PrinterRemark, PrinterState


class Outcome(Enum):
    """How a job ended."""

    ACKNOWLEDGED = auto()
    """The printer answered after the job."""
    SENT_UNACKNOWLEDGED = auto()
    """All bytes were taken and the printer said nothing: unknown."""
    QUEUED = auto()
    """The system's queue took the job: nothing is known of the printer."""
    UNREACHABLE = auto()
    BROKEN = auto()
    """The connection was lost before the printer had answered."""
    SILENCED = auto()
    """The printer answered before the job and not after it."""
    TIMED_OUT = auto()
    """The printer stopped taking bytes."""
    PAPER_OUT = auto()
    """Before the job, as the two after it: nothing was sent."""
    COVER_OPEN = auto()
    OFFLINE = auto()
    PAPER_ENDED = auto()
    """During the job, as the two after it: something was printed."""
    COVER_OPENED = auto()
    WENT_OFFLINE = auto()


class PrintReport(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of one job. `sent` counts bytes that may have left; with none, nothing was printed."""

    outcome: Outcome
    sent: int = 0
    detail: str = ""
    """The system's own text."""
    remark: PrinterRemark | None = None
    """What the wire knows beside the outcome."""

    @property
    def may_have_printed(self) -> bool:
        """Whether paper may show it, so that another try must say REPRINT."""
        return self.sent > 0

    @property
    def shown(self) -> tuple[PrinterState, str]:
        """The state on screen, and a remark or the system's own text about it."""
        state, remark = _SHOWN[self.outcome]
        return state, self.remark or remark or self.detail


_SHOWN: dict[Outcome, tuple[PrinterState, PrinterRemark | None]] = {
    Outcome.ACKNOWLEDGED: (PrinterState.PRINTED, None),
    Outcome.SENT_UNACKNOWLEDGED: (PrinterState.UNCONFIRMED, None),
    Outcome.QUEUED: (PrinterState.UNCONFIRMED, PrinterRemark.QUEUED),
    Outcome.UNREACHABLE: (PrinterState.UNREACHABLE, None),
    Outcome.BROKEN: (PrinterState.BROKE_OFF, None),
    Outcome.SILENCED: (PrinterState.BROKE_OFF, PrinterRemark.STOPPED_ANSWERING),
    Outcome.TIMED_OUT: (PrinterState.BROKE_OFF, PrinterRemark.STOPPED_TAKING),
    Outcome.PAPER_OUT: (PrinterState.PAPER_OUT, None),
    Outcome.COVER_OPEN: (PrinterState.COVER_OPEN, None),
    Outcome.OFFLINE: (PrinterState.OFFLINE, None),
    Outcome.PAPER_ENDED: (PrinterState.BROKE_OFF, PrinterRemark.PAPER_ENDED),
    Outcome.COVER_OPENED: (PrinterState.BROKE_OFF, PrinterRemark.COVER_OPENED),
    Outcome.WENT_OFFLINE: (PrinterState.BROKE_OFF, PrinterRemark.WENT_OFFLINE),
}
"""A job that may be on paper in part is BROKE_OFF, whatever stopped it: it goes out again as a REPRINT only."""
