"""Amounts of money as integers in minor units, and the one place where they become text."""

from enum import StrEnum

import msgspec

MAX_MINOR = 9_999_999
"""AlphaPay: an amount is 1 to 7 digits of minor units, so 99,999.99 at most."""


class Currency(StrEnum):
    """Currencies an AlphaPay order may have: the merchant's own (CAD or USD), or CNY."""

    CAD = "CAD"
    USD = "USD"
    CNY = "CNY"


_SIGNS = {Currency.CAD: "$", Currency.USD: "US$", Currency.CNY: "¥"}


class AmountRefused(ValueError):
    """An amount that cannot be charged."""


class AmountIsZero(AmountRefused):
    """Zero, or less: there is nothing to charge."""


class AmountTooLarge(AmountRefused):
    """More than AlphaPay takes in one order (`MAX_MINOR`)."""


class Money(msgspec.Struct, frozen=True):
    """An amount: `minor` in the smallest unit (cents, fen), never a float."""

    minor: int
    currency: Currency

    def plain(self) -> str:
        """Digits with thousands separators and two decimals, without a currency: `1,234.50`."""
        sign = "-" if self.minor < 0 else ""
        units, cents = divmod(abs(self.minor), 100)
        return f"{sign}{units:,}.{cents:02d}"

    def text(self) -> str:
        """The amount as people read it: `$1,234.50`."""
        sign = "-" if self.minor < 0 else ""
        return f"{sign}{_SIGNS[self.currency]}{Money(abs(self.minor), self.currency).plain()}"

    def __str__(self) -> str:
        return f"{self.text()} {self.currency.value}"


def chargeable(money: Money) -> Money:
    """Return `money` if AlphaPay can be asked for it.

    Raises `AmountIsZero` or `AmountTooLarge`.
    """
    if money.minor <= 0:
        raise AmountIsZero(str(money))
    if money.minor > MAX_MINOR:
        raise AmountTooLarge(str(money))
    return money


def typed_amount(digits: str, currency: Currency) -> Money:
    """The amount that `digits`, typed cents first, mean: `"1234"` is 12.34; no digits are zero.

    Raises `ValueError` for anything but ASCII digits and `AmountTooLarge` past `MAX_MINOR`.
    """
    if digits and not (digits.isascii() and digits.isdigit()):
        raise ValueError("an amount is typed in digits")
    minor = int(digits[:20] or "0")
    if minor > MAX_MINOR:
        raise AmountTooLarge(digits[:20])
    return Money(minor, currency)


def pasted_amount(text: str, currency: Currency) -> Money:
    """The amount a pasted text means: `12.34`, `$1,234.50`, `12`.

    A text without a decimal point is whole units, as a person would read it.
    Raises `ValueError` where the text is no amount, `AmountTooLarge` past `MAX_MINOR`.
    """
    cleaned = text.strip().removeprefix(_SIGNS[currency]).removeprefix("$").replace(",", "").strip()
    units, _, cents = cleaned.partition(".")
    whole_is_digits = units.isascii() and units.isdigit() and len(units) <= 18
    if not whole_is_digits or not (cents == "" or (cents.isascii() and cents.isdigit() and len(cents) <= 2)):
        raise ValueError("the pasted text is not an amount")
    return typed_amount(units + cents.ljust(2, "0"), currency)
