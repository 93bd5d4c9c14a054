"""What can happen to a payment attempt, and which state each event leads to. The journal stores these."""

from datetime import datetime

import msgspec

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.money import Money
from pos_app.domain.payment_terms import (
    AlarmKind,
    Attention,
    CancelCause,
    Doubt,
    RefundSeen,
    Resolution,
    State,
)


class _Event(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Base of what can happen to an attempt; the journal stores these."""


class AttemptRecorded(_Event, frozen=True, kw_only=True):
    """The intent. Committed before anything leaves (R50)."""

    request_id: str
    sale_id: str
    scenario: Scenario
    amount: Money
    description: str
    created_at: datetime
    wallet: Wallet = Wallet.UNKNOWN
    began_in: str = ""
    """The shift it was begun in; empty where shifts are not kept."""
    by: str = ""
    """Who charged it; empty in journals from before, where it was whoever began the sale."""


class OrderAdopted(_Event, frozen=True, kw_only=True):
    """A paid order that this till did not make, taken into its books so that it can be refunded here. It never counts
    as a payment of this till. `request_id` is the one it was made under.
    """

    request_id: str
    sale_id: str
    scenario: Scenario
    amount: Money
    created_at: datetime
    payment_id: str
    refund_seen: RefundSeen = RefundSeen.NONE
    """What had been refunded of it by others: anything but NONE makes what remains unknown (R32)."""
    pay_amount: Money | None = None
    paid_at: datetime | None = None


class SendingStarted(_Event, frozen=True, kw_only=True):
    """From here on the order may exist at AlphaPay."""


class NeverSent(_Event, frozen=True, kw_only=True):
    """Every send of it failed before a byte left (R02)."""

    cause: str = ""


class OrderAccepted(_Event, frozen=True, kw_only=True):
    """AlphaPay has the order. Also how an UNCERTAIN attempt gets its payment id back (R18)."""

    payment_id: str
    payment_url: str = ""
    expires_at: datetime | None = None


class PayRefused(_Event, frozen=True, kw_only=True):
    """A verified refusal that proves nothing was charged."""

    result_code: str
    result_message: str = ""


class OutcomeUnknown(_Event, frozen=True, kw_only=True):
    """It is not known what became of it."""

    doubt: Doubt
    result_code: str = ""
    result_message: str = ""


class CancelAsked(_Event, frozen=True, kw_only=True):
    """A wish: inquire, cancel, inquire. Payment beats cancel."""

    cause: CancelCause


class MoneyReceived(_Event, frozen=True, kw_only=True):
    """Verified SUCCESS over the amount asked for."""

    booked: Money
    pay_amount: Money | None = None
    paid_at: datetime | None = None


class OtherMoneyReceived(_Event, frozen=True, kw_only=True):
    """Verified SUCCESS over another amount or currency (R13)."""

    booked: Money
    pay_amount: Money | None = None
    paid_at: datetime | None = None


class RefundFound(_Event, frozen=True, kw_only=True):
    """Money came and a refund this till did not make was seen on it (R14)."""

    refund_seen: RefundSeen
    booked: Money
    paid_at: datetime | None = None


class PaymentFailed(_Event, frozen=True, kw_only=True):
    """Verified FAILED."""

    result_message: str = ""


class OrderClosed(_Event, frozen=True, kw_only=True):
    """Verified CLOSED."""


class Rechecked(_Event, frozen=True, kw_only=True):
    """An ended attempt was asked about again and nothing had changed (R12). `rechecks` is how often by now."""

    rechecks: int


class WalletLearned(_Event, frozen=True, kw_only=True):
    """AlphaPay's list says which wallet paid (R21)."""

    wallet: Wallet


class ListNamesIt(_Event, frozen=True, kw_only=True):
    """AlphaPay's list has a row of an order that had ended unpaid, or whose answer was lost (R12, R18)."""


class AttentionCalled(_Event, frozen=True, kw_only=True):
    """The money that came waits in the inbox for a person's decision."""

    attention: Attention


class MoneyResolved(_Event, frozen=True, kw_only=True):
    """A person decided about money in the inbox. `reference` is theirs (a note, a ticket), or empty."""

    resolution: Resolution
    by: str
    reason: str = ""
    reference: str = ""


class ResolutionFell(_Event, frozen=True, kw_only=True):
    """The refund that had been decided on failed: the money waits in the inbox again."""


class NotFoundDeclared(_Event, frozen=True, kw_only=True):
    """A supervisor closed it after complete lists without it (R11)."""

    by: str
    reason: str = ""
    reference: str = ""


class SameCustomerDenied(_Event, frozen=True, kw_only=True):
    """Asked "Same customer?" at a new sale, the cashier said: no, another one (R40)."""


class AlarmRaised(_Event, frozen=True, kw_only=True):
    """A contradiction. `detail` is AlphaPay's own word, or an amount."""

    kind: AlarmKind
    detail: str = ""


class AlarmAcknowledged(_Event, frozen=True, kw_only=True):
    """A person has seen it."""

    kind: AlarmKind
    by: str


class RefundReserved(_Event, frozen=True, kw_only=True):
    """So much of the payment is kept for a refund, until that is known (R30). Minor units."""

    minor: int


class RefundReleased(_Event, frozen=True, kw_only=True):
    """A refund provably was not made: what was kept for it is free again (R30). Minor units."""

    minor: int


class RefundCounted(_Event, frozen=True, kw_only=True):
    """A refund was made: what was kept for it is gone (R30). Minor units."""

    minor: int
    reserved: int | None = None
    """What was kept, where that was another amount than went back."""


class RefundUnexplained(_Event, frozen=True, kw_only=True):
    """AlphaPay shows more refunded than this journal explains: what remains is not known (R32)."""

    refund_seen: RefundSeen


class PaymentIdLearned(_Event, frozen=True, kw_only=True):
    """AlphaPay's id of an order that had ended, or been paid, without telling it (R18)."""

    payment_id: str


class MoneyCounted(_Event, frozen=True, kw_only=True):
    """The money that came counts in this shift, and in no other (R42, R43)."""

    shift_id: str


class RecheckWanted(_Event, frozen=True, kw_only=True):
    """It had ended unpaid; AlphaPay is asked once more before the shift is closed (R12)."""


AttemptEvent = (
    AttemptRecorded
    | OrderAdopted
    | SendingStarted
    | NeverSent
    | OrderAccepted
    | PayRefused
    | OutcomeUnknown
    | CancelAsked
    | MoneyReceived
    | OtherMoneyReceived
    | RefundFound
    | PaymentFailed
    | OrderClosed
    | Rechecked
    | WalletLearned
    | ListNamesIt
    | AttentionCalled
    | MoneyResolved
    | ResolutionFell
    | NotFoundDeclared
    | SameCustomerDenied
    | AlarmRaised
    | AlarmAcknowledged
    | RefundReserved
    | RefundReleased
    | RefundCounted
    | RefundUnexplained
    | PaymentIdLearned
    | MoneyCounted
    | RecheckWanted
)

LEADS_TO: dict[type[AttemptEvent], State | None] = {
    SendingStarted: State.SENDING,
    NeverSent: State.NOT_SENT,
    OrderAccepted: State.AWAITING_CUSTOMER,
    PayRefused: State.FAILED,
    OutcomeUnknown: State.UNCERTAIN,
    CancelAsked: State.CANCELLING,
    MoneyReceived: State.PAID,
    OtherMoneyReceived: State.PAID_MISMATCH,
    RefundFound: State.PAID_MISMATCH,
    PaymentFailed: State.FAILED,
    OrderClosed: State.CLOSED,
    NotFoundDeclared: State.NOT_FOUND,
    Rechecked: None,
    WalletLearned: None,
    ListNamesIt: None,
    AttentionCalled: None,
    MoneyResolved: None,
    ResolutionFell: None,
    SameCustomerDenied: None,
    AlarmRaised: None,
    AlarmAcknowledged: None,
    RefundReserved: None,
    RefundReleased: None,
    RefundCounted: None,
    RefundUnexplained: None,
    PaymentIdLearned: None,
    MoneyCounted: None,
    RecheckWanted: None,
}
"""The state each event leads to; None leaves it as it is."""
