"""What goes wrong in one run, and how AlphaPay behaves where its documentation is silent: drawn from the seed."""

from collections.abc import Mapping
from itertools import combinations

import msgspec

from pos_app.simulator.behaviours import Behaviours
from tests.simulation.draws import Draws, Stream
from tests.simulation.faults import FAULTS

TRAITS: Mapping[str, tuple[object, ...]] = {
    "order_life_s": (60.0, 120.0, 300.0),
    "pay_duplicate": ("idempotent", "refuse", "second"),
    "duplicate_code": ("PARAM_INVALID", "SYSTEMERROR"),
    "waiting_result_status": ("U", "S"),
    "waiting_word": ("PAYMENT_IN_PROCESS", "OFFLINE_QRCODE"),
    "pay_discount": (0, 5),
    "typed_code": ("pay", "pay_later", "pin"),
    "bad_code_fails_at": ("pay", "inquiry"),
    "revoke_unpaid_scans": (False, True),
    "refund_duplicate": ("idempotent", "refuse", "second"),
    "refund_takes_s": (0.0, 30.0),
    "refund_review": (False, True),
    "review_gives_id": (True, False),
    "inquiry_refund_by_request_id": (True, False),
    "transaction_id": ("payment_id", "own"),
    "debit_request_id": ("refund_request_id", "payment_request_id"),
    "day_zone": ("UTC-8", "America/Vancouver"),
    "list_unpaid": (False, True),
    "rows_late_s": (0.0, 40.0),
    "rows_per_order": (1, 3),
    "amount_unit": ("minor", "major"),
    "clock_offset_s": (0.0, -90.0, 45.0),
}
"""How AlphaPay may be, without anything being wrong."""

ODDITIES: Mapping[str, tuple[object, ...]] = {
    "stuck_in_process": (False, False, False, True),
    "late_success_s": (None, None, 2.0, 30.0, 200.0),
    "refund_fails": (False, False, True),
    "refund_short_balance": (False, False, True),
    "sign_errors": (True, True, True, False),
}
"""How AlphaPay may be while something is wrong with it; the first value is the healthy one."""

SWITCHES: Mapping[str, tuple[object, ...]] = {
    name: tuple(dict.fromkeys(values)) for name, values in {**TRAITS, **ODDITIES}.items()
}
"""Every switch that runs differ in, with its values."""

DISK_TROUBLES = ("full", "read-only", "input/output error", "locked", "slow")
JUMPS_S = (20.0, 250.0, 4_000.0, 90_000.0)
"""By how much at most a wall clock may jump: a moment, minutes, an hour (a summer time), days."""


class Weather(msgspec.Struct, frozen=True, kw_only=True):
    """Chances are 0 to 1: of `spoilt` per call, of `crash` per turn of a till, of `disk` per commit, of `jump`
    per deed of a cashier, of `odd_customer` per customer.
    """

    switches: Behaviours
    spoilt: float = 0.0
    faults: tuple[str, ...] = tuple(FAULTS)
    """Which of them there are: a few at a time find more than all at once."""
    slow_s: float = 0.2
    """Mean time a request, and again its answer, is under way."""
    crash: float = 0.0
    disk: float = 0.0
    jump: float = 0.0
    jump_s: float = 0.0
    clocks_s: float = 0.0
    """By how much the tills' clocks are wrong from the start."""
    odd_customer: float = 0.0
    """Of customers who pay too late, and of payments that the merchant refunds elsewhere."""
    outage: tuple[float, float] = (0.0, 0.0)
    """From when to when AlphaPay never receives anything, in seconds of the run."""
    pay_idempotent: bool = False
    """The till's setting (R17): only where AlphaPay makes no second order of a repeated `pay`."""

    @property
    def calm(self) -> bool:
        """No faults at all: R60 holds."""
        switches = self.switches
        odd = switches.late_success_s is not None or switches.stuck_in_process or not switches.sign_errors
        faults = self.spoilt or self.crash or self.disk or self.jump or self.odd_customer or self.outage[1]
        return not (odd or faults)

    def cleared(self) -> "Weather":
        """The same AlphaPay after every fault has stopped (R61)."""
        return Weather(
            switches=msgspec.structs.replace(self.switches, stuck_in_process=False),
            pay_idempotent=self.pay_idempotent,
        )

    def milder(self, share: float) -> "Weather":
        """Fewer crashes, full disks and jumps: for days, which have many more turns."""
        return msgspec.structs.replace(
            self, crash=self.crash * share, disk=self.disk * share, jump=self.jump * share
        )


def weather_of(draws: Draws) -> Weather:
    """One run in six is calm; the others have each trouble at its own strength, or not at all."""
    chance = draws.of("weather", "strengths")
    traits = _values(draws, TRAITS)
    if chance.share() < 1 / 6:
        return Weather(switches=msgspec.convert(traits, Behaviours))
    switches = msgspec.convert(traits | _values(draws, ODDITIES), Behaviours)
    jump_s = chance.choice(JUMPS_S)
    return Weather(
        switches=switches,
        faults=tuple(chance.sample(tuple(FAULTS), chance.choice((1, 2, 4, len(FAULTS))))),
        spoilt=chance.choice((0.0, 0.05, 0.2, 0.5, 0.9)),
        slow_s=chance.choice((0.1, 0.5, 3.0)),
        crash=chance.choice((0.0, 0.005, 0.03)),
        disk=chance.choice((0.0, 0.02, 0.1)),
        jump=chance.choice((0.0, 0.0, 0.05)),
        jump_s=jump_s,
        clocks_s=chance.choice((0.0, 5.0, 100.0)),
        odd_customer=chance.choice((0.0, 0.3)),
        outage=_outage(chance),
        pay_idempotent=switches.pay_duplicate != "second" and chance.share() < 0.5,
    )


def _values(draws: Draws, switches: Mapping[str, tuple[object, ...]]) -> dict[str, object]:
    return {name: draws.of("switch", name).choice(values) for name, values in switches.items()}


def _outage(chance: Stream) -> tuple[float, float]:
    begins = chance.between(20.0, 150.0)
    return (begins, begins + chance.after(60.0)) if chance.share() < 0.2 else (0.0, 0.0)


def values_of(switches: Behaviours) -> list[str]:
    """What each switch that runs differ in stands at: `pay_discount=5`."""
    return [f"{name}={getattr(switches, name)}" for name in SWITCHES]


def possible_pairs() -> set[tuple[str, str]]:
    """Every pair of values that any two switches can show together."""
    return {
        (f"{one}={value}", f"{other}={its_value}")
        for one, other in combinations(SWITCHES, 2)
        for value in SWITCHES[one]
        for its_value in SWITCHES[other]
    }
