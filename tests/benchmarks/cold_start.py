"""From starting the process to the first usable cashier's window, against a bare PySide6 window."""

import tempfile
import time
from pathlib import Path

from tests.benchmarks.figures import Figure, median
from tests.benchmarks.processes import report_of
from tests.benchmarks.shop import alphapay, settings_file

ROUNDS = 7
BUDGET = 2.0


def measure() -> list[Figure]:
    """Both started in turn, from compiled modules, with the data directory of a till that ran before."""
    with tempfile.TemporaryDirectory() as name, alphapay(Path(name)) as account:
        settings = str(settings_file(Path(name), account))
        bare, till = [], []
        for number in range(ROUNDS + 1):
            pair = _started("bare_window"), _started("till_start", settings)
            if number:
                bare.append(pair[0])
                till.append(pair[1])
    return [
        Figure(
            name="cold start to a usable window / bare window",
            value=median(till) / median(bare),
            unit="×",
            budget=BUDGET,
            note=f"{median(till) * 1000:.0f} ms / {median(bare) * 1000:.0f} ms, medians of {ROUNDS}",
        )
    ]


def _started(program: str, *words: str) -> float:
    """Seconds from starting the process to its window painted."""
    began = time.perf_counter()
    painted_at: float = report_of(program, *words)["painted_at"]
    return painted_at - began
