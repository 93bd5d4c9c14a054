"""The simulation can fail: each bug planted by hand is caught, at a seed where the product holds."""

import pytest

from tests.simulation.draws import Item
from tests.simulation.planted import BUGS
from tests.simulation.planting import Bug, hunt, planted
from tests.simulation.run import run
from tests.simulation.shrink import fewest, shrink

EACH = pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.what.replace(" ", "-"))


_SEEDS_MORE = 60
"""The product moves on, and a seed that caught a bug may pass it by: then its neighbours must catch it."""


@EACH
def test_a_planted_bug_is_caught(bug: Bug) -> None:
    assert hunt(bug, range(bug.caught_at, bug.caught_at + _SEEDS_MORE)) is not None


@pytest.mark.parametrize("seed", sorted({bug.caught_at for bug in BUGS}))
def test_the_product_holds_where_bugs_were_caught(seed: int) -> None:
    assert run(seed).broken == ""


def test_a_failing_schedule_is_made_small() -> None:
    bug = next(bug for bug in BUGS if bug.name == "_succeeded")
    with planted(bug):
        shrunk = shrink(bug.caught_at)
    assert shrunk is not None
    assert shrunk.outcome.rule
    assert len(shrunk.outcome.items) < shrunk.before / 4


def test_a_seed_that_holds_cannot_be_made_smaller() -> None:
    assert shrink(0) is None


def test_delta_debugging_finds_the_two_items_that_matter() -> None:
    items = [Item("deed", str(number)) for number in range(40)]
    wanted = {items[3], items[31]}
    assert fewest(items, lambda some: wanted <= set(some)) == [items[3], items[31]]
