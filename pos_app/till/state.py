"""What the engine knows: the books as committed, and beside them what only this run remembers."""

from collections import deque
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta, tzinfo

import msgspec

from pos_app.domain.authority import EVERYTHING, Permission, may
from pos_app.domain.money import Currency
from pos_app.domain.now import Now
from pos_app.domain.payment import Attempt
from pos_app.domain.person import Person
from pos_app.domain.receipt import Merchant
from pos_app.domain.refund import Refund
from pos_app.domain.report import ShiftReport
from pos_app.domain.sale import Sale
from pos_app.domain.shift import Shift
from pos_app.protocol.ports import Credential, PrintJob, Restore
from pos_app.protocol.views import (
    BackupView,
    ConnectionView,
    Moment,
    Notice,
    NotRecorded,
    PrinterView,
    ScannerView,
)
from pos_app.till.memory import (
    Approval,
    Bill,
    Closing,
    Found,
    Held,
    Lists,
    PinCall,
    PrintWatch,
    Recovery,
    RefundWatch,
    ServerTime,
    Session,
    Switch,
    Watch,
)

RECENT = 5
"""How many of the latest payments are always on the screen."""


class TillSettings(msgspec.Struct, frozen=True, kw_only=True):
    """What the engine must know of the settings. `extra_key_above` is in minor units; `zone` is the shop's."""

    store: str
    till_id: str
    cashier: str
    currency: Currency
    merchant: Merchant
    zone: tzinfo
    training: bool = False
    pay_idempotent: bool = False
    extra_key_above: int | None = None
    prints: bool = False
    """There is a printer, and a receipt is printed for each payment."""
    has_printer: bool = False
    permissions: frozenset[Permission] = EVERYTHING
    """What the person at the till may do."""
    code_key: bytes = b""
    """Keys the hashes of payment codes that were charged, and of badges (R53)."""
    sign_in: bool = False
    """Nothing is done before somebody has signed in; `cashier` and `permissions` are theirs then."""
    shifts: bool = False
    """Nothing is sold without an open shift."""
    refund_limit: int = 0
    """How much of one payment REFUND lets give back, in minor units; REFUND_ABOVE any amount."""
    has_drawer: bool = False
    fingerprints: Mapping[str, str] = {}
    """Of each setting, by its dotted name: a hash of its value. What changed between two runs is journaled."""

    def __repr__(self) -> str:
        return f"TillSettings({self.till_id})"


class State(msgspec.Struct, kw_only=True):
    """The engine's state. Only `Draft` changes one, and only a fork of it."""

    settings: TillSettings
    resumed: bool = False
    """What the run before left open has been dealt with."""
    attempts: dict[str, Attempt] = {}
    sales: dict[str, Sale] = {}
    jobs: dict[str, PrintJob] = {}
    refunds: dict[str, Refund] = {}
    """All refunds of these attempts."""
    watches: dict[str, Watch] = {}
    print_watches: dict[str, PrintWatch] = {}
    refund_watches: dict[str, RefundWatch] = {}
    screen: str = ""
    """The sale on screen."""
    revision: int = 1
    acknowledged: int = 0
    calls: int = 0
    numbers: int = 0
    """Counts notices, questions and moments."""
    held: Held | None = None
    switch: Switch | None = None
    bills: dict[int, Bill] = {}
    """Questions in flight about a bill or a list's row, by call id."""
    lists: Lists = Lists()
    traded: frozenset[date] = frozenset()
    """Days of AlphaPay's on which payments were begun, as far as this run knows."""
    days_read: dict[date, datetime] = {}
    """When each day of AlphaPay's lists was last read completely (R11, R19); UTC."""
    seen_codes: dict[bytes, datetime] = {}
    """Keyed hashes of the payment codes that were charged within a day, and when (R53)."""
    charged_codes: dict[bytes, float] = {}
    """Those of them that this run charged, and when on the monotonic clock, which nobody sets."""
    recovery: Recovery | None = None
    restore: Restore | None = None
    notice: Notice | None = None
    moments: deque[Moment] = msgspec.field(default_factory=lambda: deque(maxlen=8))
    connection: ConnectionView = ConnectionView()
    server_time: ServerTime | None = None
    printer: PrinterView = PrinterView()
    scanner: ScannerView = ScannerView()
    backup: BackupView = BackupView()
    not_recorded: NotRecorded | None = None
    probe_at: float = 0.0
    people: dict[str, Person] = {}
    credentials: dict[str, Credential] = {}
    session: Session = Session()
    approval: Approval | None = None
    """A deed that waits for somebody with more rights."""
    pins: dict[int, PinCall] = {}
    """PINs being checked or hashed, by call id."""
    shift: Shift | None = None
    """The one that is open."""
    last_z: int = 0
    report: ShiftReport | None = None
    """What is shown of a shift."""
    closing: Closing | None = None
    """Somebody is about to close the shift."""
    found: Found | None = None
    settings_seen: Mapping[str, str] = {}

    @property
    def person(self) -> Person | None:
        """Who is at the till; None where nobody signed in, or nobody has to."""
        return self.people.get(self.session.person_id)

    @property
    def cashier(self) -> str:
        """The name of whoever is at the till."""
        if not self.settings.sign_in:
            return self.settings.cashier
        return self.person.name if self.person else ""

    @property
    def permissions(self) -> frozenset[Permission]:
        """What whoever is at the till may do."""
        if not self.settings.sign_in:
            return self.settings.permissions
        return may(self.person.role, training=self.settings.training) if self.person else frozenset()

    def fork(self) -> "State":
        """A copy that can be changed without this one noticing."""
        return msgspec.structs.replace(
            self,
            attempts=dict(self.attempts),
            sales=dict(self.sales),
            jobs=dict(self.jobs),
            watches=dict(self.watches),
            refunds=dict(self.refunds),
            print_watches=dict(self.print_watches),
            refund_watches=dict(self.refund_watches),
            days_read=dict(self.days_read),
            bills=dict(self.bills),
            seen_codes=dict(self.seen_codes),
            charged_codes=dict(self.charged_codes),
            people=dict(self.people),
            credentials=dict(self.credentials),
            pins=dict(self.pins),
            moments=self.moments.copy(),
        )

    def take_in(self, sale: Sale, attempts: Sequence[Attempt], refunds: Sequence[Refund]) -> None:
        """Bring an old sale back into memory, in front of the others: it is none of the latest."""
        self.sales = {sale.sale_id: sale} | self.sales
        self.attempts = {attempt.request_id: attempt for attempt in attempts} | self.attempts
        self.refunds = {refund.refund_request_id: refund for refund in refunds} | self.refunds

    def latest_sales(self) -> list[str]:
        """The latest few of this till's own sales, oldest first: not the orders of others that were refunded here."""
        adopted = {attempt.sale_id for attempt in self.attempts.values() if attempt.foreign}
        return [sale_id for sale_id in self.sales if sale_id not in adopted][-RECENT:]

    def attempts_of(self, sale_id: str) -> list[Attempt]:
        """The sale's attempts, in the order they were made."""
        return [attempt for attempt in self.attempts.values() if attempt.sale_id == sale_id]

    def refunds_of(self, request_id: str) -> list[Refund]:
        """The payment's refunds, in the order they were made."""
        return [refund for refund in self.refunds.values() if refund.request_id == request_id]

    def refund_watch(self, refund: Refund, now: Now) -> RefundWatch:
        """What this run remembers about `refund`; made anew after a restart."""
        return self.refund_watches.get(refund.refund_request_id, RefundWatch(since=now.mono))

    def watch(self, attempt: Attempt, now: Now) -> Watch:
        """What this run remembers about `attempt`; made anew after a restart."""
        known = self.watches.get(attempt.request_id)
        if known is not None:
            return known
        age = max(0.0, (self.alphapay_time(now) - attempt.created_at).total_seconds())
        return Watch(since=now.mono, created=now.mono - age)

    def alphapay_time(self, now: Now) -> datetime:
        """`now` on AlphaPay's clock (R15): its latest reading carried on by the monotonic clock, which nobody sets;
        the machine's own time before the first reading.
        """
        if self.server_time is None:
            return now.utc
        return self.server_time.utc + timedelta(seconds=now.mono - self.server_time.mono)

    def past_expiry_s(self, attempt: Attempt, now: Now) -> float:
        """Seconds since the order's life ended on AlphaPay's clock; negative while it lives."""
        return (self.alphapay_time(now) - attempt.expiry).total_seconds()
