"""One thread per device: the printer's takes jobs from a queue, the scanner's runs its reader until told to stop."""

import logging
import queue
import threading
from collections.abc import Callable

from pos_app.protocol.effects import KickDrawer, Print
from pos_app.protocol.messages import Message, PrintEnded
from pos_app.protocol.screen_terms import PrinterState

log = logging.getLogger(__name__)

PrintNow = Callable[[Print], tuple[PrinterState, str]]
"""Draws and prints one receipt; returns how that ended and a fragment of words about it."""

OpenDrawerNow = Callable[[], None]
"""Opens the drawer at the printer, or logs why it could not."""


class PrinterThread(threading.Thread):
    """Prints one job after the other, and opens the drawer in its turn. A printer that never answers holds only this
    thread.
    """

    def __init__(
        self, print_now: PrintNow, send: Callable[[Message], None], open_drawer: OpenDrawerNow
    ) -> None:
        super().__init__(name="printer", daemon=True)
        self._print_now = print_now
        self._send = send
        self._open_drawer = open_drawer
        self._jobs: queue.SimpleQueue[Print | KickDrawer | None] = queue.SimpleQueue()

    def take(self, job: Print | KickDrawer) -> None:
        """Queue a job. Never blocks."""
        self._jobs.put(job)

    def stop(self) -> None:
        """End after the job in hand."""
        self._jobs.put(None)

    def run(self) -> None:
        """Until stopped: print, report."""
        while (job := self._jobs.get()) is not None:
            if isinstance(job, KickDrawer):
                self._opened()
            else:
                state, detail = self._printed(job)
                self._send(PrintEnded(job_id=job.job_id, state=state, detail=detail))

    def _opened(self) -> None:
        """The outermost frame, as for a paper: no fault of the drawer's ends the printing."""
        try:
            self._open_drawer()
        except Exception:
            log.exception("opening the drawer failed by a fault of this program")

    def _printed(self, job: Print) -> tuple[PrinterState, str]:
        """The outermost frame: a fault of this program is a job that may have broken off, never a lost one."""
        try:
            return self._print_now(job)
        except Exception:
            log.exception("printing failed by a fault of this program")
            return PrinterState.BROKE_OFF, ""


class ScannerThread(threading.Thread):
    """Runs a serial scanner's reader; `read` returns when `stop_reading` was called."""

    def __init__(self, read: Callable[[], None], stop_reading: Callable[[], None]) -> None:
        super().__init__(name="scanner", daemon=True)
        self._read = read
        self._stop_reading = stop_reading

    def stop(self) -> None:
        """Make the reader return."""
        self._stop_reading()

    def run(self) -> None:
        """The outermost loop of the thread."""
        try:
            self._read()
        except Exception:
            log.exception("the scanner's thread ended by a fault of this program")
