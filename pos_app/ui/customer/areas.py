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
    unit: int
    """A hundredth of the shorter side, at least 1 pixel."""


def areas(width: int, height: int) -> Areas:
    """The areas for a display of `width` × `height` pixels."""
    unit = max(1, min(width, height) // 100)
    return _portrait(width, height, unit) if height > width else _landscape(width, height, unit)


def _landscape(width: int, height: int, unit: int) -> Areas:
    top, bottom, edge = 14 * unit, height - 9 * unit, 7 * unit
    tall = bottom - top - 2 * unit
    side = min(tall, int(width * 0.46))
    art = QRect(edge, top + (tall - side) // 2, side, side)
    left = art.right() + edge
    column = width - left - edge
    headline, amount, line, extra = _stack(left, top + unit, column, tall - unit, (0.22, 0.26, 0.22, 0.30))
    return Areas(
        QRect(edge, 2 * unit, width - 2 * edge, 11 * unit),
        art,
        headline,
        amount,
        line,
        extra,
        _band(width, height, unit),
        unit,
    )


def _portrait(width: int, height: int, unit: int) -> Areas:
    edge, top, bottom = 6 * unit, 14 * unit, height - 9 * unit
    column, tall = width - 2 * edge, bottom - top
    side = min(column, int(tall * 0.52))
    headline, amount = _split(QRect(edge, top, column, int(tall * 0.24)), 0.45)
    art = QRect((width - side) // 2, amount.bottom() + unit, side, side)
    below = art.bottom() + unit
    line, extra = _split(QRect(edge, below, column, bottom - below - unit), 0.45)
    return Areas(
        QRect(edge, 2 * unit, column, 11 * unit),
        art,
        headline,
        amount,
        line,
        extra,
        _band(width, height, unit),
        unit,
    )


def _band(width: int, height: int, unit: int) -> QRect:
    return QRect(0, height - 8 * unit, width, 8 * unit)


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
