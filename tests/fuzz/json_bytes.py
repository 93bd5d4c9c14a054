"""JSON that AlphaPay never sends: answers it does send, spoilt; and anything at all."""

import json
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from tests.fuzz.samples import ANSWERS, NAMES, Digits, written

LONG_NUMBERS = st.sampled_from([15, 16, 19, 20, 400, 4300, 4301, 5000]).map(Digits)
NUMBERS = st.integers() | LONG_NUMBERS | st.floats()
TEXTS = st.text(st.characters(), max_size=40) | st.sampled_from(
    [
        "",
        "0",
        "9" * 7,
        "9" * 20,
        "2026-11-22",
        "0001-01-01T00:00:00+23:59",
        "9999-12-31T23:59:59-23:59",
        "\ud800",
        "\x00",
    ]
)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES) | TEXTS, inner, max_size=4)
    ),
    max_leaves=12,
)

_ENCODINGS = ("utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "latin-1", "gb18030")

bounded = settings(max_examples=300, derandomize=True, deadline=None, database=None)
"""Every run tries the same examples, so that a change of the code is what makes it fail."""


@st.composite
def spoilt(draw: st.DrawFn) -> bytes:
    """An answer of AlphaPay's with wrong values, missing or doubled names, an odd encoding, or cut."""
    answer = json.loads(json.dumps(draw(st.sampled_from(ANSWERS))))
    for _ in range(draw(st.integers(0, 3))):
        place = _place(draw, answer)
        name = draw(st.sampled_from(sorted(place, key=str)))
        if draw(st.booleans()):
            place[name] = draw(VALUES)
        else:
            del place[name]
        if not answer:
            break
    text = written(answer)
    if draw(st.booleans()):
        text = (
            text[:-1] + "," + written(draw(st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=3)))[1:]
        )
    raw = text.encode(
        draw(st.sampled_from(_ENCODINGS)), draw(st.sampled_from(["replace", "xmlcharrefreplace"]))
    )
    return raw[: draw(st.integers(0, len(raw)))] if draw(st.integers(0, 9)) == 0 else raw


def _place(draw: st.DrawFn, answer: dict[str, Any]) -> dict[str, Any]:
    """The answer, or an object within it."""
    places = [answer]
    for place in places:
        for value in place.values():
            rows = value if isinstance(value, list) else [value]
            places += [row for row in rows if isinstance(row, dict) and row]
    return draw(st.sampled_from(places))
