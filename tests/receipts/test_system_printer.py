"""Papers through a driver: on a page in true size, on more pages where one is too short, and no row cut in two."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from pos_app.receipts.drawing import sheet_of
from pos_app.receipts.fonts import load_fonts
from pos_app.receipts.placed import Sheet, Text
from pos_app.receipts.system_printer import (
    SystemPrinterMissing,
    SystemPrinterRefused,
    page_starts,
    paint_sheets,
    print_sheets,
)
from tests.receipts.samples import FRENCH, RESOURCES, Z_REPORT


@pytest.fixture
def sheets(qtbot: QtBot) -> list[Sheet]:
    fonts = load_fonts(RESOURCES)
    return [sheet_of(FRENCH, 576, fonts), sheet_of(Z_REPORT, 576, fonts)]


def a4(file: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setOutputFileName(str(file))
    return printer


def pages_in(file: Path) -> int:
    return file.read_bytes().count(b"/Type /Page\n")


def test_a_receipt_is_one_page_and_a_long_report_goes_on_the_next(
    sheets: list[Sheet], tmp_path: Path
) -> None:
    paint_sheets(sheets[:1], a4(tmp_path / "one.pdf"))
    paint_sheets(sheets, a4(tmp_path / "all.pdf"))
    assert pages_in(tmp_path / "one.pdf") == 1
    assert pages_in(tmp_path / "all.pdf") == 3


@pytest.mark.parametrize("height", [400.0, 777.5, 2000.0])
def test_no_row_of_text_is_cut_by_the_end_of_a_page(sheets: list[Sheet], height: float) -> None:
    sheet = sheets[1]
    starts = page_starts(sheet, height)
    assert starts[0] == 0
    assert all(0 < below - above <= height for above, below in pairwise([*starts, sheet.height]))
    for item in sheet.items:
        if isinstance(item, Text):
            page = max(start for start in starts if start <= item.baseline)
            assert item.baseline - item.font.pixelSize() * 0.8 >= page


def test_a_printer_that_the_system_does_not_have_is_missing(sheets: list[Sheet]) -> None:
    with pytest.raises(SystemPrinterMissing):
        print_sheets("no such printer", "receipt", sheets)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_driver_that_takes_no_pages_is_told(sheets: list[Sheet], tmp_path: Path) -> None:
    with pytest.raises(SystemPrinterRefused):
        paint_sheets(sheets, a4(tmp_path / "no folder" / "receipt.pdf"))
