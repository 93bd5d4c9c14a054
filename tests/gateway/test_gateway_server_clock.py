"""AlphaPay's clock from readings: quick answers count most, and no single answer moves it far."""

import datetime as dt
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.gateway.server_clock import KEPT, Reading, ServerClock, machine_ticks, reading

NOON = dt.datetime(2026, 11, 22, 12, tzinfo=dt.timezone(dt.timedelta(hours=-8)))


class Bench:
    """A till whose clocks and whose AlphaPay are set by hand. AlphaPay's answers have whole seconds."""

    def __init__(self, ahead_s: float = 0.0) -> None:
        self.ticks, self.wall = 1000.0, NOON
        self.ahead_s = ahead_s
        self.clock = ServerClock(lambda: self.wall, lambda: self.ticks)

    def passes(self, seconds: float) -> None:
        self.ticks += seconds
        self.wall += dt.timedelta(seconds=seconds)

    def answered(self, there_s: float = 0.05, back_s: float = 0.05, lie_s: float = 0.0) -> Reading:
        """One call: so long on its way there, so long back."""
        sent = self.ticks
        self.passes(there_s)
        told = NOON.timestamp() - 1000.0 + self.ticks + self.ahead_s + lie_s
        self.passes(back_s)
        return reading(dt.datetime.fromtimestamp(int(told), dt.UTC), sent, self.ticks)

    def measure(self, there_s: float = 0.05, back_s: float = 0.05, lie_s: float = 0.0) -> None:
        self.clock.take(self.answered(there_s, back_s, lie_s))

    @property
    def error_s(self) -> float:
        """How far the estimate is from AlphaPay's true clock."""
        return self.clock.ahead() - (NOON.timestamp() - 1000.0 + self.ahead_s)


def test_before_any_answer_the_machines_clock_is_the_guess() -> None:
    bench = Bench()
    bench.wall += dt.timedelta(hours=3)
    assert bench.clock.time_at(bench.ticks, bench.clock.ahead()) == NOON + dt.timedelta(hours=3)
    assert bench.clock.offset_s() == 0.0


def test_the_offset_is_alphapays_clock_minus_the_machines() -> None:
    bench = Bench(ahead_s=90.0)
    bench.measure()
    assert bench.clock.offset_s() == pytest.approx(90, abs=0.6)


def test_times_are_in_the_machines_zone() -> None:
    bench = Bench()
    assert bench.clock.time_at(bench.ticks, bench.clock.ahead()).utcoffset() == dt.timedelta(hours=-8)


@pytest.mark.parametrize("jump_s", [-86_400, -3600, 3600, 86_400])
def test_a_machine_clock_that_is_set_changes_the_offset_and_not_alphapays_time(jump_s: float) -> None:
    bench = Bench()
    bench.measure()
    before = bench.clock.ahead()
    bench.wall += dt.timedelta(seconds=jump_s)
    assert bench.clock.ahead() == before
    assert bench.clock.offset_s() == pytest.approx(-jump_s, abs=0.6)


def test_a_summer_time_change_changes_nothing() -> None:
    bench = Bench()
    bench.measure()
    before = bench.clock.time_at(bench.ticks, bench.clock.ahead())
    bench.wall = bench.wall.astimezone(dt.timezone(dt.timedelta(hours=-7)))
    assert bench.clock.time_at(bench.ticks, bench.clock.ahead()) == before
    assert bench.clock.offset_s() == pytest.approx(0, abs=0.6)


@pytest.mark.parametrize(("there_s", "back_s"), [(0.05, 14.0), (14.0, 0.05)])
def test_one_delayed_answer_does_not_move_the_clock_by_its_delay(there_s: float, back_s: float) -> None:
    bench = Bench()
    bench.measure()
    before = bench.clock.ahead()
    bench.measure(there_s, back_s)
    assert abs(bench.clock.ahead() - before) < 0.1


def test_delayed_answers_alone_are_mended_by_the_first_quick_one() -> None:
    bench = Bench()
    for _ in range(KEPT):
        bench.measure(back_s=10.0)
    bench.measure()
    assert abs(bench.error_s) < 1


def test_delayed_answers_do_not_displace_a_quick_one() -> None:
    bench = Bench()
    bench.measure()
    for _ in range(3 * KEPT):
        bench.measure(there_s=6.0)
    assert abs(bench.error_s) < 1


def test_many_whole_seconds_narrow_it_below_one() -> None:
    bench = Bench(ahead_s=0.37)
    for _ in range(KEPT):
        bench.measure()
        bench.passes(1.13)
    assert abs(bench.error_s) < 0.3


def test_R03_a_replayed_answer_is_outvoted() -> None:
    bench = Bench()
    bench.measure()
    before = bench.clock.ahead()
    bench.measure(lie_s=-200.0)
    assert abs(bench.clock.ahead() - before) < 0.1
    for _ in range(KEPT):
        bench.measure()
    for _ in range(KEPT // 2 - 1):
        bench.measure(lie_s=-200.0)
    assert abs(bench.error_s) < 1


def test_a_clock_that_alphapay_set_is_followed_once_most_answers_say_so() -> None:
    bench = Bench()
    for _ in range(KEPT):
        bench.measure()
        bench.passes(5.0)
    bench.ahead_s = 40.0
    for _ in range(KEPT // 2 + 1):
        bench.measure()
        bench.passes(5.0)
    assert abs(bench.error_s) < 1


def test_a_proved_reading_counts_against_all_earlier_ones() -> None:
    bench = Bench()
    for _ in range(KEPT):
        bench.measure()
    bench.ahead_s = 86_400.0
    bench.clock.correct(bench.answered())
    assert abs(bench.error_s) < 1


def test_clocks_that_drift_apart_are_followed() -> None:
    bench = Bench()
    for _ in range(200):
        bench.measure()
        bench.passes(60.0)
        bench.ahead_s += 60.0 * 5e-5
        assert abs(bench.error_s) < 1.2


@given(st.lists(st.tuples(st.floats(0, 20), st.floats(0, 20), st.floats(0, 600)), min_size=1, max_size=40))
def test_an_honest_alphapay_is_never_misread_by_more_than_its_quickest_answer_allows(
    answers: list[tuple[float, float, float]],
) -> None:
    bench = Bench(ahead_s=12.3)
    for there_s, back_s, rest_s in answers:
        bench.measure(there_s, back_s)
        latest_width_s = there_s + back_s + 1.0
        assert abs(bench.error_s) <= latest_width_s
        bench.passes(rest_s)


def test_workers_may_measure_at_the_same_time() -> None:
    clock = ServerClock(lambda: NOON, lambda: 1000.0)
    measured = reading(NOON, 999.0, 1000.0)
    workers = [threading.Thread(target=lambda: [clock.take(measured) for _ in range(200)]) for _ in range(5)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert abs(clock.offset_s()) < 1.1


def test_the_ticks_go_forward() -> None:
    first = machine_ticks()
    assert machine_ticks() >= first
