"""The benchmarks can be run and reported; nothing here is judged by how long it took."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.journal.audit import audit
from pos_app.journal.connection import open_for_reading
from pos_app.journal.takings import uncounted
from pos_app.protocol.ports import Uncounted
from tests.benchmarks import journal_size
from tests.benchmarks.__main__ import main
from tests.benchmarks.big_books import make_big_journal
from tests.benchmarks.figures import Figure, percentile, table
from tests.benchmarks.paid_to_shown import Outcome, calls_at


def test_a_quick_benchmark_prints_a_table_and_the_same_as_json(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("BENCH_JSON", str(tmp_path / "figures.json"))
    assert main(["paid_to_shown"]) == 0
    figures = json.loads((tmp_path / "figures.json").read_text())
    assert all(figure.keys() == {"name", "value", "unit", "budget", "ok"} for figure in figures)
    printed = capsys.readouterr().out
    assert all(figure["name"] in printed for figure in figures)


def test_an_unknown_benchmark_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["speed"]) == 1
    assert "speed" in capsys.readouterr().err


def test_a_figure_over_its_budget_says_so() -> None:
    over = Figure(name="n", value=2.1, unit="×", budget=2.0)
    assert "OVER" in table([over])
    assert not over.ok
    assert Figure(name="n", value=2.1, unit="×").ok


def test_percentiles_are_samples() -> None:
    assert percentile([3, 1, 2, 4], 0.5) == 2
    assert percentile(range(1, 101), 0.99) == 99
    assert percentile([7], 0.999) == 7


def test_calls_of_fixed_plans_are_interpolated_by_rate() -> None:
    plans = [Outcome(0.5, 1, 20), Outcome(1.0, 2, 10)]
    assert calls_at(0.5, plans) == pytest.approx(20)
    assert calls_at(2 / 3, plans) == pytest.approx(15)


def test_the_large_journal_is_sound_and_all_of_it_counted(tmp_path: Path) -> None:
    make_big_journal(tmp_path, 600)
    with closing(open_for_reading(tmp_path)) as connection:
        assert audit(connection).sound
        assert connection.execute("SELECT count(*), count(DISTINCT payment_id) FROM attempt").fetchone() == (
            600,
            600,
        )
        assert uncounted(connection) == Uncounted()


def test_everything_about_a_journals_size_can_be_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_size, "ROUNDS", 1)
    make_big_journal(tmp_path, 3000)
    measured = journal_size.figures(tmp_path, tmp_path, 3000)
    assert len({figure.name for figure in measured}) == len(measured)
