"""What the screens show of people, shifts and orders that were looked up. No PIN and no badge is in any of it."""

from datetime import datetime
from enum import StrEnum

import msgspec

from pos_app.domain.alphapay import PaymentStatus, Scenario
from pos_app.domain.authority import Permission, Role
from pos_app.domain.money import Money
from pos_app.domain.person import SignInRefusal
from pos_app.domain.report import ShiftReport
from pos_app.protocol.answers import Cause


class PersonRow(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who works here. `wait_until_mono`: no PIN is taken before, after wrong ones."""

    person_id: str
    name: str
    role: Role
    locked: bool = False
    wait_until_mono: float | None = None
    has_badge: bool = False


class PersonView(msgspec.Struct, frozen=True, kw_only=True):
    """Who is at the till."""

    person_id: str
    name: str
    role: Role
    permissions: frozenset[Permission]


class SignInView(msgspec.Struct, frozen=True, kw_only=True):
    """Nobody is at the till, or somebody is about to take it over."""

    people: tuple[PersonRow, ...]
    """Who may come, by name."""
    make_owner: bool = False
    """There is nobody yet: the first person is made now."""
    chosen: str = ""
    """The person whose badge was scanned."""
    checking: bool = False
    refusal: SignInRefusal | None = None
    """Of the latest try; `refused_person` is whose."""
    refused_person: str = ""
    tries_left: int = 0
    """Before they are locked out."""


class ApprovalView(msgspec.Struct, frozen=True, kw_only=True):
    """A deed that needs somebody with more rights, who can approve it in place."""

    ask_id: int
    deed: str
    """The command's name."""
    needed: Permission
    candidates: tuple[PersonRow, ...]
    amount: Money | None = None
    about: str = ""
    """The payment's short code, or the person's name; empty where it is about neither, or about several."""
    role: Role | None = None
    """What somebody is to be."""
    checking: bool = False
    refusal: SignInRefusal | None = None
    refused_person: str = ""
    tries_left: int = 0


class OpenMatterKind(StrEnum):
    """What is open when a shift is to be closed."""

    UNSETTLED = "UNSETTLED"
    UNDECIDED = "UNDECIDED"
    REFUND = "REFUND"
    ALARM = "ALARM"


class OpenMatter(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that would go on into the next shift. `matter_id` is unique among them, and stays."""

    matter_id: str
    kind: OpenMatterKind
    request_id: str
    sale_id: str
    short_code: str
    amount: Money
    begun_at: datetime


class ClosingView(msgspec.Struct, frozen=True, kw_only=True):
    """What must be known before the shift is closed."""

    matters: tuple[OpenMatter, ...]
    asking: int = 0
    """How many that had ended are still asked about (R12)."""
    in_flight: bool = False
    """A payment is on screen: it must end, or be parked, first."""
    papers_waiting: int = 0


class ShiftView(msgspec.Struct, frozen=True, kw_only=True):
    """The shift. `required`: nothing is sold without an open one."""

    required: bool = False
    is_open: bool = False
    shift_id: str = ""
    opened_at: datetime | None = None
    opened_by: str = ""
    cash_float: Money | None = None
    next_z: int = 1
    has_drawer: bool = False
    report: ShiftReport | None = None
    """What it took so far, as last read; or the Z report that has just closed one."""
    closing: ClosingView | None = None


class OrderState(StrEnum):
    """How looking an order up stands."""

    ASKING = "ASKING"
    HERE = "HERE"
    """This journal has it: `request_ids` say where."""
    ELSEWHERE = "ELSEWHERE"
    """AlphaPay knows it, this journal does not."""
    NOBODY = "NOBODY"
    """AlphaPay says that it is no order of this merchant's."""
    NO_ANSWER = "NO_ANSWER"


class OrderView(msgspec.Struct, frozen=True, kw_only=True):
    """An order that was looked up by AlphaPay's id."""

    payment_id: str
    state: OrderState
    request_ids: tuple[str, ...] = ()
    scenario: Scenario = Scenario.UNKNOWN
    status: PaymentStatus = PaymentStatus.UNKNOWN
    raw_status: str = ""
    amount: Money | None = None
    pay_amount: Money | None = None
    created_at: datetime | None = None
    paid_at: datetime | None = None
    refundable: Money | None = None
    """The most that may be tried; less may remain where `remains_known` is False (R32)."""
    remains_known: bool = True
    cause: Cause = Cause.NONE
    """Why there was no answer."""
