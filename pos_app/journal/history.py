"""Pages of payments for people who look for something: latest first, by index, whatever they look for.

Each way to look is a source with an index of its own; where a text may mean several things, their pages are merged.
"""

import re
import sqlite3
from collections.abc import Iterator

import msgspec

from pos_app.domain.money import Money
from pos_app.domain.payment_terms import ENDED_UNPAID, MONEY_CAME
from pos_app.journal import rows
from pos_app.protocol.queries import Filter, Group, PaymentLine

_LAST = (1 << 63) - 1
_BEYOND = "\U0010ffff"
"""Sorts after every text that goes on."""

_SHORTEST_ID = 8
"""Ids begin with the time they were made: fewer characters would name the payments of days."""
_SHORTEST_CODE = 2
_FEW = 5_000
"""Payments of so few sales are found and put in order; of more, the latest come soon enough by themselves."""

_AMOUNT = re.compile(r"(\d{1,5})[.,](\d{2})|(\d{1,7})")


Values = dict[str, str | int]


class _Source(msgspec.Struct, frozen=True):
    """`table` with the index to be used, `where` of its rows, and the values of both."""

    where: str = "1"
    values: Values = {}
    index: str = ""


def lines_of(
    connection: sqlite3.Connection, wanted: Filter, before: int, limit: int
) -> tuple[PaymentLine, ...]:
    """At most `limit`, made before the one with that number (0: the last). Raises `sqlite3.Error`."""
    filters, values = _filters(wanted)
    values |= {"before": before or _LAST, "limit": limit}
    found: dict[int, PaymentLine] = {}
    for source in _sources(connection, wanted):
        statement = (
            f"SELECT attempt.number, attempt.record, sale.record FROM attempt {source.index} "
            f"CROSS JOIN sale ON sale.sale_id = attempt.sale_id WHERE {source.where} {filters} "
            "AND attempt.number < :before ORDER BY attempt.number DESC LIMIT :limit"
        )
        for number, attempt, sale in connection.execute(statement, values | source.values):
            found[number] = _line(number, attempt, sale)
    return tuple(found[number] for number in sorted(found, reverse=True)[:limit])


def _filters(wanted: Filter) -> tuple[str, Values]:
    """What holds besides the text, whichever source is asked."""
    terms, values = "", Values()
    if wanted.wallet is not None:
        terms, values["wallet"] = f"{terms} AND attempt.wallet = :wallet", wanted.wallet.value
    if wanted.cashier:
        terms, values["cashier"] = f"{terms} AND sale.cashier = :cashier", wanted.cashier
    for name, moment, relation in (("since", wanted.since, ">="), ("until", wanted.until, "<")):
        if moment is not None:
            terms, values[name] = f"{terms} AND attempt.created_at {relation} :{name}", rows.utc_text(moment)
    return f"{terms} {_GROUPS[wanted.group]}", values


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
        yield from _by_text(connection, text)
    else:
        yield from _by_group(connection, wanted)


def _by_group(connection: sqlite3.Connection, wanted: Filter) -> Iterator[_Source]:
    """Without a text: by what is rarest."""
    if wanted.since is not None:
        yield _Source(index="INDEXED BY attempt_by_created_at")
    elif wanted.group is Group.UNSETTLED:
        yield _Source(index="INDEXED BY attempt_in_care")
    elif wanted.group is Group.REFUNDED:
        yield _Source(index="INDEXED BY attempt_refunded")
    elif wanted.group in _ONE_BY_ONE:
        for state in sorted(_ONE_BY_ONE[wanted.group]):
            yield _Source("attempt.state = :state", {"state": state}, "INDEXED BY attempt_by_state")
    elif wanted.cashier:
        yield _of_cashier(connection, wanted.cashier)
    elif wanted.wallet is not None:
        yield _Source(index="INDEXED BY attempt_by_wallet")
    else:
        yield _Source()


_ONE_BY_ONE = {
    Group.PAID: frozenset(state.value for state in MONEY_CAME),
    Group.UNPAID: frozenset(state.value for state in ENDED_UNPAID),
}


def _by_text(connection: sqlite3.Connection, text: str) -> Iterator[_Source]:
    """All that the text may mean."""
    amount = _AMOUNT.fullmatch(text)
    if amount is not None:
        minor = int(amount[3]) if amount[3] else int(amount[1] + amount[2])
        yield _Source("attempt.amount_minor = :minor", {"minor": minor}, "INDEXED BY attempt_by_amount")
    if len(text) >= _SHORTEST_ID:
        yield from _by_id(text)
    if _SHORTEST_CODE <= len(text) <= _SHORTEST_ID:
        codes = "SELECT sale_id FROM sale WHERE short_code >= :low AND short_code < :high"
        yield _Source(f"attempt.sale_id IN ({codes})", _range(text.upper()))
    for name in _cashiers(connection, text):
        yield _of_cashier(connection, name)


def _by_id(text: str) -> Iterator[_Source]:
    found = _range(text.lower())
    yield _Source("attempt.payment_id >= :low AND attempt.payment_id < :high", found)
    yield _Source("attempt.request_id >= :low AND attempt.request_id < :high", found)
    refunds = (
        "SELECT request_id FROM refund WHERE refund_request_id >= :low AND refund_request_id < :high "
        "UNION SELECT request_id FROM refund WHERE refund_id >= :low AND refund_id < :high"
    )
    yield _Source(f"attempt.request_id IN ({refunds})", found)


def _range(prefix: str) -> Values:
    return {"low": prefix, "high": prefix + _BEYOND}


def _of_cashier(connection: sqlite3.Connection, name: str) -> _Source:
    count = "SELECT count(*) FROM (SELECT 1 FROM sale WHERE cashier = ? LIMIT ?)"
    (sales,) = connection.execute(count, (name, _FEW)).fetchone()
    if sales < _FEW:
        return _Source("attempt.sale_id IN (SELECT sale_id FROM sale WHERE cashier = :name)", {"name": name})
    return _Source("sale.cashier = :name", {"name": name})


def _cashiers(connection: sqlite3.Connection, text: str) -> Iterator[str]:
    """Names that begin with the text, whatever the case: from name to name along the index."""
    following = "SELECT min(cashier) FROM sale WHERE cashier > ?"
    (name,) = connection.execute(following, ("",)).fetchone()
    while name is not None:
        if name.casefold().startswith(text.casefold()):
            yield name
        (name,) = connection.execute(following, (name,)).fetchone()


def _line(number: int, attempt_record: str, sale_record: str) -> PaymentLine:
    attempt, sale = rows.decode_attempt(attempt_record), rows.decode_sale(sale_record)
    refunded = (
        Money(attempt.refunded, (attempt.booked or attempt.amount).currency) if attempt.refunded else None
    )
    return PaymentLine(
        number=number,
        request_id=attempt.request_id,
        sale_id=attempt.sale_id,
        short_code=sale.short_code,
        amount=attempt.amount,
        state=attempt.state,
        scenario=attempt.scenario,
        wallet=attempt.wallet,
        cashier=sale.cashier,
        at=attempt.created_at,
        payment_id=attempt.payment_id,
        booked=attempt.booked,
        refunded=refunded,
        reserved=attempt.reserved > 0,
        needs_decision=attempt.needs_decision,
        late=attempt.late,
        foreign=attempt.foreign,
    )
