"""One seeded run: a shop at work in some weather, then fair weather, then the reckoning."""

from collections import Counter
from collections.abc import Collection, Mapping
from datetime import UTC, datetime

import msgspec

from tests.simulation import reckoning
from tests.simulation.draws import Draws, Item
from tests.simulation.people import Cashier, Pace
from tests.simulation.rules import Broken
from tests.simulation.weather import SWITCHES, Weather, weather_of
from tests.simulation.world import World

DECIDED_AFTER_S = 600.0
"""R61."""

ASKED_AGAIN_AFTER_S = 900.0
"""From there until the second question after expiry (R12) has certainly been answered."""

OVERRIDES = frozenset({"NotFoundDeclared", "MoneyResolved"})
"""Events by which a person decided what the till could not know."""

_STARTS = (
    datetime(2026, 11, 22, 18, 0, tzinfo=UTC),
    datetime(2026, 11, 22, 23, 58, tzinfo=UTC),
    datetime(2026, 11, 23, 7, 58, tzinfo=UTC),
    datetime(2026, 11, 1, 8, 58, tzinfo=UTC),
)
"""An ordinary morning; just before midnight in UTC and at AlphaPay; just before summer time ends in Vancouver."""

_WORK_S = 200.0


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """How long a shop works and how busily: `pace` as in `people`, for one cashier of one till."""

    weather: Weather
    start: datetime
    tills: int
    pace: Pace

    @property
    def work_s(self) -> float:
        """When the last cashier stops."""
        return self.pace[-1][0]


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What one run amounted to. `broken` is the rule that did not hold, or empty."""

    seed: int
    broken: str = ""
    payments: int = 0
    states: Mapping[str, int] = {}
    faults: Mapping[str, int] = {}
    switches: Mapping[str, object] = {}
    calm: bool = False
    alarms: int = 0
    unresolved: int = 0
    overrides: int = 0
    charged: int = 0
    items: Mapping[Item, str] = {}
    trace: tuple[str, ...] = ()


def window(draws: Draws) -> Plan:
    """The plan of an ordinary seed: some minutes with ten to twenty payments and all the trouble."""
    chance = draws.of("plan", "window")
    tills = chance.choice((1, 1, 2, 3))
    return Plan(
        weather=weather_of(draws), start=chance.choice(_STARTS), tills=tills, pace=((_WORK_S, 1.8 * tills),)
    )


def run(seed: int, without: Collection[Item] = (), *, tracing: bool = False) -> Outcome:
    """The same seed, with the same items left out, does the same again. Raises nothing."""
    draws = Draws(seed, without)
    return play(seed, draws, window(draws), tracing=tracing)


def play(seed: int, draws: Draws, plan: Plan, *, tracing: bool) -> Outcome:
    """Carry out a plan, to its end or until a rule breaks, or the engine."""
    world = World(draws, plan.weather, plan.start, plan.tills, tracing=tracing)
    broken = ""
    try:
        _work(world, plan)
        _reckon(world, plan)
    except Broken as rule:
        broken = str(rule)
    except Exception as error:  # noqa: BLE001  # the outermost frame: whatever the till raises is its failure
        broken = f"{type(error).__name__}: {error}"
    outcome = _outcome(seed, world, plan, broken)
    world.close()
    return outcome


def _work(world: World, plan: Plan) -> None:
    for till in world.tills:
        Cashier(till, world, plan.pace).begin()
    world.run_until(plan.work_s)
    world.faults_stop()


def _reckon(world: World, plan: Plan) -> None:
    switches, tills, alphapay = plan.weather.switches, world.tills, world.alphapay
    if plan.weather.calm:
        world.run_until(plan.work_s + switches.order_life_s + 120)
        reckoning.R60_nobody_is_alarmed_without_a_fault(tills)
    world.run_until(plan.work_s + DECIDED_AFTER_S)
    reckoning.R61_what_has_an_id_is_final(tills)
    world.run_until(plan.work_s + DECIDED_AFTER_S + ASKED_AGAIN_AFTER_S)
    at = world.alphapay_now
    reckoning.R12_known_orders_stand_as_at_alphapay(tills, alphapay, at)
    reckoning.R43_every_charge_is_booked_once_or_unresolved(tills, alphapay, at)
    reckoning.every_customer_charged_is_findable(tills, alphapay, at)
    if switches.transaction_id == "payment_id":
        reckoning.R18_lost_orders_are_found(tills, alphapay, at)
    reckoning.R40_one_charge_per_sale_or_it_is_said(tills)
    reckoning.R30_refunds_never_exceed_the_payment(alphapay)
    reckoning.R53_the_chain_of_events_is_whole(tills)


def _outcome(seed: int, world: World, plan: Plan, broken: str) -> Outcome:
    watchers = [till.watcher for till in world.tills]
    attempts = [attempt for watcher in watchers for attempt in watcher.attempts.values()]
    events = sum((watcher.events for watcher in watchers), Counter[str]())
    switches = plan.weather.switches
    return Outcome(
        seed=seed,
        broken=broken,
        payments=len(attempts),
        states=Counter(attempt.state.value for attempt in attempts),
        faults=world.faults,
        switches={name: getattr(switches, name) for name in SWITCHES},
        calm=plan.weather.calm,
        alarms=sum(len(watcher.alarms) for watcher in watchers),
        unresolved=sum(attempt.unresolved for attempt in attempts),
        overrides=sum(events[name] for name in OVERRIDES),
        charged=len(world.alphapay.charged(world.alphapay_now)),
        items=world.draws.happened,
        trace=tuple(world.trace),
    )
