"""The set-up's commands: each makes sure the environment is ready, then starts something in it. Decides no more."""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from installer.environment import Profile, build, is_current, read_stamp
from installer.layout import ROOT, TOUR_OUT, VENV, venv_python
from installer.lock import lock
from installer.machine import Machine, has_display, missing_packages, provide
from installer.problem import SetupProblem
from installer.suite import run_suite

_CHECKS: Mapping[str, Sequence[str]] = {
    "ruff check": ("-m", "ruff", "check", "."),
    "ruff format": ("-m", "ruff", "format", "--check", "."),
    "mypy --strict": ("-m", "mypy"),
    "layers": ("-c", "from importlinter.cli import lint_imports_command as run; run()"),
    "imports of domain": ("-m", "installer.checks.domain_imports"),
    "translations": ("-m", "installer.checks.translations"),
}
_LEFT_BEHIND = (
    ".coverage",
    ".hypothesis",
    ".import_linter_cache",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
    "build",
    "pos_app.egg-info",
)


class Command(NamedTuple):
    """One sub-command: what `--help` says of it and what it does with the words that follow it."""

    help: str
    run: Callable[[Sequence[str]], int]


def say(text: str) -> None:
    """Tell the user, at once even when our output goes to a file."""
    print(text, flush=True)


def ready(profile: Profile) -> None:
    """Bring the environment up to the profile; returns within a moment when it already is."""
    if is_current(profile, read_stamp()):
        return
    if sys.platform == "linux":
        provide(missing_packages(), Machine.this(), say)
    build(profile, say)


def setup(_words: Sequence[str]) -> int:
    """Everything that the other commands need."""
    ready(Profile.DEV)
    say(f"Ready: {VENV}")
    return 0


def demo(words: Sequence[str]) -> int:
    """The demo in windows, or the tour where nobody could see them."""
    ready(Profile.RUN)
    if has_display(sys.platform, os.environ):
        return _start("-m", "pos_app", "demo", *words)
    say(f"No display here: running the tour instead; its pictures and receipts go to {TOUR_OUT}")
    return tour(())


def tour(words: Sequence[str]) -> int:
    """Both scenarios through the real windows, drawn where no display is needed."""
    ready(Profile.RUN)
    return _start("-m", "pos_app", "tour", "--out", str(TOUR_OUT), *words, QT_QPA_PLATFORM="offscreen")


def run(words: Sequence[str]) -> int:
    """The till itself."""
    ready(Profile.RUN)
    return _start("-m", "pos_app", *words)


def simulator(words: Sequence[str]) -> int:
    """AlphaPay on this machine."""
    ready(Profile.RUN)
    return _start("-m", "pos_app", "simulator", *words)


def test(words: Sequence[str]) -> int:
    """All tests, and the whole of the money rules covered; with arguments for pytest, only what they choose."""
    ready(Profile.DEV)
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    if words:
        return _start("-m", "pytest", *words, QT_QPA_PLATFORM=platform)
    return run_suite(say, os.environ | {"QT_QPA_PLATFORM": platform})


def lint(_words: Sequence[str]) -> int:
    """Every check but the tests; all are run, so that one run names everything that is wrong."""
    ready(Profile.DEV)
    failed = [name for name, arguments in _CHECKS.items() if _checked(name, arguments) != 0]
    say(f"Failed: {', '.join(failed)}" if failed else "All checks passed.")
    return 1 if failed else 0


def check(words: Sequence[str]) -> int:
    """Every check, then every test."""
    return lint(words) or test(())


def bench(words: Sequence[str]) -> int:
    """The design's budgets, measured; BENCH_JSON names a file for the figures."""
    ready(Profile.DEV)
    return _start("-m", "tests.benchmarks", *words)


def simulate(words: Sequence[str]) -> int:
    """Seeded shops full of trouble: SEEDS of them from FIRST on, or DAYS whole days; other words are passed on."""
    ready(Profile.DEV)
    asked = {"--seeds": "SEEDS", "--from": "FIRST", "--days": "DAYS"}
    given = [(option, os.environ[name]) for option, name in asked.items() if os.environ.get(name)]
    return _start("-m", "tests.simulation", *(word for pair in given for word in pair), *words)


def translations(_words: Sequence[str]) -> int:
    """Bring the translation files up to date with the texts in the code."""
    ready(Profile.DEV)
    return _start("-m", "installer.checks.translations", "--update")


def relock(words: Sequence[str]) -> int:
    """Make the lock anew; `--upgrade` takes the newest versions that pyproject.toml allows."""
    lock(say, upgrade="--upgrade" in words)
    return 0


def clean(_words: Sequence[str]) -> int:
    """Remove what the other commands made; the till's own data is elsewhere and stays."""
    for path in (VENV, TOUR_OUT, *(ROOT / name for name in _LEFT_BEHIND)):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    return 0


COMMANDS: Mapping[str, Command] = {
    "setup": Command("prepare everything; quick when nothing is to do", setup),
    "demo": Command("a till with a simulated AlphaPay; without a display, the tour", demo),
    "test": Command("run all tests, or those that pytest's arguments choose", test),
    "check": Command("lint, types, layers, translations, tests", check),
    "lint": Command("what `check` does, without the tests", lint),
    "bench": Command("measure the budgets; BENCH_JSON=file writes them as JSON too", bench),
    "run": Command("start the till", run),
    "simulator": Command("start AlphaPay's simulator", simulator),
    "tour": Command("both scenarios through the real windows, with pictures, into tour-out", tour),
    "simulate": Command("seeded shops full of trouble; SEEDS=n FIRST=s, or DAYS=n whole days", simulate),
    "translations": Command("bring the translation files up to date with the code", translations),
    "lock": Command("make the lock files anew; --upgrade takes newer versions", relock),
    "clean": Command("remove the environment and all caches", clean),
}


def main(argv: Sequence[str]) -> int:
    """Run one command; returns its exit code, 1 with a sentence when the set-up cannot go on."""
    parser = argparse.ArgumentParser(
        prog="bootstrap.py", formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.epilog = "\n".join(f"  {name:<13}{command.help}" for name, command in COMMANDS.items())
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND", help="one of those below")
    parser.add_argument("words", nargs=argparse.REMAINDER, metavar="...", help="passed on to what it starts")
    chosen = parser.parse_args(argv)
    try:
        return COMMANDS[chosen.command].run(chosen.words)
    except SetupProblem as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _checked(name: str, arguments: Sequence[str]) -> int:
    say(f"— {name}")
    return _start(*arguments)


def _start(*arguments: str, **environ: str) -> int:
    """Run the environment's Python in the checkout and wait; its exit code, 128 + n if signal n ended it."""
    code = subprocess.run(
        [venv_python(), *arguments], cwd=ROOT, env=os.environ | environ, check=False
    ).returncode
    return code if code >= 0 else 128 - code
