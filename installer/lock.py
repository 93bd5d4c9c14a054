"""Makes the lock files anew from pyproject.toml: every package, for every system, with the hashes of all its files."""

import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable
from pathlib import Path

from installer.layout import DEV_LOCK, PYPROJECT, ROOT, RUNTIME_LOCK, venv_python
from installer.problem import SetupProblem

UV = "uv==0.13.9"
_OPTIONS = (
    "--quiet",
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--custom-compile-command=make lock",
)


def lock(say: Callable[[str], None], upgrade: bool) -> None:
    """Rewrite both lock files; what they already name is kept unless `upgrade`. Raises SetupProblem."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = venv_python(Path(folder))
        say(f"Fetching {UV}")
        _run(str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", UV)
        more = ("--upgrade",) if upgrade else ()
        for group, path, constraints in (
            ("build", RUNTIME_LOCK, ()),
            ("dev", DEV_LOCK, ("--constraints", _relative(RUNTIME_LOCK))),
        ):
            say(f"Writing {_relative(path)}")
            compiling = (str(python), "-m", "uv", "pip", "compile", _relative(PYPROJECT), "--group", group)
            _run(*compiling, *_OPTIONS, *more, *constraints, "--output-file", _relative(path))


def _relative(path: Path) -> str:
    """As the lock's comments should name it: the same in everybody's checkout."""
    return path.relative_to(ROOT).as_posix()


def _run(*command: str) -> None:
    done = subprocess.run(command, cwd=ROOT, stdout=sys.stderr, check=False)
    if done.returncode != 0:
        raise SetupProblem(
            "The lock could not be made (see above); the old one may be half replaced: git checkout it."
        )
