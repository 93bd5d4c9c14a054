"""Whether this machine's clock and zone can be believed, and what versions the program runs on."""

import platform
import sqlite3
import sys
from collections.abc import Mapping
from datetime import datetime, timedelta
from importlib import metadata

from pos_app import __version__
from pos_app.app.doctor import local_words as words
from pos_app.app.doctor.findings import Diagnosis, diagnosed
from pos_app.app.doctor.subject import Subject
from pos_app.journal.anchors import read_anchor
from pos_app.journal.connection import JOURNAL_FILE

PLAUSIBLE_YEARS = range(2025, 2100)
SET_BACK = timedelta(minutes=5)
"""A clock that is behind the journal by more than this was set back; by less, two clocks were compared."""

_LEAST = {"Python": (3, 11), "SQLite": (3, 37)}
"""What the program needs: SQLite's STRICT tables came with 3.37."""

_QT = "PySide6-Essentials"


def time_and_zone(subject: Subject, now: datetime | None = None) -> Diagnosis:
    """Whether the clock is plausible, not behind the journal's own anchor, and in a shop's zone. `now` is aware."""
    local = now or datetime.now().astimezone()
    told = f"{local:%Y-%m-%d %H:%M}"
    if local.year not in PLAUSIBLE_YEARS:
        return diagnosed(words.TIME_WRONG, now=told)
    anchor = read_anchor(subject.settings.data_directory() / JOURNAL_FILE)
    if anchor is not None and anchor.at - local > SET_BACK:
        latest = f"{anchor.at.astimezone(local.tzinfo):%Y-%m-%d %H:%M}"
        return diagnosed(words.TIME_BACK, now=told, latest=latest)
    zone = local.tzname() or ""
    return diagnosed(words.TIME_IN_UTC if zone == "UTC" else words.TIME_RIGHT, now=told, zone=zone)


def versions(_: Subject | None = None, running: Mapping[str, tuple[int, ...]] | None = None) -> Diagnosis:
    """The versions of the program and of what it stands on. `running` is for what would be too old."""
    for name, version in (running or _running()).items():
        if version < _LEAST[name]:
            return diagnosed(
                words.VERSIONS_TOO_OLD, what=f"{name} {_dotted(version)}", least=_dotted(_LEAST[name])
            )
    return diagnosed(words.VERSIONS, **version_table())


def version_table() -> dict[str, str]:
    """Versions by name."""
    return {
        "pos_app": __version__,
        "python": platform.python_version(),
        "qt": _installed(_QT),
        "sqlite": sqlite3.sqlite_version,
        "system": platform.platform(),
    }


def _running() -> dict[str, tuple[int, ...]]:
    return {"Python": tuple(sys.version_info[:3]), "SQLite": sqlite3.sqlite_version_info}


def _installed(distribution: str) -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return "unknown"


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))
