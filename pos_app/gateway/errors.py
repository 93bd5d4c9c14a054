"""Why a call brought no usable answer: one class per cause, each carrying what it proves about the request.

Responsible for naming causes only; sentences for cashiers are made elsewhere, from `cause`. No text in here
holds a secret: no key, no payment code.

    GatewayError
    ├── NotSent                        not a byte of the request left (R02)
    │   ├── NameLookupFailed
    │   ├── ConnectionFailed
    │   ├── TlsFailed                  the handshake: certificate, host name, protocol
    │   └── CannotSign                 this till's own key or settings
    │       ├── KeyUnusable
    │       └── RequestUnfit           what was asked for can never be sent: amount, description, code
    ├── NoAnswer                       it may have been received, and acted on
    │   ├── TimedOut                   a time-out, or the call's total deadline
    │   ├── ConnectionLost             also a kept-alive connection that broke while being used again
    │   ├── TooLarge
    │   ├── HttpStatusRefused          not 200, and nothing verifiable in it
    │   ├── SlowedDown                 429 or Retry-After, and nothing verifiable in it
    │   └── Malformed                  not the HTTP, or not the JSON, that AlphaPay documents
    └── NotBelieved                    an answer that is no evidence about this call (R03)
        ├── Unsigned
        ├── WronglySigned
        ├── DoesNotFit                 signed, but about another payment or request
        └── ClockSkew                  signed, but dated too far from this till's clock
"""

from datetime import datetime
from typing import ClassVar

from pos_app.domain.alphapay import ResultCode, ResultStatus
from pos_app.domain.evidence import Ended
from pos_app.protocol.answers import Cause


class GatewayError(Exception):
    """A call without a usable answer. `ended` and `cause` are what may be acted on.

    `hint` is unverified text, redacted, for people to read. `retry_after_s` is the wait the other side
    asked for.
    """

    ended: ClassVar[Ended]
    cause: ClassVar[Cause]

    def __init__(self, text: str = "", *, hint: str = "", retry_after_s: float | None = None) -> None:
        super().__init__(text or type(self).__name__)
        self.hint = hint
        self.retry_after_s = retry_after_s


class NotSent(GatewayError):
    """Not a byte of the request left this machine."""

    ended = Ended.NOT_SENT


class NameLookupFailed(NotSent):
    """The host's name could not be looked up."""

    cause = Cause.NAME_LOOKUP


class ConnectionFailed(NotSent):
    """No TCP connection could be opened."""

    cause = Cause.CONNECTION


class TlsFailed(NotSent):
    """The TLS handshake failed, before any request."""

    cause = Cause.TLS


class CannotSign(NotSent):
    """This till's own key or settings keep it from sending."""

    cause = Cause.CANNOT_SIGN


class KeyUnusable(CannotSign):
    """A key text that is not the kind of key it should be. The text never quotes it."""


class RequestUnfit(CannotSign):
    """AlphaPay could never take this request: refused before sending."""


class NoAnswer(GatewayError):
    """The request may have been received; no answer came, or none that can be read."""

    ended = Ended.NO_ANSWER


class TimedOut(NoAnswer):
    """No answer in time. The request may be on its way, acted on, or lost."""

    cause = Cause.TIMED_OUT


class ConnectionLost(NoAnswer):
    """The connection broke after the request began to leave."""

    cause = Cause.CONNECTION_LOST


class TooLarge(NoAnswer):
    """The answer is longer than any answer of AlphaPay's."""

    cause = Cause.TOO_LARGE


class HttpStatusRefused(NoAnswer):
    """An HTTP status other than 200, without a verifiable answer in it."""

    cause = Cause.HTTP_STATUS

    def __init__(self, status: int, *, hint: str = "") -> None:
        super().__init__(f"HTTP status {status}", hint=hint or f"HTTP {status}")
        self.status = status


class SlowedDown(NoAnswer):
    """429, or Retry-After with anything unverifiable: ask less often."""

    cause = Cause.SLOWED_DOWN


class Malformed(NoAnswer):
    """An answer that cannot be read as what AlphaPay documents."""

    cause = Cause.MALFORMED


class NotBelieved(GatewayError):
    """An answer came, but it is no evidence about this call."""

    ended = Ended.UNVERIFIED


class Unsigned(NotBelieved):
    """`Signature`, `Response-Time` or `Nonce` is missing."""

    cause = Cause.UNSIGNED


class WronglySigned(NotBelieved):
    """The signature is not AlphaPay's over this call, this merchant and these bytes."""

    cause = Cause.WRONGLY_SIGNED


class DoesNotFit(NotBelieved):
    """AlphaPay's word, but about another payment, refund or request."""

    cause = Cause.DOES_NOT_FIT


class ClockSkew(NotBelieved):
    """AlphaPay's signature, but its Response-Time is further from our clock than is believed: old,
    replayed, or a clock is wrong.

    `status` and `code` are what the stale answer says: a signed `SIGN_TIMEOUT` here means a wrong clock on
    this machine is the likeliest cause. It stays no evidence about the money, since any old answer may be
    replayed. `apart_s` is AlphaPay's time minus ours, `told_at` the time it is dated.
    """

    cause = Cause.CLOCK_SKEW

    def __init__(
        self,
        apart_s: float,
        *,
        told_at: datetime,
        status: ResultStatus,
        code: ResultCode,
        raw_code: str,
        message: str,
    ) -> None:
        text = f"the answer is dated {apart_s:+.0f} s from this machine's clock"
        super().__init__(text, hint=text)
        self.apart_s = apart_s
        self.told_at = told_at
        self.status = status
        self.code = code
        self.raw_code = raw_code
        self.message = message
