"""What a shift counted, from the tables (R42, R43). Asks by index only: nothing here scans."""

import sqlite3
from collections.abc import Iterator
from datetime import datetime

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.money import Currency, Money
from pos_app.domain.report import Cancelled, Item, ItemKind, Taking, TakingKind
from pos_app.journal.anchors import head_of
from pos_app.protocol.ports import ShiftFigures, Uncounted

# A partial index is used only where the statement repeats what it leaves out.
_COUNTED = "counted_in = :shift AND {table}.counted_in <> ''"
_BEGAN = "began_in = :shift AND began_in <> ''"

_PAYMENTS = (
    "SELECT wallet, scenario, booked_currency, attempt.cashier, count(*), sum(booked_minor) "
    f"FROM attempt WHERE attempt.{_COUNTED.format(table='attempt')} "
    "AND booked_minor IS NOT NULL GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4"
)
_REFUNDS = (
    "SELECT wallet, scenario, refund.currency, made_by, count(*), sum(refund.amount_minor) "
    f"FROM refund JOIN attempt USING (request_id) WHERE refund.{_COUNTED.format(table='refund')} "
    "AND refund.state = 'DONE' GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4"
)
_CANCELLED = (
    f"SELECT currency, count(*), sum(amount_minor) FROM attempt WHERE {_BEGAN} "
    "AND state IN ('FAILED', 'CLOSED', 'NOT_SENT', 'NOT_FOUND') GROUP BY 1 ORDER BY 1"
)
_LATE = (
    "SELECT 'LATE', short_code, request_id, payment_id, '', booked_minor, booked_currency, created_at "
    f"FROM attempt JOIN sale USING (sale_id) WHERE attempt.{_COUNTED.format(table='attempt')} "
    "AND began_in <> :shift ORDER BY attempt.number"
)
_EARLIER_REFUNDS = (
    "SELECT CASE refund.state WHEN 'DONE' THEN 'EARLIER_REFUND' ELSE 'REFUND_FAILED' END, short_code, request_id, "
    "payment_id, refund_request_id, refund.amount_minor, refund.currency, refund.created_at "
    "FROM refund JOIN attempt USING (request_id) JOIN sale USING (sale_id) "
    f"WHERE refund.{_COUNTED.format(table='refund')} AND refund.began_in <> :shift ORDER BY refund.number"
)
_TO_RECHECK = (
    f"SELECT request_id FROM attempt WHERE {_BEGAN} AND state IN ('FAILED', 'CLOSED') AND payment_id <> '' "
    "ORDER BY number"
)
_UNCOUNTED_PAYMENTS = (
    "SELECT request_id FROM attempt WHERE counted_in = '' AND came_before = 0 AND booked_minor IS NOT NULL "
    "ORDER BY number"
)
_UNCOUNTED_REFUNDS = (
    "SELECT refund_request_id, request_id FROM refund "
    "WHERE counted_in = '' AND ended_before = 0 AND state IN ('DONE', 'FAILED') ORDER BY number"
)


def figures_of(connection: sqlite3.Connection, shift_id: str) -> ShiftFigures:
    """What the shift counted so far. Raises `sqlite3.Error`."""
    shift = {"shift": shift_id}
    paid = _takings(TakingKind.PAYMENT, connection.execute(_PAYMENTS, shift))
    given = _takings(TakingKind.REFUND, connection.execute(_REFUNDS, shift))
    cancelled = (
        Cancelled(currency=Currency(currency), count=count, minor=minor)
        for currency, count, minor in connection.execute(_CANCELLED, shift)
    )
    seq, head = head_of(connection)
    return ShiftFigures(
        shift_id=shift_id,
        takings=(*paid, *given),
        cancelled=tuple(cancelled),
        items=tuple(_items(connection, shift)),
        head=f"{seq}:{head}",
    )


def uncounted(connection: sqlite3.Connection) -> Uncounted:
    """What no shift has counted yet (R42). Raises `sqlite3.Error`."""
    payments = connection.execute(_UNCOUNTED_PAYMENTS).fetchall()
    refunds = connection.execute(_UNCOUNTED_REFUNDS).fetchall()
    return Uncounted(
        payments=tuple(key for (key,) in payments),
        refunds=tuple(key for key, _ in refunds),
        refunded=tuple(dict.fromkeys(request_id for _, request_id in refunds)),
    )


def to_recheck(connection: sqlite3.Connection, shift_id: str) -> list[str]:
    """Request ids of what began in the shift and ended unpaid at AlphaPay (R12). Raises `sqlite3.Error`."""
    return [key for (key,) in connection.execute(_TO_RECHECK, {"shift": shift_id})]


def _takings(kind: TakingKind, found: sqlite3.Cursor) -> Iterator[Taking]:
    for wallet, scenario, currency, cashier, count, minor in found:
        yield Taking(
            kind=kind,
            wallet=Wallet(wallet),
            scenario=Scenario(scenario),
            currency=Currency(currency),
            cashier=cashier,
            count=count,
            minor=minor,
        )


def _items(connection: sqlite3.Connection, shift: dict[str, str]) -> Iterator[Item]:
    for statement in (_LATE, _EARLIER_REFUNDS):
        for kind, code, request_id, payment_id, refund_id, minor, currency, begun_at in connection.execute(
            statement, shift
        ):
            yield Item(
                kind=ItemKind(kind),
                short_code=code,
                request_id=request_id,
                payment_id=payment_id,
                refund_request_id=refund_id,
                amount=Money(minor, Currency(currency)),
                begun_at=datetime.fromisoformat(begun_at),
            )
