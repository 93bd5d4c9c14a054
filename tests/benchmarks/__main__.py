"""Runs every benchmark and prints the table. BENCH_JSON=file writes it as JSON too; BENCH_LONG=1 takes the long way.

Words on the command line choose benchmarks by their module's name. The exit code is 0 whatever the figures
are, and 1 where something could not be measured.
"""

import os
import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from tests.benchmarks.figures import Figure, table, write_json
from tests.benchmarks.processes import NotMeasured

NAMES = ("cold_start", "memory", "scan_to_socket", "stalls", "paid_to_shown", "journal_size")


def main(argv: Sequence[str]) -> int:
    """Measure what `argv` names, or everything; returns the exit code."""
    unknown = set(argv) - set(NAMES)
    if unknown:
        print(
            f"there is no benchmark {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}",
            file=sys.stderr,
        )
        return 1
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    figures: list[Figure] = []
    failed = 0
    for name in argv or NAMES:
        try:
            figures += _measured(name)
        except NotMeasured as error:
            failed = 1
            print(f"{name} could not be measured: {error}", file=sys.stderr)
    print(table(figures))
    if file := os.environ.get("BENCH_JSON", ""):
        write_json(figures, Path(file))
    return failed


def _measured(name: str) -> list[Figure]:
    began = time.monotonic()
    measure: Callable[[], list[Figure]] = import_module(f"tests.benchmarks.{name}").measure
    figures = measure()
    print(f"{name}: {time.monotonic() - began:.0f} s", file=sys.stderr)
    return figures


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
