"""The system's print queues: a raw job is handed over whole, and nothing is known of the printer behind.

Where nothing was handed over, an error says why; `HandedOverPerhaps` is the one that leaves it open.
"""

from collections.abc import Callable
from typing import ClassVar

from pos_app.devices.printer_report import Outcome, PrintReport
from pos_app.protocol.screen_terms import PrinterRemark


class QueueError(Exception):
    """The queue did not take the job. The text is the system's own."""

    remark: ClassVar[PrinterRemark | None] = None


class NoPrintService(QueueError):
    """The system has no print service, or it is not running."""

    remark = PrinterRemark.NO_PRINT_SERVICE


class QueueMissing(QueueError):
    """The system knows no queue of that name."""

    remark = PrinterRemark.QUEUE_MISSING


class QueuePaused(QueueError):
    """Somebody stopped the queue: a job given to it would come out at any time later, as if it were new."""

    remark = PrinterRemark.QUEUE_PAUSED


class HandedOverPerhaps(QueueError):
    """The print service did not answer in time: it may have taken the job."""


HandOver = Callable[[str, bytes], None]
"""Gives raw bytes to the queue of that name. Raises `QueueError`."""


def send(job: bytes, queue: str, hand_over: HandOver) -> PrintReport:
    """Hand the job over and report; nothing here raises for a queue's trouble."""
    try:
        hand_over(queue, job)
    except HandedOverPerhaps as error:
        return PrintReport(outcome=Outcome.SILENCED, sent=len(job), detail=str(error), remark=_SILENT)
    except QueueError as error:
        return PrintReport(outcome=Outcome.UNREACHABLE, detail=str(error), remark=error.remark)
    return PrintReport(outcome=Outcome.QUEUED, sent=len(job))


_SILENT = PrinterRemark.QUEUE_SILENT
