"""The whole suite runs in two lanes, and no test is left out of both or stands in both."""

from pathlib import Path

from installer.layout import ROOT
from installer.suite import lanes


def _folders(tests: Path) -> list[str]:
    return [
        word for lane in lanes(tests) for command in lane for word in command if word.startswith("tests/")
    ]


def test_every_folder_of_tests_runs_once() -> None:
    tests = ROOT / "tests"
    with_tests = {f"tests/{file.relative_to(tests).parts[0]}" for file in tests.rglob("test_*.py")}
    assert sorted(_folders(tests)) == sorted(with_tests)


def test_a_new_folder_runs_without_being_named(tmp_path: Path) -> None:
    (tmp_path / "brand_new").mkdir()
    (tmp_path / "brand_new" / "test_it.py").touch()
    (tmp_path / "data").mkdir()
    assert "tests/brand_new" in _folders(tmp_path)
    assert "tests/data" not in _folders(tmp_path)


def test_the_money_rules_are_covered_by_their_own_tests() -> None:
    first, _ = lanes(ROOT / "tests")
    assert first[0][:4] == ("-m", "coverage", "run", "-m")
    assert first[1] == ("-m", "coverage", "report")
