"""What the settings room asks of the application: the file, the doctor, a test slip, a support bundle. No Qt."""

from collections.abc import Mapping
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

import msgspec

from pos_app.protocol.screen_terms import PrinterState
from pos_app.settings.kinds import Changes, TomlValue


class Health(Enum):
    """How one thing is that the doctor looked at."""

    OK = auto()
    WARNING = auto()
    FAILED = auto()
    NOT_USED = auto()


class DoctorLine(msgspec.Struct, frozen=True):
    """What came of one check. `found` and `advice` are English templates for the translator, with `figures` in them."""

    health: Health
    title: str
    found: str
    advice: str
    figures: Mapping[str, object]


class OnFile(msgspec.Struct, frozen=True):
    """What the settings file says, by dotted keys; `problem` says why it cannot be changed here, if it cannot."""

    values: Mapping[str, TomlValue]
    place: str = ""
    problem: str = ""


class Saved(msgspec.Struct, frozen=True):
    """What came of saving: nothing, or sentences about keys (empty for the file as a whole)."""

    mistakes: tuple[tuple[str, str], ...] = ()


class Examined(msgspec.Struct, frozen=True):
    """What the doctor found, in order."""

    lines: tuple[DoctorLine, ...]


class Bundled(msgspec.Struct, frozen=True):
    """The support bundle is in `file`, or could not be written for `problem`."""

    file: Path
    problem: str = ""


class Tested(msgspec.Struct, frozen=True):
    """How the test slip ended, as any paper ends."""

    state: PrinterState
    detail: str = ""


Outcome = OnFile | Saved | Examined | Bundled | Tested


class Keeping(Protocol):
    """Each call blocks for seconds, so never in the GUI thread. None raises."""

    def read(self) -> OnFile:
        """What the file says now."""

    def save(self, changes: Changes) -> Saved:
        """Write them all, or none."""

    def examine(self) -> Examined:
        """Ask the doctor."""

    def bundle(self) -> Bundled:
        """Put what support needs into the folder of documents."""

    def test_printer(self) -> Tested:
        """Print the test slip with the settings on file."""
