"""Whatever comes as an answer: the readers read it, or say `Malformed`; nothing else comes out of them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fuzz import json_bytes, samples, targets
from tests.fuzz.json_bytes import bounded

MIB = 1 << 20
SLOWEST_S = 2.0


@bounded
@given(st.binary(max_size=400))
def test_any_bytes(raw: bytes) -> None:
    targets.answers(raw)
    targets.text_for_people(raw)


@bounded
@given(json_bytes.spoilt())
def test_answers_that_are_almost_right(raw: bytes) -> None:
    targets.answers(raw)
    targets.text_for_people(raw)


@bounded
@given(json_bytes.VALUES)
def test_any_json(value: object) -> None:
    targets.answers(samples.written(value).encode("utf-8", "surrogatepass"))


def test_each_value_replaced_by_each_odd_one() -> None:
    for answer in samples.replaced():
        targets.answers(samples.written(answer).encode("utf-8", "surrogatepass"))


def test_the_spoilt_answers_are_right_before_they_are_spoilt() -> None:
    read = [targets.answers(samples.written(answer).encode()) for answer in samples.ANSWERS]
    assert all(count > 2 for count in read)


@pytest.mark.parametrize("depth", [10, 900, 5_000, 200_000])
def test_deep_nesting(depth: int) -> None:
    for raw in samples.nested(depth):
        targets.answers(raw)


def test_lone_surrogates_and_wrong_encodings() -> None:
    for raw in samples.surrogate_bytes():
        targets.answers(raw)
        targets.text_for_people(raw)


@pytest.mark.parametrize("number", range(len(samples.large(10))))
def test_a_mebibyte_and_more_is_read_or_refused_in_no_time(number: int) -> None:
    raw = samples.large(MIB + 1)[number]
    began = time.process_time()
    targets.answers(raw)
    targets.text_for_people(raw)
    assert time.process_time() - began < SLOWEST_S
