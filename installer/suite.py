"""The whole test suite in two lanes side by side, for two cores: what each runs, one after the other, and its end."""

import subprocess
import tempfile
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO

from installer.layout import ROOT, venv_python

_COVERED = ("tests/domain", "tests/till")
"""They alone cover the money rules whole, every branch."""

_FIRST_LANE = (
    "tests/scenarios", "tests/simulation", "tests/kills", "tests/journal", "tests/gateway", "tests/settings",
    "tests/fuzz", "tests/installer", "tests/devices", "tests/simulator", "tests/receipts",
)  # fmt: skip

Words = Sequence[str]


def lanes(tests: Path) -> tuple[Sequence[Words], Sequence[Words]]:
    """The commands of both lanes. A folder under `tests` that nobody named runs in the second."""
    named = {Path(folder).name for folder in (*_COVERED, *_FIRST_LANE)}
    folders = (each for each in sorted(tests.iterdir()) if _has_tests(each) and each.name not in named)
    others = [f"tests/{each.name}" for each in folders]
    covered = ("-m", "coverage", "run", "-m", "pytest", *_COVERED)
    return (covered, ("-m", "coverage", "report"), ("-m", "pytest", *_FIRST_LANE)), (
        ("-m", "pytest", *others),
    )


def _has_tests(folder: Path) -> bool:
    return folder.is_dir() and next(folder.rglob("test_*.py"), None) is not None


def run_suite(say: Callable[[str], None], environ: Mapping[str, str]) -> int:
    """Run both lanes at once; the second is told when it has ended. Returns 0 if all of it passed."""
    first, second = lanes(ROOT / "tests")
    with tempfile.TemporaryFile(mode="w+", encoding="utf-8", errors="replace") as told:
        failed: list[int] = []
        beside = threading.Thread(target=lambda: failed.append(_one_by_one(second, environ, told)))
        beside.start()
        ended = _one_by_one(first, environ, None)
        beside.join()
        told.seek(0)
        say(told.read())
    return ended or failed[0]


def _one_by_one(commands: Sequence[Words], environ: Mapping[str, str], told: IO[str] | None) -> int:
    """Every command, whatever became of the one before, so that one run names everything that failed."""
    codes = [_ended(command, environ, told) for command in commands]
    return next((code for code in codes if code), 0)


def _ended(command: Words, environ: Mapping[str, str], told: IO[str] | None) -> int:
    return subprocess.run(
        [str(venv_python()), *command], cwd=ROOT, env=dict(environ), stdout=told, stderr=told, check=False
    ).returncode
