"""Pages of payments for people who look for something: latest first, by index, whatever they look for.

Each way to look is a source with an index of its own; where a text may mean several things, what they find is merged.
Records are read of the payments on the page only.
"""

import re
import sqlite3
from collections.abc import Iterator, Sequence
from itertools import islice

import msgspec

from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import ENDED_UNPAID, MONEY_CAME
from pos_app.domain.sale import Sale
from pos_app.journal import rows
from pos_app.protocol.queries import Filter, Group, PaymentLine

_LAST = (1 << 63) - 1
_ALL = -1
_BEYOND = "\U0010ffff"
"""Sorts after every text that goes on."""

_SHORTEST_ID = 8
"""Ids begin with the time they were made: fewer characters would name the payments of days, or are an amount."""
_SHORTEST_CODE, _LONGEST_CODE = 2, 4

_AMOUNT = re.compile(r"[$¥]?(\d{1,2},?\d{3}|\d{1,3})[.,](\d{2})|(\d{1,7})")

_LIST = "INDEXED BY attempt_to_list"
"""Has all that filters ask about. Where nothing is found it is read to its end, but never a record."""

_NUMBERS = (
    "SELECT attempt.number FROM attempt {index} WHERE {where} {filters} AND {number} < :before "
    "ORDER BY {number} DESC LIMIT :limit"
)
_RECORDS = (
    "SELECT attempt.record, sale.record FROM attempt JOIN sale ON sale.sale_id = attempt.sale_id "
    "WHERE attempt.number = ?"
)

Values = dict[str, str | int]


class _Source(msgspec.Struct, frozen=True):
    """The index to be used, `where` of its rows, and its values."""

    index: str = _LIST
    where: str = "1"
    values: Values = {}

    def statement(self, filters: str) -> str:
        """Where no index is named, the plus keeps SQLite from going through all payments to have them in order."""
        number = "attempt.number" if self.index else "+attempt.number"
        return _NUMBERS.format(index=self.index, where=self.where, filters=filters, number=number)


def lines_of(
    connection: sqlite3.Connection, wanted: Filter, before: int, limit: int
) -> tuple[PaymentLine, ...]:
    """At most `limit`, made before the one with that number (0: the last). Raises `sqlite3.Error`."""
    filters, values = _filters(wanted)
    values |= {"before": before or _LAST, "limit": _ALL if wanted.group is Group.UNSETTLED else limit}
    found: set[int] = set()
    for source in _sources(connection, wanted):
        numbers = connection.execute(source.statement(filters), values | source.values)
        found.update(number for (number,) in numbers)
    return tuple(islice(_lines(connection, wanted.group, sorted(found, reverse=True)), limit))


def _lines(connection: sqlite3.Connection, group: Group, numbers: Sequence[int]) -> Iterator[PaymentLine]:
    """Of the few that the till still cares for, some are settled as far as people are concerned."""
    for number in numbers:
        attempt_record, sale_record = connection.execute(_RECORDS, (number,)).fetchone()
        attempt = rows.decode_attempt(attempt_record)
        if group is not Group.UNSETTLED or attempt.unsettled:
            yield _line(number, attempt, rows.decode_sale(sale_record))


def _filters(wanted: Filter) -> tuple[str, Values]:
    """What holds besides the text, whichever source is asked."""
    terms, values = _GROUPS[wanted.group], Values()
    if wanted.wallet is not None:
        terms, values["wallet"] = f"{terms} AND attempt.wallet = :wallet", wanted.wallet.value
    if wanted.cashier:
        terms, values["cashier"] = f"{terms} AND attempt.cashier = :cashier", wanted.cashier
    for name, moment, relation in (("since", wanted.since, ">="), ("until", wanted.until, "<")):
        if moment is not None:
            terms, values[name] = f"{terms} AND attempt.created_at {relation} :{name}", rows.utc_text(moment)
    return terms, values


def _states(states: frozenset[str]) -> str:
    return ", ".join(f"'{state}'" for state in sorted(states))


_GROUPS = {
    Group.ALL: "",
    Group.UNSETTLED: "AND attempt.needs_care = 1",
    Group.PAID: f"AND attempt.state IN ({_states(frozenset(MONEY_CAME))})",
    Group.UNPAID: f"AND attempt.state IN ({_states(frozenset(ENDED_UNPAID))})",
    Group.REFUNDED: "AND attempt.refunded_minor > 0",
}


def _sources(connection: sqlite3.Connection, wanted: Filter) -> Iterator[_Source]:
    text = wanted.text.strip()
    if text:
        yield from _by_amount(text)
        yield from _by_id(text)
        yield from _by_code(text)
        yield from _by_cashier(connection, text)
    elif wanted.group is Group.UNSETTLED:
        yield _Source(index="INDEXED BY attempt_in_care")
    else:
        yield _Source()


def _by_amount(text: str) -> Iterator[_Source]:
    """Without a point, an amount is what the keys at the till make of it, cents first, or whole dollars."""
    amount = _AMOUNT.fullmatch(text)
    if amount is None:
        return
    minor = int(amount[3] or amount[1].replace(",", "") + amount[2])
    for each in (minor, minor * 100) if amount[3] else (minor,):
        yield _Source("INDEXED BY attempt_by_amount", "attempt.amount_minor = :minor", {"minor": each})


def _by_id(text: str) -> Iterator[_Source]:
    """Payment ids are digits and request ids lower case; of AlphaPay's refund ids the case is not known."""
    if len(text) < _SHORTEST_ID:
        return
    found = _range(text.lower())
    yield _Source("", "attempt.payment_id >= :low AND attempt.payment_id < :high", found)
    yield _Source("", "attempt.request_id >= :low AND attempt.request_id < :high", found)
    for each in dict.fromkeys((text, text.lower(), text.upper())):
        yield _Source("", f"attempt.request_id IN ({_REFUNDS})", _range(each))


_REFUNDS = (
    "SELECT request_id FROM refund WHERE refund_request_id >= :low AND refund_request_id < :high "
    "UNION SELECT request_id FROM refund WHERE refund_id >= :low AND refund_id < :high"
)
_CODES = "SELECT sale_id FROM sale WHERE short_code >= :low AND short_code < :high"


def _by_code(text: str) -> Iterator[_Source]:
    if _SHORTEST_CODE <= len(text) <= _LONGEST_CODE:
        yield _Source("INDEXED BY attempt_by_sale", f"attempt.sale_id IN ({_CODES})", _range(text.upper()))


def _by_cashier(connection: sqlite3.Connection, text: str) -> Iterator[_Source]:
    """Every name that begins with the text, whatever the case: from name to name along the index."""
    following = "SELECT min(cashier) FROM sale WHERE cashier > ?"
    (name,) = connection.execute(following, ("",)).fetchone()
    while name is not None:
        if name.casefold().startswith(text.casefold()):
            yield _Source(_LIST, "attempt.cashier = :name", {"name": name})
        (name,) = connection.execute(following, (name,)).fetchone()


def _range(prefix: str) -> Values:
    return {"low": prefix, "high": prefix + _BEYOND}


def _line(number: int, attempt: Attempt, sale: Sale) -> PaymentLine:
    booked_in = (attempt.booked or attempt.amount).currency
    return PaymentLine(
        number=number,
        request_id=attempt.request_id,
        sale_id=attempt.sale_id,
        short_code=sale.short_code,
        amount=attempt.amount,
        state=attempt.state,
        scenario=attempt.scenario,
        wallet=attempt.wallet,
        cashier=attempt.by or sale.cashier,
        at=attempt.created_at,
        payment_id=attempt.payment_id,
        booked=attempt.booked,
        refunded=Money(attempt.refunded, booked_in) if attempt.refunded else None,
        reserved=attempt.reserved > 0,
        needs_decision=attempt.needs_decision,
        resolution=attempt.resolution,
        late=attempt.late,
        foreign=attempt.foreign,
    )
