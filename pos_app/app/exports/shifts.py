"""Closed shifts with their Z reports, oldest first."""

from collections.abc import Iterator
from typing import TextIO

import msgspec

from pos_app.app.exports.cells import currency, figure, time, write_rows
from pos_app.domain.money import Money
from pos_app.domain.report import Cancelled, Item, ShiftReport, Taking
from pos_app.domain.shift import Shift
from pos_app.journal.queries import SqlitePaymentQueries

COLUMNS = (
    "z_number",
    "shift_id",
    "till_id",
    "opened_at",
    "opened_by",
    "closed_at",
    "closed_by",
    "line",
    "wallet",
    "scenario",
    "cashier",
    "count",
    "amount",
    "currency",
    "short_code",
    "request_id",
    "payment_id",
    "refund_request_id",
    "begun_at",
    "cash_float",
    "cash_counted",
    "reason",
    "journal_head",
)
"""The columns of the CSV, in order. New ones may only be added at the end."""

_ALL = 1_000_000


def write_jsonl(queries: SqlitePaymentQueries, out: TextIO) -> None:
    """One JSON object per shift and line. Raises `JournalError`, `OSError`."""
    encode = msgspec.json.Encoder().encode
    for shift in _oldest_first(queries):
        out.write(encode(shift).decode() + "\n")


def write_csv(queries: SqlitePaymentQueries, out: TextIO) -> None:
    """Of each Z report a row about itself (`line` is Z), one per figure, and one per item that stands apart. Raises
    `JournalError`, `OSError`.
    """
    write_rows(COLUMNS, (row for shift in _oldest_first(queries) for row in _rows(shift)), out)


def _oldest_first(queries: SqlitePaymentQueries) -> tuple[Shift, ...]:
    return queries.shifts(0, _ALL)[::-1]


def _rows(shift: Shift) -> Iterator[dict[str, str]]:
    report = shift.report
    if report is None:
        return
    shared = _shared(report)
    yield shared | _about(report)
    yield from (shared | _taking(taking) for taking in report.takings)
    yield from (shared | _cancelled(cancelled) for cancelled in report.cancelled)
    yield from (shared | _item(item) for item in report.items)


def _shared(report: ShiftReport) -> dict[str, str]:
    return {
        "z_number": str(report.z_number),
        "shift_id": report.shift_id,
        "till_id": report.till_id,
        "opened_at": time(report.opened_at),
        "opened_by": report.opened_by,
        "closed_at": time(report.at),
        "closed_by": report.by,
    }


def _about(report: ShiftReport) -> dict[str, str]:
    return {
        "line": "Z",
        "cash_float": figure(report.cash_float),
        "cash_counted": figure(report.counted),
        "currency": currency(report.cash_float or report.counted),
        "reason": report.reason,
        "journal_head": report.head,
    }


def _taking(taking: Taking) -> dict[str, str]:
    return {
        "line": taking.kind.value,
        "wallet": taking.wallet.value,
        "scenario": taking.scenario.value,
        "cashier": taking.cashier,
        "count": str(taking.count),
        "amount": figure(Money(taking.minor, taking.currency)),
        "currency": taking.currency.value,
    }


def _cancelled(cancelled: Cancelled) -> dict[str, str]:
    return {
        "line": "CANCELLED",
        "count": str(cancelled.count),
        "amount": figure(Money(cancelled.minor, cancelled.currency)),
        "currency": cancelled.currency.value,
    }


def _item(item: Item) -> dict[str, str]:
    return {
        "line": item.kind.value,
        "amount": figure(item.amount),
        "currency": currency(item.amount),
        "short_code": item.short_code,
        "request_id": item.request_id,
        "payment_id": item.payment_id,
        "refund_request_id": item.refund_request_id,
        "begun_at": time(item.begun_at),
    }
