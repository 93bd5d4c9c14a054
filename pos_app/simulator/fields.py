"""Checks of a request's fields. Each raises `RefusedError` (`PARAM_INVALID`) and names the field."""

import datetime as dt
import re
from typing import Any

from pos_app.simulator.ledger import RefusedError

Json = dict[str, Any]
_AMOUNT = re.compile(r"\d{1,7}", re.ASCII)
_DESCRIPTION_MAX = 128


def text(body: Json, field: str, *, required: bool = False) -> str:
    """A text field; empty if it is absent and not required."""
    value = body.get(field)
    if value is None and not required:
        return ""
    if not isinstance(value, str) or (required and not value):
        raise RefusedError("PARAM_INVALID", f"{field} must be a text that is not empty")
    return value


def object_in(body: Json, field: str) -> Json:
    """A nested object, which must be there."""
    value = body.get(field)
    if not isinstance(value, dict):
        raise RefusedError("PARAM_INVALID", f"{field} must be an object")
    return value


def amount(holder: Json) -> int:
    """`value` in minor units, from a text of one to seven digits that is not zero."""
    value = holder.get("value")
    if not isinstance(value, str) or not _AMOUNT.fullmatch(value):
        raise RefusedError("PARAM_INVALID", r"value must be a text of the form ^\d{1,7}$")
    if int(value) == 0:
        raise RefusedError("PARAM_INVALID", "value must not be zero")
    return int(value)


def description(holder: Json, *, required: bool = False) -> str:
    """`description`, at most 128 characters."""
    said = text(holder, "description", required=required)
    if len(said) > _DESCRIPTION_MAX:
        raise RefusedError("PARAM_INVALID", "description is longer than 128 characters")
    return said


def whole(body: Json, field: str, least: int, most: int) -> int:
    """A whole number, or the text of one, within bounds."""
    try:
        value = int(body.get(field, ""))
    except (TypeError, ValueError):
        value = -1
    if not least <= value <= most:
        raise RefusedError("PARAM_INVALID", f"{field} must be a number from {least} to {most}")
    return value


def day(body: Json) -> dt.date:
    """`date` as yyyyMMdd."""
    said = text(body, "date", required=True)
    try:
        return dt.datetime.strptime(said, "%Y%m%d").date()
    except ValueError:
        raise RefusedError("PARAM_INVALID", "date must have the form yyyyMMdd") from None
