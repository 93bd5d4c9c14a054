"""A QR code as an image of whole-pixel modules. `qrcode` is imported at the first call, after the first paint."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

QUIET_MODULES = 4
"""ISO/IEC 18004: four light modules on every side."""


def qr_image(text: str, side_px: int) -> QImage:
    """The QR code of `text`, error correction M, as a square 1-bit image with its quiet zone.

    Every module is the same whole number of pixels, so the side is the largest such that fits `side_px`, and at
    least one pixel per module. The codes made last are kept: a repaint costs the scaling alone.
    """
    small = _modules(text)
    factor = max(1, side_px // small.width())
    side = small.width() * factor
    return small.scaled(
        side, side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.FastTransformation
    )


@lru_cache(maxsize=2)
def _modules(text: str) -> QImage:
    """One pixel per module, quiet zone included."""
    import qrcode
    from qrcode.constants import ERROR_CORRECT_M

    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=QUIET_MODULES)
    code.add_data(text)
    code.make(fit=True)
    matrix = code.get_matrix()
    image = QImage(len(matrix), len(matrix), QImage.Format.Format_Mono)
    image.setColorTable([0xFFFFFFFF, 0xFF000000])
    image.fill(0)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                image.setPixel(x, y, 1)
    return image
