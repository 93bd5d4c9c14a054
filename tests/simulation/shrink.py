"""Makes a failing run small: delta-debugging (Zeller's ddmin) over the items of its schedule.

Every item is drawn by its own key, so leaving one out leaves the others as they were drawn.
"""

from collections.abc import Callable, Sequence

import msgspec

from tests.simulation.draws import Item
from tests.simulation.run import Outcome, Planner, run, window

_TRIES = 600
"""Runs spent at most; a smaller schedule is worth less than an answer."""


class Shrunk(msgspec.Struct, frozen=True, kw_only=True):
    """What is left of a failing run: what still breaks the same rule, from how many items, in how many tries."""

    outcome: Outcome
    before: int
    tries: int


def shrink(seed: int, plan: Planner = window) -> Shrunk | None:
    """The fewest items of this seed that break the same rule; None if it breaks none."""
    failing = run(seed, plan=plan)
    if not failing.rule:
        return None
    tries = 0

    def still_fails(items: Sequence[Item]) -> bool:
        nonlocal tries
        tries += 1
        return tries <= _TRIES and run(seed, plan=plan, only=items).rule == failing.rule

    items = fewest(list(failing.items), still_fails)
    outcome = run(seed, plan=plan, only=items, tracing=True)
    return Shrunk(outcome=outcome, before=len(failing.items), tries=tries)


def fewest(items: list[Item], still_fails: Callable[[Sequence[Item]], bool]) -> list[Item]:
    """A part of `items` that still fails and of which no single item can be spared."""
    parts = 2
    while len(items) > 1:
        size = -(-len(items) // parts)
        cuts = [items[at : at + size] for at in range(0, len(items), size)]
        smaller = next((rest for rest in map(_without(items), cuts) if still_fails(rest)), None)
        if smaller is not None:
            items, parts = smaller, max(parts - 1, 2)
        elif parts < len(items):
            parts = min(2 * parts, len(items))
        else:
            break
    return items


def _without(items: list[Item]) -> Callable[[list[Item]], list[Item]]:
    def rest(cut: list[Item]) -> list[Item]:
        gone = set(cut)
        return [item for item in items if item not in gone]

    return rest
