"""Payments with all that happened to them, oldest first."""

from contextlib import closing
from typing import TextIO

import msgspec

from pos_app.app.exports.cells import currency, figure, time, write_rows
from pos_app.domain.money import Money
from pos_app.domain.refund import Refund
from pos_app.journal.queries import SqlitePaymentQueries
from pos_app.protocol.queries import EventOnFile, PaymentOnFile

COLUMNS = (
    "request_id",
    "payment_id",
    "sale_id",
    "short_code",
    "till_id",
    "cashier",
    "scenario",
    "state",
    "amount",
    "currency",
    "booked_amount",
    "booked_currency",
    "customer_amount",
    "customer_currency",
    "wallet",
    "created_at",
    "expires_at",
    "paid_at",
    "refund_seen",
    "late",
    "cancel_cause",
    "doubt",
    "result_code",
    "result_message",
    "description",
    "events",
    "attention",
    "resolution",
    "left_with",
    "alarms",
    "reserved_amount",
    "refunded_amount",
    "refunds",
)
"""The columns of the CSV, in order. New ones may only be added at the end."""


def write_jsonl(queries: SqlitePaymentQueries, out: TextIO) -> None:
    """One JSON object per payment and line. Raises `JournalError`, `OSError`."""
    encode = msgspec.json.Encoder().encode
    with closing(queries.all_payments()) as payments:
        for payment in payments:
            out.write(encode(payment).decode() + "\n")


def write_csv(queries: SqlitePaymentQueries, out: TextIO) -> None:
    """A header and one row per payment. Raises `JournalError`, `OSError`."""
    with closing(queries.all_payments()) as payments:
        write_rows(COLUMNS, map(_cells, payments), out)


def _cells(on_file: PaymentOnFile) -> dict[str, str]:
    payment, sale = on_file.payment, on_file.sale
    return {
        "request_id": payment.request_id,
        "payment_id": payment.payment_id,
        "sale_id": payment.sale_id,
        "short_code": sale.short_code,
        "till_id": sale.till_id,
        "cashier": payment.by or sale.cashier,
        "scenario": payment.scenario.value,
        "state": payment.state.value,
        "amount": figure(payment.amount),
        "currency": currency(payment.amount),
        "booked_amount": figure(payment.booked),
        "booked_currency": currency(payment.booked),
        "customer_amount": figure(payment.pay_amount),
        "customer_currency": currency(payment.pay_amount),
        "wallet": payment.wallet.value,
        "created_at": time(payment.created_at),
        "expires_at": time(payment.expires_at),
        "paid_at": time(payment.paid_at),
        "refund_seen": payment.refund_seen.value,
        "late": "yes" if payment.late else "no",
        "cancel_cause": payment.cancel_cause or "",
        "doubt": payment.doubt or "",
        "result_code": payment.result_code,
        "result_message": payment.result_message,
        "description": payment.description,
        "events": " | ".join(_event(event) for event in on_file.events),
        "attention": payment.attention or "",
        "resolution": payment.resolution or "",
        "left_with": sale.left_with or "",
        "alarms": " | ".join(alarm.kind for alarm in payment.alarms),
        "reserved_amount": figure(Money(payment.reserved, payment.amount.currency)),
        "refunded_amount": figure(Money(payment.refunded, payment.amount.currency)),
        "refunds": " | ".join(_refund(each.refund) for each in on_file.refunds),
    }


def _event(event: EventOnFile) -> str:
    return f"{time(event.at)} {type(event.event).__name__}"


def _refund(refund: Refund) -> str:
    return (
        f"{time(refund.created_at)} {refund.refund_request_id} {figure(refund.amount)} {refund.state.value}"
    )
