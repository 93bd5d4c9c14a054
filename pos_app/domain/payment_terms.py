"""The words about a payment attempt: its states and the reasons that lead from one to another (R10-R22)."""

from enum import StrEnum


class State(StrEnum):
    """Where a payment attempt stands."""

    RECORDED = "RECORDED"
    """The intent is on disk; nothing was sent."""
    SENDING = "SENDING"
    """The order may be at AlphaPay any moment now."""
    AWAITING_CUSTOMER = "AWAITING_CUSTOMER"
    """AlphaPay has the order, by a verified answer."""
    CANCELLING = "CANCELLING"
    """We wish it cancelled; the customer may still pay first."""
    UNCERTAIN = "UNCERTAIN"
    """What became of it is not known."""
    PAID = "PAID"
    PAID_MISMATCH = "PAID_MISMATCH"
    """Money came, but not as this till expected (R13, R14): the sale is locked."""
    FAILED = "FAILED"
    CLOSED = "CLOSED"
    NOT_SENT = "NOT_SENT"
    """Proved never to have left this till (R02)."""
    NOT_FOUND = "NOT_FOUND"
    """A supervisor's decision after complete lists (R11)."""


MONEY_CAME = frozenset({State.PAID, State.PAID_MISMATCH})

ALLOWED: dict[State, frozenset[State]] = {
    State.RECORDED: frozenset({State.SENDING, State.NOT_SENT}),
    State.SENDING: frozenset({State.AWAITING_CUSTOMER, State.UNCERTAIN, State.FAILED, State.NOT_SENT}),
    State.AWAITING_CUSTOMER: MONEY_CAME | {State.CANCELLING, State.UNCERTAIN, State.FAILED, State.CLOSED},
    State.CANCELLING: MONEY_CAME | {State.UNCERTAIN, State.FAILED, State.CLOSED},
    State.UNCERTAIN: MONEY_CAME
    | {State.AWAITING_CUSTOMER, State.CANCELLING, State.FAILED, State.CLOSED, State.NOT_FOUND},
    State.PAID: frozenset(),
    State.PAID_MISMATCH: frozenset(),
    State.FAILED: MONEY_CAME,
    State.CLOSED: MONEY_CAME,
    State.NOT_SENT: frozenset(),
    State.NOT_FOUND: frozenset({State.UNCERTAIN}),
}
"""Which state may follow which. Payment beats cancel (R12): money may come even after FAILED or CLOSED."""

UNRESOLVED = frozenset(
    {State.RECORDED, State.SENDING, State.AWAITING_CUSTOMER, State.CANCELLING, State.UNCERTAIN}
)
"""States in which the customer's money may or may not have moved, or still may."""

ENDED_UNPAID = frozenset({State.FAILED, State.CLOSED, State.NOT_SENT, State.NOT_FOUND})


RECHECKS = 2
"""An ended attempt is asked about one and ten minutes after expiry (R12)."""


class CancelCause(StrEnum):
    """Why a cancel was asked for."""

    CASHIER = "CASHIER"
    EXPIRY = "EXPIRY"
    SWITCH = "SWITCH"
    """A payment code was scanned while the QR stood (R20)."""
    NO_QR = "NO_QR"
    """AlphaPay took the order but sent nothing to show."""
    ALREADY_PAID = "ALREADY_PAID"
    """Another payment of the same sale has come (R40)."""


class Doubt(StrEnum):
    """Why an attempt became UNCERTAIN."""

    NO_ANSWER = "NO_ANSWER"
    UNVERIFIED = "UNVERIFIED"
    UNCLEAR_ANSWER = "UNCLEAR_ANSWER"
    """A verified answer that proves nothing (SYSTEMERROR, an unknown code …)."""
    TILL_STOPPED = "TILL_STOPPED"
    STILL_IN_PROCESS = "STILL_IN_PROCESS"
    """Two minutes past expiry and AlphaPay still says: in process (R15)."""
    UNREACHABLE_SINCE = "UNREACHABLE_SINCE"
    """Two minutes past expiry and nothing could be asked."""


class Attention(StrEnum):
    """Why a person must decide about money that came: it waits in the inbox until one has (R12, R13, R41)."""

    LATE = "LATE"
    """It came after the till had taken the payment for ended."""
    LEFT = "LEFT"
    """It came while its sale was not on screen any more."""
    OTHER_AMOUNT = "OTHER_AMOUNT"
    """R13."""
    REFUNDED_ELSEWHERE = "REFUNDED_ELSEWHERE"
    """R14."""
    SECOND_CHARGE = "SECOND_CHARGE"
    """Another payment of the same sale stands already (R40)."""


class Resolution(StrEnum):
    """What a person decided about money that waited in the inbox."""

    ATTACHED = "ATTACHED"
    """It pays its sale; the receipt is printed."""
    ACCEPTED = "ACCEPTED"
    """It stands at AlphaPay's figure (R13, R14)."""
    REFUND = "REFUND"
    """It is given back in full."""


class LeftWith(StrEnum):
    """What the customer of a parked payment left with (R41)."""

    GOODS = "GOODS"
    PAID_OTHERWISE = "PAID_OTHERWISE"
    NOTHING = "NOTHING"


class AlarmKind(StrEnum):
    """A contradiction that a person must have seen; what the rules do not decide is not guessed (R03, R13, R14)."""

    OTHER_AMOUNT = "OTHER_AMOUNT"
    REFUND_NOT_OURS = "REFUND_NOT_OURS"
    SECOND_CHARGE = "SECOND_CHARGE"
    ENDED_ORDER_LIVES = "ENDED_ORDER_LIVES"
    """AlphaPay had said closed or failed, and now says in process."""
    PAID_ORDER_IS_NOT = "PAID_ORDER_IS_NOT"
    """AlphaPay had said paid, and now says closed, failed or in process."""
    LIST_SAYS_PAID = "LIST_SAYS_PAID"
    """AlphaPay's list names it as paid, the order itself says it is not."""
    LISTED_BUT_NEVER_SENT = "LISTED_BUT_NEVER_SENT"
    """AlphaPay's list names an order that provably never left this till."""
    ANSWER_ABOUT_ANOTHER = "ANSWER_ABOUT_ANOTHER"
    """A signed answer was about an order that was not asked about (R03)."""


class RefundSeen(StrEnum):
    """A refund this till did not make (R14)."""

    NONE = "NONE"
    PARTIAL = "PARTIAL"
    FULL = "FULL"
