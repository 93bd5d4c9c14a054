"""`python -m tests.kills --kills 200 --seed 0`: kill the till at random moments; its books must agree every time."""

import argparse
import sys
import tempfile
import time
from pathlib import Path

WINDOWS_WORDS = "Windows has no SIGKILL and no pseudo-terminals: nothing is killed here."


def main() -> int:
    """0 if journal and ledger agreed after every kill, else 1."""
    parser = argparse.ArgumentParser(prog="python -m tests.kills", description=__doc__)
    parser.add_argument("--kills", type=int, default=200, help="how many (200)")
    parser.add_argument("--seed", type=int, default=0, help="of the moments and of what people do (0)")
    parser.add_argument("--no-windows", action="store_true", help="only the till without windows")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="work in this new folder, and keep it")
    given = parser.parse_args()
    if sys.platform == "win32":
        print(WINDOWS_WORDS)
        return 0
    if given.keep:
        given.keep.mkdir(parents=True)
        return _kill(given.keep, given)
    with tempfile.TemporaryDirectory() as folder:
        return _kill(Path(folder), given)


def _kill(folder: Path, given: argparse.Namespace) -> int:
    from tests.kills.lane import Kill
    from tests.kills.report import line, table
    from tests.kills.run import Broken, Kills

    begun = time.monotonic()
    run = Kills(folder, given.seed, given.kills, windows=not given.no_windows)
    kills: list[Kill] = []
    broken: list[Broken] = []
    for judged in run:
        if isinstance(judged, Broken):
            broken.append(judged)
            print(f"lane {judged.lane}: {judged.what}", flush=True)
        else:
            kills.append(judged)
            print(line(len(kills), judged), flush=True)
    differing = sum(bool(kill.reckoning.differences) for kill in kills)
    print(f"\n{table(kills, run.totals)}")
    took_s = time.monotonic() - begun
    print(
        f"{len(kills)} kills in {took_s:.0f} s, {differing} with differences, {len(broken)} troubles beside them"
    )
    return 1 if differing or broken or len(kills) < given.kills else 0


if __name__ == "__main__":
    sys.exit(main())
