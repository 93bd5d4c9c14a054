"""A public key as a QR code for a terminal, so that a phone can take it over."""

_QUIET = 4
"""Modules of white around the code."""

_BLACK_ON_WHITE, _PLAIN = "\x1b[30;107m", "\x1b[0m"
_HALVES = {(False, False): " ", (True, False): "▀", (False, True): "▄", (True, True): "█"}
"""Two modules of a column, upper and lower, dark where true."""

BLOCKS = "".join(_HALVES.values())
"""What a terminal must be able to show."""


def terminal_qr(text: str) -> str:
    """The code in lines of half blocks, black on white whatever the terminal's colours: a public key's is 77 columns
    wide.
    """
    import qrcode
    from qrcode.constants import ERROR_CORRECT_L

    code = qrcode.QRCode(error_correction=ERROR_CORRECT_L, border=_QUIET)
    code.add_data(text)
    code.make(fit=True)
    rows = [[bool(dark) for dark in row] for row in code.get_matrix()]
    rows += [[False] * len(rows[0])] * (len(rows) % 2)
    return "".join(
        f"{_BLACK_ON_WHITE}{_line(upper, lower)}{_PLAIN}\n"
        for upper, lower in zip(rows[::2], rows[1::2], strict=True)
    )


def _line(upper: list[bool], lower: list[bool]) -> str:
    return "".join(_HALVES[pair] for pair in zip(upper, lower, strict=True))
