"""The lines that papers are made of, and how times, facts and the merchant's name become lines: alike on all papers."""

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum

import msgspec

from pos_app.domain.paper_words import ReceiptWords
from pos_app.domain.receipt import Merchant


class Kind(StrEnum):
    """How a line is set. The drawing knows one way to draw each."""

    BANNER = "BANNER"
    """`text` in a black bar, `label` small below it in the same bar."""
    LOGO = "LOGO"
    """`text` is the path of a picture."""
    TITLE = "TITLE"
    TEXT = "TEXT"
    """Centred small print."""
    NOTE = "NOTE"
    """A sentence that must be read."""
    RULE = "RULE"
    AMOUNT = "AMOUNT"
    """`text` is the amount with its sign, `unit` its currency code, `label` what it is."""
    CODE = "CODE"
    """`label` left, `text` right and large: what people compare aloud."""
    PAIR = "PAIR"
    """`label` left, `text` right."""
    HEADING = "HEADING"
    """`text` left above what belongs to it, `label` small below it."""
    COUNT = "COUNT"
    """`label` left, `unit` (how many, or when) in a column, `text` (how much) right."""
    SUM = "SUM"
    """As PAIR, in bold under a thin rule."""
    ID = "ID"
    """`text` is an id to be read aloud or typed, under its `label`."""
    BARCODE = "BARCODE"
    """`text` as Code 128; left out where it does not fit the paper."""
    SIGNATURE = "SIGNATURE"
    """Room to sign above a thin rule, `label` small below it."""


class Line(msgspec.Struct, frozen=True):
    """One line of a paper; it may be set over several rows."""

    kind: Kind
    text: str = ""
    label: str = ""
    unit: str = ""


Facts = Iterator[tuple[str, str]]
"""Labels and values. Empty values are left out."""

RULE = Line(Kind.RULE)


def pairs(facts: Facts) -> Iterator[Line]:
    """Each fact that is known, on a line of its own."""
    return (Line(Kind.PAIR, text, label) for label, text in facts if text)


def name_of(merchant: Merchant) -> Iterator[Line]:
    """Who sells, and where."""
    if merchant.logo:
        yield Line(Kind.LOGO, merchant.logo)
    yield Line(Kind.TITLE, merchant.name)
    yield from (Line(Kind.TEXT, text) for text in merchant.address)


def whose_time(at: datetime, clock: str, words: ReceiptWords) -> Facts:
    """In which zone `at` is told, and by whose `clock` (`AlphaPay` or `till`)."""
    yield words.zone, zone(at)
    yield words.clock, words.clock_till if clock == "till" else words.clock_alphapay


def moment(at: datetime) -> str:
    """`2026-11-22 15:05:24`, in the zone of `at`."""
    return f"{at:%Y-%m-%d %H:%M:%S}"


def zone(at: datetime) -> str:
    """`EST (UTC-05:00)`; zones without an abbreviation in letters are their offset alone."""
    digits = f"{at:%z}"
    offset = f"UTC{digits[:3]}:{digits[3:5]}" if at.utcoffset() else "UTC"
    name = at.tzname() or ""
    named = name.isalpha() and name != "UTC"
    return f"{name} ({offset})" if named else offset
