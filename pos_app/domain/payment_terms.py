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


class RefundSeen(StrEnum):
    """A refund this till did not make (R14)."""

    NONE = "NONE"
    PARTIAL = "PARTIAL"
    FULL = "FULL"
