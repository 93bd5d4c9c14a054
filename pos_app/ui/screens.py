"""Which monitor the customer display is on, bound by the monitor's identity, and following it as it comes and goes."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QObject, QRect, Qt, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from pos_app.settings.records import Monitor, MonitorBy

LEAST_WINDOW_WIDTH = 480
"""Pixels; a display shown as a window is a third of the desk wide, but never less than this."""


class Present(msgspec.Struct, frozen=True):
    """A monitor that is plugged in. `place` is (x, y, width, height) in desktop pixels."""

    serial: str
    name: str
    place: tuple[int, int, int, int]
    cashier: bool
    """Whether the cashier's window is on it: then it is never the customer's by itself."""

    @property
    def identity(self) -> str:
        """How the settings name it: by serial number where it has one, else by name and place."""
        x, y, width, height = self.place
        return f"serial:{self.serial}" if self.serial else f"screen:{self.name}@{width}x{height}{x:+d}{y:+d}"


def choose(wanted: Monitor, present: Sequence[Present]) -> int | None:
    """Index of the customer's monitor in `present`; None where the display has to be a window.

    A monitor that is named but absent is None: any other could show the customer's side to the wrong people.
    """
    fits = (index for index, monitor in enumerate(present) if _is(wanted, monitor))
    return next(fits, None)


def _is(wanted: Monitor, monitor: Present) -> bool:
    match wanted.by:
        case MonitorBy.AUTO:
            return not monitor.cashier
        case MonitorBy.SERIAL:
            return monitor.serial == wanted.serial
        case MonitorBy.NAME_AND_PLACE:
            return (monitor.name, monitor.place) == (wanted.name, wanted.place)


def present(screen: QScreen, cashier: QScreen | None) -> Present:
    """The identity of a Qt screen; `cashier` is the screen of the cashier's window."""
    area = screen.geometry()
    place = (area.x(), area.y(), area.width(), area.height())
    return Present(screen.serialNumber(), screen.name(), place, cashier=screen is cashier)


class ScreenFollower(QObject):
    """Keeps `window` on its monitor, full screen; while that is away, a normal window in a corner of the desk."""

    def __init__(self, window: QWidget, wanted: Monitor, cashier: QWidget) -> None:
        """Call in the GUI thread; it lives as long as `window`. Nothing is shown until `place`."""
        super().__init__(window)
        self._window = window
        self._wanted = wanted
        self._cashier = cashier
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self.place)
            application.screenRemoved.connect(self._removed)

    @Slot()
    def place(self) -> None:
        """Show the window where it belongs now."""
        self._place_among(QGuiApplication.screens())

    @Slot(QScreen)
    def _removed(self, gone: QScreen) -> None:
        self._place_among([screen for screen in QGuiApplication.screens() if screen is not gone])

    def _place_among(self, screens: Sequence[QScreen]) -> None:
        cashier = self._cashier.screen()
        index = choose(self._wanted, [present(screen, cashier) for screen in screens])
        if index is not None:
            self._fill(screens[index])
        elif screens:
            self._beside(cashier if cashier in screens else screens[0])

    def _fill(self, screen: QScreen) -> None:
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        self._window.showFullScreen()

    def _beside(self, screen: QScreen) -> None:
        """In the lower right corner, and without taking the keyboard from the cashier."""
        desk = screen.availableGeometry()
        width = min(desk.width(), max(LEAST_WINDOW_WIDTH, desk.width() // 3))
        area = QRect(0, 0, width, width * 5 // 8)
        area.moveBottomRight(desk.bottomRight())
        self._window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._window.showNormal()
        self._window.setGeometry(area)
