"""Draws a receipt or slip as a picture: what the printer will put on paper, before it is made black and white."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from pos_app.domain.paper_lines import lines
from pos_app.domain.receipt import Paper
from pos_app.receipts.fonts import Fonts
from pos_app.receipts.painting import paint
from pos_app.receipts.placed import Sheet
from pos_app.receipts.typesetting import typeset
from pos_app.receipts.words import receipt_words

_PAPER_DOTS = {384: 464, 512: 640, 576: 640}
"""Printable dots across, and the dots that the whole paper would have: 58 mm and 80 mm."""


def sheet_of(paper: Paper, width_dots: int, fonts: Fonts) -> Sheet:
    """`paper` placed on a strip with `width_dots` printable dots across, labels in the application's language."""
    return typeset(lines(paper, receipt_words()), width_dots, fonts)


def margin_dots(width_dots: int) -> int:
    """The blank margin on either side that paper has beyond its printable dots."""
    return (_PAPER_DOTS.get(width_dots, width_dots + 64) - width_dots) // 2


def draw(paper: Paper, width_dots: int, fonts: Fonts) -> QImage:
    """`paper` in 8-bit grey, exactly `width_dots` wide and as high as it needs.

    Any thread may draw; a QGuiApplication must exist and `fonts` must be loaded.
    """
    return picture(sheet_of(paper, width_dots, fonts), margin=0)


def picture(sheet: Sheet, margin: int) -> QImage:
    """`sheet` painted in 8-bit grey with `margin` blank dots on all four sides."""
    image = QImage(sheet.width + 2 * margin, sheet.height + 2 * margin, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.translate(margin, margin)
    paint(sheet, painter)
    painter.end()
    return image
