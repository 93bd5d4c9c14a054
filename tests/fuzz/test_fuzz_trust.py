"""R03 under attack: no headers and no bytes make an answer believed that AlphaPay did not sign, and none of its own
words, however odd, brings out anything but a `GatewayError`.
"""

import datetime as dt

from hypothesis import example, given
from hypothesis import strategies as st

from tests.fuzz import json_bytes, samples, targets
from tests.fuzz.json_bytes import bounded

_LATIN = st.text(st.characters(max_codepoint=0xFF), max_size=60)
_SIGNATURES = st.builds(
    "algorithm={},keyVersion={},signature={}".format, st.sampled_from(["RS256", "none", ""]) | _LATIN,
    st.sampled_from(["1", "²", ""]) | _LATIN, st.sampled_from(["QUJD", "%2", "====", "é"]) | _LATIN,
)  # fmt: skip
_TIMES = st.sampled_from(
    ["2026-11-22T12:00:00Z", "2026-11-22T12:00:00", "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+23:59"]
)
_WAITS = st.sampled_from(
    ["9" * 400, "-1", "1e9", "²", "Sun, 22 Nov 2026 12:00:00 -0000", "Sun, 22 Nov 2026 12:00:00 +99999999999999999",
     "Sun, 22 Nov 99999999999999999999 12:00:00 GMT", "0 0", ",", "Mon,", "22 Nov 1 0:0:0 +9999"]
)  # fmt: skip
_DATES = st.builds(
    "{}, {} {} {} {}:{}:{} {}".format, st.sampled_from(["Sun", "", "²"]), st.integers(-1, 99),
    st.sampled_from(["Nov", "Foo", ""]), st.integers(-1, 10**6), st.integers(-1, 99), st.integers(-1, 99),
    st.integers(-1, 10**20), st.sampled_from(["GMT", "-0000"]) | st.integers().map("{:+d}".format),
)  # fmt: skip
_HEADERS = st.fixed_dictionaries(
    {},
    optional={
        "Signature": _SIGNATURES | _LATIN,
        "Response-Time": _TIMES | _LATIN,
        "Nonce": _LATIN,
        "Retry-After": _WAITS | _DATES | _LATIN,
    },
)


@bounded
@given(st.integers(100, 599), _HEADERS, st.binary(max_size=200) | json_bytes.spoilt())
def test_R03_nothing_unsigned_is_believed(status: int, headers: dict[str, str], body: bytes) -> None:
    assert not targets.believed(status, headers, body)


@bounded
@given(json_bytes.spoilt() | st.binary(max_size=200), _TIMES | _LATIN, _WAITS | _DATES | _LATIN)
def test_alphapays_own_odd_words_are_read_or_refused(body: bytes, time: str, wait: str) -> None:
    targets.signed(body, time, {"Retry-After": wait})


@bounded
@given(st.datetimes(timezones=st.integers(-1439, 1439).map(lambda m: dt.timezone(dt.timedelta(minutes=m)))))
@example(dt.datetime.min.replace(tzinfo=dt.timezone(dt.timedelta(hours=23, minutes=59))))
@example(dt.datetime.max.replace(tzinfo=dt.timezone(-dt.timedelta(hours=23, minutes=59))))
def test_R03_any_time_is_believed_only_within_five_minutes(moment: dt.datetime) -> None:
    body = samples.written(samples.ANSWERS[0]).encode()
    fresh = abs((moment - targets.NOW).total_seconds()) <= 300
    assert targets.signed(body, moment.isoformat(), {}) is fresh


@bounded
@given(_SIGNATURES)
def test_R03_no_form_of_a_signature_is_one(signature: str) -> None:
    headers = {"Signature": signature, "Response-Time": "2026-11-22T12:00:00Z", "Nonce": "0123"}
    assert not targets.believed(200, headers, samples.written(samples.ANSWERS[0]).encode())


def test_what_is_signed_and_right_is_believed() -> None:
    assert targets.signed(samples.written(samples.ANSWERS[0]).encode(), "2026-11-22T12:01:00Z", {})
