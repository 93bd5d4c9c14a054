"""One seeded run: a shop at work in some weather, then fair weather, then the reckoning."""

from random import Random

import msgspec

from tests.simulation.people import People
from tests.simulation.weather import weather_of
from tests.simulation.world import World

WORK_S = 240.0
"""How long people work, in virtual seconds."""

DECIDED_AFTER_S = 600.0
"""R61."""

ASKED_AGAIN_AFTER_S = 900.0
"""From there until the second question after expiry (R12) has certainly been answered."""


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What one run amounted to."""

    seed: int
    attempts: int
    runs: int
    states: dict[str, int]


def run(seed: int) -> Outcome:
    """Raises `Broken`, or whatever the engine raised; the same seed does the same again."""
    weather = weather_of(Random(f"weather {seed}"))
    world = World(seed, weather)
    People(seed, world).work_until(WORK_S)
    world.run_until(WORK_S)
    world.weather = weather.cleared()
    if weather.calm:
        world.run_until(WORK_S + weather.switches.order_life_s + 120)
        world.watcher.never_alarmed()
    world.run_until(WORK_S + DECIDED_AFTER_S)
    world.watcher.all_final()
    world.run_until(WORK_S + DECIDED_AFTER_S + ASKED_AGAIN_AFTER_S)
    world.watcher.books_agree(world.alphapay_now)
    if weather.switches.transaction_id == "payment_id":
        world.watcher.lost_orders_found(world.alphapay_now)
    return _outcome(seed, world)


def _outcome(seed: int, world: World) -> Outcome:
    states: dict[str, int] = {}
    for attempt in world.watcher.attempts.values():
        states[attempt.state.value] = states.get(attempt.state.value, 0) + 1
    world.journal.close()
    return Outcome(seed=seed, attempts=sum(states.values()), runs=world.runs, states=states)
