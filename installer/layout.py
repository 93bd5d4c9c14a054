"""Where things are in a checkout. Knows paths only; creates nothing."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYPROJECT = ROOT / "pyproject.toml"
RUNTIME_LOCK = ROOT / "installer" / "requirements.lock"
DEV_LOCK = ROOT / "installer" / "requirements-dev.lock"
TOUR_OUT = ROOT / "tour-out"


def venv_python(venv: Path = VENV) -> Path:
    """The interpreter inside a virtual environment, as this operating system places it."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"
