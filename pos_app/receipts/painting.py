"""Paints a placed receipt with QPainter on whatever it is given: a picture or a page. Decides no place."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from pos_app.receipts.placed import Align, Box, Item, Picture, Sheet, Text


def paint(sheet: Sheet, painter: QPainter) -> None:
    """Paint all of `sheet`; the painter's unit must be one dot, its origin the upper left corner of the sheet."""
    for item in sheet.items:
        _paint(item, painter)


def _paint(item: Item, painter: QPainter) -> None:
    match item:
        case Text():
            _text(item, painter)
        case Box(left=left, top=top, width=width, height=height):
            painter.fillRect(left, top, width, height, Qt.GlobalColor.black)
        case Picture(image=image, left=left, top=top):
            painter.drawImage(left, top, image)


def _text(item: Text, painter: QPainter) -> None:
    """Aligned by the width the text has on this very device: a page measures a little finer than a picture."""
    painter.setFont(item.font)
    painter.setPen(Qt.GlobalColor.white if item.white else Qt.GlobalColor.black)
    spare = item.right - item.left - painter.fontMetrics().horizontalAdvance(item.text)
    shift = {Align.LEFT: 0, Align.CENTRE: spare // 2, Align.RIGHT: spare}[item.align]
    painter.drawText(QPointF(item.left + shift, item.baseline), item.text)
