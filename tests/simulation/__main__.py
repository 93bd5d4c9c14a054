"""`python -m tests.simulation SEED` replays one run; `--seeds N [--from M]` tries many and names those that fail."""

import argparse
import sys
from collections import Counter

from tests.simulation.run import run


def main() -> int:
    """0 if every run held, else 1."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("seed", type=int, nargs="?", help="replay this run")
    parser.add_argument("--seeds", type=int, default=300, help="how many runs (300)")
    parser.add_argument("--from", dest="first", type=int, default=0, help="the first of them (0)")
    given = parser.parse_args()
    if given.seed is not None:
        print(run(given.seed))
        return 0
    return _many(range(given.first, given.first + given.seeds))


def _many(seeds: range) -> int:
    states: Counter[str] = Counter()
    failed = 0
    for seed in seeds:
        try:
            states.update(run(seed).states)
        except Exception as error:  # noqa: BLE001  # the outermost loop: one broken run must not hide the others
            failed += 1
            print(f"seed {seed}: {type(error).__name__}: {error}", file=sys.stderr)
    print(f"{len(seeds)} runs, {failed} failed; payments by state: {dict(states)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
