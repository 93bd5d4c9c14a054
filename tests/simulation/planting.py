"""How a bug is planted by hand, and hunted for. Never in the product: only while a `with` lasts."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from tests.simulation.run import run


class Bug(NamedTuple):
    """`plant` makes the wrong version of `where.name` out of the right one; `caught_at` is a seed that finds it."""

    what: str
    where: Any
    name: str
    plant: Callable[[Any], Any]
    caught_at: int


@contextmanager
def planted(bug: Bug) -> Iterator[None]:
    """While this lasts, the product has the bug."""
    right = getattr(bug.where, bug.name)
    setattr(bug.where, bug.name, bug.plant(right))
    try:
        yield
    finally:
        setattr(bug.where, bug.name, right)


def hunt(bug: Bug, seeds: range) -> tuple[int, str] | None:
    """The first of the seeds that catches the bug, and the rule it broke."""
    with planted(bug):
        outcomes = ((seed, run(seed).rule) for seed in seeds)
        return next(((seed, rule) for seed, rule in outcomes if rule), None)
