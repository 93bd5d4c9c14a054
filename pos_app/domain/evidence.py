"""What an answer proves about the money (R01, R02): one table, read by everything that acts on an answer."""

from enum import Enum, auto

from pos_app.domain.alphapay import Call, ResultCode, ResultStatus


class Ended(Enum):
    """How a call ended, as far as this till can prove it."""

    NOT_SENT = auto()
    """Name look-up, connection or TLS handshake failed: not a byte of the request left (R02)."""
    NO_ANSWER = auto()
    """It may have been received; no answer came, or none that can be read."""
    UNVERIFIED = auto()
    """An answer without AlphaPay's valid signature, or one that does not fit the question (R03)."""
    VERIFIED = auto()
    """AlphaPay's own word about this very question."""


class Proof(Enum):
    """What is proved about the thing the call asked AlphaPay to do.

    For a question (inquiry, lists) `DONE` means: answered, read what it says; `IN_PROGRESS`: answered, and
    what was asked about is not decided yet.
    """

    NOT_DONE = auto()
    DONE = auto()
    IN_PROGRESS = auto()
    UNKNOWN = auto()


QUESTIONS = frozenset({Call.INQUIRE_PAYMENT, Call.INQUIRE_REFUND, Call.TRANSACTIONS, Call.SETTLEMENTS})
"""Calls that move no money: sending one again is always safe."""

_REFUSED_AT_THE_DOOR = frozenset(
    {
        ResultCode.INVALID_MERCHANT_CODE,
        ResultCode.SIGN_TIMEOUT,
        ResultCode.INVALID_SIGN,
        ResultCode.PARAM_INVALID,
    }
)

_NOT_DONE: dict[Call, frozenset[ResultCode]] = {
    Call.PAY: _REFUSED_AT_THE_DOOR | {ResultCode.INVALID_METHOD_TYPE, ResultCode.INVALID_PAYMENT_CODE},
    Call.CANCEL: _REFUSED_AT_THE_DOOR | {ResultCode.ORDER_PAID, ResultCode.ORDER_MISMATCH},
    Call.REFUND: _REFUSED_AT_THE_DOOR
    | {
        ResultCode.ORDER_MISMATCH,
        ResultCode.EXIST_PROCESSING_REFUND,
        ResultCode.REFUND_VALID_DATE_EXCEED,
        ResultCode.INVALID_REFUND_AMOUNT,
        ResultCode.REFUND_NOT_ENOUGH_BALANCE,
        ResultCode.FULL_REFUND_COMPLETED,
    },
}
"""Verified `F` answers to a *first* send that prove the thing was not done and will not be."""

_TAKEN_IN: dict[tuple[Call, ResultStatus, ResultCode], Proof] = {
    (Call.PAY, ResultStatus.SUCCEEDED, ResultCode.SUCCESS): Proof.IN_PROGRESS,
    (Call.PAY, ResultStatus.SUCCEEDED, ResultCode.PAYMENT_IN_PROCESS): Proof.IN_PROGRESS,
    (Call.PAY, ResultStatus.UNDECIDED, ResultCode.PAYMENT_IN_PROCESS): Proof.IN_PROGRESS,
    (Call.CANCEL, ResultStatus.SUCCEEDED, ResultCode.SUCCESS): Proof.DONE,
    (Call.REFUND, ResultStatus.SUCCEEDED, ResultCode.SUCCESS): Proof.IN_PROGRESS,
    (Call.REFUND, ResultStatus.SUCCEEDED, ResultCode.REFUND_NEED_REVIEW): Proof.IN_PROGRESS,
    (Call.REFUND, ResultStatus.UNDECIDED, ResultCode.REFUND_NEED_REVIEW): Proof.IN_PROGRESS,
    (Call.REFUND, ResultStatus.FAILED, ResultCode.REFUND_NEED_REVIEW): Proof.IN_PROGRESS,
    (Call.INQUIRE_PAYMENT, ResultStatus.SUCCEEDED, ResultCode.PAYMENT_IN_PROCESS): Proof.IN_PROGRESS,
    (Call.INQUIRE_PAYMENT, ResultStatus.UNDECIDED, ResultCode.PAYMENT_IN_PROCESS): Proof.IN_PROGRESS,
} | {(call, ResultStatus.SUCCEEDED, ResultCode.SUCCESS): Proof.DONE for call in QUESTIONS}
"""Verified answers that prove AlphaPay has it. `S` says the call succeeded, not that the customer paid:
a `pay` is therefore never `DONE` by its own answer, only by an inquiry's payment status. An inquiry of a
waiting order may answer `PAYMENT_IN_PROCESS` as its result (AlphaPay: `U` is unknown or intermediate)."""


def what_it_proves(
    call: Call,
    *,
    resend: bool,
    ended: Ended,
    status: ResultStatus = ResultStatus.UNKNOWN,
    code: ResultCode = ResultCode.UNKNOWN,
) -> Proof:
    """What this end of `call` proves (R01).

    `resend` is true when the same request was sent before, whatever became of it. `status` and `code` count
    only for `VERIFIED`.
    """
    if ended is Ended.NOT_SENT:
        return Proof.UNKNOWN if resend else Proof.NOT_DONE
    if ended is not Ended.VERIFIED:
        return Proof.UNKNOWN
    taken_in = _TAKEN_IN.get((call, status, code))
    if taken_in is not None:
        return taken_in
    refused = status is ResultStatus.FAILED and code in _NOT_DONE.get(call, frozenset())
    return Proof.NOT_DONE if refused and not resend else Proof.UNKNOWN
