"""What stands on a receipt, as data: the words and figures and their order, not how they are drawn."""

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum

import msgspec

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.money import Money


class Copy(StrEnum):
    """Which copy a receipt is. A retry that may have printed before says REPRINT as well."""

    ORIGINAL = "ORIGINAL"
    REPRINT = "REPRINT"


class Merchant(msgspec.Struct, frozen=True, kw_only=True):
    """Who sells, as printed on top of a receipt. `logo` is a path to a picture, or empty."""

    name: str
    address: tuple[str, ...] = ()
    tax_registration: str = ""
    header: tuple[str, ...] = ()
    footer: tuple[str, ...] = ()
    logo: str = ""


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """A payment receipt. `paid_at` and `printed_at` are aware, in the shop's zone; an UNKNOWN `wallet`
    is left out (R21).
    """

    merchant: Merchant
    store: str
    till_id: str
    cashier: str
    short_code: str
    scenario: Scenario
    wallet: Wallet
    amount: Money
    payment_id: str
    request_id: str
    paid_at: datetime
    printed_at: datetime
    clock: str
    """Whose clock `paid_at` is: `AlphaPay` or `till`."""
    copy: Copy = Copy.ORIGINAL
    training: bool = False

    @property
    def barcode(self) -> str:
        """What the Code 128 holds: the payment id, so that the sale is found by scanning it."""
        return self.payment_id


class ReceiptWords(msgspec.Struct, frozen=True, kw_only=True):
    """The labels of a receipt in one language. A missing label is a mistake found when the table is made."""

    training: str
    training_note: str
    reprint: str
    reprint_note: str
    tax_registration: str
    paid: str
    short_code: str
    store: str
    till: str
    cashier: str
    paid_at: str
    zone: str
    clock: str
    clock_alphapay: str
    clock_till: str
    printed_at: str
    paid_with: str
    way: str
    ways: dict[Scenario, str]
    wallets: dict[Wallet, str]
    payment_id: str
    request_id: str


class Kind(StrEnum):
    """How a line is set. The drawing knows one way to draw each."""

    BANNER = "BANNER"
    """`text` in a black bar, `label` small below it in the same bar."""
    LOGO = "LOGO"
    """`text` is the path of a picture."""
    TITLE = "TITLE"
    TEXT = "TEXT"
    """Centred small print."""
    RULE = "RULE"
    AMOUNT = "AMOUNT"
    """`text` is the amount with its sign, `unit` its currency code, `label` what it is."""
    CODE = "CODE"
    """`label` left, `text` right and large: what people compare aloud."""
    PAIR = "PAIR"
    """`label` left, `text` right."""
    ID = "ID"
    """`text` is an id to be read aloud or typed, under its `label`."""
    BARCODE = "BARCODE"
    """`text` as Code 128."""


class Line(msgspec.Struct, frozen=True):
    """One line of a receipt; it may be set over several rows of paper."""

    kind: Kind
    text: str = ""
    label: str = ""
    unit: str = ""


_RULE = Line(Kind.RULE)


def lines(receipt: Receipt, words: ReceiptWords) -> tuple[Line, ...]:
    """The receipt from top to bottom. What is empty or not known is left out; nothing else is."""
    banners = tuple(_banners(receipt, words))
    return (
        *banners,
        *_head(receipt.merchant, words),
        _RULE,
        Line(Kind.AMOUNT, receipt.amount.text(), words.paid, receipt.amount.currency.value),
        Line(Kind.CODE, receipt.short_code, words.short_code),
        *(Line(Kind.PAIR, text, label) for label, text in _facts(receipt, words) if text),
        _RULE,
        *_ids(receipt, words),
        *(Line(Kind.TEXT, text) for text in receipt.merchant.footer),
        *(banner for banner in banners if banner.text == words.training),
    )


def _banners(receipt: Receipt, words: ReceiptWords) -> Iterator[Line]:
    if receipt.training:
        yield Line(Kind.BANNER, words.training, words.training_note)
    if receipt.copy is Copy.REPRINT:
        yield Line(Kind.BANNER, words.reprint, words.reprint_note)


def _head(merchant: Merchant, words: ReceiptWords) -> Iterator[Line]:
    if merchant.logo:
        yield Line(Kind.LOGO, merchant.logo)
    yield Line(Kind.TITLE, merchant.name)
    yield from (Line(Kind.TEXT, text) for text in merchant.address)
    if merchant.tax_registration:
        yield Line(Kind.TEXT, f"{words.tax_registration} {merchant.tax_registration}")
    yield from (Line(Kind.TEXT, text) for text in merchant.header)


def _facts(receipt: Receipt, words: ReceiptWords) -> Iterator[tuple[str, str]]:
    """Labels and values. Some values are empty."""
    yield words.paid_at, _moment(receipt.paid_at)
    yield words.zone, _zone(receipt.paid_at)
    yield words.clock, words.clock_till if receipt.clock == "till" else words.clock_alphapay
    yield words.paid_with, "" if receipt.wallet is Wallet.UNKNOWN else words.wallets[receipt.wallet]
    yield words.way, words.ways.get(receipt.scenario, "")
    yield words.store, receipt.store
    yield words.till, receipt.till_id
    yield words.cashier, receipt.cashier
    yield words.printed_at, _moment(receipt.printed_at) if receipt.copy is Copy.REPRINT else ""


def _ids(receipt: Receipt, words: ReceiptWords) -> Iterator[Line]:
    yield Line(Kind.ID, receipt.payment_id, words.payment_id)
    yield Line(Kind.ID, receipt.request_id, words.request_id)
    yield Line(Kind.BARCODE, receipt.barcode)


def _moment(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S}"


def _zone(at: datetime) -> str:
    """`EST (UTC-05:00)`; zones without an abbreviation in letters are their offset alone."""
    digits = f"{at:%z}"
    offset = f"UTC{digits[:3]}:{digits[3:5]}" if at.utcoffset() else "UTC"
    name = at.tzname() or ""
    named = name.isalpha() and name != "UTC"
    return f"{name} ({offset})" if named else offset
