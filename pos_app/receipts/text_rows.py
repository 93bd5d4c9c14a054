"""A paper's lines as rows of characters of one width, for printers that write by themselves. Knows no code page.

Widths are columns. A line that only a picture can show (the logo, a barcode) has no rows here.
"""

import textwrap
from collections.abc import Callable, Sequence

import msgspec

from pos_app.domain.paper_parts import Kind, Line

_COUNT_COLUMNS = 9
_AMOUNT_COLUMNS = 12
_GAP = 2
_TYPEWRITER = str.maketrans(
    {"–": "-", "—": "-", "’": "'", "‘": "'", "“": '"', "”": '"', "…": "...", "\u00a0": " ", "\u202f": " "}
)


class TextRow(msgspec.Struct, frozen=True, kw_only=True):
    """One row. A `double` one is twice as wide and as high, so half as many characters fill the paper."""

    text: str
    bold: bool = False
    double: bool = False
    white: bool = False
    """White on black."""


Rows = tuple[TextRow, ...]


def text_rows(line: Line, columns: int) -> Rows | None:
    """The rows that `line` is on paper with so many `columns`; None for a picture. Nothing is cut off: texts wrap."""
    make = _ROWS.get(line.kind)
    return None if make is None else tuple(make(_plain(line), columns))


def _plain(line: Line) -> Line:
    """Typographic marks that hardly a code page has become the typewriter's; no letter and no figure changes."""
    return Line(
        line.kind,
        line.text.translate(_TYPEWRITER),
        line.label.translate(_TYPEWRITER),
        line.unit.translate(_TYPEWRITER),
    )


def _banner(line: Line, columns: int) -> Sequence[TextRow]:
    half = columns // 2
    head = [
        TextRow(text=row.center(half), bold=True, double=True, white=True)
        for row in textwrap.wrap(line.text, half - 2)
    ]
    below = [TextRow(text=row.center(columns), white=True) for row in textwrap.wrap(line.label, columns - 2)]
    return [*head, *below, TextRow(text="")]


def _title(line: Line, columns: int) -> Sequence[TextRow]:
    return [TextRow(text=row, bold=True, double=True) for row in _centred(line.text, columns // 2)]


def _text(line: Line, columns: int) -> Sequence[TextRow]:
    return [TextRow(text=row) for row in _centred(line.text, columns)]


def _note(line: Line, columns: int) -> Sequence[TextRow]:
    blank = TextRow(text="")
    return [blank, *(TextRow(text=row, bold=True) for row in _centred(line.text, columns)), blank]


def _rule(_line: Line, columns: int) -> Sequence[TextRow]:
    return [TextRow(text="-" * columns)]


def _amount(line: Line, columns: int) -> Sequence[TextRow]:
    return [
        *(TextRow(text=row) for row in _centred(line.label, columns)),
        *(TextRow(text=row, bold=True, double=True) for row in _centred(line.text, columns // 2)),
        *(TextRow(text=row) for row in _centred(line.unit, columns)),
    ]


def _code(line: Line, columns: int) -> Sequence[TextRow]:
    return [TextRow(text=row, bold=True, double=True) for row in _sides(line.label, line.text, columns // 2)]


def _pair(line: Line, columns: int) -> Sequence[TextRow]:
    return [TextRow(text=row) for row in _sides(line.label, line.text, columns)]


def _heading(line: Line, columns: int) -> Sequence[TextRow]:
    return [
        TextRow(text=""),
        *(TextRow(text=row, bold=True) for row in textwrap.wrap(line.text, columns)),
        *(TextRow(text=row) for row in textwrap.wrap(line.label, columns)),
    ]


def _count(line: Line, columns: int) -> Sequence[TextRow]:
    figures = f"{line.unit:>{_COUNT_COLUMNS}} {line.text:>{_AMOUNT_COLUMNS}}"
    return [TextRow(text=row) for row in _sides(line.label, figures, columns)]


def _sum(line: Line, columns: int) -> Sequence[TextRow]:
    rule = TextRow(text=("-" * _AMOUNT_COLUMNS).rjust(columns))
    return [rule, *(TextRow(text=row, bold=True) for row in _sides(line.label, line.text, columns))]


def _id(line: Line, columns: int) -> Sequence[TextRow]:
    label = [TextRow(text=row) for row in textwrap.wrap(line.label, columns)]
    return [*label, *(TextRow(text=row, bold=True) for row in textwrap.wrap(line.text, columns))]


def _signature(line: Line, columns: int) -> Sequence[TextRow]:
    blanks = [TextRow(text="")] * 3
    label = [TextRow(text=row) for row in textwrap.wrap(line.label, columns)]
    return [*blanks, TextRow(text="_" * columns), *label]


def _centred(text: str, columns: int) -> list[str]:
    return [row.center(columns).rstrip() for row in textwrap.wrap(text, columns)]


def _sides(label: str, value: str, columns: int) -> list[str]:
    """Label left and value right in one row where there is room, else the label above the value."""
    room = columns - len(label) - _GAP
    if len(value) <= room:
        return [label + value.rjust(columns - len(label))]
    return [*textwrap.wrap(label, columns), *(row.rjust(columns) for row in textwrap.wrap(value, columns))]


_ROWS: dict[Kind, Callable[[Line, int], Sequence[TextRow]]] = {
    Kind.BANNER: _banner,
    Kind.TITLE: _title,
    Kind.TEXT: _text,
    Kind.NOTE: _note,
    Kind.RULE: _rule,
    Kind.AMOUNT: _amount,
    Kind.CODE: _code,
    Kind.PAIR: _pair,
    Kind.HEADING: _heading,
    Kind.COUNT: _count,
    Kind.SUM: _sum,
    Kind.ID: _id,
    Kind.SIGNATURE: _signature,
}
