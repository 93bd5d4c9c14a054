"""Opening the till, the history and the figures of a shift with years of payments on file, against one day.

BENCH_LONG=1 takes a million payments.
"""

import os
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from pos_app.app.compose import Till
from pos_app.domain.alphapay import Wallet
from pos_app.journal.connection import open_for_reading
from pos_app.journal.queries import SqlitePaymentQueries
from pos_app.journal.takings import figures_of
from pos_app.protocol.effects import Print
from pos_app.protocol.queries import By, Filter, Group, PaymentLine
from pos_app.protocol.screen_terms import PrinterState
from pos_app.runtime.calls import Asker
from pos_app.settings.records import Settings, TillSettings
from tests.benchmarks.big_books import A_DAY, CASHIERS, FIRST_DAY, GONE, make_big_journal
from tests.benchmarks.figures import Figure, median
from tests.benchmarks.processes import NotMeasured

ROUNDS = 15
BUDGET = 1.5
"""Opening, finding one payment and the figures of a day: they must not grow."""
PAGE, PAGE_BUDGET_MS = 60, 100.0
"""A page comes while one types, from however many."""
WHOLE_BUDGET_MS = 1000.0
"""Lists of what is rare, or long ago: all payments are looked at, but no record."""

Ask = Callable[[SqlitePaymentQueries], int]
"""Asks something and says how many were found."""


def measure() -> list[Figure]:
    """Both journals opened, and asked, in turn."""
    count = 1_000_000 if os.environ.get("BENCH_LONG") == "1" else 100_000
    with tempfile.TemporaryDirectory() as name:
        small, large = Path(name) / "small", Path(name) / "large"
        make_big_journal(small, A_DAY)
        make_big_journal(large, count)
        return figures(small, large, count)


def figures(small: Path, large: Path, count: int) -> list[Figure]:
    """What is measured, of two journals that exist: one day's, and one of `count` payments."""
    grows = [
        _ratio("opening the till", count, _in_turn(opening_s, small, large)),
        _ratio("finding a payment by id", count, _in_turn(finding_s, small, large)),
        _ratio("figures of a shift", count, _in_turn(figures_s, small, large)),
    ]
    line = _middle_line(large, count)
    pages = [_page(name, ask, large, PAGE_BUDGET_MS) for name, ask in _typed(line, count).items()]
    rare = [_page(name, ask, large, WHOLE_BUDGET_MS) for name, ask in _rare().items()]
    return [*grows, *pages, *rare]


def _typed(line: PaymentLine, count: int) -> dict[str, Ask]:
    """What a list is asked for while one types and turns pages; `line` is one payment of years ago."""
    texts = {
        "8 digits of a payment id": line.payment_id[:8],
        "a payment id": line.payment_id,
        "a request id": line.request_id,
        "a short code": line.short_code,
        "an amount": line.amount.plain(),
        "a cashier": CASHIERS[2][:2].lower(),
    }
    return {
        "first page": _list(Filter()),
        "next page": _list(Filter(), count - PAGE),
        "a page of years ago": _list(Filter(), count // 2),
        "page of those not paid": _list(Filter(group=Group.UNPAID)),
        "page of those refunded": _list(Filter(group=Group.REFUNDED)),
        "all of one payment": lambda queries: len(queries.find(By.REQUEST_ID, line.request_id)),
        "page of shifts": lambda queries: len(queries.shifts(0, PAGE)),
        "page of what people did": lambda queries: len(queries.audit_lines(0, PAGE)),
    } | {f"typing {name}": _list(Filter(text=text)) for name, text in texts.items()}


def _rare() -> dict[str, Ask]:
    rare = Filter(cashier=GONE, wallet=Wallet.UNIONPAY, group=Group.UNPAID)
    return {
        "typing a cashier who left years ago": _list(Filter(text=GONE.lower())),
        "page of the first day": _list(Filter(until=FIRST_DAY.replace(hour=23))),
        "page of few in all the years": _list(rare),
    }


def _list(wanted: Filter, before: int = 0) -> Ask:
    return lambda queries: len(queries.lines(wanted, before, PAGE))


def _middle_line(directory: Path, count: int) -> PaymentLine:
    with closing(SqlitePaymentQueries.open(directory)) as queries:
        return next(line for line in queries.lines(Filter(group=Group.PAID), count // 2, 1))


def _page(name: str, ask: Ask, directory: Path, budget_ms: float) -> Figure:
    taken = []
    with closing(SqlitePaymentQueries.open(directory)) as queries:
        for _ in range(ROUNDS):
            began = time.perf_counter()
            if ask(queries) == 0:
                raise NotMeasured(f"{name}: nothing was found")
            taken.append((time.perf_counter() - began) * 1000)
    note = f"median of {ROUNDS}; the first took {taken[0]:.1f} ms"
    return Figure(name=f"history: {name}", value=median(taken), unit="ms", budget=budget_ms, note=note)


def _ratio(name: str, count: int, taken: tuple[float, float]) -> Figure:
    small, large = taken
    note = f"{large * 1000:.2f} ms / {small * 1000:.2f} ms, medians of {ROUNDS}"
    return Figure(
        name=f"{name}, {count} payments / {A_DAY}", value=large / small, unit="×", budget=BUDGET, note=note
    )


def _in_turn(timed: Callable[[Path], float], small: Path, large: Path) -> tuple[float, float]:
    pairs = [(timed(small), timed(large)) for _ in range(ROUNDS + 1)][1:]
    return median([pair[0] for pair in pairs]), median([pair[1] for pair in pairs])


def opening_s(directory: Path) -> float:
    """Seconds from starting the till's engine to the first view it publishes."""
    shown, failures = threading.Event(), list[BaseException]()
    till = Till(
        Settings(till=TillSettings(id="T01", store="Shop", data_directory=directory)),
        client=_nobody,
        print_now=_no_printer,
        publish=lambda _: shown.set(),
        on_failure=failures.append,
        people=False,
    )
    began = time.perf_counter()
    till.start()
    if not shown.wait(60) or failures:
        raise NotMeasured(f"the till did not open: {failures}")
    taken = time.perf_counter() - began
    till.stop()
    return taken


def finding_s(directory: Path) -> float:
    """Seconds that one search for a payment by AlphaPay's id takes."""
    with closing(SqlitePaymentQueries.open(directory)) as queries:
        sought = [line.payment_id for line in queries.lines(Filter(group=Group.PAID), 0, PAGE)]
        began = time.perf_counter()
        for payment_id in sought:
            if len(queries.find(By.PAYMENT_ID, payment_id)) != 1:
                raise NotMeasured("the payment was not found")
        return (time.perf_counter() - began) / len(sought)


def figures_s(directory: Path) -> float:
    """Seconds that it takes to add up a shift of one day."""
    with closing(open_for_reading(directory)) as connection:
        (shift_id,) = connection.execute("SELECT shift_id FROM shift ORDER BY number DESC LIMIT 1").fetchone()
        began = time.perf_counter()
        if not figures_of(connection, shift_id).takings:
            raise NotMeasured("the shift took nothing")
        return time.perf_counter() - began


def _nobody() -> Asker:
    raise NotMeasured("nothing was to be asked")


def _no_printer(_: Print) -> tuple[PrinterState, str]:
    return PrinterState.NOT_USED, ""
