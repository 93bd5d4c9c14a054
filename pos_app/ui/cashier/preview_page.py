"""A paper as it is, or would be, printed. The page asks for its picture and shows it when it comes; it draws none."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from pos_app.domain.receipt import Paper
from pos_app.ui.theme import GAP
from pos_app.ui.widgets.styling import panel

RequestPreview = Callable[[Paper, Callable[[bytes], None]], None]
"""Draws a paper to PNG somewhere else and calls back with the bytes, from any thread."""


class PreviewPage(QWidget):
    """A sheet of paper in a scroll area."""

    _drawn = Signal(int, bytes)
    """The number of the request, and a PNG."""

    def __init__(self, request: RequestPreview | None) -> None:
        super().__init__()
        self._request = request
        self._wanted: Paper | None = None
        self._requests = 0
        self._paper = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        scroll = self._scroll = QScrollArea(widgetResizable=True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._paper)
        card = panel("sunken")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(GAP, 2 * GAP, GAP, 2 * GAP)
        inner.addWidget(scroll)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(card)
        self._drawn.connect(self._show_png)

    def show_receipt(self, receipt: Paper) -> None:
        """Ask for the picture of `receipt`; the one that is there stays if it is of the same receipt."""
        if self._request is None or receipt == self._wanted:
            return
        self._wanted = receipt
        self._paper.setText(self.tr("Drawing the receipt…"))
        self._requests += 1
        number = self._requests
        self._request(receipt, lambda png: self._drawn.emit(number, png))

    def scroll_paper(self, halves: int) -> None:
        """Move the paper by so many halves of what is visible; negative is up."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + halves * bar.pageStep() // 2)

    def scrolled(self) -> int:
        """How far down the paper was moved, in pixels."""
        return self._scroll.verticalScrollBar().value()

    def paper_shown(self) -> bool:
        """Whether the picture has come."""
        return not self._paper.pixmap().isNull()

    @Slot(int, bytes)
    def _show_png(self, number: int, png: bytes) -> None:
        if number != self._requests:
            return
        image = QImage.fromData(png)
        if image.isNull():
            self._paper.setText(self.tr("The receipt could not be drawn."))
            return
        room = max(240, min(image.width(), self.width() - 12 * GAP))
        smooth = Qt.TransformationMode.SmoothTransformation
        self._paper.setPixmap(QPixmap.fromImage(image.scaledToWidth(room, smooth)))
