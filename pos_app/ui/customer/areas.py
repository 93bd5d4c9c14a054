"""Where things stand on the customer display, for any size and either orientation. Pure geometry: nothing is drawn."""

import msgspec
from PySide6.QtCore import QRect


class Areas(msgspec.Struct, frozen=True):
    """Rectangles that are the same for every face, so that nothing jumps when one follows the other."""

    store: QRect
    art: QRect
    """A square: the QR code, or the mark that stands for what happened."""
    headline: QRect
    amount: QRect
    line: QRect
    extra: QRect
    """Wallets, countdown, or time and code."""
    band: QRect
    """Across the bottom; used while training only, reserved always."""
    unit: float
    """A hundredth of the shorter side, in pixels."""


def areas(width: int, height: int) -> Areas:
    """The areas for a display of `width` × `height` pixels."""
    unit = min(width, height) / 100
    return _portrait(width, height, unit) if height > width else _landscape(width, height, unit)


def _landscape(width: int, height: int, unit: float) -> Areas:
    top, bottom, edge = _px(14 * unit), _px(height - 9 * unit), _px(7 * unit)
    tall = bottom - top - _px(2 * unit)
    side = min(tall, int(width * 0.46))
    art = QRect(edge, top + (tall - side) // 2, side, side)
    left = art.right() + edge
    column = width - left - edge
    headline, amount, line, extra = _stack(left, top, column, tall, (0.20, 0.26, 0.22, 0.32))
    return Areas(
        QRect(edge, _px(2 * unit), width - 2 * edge, _px(11 * unit)),
        art,
        headline,
        amount,
        line,
        extra,
        _band(width, height, unit),
        unit,
    )


def _portrait(width: int, height: int, unit: float) -> Areas:
    edge, top, bottom, gap = _px(6 * unit), _px(14 * unit), _px(height - 9 * unit), _px(unit)
    column, tall = width - 2 * edge, bottom - top
    side = min(column, int(tall * 0.50))
    headline, amount = _split(QRect(edge, top, column, int(tall * 0.24)), 0.45)
    art = QRect((width - side) // 2, amount.bottom() + gap, side, side)
    below = art.bottom() + gap
    line, extra = _split(QRect(edge, below, column, bottom - below - gap), 0.45)
    return Areas(
        QRect(edge, _px(2 * unit), column, _px(11 * unit)),
        art,
        headline,
        amount,
        line,
        extra,
        _band(width, height, unit),
        unit,
    )


def _px(length: float) -> int:
    return round(length)


def _band(width: int, height: int, unit: float) -> QRect:
    return QRect(0, height - _px(8 * unit), width, _px(8 * unit))


def _stack(left: int, top: int, width: int, height: int, shares: tuple[float, ...]) -> list[QRect]:
    """Rectangles under each other with the given shares of `height`."""
    parts = []
    for share in shares:
        parts.append(QRect(left, top, width, int(height * share)))
        top += int(height * share)
    return parts


def _split(area: QRect, share: float) -> tuple[QRect, QRect]:
    upper, lower = _stack(area.x(), area.y(), area.width(), area.height(), (share, 1 - share))
    return upper, lower
