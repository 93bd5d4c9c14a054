"""`pos-app people`: who works at the till, and a new PIN for an owner who lost theirs; nobody else gets in."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.app.demo_people import DEMO_PEOPLE, employ
from pos_app.app.people_command import main
from pos_app.app.staff import changed, commit_of, people_in
from pos_app.domain.authority import Role
from pos_app.domain.person import Person, PersonChanged, PersonRemoved, PinSet, SignInRefusal, SignInRefused
from pos_app.journal.queries import SqlitePaymentQueries
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.ports import Credential
from pos_app.runtime.pins import is_pin
from pos_app.settings.code_key import code_key
from pos_app.settings.pin_key import pin_key
from tests.app.commands import PROJECT

NEW = "73915"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The data directory of a till with a cashier, a supervisor and an owner."""
    employ(tmp_path)
    code_key(tmp_path)
    return tmp_path


def called(data: Path, name: str) -> Person:
    return next(person for person in people_in(data).people.values() if person.name == name)


def opens(data: Path, name: str, pin: str) -> bool:
    """Whether the PIN is this person's."""
    kept = people_in(data).credentials[called(data, name).person_id].pin
    return is_pin(pin, pin_key(data), kept)


def answering(*pins: str) -> Callable[[str], str]:
    left: Iterator[str] = iter(pins)
    return lambda _: next(left)


def reset(data: Path, *options: str, pins: tuple[str, ...] = (NEW, NEW)) -> int:
    return main(["reset-owner", "--data", str(data), *options], ask_pin=answering(*pins))


def test_the_demos_people_have_the_pins_that_are_told(data: Path) -> None:
    assert all(opens(data, each.name, each.pin) for each in DEMO_PEOPLE)
    employ(data)
    assert len(people_in(data).people) == 3


def test_the_list_shows_everybody_and_how_they_stand(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = [SignInRefused(why=SignInRefusal.WRONG_PIN)] * 10
    with closing(SqliteJournal.open(data)) as journal:
        casey, sam = called(data, "Casey"), called(data, "Sam")
        gone = changed(casey, PersonRemoved(by="Olivia"), credential=Credential(person_id=casey.person_id))
        journal.commit(commit_of([changed(sam, *wrong), gone]))
    assert main(["list", "--data", str(data)]) == 0
    lines = [line.split(maxsplit=2) for line in capsys.readouterr().out.splitlines()]
    assert lines == [
        ["Olivia", "OWNER"],
        ["Sam", "SUPERVISOR", "locked"],
        ["Casey", "CASHIER", "works here no more"],
    ]


def test_a_till_without_people_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    SqliteJournal.open(tmp_path).close()
    assert main(["list", "--data", str(tmp_path)]) == 0
    assert "nobody works at the till" in capsys.readouterr().out


def test_an_owner_gets_a_new_pin_and_the_journal_keeps_it(data: Path) -> None:
    assert reset(data) == 0
    assert opens(data, "Olivia", NEW)
    assert not opens(data, "Olivia", "8520")
    assert opens(data, "Sam", "3690")
    with closing(SqlitePaymentQueries.open(data)) as queries:
        unlocked, pin_set, *_ = (line.event for line in queries.audit_lines(0, 10))
    assert isinstance(pin_set, PinSet)
    assert pin_set.by_machine
    assert pin_set.by
    assert type(unlocked).__name__ == "PersonUnlocked"


def test_a_till_at_work_is_left_alone(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(SqliteJournal.open(data)):
        assert reset(data) == 1
    assert "already running" in capsys.readouterr().err
    assert opens(data, "Olivia", "8520")


@pytest.mark.parametrize("missing", ["pins.key", "codes.key"])
def test_without_the_secrets_nothing_is_reset(
    data: Path, missing: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (data / missing).unlink()
    assert reset(data) == 1
    assert missing in capsys.readouterr().err
    assert not (data / missing).exists()


def test_without_a_journal_nothing_is_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert reset(tmp_path / "none") == 1
    assert "no journal" in capsys.readouterr().err
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    ("pins", "says"), [((NEW, "73916"), "not the same"), (("1234",), "no PIN"), (("12",), "no PIN")]
)
def test_a_pin_that_is_none_or_is_mistyped_changes_nothing(
    data: Path, pins: tuple[str, ...], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert reset(data, pins=pins) == 1
    assert says in capsys.readouterr().err
    assert opens(data, "Olivia", "8520")


def test_of_several_owners_one_must_be_named(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(SqliteJournal.open(data)) as journal:
        promoted = PersonChanged(name="Sam", role=Role.OWNER, by="Olivia")
        journal.commit(commit_of([changed(called(data, "Sam"), promoted)]))
    assert reset(data) == 1
    assert "the owners are: Olivia, Sam" in capsys.readouterr().err
    assert reset(data, "--name", "sam") == 0
    assert opens(data, "Sam", NEW)
    assert opens(data, "Olivia", "8520")


def test_where_no_owner_is_left_one_is_made(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(SqliteJournal.open(data)) as journal:
        olivia = called(data, "Olivia")
        journal.commit(commit_of([changed(olivia, PersonRemoved(by="nobody"))]))
    assert reset(data, "--name", "Olivia") == 1
    assert "had the name Olivia already" in capsys.readouterr().err
    assert reset(data, "--name", "\x07") == 1
    assert "no name" in capsys.readouterr().err
    assert reset(data) == 0
    assert called(data, "Owner").role is Role.OWNER
    assert opens(data, "Owner", NEW)


def test_nobody_is_asked_without_a_terminal(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["reset-owner", "--data", str(data)]) == 1
    assert "in a terminal" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_in_a_terminal_the_pin_is_asked_twice_and_never_shown(data: Path) -> None:
    import pty

    terminal, line = pty.openpty()
    command = [sys.executable, "-m", "pos_app", "people", "reset-owner", "--data", str(data)]
    with subprocess.Popen(
        command, cwd=PROJECT, stdin=line, stdout=line, stderr=line, start_new_session=True
    ) as asking:
        shown = b""
        for prompts in (1, 2):
            while shown.count(b": ") < prompts:
                shown += os.read(terminal, 1000)
            os.write(terminal, NEW.encode() + b"\n")
        assert asking.wait(20) == 0
    shown += os.read(terminal, 1000)
    os.close(line)
    os.close(terminal)
    assert NEW.encode() not in shown
    assert opens(data, "Olivia", NEW)


def test_wrong_use_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert main(["list", "--name", "x"]) == 2
    assert "usage" in capsys.readouterr().err


def test_a_settings_file_that_is_missing_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--config", str(tmp_path / "none.toml")]) == 1
    assert "no such file" in capsys.readouterr().err
