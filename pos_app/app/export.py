"""`pos-app export`: payments, Z reports or the audit trail, as JSON lines or CSV. Reads only; the till may run."""

import argparse
import io
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TextIO

from pos_app.app.exports import audit, payments, shifts
from pos_app.journal.errors import JournalError
from pos_app.journal.queries import SqlitePaymentQueries

OK, FAILED, WRONG_USE, BROKEN_PIPE = 0, 1, 2, 141

_HELP = """\
examples:
  pos-app export --data ~/pos-data --format csv --output payments.csv
  pos-app export --data ~/pos-data --format jsonl | jq 'select(.payment.state == "PAID")'
  pos-app export --data ~/pos-data --what shifts --format csv --output shifts.csv
  pos-app export --data ~/pos-data --what audit --format csv --output audit.csv

payments  each with its sale, its refunds and all that happened to it
shifts    each Z report: payments and refunds by wallet, scenario, currency and cashier, and what stood apart
audit     sign-ins and refused ones, approvals, people, shifts, drawer openings, changed settings, reprints, restores

The till may go on selling meanwhile: the export shows the moment it began. Nothing in DIR is changed. No PIN, badge
or payment code is in the journal's events, so none is in an export.
jsonl has one object per line, amounts in minor units (cents): {"payment": …, "sale": …, "events": […], "refunds": […]}.
csv has amounts like 1234.50 and times in UTC; the columns are listed in README.md.
FILE appears only when it is whole; without --output everything goes to the standard output, in UTF-8.

exit codes: 0 all is written, 1 it could not be (the reason is said), 2 the command was used wrongly.
"""

_Writer = Callable[[SqlitePaymentQueries, TextIO], None]


def main(argv: Sequence[str]) -> int:
    """Run `pos-app export`; `argv` is what follows `export`. Returns the exit code."""
    try:
        arguments = _parser().parse_args(argv)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else WRONG_USE
    try:
        _export(arguments.data, _WRITERS[arguments.what, arguments.format], arguments.output)
    except BrokenPipeError:
        return _reader_went_away()
    except JournalError as error:
        return _fail(str(error))
    except OSError as error:
        return _fail(f"The export could not be written: {error}. What the till recorded is untouched.")
    return OK


_WRITERS: dict[tuple[str, str], _Writer] = {
    ("payments", "jsonl"): payments.write_jsonl,
    ("payments", "csv"): payments.write_csv,
    ("shifts", "jsonl"): shifts.write_jsonl,
    ("shifts", "csv"): shifts.write_csv,
    ("audit", "jsonl"): audit.write_jsonl,
    ("audit", "csv"): audit.write_csv,
}
_KINDS = tuple(dict.fromkeys(what for what, _ in _WRITERS))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-app export",
        description="Write all payments with all that happened to them, all Z reports, or the audit trail.",
        epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--data", type=Path, metavar="DIR", required=True, help="the till's data directory")
    parser.add_argument(
        "--what", choices=_KINDS, default=_KINDS[0], help="what to write (default: %(default)s)"
    )
    parser.add_argument("--format", choices=("csv", "jsonl"), required=True, help="how to write them")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write here, not to the standard output")
    return parser


def _export(directory: Path, write: _Writer, output: Path | None) -> None:
    with (
        closing(SqlitePaymentQueries.open(directory)) as queries,
        _standard_output() if output is None else _whole_file(output) as out,
    ):
        write(queries, out)


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


def _fail(sentence: str) -> int:
    print(f"pos-app export: {sentence}", file=sys.stderr)
    return FAILED


def _reader_went_away() -> int:
    """`export | head` has all it wants: end quietly, with nothing left to flush into the closed pipe."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return BROKEN_PIPE
