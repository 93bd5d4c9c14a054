"""What a printer says of itself when it is asked. Unknown is unknown, never fine."""

from enum import Enum, auto

import msgspec

from pos_app.devices import escpos
from pos_app.devices.escpos import Trouble
from pos_app.devices.transport import Transport


class PaperLeft(Enum):
    """What the paper's sensors say."""

    UNKNOWN = auto()
    ENOUGH = auto()
    NEAR_END = auto()
    OUT = auto()


class PrinterStatus(msgspec.Struct, frozen=True, kw_only=True):
    """One look at a printer. None: it did not say."""

    online: bool | None = None
    cover_open: bool | None = None
    paper: PaperLeft = PaperLeft.UNKNOWN
    drawer_high: bool | None = None
    """The level on the drawer's connector; which level is "open", the drawer decides."""
    trouble: Trouble | None = None
    """What keeps it from printing, as far as it said."""

    @property
    def answered(self) -> bool:
        """Whether it said anything."""
        return self.online is not None


def ask_status(link: Transport, *, stall_s: float, wait_s: float) -> PrinterStatus:
    """Ask for all there is, `wait_s` for each answer; one that leaves the first unanswered is asked no more.

    Raises `LinkLost` and `LinkStuck`.
    """

    def ask(question: bytes) -> int | None:
        link.forget()
        link.write(question, stall_s)
        return link.answer(escpos.is_realtime_answer, wait_s)

    online = ask(escpos.ASK_ONLINE)
    if online is None:
        return PrinterStatus()
    return _status(online, ask(escpos.ASK_OFFLINE_CAUSE), ask(escpos.ASK_PAPER))


def _status(online: int, cause: int | None, paper: int | None) -> PrinterStatus:
    found = None if cause is None else escpos.offline_cause(cause)
    ended = None if paper is None else escpos.paper_trouble(paper)
    offline = Trouble.OFFLINE if escpos.is_offline(online) else None
    return PrinterStatus(
        online=offline is None,
        cover_open=None if cause is None else found is Trouble.COVER_OPEN,
        paper=_paper_left(paper),
        drawer_high=escpos.drawer_signal(online),
        trouble=found or ended or offline,
    )


def _paper_left(answer: int | None) -> PaperLeft:
    if answer is None:
        return PaperLeft.UNKNOWN
    if escpos.paper_trouble(answer) is not None:
        return PaperLeft.OUT
    return PaperLeft.NEAR_END if escpos.is_nearly_out(answer) else PaperLeft.ENOUGH
