"""Turns a drawn receipt into the dots of a printer: packed rows of bits. The commands around them are the device's."""

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

_INK_BELOW = 150
"""Grey levels darker than this become a dot; a little past the middle, since thin strokes would break there."""
_TO_INK = bytes(0 if level < _INK_BELOW else 255 for level in range(256))


class Raster(msgspec.Struct, frozen=True):
    """Dots: one bit each, 1 is black, most significant bit leftmost; each row filled up to whole bytes."""

    width_dots: int
    rows: bytes

    @property
    def row_bytes(self) -> int:
        """Bytes a row."""
        return (self.width_dots + 7) // 8

    @property
    def height(self) -> int:
        """Rows."""
        return len(self.rows) // self.row_bytes


def rasterise(image: QImage) -> Raster:
    """The dots of a picture drawn by `drawing.draw`."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    sharp = bytes(grey.constBits()).translate(_TO_INK)
    ink = QImage(sharp, grey.width(), grey.height(), grey.bytesPerLine(), QImage.Format.Format_Grayscale8)
    black_is_one = [0xFFFFFFFF, 0xFF000000]
    dots = ink.convertToFormat(
        QImage.Format.Format_Mono, black_is_one, Qt.ImageConversionFlag.ThresholdDither
    )
    return Raster(image.width(), _unpadded(dots))


def _unpadded(dots: QImage) -> bytes:
    """The rows without the bytes Qt adds to make each a multiple of four long."""
    packed, padded, wanted = bytes(dots.constBits()), dots.bytesPerLine(), (dots.width() + 7) // 8
    return b"".join(packed[at : at + wanted] for at in range(0, len(packed), padded))
