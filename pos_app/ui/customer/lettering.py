"""Text that fits its area: as large as it may be, wrapped, and smaller where a translation is longer."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from pos_app.ui.theme import FONT_FAMILIES

LEAST_PX = 9
_STEP = 0.92


def font(pixels: int, *, bold: bool = False) -> QFont:
    """The display's typeface with figures of even width."""
    made = QFont()
    made.setFamilies(list(FONT_FAMILIES))
    made.setPixelSize(max(LEAST_PX, pixels))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


def fitting_font(text: str, area: QRect, pixels: int, flags: int, *, bold: bool) -> QFont:
    """The largest font up to `pixels` in which `text` stays inside `area`."""
    chosen = font(pixels, bold=bold)
    while chosen.pixelSize() > LEAST_PX and not _fits(text, area, chosen, flags):
        chosen = font(int(chosen.pixelSize() * _STEP), bold=bold)
    return chosen


def _fits(text: str, area: QRect, chosen: QFont, flags: int) -> bool:
    needed = QFontMetrics(chosen).boundingRect(QRect(0, 0, area.width(), 100_000), flags, text)
    return needed.width() <= area.width() and needed.height() <= area.height()


def write(
    painter: QPainter,
    area: QRect,
    text: str,
    pixels: float,
    colour: str,
    *,
    align: Qt.AlignmentFlag,
    bold: bool = False,
    wrap: bool = False,
) -> None:
    """Write `text` into `area`, at most `pixels` high letters; one line unless `wrap`."""
    flags = int(align.value) | int(Qt.TextFlag.TextWordWrap.value if wrap else 0)
    painter.setFont(fitting_font(text, area, round(pixels), flags, bold=bold))
    painter.setPen(QColor(colour))
    painter.drawText(area, flags, text)
