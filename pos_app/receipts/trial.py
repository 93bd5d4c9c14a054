"""The drawn parts of a test slip: what a shop holds beside its printer's own work to choose the right settings."""

from collections.abc import Sequence
from itertools import groupby

from msgspec.structs import replace
from PySide6.QtGui import QFont

from pos_app.domain.paper_parts import Kind, Line, pairs
from pos_app.receipts.fonts import Fonts
from pos_app.receipts.placed import Align, Box, Item, Sheet, Text
from pos_app.receipts.typesetting import typeset

SAMPLE_CODE = "2511221505244756658153857"
"""As long as AlphaPay's payment ids are."""
_QR_MODULE_DOTS = 6
_RULER_HEIGHT = 44
_TICK_DOTS = 32


def heading(facts: Sequence[tuple[str, str]], width: int, fonts: Fonts) -> Sheet:
    """What this slip is, the settings it was printed with, and all scripts that receipts may hold."""
    lines = (
        Line(Kind.BANNER, "TEST SLIP", "Not a receipt"),
        *pairs(iter(facts)),
        Line(Kind.RULE),
        Line(Kind.TEXT, "Ça, là, où, Noël, œuf · $ € £ ¥"),
        Line(Kind.TEXT, "谢谢惠顾 · 歡迎光臨"),
    )
    return typeset(lines, width, fonts)


def sentence(text: str, width: int, fonts: Fonts) -> Sheet:
    """Words that say how to read what follows."""
    return typeset((Line(Kind.RULE), Line(Kind.NOTE, text)), width, fonts)


def label(title: str, text: str, width: int, fonts: Fonts) -> Sheet:
    """A title, and below it the `text` as it should look."""
    return typeset((Line(Kind.HEADING, title, text),), width, fonts)


def ruler(width: int, fonts: Fonts) -> Sheet:
    """A bar exactly `width` dots long, with its length and an end mark at its right: what is not there does not fit."""
    font = fonts.font(24, QFont.Weight.Bold)
    ticks = [Box(left=at, top=_RULER_HEIGHT - 14, width=2, height=8) for at in range(0, width, _TICK_DOTS)]
    items: list[Item] = [
        Box(left=0, top=_RULER_HEIGHT - 6, width=width, height=4),
        Box(left=width - 4, top=4, width=4, height=_RULER_HEIGHT - 6),
        *ticks,
        Text(text=str(width), font=font, left=0, right=width - 12, baseline=26, align=Align.RIGHT),
    ]
    return Sheet(width=width, height=_RULER_HEIGHT, items=tuple(items))


def codes(width: int, fonts: Fonts) -> Sheet:
    """A barcode as on receipts, and a QR code; both hold `SAMPLE_CODE`."""
    barcode = typeset((Line(Kind.BARCODE, SAMPLE_CODE), Line(Kind.TEXT, SAMPLE_CODE)), width, fonts)
    return stacked((barcode, _qr(width)))


def stacked(sheets: Sequence[Sheet]) -> Sheet:
    """One sheet of all of them, one below the other."""
    items: list[Item] = []
    height = 0
    for sheet in sheets:
        items += [_lowered(item, height) for item in sheet.items]
        height += sheet.height
    return Sheet(width=max(sheet.width for sheet in sheets), height=height, items=tuple(items))


def _lowered(item: Item, by: int) -> Item:
    if isinstance(item, Text):
        return replace(item, baseline=item.baseline + by)
    return replace(item, top=item.top + by)


def _qr(width: int) -> Sheet:
    import qrcode

    code = qrcode.QRCode(border=4)
    code.add_data(SAMPLE_CODE)
    rows = code.get_matrix()
    side = len(rows) * _QR_MODULE_DOTS
    left = (width - side) // 2
    items = [
        Box(
            left=left + at * _QR_MODULE_DOTS,
            top=y * _QR_MODULE_DOTS,
            width=count * _QR_MODULE_DOTS,
            height=_QR_MODULE_DOTS,
        )
        for y, row in enumerate(rows)
        for at, count in _dark(row)
    ]
    return Sheet(width=width, height=side, items=tuple(items))


def _dark(row: Sequence[bool]) -> list[tuple[int, int]]:
    """Where runs of dark modules begin and how long they are."""
    runs, at = [], 0
    for dark, modules in groupby(row):
        count = len(list(modules))
        if dark:
            runs.append((at, count))
        at += count
    return runs
