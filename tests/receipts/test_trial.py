"""The drawn parts of a test slip: rulers as long as they say, codes that scanners read."""

import pytest
import zxingcpp
from PIL import Image
from pytestqt.qtbot import QtBot

from pos_app.receipts import trial
from pos_app.receipts.drawing import picture
from pos_app.receipts.fonts import Fonts, load_fonts
from pos_app.receipts.placed import Sheet
from pos_app.receipts.raster import rasterise
from tests.receipts.samples import RESOURCES

WIDTHS = pytest.mark.parametrize("width", [384, 512, 576])


@pytest.fixture
def fonts(qtbot: QtBot) -> Fonts:
    return load_fonts(RESOURCES)


def dots_of(sheet: Sheet) -> Image.Image:
    """Black on white, with the blank margins that real paper has."""
    raster = rasterise(picture(sheet, margin=0))
    dots = Image.frombytes("1", (raster.width_dots, raster.height), raster.rows, "raw", "1;I")
    paper = Image.new("L", (dots.width + 80, dots.height + 40), 255)
    paper.paste(dots, (40, 20))
    return paper


@WIDTHS
def test_a_ruler_reaches_from_the_first_to_the_last_dot(fonts: Fonts, width: int) -> None:
    left, _, right, _ = (
        dots_of(trial.ruler(width, fonts)).point(lambda grey: 255 - grey).getbbox() or (0,) * 4
    )
    assert (left, right) == (40, 40 + width)


@WIDTHS
def test_barcode_and_qr_code_hold_the_same_number(fonts: Fonts, width: int) -> None:
    found = zxingcpp.read_barcodes(dots_of(trial.codes(width, fonts)))
    assert {str(code.format) for code in found} == {"Code 128", "QR Code"}
    assert {code.text for code in found} == {trial.SAMPLE_CODE}


def test_parts_stand_below_each_other(fonts: Fonts) -> None:
    ruler = trial.ruler(384, fonts)
    both = trial.stacked((ruler, ruler))
    assert both.height == 2 * ruler.height
    assert dots_of(both).crop((40, 20, 424, 64)).tobytes() == dots_of(both).crop((40, 64, 424, 108)).tobytes()
