"""What only this run remembers: codes and charges in hand, questions in flight, when things were last asked."""

from datetime import datetime
from enum import StrEnum

import msgspec

from pos_app.domain.alphapay import Wallet
from pos_app.domain.authority import Permission
from pos_app.domain.money import Money
from pos_app.domain.payment_terms import State as PaymentState
from pos_app.domain.person import SignInRefusal
from pos_app.domain.refund import RefundState
from pos_app.protocol.answers import Cause
from pos_app.protocol.messages import CallEnded, Command, WithPin
from pos_app.protocol.people_views import OrderView
from pos_app.protocol.screen_terms import QuestionKind


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


class RefundWatch(msgspec.Struct, frozen=True, kw_only=True):
    """What this run remembers about a refund it looks after. Times are monotonic seconds."""

    since: float
    """When this run began to look after it."""
    checking: int | None = None
    """The question how the payment stands, before anything is sent (R32)."""
    sending: int | None = None
    asking: int | None = None
    unsent: bool = False
    """A `refund` is to be sent."""
    unrecorded: CallEnded | None = None
    """The answer to `refund` that the journal could not take; nobody can ask for it again (R50)."""
    hint: str = ""
    """AlphaPay's id of a refund in its lists that may be this one."""
    ruled_out: frozenset[str] = frozenset()
    """Such ids that turned out to be another refund's."""
    asked_at: float | None = None
    answered_at: float | None = None
    failures: int = 0
    retry_after_s: float | None = None
    problem: Cause = Cause.NONE
    ask_now: bool = False


class Recovery(msgspec.Struct, frozen=True, kw_only=True):
    """What was open when the till last stopped, until a cashier has read what became of it."""

    payments: dict[str, PaymentState] = {}
    """By request id, as the journal had them at the start."""
    refunds: dict[str, RefundState] = {}
    receipts: tuple[str, ...] = ()
    """Short codes of sales whose receipts were owed to paper."""


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
    """The reading of `transactions` that is under way or due (R12, R18, R19). Days are ISO dates."""

    reading: int | None = None
    days: tuple[str, ...] = ()
    """Still to be read in this round; the first of them is being read."""
    last_round: float | None = None
    failures: int = 0
    again_at: float | None = None
    """When a round is wanted because a row of a lost payment was seen for the first time (R18)."""
    sweep: tuple[str, ...] = ()
    """Days that are over and were not read since."""
    planned_to: datetime | None = None
    """Until then, no other day will be over; UTC."""


class ServerTime(msgspec.Struct, frozen=True, kw_only=True):
    """AlphaPay's clock as a verified answer told it: it stood at `utc` when the monotonic clock stood at `mono`."""

    mono: float
    utc: datetime


class Refused(msgspec.Struct, frozen=True, kw_only=True):
    """The latest try of a PIN that came to nothing."""

    person_id: str
    why: SignInRefusal


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """Who is at the till, and who tries to be. `wait_until` is, by person, when the next PIN is taken (monotonic)."""

    person_id: str = ""
    since_revision: int = 0
    """Commands given on an older view were given by whoever was there before."""
    chosen: str = ""
    """The person whose badge was scanned."""
    refused: Refused | None = None
    wait_until: dict[str, float] = {}


class PinUse(StrEnum):
    """What a PIN was given for."""

    SIGN_IN = "SIGN_IN"
    APPROVE = "APPROVE"
    OLD_PIN = "OLD_PIN"
    """Before one's own is changed."""
    NEW_PIN = "NEW_PIN"


class PinCall(msgspec.Struct, frozen=True, kw_only=True):
    """A PIN that is being checked or hashed, and what follows. `command` keeps no PIN but a new one that waits for the
    old one's check. `by` is the name of whoever gave it.
    """

    use: PinUse
    person_id: str
    command: WithPin
    by: str


class Approval(msgspec.Struct, frozen=True, kw_only=True):
    """A deed that waits for somebody with more rights: all that are `needed`. `since` is monotonic."""

    ask_id: int
    command: Command
    needed: frozenset[Permission]
    since: float
    refused: Refused | None = None


class Closing(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody is about to close the shift. `by` is their name."""

    by: str
    asked: frozenset[str] = frozenset()
    """Request ids of payments that AlphaPay is asked about once more for it (R12)."""


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """An order that was looked up. `asking` is the question in flight; `request_id` the order's own."""

    shown: OrderView
    asking: int | None = None
    request_id: str = ""
