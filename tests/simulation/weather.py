"""What goes wrong in one run, and how AlphaPay behaves where its documentation is silent: drawn from the seed."""

from random import Random

import msgspec

from pos_app.simulator.behaviours import Behaviours

FAULTS = (
    "not sent",
    "request lost",
    "answer lost",
    "unsigned",
    "SYSTEMERROR",
    "SYSTEMERROR after acting",
    "unknown code",
    "503",
    "429",
    "wrong amount",
    "unknown status",
)
"""What can go wrong with one call: on the way there, at AlphaPay, or on the way back."""


class Weather(msgspec.Struct, frozen=True, kw_only=True):
    """Chances are 0 to 1; of `spoilt` per call, of `crash` per turn of the till; of `unwritable` per commit,
    that for a while nothing can be written.
    """

    switches: Behaviours
    spoilt: float = 0.0
    faults: tuple[str, ...] = FAULTS
    """Which of them there are: a few at a time find more than all at once."""
    slow_s: float = 0.2
    """Mean time a request, and again its answer, is under way."""
    crash: float = 0.0
    unwritable: float = 0.0
    jumps_s: float = 0.0
    """How far the till's wall clock is set forward or back now and then."""
    pay_idempotent: bool = False

    @property
    def calm(self) -> bool:
        """No faults at all: R60 holds."""
        odd = self.switches.late_success_s is not None or self.switches.stuck_in_process
        return not (self.spoilt or self.crash or self.unwritable or self.jumps_s or odd)

    def cleared(self) -> "Weather":
        """The same AlphaPay after every fault has stopped (R61)."""
        return Weather(
            switches=msgspec.structs.replace(self.switches, stuck_in_process=False),
            pay_idempotent=self.pay_idempotent,
        )


def weather_of(chance: Random) -> Weather:
    """One run in five is calm; the others have each trouble at its own strength, or not at all."""
    switches = _traits(chance)
    if chance.random() < 0.2:
        return Weather(switches=switches)
    duplicate = switches.pay_duplicate == "idempotent"
    return Weather(
        switches=msgspec.structs.replace(
            switches,
            stuck_in_process=chance.random() < 0.1,
            late_success_s=chance.choice((None, None, 2.0, 30.0, 200.0)),
        ),
        faults=tuple(chance.sample(FAULTS, chance.choice((1, 2, 4, len(FAULTS))))),
        spoilt=chance.choice((0.0, 0.05, 0.2, 0.5, 0.9)),
        slow_s=chance.choice((0.1, 0.5, 3.0)),
        crash=chance.choice((0.0, 0.005, 0.03)),
        unwritable=chance.choice((0.0, 0.02, 0.2)),
        jumps_s=chance.choice((0.0, 0.0, 250.0)),
        pay_idempotent=duplicate and chance.random() < 0.5,
    )


def _traits(chance: Random) -> Behaviours:
    """How AlphaPay is, without anything being wrong."""
    return Behaviours(
        order_life_s=chance.choice((60.0, 120.0, 300.0)),
        pay_duplicate=chance.choice(("idempotent", "refuse", "second")),
        waiting_result_status=chance.choice(("U", "S")),
        waiting_word=chance.choice(("PAYMENT_IN_PROCESS", "OFFLINE_QRCODE")),
        pay_discount=chance.choice((0, 0, 5)),
        bad_code_fails_at=chance.choice(("pay", "inquiry")),
        revoke_unpaid_scans=chance.random() < 0.5,
        transaction_id=chance.choice(("payment_id", "own")),
        day_zone=chance.choice(("UTC-8", "America/Vancouver")),
        list_unpaid=chance.random() < 0.5,
        rows_late_s=chance.choice((0.0, 40.0)),
        rows_per_order=chance.choice((1, 3)),
        amount_unit=chance.choice(("minor", "major")),
        clock_offset_s=chance.choice((0.0, -90.0, 45.0)),
    )
