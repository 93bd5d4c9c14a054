"""A slice of the seeded runs; thousands are run with `make simulate`."""

import pytest

from tests.simulation.run import run

RUNS = 60


@pytest.mark.parametrize("seed", range(RUNS))
def test_money_is_never_lost_in_any_weather(seed: int) -> None:
    assert run(seed).broken == ""


def test_a_seed_replays_exactly() -> None:
    assert run(RUNS, tracing=True) == run(RUNS, tracing=True)
