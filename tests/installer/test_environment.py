"""When the environment is made anew, what pip's failures are called, and the set-up run for real."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from installer.commands import COMMANDS
from installer.environment import Profile, digest, explain, is_current, read_stamp
from installer.layout import ROOT


def bootstrap(
    *words: str, python: str = sys.executable, cwd: Path = ROOT, **environ: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [python, str(cwd / "installer" / "bootstrap.py"), *words],
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
        env=os.environ | environ,
    )


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the files that the set-up reads, without an environment."""
    shutil.copytree(ROOT / "installer", tmp_path / "installer", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_a_stamp_of_the_same_profile_is_current() -> None:
    assert is_current(Profile.RUN, {"run": digest(Profile.RUN)})
    assert is_current(Profile.DEV, {"dev": digest(Profile.DEV)})


def test_the_developers_environment_serves_users_but_not_the_other_way_round() -> None:
    assert is_current(Profile.RUN, {"dev": digest(Profile.DEV)})
    assert not is_current(Profile.DEV, {"run": digest(Profile.RUN)})


@pytest.mark.parametrize("stamp", [{}, {"dev": ""}, {"dev": "0" * 64}])
def test_any_other_stamp_is_not_current(stamp: dict[str, str]) -> None:
    assert not is_current(Profile.DEV, stamp)


@pytest.mark.parametrize("text", ["", "{", "[]", '"text"'])
def test_a_damaged_stamp_counts_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "stamp").write_text(text)
    assert read_stamp(tmp_path / "stamp") == {}


@pytest.mark.parametrize(
    ("pip_said", "word"),
    [
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE",
            "not the one that the lock names",
        ),
        ("NewConnectionError('<x>: Failed to establish a new connection')", "cannot be reached"),
        (
            "NameResolutionError: Failed to resolve\nERROR: No matching distribution found for x",
            "cannot be reached",
        ),
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
            "disk is full",
        ),
        ("ERROR: No matching distribution found for pyside6-essentials==6.11.3", "no build for this system"),
        ("Segmentation fault", "its own words are above"),
    ],
)
def test_a_failure_of_pip_is_said_in_one_sentence(pip_said: str, word: str) -> None:
    assert word in explain(pip_said)


def test_without_a_network_the_setup_says_so_and_a_second_run_starts_again(checkout: Path) -> None:
    nowhere = "http://127.0.0.1:9/simple"
    closed = {
        "PIP_INDEX_URL": nowhere,
        "PIP_EXTRA_INDEX_URL": nowhere,
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_RETRIES": "1",
        "PIP_NO_CACHE_DIR": "1",
    }
    done = bootstrap("lint", cwd=checkout, **closed)
    assert done.returncode == 1
    assert done.stderr.strip().splitlines()[-1].startswith("The package index cannot be reached")
    assert not list(checkout.glob(".venv/*.json"))


def test_an_environment_that_cannot_be_made_is_one_sentence(checkout: Path) -> None:
    (checkout / ".venv").write_text("in the way")
    done = bootstrap("setup", cwd=checkout)
    assert done.returncode == 1
    assert "cannot be made" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_old_python_is_turned_away_with_one_sentence() -> None:
    pretend = (
        "import runpy, sys; sys.version_info = (3, 10, 4, 'final', 0); sys.version = '3.10.4 (x)'; "
        f"runpy.run_path({str(ROOT / 'installer' / 'bootstrap.py')!r}, run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", pretend], capture_output=True, text=True, timeout=30, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith("pos-app needs Python 3.11 or newer; this is Python 3.10.4")
    assert len(done.stderr.splitlines()) == 1


def test_a_setup_with_nothing_to_do_is_quick() -> None:
    if not is_current(Profile.DEV, read_stamp()):
        pytest.skip("these tests do not run in an environment that the set-up made")
    started = time.perf_counter()
    done = bootstrap("setup")
    took_s = time.perf_counter() - started
    assert done.returncode == 0
    assert took_s < 3.0  # about 0.15 s where nothing else runs; making the environment takes 20 s and more


@pytest.mark.parametrize("words", [(), ("no-such-command",)])
def test_wrong_use_is_answered_with_the_commands(words: tuple[str, ...]) -> None:
    done = bootstrap(*words)
    assert done.returncode == 2
    assert "usage:" in done.stderr


def test_help_names_every_command() -> None:
    done = bootstrap("--help")
    assert done.returncode == 0
    assert all(f"  {name} " in done.stdout for name in COMMANDS)
