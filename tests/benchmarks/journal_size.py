"""Opening the till, and finding a payment by its id, with many payments on file, against a till with one.

The many are copies of one recorded payment under other ids: the tables and indices are as large as they would be;
the chain of hashes, which neither opening nor finding looks at, is not made. BENCH_LONG=1 takes a million.
"""

import os
import sqlite3
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from pos_app.app.compose import Till
from pos_app.journal.connection import JOURNAL_FILE
from pos_app.journal.queries import SqlitePaymentQueries
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.effects import Print
from pos_app.protocol.queries import By
from pos_app.protocol.screen_terms import PrinterState
from pos_app.runtime.calls import Asker
from pos_app.settings.records import Settings, TillSettings
from tests.benchmarks.figures import Figure, median
from tests.benchmarks.processes import NotMeasured
from tests.journal.books import id_of, paid, payment_id_of, recorded

ROUNDS, FINDS = 15, 200
BUDGET = 1.5

_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < :count) INSERT INTO "
_COPIES = (
    f"""{_NUMBERS} sale SELECT i, 'S' || i, short_code, till_id, amount_minor, currency, started_at,
    replace(record, :id, 'S' || i) FROM n, sale WHERE number = 1""",
    f"""{_NUMBERS} attempt SELECT i, 'S' || i, 'S' || i, state, scenario, amount_minor, currency, 'P' || i,
    wallet, created_at, paid_at, 0, replace(replace(record, :id, 'S' || i), :payment_id, 'P' || i)
    FROM n, attempt WHERE number = 1""",
    f"""{_NUMBERS} event SELECT :events * (i - 1) + seq, replace(stream, :id, 'S' || i), kind, version, at,
    body, prev, hash FROM n, event WHERE seq <= :events""",
)


def measure() -> list[Figure]:
    """Both journals opened, and asked, in turn."""
    count = 1_000_000 if os.environ.get("BENCH_LONG") == "1" else 100_000
    with tempfile.TemporaryDirectory() as name:
        small, large = Path(name) / "small", Path(name) / "large"
        make_journal(small, 1)
        make_journal(large, count)
        opened = _in_turn(opening_s, small, large)
        found = _in_turn(finding_s, small, large)
    return [
        _figure(f"opening the till, {count} payments / 1", opened),
        _figure(f"finding a payment by id, {count} / 1", found),
    ]


def _figure(name: str, taken: tuple[float, float]) -> Figure:
    small, large = taken
    note = f"{large * 1000:.2f} ms / {small * 1000:.2f} ms, medians of {ROUNDS}"
    return Figure(name=name, value=large / small, unit="×", budget=BUDGET, note=note)


def make_journal(directory: Path, count: int) -> None:
    """A journal of `count` paid payments."""
    with closing(SqliteJournal.open(directory)) as journal:
        journal.commit(recorded(1))
        journal.commit(paid(1))
    if count == 1:
        return
    with closing(sqlite3.connect(directory / JOURNAL_FILE)) as connection, connection:
        (events,) = connection.execute("SELECT count(*) FROM event").fetchone()
        wanted = {"count": count, "id": id_of(1), "payment_id": payment_id_of(1), "events": events}
        for statement in _COPIES:
            connection.execute(statement, wanted)


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
        began = time.perf_counter()
        for _ in range(FINDS):
            if len(queries.find(By.PAYMENT_ID, payment_id_of(1))) != 1:
                raise NotMeasured("the payment was not found")
        return (time.perf_counter() - began) / FINDS


def _nobody() -> Asker:
    raise NotMeasured("nothing was to be asked")


def _no_printer(_: Print) -> tuple[PrinterState, str]:
    return PrinterState.NOT_USED, ""
