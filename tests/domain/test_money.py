"""Money: integers in minor units, and the amounts that may be charged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.money import (
    MAX_MINOR,
    AmountIsZero,
    AmountTooLarge,
    Currency,
    Money,
    chargeable,
    pasted_amount,
    typed_amount,
)

CAD = Currency.CAD


@pytest.mark.parametrize(
    ("minor", "text"),
    [(0, "$0.00"), (5, "$0.05"), (1234, "$12.34"), (9_999_999, "$99,999.99"), (-150, "-$1.50")],
)
def test_text_shows_two_decimals_and_thousands(minor: int, text: str) -> None:
    assert Money(minor, CAD).text() == text


def test_each_currency_has_its_sign() -> None:
    assert {Money(100, currency).text() for currency in Currency} == {"$1.00", "US$1.00", "¥1.00"}


def test_plain_has_no_currency_and_str_names_it() -> None:
    assert Money(-123_456, CAD).plain() == "-1,234.56"
    assert str(Money(123, CAD)) == "$1.23 CAD"


def test_amounts_are_typed_cents_first() -> None:
    assert typed_amount("1234", CAD) == Money(1234, CAD)
    assert typed_amount("", CAD) == Money(0, CAD)


@pytest.mark.parametrize("text", ["12a", "1.5", "-3", "٣"])
def test_letters_are_no_typed_amount(text: str) -> None:
    with pytest.raises(ValueError, match="digits"):
        typed_amount(text, CAD)


def test_more_than_alphapay_takes_is_refused_while_typing() -> None:
    assert typed_amount("9999999", CAD).minor == MAX_MINOR
    with pytest.raises(AmountTooLarge):
        typed_amount("10000000", CAD)
    with pytest.raises(AmountTooLarge):
        typed_amount("9" * 500, CAD)


@pytest.mark.parametrize("minor", [0, -1])
def test_nothing_cannot_be_charged(minor: int) -> None:
    with pytest.raises(AmountIsZero):
        chargeable(Money(minor, CAD))


def test_the_largest_amount_can_be_charged_and_one_cent_more_cannot() -> None:
    assert chargeable(Money(MAX_MINOR, CAD)).minor == MAX_MINOR
    with pytest.raises(AmountTooLarge):
        chargeable(Money(MAX_MINOR + 1, CAD))


@pytest.mark.parametrize(
    ("text", "minor"),
    [("12.34", 1234), (" $1,234.50 ", 123_450), ("12", 1200), ("12.5", 1250), ("12.", 1200), ("0.05", 5)],
)
def test_pasted_text_is_read_as_a_person_would(text: str, minor: int) -> None:
    assert pasted_amount(text, CAD) == Money(minor, CAD)


@pytest.mark.parametrize("text", ["", "abc", "12.345", "1.2.3", "-5", "12,34 or so", "1" * 40])
def test_pasted_nonsense_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="amount"):
        pasted_amount(text, CAD)


def test_a_pasted_amount_may_be_too_large() -> None:
    with pytest.raises(AmountTooLarge):
        pasted_amount("100,000.00", CAD)


@given(st.integers(min_value=0, max_value=MAX_MINOR), st.sampled_from(Currency))
def test_what_is_shown_pastes_back_to_the_same_amount(minor: int, currency: Currency) -> None:
    money = Money(minor, currency)
    assert pasted_amount(money.text(), currency) == money
