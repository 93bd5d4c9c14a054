"""ESC/POS text mode: the printer's own characters, in one code page, and its own barcode.

A character goes out only where the page surely has it: pages differ between printers, so a page beyond ASCII is used
only where the shop has seen it printed right.
"""

import msgspec

COLUMN_DOTS = 12
"""Width of a character of font A."""
ROW_DOTS = 30
"""Height of a row, with the space below it."""
_PREPARE = b"\x1c.\x1bR\x00\x1b2"
"""No double-byte Chinese, the American set, the usual height of rows."""
_BOLD, _DOUBLE, _WHITE = b"\x1bE", b"\x1d!", b"\x1dB"
_CODE_128 = b"\x1dH\x00\x1dh\x60\x1dw\x02\x1dk\x49"
"""No text below, 96 dots high, 2 dots a module."""
_SYMBOL, _STOP = 11, 13
"""Modules of one symbol of Code 128, and of its last."""
_MODULE_DOTS = 2


class CodePage(msgspec.Struct, frozen=True):
    """A page: its `number` for `ESC t`, and Python's codec for it."""

    number: int
    codec: str


PAGES = {
    "none": CodePage(0, "ascii"),
    "cp437": CodePage(0, "cp437"),
    "cp850": CodePage(2, "cp850"),
    "cp863": CodePage(4, "cp863"),
    "cp1252": CodePage(16, "cp1252"),
    "cp858": CodePage(19, "cp858"),
}
"""By the names that the settings have for them. Numbers as Epson's; other makers' may differ."""


def columns(width_dots: int) -> int:
    """Characters in a row of so many dots."""
    return width_dots // COLUMN_DOTS


def start(page: CodePage) -> bytes:
    """Makes the printer ready for rows in `page`; to be sent once, after `INITIALISE`."""
    return _PREPARE + select(page)


def select(page: CodePage) -> bytes:
    """Chooses `page` for the rows that follow."""
    return b"\x1bt" + bytes([page.number])


def has(page: CodePage, text: str) -> bool:
    """Whether `page` surely has every character of `text`."""
    try:
        encoded = text.encode(page.codec)
    except UnicodeEncodeError:
        return False
    return all(byte >= 0x20 for byte in encoded)


def row(page: CodePage, text: str, *, bold: bool = False, double: bool = False, white: bool = False) -> bytes:
    """One row and its end. Every row says how it looks, so none depends on the one before it.

    Raises `UnicodeEncodeError` where `has` is False.
    """
    look = _BOLD + bytes([bold]) + _DOUBLE + (b"\x11" if double else b"\x00") + _WHITE + bytes([white])
    return look + text.encode(page.codec) + b"\n"


def code_128(text: str, width_dots: int) -> bytes | None:
    """`text` as the printer's own barcode in the middle of the paper; None where it is too wide or has other characters
    than ASCII letters and digits.
    """
    if not (text.isascii() and text.isalnum()):
        return None
    data, symbols = _in_sets(text)
    if ((symbols + 2) * _SYMBOL + _STOP) * _MODULE_DOTS > width_dots:
        return None
    return b"\x1ba\x01" + _CODE_128 + bytes([len(data)]) + data + b"\n\x1ba\x00"


def _in_sets(text: str) -> tuple[bytes, int]:
    """Digits in pairs (set C), an odd one before them, all else letter by letter (set B); and how many symbols."""
    if not text.isdigit() or len(text) < 4:
        return b"{B" + text.encode("ascii"), len(text)
    odd, even = (text[0], text[1:]) if len(text) % 2 else ("", text)
    pairs = bytes(int(even[at : at + 2]) for at in range(0, len(even), 2))
    return (b"{B" + odd.encode("ascii") if odd else b"") + b"{C" + pairs, len(pairs) + 2 * len(odd)
