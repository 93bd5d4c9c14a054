"""A till with both windows, built as `pos-app run` builds it, and a clerk who works at it."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from pos_app.app.compose import ClientMaker
from pos_app.app.windows import Windows
from pos_app.protocol.screen_terms import Action, Stage
from pos_app.protocol.views import TillView
from pos_app.settings.load import load
from pos_app.ui.cashier.desk import Deed

LOOK_EVERY_MS = 1


def open_windows(settings_file: Path) -> Windows:
    """The till's windows, shown. Makes the application object first."""
    application = QApplication.instance() or QApplication(sys.argv)
    assert isinstance(application, QApplication)
    settings = load(settings_file)
    windows = Windows(settings, ClientMaker(settings), people=False)
    windows.show()
    return windows


class Clerk:
    """Makes one sale by a scanned code after the other; what is not sure is parked and the next customer served.

    `scanned_at` are the moments (`time.perf_counter`) at which each code reached the window. `paid` is told
    how many sales have been paid, after each. With `qr` every second sale shows a QR and is cancelled. A sale
    begins `every_s` seconds after the one before at the earliest.
    """

    def __init__(
        self, windows: Windows, paid: Callable[[int], None], *, qr: bool = False, every_s: float = 0.0
    ) -> None:
        self._windows = windows
        self._paid = paid
        self._qr = qr
        self._every_s = every_s
        self._charged_at = 0.0
        self.scanned_at: list[float] = []
        self.sales = 0
        self.paid = 0
        self._view = TillView(acknowledged=-1)
        self._acted_on = -1
        self._paid_sale = ""
        windows.bridge.view_changed.connect(self._see)
        self._timer = QTimer(interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._work)

    def start(self) -> None:
        """Begin, or go on after `rest`."""
        self._timer.start()

    def rest(self) -> None:
        """Begin nothing more."""
        self._timer.stop()

    def _see(self, view: TillView) -> None:
        self._view = view

    def _work(self) -> None:
        """The next move, once the engine has acted on the one before."""
        view = self._view
        if not view.store or view.acknowledged <= self._acted_on:
            return
        if view.question is not None:
            self._do(Deed.CHARGE_ANYWAY)
        elif view.sale is None:
            if time.perf_counter() - self._charged_at >= self._every_s:
                self._charge()
        elif view.sale.stage is Stage.PAID and view.sale.sale_id != self._paid_sale:
            self._paid_sale = view.sale.sale_id
            self.paid += 1
            self._paid(self.paid)
        else:
            self._finish(view.sale.actions, view.sale.stage)

    def _charge(self) -> None:
        for digit in "1234":
            self._windows.cashier.screen_parts.entry.digits_pressed.emit(digit)
        self.sales += 1
        self._charged_at = time.perf_counter()
        if self._qr and self.sales % 2:
            self._do(Deed.SHOW_QR)
            return
        code = f"13{time.time_ns() // 1000 % 10**15:015d}7"
        self._acted_on = self._view.acknowledged
        self.scanned_at.append(time.perf_counter())
        self._windows.cashier.scanned(code)

    def _finish(self, actions: frozenset[Action], stage: Stage) -> None:
        if Action.NEXT_CUSTOMER in actions:
            self._do(Deed.LEAVE)
        elif Action.PARK in actions:
            self._do(Deed.LEFT_WITH_NOTHING)
        elif stage is Stage.SHOWING_QR and Action.CANCEL in actions:
            self._do(Deed.CANCEL)

    def _do(self, deed: Deed) -> None:
        self._acted_on = self._view.acknowledged
        self._windows.cashier.do(deed)
