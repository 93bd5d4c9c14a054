"""The customer display's window: shows the newest view, ticks the countdown itself, and goes idle after a payment."""

import time

import msgspec
from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_app.domain.money import Money
from pos_app.protocol.screen_terms import Stage
from pos_app.protocol.views import TillView
from pos_app.ui.customer.areas import areas
from pos_app.ui.customer.face import Face, face_of
from pos_app.ui.customer.painting import draw_face
from pos_app.ui.words import DisplayText

SUCCESS_S = 20.0
"""Seconds after which a paid sale leaves the display, though the cashier may still have it."""
_TICK_MS = 200


class CustomerDisplay(QWidget):
    """Made and used in the GUI thread. Connect the bridge's `view_changed` to `show_view`."""

    def __init__(
        self, *, welcome: str = "", success_s: float = SUCCESS_S, parent: QWidget | None = None
    ) -> None:
        """`welcome` is the shop's own line between sales ("" for ours)."""
        super().__init__(parent)
        self.setObjectName("customerDisplay")
        self.setMinimumSize(320, 240)
        self._welcome = welcome
        self._view = TillView()
        self._typed: Money | None = None
        self._face = face_of(self._view)
        self._paid_sale = ""
        self._welcome_again = False
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self._tick)
        self._rest = QTimer(self, singleShot=True, interval=round(success_s * 1000))
        self._rest.timeout.connect(self._rested)

    @property
    def face(self) -> Face:
        """What it shows now."""
        return self._face

    @Slot(object)
    def show_view(self, view: TillView) -> None:
        """Show the till's newest view."""
        self._view = view
        sale = view.sale
        paid = sale.request_id if sale is not None and sale.stage is Stage.PAID else ""
        if paid != self._paid_sale:
            self._paid_sale, self._welcome_again = paid, False
            self._rest.start() if paid else self._rest.stop()
        self._refresh()

    @Slot(object)
    def show_amount(self, typed: Money | None) -> None:
        """Show what the cashier is typing, from the first digit; None or zero when there is nothing."""
        self._typed = typed
        self._refresh()

    def left_s(self) -> float | None:
        """Seconds that the QR on display has left; None while there is none."""
        if self._face.expires_mono is None:
            return None
        return max(0.0, self._face.expires_mono - time.monotonic())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the face."""
        painter = QPainter(self)
        places = areas(self.width(), self.height())
        draw_face(painter, self.rect(), places, self._face, self._welcome, self.left_s())
        painter.end()

    @Slot()
    def _rested(self) -> None:
        self._welcome_again = True
        self._refresh()

    @Slot()
    def _tick(self) -> None:
        if self.left_s() == 0.0:
            self._refresh()
        else:
            self.update(areas(self.width(), self.height()).extra)

    def _refresh(self) -> None:
        face = face_of(self._view, self._typed, welcome_again=self._welcome_again)
        if face.expires_mono is not None and face.expires_mono <= time.monotonic():
            face = msgspec.structs.replace(face, text=DisplayText.CHECKING, qr_text="", expires_mono=None)
        if face.expires_mono is not None:
            self._ticks.start()
        else:
            self._ticks.stop()
        if face != self._face:
            self._face = face
            self.update()
