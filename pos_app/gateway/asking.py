"""One signed question and AlphaPay's verified answer to it, by AlphaPay's clock; mends a clock that is wrong.

A machine clock more than five minutes off makes AlphaPay refuse (`SIGN_TIMEOUT`), in an answer that looks stale. A
replayed answer looks the same. So the time it names is tried first on a question that moves no money: only where
AlphaPay takes a request of that date, and answers this very question, the clock is corrected (R03). The refused
request is then proved not to have been taken in, and is sent once more: that is its first send (R01).
"""

import logging
import secrets
import uuid
from datetime import datetime, timedelta, timezone

import msgspec

from pos_app.domain.alphapay import Call, ResultCode
from pos_app.gateway import bodies, trust, wire, wire_lists
from pos_app.gateway.errors import ClockSkew, GatewayError
from pos_app.gateway.redaction import readable
from pos_app.gateway.server_clock import Reading, ServerClock, reading
from pos_app.gateway.signing import Credentials, header, signed_text
from pos_app.gateway.transport import Reply, Transport

log = logging.getLogger(__name__)

WORTH_CORRECTING_S = 30.0
"""A smaller correction would sign with nearly the same time, and meet the same refusal."""

_PATH = "/api/v2.0/payments/"
_NO_IDS = wire.Ids()
_PLAUSIBLE_YEARS = range(2020, 2100)
_ALPHAPAY_DAY = timezone(timedelta(hours=-8))


class _Exchange(msgspec.Struct, frozen=True, kw_only=True):
    """A request and the reply to it. `sent` and `received` are ticks, `ahead` what it was signed by."""

    path: str
    ids: wire.Ids
    reply: Reply
    ahead: float
    sent: float
    received: float

    def reading(self, told_at: datetime) -> Reading:
        """What the reply tells of AlphaPay's clock."""
        return reading(told_at, self.sent, self.received)


class Asking:
    """One worker's way to ask. Used by one thread; the clock is shared.

    No question takes longer than twice `total_s`, the correction of a clock included.
    """

    def __init__(
        self, credentials: Credentials, transport: Transport, clock: ServerClock, total_s: float
    ) -> None:
        self._credentials = credentials
        self._transport = transport
        self._clock = clock
        self._total_s = total_s

    def ask(self, call: Call, body: bytes, ids: wire.Ids) -> trust.Verified:
        """AlphaPay's answer about `ids`. Raises a `GatewayError` where there is no evidence."""
        first = self._sent(call, body, ids, self._clock.ahead())
        ends = first.received + self._total_s
        try:
            said = self._measured(first)
        except ClockSkew as skew:
            if not self._corrected(first, skew.told_at):
                raise
            said = self._measured(first)
        else:
            if not _refuses_our_time(said) or not self._corrected(first, said.told_at):
                return said
        return self._once_more(call, body, ids, ends) if _refuses_our_time(said) else said

    def _once_more(self, call: Call, body: bytes, ids: wire.Ids, ends: float) -> trust.Verified:
        log.info("%s: AlphaPay refused this machine's time; sending once more by its own clock", call.value)
        within_s = ends - self._clock.ticks()
        return self._measured(self._sent(call, body, ids, self._clock.ahead(), within_s))

    def _measured(self, exchange: _Exchange) -> trust.Verified:
        """The reply, if it may be believed, and its time taken as a measurement of AlphaPay's clock."""
        said = self._believed(exchange, self._clock.ahead())
        if not _refuses_our_time(said):
            self._clock.take(exchange.reading(said.told_at))
        return said

    def _believed(self, exchange: _Exchange, ahead: float) -> trust.Verified:
        now = self._clock.time_at((exchange.sent + exchange.received) / 2, ahead)
        asked = trust.Asked(path=exchange.path, now=now, ids=exchange.ids)
        return trust.verified(exchange.reply, self._credentials, asked)

    def _corrected(self, refused: _Exchange, told_at: datetime) -> bool:
        """Whether the clock that `told_at` speaks of was found to be AlphaPay's, and is ours from now on."""
        supposed = refused.reading(told_at)
        if told_at.year not in _PLAUSIBLE_YEARS or abs(supposed.middle - refused.ahead) < WORTH_CORRECTING_S:
            return False
        try:
            proved = self._corroborated(supposed.middle)
        except GatewayError as error:
            log.info("AlphaPay's clock was not confirmed: %s (%s)", error.cause, error)
            return False
        if proved is not None:
            log.warning(
                "AlphaPay's clock is %+.0f s from what was taken for it", proved.middle - refused.ahead
            )
            self._clock.correct(proved)
        return proved is not None

    def _corroborated(self, ahead: float) -> Reading | None:
        """A list read by that clock, as a reading; None where the answer is not to this question.

        The page size is drawn: a list that was recorded earlier repeats another one. Takes half a call's time, so
        that as much is left for what was to be asked.
        """
        day = self._clock.time_at(self._clock.ticks(), ahead).astimezone(_ALPHAPAY_DAY).date()
        limit = bodies.LEAST_PAGE_LIMIT + secrets.randbelow(bodies.PAGE_LIMIT - bodies.LEAST_PAGE_LIMIT)
        body = bodies.transactions(day, 1, limit)
        listed = self._sent(Call.TRANSACTIONS, body, _NO_IDS, ahead, self._total_s / 2)
        said = self._believed(listed, ahead)
        answered = said.result.taken_in and wire_lists.repeats(said.raw, page=1, limit=limit)
        return listed.reading(said.told_at) if answered else None

    def _sent(
        self, call: Call, body: bytes, ids: wire.Ids, ahead: float, within_s: float | None = None
    ) -> _Exchange:
        path = f"{self._transport.prefix}{_PATH}{call.value}"
        _log("> %s %s", call, body)
        sent = self._clock.ticks()
        headers = self._headers(path, self._clock.time_at(sent, ahead), body)
        reply = self._transport.post(path, headers, body, within_s)
        received = self._clock.ticks()
        _log("< %s %s", call, reply.body)
        return _Exchange(path=path, ids=ids, reply=reply, ahead=ahead, sent=sent, received=received)

    def _headers(self, path: str, now: datetime, body: bytes) -> dict[str, str]:
        time, nonce = now.replace(microsecond=0).isoformat(), uuid.uuid4().hex
        who = self._credentials
        text = signed_text(path, who.merchant_code, time, nonce, body)
        return {
            "Content-Type": "application/json; charset=UTF-8",
            "Accept": "application/json",
            "Merchant-Code": who.merchant_code,
            "Request-Time": time,
            "Nonce": nonce,
            "Signature": header(who.private_key, text, who.key_version),
        }


def _refuses_our_time(said: trust.Verified) -> bool:
    return said.result.code is ResultCode.SIGN_TIMEOUT


def _log(form: str, call: Call, body: bytes) -> None:
    if log.isEnabledFor(logging.DEBUG):
        log.debug(form, call.value, readable(body, 2000))
