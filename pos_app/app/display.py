"""Whether windows can be shown at all, and what is said where they cannot: Qt itself would abort the process."""

import os
import sys

from PySide6.QtWidgets import QApplication

NO_DISPLAY = 3
"""Exit code of a till that found no display."""

NO_DISPLAY_WORDS = (
    "pos-app: there is no display, so no window can be shown.\n"
    "Start it in a desktop session, or set DISPLAY. Without any display the tour still runs: "
    "pos-app tour --out DIR"
)

_NO_WINDOWS = "offscreen"


def has_display() -> bool:
    """Whether there is a sign of a display. Whether it answers, only Qt can find out."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def application() -> QApplication | None:
    """Qt's application object; None where no display answers."""
    made = QApplication([sys.argv[0], *_platform()])
    if _platform() and QApplication.platformName() == _NO_WINDOWS:
        return None
    return made


def _platform() -> tuple[str, ...]:
    """Qt's arguments that name its ways to a display, and last one without windows: where a display does
    not answer, Qt would abort the whole process. Nothing where the choice is made elsewhere.
    """
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return ()
    ways = ("wayland", "xcb") if os.environ.get("WAYLAND_DISPLAY") else ("xcb",)
    return "-platform", ";".join((*ways, _NO_WINDOWS))
