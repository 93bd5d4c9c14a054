"""`pos-app export`: every payment with its events, as JSON lines or CSV. Reads only; the till may run."""

import argparse
import csv
import io
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

import msgspec

from pos_app.domain.money import Money
from pos_app.domain.refund import Refund
from pos_app.journal.errors import JournalError
from pos_app.journal.queries import SqlitePaymentQueries
from pos_app.protocol.queries import EventOnFile, PaymentOnFile

OK, FAILED, WRONG_USE, BROKEN_PIPE = 0, 1, 2, 141

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

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")

_HELP = """\
examples:
  pos-app export --data ~/pos-data --format csv --output payments.csv
  pos-app export --data ~/pos-data --format jsonl | jq 'select(.payment.state == "PAID")'

The till may go on selling meanwhile: the export shows the moment it began. Nothing in DIR is changed.
jsonl has one payment per line, amounts in minor units (cents):
{"payment": …, "sale": …, "events": […], "refunds": […]}
csv has one payment per row, amounts like 1234.50, times in UTC; the columns are listed in README.md.
FILE appears only when it is whole; without --output everything goes to the standard output, in UTF-8.

exit codes: 0 all is written, 1 it could not be (the reason is said), 2 the command was used wrongly.
"""

_Writer = Callable[[Iterator[PaymentOnFile], TextIO], None]


def main(argv: Sequence[str]) -> int:
    """Run `pos-app export`; `argv` is what follows `export`. Returns the exit code."""
    try:
        arguments = _parser().parse_args(argv)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else WRONG_USE
    try:
        _export(arguments.data, _WRITERS[arguments.format], arguments.output)
    except BrokenPipeError:
        return _reader_went_away()
    except JournalError as error:
        return _fail(str(error))
    except OSError as error:
        return _fail(f"The export could not be written: {error}. What the till recorded is untouched.")
    return OK


def write_jsonl(payments: Iterator[PaymentOnFile], out: TextIO) -> None:
    """One JSON object per payment and line."""
    encode = msgspec.json.Encoder().encode
    for payment in payments:
        out.write(encode(payment).decode() + "\n")


def write_csv(payments: Iterator[PaymentOnFile], out: TextIO) -> None:
    """A header and one row per payment (RFC 4180). No cell can act as a formula in a spreadsheet."""
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for payment in payments:
        cells = _cells(payment)
        writer.writerow([_harmless(cells[column]) for column in COLUMNS])


_WRITERS: dict[str, _Writer] = {"jsonl": write_jsonl, "csv": write_csv}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app export",
        description="Write all payments with all that happened to them.",
        epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--data", type=Path, metavar="DIR", required=True, help="the till's data directory")
    parser.add_argument("--format", choices=sorted(_WRITERS), required=True, help="how to write them")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write here, not to the standard output")
    return parser


def _export(directory: Path, write: _Writer, output: Path | None) -> None:
    with (
        closing(SqlitePaymentQueries.open(directory)) as queries,
        _standard_output() if output is None else _whole_file(output) as out,
        closing(queries.all_payments()) as payments,
    ):
        write(payments, out)


@contextmanager
def _standard_output() -> Iterator[TextIO]:
    """Standard output as UTF-8 with the line ends the writers choose, whatever the console's own are."""
    out = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", newline="")
    try:
        yield out
        out.flush()
    finally:
        out.detach()


@contextmanager
def _whole_file(path: Path) -> Iterator[TextIO]:
    """`path`, once everything is written; half an export never bears the name."""
    part = path.with_name(path.name + ".part")
    try:
        with part.open("w", encoding="utf-8", newline="") as out:
            yield out
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _cells(on_file: PaymentOnFile) -> dict[str, str]:
    payment, sale = on_file.payment, on_file.sale
    return {
        "request_id": payment.request_id,
        "payment_id": payment.payment_id,
        "sale_id": payment.sale_id,
        "short_code": sale.short_code,
        "till_id": sale.till_id,
        "cashier": sale.cashier,
        "scenario": payment.scenario.value,
        "state": payment.state.value,
        "amount": _figure(payment.amount),
        "currency": _currency(payment.amount),
        "booked_amount": _figure(payment.booked),
        "booked_currency": _currency(payment.booked),
        "customer_amount": _figure(payment.pay_amount),
        "customer_currency": _currency(payment.pay_amount),
        "wallet": payment.wallet.value,
        "created_at": _time(payment.created_at),
        "expires_at": _time(payment.expires_at),
        "paid_at": _time(payment.paid_at),
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
        "reserved_amount": _figure(Money(payment.reserved, payment.amount.currency)),
        "refunded_amount": _figure(Money(payment.refunded, payment.amount.currency)),
        "refunds": " | ".join(_refund(each.refund) for each in on_file.refunds),
    }


def _figure(money: Money | None) -> str:
    return money.plain().replace(",", "") if money else ""


def _currency(money: Money | None) -> str:
    return money.currency.value if money else ""


def _time(moment: datetime | None) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds") if moment else ""


def _event(event: EventOnFile) -> str:
    return f"{_time(event.at)} {type(event.event).__name__}"


def _refund(refund: Refund) -> str:
    return (
        f"{_time(refund.created_at)} {refund.refund_request_id} {_figure(refund.amount)} {refund.state.value}"
    )


def _harmless(cell: str) -> str:
    """A text a spreadsheet would take for a formula gets an apostrophe in front (OWASP: CSV injection)."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell


def _fail(sentence: str) -> int:
    print(f"pos-app export: {sentence}", file=sys.stderr)
    return FAILED


def _reader_went_away() -> int:
    """`export | head` has all it wants: end quietly, with nothing left to flush into the closed pipe."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return BROKEN_PIPE
