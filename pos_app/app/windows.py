"""The till with its two windows in one process: made here, started here, and taken down in the order that is safe."""

import logging
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from pos_app.app.compose import ClientMaker, Till
from pos_app.app.display import NO_DISPLAY, NO_DISPLAY_WORDS, application, has_display
from pos_app.app.garbage import GuiGarbage
from pos_app.app.history import HistoryReader
from pos_app.app.locking import IdleLock
from pos_app.app.printing import print_now
from pos_app.app.relay import Relay
from pos_app.app.scanners import serial_scanner, wedge_of
from pos_app.app.settings_keeper import SettingsKeeper
from pos_app.domain.receipt import Paper
from pos_app.protocol.messages import Message
from pos_app.protocol.views import TillView
from pos_app.receipts.fonts import Fonts, load_fonts
from pos_app.settings.records import Settings
from pos_app.settings.secrets import KeyProblem
from pos_app.ui.bridge import Bridge
from pos_app.ui.cashier.window import CashierWindow
from pos_app.ui.customer.window import CustomerDisplay
from pos_app.ui.screens import ScreenFollower
from pos_app.ui.sounds import MomentPlayer, Sounds

if TYPE_CHECKING:
    from pos_app.app.demo_menu import Menu
    from pos_app.app.last_words import LastWords

log = logging.getLogger(__name__)

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
NO_JOURNAL, NO_KEYS = 4, 5
"""Exit codes, besides `NO_DISPLAY`."""

_WIDE_ENOUGH_FOR_BOTH = 1600
_FRAME_HEIGHT = 40
"""What a window manager may add to a window's height, in pixels."""
_SWITCH_INTERVAL_S = 0.0005
"""How often threads may take turns: a scan must not wait for a screen that is being painted."""


def run_windows(
    settings: Settings,
    *,
    file: Path | None = None,
    menu: "Menu | None" = None,
    note: str = "",
    people: bool = True,
) -> int:
    """Show both windows and run the till until the cashier's is closed. Returns the exit code. `file` is where the
    settings can be changed; `note` stands where people sign in; without `people` nobody has to.
    """
    if not has_display():
        print(NO_DISPLAY_WORDS, file=sys.stderr)
        return NO_DISPLAY
    try:
        client = ClientMaker(settings)
    except KeyProblem as problem:
        print(f"pos-app: {problem}", file=sys.stderr)
        return NO_KEYS
    qt = application()
    if qt is None:
        print(NO_DISPLAY_WORDS, file=sys.stderr)
        return NO_DISPLAY
    windows = Windows(settings, client, menu=menu, people=people)
    windows.cashier.screen_parts.sign_in.show_note(note)
    windows.cashier.screen_parts.settings.keep(SettingsKeeper(settings, file, windows.fonts))
    _quit_on_signals(qt)
    windows.show()
    code = qt.exec()
    windows.close()
    return windows.exit_code or code


class Windows:
    """Both windows and the till behind them. Made and used in the GUI thread, after the application object."""

    def __init__(
        self, settings: Settings, client: ClientMaker, *, menu: "Menu | None" = None, people: bool = True
    ) -> None:
        self._garbage = GuiGarbage()
        sys.setswitchinterval(_SWITCH_INTERVAL_S)
        self.exit_code = 0
        self._view_seen = False
        self._last_words: LastWords | None = None
        self.fonts = load_fonts(RESOURCES)
        for sentence in self.fonts.missing:
            print(f"pos-app: {sentence}", file=sys.stderr)
        self.relay = Relay()
        self.bridge = Bridge(self._send)
        self.history = HistoryReader(settings.data_directory())
        self.cashier = self._cashier_window(settings, menu)
        self.display = self._customer_display(settings)
        self.till = Till(
            settings,
            client=client,
            print_now=print_now(settings.printer, self.fonts),
            publish=self.bridge.publish,
            on_failure=lambda error: self.relay.bring("failed", error),
            people=people,
        )
        self._scanner = serial_scanner(settings.scanner, self.relay, self.till.send)
        self._lock = IdleLock(self.cashier, self.relay, settings.people.lock_after_s)
        self._player = MomentPlayer(Sounds(RESOURCES / "sounds", self.cashier).play)
        self._connect()
        self.till.start()

    def show(self) -> None:
        """Show the cashier's window first; the display and what costs time to import follow its first paint."""
        self._show_cashier()
        QTimer.singleShot(0, self._after_first_paint)

    def _show_cashier(self) -> None:
        """All of the screen, unless it is the only one and wide enough for the customer display beside it."""
        area = self.cashier.screen().availableGeometry()
        shared = self._follower is not None and len(QGuiApplication.screens()) == 1
        if not shared or area.width() < _WIDE_ENOUGH_FOR_BOTH:
            self.cashier.showMaximized()
            return
        self.cashier.move(area.topLeft())
        self.cashier.resize(area.width() * 2 // 3, area.height() - _FRAME_HEIGHT)
        self.cashier.show()

    def close(self) -> None:
        """Take no more commands, let the engine finish the message in hand, then shut the gates towards Qt."""
        self._garbage.stop()
        if self._scanner is not None:
            self._scanner.stop()
        self.history.stop()
        self.cashier.screen_parts.settings.close_gate()
        ended = self.till.stop()
        self.bridge.close_gate()
        self.relay.close()
        if not ended:
            log.warning("the engine did not stop in time; it will ask about open payments at the next start")
        self.cashier.close()
        self.display.close()

    def _send(self, message: Message) -> None:
        self.till.send(message)

    def _cashier_window(self, settings: Settings, menu: "Menu | None") -> CashierWindow:
        window = CashierWindow(
            self.bridge,
            wedge_of(settings.scanner),
            request_preview=_previewer(self.fonts, settings.printer.width_dots),
            extra_menu=menu(lambda text: self.relay.bring("scanned", text)) if menu else (),
            archive=self.history.archive,
        )
        window.setWindowTitle(f"{settings.store} · {settings.till.id}")
        return window

    def _customer_display(self, settings: Settings) -> CustomerDisplay:
        wanted = settings.customer_display
        display = CustomerDisplay(welcome=wanted.idle_message)
        display.setWindowTitle(settings.store)
        self._follower = ScreenFollower(display, wanted.monitor, self.cashier) if wanted.enabled else None
        return display

    def _connect(self) -> None:
        self.relay.scanned.connect(self.cashier.scanned)
        self.relay.spoilt.connect(self.cashier.scan_spoilt)
        self.relay.failed.connect(self._engine_failed)
        self.bridge.view_changed.connect(self.display.show_view)
        self.bridge.view_changed.connect(self._see_moments)
        self.cashier.amount_changed.connect(self.display.show_amount)

    def _see_moments(self, view: TillView) -> None:
        self._view_seen = True
        self._player.see(view.moments)

    def _after_first_paint(self) -> None:
        """What was made so far stays; the garbage of the working day is collected here, in the GUI
        thread, and nowhere else.
        """
        if self.exit_code:
            return
        if self._follower is not None:
            self._follower.place()
        self._garbage.start()
        self._lock.start()
        self.till.start_edges()
        self.history.start()
        if self._scanner is not None:
            self._scanner.start()
        if self.cashier.wedge is not None and self.display.windowHandle() is not None:
            self.cashier.wedge.watch(self.display.windowHandle())

    def _engine_failed(self, error: BaseException) -> None:
        """The engine could not start, or stopped by a fault: what is recorded is safe, nothing can be sold."""
        self.exit_code = NO_JOURNAL
        from pos_app.app.last_words import LastWords

        self._last_words = LastWords(self.cashier.windowTitle(), str(error), NO_JOURNAL)
        self._last_words.say((self.display,) if self._view_seen else (self.display, self.cashier))


def _previewer(fonts: Fonts, width_dots: int) -> Callable[[Paper, Callable[[bytes], None]], None]:
    """Draws a paper for the screen in a thread of its own and calls back from there."""

    def draw(paper: Paper, done: Callable[[bytes], None]) -> None:
        from pos_app.receipts.png import png

        done(png(paper, width_dots, fonts))

    return lambda paper, done: threading.Thread(
        target=draw, args=(paper, done), name="preview", daemon=True
    ).start()


def _quit_on_signals(application: QApplication) -> None:
    """Ctrl+C and a polite kill close the till as its window does, also before the event loop runs."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, application.quit))
    awake = QTimer(application, interval=500)
    awake.timeout.connect(lambda: None)
    awake.start()
