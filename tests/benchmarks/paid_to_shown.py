"""From the customer's paying to the till's knowing, by the polling plan alone: simulated, no round trip added.

Customers pay 2 s plus a lognormal time (median 14 s, sigma 0.55) after the QR code is shown; the same 20,000
of them meet the till's plan and plans that ask at fixed intervals.
"""

import itertools
import math
import random
from collections.abc import Iterable, Iterator

import msgspec

from pos_app.domain.alphapay import Scenario
from pos_app.till import polling
from tests.benchmarks.figures import Figure, median, percentile

CUSTOMERS, SEED = 20_000, 7
FIXED_S = (1.0, 1.5, 2.0, 3.0, 5.0)
MEDIAN_BUDGET_S, P95_BUDGET_S, CALLS_BUDGET = 0.6, 1.2, 0.8


class Outcome(msgspec.Struct, frozen=True):
    """What a plan does to customers: seconds until their payment is seen, and questions for each."""

    median_s: float
    p95_s: float
    calls: float


def measure() -> list[Figure]:
    """The till's plan against its budgets, and the fixed plans for comparison."""
    customers = paying_times()
    ours = outcome(customers, list(itertools.takewhile(lambda at: at < 1000, questions())))
    fixed = [outcome(customers, [every * n for n in range(1, int(1000 / every))]) for every in FIXED_S]
    same = calls_at(ours.median_s, fixed)
    others = "; ".join(
        f"{every:g} s: {plan.median_s:.2f} s, {plan.calls:.1f} calls"
        for every, plan in zip(FIXED_S, fixed, strict=True)
    )
    note = f"{CUSTOMERS} simulated customers"
    return [
        Figure(
            name="paid to shown, median", value=ours.median_s, unit="s", budget=MEDIAN_BUDGET_S, note=note
        ),
        Figure(name="paid to shown, p95", value=ours.p95_s, unit="s", budget=P95_BUDGET_S, note=note),
        Figure(
            name="calls / those of a fixed plan with this median",
            value=ours.calls / same,
            unit="×",
            budget=CALLS_BUDGET,
            note=f"{ours.calls:.1f} / {same:.1f}",
        ),
        Figure(name="calls per payment", value=ours.calls, unit="calls", note=f"fixed plans: {others}"),
    ]


def paying_times() -> list[float]:
    """Seconds from QR to payment, always the same ones."""
    chance = random.Random(SEED)
    return [2 + chance.lognormvariate(math.log(14), 0.55) for _ in range(CUSTOMERS)]


def questions() -> Iterator[float]:
    """When the till asks, in seconds after the QR was shown, with answers that take no time."""
    at = polling.first_ask(Scenario.OFFLINE_QRCODE)
    while True:
        yield at
        at += polling.ask_interval(Scenario.OFFLINE_QRCODE, at)


def outcome(customers: Iterable[float], asked_at: list[float]) -> Outcome:
    """How long each waits for the first question after paying, and how many were asked until then."""
    late: list[float] = []
    calls = 0
    for paid_at in customers:
        number = next(index for index, at in enumerate(asked_at) if at >= paid_at)
        late.append(asked_at[number] - paid_at)
        calls += number + 1
    return Outcome(median(late), percentile(late, 0.95), calls / len(late))


def calls_at(median_s: float, plans: Iterable[Outcome]) -> float:
    """Calls of the fixed plan with this median, between the two nearest by their rates (calls go as 1 / interval)."""
    for quick, slow in itertools.pairwise(sorted(plans, key=lambda plan: plan.median_s)):
        if median_s <= slow.median_s:
            share = (1 / median_s - 1 / slow.median_s) / (1 / quick.median_s - 1 / slow.median_s)
            return slow.calls + share * (quick.calls - slow.calls)
    raise ValueError("no fixed plan is so slow")
