"""The typography of receipts: sizes and spaces in dots for narrow and wide paper. Places nothing."""

import msgspec

_WIDE_FROM = 480
"""Dots across: 58 mm paper has 384, 80 mm paper 512 or 576."""


class Style(msgspec.Struct, frozen=True, kw_only=True):
    """Heights of type and of spaces, in dots."""

    small: int
    body: int
    id: int
    code: int
    title: int
    amount: int
    unit: int
    banner: int
    gap: int
    """The spacing unit; every space is a multiple of it."""
    barcode: int
    counts: int
    """The narrowest column of counts."""
    amounts: int
    """The narrowest column of amounts beside them."""
    logo: int


_NARROW = Style(
    small=20,
    body=22,
    id=21,
    code=34,
    title=36,
    amount=64,
    unit=24,
    banner=36,
    gap=6,
    barcode=80,
    counts=44,
    amounts=150,
    logo=120,
)
_WIDE = Style(
    small=22,
    body=25,
    id=23,
    code=42,
    title=46,
    amount=88,
    unit=30,
    banner=46,
    gap=8,
    barcode=96,
    counts=64,
    amounts=172,
    logo=160,
)


def style_for(width_dots: int) -> Style:
    """The style for paper with `width_dots` printable dots across."""
    return _WIDE if width_dots >= _WIDE_FROM else _NARROW
