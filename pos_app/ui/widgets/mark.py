"""State marks: one shape per meaning, so that colour is never the only signal. Drawn, so sharp at every size."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from pos_app.ui.theme import STRONG, SURFACE, Tint
from pos_app.ui.widgets import strokes


class Shape(Enum):
    """What a mark looks like."""

    NONE = auto()
    TICK = auto()
    CROSS = auto()
    BAR = auto()
    """Ended without money: a horizontal bar."""
    DOTS = auto()
    """Under way."""
    CLOCK = auto()
    QUERY = auto()
    LOCK = auto()
    BELL = auto()


def _dots() -> QPainterPath:
    path = QPainterPath()
    for x in (30, 50, 70):
        path.moveTo(x, 50)
        path.lineTo(x + 0.1, 50)
    return path


def _query() -> QPainterPath:
    path = QPainterPath(QPointF(36, 38))
    path.cubicTo(36, 22, 64, 22, 64, 39)
    path.cubicTo(64, 50, 50, 48, 50, 60)
    path.moveTo(50, 75)
    path.lineTo(50, 75.1)
    return path


def _lock() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(32, 46, 36, 26), 4, 4)
    path.moveTo(39, 46)
    path.lineTo(39, 38)
    path.cubicTo(39, 24, 61, 24, 61, 38)
    path.lineTo(61, 46)
    return path


def _bell() -> QPainterPath:
    path = QPainterPath(QPointF(50, 26))
    path.lineTo(50, 58)
    path.moveTo(50, 74)
    path.lineTo(50, 74.1)
    return path


_PATHS = {
    Shape.TICK: strokes.tick,
    Shape.CROSS: strokes.cross,
    Shape.BAR: strokes.bar,
    Shape.DOTS: _dots,
    Shape.CLOCK: strokes.clock,
    Shape.QUERY: _query,
    Shape.LOCK: _lock,
    Shape.BELL: _bell,
}
"""Strokes on a field of 100 × 100."""


class Mark(QWidget):
    """One mark: a filled disc with its shape in white, or the other way round for things under way."""

    def __init__(self, side: int) -> None:
        """`side` in pixels."""
        super().__init__()
        self._shape, self._tint = Shape.NONE, Tint.NEUTRAL
        self.setFixedSize(side, side)

    @property
    def shape(self) -> Shape:
        """The shape shown."""
        return self._shape

    @property
    def tint(self) -> Tint:
        """The colour family shown."""
        return self._tint

    def show_mark(self, shape: Shape, tint: Tint) -> None:
        """Show this shape in this colour family."""
        if (shape, tint) != (self._shape, self._tint):
            self._shape, self._tint = shape, tint
            self.update()

    def grow_to(self, side: int) -> None:
        """Take another size, in pixels."""
        self.setFixedSize(side, side)

    def sizeHint(self) -> QSize:
        """Its fixed size."""
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw disc and stroke."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_mark(painter, self.rect(), self._shape, self._tint)
        painter.end()


def draw_mark(painter: QPainter, box: QRect, shape: Shape, tint: Tint) -> None:
    """Draw disc and stroke into `box`, in pixels; nothing where there is no shape."""
    if shape is Shape.NONE:
        return
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(box.width() / 100, box.height() / 100)
    colour = QColor(STRONG[tint])
    hollow = shape in {Shape.DOTS, Shape.CLOCK}
    painter.setPen(QPen(colour, 7))
    painter.setBrush(QColor(SURFACE) if hollow else colour)
    painter.drawEllipse(QRectF(5, 5, 90, 90))
    stroke = QPen(colour if hollow else QColor(SURFACE), 10)
    stroke.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroke.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(stroke)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_PATHS[shape]())
    painter.restore()
