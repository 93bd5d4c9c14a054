"""`pos-app doctor`: every check has its say within its time, whatever becomes of the others."""

import threading
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from pos_app.app.doctor.examine import CHECKS, Check, examine, gravest
from pos_app.app.doctor.findings import Case, Diagnosis, Finding, Verdict, diagnosed
from pos_app.app.doctor.once import Once
from pos_app.app.doctor.report import as_json, as_text
from pos_app.app.doctor.subject import Subject, subject_of
from pos_app.app.doctor_command import EXIT_CODES, WRONG_USE, main
from pos_app.simulator.simulator import Simulator
from tests.app.commands import settings_file

WELL = Case(Verdict.OK, "All is well with {what}.")
ILL = Case(Verdict.FAILED, "{what} is ill.", "Cure {what}.")
SO_SO = Case(Verdict.WARNING, "{what} is so-so.", "Look at {what}.")


def check(name: str, case: Case) -> Check:
    return Check(name, name.title(), lambda _: diagnosed(case, what=name), needs_settings=False)


@pytest.fixture
def nobody(tmp_path: Path) -> Subject:
    """A till without a settings file."""
    return subject_of(tmp_path / "none.toml", {})


def test_findings_come_in_the_order_of_the_checks_whichever_is_done_first(nobody: Subject) -> None:
    second_done = threading.Event()

    def slow(_: Subject) -> Diagnosis:
        second_done.wait(20)
        return diagnosed(WELL, what="slow")

    def quick(_: Subject) -> Diagnosis:
        second_done.set()
        return diagnosed(WELL, what="quick")

    checks = (
        Check("slow", "Slow", slow, needs_settings=False),
        Check("quick", "Quick", quick, needs_settings=False),
    )
    assert [finding.check for finding in examine(nobody, checks=checks, limit_s=30)] == ["slow", "quick"]


def test_a_check_that_hangs_is_told_and_stops_no_other(nobody: Subject) -> None:
    never = threading.Event()

    def hang(_: Subject) -> Diagnosis:
        never.wait(30)
        return diagnosed(WELL, what="hang")

    checks = (Check("hang", "Hang", hang, needs_settings=False), check("tea", WELL))
    hung, tea = examine(nobody, checks=checks, limit_s=2.0)
    never.set()
    assert (hung.verdict, tea.verdict) == (Verdict.FAILED, Verdict.OK)
    assert hung.diagnosis.found == "This was not found out within 2 s."


def test_a_check_that_breaks_is_told_and_stops_no_other(nobody: Subject) -> None:
    def burst(_: Subject) -> Diagnosis:
        raise ZeroDivisionError("2855 1234 5678 9012 34")

    checks = (Check("burst", "Burst", burst, needs_settings=False), check("tea", WELL))
    broken, tea = examine(nobody, checks=checks, limit_s=30)
    assert (broken.verdict, tea.verdict) == (Verdict.FAILED, Verdict.OK)
    assert "fault of this program (ZeroDivisionError)" in broken.diagnosis.found
    assert "2855" not in broken.diagnosis.found


def test_a_sentence_that_lacks_a_field_breaks_its_own_check_only(nobody: Subject) -> None:
    faulty = Check("tea", "Tea", lambda _: diagnosed(ILL), needs_settings=False)
    (broken,) = examine(nobody, checks=[faulty], limit_s=30)
    assert "KeyError" in broken.diagnosis.found


def test_without_settings_what_they_would_say_is_not_examined(nobody: Subject) -> None:
    told = {finding.check: finding.verdict for finding in examine(nobody, limit_s=50)}
    assert told["settings"] is Verdict.FAILED
    assert {check.name for check in CHECKS if check.needs_settings} <= {
        name for name, verdict in told.items() if verdict is Verdict.NOT_USED
    }


@pytest.mark.parametrize(
    ("cases", "verdict", "code"),
    [((WELL, WELL), Verdict.OK, 0), ((WELL, SO_SO), Verdict.WARNING, 1), ((SO_SO, ILL), Verdict.FAILED, 2)],
)
def test_the_gravest_finding_is_the_verdict_and_the_exit_code(
    nobody: Subject, cases: tuple[Case, ...], verdict: Verdict, code: int
) -> None:
    findings = examine(nobody, checks=[check(f"c{n}", case) for n, case in enumerate(cases)], limit_s=30)
    assert (gravest(findings), EXIT_CODES[gravest(findings)]) == (verdict, code)


def finding(case: Case) -> Finding:
    return Finding(check="tea", title="Tea", diagnosis=diagnosed(case, what="the tea"), took_s=0.1234)


AT = datetime(2026, 11, 23, 6, 40, tzinfo=UTC)


def test_the_text_has_a_line_for_each_finding_and_what_to_do() -> None:
    lines = as_text([finding(WELL), finding(ILL)], Path("shop.toml"), AT).splitlines()
    assert lines[0].endswith("2026-11-23 06:40 UTC, settings shop.toml")
    assert lines[2:5] == [
        "ok       Tea                    All is well with the tea.",
        "failed   Tea                    the tea is ill.",
        "                                To do: Cure the tea.",
    ]


def test_the_json_says_the_same_for_programs() -> None:
    report = msgspec.json.decode(as_json([finding(ILL)], Path("shop.toml"), AT))
    assert report["verdict"] == "failed"
    assert report["findings"] == [
        {
            "check": "tea",
            "title": "Tea",
            "verdict": "failed",
            "found": "the tea is ill.",
            "advice": "Cure the tea.",
            "took_s": 0.123,
        }
    ]


def test_the_command_examines_everything(
    tmp_path: Path, alphapay: Simulator, capsys: pytest.CaptureFixture[str]
) -> None:
    file = settings_file(tmp_path, alphapay, tmp_path / "data")
    code = main(["--config", str(file), "--json"])
    report = msgspec.json.decode(capsys.readouterr().out)
    assert [row["check"] for row in report["findings"]] == [check.name for check in CHECKS]
    assert code == EXIT_CODES[Verdict(report["verdict"])]
    assert not (tmp_path / "data").exists()


def test_wrong_use_is_told_apart_from_a_failure(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--frobnicate"]) == WRONG_USE
    assert main(["--help"]) == 0
    assert "exit codes" in capsys.readouterr().out


def test_what_several_checks_need_is_worked_out_once() -> None:
    made: list[int] = []
    once = Once(lambda: made.append(1) or len(made))
    assert (once(), once(), made) == (1, 1, [1])
