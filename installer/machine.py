"""What this machine has and lacks: a display, Qt's system libraries, helper programs. Installs only Debian packages.

The packages bear Debian 12's names. A library is looked for by loading it, because that is what Qt will do,
whichever package it came from.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from importlib.util import find_spec
from typing import NamedTuple

from installer.problem import SetupProblem


class Need(Enum):
    """When a system package is needed."""

    ALWAYS = "always"
    WINDOW = "to show a window"
    TESTS = "for the tests in a real X window"


class Package(NamedTuple):
    """One Debian package, and what shows that it is there: a shared library, a program or a Python module."""

    name: str
    need: Need
    library: str = ""
    program: str = ""
    module: str = ""


PACKAGES = (
    Package("python3-venv", Need.ALWAYS, module="ensurepip"),
    Package("libglib2.0-0", Need.ALWAYS, library="libgthread-2.0.so.0"),
    Package("libgl1", Need.ALWAYS, library="libGL.so.1"),
    Package("libegl1", Need.ALWAYS, library="libEGL.so.1"),
    Package("libxkbcommon0", Need.ALWAYS, library="libxkbcommon.so.0"),
    Package("libdbus-1-3", Need.ALWAYS, library="libdbus-1.so.3"),
    Package("libfontconfig1", Need.ALWAYS, library="libfontconfig.so.1"),
    Package("libxkbcommon-x11-0", Need.WINDOW, library="libxkbcommon-x11.so.0"),
    Package("libxcb-cursor0", Need.WINDOW, library="libxcb-cursor.so.0"),
    Package("libxcb-icccm4", Need.WINDOW, library="libxcb-icccm.so.4"),
    Package("libxcb-keysyms1", Need.WINDOW, library="libxcb-keysyms.so.1"),
    Package("libxcb-shape0", Need.WINDOW, library="libxcb-shape.so.0"),
    Package("xvfb", Need.TESTS, program="Xvfb"),
    Package("xauth", Need.TESTS, program="xauth"),
    Package("xdotool", Need.TESTS, program="xdotool"),
)

# Platforms of Qt that draw without showing anything to anybody.
_UNSEEN_PLATFORMS = ("offscreen", "minimal")


class Machine(NamedTuple):
    """The facts that decide what to do about missing packages."""

    is_root: bool
    has_apt: bool
    has_display: bool

    @classmethod
    def this(cls) -> "Machine":
        """The machine we run on."""
        geteuid = getattr(os, "geteuid", None)
        return cls(
            is_root=geteuid is not None and geteuid() == 0,
            has_apt=shutil.which("apt-get") is not None,
            has_display=has_display(sys.platform, os.environ),
        )


def has_display(platform: str, environ: Mapping[str, str]) -> bool:
    """Whether a window can be seen; without a display Qt would end the whole process."""
    chosen = environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen:
        return chosen not in _UNSEEN_PLATFORMS
    return platform != "linux" or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def is_present(package: Package) -> bool:
    """Whether what the package brings can be used here, whoever installed it."""
    if package.program:
        return shutil.which(package.program) is not None
    if package.module:
        return find_spec(package.module) is not None
    try:
        ctypes.CDLL(package.library)
    except OSError:
        return False
    return True


def missing_packages(present: Callable[[Package], bool] = is_present) -> tuple[Package, ...]:
    """The Debian packages that this machine lacks, in the order of the table."""
    return tuple(package for package in PACKAGES if not present(package))


def apt_line(packages: Sequence[Package]) -> str:
    """The exact command that installs these packages, to be copied by a person."""
    names = " ".join(package.name for package in packages)
    return f"sudo apt-get update && sudo apt-get install --no-install-recommends -y {names}"


def provide(missing: Sequence[Package], machine: Machine, say: Callable[[str], None]) -> None:
    """Install the missing packages as root on Debian, else name them.

    Raises SetupProblem when one is missing without which nothing works: the rest is only told, so that somebody
    without administrator's rights can still run the tour and most tests.
    """
    if not missing:
        return
    if machine.is_root and machine.has_apt:
        _install(missing, say)
        return
    what_to_do = _what_to_do(missing, machine)
    if any(_is_vital(package, machine) for package in missing):
        raise SetupProblem(what_to_do)
    say(what_to_do)


def _is_vital(package: Package, machine: Machine) -> bool:
    return package.need is Need.ALWAYS or (package.need is Need.WINDOW and machine.has_display)


def _what_to_do(missing: Sequence[Package], machine: Machine) -> str:
    if machine.has_apt:
        return f"System packages are missing. Install them with:\n  {apt_line(missing)}"
    wanted = ", ".join(package.library or package.program or package.module for package in missing)
    return f"Missing from this system: {wanted}. Install them with its package manager and try again."


def _install(packages: Sequence[Package], say: Callable[[str], None]) -> None:
    names = [package.name for package in packages]
    say(f"Installing system packages: {' '.join(names)}")
    _apt_get(packages, "update")
    _apt_get(packages, "install", "--no-install-recommends", "-y", *names)


def _apt_get(packages: Sequence[Package], *arguments: str) -> None:
    environ = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        ["apt-get", "-q", *arguments],
        env=environ,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        sys.stderr.write(done.stdout + done.stderr)
        raise SetupProblem(f"apt-get failed (see above). Put it right, then run:\n  {apt_line(packages)}")
