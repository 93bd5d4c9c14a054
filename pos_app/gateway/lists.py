"""Reads one day's `transactions` to the end and says whether the reading is complete (R19).

Does not call by itself.
"""

from collections.abc import Callable
from datetime import date

from pos_app.gateway.wire_lists import Page
from pos_app.protocol.answers import DayOfTransactions, Transaction

MAX_PAGES = 200
"""20,000 rows: more than a shop's day. A longer list is read up to here and is not complete."""


def whole_day(day: date, read_page: Callable[[int], Page]) -> DayOfTransactions:
    """All rows of `day`, page by page, then page 1 once more for its total.

    `complete` only if every reading of the total was the same and that many rows came. Errors of
    `read_page` pass through.
    """
    first = read_page(1)
    rows: list[Transaction] = list(first.rows)
    totals = {first.total}
    pages = min(first.total_pages, MAX_PAGES)
    for number in range(2, pages + 1):
        page = read_page(number)
        rows += page.rows
        totals.add(page.total)
    totals.add(read_page(1).total)
    return DayOfTransactions(day=day, complete=totals == {len(rows)}, rows=tuple(rows))
