"""The QR as an image."""

import pytest
import zxingcpp
from PySide6.QtGui import QImage

from pos_app.ui.qr_image import QUIET_MODULES, qr_image

URL = "https://pay.example.test/q/2611221530000000012345678?token=0123456789abcdef"


@pytest.mark.parametrize("side", [60, 200, 431, 800])
@pytest.mark.parametrize("text", [URL, "https://qr.alipay.com/bax0001", "枫叶"])
def test_it_decodes_to_its_text_at_every_size(text: str, side: int) -> None:
    image = qr_image(text, side).convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(image.constBits()).cast("B", (image.height(), image.bytesPerLine()))
    found = zxingcpp.read_barcodes(pixels)
    assert [each.text for each in found] == [text]


def test_it_fits_and_every_module_is_a_whole_number_of_pixels() -> None:
    small = qr_image(URL, 1).width()
    large = qr_image(URL, 500)
    assert large.width() <= 500
    assert large.width() % small == 0


def test_it_has_a_quiet_zone() -> None:
    image = qr_image(URL, 1)
    edge = [image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(QUIET_MODULES)]
    assert set(edge) == {255}
