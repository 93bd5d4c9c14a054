"""Printer commands byte by byte, and what a printer's answers mean. Source: Epson's ESC/POS reference."""

import pytest

from pos_app.devices import escpos
from pos_app.devices.escpos import RasterDoesNotFit, Trouble


def test_a_small_picture_is_one_band() -> None:
    assert escpos.raster(16, b"\xff\x00" * 3) == b"\x1dv0\x00\x02\x00\x03\x00" + b"\xff\x00" * 3


def test_a_width_that_is_no_multiple_of_eight_is_filled_up() -> None:
    assert escpos.raster(10, b"\xff\xc0") == b"\x1dv0\x00\x02\x00\x01\x00\xff\xc0"


@pytest.mark.parametrize(("height", "bands"), [(255, [255]), (256, [255, 1]), (600, [255, 255, 90])])
def test_a_tall_picture_goes_out_in_bands(height: int, bands: list[int]) -> None:
    row = bytes(range(72))
    expected = b"".join(b"\x1dv0\x00\x48\x00" + count.to_bytes(2, "little") + row * count for count in bands)
    assert escpos.raster(576, row * height) == expected


@pytest.mark.parametrize(("width", "rows"), [(16, b"\x00"), (0, b""), (-8, b"\x00")])
def test_dots_that_are_no_whole_rows_are_refused(width: int, rows: bytes) -> None:
    with pytest.raises(RasterDoesNotFit):
        escpos.raster(width, rows)


def test_a_receipt_starts_from_a_known_state_and_is_cut() -> None:
    job = escpos.receipt_job(8, b"\x01", with_cut=True)
    assert job == b"\x1b@" + escpos.raster(8, b"\x01") + b"\x1dV\x42\x00"


def test_without_a_cutter_the_paper_is_fed_to_the_tear_bar() -> None:
    assert escpos.receipt_job(8, b"\x01", with_cut=False).endswith(b"\x1bJ\xa0")


@pytest.mark.parametrize("dots", [-1, 256])
def test_a_feed_that_one_byte_cannot_say_is_refused(dots: int) -> None:
    with pytest.raises(ValueError, match="cannot feed"):
        escpos.feed(dots)


def test_the_answers_to_the_two_kinds_of_question_cannot_be_mixed_up() -> None:
    realtime = {byte for byte in range(256) if escpos.is_realtime_answer(byte)}
    done = {byte for byte in range(256) if escpos.is_done_answer(byte)}
    assert realtime.isdisjoint(done)
    assert {0x12, 0x16, 0x1A, 0x72} <= realtime
    assert {0x00, 0x03, 0x0C, 0x0F} <= done


def test_flow_control_is_no_answer() -> None:
    assert not any(escpos.is_realtime_answer(byte) or escpos.is_done_answer(byte) for byte in (0x11, 0x13))


def test_online_and_offline() -> None:
    assert not escpos.is_offline(0x12)
    assert escpos.is_offline(0x1A)


@pytest.mark.parametrize(
    ("answer", "cause"),
    [(0x12, None), (0x16, Trouble.COVER_OPEN), (0x32, Trouble.PAPER_OUT), (0x52, Trouble.OFFLINE)],
)
def test_the_cause_of_being_offline(answer: int, cause: Trouble | None) -> None:
    assert escpos.offline_cause(answer) is cause


def test_paper_nearly_out_still_prints() -> None:
    assert escpos.paper_trouble(0x1E) is None
    assert escpos.paper_trouble(0x72) is Trouble.PAPER_OUT
    assert not escpos.ran_out_of_paper(0x03)
    assert escpos.ran_out_of_paper(0x0C)
