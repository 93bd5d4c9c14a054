"""`python -m tests.simulation SEED` replays one run; `--seeds N [--from M]` tries many and names those that fail."""

import argparse
import sys

from tests.simulation.run import run


def main() -> int:
    """0 if every run held, else 1."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("seed", type=int, nargs="?", help="replay this run")
    parser.add_argument("--trace", action="store_true", help="one line an event")
    parser.add_argument("--seeds", type=int, default=300, help="how many runs (300)")
    parser.add_argument("--from", dest="first", type=int, default=0, help="the first of them (0)")
    given = parser.parse_args()
    if given.seed is not None:
        outcome = run(given.seed, tracing=given.trace)
        print(*outcome.trace, outcome.broken or "every rule held", sep="\n")
        return 1 if outcome.broken else 0
    return _many(range(given.first, given.first + given.seeds))


def _many(seeds: range) -> int:
    failed = [outcome for outcome in map(run, seeds) if outcome.broken]
    for outcome in failed:
        print(f"seed {outcome.seed}: {outcome.broken}")
    print(f"{len(seeds)} runs, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
