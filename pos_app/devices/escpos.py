"""ESC/POS as bytes: commands for a receipt printer, and what its answers mean. Sending is `printer_job`.

Source: Epson's ESC/POS command reference, that cheaper printers follow. The commands are our own: the till needs some
twenty, which cost less than keeping python-escpos's guesses about code pages (a wrong euro sign, bare GB18030), its
import of 0.4 s and its data files out of the way.
"""

from enum import Enum, auto

INITIALISE = b"\x1b@"
ASK_ONLINE = b"\x10\x04\x01"
ASK_OFFLINE_CAUSE = b"\x10\x04\x02"
ASK_PAPER = b"\x10\x04\x04"
ASK_DONE = b"\x1dr\x01"
"""Answered in its turn, after all bytes before it were processed: the one proof that a job got through."""
OPEN_DRAWER = b"\x1bp\x00\x19\xfa"
"""Pulse on pin 2: 50 ms on, 500 ms off."""

BAND_ROWS = 255
_CUT = b"\x1dVB\x00"
_LONGEST_FEED = 255


class RasterDoesNotFit(ValueError):
    """The dots do not make whole rows of the given width."""


class Trouble(Enum):
    """What keeps a printer from printing."""

    COVER_OPEN = auto()
    PAPER_OUT = auto()
    OFFLINE = auto()


def raster(width_dots: int, rows: bytes) -> bytes:
    """The picture as `GS v 0` commands in bands of `BAND_ROWS` rows, which small printers can buffer.

    `rows`: one bit a dot, 1 is black, most significant bit leftmost, each row filled up to whole bytes.
    Raises `RasterDoesNotFit`.
    """
    row_bytes = (width_dots + 7) // 8
    if width_dots <= 0 or len(rows) % row_bytes:
        raise RasterDoesNotFit(f"{len(rows)} bytes are no whole rows of {width_dots} dots")
    size = BAND_ROWS * row_bytes
    return b"".join(_band(row_bytes, rows[at : at + size]) for at in range(0, len(rows), size))


def _band(row_bytes: int, rows: bytes) -> bytes:
    height = len(rows) // row_bytes
    return b"\x1dv0\x00" + row_bytes.to_bytes(2, "little") + height.to_bytes(2, "little") + rows


def feed(dots: int) -> bytes:
    """Advance the paper by `dots` (0 to 255 motion units, 203 or 180 to the inch). Raises `ValueError`."""
    if not 0 <= dots <= _LONGEST_FEED:
        raise ValueError(f"cannot feed {dots} dots at once")
    return b"\x1bJ" + bytes([dots])


def cut() -> bytes:
    """Advance to the cutter and cut, leaving one point uncut so that the slip does not fall."""
    return _CUT


def end_of_paper(*, with_cut: bool) -> bytes:
    """Cuts, or advances to where the paper is torn off by hand."""
    return cut() if with_cut else feed(160)


def receipt_job(width_dots: int, rows: bytes, *, with_cut: bool) -> bytes:
    """Everything that prints one drawn receipt. Raises `RasterDoesNotFit`."""
    return INITIALISE + raster(width_dots, rows) + end_of_paper(with_cut=with_cut)


def is_realtime_answer(byte: int) -> bool:
    """Whether `byte` answers a `DLE EOT`: its bits 0, 1, 4 and 7 are fixed at 0, 1, 1 and 0."""
    return byte & 0b1001_0011 == 0b0001_0010


def is_done_answer(byte: int) -> bool:
    """Whether `byte` answers `ASK_DONE`: bits 4 and 7 are 0.

    Bit 4 tells it from real-time answers and flow control, which may come in between: dots that happen to
    look like a `DLE EOT` are answered as one.
    """
    return byte & 0b1001_0000 == 0


def is_offline(answer: int) -> bool:
    """What the answer to `ASK_ONLINE` says."""
    return bool(answer & 0x08)


def offline_cause(answer: int) -> Trouble | None:
    """What the answer to `ASK_OFFLINE_CAUSE` says."""
    if answer & 0x04:
        return Trouble.COVER_OPEN
    if answer & 0x20:
        return Trouble.PAPER_OUT
    return Trouble.OFFLINE if answer & 0x40 else None


def paper_trouble(answer: int) -> Trouble | None:
    """What the answer to `ASK_PAPER` says; paper that is nearly out is no trouble yet."""
    return Trouble.PAPER_OUT if answer & 0x60 else None


def is_nearly_out(paper_answer: int) -> bool:
    """Whether the answer to `ASK_PAPER` says that the roll will end soon; only printers with such a sensor do."""
    return bool(paper_answer & 0x0C)


def drawer_signal(answer: int) -> bool:
    """The level on the drawer's connector in the answer to `ASK_ONLINE`; which level is "open", the drawer decides."""
    return bool(answer & 0x04)


def is_nearly_out_when_done(done_answer: int) -> bool:
    """Whether the answer to `ASK_DONE` says that the roll will end soon."""
    return bool(done_answer & 0x03)


def ran_out_of_paper(done_answer: int) -> bool:
    """Whether the answer to `ASK_DONE` reports the end of the paper."""
    return bool(done_answer & 0x0C)
