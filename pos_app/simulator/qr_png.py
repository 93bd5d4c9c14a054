"""A QR code as a PNG file, without an image library: the till's packages have none."""

import struct
import zlib

_SCALE = 4
"""Pixels a module."""


def qr_png(text: str) -> bytes:
    """The QR code of `text` with its quiet zone, black on white, one bit a pixel."""
    import qrcode

    code = qrcode.QRCode()
    code.add_data(text)
    code.make(fit=True)
    return _png(code.get_matrix())


def _png(matrix: list[list[bool]]) -> bytes:
    side = len(matrix) * _SCALE
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    rows = b"".join(_row(row) * _SCALE for row in matrix)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def _row(modules: list[bool]) -> bytes:
    """One line of pixels: no filter, then eight pixels a byte, white is 1."""
    bits = "".join(("0" if dark else "1") * _SCALE for dark in modules)
    padded = bits.ljust(-(-len(bits) // 8) * 8, "0")
    return b"\0" + int(padded, 2).to_bytes(len(padded) // 8)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
