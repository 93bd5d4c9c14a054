"""Decides whether an HTTP answer is AlphaPay's own word about the call that was made (R03).

In this order: signed by AlphaPay over this path, this merchant and these bytes; readable; dated within five
minutes of AlphaPay's clock as we measured it; about the ids that were asked for. What fails a step raises
that step's error. The HTTP status does not matter once the signature holds.
"""

import re
from datetime import datetime
from email.utils import parsedate_to_datetime

import msgspec

from pos_app.gateway.errors import (
    ClockSkew,
    DoesNotFit,
    HttpStatusRefused,
    Malformed,
    NotBelieved,
    SlowedDown,
    Unsigned,
    WronglySigned,
)
from pos_app.gateway.redaction import readable
from pos_app.gateway.signing import Credentials, is_signed, signed_text
from pos_app.gateway.transport import Reply
from pos_app.gateway.wire import Ids, Result, ids_of, moment, result_of

FRESH_WITHIN_S = 300.0
"""AlphaPay takes a request's time within 5 minutes of its own; we ask the same of its answers."""

RETRY_AFTER_MAX_S = 300.0
"""Nobody, signed or not, makes this till stop asking for longer."""

RETRY_AFTER_DEFAULT_S = 5.0
"""Where 429 comes without Retry-After."""


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """The call an answer must fit.

    `now` is AlphaPay's clock as we measured it, half-way between sending and receiving; `ids` those that were
    asked for, empty ones not checked.
    """

    path: str
    now: datetime
    ids: Ids


class Verified(msgspec.Struct, frozen=True, kw_only=True):
    """AlphaPay's word: its result, the raw bytes it stands in, and its `Response-Time`."""

    result: Result
    raw: bytes
    told_at: datetime
    retry_after_s: float | None


def verified(reply: Reply, credentials: Credentials, asked: Asked) -> Verified:
    """The answer, if it may be believed.

    Raises the `NotBelieved` errors, `HttpStatusRefused`, `SlowedDown` or `Malformed`.
    """
    refusal = _disbelief(reply, credentials, asked)
    if refusal is not None:
        raise _named_better(reply, refusal, asked.now)
    result = result_of(reply.body)
    told_at = _told_at(reply, asked, result)
    _fits(asked.ids, ids_of(reply.body))
    return Verified(
        result=result, raw=reply.body, told_at=told_at, retry_after_s=_retry_after(reply, asked.now)
    )


def _disbelief(reply: Reply, credentials: Credentials, asked: Asked) -> NotBelieved | None:
    signature, time, nonce = (reply.headers.get(name) for name in ("Signature", "Response-Time", "Nonce"))
    if not (signature and time and nonce):
        return Unsigned(hint=readable(reply.body))
    text = signed_text(asked.path, credentials.merchant_code, time, nonce, reply.body)
    if not is_signed(credentials.alphapay_key, signature, text):
        return WronglySigned(hint=readable(reply.body))
    return None


def _named_better(reply: Reply, refusal: NotBelieved, now: datetime) -> Exception:
    """The likelier cause of an answer without a valid signature: a gateway on the way, or AlphaPay refusing
    unsigned.
    """
    wait = _retry_after(reply, now)
    if wait is not None:
        return SlowedDown(hint=refusal.hint, retry_after_s=wait)
    if reply.status != 200 and not _looks_like_alphapay(reply.body):
        return HttpStatusRefused(reply.status, hint=f"HTTP {reply.status} {refusal.hint}".strip())
    return refusal


def _looks_like_alphapay(raw: bytes) -> bool:
    try:
        result_of(raw)
    except Malformed:
        return False
    return True


def _told_at(reply: Reply, asked: Asked, result: Result) -> datetime:
    told_at = moment(reply.headers["Response-Time"])
    apart_s = (told_at - asked.now).total_seconds()
    if abs(apart_s) > FRESH_WITHIN_S:
        raise ClockSkew(
            apart_s,
            told_at=told_at,
            status=result.status,
            code=result.code,
            raw_code=result.raw_code,
            message=result.message,
        )
    return told_at


def _fits(asked: Ids, told: Ids) -> None:
    for name in Ids.__struct_fields__:
        wanted, got = getattr(asked, name), getattr(told, name)
        if wanted and got and wanted != got:
            raise DoesNotFit(f"the answer is about another {name.replace('_', ' ')}")


def _retry_after(reply: Reply, now: datetime) -> float | None:
    """Seconds to wait as the answer demands; None where it demands nothing."""
    header = reply.headers.get("Retry-After", "").strip()
    if re.fullmatch(r"[0-9]{1,9}", header):
        return min(float(header), RETRY_AFTER_MAX_S)
    try:
        until = parsedate_to_datetime(header)
        return min(max((until - now).total_seconds(), 0.0), RETRY_AFTER_MAX_S)
    except (ValueError, TypeError, OverflowError):
        return RETRY_AFTER_DEFAULT_S if reply.status == 429 or header else None
