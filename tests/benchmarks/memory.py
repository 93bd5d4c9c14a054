"""Memory at its most after one sale, against a bare PySide6 window; and what a thousand sales add."""

import tempfile
from pathlib import Path

from tests.benchmarks.figures import Figure, median
from tests.benchmarks.processes import report_of
from tests.benchmarks.shop import alphapay, settings_file

ROUNDS = 3
WARM, SALES = 300, 1000
"""Fonts, glyphs and the journal's pages go on filling their caches for about 300 sales; then memory stands still."""
BUDGET = 2.5
GROWTH_BUDGET_KIB = 1.0
"""A sale: less than its own record takes, so that none can be kept."""


def measure() -> list[Figure]:
    """One sale with its receipt drawn, several times; then one run of many sales, all in real windows."""
    with tempfile.TemporaryDirectory() as name, alphapay(Path(name)) as account:
        settings = str(settings_file(Path(name), account))
        bare, till = [], []
        for _ in range(ROUNDS):
            bare.append(report_of("bare_window")["most_mib"])
            till.append(report_of("sales", settings, "1", "1")["most_after_one_mib"])
        day = report_of("sales", settings, str(WARM), str(SALES))
    growth_kib = (day["end_mib"] - day["warm_mib"]) * 1024 / SALES
    return [
        Figure(
            name="peak memory after a sale / bare window",
            value=median(till) / median(bare),
            unit="×",
            budget=BUDGET,
            note=f"{median(till):.0f} MiB / {median(bare):.0f} MiB",
        ),
        Figure(
            name=f"memory growth over {SALES} sales, a sale",
            value=max(0.0, growth_kib),
            unit="KiB",
            budget=GROWTH_BUDGET_KIB,
            note=f"from {day['warm_mib']:.1f} MiB to {day['end_mib']:.1f} MiB, after {WARM} sales to warm up",
        ),
    ]
