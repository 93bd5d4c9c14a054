"""A paper as a PDF page of its own size: text as text with its fonts embedded, bars as rectangles."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from pos_app.domain.receipt import Paper
from pos_app.receipts.drawing import margin_dots, sheet_of
from pos_app.receipts.fonts import Fonts
from pos_app.receipts.painting import paint
from pos_app.receipts.placed import DOTS_PER_MM, Sheet

_RESOLUTION = 1200
_DOTS_PER_INCH = DOTS_PER_MM * 25.4


def pdf(paper: Paper, width_dots: int, fonts: Fonts) -> bytes:
    """The bytes of a PDF file with one page, as wide as the paper and as long as it needs. Any thread may draw."""
    return pdf_of(sheet_of(paper, width_dots, fonts), paper.name)


def pdf_of(sheet: Sheet, title: str) -> bytes:
    """As `pdf`, of what is placed already."""
    margin = margin_dots(sheet.width)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    page = _page(buffer, sheet, margin, title)
    painter = QPainter(page)
    scale = _RESOLUTION / _DOTS_PER_INCH
    painter.scale(scale, scale)
    painter.translate(margin, margin)
    paint(sheet, painter)
    painter.end()
    return bytes(buffer.data().data())


def _page(buffer: QBuffer, sheet: Sheet, margin: int, title: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(_RESOLUTION)
    size = QSizeF(sheet.width + 2 * margin, sheet.height + 2 * margin) / DOTS_PER_MM
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF())
    return writer
