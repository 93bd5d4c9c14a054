"""Whatever a serial line brings: frames come out, never an error, and a code is printable and not too long."""

from hypothesis import given
from hypothesis import strategies as st

from pos_app.devices.framing import LONGEST
from tests.fuzz import targets
from tests.fuzz.json_bytes import bounded

_PIECES = st.binary(max_size=60) | st.text("0123456789", max_size=40).map(str.encode) | st.sampled_from(
    [b"\r", b"\n", b"\r\n", b"\t", b"\x02", b"\x03", b"", b" ", b"hQVDUFYw", b"9" * (LONGEST + 1)]
)  # fmt: skip
_PAUSES = st.sampled_from([0.0, 0.01, 0.29, 0.31, 9.0]) | st.floats(-1, 1e9)
_DIGITS_OF_ANY_SCRIPT = st.text(st.characters(categories=["Nd", "No"]), max_size=40)
_CODES = st.text("0123456789", min_size=1, max_size=70) | st.text("0123456789abcdefABCDEF", max_size=70)


@bounded
@given(st.lists(st.tuples(_PIECES, _PAUSES), max_size=30))
def test_any_bytes_in_any_pieces(reads: list[tuple[bytes, float]]) -> None:
    targets.scanner(reads)


def test_a_mebibyte_without_an_end() -> None:
    assert targets.scanner([(b"7" * (1 << 20), 0.0), (b"\r123456\r", 0.1)]) == 1


@bounded
@given(st.text(max_size=80) | _DIGITS_OF_ANY_SCRIPT | _CODES | _CODES.map(lambda code: code + code))
def test_any_text_is_taken_for_something(text: str) -> None:
    targets.scan(text)
