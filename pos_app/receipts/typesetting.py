"""Places a receipt's lines on a strip of paper, each kind of line in its one way. Nothing is cut off: texts wrap."""

from collections.abc import Callable, Sequence
from itertools import cycle

from PySide6.QtGui import QFont

from pos_app.domain.paper_parts import Kind, Line
from pos_app.receipts.barcode import bars
from pos_app.receipts.fonts import Fonts
from pos_app.receipts.logo import logo
from pos_app.receipts.placed import Align, Box, Item, Picture, Sheet, Text
from pos_app.receipts.style import Style, style_for
from pos_app.receipts.wrapping import grouped, shrunk, width_of, wrapped

_SEMI_BOLD = QFont.Weight.DemiBold
_BOLD = QFont.Weight.Bold
_GROUP = 4


def typeset(lines: Sequence[Line], width_dots: int, fonts: Fonts) -> Sheet:
    """The sheet that `lines` make on paper with `width_dots` printable dots across."""
    return _Typesetter(width_dots, fonts).sheet(lines)


class _Typesetter:
    """A cursor going down the paper."""

    def __init__(self, width: int, fonts: Fonts) -> None:
        self._width = width
        self._fonts = fonts
        self._style: Style = style_for(width)
        self._items: list[Item] = []
        self._y = self._style.gap
        self._set: dict[Kind, Callable[[Line], None]] = {
            Kind.BANNER: self._banner,
            Kind.LOGO: self._logo,
            Kind.TITLE: self._title,
            Kind.TEXT: self._text,
            Kind.NOTE: self._note,
            Kind.RULE: self._rule,
            Kind.AMOUNT: self._amount,
            Kind.CODE: self._code,
            Kind.PAIR: self._pair,
            Kind.HEADING: self._heading,
            Kind.COUNT: self._count,
            Kind.SUM: self._sum,
            Kind.ID: self._id,
            Kind.BARCODE: self._barcode,
            Kind.SIGNATURE: self._signature,
        }

    def sheet(self, lines: Sequence[Line]) -> Sheet:
        for line in lines:
            self._set[line.kind](line)
        height = self._y + self._style.gap
        return Sheet(width=self._width, height=height, items=tuple(self._items))

    def _banner(self, line: Line) -> None:
        style = self._style
        self._y += style.gap if self._items else 0
        top, at = self._y, len(self._items)
        self._y += style.gap
        self._centred(line.text, self._fonts.font(style.banner, _BOLD), white=True)
        self._centred(line.label, self._fonts.font(style.small, _SEMI_BOLD), white=True)
        self._y += style.gap
        self._items.insert(at, Box(left=0, top=top, width=self._width, height=self._y - top))
        self._y += 2 * style.gap

    def _logo(self, line: Line) -> None:
        image = logo(line.text, self._width * 3 // 4, self._style.logo)
        if image is not None:
            left = (self._width - image.width()) // 2
            self._items.append(Picture(image=image, left=left, top=self._y))
            self._y += image.height() + 2 * self._style.gap

    def _title(self, line: Line) -> None:
        self._centred(line.text, self._fonts.font(self._style.title, _BOLD))
        self._y += self._style.gap // 2

    def _text(self, line: Line) -> None:
        self._centred(line.text, self._fonts.font(self._style.small))

    def _note(self, line: Line) -> None:
        self._y += self._style.gap
        self._centred(line.text, self._fonts.font(self._style.body, _SEMI_BOLD))
        self._y += 2 * self._style.gap

    def _rule(self, _line: Line) -> None:
        self._y += 2 * self._style.gap
        self._items.append(Box(left=0, top=self._y, width=self._width, height=2))
        self._y += 2 + 2 * self._style.gap

    def _amount(self, line: Line) -> None:
        style = self._style
        self._centred(line.label, self._fonts.font(style.body, _SEMI_BOLD))
        font = shrunk(line.text, self._fonts.font(style.amount, _BOLD), self._width)
        self._centred(line.text, font)
        self._centred(line.unit, self._fonts.font(style.unit, _SEMI_BOLD))

    def _code(self, line: Line) -> None:
        self._y += 2 * self._style.gap
        self._sides(line, self._fonts.font(self._style.code, _BOLD))
        self._y += self._style.gap

    def _pair(self, line: Line) -> None:
        self._sides(line, self._fonts.font(self._style.body, _SEMI_BOLD))

    def _heading(self, line: Line) -> None:
        self._y += 2 * self._style.gap
        self._left(line.text, self._fonts.font(self._style.body, _BOLD))
        if line.label:
            self._left(line.label, self._fonts.font(self._style.small))
        self._y += self._style.gap // 2

    def _count(self, line: Line) -> None:
        """The column of counts ends where the widest amount may begin."""
        amount_font = self._fonts.font(self._style.body, _SEMI_BOLD)
        gap = 2 * self._style.gap
        amounts = max(width_of(line.text, amount_font), self._style.amounts)
        counts_right = self._width - gap - round(amounts)
        label_width = counts_right - gap - max(width_of(line.unit, amount_font), self._style.counts)
        label_font = self._fonts.font(self._style.body)
        first = self._y + _ascent(label_font)
        self._rows(wrapped(line.label, label_font, label_width), label_font, Align.LEFT, first)
        for text, right in ((line.unit, counts_right), (line.text, self._width)):
            self._items.append(
                Text(text=text, font=amount_font, left=0, right=right, baseline=first, align=Align.RIGHT)
            )

    def _sum(self, line: Line) -> None:
        self._y += self._style.gap // 2
        self._items.append(Box(left=0, top=self._y, width=self._width, height=1))
        self._y += self._style.gap // 2
        self._sides(line, self._fonts.font(self._style.unit, _BOLD))

    def _signature(self, line: Line) -> None:
        self._y += self._style.barcode
        self._items.append(Box(left=0, top=self._y, width=self._width, height=1))
        self._y += self._style.gap // 2
        self._left(line.label, self._fonts.font(self._style.small))

    def _left(self, text: str, font: QFont) -> None:
        self._rows(wrapped(text, font, self._width), font, Align.LEFT, self._y + _ascent(font))

    def _sides(self, line: Line, value_font: QFont) -> None:
        """Label left and value right on one baseline; the longer of the two wraps in what the other leaves."""
        label_font = self._fonts.font(self._style.body)
        gap = 3 * self._style.gap
        label_width = min(width_of(line.label, label_font) + 1, (self._width - gap) // 2)
        labels = wrapped(line.label, label_font, label_width)
        values = wrapped(line.text, value_font, self._width - gap - label_width)
        top = self._y
        first = top + _ascent(value_font)
        self._rows(labels, label_font, Align.LEFT, first)
        label_end = self._y
        self._rows(values, value_font, Align.RIGHT, first)
        self._y = max(self._y, label_end)

    def _id(self, line: Line) -> None:
        style = self._style
        self._left(line.label, self._fonts.font(style.small))
        for row in grouped(line.text, self._fonts.font(style.id, _SEMI_BOLD), self._width, _GROUP):
            self._groups(row)
        self._y += style.gap

    def _groups(self, row: Sequence[str]) -> None:
        """Groups told apart by weight, not by blanks, which would be copied out of a PDF with the id.

        Not the amount's weight: Bold in this size makes Qt draw the large figures otherwise the next time.
        """
        fonts = [self._fonts.font(self._style.id, weight) for weight in (_SEMI_BOLD, QFont.Weight.Normal)]
        left, baseline = 0.0, self._y + _ascent(fonts[0])
        for group, font in zip(row, cycle(fonts), strict=False):
            self._items.append(
                Text(text=group, font=font, left=round(left), right=self._width, baseline=baseline)
            )
            left += width_of(group, font)
        self._y += _row_height(fonts[0])

    def _barcode(self, line: Line) -> None:
        code = bars(line.text, self._width)
        if code is None:
            return
        self._y += self._style.gap
        left, height = (self._width - code.width) // 2, self._style.barcode
        self._items.extend(
            Box(left=left + at, top=self._y, width=width, height=height) for at, width in code.spans
        )
        self._y += height + 3 * self._style.gap

    def _centred(self, text: str, font: QFont, *, white: bool = False) -> None:
        """In the middle of the paper; white text keeps away from the ends of its black bar."""
        rows = wrapped(text, font, self._width - (4 * self._style.gap if white else 0))
        self._rows(rows, font, Align.CENTRE, self._y + _ascent(font), white=white)

    def _rows(
        self, rows: Sequence[str], font: QFont, align: Align, first_baseline: int, *, white: bool = False
    ) -> None:
        """Rows below each other, the first on `first_baseline`. The cursor ends up below the last."""
        step = _row_height(font)
        for number, row in enumerate(rows):
            baseline = first_baseline + number * step
            self._items.append(
                Text(
                    text=row,
                    font=font,
                    left=0,
                    right=self._width,
                    baseline=baseline,
                    align=align,
                    white=white,
                )
            )
        self._y = first_baseline - _ascent(font) + len(rows) * step


def _row_height(font: QFont) -> int:
    """The same for all scripts, so that a Chinese line stands no wider than a French one."""
    return round(font.pixelSize() * 1.36)


def _ascent(font: QFont) -> int:
    """From the top of a row down to its baseline."""
    return round(font.pixelSize() * 1.04)
