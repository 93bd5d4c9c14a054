"""The page of the sale on screen: the QR or the state's mark, and beside it what it means, for every stage."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from pos_app.protocol.screen_terms import Stage
from pos_app.protocol.views import SaleView
from pos_app.ui import words
from pos_app.ui.cashier.facts import Facts
from pos_app.ui.cashier.known import TIMED, sale_known
from pos_app.ui.cashier.looks import TINTS, sale_shape
from pos_app.ui.cashier.sheet_panel import SheetPanel
from pos_app.ui.cashier.sheets import Sheet
from pos_app.ui.qr_image import qr_image
from pos_app.ui.theme import GAP, TARGET, Tint
from pos_app.ui.widgets.countdown import Countdown
from pos_app.ui.widgets.mark import Mark
from pos_app.ui.widgets.picture import Picture
from pos_app.ui.widgets.styling import label, panel, set_style

_COUNTED = frozenset({Stage.SHOWING_QR, Stage.CUSTOMER_CONFIRMS, Stage.CANCELLING})
_MARK = 176
_LONG_FROM = 10_000_00
"""Amounts in minor units from which on the figures are set smaller."""
_FOOT = 56
"""Room under the picture for the countdown or the receipt's button, in pixels."""


class SalePage(QWidget):
    """Shows a `SaleView`. The same skeleton for each stage, so that nothing jumps between them."""

    preview_wanted = Signal()
    refund_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._qr_drawn: tuple[str, int] = ("", 0)
        self._qr_text = ""
        self.unsure = SheetPanel()
        skeleton = QWidget()
        self._fronts = QStackedLayout(self)
        self._fronts.addWidget(skeleton)
        self._fronts.addWidget(self.unsure)
        columns = QHBoxLayout(skeleton)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(2 * GAP)
        columns.addWidget(self._make_picture_side(), 1)
        columns.addWidget(self._make_words_side(), 1)

    def show_unsure(self, sheet: Sheet, *, enabled: bool) -> None:
        """Show a payment that is not certain yet, and its ways on; `enabled` as in `SheetPanel`."""
        self._fronts.setCurrentWidget(self.unsure)
        self._show_qr("")
        self.unsure.show_sheet(sheet, enabled=enabled, ticking=True)

    def show_sale(self, sale: SaleView, *, can_preview: bool, can_refund: bool) -> None:
        """Show this sale; `can_preview` is whether its receipt can be looked at."""
        self._fronts.setCurrentIndex(0)
        said = words.stage_words(sale)
        tint = TINTS[said.tone]
        amount = sale.booked or sale.amount
        self._amount.setText(amount.text())
        set_style(self._amount, long=str(amount.minor >= _LONG_FROM).lower())
        self._code.setText(sale.short_code)
        self._title.setText(said.title)
        self._money.setText(said.money)
        self._todo.setText(said.todo)
        self._why.setText(said.why)
        self._why.setVisible(bool(said.why))
        self._mark.show_mark(sale_shape(sale), tint)
        set_style(self._title, tint=tint.value)
        self._tint_picture(sale, tint)
        self._facts.show_facts(sale_known(sale), ticking=sale.stage in TIMED)
        self._countdown.count_to(sale.expires_mono if sale.stage in _COUNTED else None, sale.life_s)
        self._preview.setVisible(can_preview)
        self._refund.setVisible(can_refund)
        self._show_qr(sale.qr_text)

    def spoken(self) -> dict[str, str]:
        """The words on the page, by their part."""
        if self._fronts.currentWidget() is self.unsure:
            return self.unsure.spoken()
        parts = {
            "amount": self._amount,
            "code": self._code,
            "title": self._title,
            "money": self._money,
            "todo": self._todo,
            "why": self._why,
        }
        return {name: part.text() for name, part in parts.items()}

    def facts(self) -> list[tuple[str, str]]:
        """The figures beside the sale."""
        unsure = self._fronts.currentWidget() is self.unsure
        return self.unsure.facts() if unsure else self._facts.lines()

    def picture_room(self) -> tuple[int, int]:
        """Width and height of the card with the QR or the mark, in pixels."""
        return self._picture_card.width(), self._picture_card.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the QR and the mark for their new room."""
        super().resizeEvent(event)
        self._mark.grow_to(max(_MARK, event.size().width() // 4))
        self._show_qr(self._qr_text)

    def _tint_picture(self, sale: SaleView, tint: Tint) -> None:
        if sale.qr_text:
            set_style(self._picture_card, panel="card", tint="")
        else:
            set_style(self._picture_card, panel="tint", tint=tint.value)

    def _show_qr(self, text: str) -> None:
        """The QR on white with its quiet zone, redrawn only when text or room changed."""
        self._qr_text = text
        self._pictures.setCurrentWidget(self._qr if text else self._mark_room)
        pixels = min(self._picture_card.width() - 2 * GAP, self._picture_card.height() - _FOOT - 2 * GAP)
        if not text or pixels <= 0 or (text, pixels) == self._qr_drawn:
            return
        self._qr_drawn = (text, pixels)
        self._qr.show_image(qr_image(text, pixels) if text else QImage())

    def _make_picture_side(self) -> QWidget:
        self._picture_card = panel("card")
        self._qr, self._mark, self._countdown = Picture(), Mark(_MARK), Countdown()
        self._mark_room = QWidget()
        room = QVBoxLayout(self._mark_room)
        room.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignCenter)
        pictures = QWidget()
        self._pictures = QStackedLayout(pictures)
        self._pictures.addWidget(self._mark_room)
        self._pictures.addWidget(self._qr)
        rows = QVBoxLayout(self._picture_card)
        rows.setContentsMargins(GAP, GAP, GAP, GAP)
        rows.setSpacing(0)
        rows.addWidget(pictures, 1)
        rows.addWidget(self._make_foot())
        return self._picture_card

    def _make_foot(self) -> QWidget:
        """Under the picture: the countdown while something is open, the receipt's button once it is paid."""
        self._preview = QPushButton(self.tr("Show receipt (F3)"))
        self._preview.clicked.connect(self.preview_wanted)
        self._refund = QPushButton(self.tr("Refund (F9)"))
        self._refund.clicked.connect(self.refund_wanted)
        foot = QWidget()
        foot.setFixedHeight(_FOOT)
        row = QHBoxLayout(foot)
        row.setContentsMargins(GAP, 0, GAP, 0)
        row.addWidget(self._countdown)
        for button in (self._preview, self._refund):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setMinimumHeight(TARGET)
            row.addWidget(button)
        return foot

    def _make_words_side(self) -> QWidget:
        side = QWidget()
        rows = QVBoxLayout(side)
        rows.setContentsMargins(GAP, 0, 0, 0)
        rows.setSpacing(GAP // 2)
        self._amount, self._title = label("amount"), label("title", wrap=True)
        self._money, self._todo = label("body", wrap=True), label("strong", wrap=True)
        self._why = label("body", wrap=True)
        self._facts = Facts()
        self._code = label("code")
        self._code.setAccessibleName(self.tr("Short code of the sale"))
        top = QHBoxLayout()
        top.addWidget(self._amount, 1)
        top.addWidget(self._code, 0, Qt.AlignmentFlag.AlignVCenter)
        rows.addLayout(top)
        for part in (self._title, self._money, self._todo, self._why):
            rows.addWidget(part)
        rows.addStretch(1)
        rows.addWidget(self._facts)
        return side
