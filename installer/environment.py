"""The project's virtual environment: made, filled from the lock with its hashes checked, and left alone when current.

Which index, cache or proxy is used is pip's own business, by its own configuration and environment variables.
"""

import hashlib
import json
import os
import re
import subprocess
import sys
import venv
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from pathlib import Path

from installer.layout import DEV_LOCK, PYPROJECT, ROOT, RUNTIME_LOCK, VENV, venv_python
from installer.problem import SetupProblem

STAMP = VENV / ".pos-app-setup.json"

# What pip prints, the cause, and what to do about it: the first that matches is said.
_PIP_CAUSES = (
    (
        re.compile(r"DO NOT MATCH THE HASHES|Hashes are required", re.IGNORECASE),
        "A package is not the one that the lock names, and nothing of it was installed: "
        "empty the pip cache, and check which package index pip is set to use.",
    ),
    (
        re.compile(
            r"NewConnectionError|NameResolutionError|ConnectTimeout|ProxyError|Network is unreachable|Max retries"
        ),
        "The package index cannot be reached: check the network (or pip's proxy and index settings) and try again.",
    ),
    (
        re.compile(r"No space left on device"),
        "The disk is full: the virtual environment takes about 450 MB.",
    ),
    (
        re.compile(r"No matching distribution found"),
        "A locked package has no build for this system or this Python: use Python 3.11 to 3.14 on a 64-bit "
        "Linux, macOS or Windows.",
    ),
)


class Profile(Enum):
    """How much is installed: what the till needs, or that and the tools of its developers."""

    RUN = "run"
    DEV = "dev"

    @property
    def lock(self) -> Path:
        """The lock file of this profile; the developers' one contains the other."""
        return DEV_LOCK if self is Profile.DEV else RUNTIME_LOCK


def digest(profile: Profile) -> str:
    """Changes whenever an environment made before would no longer do: lock, metadata, Python or place moved."""
    parts = (profile.lock.read_bytes(), PYPROJECT.read_bytes(), sys.version.encode(), str(ROOT).encode())
    whole = hashlib.sha256()
    for part in parts:
        whole.update(hashlib.sha256(part).digest())
    return whole.hexdigest()


def is_current(profile: Profile, stamp: Mapping[str, str]) -> bool:
    """Whether the environment that left this stamp serves the profile; the developers' one serves both."""
    return any(stamp.get(able.value) == digest(able) for able in {profile, Profile.DEV})


def read_stamp(path: Path = STAMP) -> dict[str, str]:
    """What the last set-up left; empty when there was none, it was cut short, or its interpreter is gone."""
    if not venv_python().exists():
        return {}
    try:
        stamp = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def build(profile: Profile, say: Callable[[str], None]) -> None:
    """Make the environment if need be, install the profile's lock and then the checkout itself, editable.

    Raises SetupProblem, saying the cause, when any step fails; the next run then starts again.
    """
    kept = {able: value for able, value in read_stamp().items() if able != profile.value}
    if STAMP.exists():
        STAMP.unlink()
    _make_venv(say)
    say(f"Installing the packages of {profile.lock.name} (about 100 MB the first time)")
    _pip("install", "--require-hashes", "-r", str(profile.lock), say=say)
    _pip("install", "--no-deps", "--no-build-isolation", "-e", str(ROOT), say=say)
    STAMP.write_text(json.dumps(kept | {profile.value: digest(profile)}), encoding="utf-8")


def explain(pip_output: str) -> str:
    """One sentence on why pip failed, from what it printed."""
    for pattern, sentence in _PIP_CAUSES:
        if pattern.search(pip_output):
            return sentence
    return "pip failed; its own words are above."


def _make_venv(say: Callable[[str], None]) -> None:
    if _python_of_venv() == sys.version_info[:2] and _pip_works():
        return
    say(f"Making {VENV.name} with Python {sys.version.split()[0]}")
    try:
        venv.create(VENV, with_pip=True, clear=True)
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        raise SetupProblem(f"The virtual environment {VENV} cannot be made: {error}") from error
    if not _pip_works():
        raise SetupProblem(
            f"pip does not work in {VENV}: this Python ({sys.executable}) is broken; install another."
        )


def _python_of_venv() -> tuple[int, int] | None:
    """The version in the environment's own description, without starting its interpreter."""
    try:
        described = (VENV / "pyvenv.cfg").read_text(encoding="utf-8")
    except OSError:
        return None
    found = re.search(r"^version\w*\s*=\s*(\d+)\.(\d+)", described, re.MULTILINE)
    return (int(found[1]), int(found[2])) if found else None


def _pip_works() -> bool:
    try:
        done = subprocess.run([venv_python(), "-m", "pip", "--version"], capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0


def _pip(*arguments: str, say: Callable[[str], None]) -> None:
    command = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", *arguments]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=os.environ | {"PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as running:
        output = list(_relayed(running.stdout or (), say))
    if running.returncode != 0:
        sys.stderr.writelines(output[-30:])
        raise SetupProblem(explain("".join(output)))


def _relayed(lines: Iterable[str], say: Callable[[str], None]) -> Iterable[str]:
    """Pass on every line, telling the user only of the downloads, which are what takes the time."""
    for line in lines:
        if line.strip().startswith("Downloading ") and "MB" in line:
            say(f"  {line.strip()}")
        yield line
