"""Adds up many runs: what was seen, what went wrong, and whether the till alarms more than is sane."""

from collections import Counter
from itertools import combinations

import msgspec

from pos_app.simulator.behaviours import Behaviours
from tests.simulation.run import Outcome
from tests.simulation.weather import possible_pairs, values_of

ENOUGH_RUNS = 1_000
"""From so many runs on every pair of switch values must have occurred, and the ceilings hold."""

CEILINGS = {"alarms": 0.8, "unresolved": 0.4, "overrides": 0.2}
"""Of payments, in runs where things went wrong: more than that of any value of a switch, and the till cries wolf."""


class Share(msgspec.Struct):
    """What the runs with one value of a switch came to."""

    runs: int = 0
    payments: int = 0
    alarms: int = 0
    unresolved: int = 0
    overrides: int = 0

    def add(self, other: "Share") -> None:
        """Add the other's figures."""
        for field in self.__struct_fields__:
            setattr(self, field, getattr(self, field) + getattr(other, field))


class Tally(msgspec.Struct):
    """The sums of any number of runs. `broken` are the seeds at which a rule did not hold, with the rule."""

    total: Share = msgspec.field(default_factory=Share)
    calm: Share = msgspec.field(default_factory=Share)
    charged: int = 0
    z_reports: int = 0
    states: Counter[str] = msgspec.field(default_factory=Counter)
    faults: Counter[str] = msgspec.field(default_factory=Counter)
    switches: dict[str, Share] = {}
    pairs: set[tuple[str, str]] = set()
    broken: dict[int, str] = {}

    def add(self, outcome: Outcome) -> None:
        """Count one run."""
        share = Share(1, outcome.payments, outcome.alarms, outcome.unresolved, outcome.overrides)
        self.total.add(share)
        if outcome.calm:
            self.calm.add(share)
        for name in self.see(msgspec.convert(outcome.switches, Behaviours)):
            self.switches[name].add(share)
        self.charged += outcome.charged
        self.z_reports += outcome.z_reports
        self.states.update(outcome.states)
        self.faults.update(outcome.faults)
        if outcome.rule:
            self.broken[outcome.seed] = outcome.broken

    def see(self, switches: Behaviours) -> list[str]:
        """A run had these switches: the names of their values."""
        values = values_of(switches)
        self.pairs.update(combinations(values, 2))
        for name in values:
            self.switches.setdefault(name, Share())
        return values

    def merge(self, other: "Tally") -> None:
        """Count the other's runs too."""
        self.total.add(other.total)
        self.calm.add(other.calm)
        for name, share in other.switches.items():
            self.switches.setdefault(name, Share()).add(share)
        self.charged += other.charged
        self.z_reports += other.z_reports
        self.states.update(other.states)
        self.faults.update(other.faults)
        self.pairs |= other.pairs
        self.broken |= other.broken

    def missing_pairs(self) -> list[tuple[str, str]]:
        """Pairs of switch values that no run has had."""
        return sorted(possible_pairs() - self.pairs)

    def complaints(self) -> list[str]:
        """What is wrong with the runs as a whole; of a few runs nothing can be said."""
        found = [f"calm runs: {self.calm.alarms} alarms"] if self.calm.alarms else []
        if self.total.runs < ENOUGH_RUNS:
            return found
        found += [f"never together: {one} and {other}" for one, other in self.missing_pairs()]
        return found + [
            f"{name}: {what} on {getattr(share, what)} of {share.payments} payments, more than {ceiling:.0%}"
            for name, share in self.switches.items()
            for what, ceiling in CEILINGS.items()
            if getattr(share, what) > ceiling * share.payments
        ]
