"""The bytes of a paper: dots where they are quick or needed, the printer's own characters on a slow serial port."""

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from pos_app.app.paper_job import job_of
from pos_app.devices import escpos
from pos_app.receipts.copies import copies_of
from pos_app.receipts.fonts import Fonts, load_fonts
from pos_app.settings.printer_records import CodePage, PrinterBaud, PrinterKind, PrinterSettings, TextMode
from tests.receipts.samples import CHINESE, FRENCH, PAYMENT_ID, RESOURCES, Z_REPORT, refund_of, slip_of

SERIAL = PrinterSettings(kind=PrinterKind.SERIAL, serial_port="/dev/ttyS0", code_page=CodePage.CP1252)
PICTURE = b"\x1dv0"


@pytest.fixture
def fonts(qtbot: QtBot) -> Fonts:
    return load_fonts(RESOURCES)


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        (SERIAL, True),
        (replace(SERIAL, baud=PrinterBaud.B115200), False),
        (replace(SERIAL, baud=PrinterBaud.B115200, text_mode=TextMode.ALWAYS), True),
        (replace(SERIAL, text_mode=TextMode.NEVER), False),
        (PrinterSettings(kind=PrinterKind.NETWORK), False),
    ],
)
def test_text_goes_out_where_dots_would_take_too_long_or_the_shop_says_so(
    fonts: Fonts, settings: PrinterSettings, text: bool
) -> None:
    assert (b"Spadina" in job_of(settings, fonts, replace(FRENCH, store="Spadina")).data) is text


def test_a_page_that_has_all_characters_leaves_nothing_to_dots(fonts: Fonts) -> None:
    data = job_of(SERIAL, fonts, FRENCH).data
    assert PICTURE not in data
    assert "Maison de thé Érable".encode("cp1252") in data
    assert len(data) / 960 < 3, "more than 3 s at 9600 baud"


def test_a_line_that_the_page_lacks_is_a_picture_and_its_neighbours_stay_text(fonts: Fonts) -> None:
    data = job_of(SERIAL, fonts, CHINESE).data
    assert PICTURE in data
    assert PAYMENT_ID.encode() in data


def test_a_job_begins_anew_and_ends_with_a_cut(fonts: Fonts) -> None:
    job = job_of(SERIAL, fonts, FRENCH)
    assert job.data.startswith(escpos.INITIALISE)
    assert job.data.endswith(escpos.cut())
    assert 600 < job.rows < 1400


def test_the_shops_copy_says_so_and_is_cut_off_by_itself(fonts: Fonts) -> None:
    one = job_of(SERIAL, fonts, FRENCH)
    two = job_of(replace(SERIAL, copies=2), fonts, FRENCH)
    assert two.data.startswith(one.data)
    assert two.data.count(escpos.cut()) == 2
    assert two.data.count(b"SHOP COPY") == 1


def test_only_receipts_have_a_copy_for_the_shop(qtbot: QtBot) -> None:
    papers = [FRENCH, refund_of(FRENCH, ""), slip_of(FRENCH), Z_REPORT]
    assert [len(copies_of(paper, 2)) for paper in papers] == [2, 2, 1, 1]


def test_a_receipt_in_dots_is_one_picture_as_wide_as_the_setting_says(fonts: Fonts) -> None:
    job = job_of(PrinterSettings(kind=PrinterKind.USB), fonts, FRENCH)
    assert job.data.startswith(escpos.INITIALISE + PICTURE + b"\x00\x48\x00")
