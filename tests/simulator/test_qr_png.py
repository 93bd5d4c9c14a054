"""The QR image AlphaPay sends along, drawn with what the till's own packages bring."""

import io
import subprocess
import sys
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from pos_app.simulator.qr_png import qr_png

URL = "http://127.0.0.1:40123/phone/pay/5f0e1d2c3b4a59687786"


@pytest.mark.parametrize("text", [URL, "x", "枫叶" * 20])
def test_the_png_decodes_to_its_text(text: str) -> None:
    picture = Image.open(io.BytesIO(qr_png(text)))
    assert [found.text for found in zxingcpp.read_barcodes(picture.convert("L"))] == [text]


def test_no_image_library_is_needed() -> None:
    program = (
        "import sys; sys.modules['PIL'] = None; from pos_app.simulator.qr_png import qr_png; qr_png('x')"
    )
    subprocess.run([sys.executable, "-c", program], cwd=Path(__file__).parents[2], check=True)
