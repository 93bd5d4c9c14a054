"""Strokes that mean the same to cashier and customer, each on a field of 100 × 100. Colours are the drawer's."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath


def tick() -> QPainterPath:
    """It came right."""
    path = QPainterPath(QPointF(28, 52))
    path.lineTo(44, 68)
    path.lineTo(74, 34)
    return path


def cross() -> QPainterPath:
    """It did not."""
    path = QPainterPath(QPointF(34, 34))
    path.lineTo(66, 66)
    path.moveTo(66, 34)
    path.lineTo(34, 66)
    return path


def bar() -> QPainterPath:
    """It ended without money."""
    path = QPainterPath(QPointF(30, 50))
    path.lineTo(70, 50)
    return path


def clock() -> QPainterPath:
    """The hands of a clock: wait."""
    path = QPainterPath(QPointF(50, 26))
    path.lineTo(50, 52)
    path.lineTo(66, 62)
    return path
