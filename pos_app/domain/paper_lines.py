"""What stands on a paper, from top to bottom: the words and figures and their order, not how they are drawn."""

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum

import msgspec

from pos_app.domain.alphapay import Wallet
from pos_app.domain.money import Money
from pos_app.domain.paper_words import ReceiptWords
from pos_app.domain.receipt import Copy, Paper, PendingSlip, Receipt, RefundReceipt


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
    ID = "ID"
    """`text` is an id to be read aloud or typed, under its `label`."""
    BARCODE = "BARCODE"
    """`text` as Code 128; left out where it does not fit the paper."""


class Line(msgspec.Struct, frozen=True):
    """One line of a paper; it may be set over several rows."""

    kind: Kind
    text: str = ""
    label: str = ""
    unit: str = ""


Facts = Iterator[tuple[str, str]]
"""Labels and values. Empty values are left out."""

_RULE = Line(Kind.RULE)


def lines(paper: Paper, words: ReceiptWords) -> tuple[Line, ...]:
    """The paper from top to bottom. What is empty or not known is left out; nothing else is."""
    training = tuple(_training(paper, words))
    return (*training, *_reprint(paper, words), *_body(paper, words), *training)


def _training(paper: Paper, words: ReceiptWords) -> Iterator[Line]:
    if paper.training:
        yield Line(Kind.BANNER, words.training, words.training_note)


def _reprint(paper: Paper, words: ReceiptWords) -> Iterator[Line]:
    if paper.copy is Copy.REPRINT:
        note = words.slip.reprint_note if isinstance(paper, PendingSlip) else words.reprint_note
        yield Line(Kind.BANNER, words.reprint, note)


def _body(paper: Paper, words: ReceiptWords) -> Iterator[Line]:
    match paper:
        case Receipt():
            return _receipt(paper, words)
        case PendingSlip():
            return _slip(paper, words)
        case _:
            return _refund(paper, words)


def _receipt(receipt: Receipt, words: ReceiptWords) -> Iterator[Line]:
    yield from _head(receipt, words)
    yield _RULE
    yield _amount(receipt.amount, words.paid)
    yield Line(Kind.CODE, receipt.short_code, words.short_code)
    yield from _pairs(_receipt_facts(receipt, words))
    yield _RULE
    yield Line(Kind.ID, receipt.payment_id, words.payment_id)
    yield Line(Kind.ID, receipt.request_id, words.request_id)
    yield Line(Kind.BARCODE, receipt.barcode)
    yield from (Line(Kind.TEXT, text) for text in receipt.merchant.footer)


def _receipt_facts(receipt: Receipt, words: ReceiptWords) -> Facts:
    yield words.paid_at, _moment(receipt.paid_at)
    yield from _whose_time(receipt.paid_at, receipt.clock, words)
    yield words.paid_with, "" if receipt.wallet is Wallet.UNKNOWN else words.wallets[receipt.wallet]
    yield words.way, words.ways.get(receipt.scenario, "")
    yield from _where(receipt, words)
    yield words.printed_at, _printed_again(receipt)


def _slip(slip: PendingSlip, words: ReceiptWords) -> Iterator[Line]:
    """Neither tax number nor the shop's words for receipts: this must not pass for one (R41)."""
    yield Line(Kind.BANNER, words.slip.heading, words.slip.heading_note)
    yield from _name(slip)
    yield _RULE
    yield _amount(slip.amount, words.slip.amount)
    yield Line(Kind.CODE, slip.short_code, words.short_code)
    yield Line(Kind.NOTE, words.slip.meaning)
    yield from _pairs(_slip_facts(slip, words))
    yield _RULE
    if slip.payment_id:
        yield Line(Kind.ID, slip.payment_id, words.payment_id)
    yield Line(Kind.ID, slip.request_id, words.request_id)
    yield Line(Kind.BARCODE, slip.barcode)


def _slip_facts(slip: PendingSlip, words: ReceiptWords) -> Facts:
    yield words.slip.started_at, _moment(slip.started_at)
    yield words.slip.printed_at, _moment(slip.printed_at)
    yield from _whose_time(slip.started_at, "till", words)
    yield from _where(slip, words)


def _refund(refund: RefundReceipt, words: ReceiptWords) -> Iterator[Line]:
    yield from _head(refund, words)
    yield _RULE
    yield Line(Kind.TITLE, words.refund.heading)
    yield _amount(refund.amount, words.refund.amount)
    yield Line(Kind.CODE, refund.short_code, words.short_code)
    yield from _pairs(_refund_facts(refund, words))
    yield _RULE
    if refund.refund_id:
        yield Line(Kind.ID, refund.refund_id, words.refund.refund_id)
    yield Line(Kind.ID, refund.refund_request_id, words.refund.refund_request_id)
    yield Line(Kind.ID, refund.payment_id, words.payment_id)
    yield Line(Kind.BARCODE, refund.barcode)


def _refund_facts(refund: RefundReceipt, words: ReceiptWords) -> Facts:
    yield words.refund.refunded_at, _moment(refund.refunded_at)
    yield from _whose_time(refund.refunded_at, refund.clock, words)
    yield words.refund.original, str(refund.original)
    yield words.refund.refunded, str(refund.refunded) if refund.refunded else ""
    yield words.refund.reason, refund.reason
    yield words.refund.by, refund.by
    yield words.store, refund.store
    yield words.till, refund.till_id
    yield words.printed_at, _printed_again(refund)


def _head(paper: Receipt | RefundReceipt, words: ReceiptWords) -> Iterator[Line]:
    merchant = paper.merchant
    yield from _name(paper)
    if merchant.tax_registration:
        yield Line(Kind.TEXT, f"{words.tax_registration} {merchant.tax_registration}")
    yield from (Line(Kind.TEXT, text) for text in merchant.header)


def _name(paper: Paper) -> Iterator[Line]:
    merchant = paper.merchant
    if merchant.logo:
        yield Line(Kind.LOGO, merchant.logo)
    yield Line(Kind.TITLE, merchant.name)
    yield from (Line(Kind.TEXT, text) for text in merchant.address)


def _pairs(facts: Facts) -> Iterator[Line]:
    return (Line(Kind.PAIR, text, label) for label, text in facts if text)


def _where(paper: Paper, words: ReceiptWords) -> Facts:
    yield words.store, paper.store
    yield words.till, paper.till_id
    yield words.cashier, paper.cashier


def _whose_time(at: datetime, clock: str, words: ReceiptWords) -> Facts:
    yield words.zone, _zone(at)
    yield words.clock, words.clock_till if clock == "till" else words.clock_alphapay


def _printed_again(paper: Paper) -> str:
    return _moment(paper.printed_at) if paper.copy is Copy.REPRINT else ""


def _amount(amount: Money, label: str) -> Line:
    return Line(Kind.AMOUNT, amount.text(), label, amount.currency.value)


def _moment(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S}"


def _zone(at: datetime) -> str:
    """`EST (UTC-05:00)`; zones without an abbreviation in letters are their offset alone."""
    digits = f"{at:%z}"
    offset = f"UTC{digits[:3]}:{digits[3:5]}" if at.utcoffset() else "UTC"
    name = at.tzname() or ""
    named = name.isalpha() and name != "UTC"
    return f"{name} ({offset})" if named else offset
