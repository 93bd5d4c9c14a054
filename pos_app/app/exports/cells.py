"""Values as cells of a CSV file (RFC 4180) that any spreadsheet may open."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TextIO

from pos_app.domain.money import Money

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def write_rows(columns: Sequence[str], rows: Iterable[Mapping[str, str]], out: TextIO) -> None:
    """A header and one line per row; what a row does not name is empty. No cell can act as a formula."""
    writer = csv.writer(out)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_harmless(row.get(column, "")) for column in columns])


def figure(money: Money | None) -> str:
    """Like 1234.50; empty for none."""
    return money.plain().replace(",", "") if money else ""


def currency(money: Money | None) -> str:
    """Like CAD; empty for none."""
    return money.currency.value if money else ""


def time(moment: datetime | None) -> str:
    """UTC with milliseconds; empty for none."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds") if moment else ""


def _harmless(cell: str) -> str:
    """A text a spreadsheet would take for a formula gets an apostrophe in front (OWASP: CSV injection)."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell
