"""Papers on any printer of the system, through its driver: A4 or a roll. Any thread may print; one at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from pos_app.receipts.painting import paint
from pos_app.receipts.placed import DOTS_PER_MM, Box, Item, Picture, Sheet, Text

_DOTS_PER_INCH = DOTS_PER_MM * 25.4


class SystemPrinterMissing(Exception):
    """The system has no printer of that name."""


class SystemPrinterRefused(Exception):
    """The driver did not take the pages."""


def print_sheets(name: str, title: str, sheets: Sequence[Sheet]) -> None:
    """Hand `sheets`, each beginning on a page of its own, to the printer that the system calls `name`.

    Raises `SystemPrinterMissing` and `SystemPrinterRefused`. Success means that the system has the pages.
    """
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise SystemPrinterMissing(f"this system has no printer {name}")
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    paint_sheets(sheets, printer)


def paint_sheets(sheets: Sequence[Sheet], printer: QPrinter) -> None:
    """Paint in true size, or smaller where the page is narrower. Raises `SystemPrinterRefused`."""
    painter = QPainter()
    if not painter.begin(printer):
        raise SystemPrinterRefused("the printer's driver does not take pages")
    for number, sheet in enumerate(sheets):
        if number:
            printer.newPage()
        _paint_pages(sheet, printer, painter)
    if not painter.end() or printer.printerState() is QPrinter.PrinterState.Error:
        raise SystemPrinterRefused("the printer's driver did not take the pages")


def _paint_pages(sheet: Sheet, printer: QPrinter, painter: QPainter) -> None:
    room = printer.pageRect(QPrinter.Unit.DevicePixel)
    scale = min(printer.resolution() / _DOTS_PER_INCH, room.width() / sheet.width)
    starts = page_starts(sheet, room.height() / scale)
    for number, (top, end) in enumerate(zip(starts, [*starts[1:], sheet.height], strict=True)):
        if number:
            printer.newPage()
        painter.save()
        painter.scale(scale, scale)
        left, above = (room.width() / scale - sheet.width) / 2, -top
        painter.translate(left, above)
        painter.setClipRect(QRectF(0, top, sheet.width, end - top))
        paint(sheet, painter)
        painter.restore()


def page_starts(sheet: Sheet, height: float) -> list[int]:
    """Where pages of `height` dots begin, so that none cuts through an item; one that is higher than a page is cut."""
    starts = [0]
    while sheet.height - starts[-1] > height:
        last = starts[-1] + int(height)
        whole = min((top for top, bottom in map(_extent, sheet.items) if top < last < bottom), default=last)
        starts.append(whole if whole > starts[-1] else last)
    return starts


def _extent(item: Item) -> tuple[int, int]:
    """Upper and lower edge."""
    match item:
        case Text(baseline=baseline, font=font):
            return baseline - font.pixelSize(), baseline + font.pixelSize() // 2
        case Box(top=top, height=height):
            return top, top + height
        case Picture(image=image, top=top):
            return top, top + image.height()
