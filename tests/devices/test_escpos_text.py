"""Text mode byte by byte, and which characters a code page surely has."""

import pytest

from pos_app.devices import escpos_text
from pos_app.devices.escpos_text import PAGES


def test_a_row_says_how_it_looks_whatever_came_before() -> None:
    assert escpos_text.row(PAGES["none"], "Paid") == b"\x1bE\x00\x1d!\x00\x1dB\x00Paid\n"
    loud = escpos_text.row(PAGES["none"], "Paid", bold=True, double=True, white=True)
    assert loud == b"\x1bE\x01\x1d!\x11\x1dB\x01Paid\n"


def test_the_printer_is_told_its_page_and_to_read_no_double_bytes() -> None:
    assert escpos_text.start(PAGES["cp850"]) == b"\x1c.\x1bR\x00\x1b2\x1bt\x02"


@pytest.mark.parametrize(
    ("page", "text", "sure"),
    [
        ("none", "Paid $12.50", True),
        ("none", "Payé", False),
        ("cp850", "Payé", True),
        ("cp850", "Œuvres", False),
        ("cp850", "€", False),
        ("cp858", "€", True),
        ("cp1252", "Œuvres €", True),
        ("cp1252", "谢谢", False),
        ("cp437", "¥", True),
        ("none", "two\nrows", False),
    ],
)
def test_a_page_has_what_its_table_has_and_nothing_else(page: str, text: str, sure: bool) -> None:
    assert escpos_text.has(PAGES[page], text) is sure


@pytest.mark.parametrize(("dots", "columns"), [(384, 32), (512, 42), (576, 48)])
def test_columns_of_each_width(dots: int, columns: int) -> None:
    assert escpos_text.columns(dots) == columns


def test_a_payment_id_fits_the_narrowest_paper_as_pairs_of_digits() -> None:
    code = escpos_text.code_128("2511221505244756658153857", 384)
    assert code is not None
    assert code.endswith(b"{B2{C" + bytes([51, 12, 21, 50, 52, 44, 75, 66, 58, 15, 38, 57]) + b"\n\x1ba\x00")


def test_letters_go_one_by_one_and_a_code_too_wide_is_left_to_a_picture() -> None:
    assert b"{BK7Q2" in (escpos_text.code_128("K7Q2", 384) or b"")
    assert escpos_text.code_128("019349a7c2b07e6f8d1a3b5c7e9f0a2d", 576) is None


@pytest.mark.parametrize("text", ["", "é1", "a{b", "12 34"])
def test_what_the_printers_barcode_may_spoil_is_left_to_a_picture(text: str) -> None:
    assert escpos_text.code_128(text, 576) is None
