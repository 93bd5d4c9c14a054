"""One seeded run: a shop at work in some weather, then fair weather, then the reckoning."""

import traceback
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime

import msgspec

from tests.simulation import reckoning
from tests.simulation.draws import Draws, Item
from tests.simulation.people import Cashier, Pace
from tests.simulation.rules import Broken
from tests.simulation.staff import Staff
from tests.simulation.weather import SWITCHES, Weather, weather_of
from tests.simulation.world import World

DECIDED_AFTER_S = 600.0
"""R61."""

WIDEST_REST_S = 3600.0
"""R61 leaves out orders that AlphaPay called in process for hours: the rest between questions has widened (R15)."""

ASKED_AGAIN_AFTER_S = 420.0
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
_STAFFED = 2 / 3
"""How many of the runs have people who sign in."""
_HOUR_S = 3600.0


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """How long a shop works and how busily: `pace` as in `people`, for one cashier of one till."""

    weather: Weather
    start: datetime
    tills: int
    pace: Pace
    staffed: bool = False
    """People sign in, and keep shifts; else whoever stands there may do everything."""
    staff_rest_s: float = 4.0
    """Mean rest between two of their deeds while the till can sell."""

    @property
    def work_s(self) -> float:
        """When the last cashier stops."""
        return self.pace[-1][0]


Planner = Callable[[Draws], Plan]


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What one run amounted to. `rule` is what did not hold, or empty; `broken` says about what."""

    seed: int
    rule: str = ""
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
    z_reports: int = 0
    items: Mapping[Item, str] = {}
    trace: tuple[str, ...] = ()


def window(draws: Draws) -> Plan:
    """The plan of an ordinary seed: some minutes with ten to twenty payments and all the trouble."""
    chance = draws.of("plan", "window")
    tills = chance.choice((1, 1, 2, 3))
    return Plan(
        weather=weather_of(draws),
        start=chance.choice(_STARTS),
        tills=tills,
        pace=((_WORK_S, 1.5 * tills),),
        staffed=chance.share() < _STAFFED,
    )


def day(draws: Draws) -> Plan:
    """The plan of a whole shop day: 10 to 12 hours, busy ones and quiet ones, and AlphaPay out for one of them."""
    chance = draws.of("plan", "day")
    tills, hours = chance.choice((1, 2, 3)), chance.choice((10, 11, 12))
    deeds_an_hour = chance.between(100.0, 220.0)
    quiet = set(chance.sample(range(1, hours - 1), 3))
    rests = (4 * _HOUR_S if hour in quiet else _HOUR_S / deeds_an_hour * tills for hour in range(hours))
    begins = chance.between(1.0, hours - 2.0) * _HOUR_S
    weather = weather_of(draws).milder(0.1)
    return Plan(
        weather=msgspec.structs.replace(weather, outage=(begins, begins + _HOUR_S)),
        start=_STARTS[0],
        tills=tills,
        staffed=chance.share() < _STAFFED,
        staff_rest_s=300.0,
        pace=tuple((_HOUR_S * (hour + 1), rest_s) for hour, rest_s in enumerate(rests)),
    )


def month(draws: Draws) -> Plan:
    """The plan of 31 days: a dozen hours of trade a day, mostly fair weather, people who sign in, and many shifts."""
    chance = draws.of("plan", "month")
    weather = weather_of(draws).milder(0.01)
    hours = [(day, hour) for day in range(31) for hour in range(24)]
    return Plan(
        weather=msgspec.structs.replace(weather, spoilt=weather.spoilt * 0.1),
        start=_STARTS[0],
        tills=2,
        staffed=True,
        staff_rest_s=1800.0,
        pace=tuple(
            (_HOUR_S * (24 * day + hour + 1), chance.between(300.0, 900.0) if hour < 12 else 2 * _HOUR_S)
            for day, hour in hours
        ),
    )


def run(
    seed: int, *, plan: Planner = window, only: Collection[Item] | None = None, tracing: bool = False
) -> Outcome:
    """One run to its end, or until a rule breaks, or the engine: raises nothing.

    The same seed does the same again; with `only`, nothing happens but these items.
    """
    draws = Draws(seed, only)
    plan_of_run = plan(draws)
    world = World(
        draws,
        plan_of_run.weather,
        plan_of_run.start,
        plan_of_run.tills,
        staffed=plan_of_run.staffed,
        tracing=tracing,
    )
    rule, broken = _played(world, plan_of_run)
    outcome = _outcome(seed, world, plan_of_run, rule, broken)
    world.close()
    return outcome


def _played(world: World, plan: Plan) -> tuple[str, str]:
    try:
        _work(world, plan)
        _reckon(world, plan)
    except Broken as broken:
        return broken.rule, str(broken)
    except Exception as error:  # noqa: BLE001  # the outermost frame: whatever the till raises is its failure
        return type(error).__name__, "".join(reversed(traceback.format_exception(error)[-4:])).strip()
    return "", ""


def _work(world: World, plan: Plan) -> None:
    for till in world.tills:
        Cashier(till, world, plan.pace).begin()
        if plan.staffed:
            Staff(till, world).begin(plan.work_s, plan.staff_rest_s)
    world.run_until(plan.work_s)
    world.faults_stop()


def _reckon(world: World, plan: Plan) -> None:
    switches, tills, alphapay = plan.weather.switches, world.tills, world.alphapay
    if plan.weather.calm:
        world.run_until(plan.work_s + switches.order_life_s + 120)
        reckoning.R60_nobody_is_alarmed_without_a_fault(tills)
    decided_s = plan.work_s + DECIDED_AFTER_S + (WIDEST_REST_S if switches.stuck_in_process else 0.0)
    world.run_until(decided_s)
    reckoning.R61_what_has_an_id_is_final(tills)
    world.run_until(decided_s + ASKED_AGAIN_AFTER_S)
    at = world.alphapay_now
    reckoning.R12_known_orders_stand_as_at_alphapay(tills, alphapay, at)
    reckoning.R43_every_charge_is_booked_once_or_unresolved(tills, alphapay, at)
    reckoning.every_customer_charged_is_findable(tills, alphapay, at)
    by_id = switches.transaction_id == "payment_id"
    if by_id or switches.amount_unit == "minor":
        reckoning.R18_lost_orders_are_found(tills, alphapay, at, by_id=by_id)
    reckoning.R40_one_charge_per_sale_or_it_is_said(tills)
    reckoning.R30_refunds_never_exceed_the_payment(alphapay)
    reckoning.R31_refunds_ended_as_at_alphapay(tills, alphapay, at)
    reckoning.R43_every_payment_counts_in_one_shift(tills)
    reckoning.R43_the_shifts_add_up_to_the_ledger(tills, alphapay, at)
    reckoning.R53_the_chain_of_events_is_whole(tills)


def _outcome(seed: int, world: World, plan: Plan, rule: str, broken: str) -> Outcome:
    watchers = [till.watcher for till in world.tills]
    attempts = [attempt for watcher in watchers for attempt in watcher.attempts.values()]
    events = sum((watcher.events for watcher in watchers), Counter[str]())
    switches = plan.weather.switches
    return Outcome(
        seed=seed,
        rule=rule,
        broken=broken,
        payments=len(attempts),
        states=Counter(attempt.state.value for attempt in attempts),
        faults=world.faults,
        switches={name: getattr(switches, name) for name in SWITCHES},
        calm=plan.weather.calm,
        alarms=sum(len(watcher.alarms) for watcher in watchers),
        unresolved=sum(attempt.unresolved for attempt in attempts),
        overrides=sum(events[name] for name in OVERRIDES),
        z_reports=sum(len(watcher.staff.reports) for watcher in watchers),
        charged=len(world.alphapay.charged(world.alphapay_now)),
        items=world.draws.happened,
        trace=tuple(world.trace),
    )
