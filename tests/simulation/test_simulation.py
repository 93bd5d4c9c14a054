"""A slice of the seeded runs; a hundred thousand are run with `make simulate`."""

import pytest

from tests.simulation.__main__ import main
from tests.simulation.draws import Draws, Item, Stream
from tests.simulation.many import many
from tests.simulation.run import day, run, window
from tests.simulation.tally import Tally
from tests.simulation.weather import possible_pairs, weather_of

RUNS = 60


@pytest.mark.parametrize("seed", range(RUNS))
def test_money_is_never_lost_in_any_weather(seed: int) -> None:
    assert run(seed).broken == ""


def test_a_whole_day_with_an_hour_without_alphapay_leaves_nothing_open() -> None:
    outcome = run(0, plan=day)
    assert outcome.broken == ""
    assert outcome.payments >= 60
    assert outcome.faults["outage: the request never arrives"] > 0


def test_a_seed_replays_exactly() -> None:
    assert run(RUNS, tracing=True) == run(RUNS, tracing=True)


def test_a_seed_with_all_its_items_is_the_same_seed() -> None:
    whole = run(RUNS)
    assert run(RUNS, only=whole.items) == whole


def test_what_is_left_out_does_not_happen() -> None:
    assert not run(RUNS, only=()).items


def test_leaving_one_item_out_leaves_the_others_as_they_were_drawn() -> None:
    draws, fewer = Draws(1), Draws(1, only={Item("fault", "b")})
    assert fewer.strike(1.0, "fault", "a") is None
    one, other = draws.strike(1.0, "fault", "b"), fewer.strike(1.0, "fault", "b")
    assert one is not None
    assert other is not None
    assert one.bits() == other.bits()


def test_shares_are_spread_evenly() -> None:
    drawn = Stream("any")
    shares = [drawn.share() for _ in range(10_000)]
    assert 0.49 < sum(shares) / len(shares) < 0.51
    assert 0.0 <= min(shares) < 0.001
    assert 0.999 < max(shares) < 1.0


def test_every_pair_of_switch_values_occurs() -> None:
    tally = Tally()
    for seed in range(1_500):
        tally.see(weather_of(Draws(seed)).switches)
    assert tally.missing_pairs() == []
    assert len(possible_pairs()) > 1_000


def test_batches_add_up_to_what_single_runs_are() -> None:
    tally = many(range(4), window, workers=1)
    single = [run(seed) for seed in range(4)]
    assert tally.total.runs == 4
    assert tally.total.payments == sum(outcome.payments for outcome in single)
    assert sum(tally.faults.values()) == sum(sum(outcome.faults.values()) for outcome in single)


def test_a_till_that_cries_wolf_fails() -> None:
    tally = Tally()
    for seed in range(1_500):
        tally.see(weather_of(Draws(seed)).switches)
    tally.total.runs = 1_500
    tally.switches["pay_discount=5"].payments, tally.switches["pay_discount=5"].alarms = 10, 9
    assert tally.complaints() == ["pay_discount=5: alarms on 9 of 10 payments, more than 80%"]


def test_the_command_replays_a_seed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["3", "--trace"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "00:00:00.000  T01  < Started"
    assert told[-1] == "Every rule held."
