"""Drives the real windows as a cashier with a keyboard and a scanner does, and looks at what they show.

It knows no scenes. Keys carry the time-stamps that tell typing from scanning; nothing here sleeps, waiting runs
the event loop.
"""

import time
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pos_app.app.windows import Windows
from pos_app.protocol.screen_terms import NoticeKind, Stage
from pos_app.protocol.views import SaleView, TillView
from pos_app.ui.cashier.desk import Page
from pos_app.ui.words import DisplayText, display_text

PATIENCE_S = 15.0

_TYPING_GAP_MS, _SCANNER_GAP_MS, _PAUSE_MS = 90, 5, 400
_HEARTBEAT_MS = 20
_LAYOUT_TURNS = 4


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """What both screens show, in brief. `amount` is the cashier's figure; `unsettled` and `inbox` count the rows in
    the lists, `alarms` the contradictions nobody has acknowledged.
    """

    page: Page
    customer: DisplayText
    stage: Stage | None = None
    amount: str = ""
    notice: NoticeKind | None = None
    unsettled: int = 0
    inbox: int = 0
    alarms: int = 0

    def text(self) -> str:
        """The look in one line."""
        parts = [f"cashier {self.page.name}", self.stage or "", self.amount, f"customer {self.customer.name}"]
        notice = f"notice {self.notice}" if self.notice else ""
        counted = {"unsettled": self.unsettled, "to decide": self.inbox, "alarms": self.alarms}
        counts = [f"{count} {what}" for what, count in counted.items() if count]
        return " · ".join(part for part in [*parts, notice, *counts] if part)


class NotSeen(Exception):
    """What was waited for did not come. The text says what the screens show instead."""


class Driver(QObject):
    """Made in the GUI thread, after `windows` were shown."""

    def __init__(self, windows: Windows, patience_s: float = PATIENCE_S) -> None:
        """`patience_s` is how long anything may take to be seen."""
        super().__init__()
        self._windows = windows
        self._patience_s = patience_s
        self._clock_ms = 0
        self.view = TillView()
        self._heartbeat = QTimer(self, interval=_HEARTBEAT_MS)
        self._heartbeat.timeout.connect(lambda: None)
        self._heartbeat.start()
        windows.bridge.view_changed.connect(self._take)

    @property
    def sale(self) -> SaleView:
        """The sale on screen. Raises `NotSeen` if there is none."""
        if self.view.sale is None:
            raise NotSeen(f"there is no sale on screen: {self.look().text()}")
        return self.view.sale

    # --- what the cashier does ---------------------------------------------------------------------------

    def types(self, text: str) -> None:
        """Type at a person's speed."""
        self._clock_ms += _PAUSE_MS
        for character in text:
            self._key(ord(character), character, _TYPING_GAP_MS)

    def presses(self, key: Qt.Key) -> None:
        """Press one key."""
        self._clock_ms += _PAUSE_MS
        self._key(key, "\r" if key is Qt.Key.Key_Return else "", _TYPING_GAP_MS)

    def scans(self, code: str) -> None:
        """Let a keyboard-wedge scanner read `code`: a burst with Enter behind it."""
        self._clock_ms += _PAUSE_MS
        for character in code:
            self._key(ord(character), character, _SCANNER_GAP_MS)
        self._key(Qt.Key.Key_Return, "\r", _SCANNER_GAP_MS)

    def enters(self, digits: str) -> None:
        """Type the amount of a new sale, and see that the one before has left the screen. Raises `NotSeen`."""
        self.types(digits)
        self.waits_until(lambda: self.view.sale is None and self.look().page is Page.ENTRY, "the amount")

    # --- what is seen ------------------------------------------------------------------------------------

    def look(self) -> Look:
        """What the screens show now."""
        screen = self._windows.cashier.screen_parts
        page = screen.page_shown()
        return Look(
            page=page,
            stage=self.view.sale.stage if self.view.sale is not None else None,
            amount=self._amount(page),
            customer=self._windows.display.face.text,
            notice=self.view.notice.kind if self.view.notice is not None else None,
            unsettled=len(screen.lists.spoken_unsettled()),
            inbox=len(screen.lists.spoken_inbox()),
            alarms=len(self.view.alarms) if screen.contradiction.isVisible() else 0,
        )

    def words(self) -> str:
        """The cashier's words, as they stand on the screen."""
        screen = self._windows.cashier.screen_parts
        match screen.page_shown():
            case Page.ENTRY:
                said = screen.entry.hint_shown()
            case Page.SALE:
                said = _story(screen.sale.spoken())
            case Page.QUESTION:
                said = " ".join(screen.question.spoken().values())
            case Page.PREVIEW:
                said = ""
            case Page.CHOICE:
                said = _story(screen.choice.spoken())
            case Page.RESTORE:
                said = _story(screen.restore.spoken())
            case Page.REASON:
                said = " ".join(screen.reason.spoken().values())
            case Page.RECOVERY:
                said = " ".join([screen.recovery.head(), *screen.recovery.spoken()])
            case Page.SHIFT:
                said = _story(screen.shift.spoken())
            case page:
                said = screen.rooms[page].told()
        alarm = screen.contradiction.spoken() if screen.contradiction.isVisible() else ""
        return " | ".join(part for part in (alarm, screen.notice.spoken(), said) if part)

    def history_lists(self, amount: str) -> bool:
        """Whether the history shows one payment, of this amount."""
        lines = self._windows.cashier.screen_parts.history.search.spoken()
        return len(lines) == 1 and amount in lines[0]

    def story_is_told(self) -> bool:
        """Whether the history shows what happened to one payment."""
        history = self._windows.cashier.screen_parts.history
        return history.part is history.story

    def customer_words(self) -> str:
        """The headline of the customer display."""
        return display_text(self._windows.display.face.text).headline

    def qr_texts(self) -> set[str]:
        """What the QR codes of both screens hold; "" is a screen without one."""
        sale = self.view.sale
        return {sale.qr_text if sale is not None else "", self._windows.display.face.qr_text}

    def waits_for(self, expected: Look) -> None:
        """Run until the screens look so, and nothing is still being drawn or printed. Raises `NotSeen`."""
        self.waits_until(lambda: self.look() == expected and self._is_still(), expected.text())

    def waits_until(self, holds: Callable[[], bool], what: str) -> None:
        """Run the event loop until `holds`. Raises `NotSeen` after the patience, or when the till has stopped."""
        deadline = time.monotonic() + self._patience_s
        while not holds():
            if time.monotonic() > deadline or self._windows.exit_code:
                raise NotSeen(f"waited for {what}; seen: {self.look().text()}")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def take_pictures(self, folder: Path, name: str) -> tuple[str, ...]:
        """Both screens as PNG files in `folder`; returns their names. Raises `OSError`."""
        screens: dict[str, QWidget] = {"cashier": self._windows.cashier, "customer": self._windows.display}
        files = {f"{name}-{side}.png": window for side, window in screens.items()}
        self._lets_layouts_settle()
        for file, window in files.items():
            if not window.grab().save(str(folder / file), "PNG"):
                raise OSError(f"{folder / file} was not written")
        return tuple(files)

    def _amount(self, page: Page) -> str:
        screen = self._windows.cashier.screen_parts
        if page is Page.ENTRY:
            return screen.entry.amount_text()
        if page is Page.CHOICE:
            return screen.choice.spoken()["amount"]
        return screen.sale.spoken()["amount"] if page is Page.SALE else ""

    def _lets_layouts_settle(self) -> None:
        """A layout that was asked for is done at the next turn of the loop, and may ask for another inside it."""
        for _ in range(_LAYOUT_TURNS):
            QCoreApplication.sendPostedEvents()
            QCoreApplication.processEvents()

    def _is_still(self) -> bool:
        screen = self._windows.cashier.screen_parts
        drawn = screen.page_shown() is not Page.PREVIEW or screen.preview.paper_shown()
        return drawn and self.view.printer.waiting == 0

    def _key(self, key: int, text: str, gap_ms: int) -> None:
        """Press and release a key `gap_ms` after the one before, on the clock of events."""
        self._clock_ms += gap_ms
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self._clock_ms)
            QCoreApplication.sendEvent(self._windows.cashier.windowHandle(), event)

    @Slot(object)
    def _take(self, view: TillView) -> None:
        self.view = view


def _story(spoken: dict[str, str]) -> str:
    return " ".join(spoken[part] for part in ("title", "money", "todo"))
