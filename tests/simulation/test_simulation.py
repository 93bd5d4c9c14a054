"""A slice of the seeded runs; thousands are run by hand with `python -m tests.simulation --seeds N`."""

import pytest

from tests.simulation.run import run

RUNS = 100


@pytest.mark.parametrize("seed", range(RUNS))
def test_money_is_never_lost_in_any_weather(seed: int) -> None:
    run(seed)


def test_a_seed_replays_exactly() -> None:
    assert run(RUNS) == run(RUNS)
