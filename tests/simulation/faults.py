"""What can go wrong with one call: on the way there, at AlphaPay, and on the way back. One row per fault.

AlphaPay's own faults are signed by it; those of the way are not, or are old.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from pos_app.gateway.errors import ConnectionFailed, ConnectionLost, GatewayError, TimedOut, TooLarge
from pos_app.gateway.transport import Reply

PAY, INQUIRY, CANCEL, LIST = "pay", "inquiryPayment", "cancel", "transactions"
REFUND, REFUND_INQUIRY = "refund", "inquiryRefund"
EVERY_CALL = frozenset({PAY, INQUIRY, CANCEL, LIST, REFUND, REFUND_INQUIRY})
_ABOUT_PAYMENTS = frozenset({INQUIRY, CANCEL})

Told = dict[str, Any]


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """One way a call goes wrong. The fields are tried in this order."""

    calls: frozenset[str] = EVERY_CALL
    lost: type[GatewayError] | None = None
    """The request never arrives, and this is what the till learns."""
    refused: Reply | None = None
    """Something before AlphaPay answers in its place."""
    says_instead: str = ""
    """AlphaPay does not act, and signs a refusal with this code."""
    arrives: int = 1
    """How often AlphaPay receives the request."""
    books_more: int = 0
    """AlphaPay books the order over so many minor units more than was asked for (R13)."""
    late_s: float = 0.0
    """The till has given up by the time it arrives."""
    replays: bool = False
    """The till gets AlphaPay's earlier answer to the same request."""
    about_another: bool = False
    """AlphaPay answers about another order than was asked for."""
    lies: Callable[[Told], None] | None = None
    """AlphaPay acts, and signs something else than what is true."""
    forges: Callable[[Told], None] | None = None
    """Somebody on the way changes the answer, and cannot sign it."""
    signed: bool = True
    status: int = 200
    answer_lost: type[GatewayError] | None = None
    """AlphaPay has acted, and this is what the till learns."""


def _result(code: str) -> Callable[[Told], None]:
    def lie(told: Told) -> None:
        told.clear()
        told["result"] = {"resultCode": code, "resultMessage": "", "resultStatus": "F"}

    return lie


def _another_amount(told: Told) -> None:
    if "order" in told:
        told["order"]["orderAmount"] = {"value": "777", "currency": "CAD"}


def _another_status(told: Told) -> None:
    if "paymentStatus" in told:
        told["paymentStatus"] = "ON_HOLD"


def _paid(told: Told) -> None:
    if "paymentStatus" in told:
        told["paymentStatus"] = "SUCCESS"


def _a_row_less(told: Told) -> None:
    if told.get("transactions"):
        told["transactions"].pop()


def _garbled(told: Told) -> None:
    told["result"] = "?"


FAULTS: Mapping[str, Fault] = {
    "not sent": Fault(lost=ConnectionFailed),
    "request lost": Fault(lost=TimedOut),
    "HTTP 503": Fault(refused=Reply(503, {}, b"busy")),
    "HTTP 429": Fault(refused=Reply(429, {"Retry-After": "20"}, b"")),
    "SYSTEMERROR": Fault(says_instead="SYSTEMERROR"),
    "SYSTEMERROR after acting": Fault(lies=_result("SYSTEMERROR")),
    "unknown code": Fault(lies=_result("QUITE_NEW")),
    "unknown status": Fault(calls=frozenset({INQUIRY}), lies=_another_status),
    "wrong amount": Fault(calls=frozenset({INQUIRY}), lies=_another_amount),
    "another amount booked": Fault(calls=frozenset({PAY}), books_more=100),
    "list cut": Fault(calls=frozenset({LIST}), lies=_a_row_less),
    "garbled": Fault(lies=_garbled),
    "answer about another": Fault(calls=_ABOUT_PAYMENTS, about_another=True),
    "forged": Fault(calls=frozenset({INQUIRY}), forges=_paid),
    "unsigned": Fault(signed=False),
    "HTTP 502 after acting": Fault(signed=False, status=502),
    "answer lost": Fault(answer_lost=ConnectionLost),
    "answer too large": Fault(answer_lost=TooLarge),
    "request late": Fault(late_s=30.0, answer_lost=TimedOut),
    "received twice": Fault(arrives=2),
    "earlier answer replayed": Fault(calls=_ABOUT_PAYMENTS, replays=True),
}
"""A second copy of a `pay` is AlphaPay's own to tell apart: the till gets the answer to the first one."""


def told_by(reply: Reply) -> Told:
    """What an answer's body says."""
    told: Told = json.loads(reply.body)
    return told
