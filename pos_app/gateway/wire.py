"""Reads the JSON of AlphaPay's answers, strictly: the result, the ids, and the forms of amounts and times.

Unknown fields are ignored; unknown words of a vocabulary survive as UNKNOWN; anything of a wrong type or
form is `Malformed`, so that no amount or time is ever guessed. Whether an answer may be believed is not
decided here.
"""

import re
import threading
from datetime import datetime
from typing import Any, TypeVar

import msgspec

from pos_app.domain.alphapay import ResultCode, ResultStatus
from pos_app.domain.money import Currency, Money
from pos_app.gateway.errors import Malformed
from pos_app.gateway.redaction import redact

_Shape = TypeVar("_Shape")
_VALUE = re.compile(r"[0-9]{1,7}")

_preparing = threading.Lock()
_decoders: dict[type, msgspec.json.Decoder[Any]] = {}


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """`result` of any answer. `raw_code` is AlphaPay's own word; `message` is redacted."""

    status: ResultStatus
    code: ResultCode
    raw_code: str
    message: str

    @property
    def taken_in(self) -> bool:
        """Whether the answer must say what it is about: the call succeeded, or a payment is in process."""
        return self.status is ResultStatus.SUCCEEDED or self.code is ResultCode.PAYMENT_IN_PROCESS


class Ids(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """The ids by which an answer says what it is about (R03). Empty where it does not say."""

    payment_id: str | None = ""
    payment_request_id: str | None = ""
    refund_id: str | None = ""
    refund_request_id: str | None = ""


class _Result(msgspec.Struct, rename="camel"):
    result_code: str
    result_status: str
    result_message: str | None = None


class _Envelope(msgspec.Struct):
    result: _Result


def result_of(raw: bytes) -> Result:
    """`result` of an answer. Raises `Malformed` where it is absent or is not three texts."""
    told = shaped(raw, _Envelope).result
    return Result(
        status=ResultStatus.parse(told.result_status),
        code=ResultCode.parse(told.result_code),
        raw_code=redact(told.result_code)[:64],
        message=redact(told.result_message or "")[:500],
    )


def ids_of(raw: bytes) -> Ids:
    """The ids an answer names. Raises `Malformed`."""
    return shaped(raw, Ids)


def shaped(raw: bytes, shape: type[_Shape]) -> _Shape:
    """`raw` as JSON of this shape. Raises `Malformed`, whose text never quotes the answer."""
    try:
        return _decoder_of(shape).decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise Malformed(f"the answer is not the JSON of {shape.__name__.strip('_').lower()}") from None


def _decoder_of(shape: type[_Shape]) -> msgspec.json.Decoder[_Shape]:
    """One decoder per shape, made by one thread at a time.

    msgspec prepares a type at its first use; two workers that use it first at once crash the whole process.
    """
    with _preparing:
        if shape not in _decoders:
            _decoders[shape] = msgspec.json.Decoder(shape)
        return _decoders[shape]


def moment(text: str) -> datetime:
    """An ISO 8601 time with offset. Raises `Malformed`, also for a time without offset."""
    try:
        parsed = datetime.fromisoformat(text)
    except ValueError:
        raise Malformed("a time is not ISO 8601") from None
    if parsed.utcoffset() is None:
        raise Malformed("a time has no offset")
    return parsed


def moment_if_any(text: str | None) -> datetime | None:
    """Like `moment`; None where AlphaPay left the time out or empty."""
    return moment(text) if text else None


def money(value: str, currency: str) -> Money:
    r"""An amount as AlphaPay writes it: `^\d{1,7}$` minor units.

    Raises `Malformed`, also for a currency we do not know.
    """
    if not _VALUE.fullmatch(value) or currency not in Currency.__members__:
        raise Malformed("an amount is not 1 to 7 digits in a known currency")
    return Money(int(value), Currency(currency))
