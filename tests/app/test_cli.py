"""The command line: every command explains itself, and what it cannot do it says in one sentence."""

import pytest

from pos_app import __version__
from tests.app.commands import pos_app

COMMANDS = [
    "",
    "run",
    "demo",
    "simulator",
    "tour",
    "train",
    "people",
    "people reset-owner",
    "keys",
    "printer",
    "keys rotate",
    "export",
    "config",
    "config check",
    "doctor",
    "support",
]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str) -> None:
    told = pos_app(*command.split(), "--help")
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.startswith(f"usage: pos-app {command.removeprefix('run')}".strip())
    assert len(told.stdout.splitlines()) >= 10


def test_the_help_names_every_command() -> None:
    told = pos_app("--help").stdout
    assert all(f"\n  {command}" in told for command in COMMANDS[1:] if " " not in command)


def test_the_version_is_told() -> None:
    assert pos_app("--version").stdout == f"pos-app {__version__}\n"


def test_an_unknown_command_is_told() -> None:
    told = pos_app("nonsense")
    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr == "pos-app: there is no command 'nonsense'; try `pos-app --help`\n"


@pytest.mark.parametrize("arguments", [["--frobnicate"], ["--config"]])
def test_a_wrong_option_is_told_with_the_usage(arguments: list[str]) -> None:
    told = pos_app(*arguments)
    assert told.returncode == 2
    assert told.stderr.startswith("usage: pos-app")


@pytest.mark.parametrize("console", ["ascii", "cp437", "cp1252"])
def test_a_console_that_lacks_characters_ends_no_command(console: str) -> None:
    told = pos_app("--help", PYTHONIOENCODING=console)
    assert (told.returncode, told.stderr) == (0, "")
