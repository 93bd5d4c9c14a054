"""Many runs on all cores: seeds go out in batches, tallies come back."""

import gc
import multiprocessing
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial

from tests.simulation.run import Planner, run
from tests.simulation.tally import Tally

_BATCHES = 200
_RUNS_BETWEEN_COLLECTIONS = 50_000


def many(
    seeds: range,
    plan: Planner,
    workers: int | None = None,
    progress: Callable[[Tally], None] = lambda _: None,
) -> Tally:
    """Run every seed; `progress` hears of the sums so far. With one worker all happens in this process."""
    sums = Tally()
    for tally in _tallies(seeds, plan, workers or os.cpu_count() or 1):
        sums.merge(tally)
        progress(sums)
    return sums


def _tallies(seeds: range, plan: Planner, workers: int) -> Iterator[Tally]:
    batch = partial(_batch, plan)
    size = max(1, min(50, -(-len(seeds) // _BATCHES)))
    batches = [seeds[at : at + size] for at in range(0, len(seeds), size)]
    if workers == 1:
        yield from map(batch, batches)
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context, initializer=_prepare) as pool:
        yield from pool.map(batch, batches)


def _prepare() -> None:
    """What the imports made is not garbage: do not look at it again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_RUNS_BETWEEN_COLLECTIONS)


def _batch(plan: Planner, seeds: range) -> Tally:
    tally = Tally()
    for seed in seeds:
        tally.add(run(seed, plan=plan))
    return tally
