"""What a receipt looks like, as data: things at places on paper. Units are dots, 8 to the millimetre, y downwards."""

from enum import Enum, auto

import msgspec
from PySide6.QtGui import QFont, QImage

DOTS_PER_MM = 8
"""Of receipt printers, 203 dpi."""


class Align(Enum):
    """Where a text stands between its left and right edge."""

    LEFT = auto()
    CENTRE = auto()
    RIGHT = auto()


class Text(msgspec.Struct, frozen=True, kw_only=True):
    """One row of text between `left` and `right`, standing on `baseline`."""

    text: str
    font: QFont
    left: int
    right: int
    baseline: int
    align: Align = Align.LEFT
    white: bool = False


class Box(msgspec.Struct, frozen=True, kw_only=True):
    """A black rectangle: rules, banners and the bars of a barcode are made of these."""

    left: int
    top: int
    width: int
    height: int


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """A picture in its own size, one dot a pixel."""

    image: QImage
    left: int
    top: int


Item = Text | Box | Picture


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """A receipt ready to be painted, back to front."""

    width: int
    height: int
    items: tuple[Item, ...]
