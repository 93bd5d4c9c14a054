"""A start without a settings file: the wizard where there is a display, else a sentence.

The wizard is a process of its own. When it ends, the till starts as it always does: no trace of the wizard is left in
its memory, and what Qt cannot do twice in one process is done once.
"""

import subprocess
import sys
from pathlib import Path

from pos_app.app.display import NO_DISPLAY, has_display
from pos_app.app.setup.outcomes import LEFT, SAVED, TRY_SIMULATOR

FAILED = 1
"""Exit code where there are no settings in the end."""


def first_start(file: Path) -> int | None:
    """Let somebody make the settings `file`. None: it is there, start the till; else the exit code of the program."""
    if not has_display():
        return _without(file)
    code = _asked(file)
    if code == TRY_SIMULATOR:
        from pos_app.app.demo import main

        return main([])
    return None if code == SAVED and file.exists() else _without(file, asked=code not in {NO_DISPLAY, SAVED})


def _asked(file: Path) -> int:
    """Run the wizard to its end; returns its exit code. Ctrl+C ends both, and leaves no settings."""
    command = [sys.executable, "-m", "pos_app.app.setup.wizard", str(file)]
    try:
        return subprocess.run(command, check=False).returncode
    except KeyboardInterrupt:
        return LEFT


def _without(file: Path, *, asked: bool = False) -> int:
    ended = (
        "pos-app: the set-up was left before it was saved. Start again to go through it.\n" if asked else ""
    )
    print(
        f"{ended}pos-app: there is no settings file {file}.\n"
        "Name one with --config FILE, or try the till without one: pos-app demo",
        file=sys.stderr,
    )
    return FAILED
