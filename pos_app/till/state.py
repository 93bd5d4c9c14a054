"""What the engine knows: the books as committed, and beside them what only this run remembers."""

from collections import deque
from datetime import datetime, timedelta, tzinfo

import msgspec

from pos_app.domain.alphapay import Wallet
from pos_app.domain.money import Currency, Money
from pos_app.domain.now import Now
from pos_app.domain.payment import Attempt
from pos_app.domain.receipt import Merchant
from pos_app.domain.sale import Sale
from pos_app.protocol.answers import Cause
from pos_app.protocol.messages import CallEnded
from pos_app.protocol.ports import PrintJob
from pos_app.protocol.views import (
    ConnectionView,
    Moment,
    Notice,
    NotRecorded,
    PrinterView,
    QuestionKind,
    ScannerView,
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


class Code(msgspec.Struct, frozen=True):
    """A customer's payment code in memory, never further: `text` stays out of `repr`."""

    text: str
    wallet: Wallet
    scanned_mono: float

    def __repr__(self) -> str:
        return f"Code({self.wallet.name})"


class Charge(msgspec.Struct, frozen=True, kw_only=True):
    """A charge that was asked for. `confirmed` are the questions the cashier has answered for it."""

    amount: Money
    code: Code | None = None
    confirmed: frozenset[QuestionKind] = frozenset()


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """A charge that waits for the cashier's answer."""

    question_id: int
    kind: QuestionKind
    charge: Charge
    about: tuple[str, ...] = ()


class Switch(msgspec.Struct, frozen=True, kw_only=True):
    """A scanned code that waits for the QR order `request_id` to be closed (R20)."""

    request_id: str
    charge: Charge


class Watch(msgspec.Struct, frozen=True, kw_only=True):
    """What this run remembers about an attempt it looks after. Times are monotonic seconds."""

    since: float
    """When this run began to look after it."""
    created: float
    """When it was made, on this run's monotonic clock (before zero after a restart)."""
    code: Code | None = None
    sends: int = 0
    unsent: bool = False
    """A `pay` is to be sent."""
    resend_at: float | None = None
    paying: int | None = None
    unrecorded: CallEnded | None = None
    """The answer to `pay` that the journal could not take; nobody can ask for it again (R50)."""
    asking: int | None = None
    cancelling: int | None = None
    asked_at: float | None = None
    """When the latest question ended."""
    answered_at: float | None = None
    """When AlphaPay last answered one."""
    failures: int = 0
    retry_after_s: float | None = None
    problem: Cause = Cause.NONE
    ask_now: bool = False
    cancel_wanted: bool = False
    """The cashier asked to cancel before AlphaPay had answered."""
    cancel_due: bool = False
    """The next step of cancelling is the cancel itself, not a question."""
    cancel_since: float | None = None
    cancel_rounds: int = 0


class Bill(msgspec.Struct, frozen=True, kw_only=True):
    """An order that may be the attempt's own (R18). `shown`: the cashier scanned it and waits for the answer."""

    request_id: str
    payment_id: str
    shown: bool


class PrintWatch(msgspec.Struct, frozen=True, kw_only=True):
    """What this run remembers about a print job."""

    in_flight: bool = False
    retry_at: float = 0.0
    failures: int = 0
    maybe_printed: bool = False


class Lists(msgspec.Struct, frozen=True, kw_only=True):
    """The reading of `transactions` that is under way or due (R18, R19)."""

    reading: int | None = None
    days: tuple[str, ...] = ()
    """ISO days still to be read in this round."""
    last_round: float | None = None
    failures: int = 0


class State(msgspec.Struct, kw_only=True):
    """The engine's state. Only `Draft` changes one, and only a fork of it."""

    settings: TillSettings
    resumed: bool = False
    """What the run before left open has been dealt with."""
    attempts: dict[str, Attempt] = {}
    sales: dict[str, Sale] = {}
    jobs: dict[str, PrintJob] = {}
    watches: dict[str, Watch] = {}
    print_watches: dict[str, PrintWatch] = {}
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
    seen_codes: dict[bytes, float] = {}
    denied: frozenset[str] = frozenset()
    """Unresolved attempts of which the cashier said: not this customer (R40)."""
    notice: Notice | None = None
    moments: deque[Moment] = msgspec.field(default_factory=lambda: deque(maxlen=8))
    connection: ConnectionView = ConnectionView()
    printer: PrinterView = PrinterView()
    scanner: ScannerView = ScannerView()
    not_recorded: NotRecorded | None = None
    probe_at: float = 0.0

    def fork(self) -> "State":
        """A copy that can be changed without this one noticing."""
        return msgspec.structs.replace(
            self,
            attempts=dict(self.attempts),
            sales=dict(self.sales),
            jobs=dict(self.jobs),
            watches=dict(self.watches),
            print_watches=dict(self.print_watches),
            bills=dict(self.bills),
            seen_codes=dict(self.seen_codes),
            moments=self.moments.copy(),
        )

    def attempts_of(self, sale_id: str) -> list[Attempt]:
        """The sale's attempts, in the order they were made."""
        return [attempt for attempt in self.attempts.values() if attempt.sale_id == sale_id]

    def watch(self, attempt: Attempt, now: Now) -> Watch:
        """What this run remembers about `attempt`; made anew after a restart."""
        known = self.watches.get(attempt.request_id)
        if known is not None:
            return known
        age = max(0.0, (now.utc - attempt.created_at).total_seconds())
        return Watch(since=now.mono, created=now.mono - age)

    def alphapay_time(self, now: Now) -> datetime:
        """`now` on AlphaPay's clock, as far as it was measured (R15)."""
        return now.utc + timedelta(seconds=self.connection.clock_offset_s or 0.0)

    def past_expiry_s(self, attempt: Attempt, now: Now) -> float:
        """Seconds since the order's life ended on AlphaPay's clock; negative while it lives."""
        return (self.alphapay_time(now) - attempt.expiry).total_seconds()
