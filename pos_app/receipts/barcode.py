"""Code 128 as bars measured in whole dots. Encoding is python-barcode's; painting is `painting`'s."""

from itertools import groupby

import msgspec

QUIET_MODULES = 10
"""Blank modules a scanner needs on either side (ISO/IEC 15417)."""
_WIDEST_MODULE = 3


class Bars(msgspec.Struct, frozen=True):
    """Black bars as (offset, width) in dots, and the `width` of them all without the quiet zones."""

    spans: tuple[tuple[int, int], ...]
    width: int


def bars(code: str, width_dots: int) -> Bars | None:
    """`code` as Code 128 at the widest module that leaves room for both quiet zones within `width_dots`.

    Where none does, the paper's own margins must serve as quiet zones. None where even one dot a module is
    too wide, or `code` is empty or has characters that Code 128 lacks.
    """
    if not code:
        return None
    from barcode.codex import Code128
    from barcode.errors import BarcodeError

    try:
        modules: str = Code128(code).build()[0]
    except BarcodeError:
        return None
    dots = _module_dots(len(modules), width_dots)
    return _scaled(modules, dots) if dots else None


def _module_dots(modules: int, width_dots: int) -> int:
    with_quiet = width_dots // (modules + 2 * QUIET_MODULES)
    on_the_edge = min(2, width_dots // modules)
    return min(_WIDEST_MODULE, max(with_quiet, on_the_edge))


def _scaled(modules: str, dots: int) -> Bars:
    spans: list[tuple[int, int]] = []
    at = 0
    for module, run in groupby(modules):
        length = len(list(run)) * dots
        if module == "1":
            spans.append((at, length))
        at += length
    return Bars(tuple(spans), at)
