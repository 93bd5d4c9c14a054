"""The simulation by hand: many seeds or days with a report, or one of them again with its trace, or made small."""

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.simulation.many import many
from tests.simulation.report import report, write_json
from tests.simulation.run import Outcome, Planner, day, month, run, window
from tests.simulation.shrink import shrink
from tests.simulation.tally import Tally

_PROGRESS_EVERY_S = 2.0


def main(arguments: Sequence[str] | None = None) -> int:
    """0 if every rule held, and the runs as a whole were sane; else 1."""
    given = _parser().parse_args(arguments)
    plan = month if given.months else day if given.day or given.days else window
    if given.seed is None:
        count = given.months or given.days or given.seeds
        return _many(range(given.first, given.first + count), plan, given.workers, given.json)
    if given.shrink:
        return _shrunk(given.seed, plan)
    return _told(run(given.seed, plan=plan, tracing=given.trace))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("seed", type=int, nargs="?", help="replay this one")
    parser.add_argument("--day", action="store_true", help="it is the seed of a whole day")
    parser.add_argument("--trace", action="store_true", help="print what happened, one line an event")
    parser.add_argument("--shrink", action="store_true", help="leave out whatever it fails without")
    parser.add_argument("--seeds", type=int, default=300, help="how many (300)")
    parser.add_argument("--days", type=int, default=0, help="so many whole shop days instead")
    parser.add_argument("--months", type=int, default=0, help="so many whole months instead")
    parser.add_argument("--from", dest="first", type=int, default=0, help="the first seed (0)")
    parser.add_argument("--workers", type=int, default=None, help="processes (one for each core)")
    parser.add_argument("--json", type=Path, default=None, help="write the figures to this file, too")
    return parser


def _many(seeds: range, plan: Planner, workers: int | None, json_file: Path | None) -> int:
    began = time.monotonic()
    tally = many(seeds, plan, workers, _progress(len(seeds), began))
    seconds = time.monotonic() - began
    print(file=sys.stderr)
    print(report(tally, seconds))
    if json_file is not None:
        write_json(tally, seconds, json_file)
    if tally.broken:
        seed = min(tally.broken)
        print(f"\nSeed {seed} again, step by step:")
        _told(run(seed, plan=plan, tracing=True))
    return 1 if tally.broken or tally.complaints() else 0


def _progress(wanted: int, began: float) -> Callable[[Tally], None]:
    shown_s = 0.0

    def show(sums: Tally) -> None:
        nonlocal shown_s
        runs, seconds = sums.total.runs, time.monotonic() - began
        if seconds - shown_s < _PROGRESS_EVERY_S and runs < wanted:
            return
        shown_s = seconds
        left_s = seconds / runs * (wanted - runs)
        text = f"{runs}/{wanted}  {sums.total.payments} payments  {len(sums.broken)} violations  {left_s:.0f} s left"
        print(f"\r{text:<78}", end="", file=sys.stderr, flush=True)

    return show


def _told(outcome: Outcome) -> int:
    print(*outcome.trace, outcome.broken or "Every rule held.", sep="\n")
    return 1 if outcome.rule else 0


def _shrunk(seed: int, plan: Planner) -> int:
    shrunk = shrink(seed, plan)
    if shrunk is None:
        print("Every rule held: there is nothing to make smaller.")
        return 0
    items = shrunk.outcome.items
    print(f"{len(items)} of {shrunk.before} items are enough ({shrunk.tries} tries):")
    for item, words in items.items():
        print(f"  {item.kind:<12} {item.name:<24} {words}")
    return _told(shrunk.outcome)


if __name__ == "__main__":
    sys.exit(main())
