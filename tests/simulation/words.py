"""A message, effect or event in few words, for traces: only what is not empty, enums by name, nothing nested twice."""

from datetime import date, datetime
from enum import Enum

import msgspec

from pos_app.domain.money import Money
from pos_app.protocol.answers import Answer, DayOfTransactions

_LONGEST = 40


def words_of(thing: msgspec.Struct) -> str:
    """`ChargeByQr command_id=1 revision=1 amount=$5.00 CAD`; payment codes stay out, as they do of `repr`."""
    if "payment_code" in thing.__struct_fields__ or "text" in thing.__struct_fields__:
        return repr(thing)
    told = ((name, getattr(thing, name)) for name in thing.__struct_fields__)
    said = [f"{name}={_short(value)}" for name, value in told if value not in (None, "", 0, (), False)]
    return " ".join((type(thing).__name__, *said))


def _short(value: object) -> str:
    match value:
        case Answer():
            result = f"{value.status.name} {value.raw_code}" if value.raw_code else value.cause.name
            about = value.body if not isinstance(value.body, DayOfTransactions) else None
            body = f" {words_of(about)}" if about is not None else f" {len(_rows(value))} rows"
            return f"({value.ended.name} {result}{body})"
        case Enum():
            return value.name
        case Money():
            return str(value)
        case datetime():
            return f"{value:%d %H:%M:%S%z}"
        case date():
            return value.isoformat()
        case msgspec.Struct():
            return f"{type(value).__name__}(…)"
        case _:
            text = str(value)
            return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _rows(answer: Answer) -> tuple[object, ...]:
    return answer.body.rows if isinstance(answer.body, DayOfTransactions) else ()
