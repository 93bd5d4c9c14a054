"""The edges as the engine and its loop see them, and the errors those edges may raise."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Protocol

import msgspec

from pos_app.domain.payment import Attempt
from pos_app.domain.payment_events import AttemptEvent
from pos_app.domain.receipt import Receipt
from pos_app.domain.sale import Sale, SaleEvent


class JobState(StrEnum):
    """A print job's life. SENT_OUT survives a crash as "may have printed"."""

    WAITING = "WAITING"
    SENT_OUT = "SENT_OUT"
    DONE = "DONE"
    HELD = "HELD"
    """It may have printed: only the cashier sends it again."""


class PrintJob(msgspec.Struct, frozen=True, kw_only=True):
    """A receipt owed to paper, committed with the outcome it shows."""

    job_id: str
    request_id: str
    receipt: Receipt
    state: JobState = JobState.WAITING
    tries: int = 0


class PrintQueued(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A receipt is owed."""

    job_id: str
    request_id: str
    receipt: Receipt


class PrintMoved(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A job went to another state."""

    state: JobState
    tries: int


class RecordingResumed(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The journal takes events again after it could not (R50); `reason` says why it could not."""

    reason: str


PrintEvent = PrintQueued | PrintMoved
Event = AttemptEvent | SaleEvent | PrintEvent | RecordingResumed


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One event as it goes into the journal. `stream` is `payment/<request id>`, `sale/<sale id>`,
    `print/<job id>` or `till`.
    """

    stream: str
    at: datetime
    event: Event


class Books(msgspec.Struct, frozen=True, kw_only=True):
    """Current state as the journal knows it: only what the till still has to look after, and the latest few."""

    attempts: Mapping[str, Attempt] = {}
    sales: Mapping[str, Sale] = {}
    jobs: Mapping[str, PrintJob] = {}


class Commit(msgspec.Struct, frozen=True, kw_only=True):
    """Events and the rows they lead to: written together or not at all."""

    entries: Sequence[Entry]
    attempts: Sequence[Attempt] = ()
    sales: Sequence[Sale] = ()
    jobs: Sequence[PrintJob] = ()


class CannotRecord(Exception):
    """The journal could not commit; nothing of the commit is in it. The text is for people."""


class Journal(Protocol):
    """The till's memory. Used by one thread."""

    def load(self, recent: int) -> Books:
        """What needs care or eyes (`needs_care`, `unsettled`), the `recent` latest attempts, their sales, and
        unfinished print jobs.
        """

    def commit(self, commit: Commit) -> None:
        """Write it durably. Raises `CannotRecord`; nothing is written then."""

    def find(self, request_id: str) -> tuple[Sale, Attempt] | None:
        """One attempt and its sale, however old."""

    def attempts_of(self, sale_id: str) -> Sequence[Attempt]:
        """All attempts of one sale, in the order they were made."""

    def checkpoint(self) -> bool:
        """Tidy up while nothing happens. False where something was in the way, which is not an error."""

    def close(self) -> None:
        """Give up the connection and the lock on the data directory."""
