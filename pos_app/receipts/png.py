"""A receipt or slip as a PNG picture, with the margins of its paper around it: the preview on screen."""

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from pos_app.domain.receipt import Paper
from pos_app.receipts.drawing import margin_dots, picture, sheet_of
from pos_app.receipts.fonts import Fonts
from pos_app.receipts.placed import DOTS_PER_MM


def preview(paper: Paper, width_dots: int, fonts: Fonts) -> QImage:
    """`paper` with its blank margins, in 8-bit grey, one pixel a dot. Any thread may draw."""
    image = picture(sheet_of(paper, width_dots, fonts), margin_dots(width_dots))
    image.setDotsPerMeterX(DOTS_PER_MM * 1000)
    image.setDotsPerMeterY(DOTS_PER_MM * 1000)
    return image


def png(paper: Paper, width_dots: int, fonts: Fonts) -> bytes:
    """`preview` as the bytes of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # PySide 6.11 takes a str, though its stub says bytes.
    preview(paper, width_dots, fonts).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
