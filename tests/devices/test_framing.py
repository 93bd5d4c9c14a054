"""What a serial scanner's bytes become."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.devices.framing import LONGEST, SILENCE_S, Code, Framer, Spoilt

WECHAT = "134567890123456789"


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\t", b"\x03", b"\x03\r\n"])
def test_each_terminator_ends_one_code(end: bytes) -> None:
    assert Framer().feed(WECHAT.encode() + end, 1.0) == [Code(WECHAT)]


def test_a_start_mark_is_not_part_of_the_code() -> None:
    assert Framer().feed(b"\x02" + WECHAT.encode() + b"\x03", 1.0) == [Code(WECHAT)]


def test_a_start_mark_within_a_code_means_the_first_was_cut_off() -> None:
    assert Framer().feed(b"1234\x025678\x03", 1.0) == [Spoilt.CUT_OFF, Code("5678")]


def test_a_code_may_come_in_pieces() -> None:
    framer = Framer()
    assert framer.feed(b"13456", 1.0) == []
    assert framer.feed(b"789\r", 1.1) == [Code("13456789")]


def test_two_codes_in_one_read_are_two() -> None:
    assert Framer().feed(b"111111\r\n222222\r\n", 1.0) == [Code("111111"), Code("222222")]


def test_silence_without_a_terminator_is_a_cut_off_scan() -> None:
    framer = Framer()
    framer.feed(b"13456", 1.0)
    assert framer.feed(b"", 0.99 + SILENCE_S) == []
    assert framer.feed(b"", 1.01 + SILENCE_S) == [Spoilt.CUT_OFF]
    assert framer.feed(b"", 9.0) == []


def test_a_cut_off_scan_does_not_run_into_the_next() -> None:
    framer = Framer()
    framer.feed(b"13456", 1.0)
    assert framer.feed(b"222222\r", 3.0) == [Spoilt.CUT_OFF, Code("222222")]


def test_garbage_without_end_is_told_once_and_takes_no_memory() -> None:
    framer = Framer()
    assert framer.feed(b"7" * (LONGEST + 1), 1.0) == [Spoilt.TOO_LONG]
    assert framer.feed(b"7" * 100_000, 1.1) == []
    assert framer.feed(b"\r222222\r", 1.2) == [Code("222222")]


def test_silence_ends_garbage_too() -> None:
    framer = Framer()
    framer.feed(b"7" * (LONGEST + 1), 1.0)
    assert framer.feed(b"222222\r", 2.0) == [Code("222222")]


def test_the_longest_code_is_whole() -> None:
    assert Framer().feed(b"7" * LONGEST + b"\r", 1.0) == [Code("7" * LONGEST)]


@pytest.mark.parametrize("bad", [b"1234\x80\x81", "谢谢".encode(), b"12\x0034"])
def test_bytes_that_are_no_printable_ascii_make_an_unreadable_scan(bad: bytes) -> None:
    assert Framer().feed(bad + b"\r", 1.0) == [Spoilt.UNREADABLE]


def test_a_code_that_may_be_a_payment_code_is_not_shown() -> None:
    assert WECHAT not in repr(Code(WECHAT))


@given(
    st.lists(st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1), max_size=5),
    st.data(),
)
def test_how_reads_are_split_does_not_matter(codes: list[str], data: st.DataObject) -> None:
    stream = b"".join(code.encode() + b"\r\n" for code in codes)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=6)))
    framer = Framer()
    frames = []
    for begin, end in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        frames += framer.feed(stream[begin:end], 1.0)
    assert frames == [Code(code) for code in codes]
