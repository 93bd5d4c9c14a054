"""The edges as the engine and its loop see them, and the errors those edges may raise."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

import msgspec

from pos_app.domain.payment import Attempt
from pos_app.domain.payment_events import AttemptEvent
from pos_app.domain.person import Person, PersonEvent
from pos_app.domain.receipt import OtherPaper, Paper, Receipt
from pos_app.domain.refund import Refund, RefundEvent
from pos_app.domain.report import Cancelled, Item, Taking
from pos_app.domain.sale import Sale, SaleEvent
from pos_app.domain.shift import Shift, ShiftEvent
from pos_app.protocol.answers import Transaction


class JobState(StrEnum):
    """A print job's life. SENT_OUT survives a crash as "may have printed"."""

    WAITING = "WAITING"
    SENT_OUT = "SENT_OUT"
    DONE = "DONE"
    HELD = "HELD"
    """It may have printed: only the cashier sends it again."""


class PrintJob(msgspec.Struct, frozen=True, kw_only=True):
    """A paper owed, committed with the outcome it shows. `request_id` is the payment's; empty for reports."""

    job_id: str
    request_id: str
    paper: Paper
    state: JobState = JobState.WAITING
    tries: int = 0


class PrintQueued(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A payment receipt is owed."""

    job_id: str
    request_id: str
    receipt: Receipt


class PaperQueued(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Another paper is owed."""

    job_id: str
    request_id: str
    paper: OtherPaper


class PrintMoved(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A job went to another state."""

    state: JobState
    tries: int


class RecordingResumed(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The journal takes events again after it could not (R50); `reason` says why it could not."""

    reason: str


class DayRead(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """All pages of one day of `transactions` were read. Only a `complete` one counts as evidence (R11, R19)."""

    day: date
    read_at: datetime
    complete: bool
    rows: int


class OrderImported(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A row of AlphaPay's list that a restored journal does not know (R51)."""

    row: Transaction


class JournalRestored(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """This journal continues from a backup: what happened since is not in it (R51). Hashes are of the chain."""

    backup_seq: int
    backup_head: str
    backup_at: datetime
    restored_at: datetime
    moved: bool = False
    """It was not lost but came from another machine."""


class RestoreConfirmed(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """After the lists since the backup were imported, a person entered the last printed Z (0: none) (R51)."""

    last_z: int
    by: str


class DeedRefused(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Somebody wanted what they may not do, and nobody approved it. `deed` is the command's name."""

    deed: str
    by: str
    needed: str
    about: str = ""


class Reprinted(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Somebody wanted a paper again. `paper` is its name."""

    paper: str
    by: str


class DrawerOpened(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Somebody opened the drawer without a sale."""

    by: str
    reason: str


class SettingsChanged(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The till started with other settings than the time before: their dotted names, never their values."""

    keys: tuple[str, ...]


class Credential(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody signs in with: a slow keyed hash of their PIN (empty: none), a keyed hash of their badge. In no
    event and in no export, so that a copied journal's chain tells nothing about PINs.
    """

    person_id: str
    pin: str = ""
    badge: bytes = b""

    def __repr__(self) -> str:
        return f"Credential({self.person_id})"


class ShiftFigures(msgspec.Struct, frozen=True, kw_only=True):
    """What the tables say of one shift, read in the engine's thread just before the message that asked for it."""

    shift_id: str
    takings: tuple[Taking, ...] = ()
    cancelled: tuple[Cancelled, ...] = ()
    items: tuple[Item, ...] = ()
    """LATE, EARLIER_REFUND and REFUND_FAILED ones; what is open, the engine knows itself."""
    head: str = ""
    """The chain's head: `SEQ:HASH` (R53)."""


class Uncounted(msgspec.Struct, frozen=True, kw_only=True):
    """What no shift has counted yet (R42), oldest first; nothing from before shifts were kept."""

    payments: tuple[str, ...] = ()
    """Request ids of payments whose money came."""
    refunds: tuple[str, ...] = ()
    """Refund request ids of refunds that have ended."""
    refunded: tuple[str, ...] = ()
    """Request ids of the payments of these refunds."""


class Restore(msgspec.Struct, frozen=True, kw_only=True):
    """What a restored journal still owes before it may sell again (R51)."""

    backup_at: datetime
    restored_at: datetime
    moved: bool = False
    imported: int = 0
    """How many orders of AlphaPay's lists were unknown to it so far."""
    days: tuple[date, ...] = ()
    """Which days' lists were read completely since the restore: no clock has a say in it."""


class SeenCode(msgspec.Struct, frozen=True, kw_only=True):
    """A payment code that was charged: a keyed hash of it, kept for a day and in no event (R53)."""

    digest: bytes
    seen_at: datetime


PrintEvent = PrintQueued | PaperQueued | PrintMoved
TillEvent = (
    RecordingResumed
    | DayRead
    | OrderImported
    | JournalRestored
    | RestoreConfirmed
    | DeedRefused
    | Reprinted
    | DrawerOpened
    | SettingsChanged
)
Event = AttemptEvent | SaleEvent | PrintEvent | RefundEvent | PersonEvent | ShiftEvent | TillEvent


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One event as it goes into the journal. `stream` is `payment/<request id>`, `sale/<sale id>`,
    `print/<job id>`, `refund/<refund request id>`, `person/<person id>`, `shift/<shift id>` or `till`.
    """

    stream: str
    at: datetime
    event: Event


class Books(msgspec.Struct, frozen=True, kw_only=True):
    """Current state as the journal knows it: only what the till still has to look after, and the latest few."""

    attempts: Mapping[str, Attempt] = {}
    sales: Mapping[str, Sale] = {}
    jobs: Mapping[str, PrintJob] = {}
    refunds: Mapping[str, Refund] = {}
    """Every refund of these attempts."""
    seen_codes: Mapping[bytes, datetime] = {}
    days_read: Mapping[date, datetime] = {}
    """When each day of AlphaPay's lists was last read completely; the latest weeks."""
    restore: Restore | None = None
    people: Mapping[str, Person] = {}
    credentials: Mapping[str, Credential] = {}
    shift: Shift | None = None
    """The one that is open."""
    last_z: int = 0
    """The number of the latest Z report, also of those that a restore lost and a person entered (R51)."""
    settings_seen: Mapping[str, str] = {}
    """Of each setting of the run before: a hash of its value."""


class Commit(msgspec.Struct, frozen=True, kw_only=True):
    """Events and the rows they lead to: written together or not at all."""

    entries: Sequence[Entry]
    attempts: Sequence[Attempt] = ()
    sales: Sequence[Sale] = ()
    jobs: Sequence[PrintJob] = ()
    refunds: Sequence[Refund] = ()
    seen_codes: Sequence[SeenCode] = ()
    forget_codes_before: datetime | None = None
    """Codes seen before this moment have been kept for a day (R53)."""
    days_read: Sequence[DayRead] = ()
    imported: Sequence[Transaction] = ()
    restore: Restore | None = None
    """The note to keep, where it changed; `restore_done` takes it away."""
    restore_done: bool = False
    people: Sequence[Person] = ()
    credentials: Sequence[Credential] = ()
    """An empty one takes the person's away."""
    shifts: Sequence[Shift] = ()
    last_z: int | None = None
    """Where it is not simply the latest shift's: a person entered it after a restore (R51)."""
    settings_seen: Mapping[str, str] | None = None


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

    def refunds_of(self, request_ids: Sequence[str]) -> Sequence[Refund]:
        """All refunds of these attempts, in the order they were made."""

    def open_to_lists(self, request_ids: Sequence[str]) -> Sequence[str]:
        """Those attempts of them that a row of AlphaPay's list can still tell something about: not paid, or paid
        with a wallet that is not known (R12, R21).
        """

    def known(self, request_ids: Sequence[str]) -> frozenset[str]:
        """Which of these are request ids of attempts or of refunds of this journal, or were imported."""

    def shift_figures(self, shift_id: str) -> ShiftFigures:
        """What a shift counted so far."""

    def uncounted(self) -> Uncounted:
        """What no shift has counted yet (R42)."""

    def to_recheck(self, shift_id: str) -> Sequence[str]:
        """Request ids of payments begun in the shift that ended unpaid and that AlphaPay can be asked about (R12)."""

    def closed_shift(self, z_number: int) -> Shift | None:
        """The shift of that Z report."""

    def by_payment_id(self, payment_id: str) -> Sequence[str]:
        """Request ids of the payments here that have this id of AlphaPay's."""

    def checkpoint(self) -> bool:
        """Tidy up while nothing happens. False where something was in the way, which is not an error."""

    def close(self) -> None:
        """Give up the connection and the lock on the data directory."""
