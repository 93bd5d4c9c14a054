"""Breaks texts into rows that fit, and finds the size that fits. Places nothing."""

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption


def width_of(text: str, font: QFont) -> float:
    """How many dots wide `text` is."""
    return QFontMetricsF(font).horizontalAdvance(text)


def wrapped(text: str, font: QFont, width: float) -> list[str]:
    """`text` in rows at most `width` dots wide: between words or Chinese characters, within a word where it must."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    rows = []
    units = text.encode("utf-16-le")
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, end = line.textStart() * 2, (line.textStart() + line.textLength()) * 2
        rows.append(units[start:end].decode("utf-16-le").strip())
    layout.endLayout()
    return rows


def grouped(text: str, font: QFont, width: float, size: int) -> list[list[str]]:
    """`text` in groups of `size` characters, in rows of as many groups as fit into `width` dots, at least one."""
    groups = [text[at : at + size] for at in range(0, len(text), size)]
    widest = max((width_of(group, font) for group in groups), default=0.0)
    per_row = max(1, int(width // widest)) if widest else 1
    return [groups[at : at + per_row] for at in range(0, len(groups), per_row)]


def shrunk(text: str, font: QFont, width: float) -> QFont:
    """`font`, made smaller until `text` fits into `width` dots."""
    fitting = QFont(font)
    while width_of(text, fitting) > width and fitting.pixelSize() > 1:
        fitting.setPixelSize(fitting.pixelSize() - 1)
    return fitting
