"""What stands on a paper, from top to bottom: the words and figures and their order, not how they are drawn."""

from collections.abc import Iterator

from pos_app.domain import report_lines
from pos_app.domain.alphapay import Wallet
from pos_app.domain.money import Money
from pos_app.domain.paper_parts import RULE, Facts, Kind, Line, moment, name_of, pairs, whose_time
from pos_app.domain.paper_words import ReceiptWords
from pos_app.domain.receipt import (
    Copy,
    Paper,
    PaymentPaper,
    PendingSlip,
    Receipt,
    RefundReceipt,
    ShiftPaper,
)


def lines(paper: Paper, words: ReceiptWords) -> tuple[Line, ...]:
    """The paper from top to bottom. What is empty or not known is left out; nothing else is."""
    training = tuple(_training(paper, words))
    return (*training, *_reprint(paper, words), *_body(paper, words), *training)


def _training(paper: Paper, words: ReceiptWords) -> Iterator[Line]:
    if paper.training:
        yield Line(Kind.BANNER, words.training, words.training_note)


def _reprint(paper: Paper, words: ReceiptWords) -> Iterator[Line]:
    if paper.copy is Copy.REPRINT:
        yield Line(Kind.BANNER, words.reprint, _reprint_note(paper, words))


def _reprint_note(paper: Paper, words: ReceiptWords) -> str:
    match paper:
        case PendingSlip():
            return words.slip.reprint_note
        case ShiftPaper():
            return words.shift.reprint_note
        case _:
            return words.reprint_note


def _body(paper: Paper, words: ReceiptWords) -> Iterator[Line]:
    match paper:
        case Receipt():
            return _receipt(paper, words)
        case PendingSlip():
            return _slip(paper, words)
        case ShiftPaper():
            return report_lines.report(paper, words)
        case _:
            return _refund(paper, words)


def _receipt(receipt: Receipt, words: ReceiptWords) -> Iterator[Line]:
    yield from _head(receipt, words)
    yield RULE
    yield _amount(receipt.amount, words.paid)
    yield Line(Kind.CODE, receipt.short_code, words.short_code)
    yield from pairs(_receipt_facts(receipt, words))
    yield RULE
    yield Line(Kind.ID, receipt.payment_id, words.payment_id)
    yield Line(Kind.ID, receipt.request_id, words.request_id)
    yield Line(Kind.BARCODE, receipt.barcode)
    yield from (Line(Kind.TEXT, text) for text in receipt.merchant.footer)


def _receipt_facts(receipt: Receipt, words: ReceiptWords) -> Facts:
    yield words.paid_at, moment(receipt.paid_at)
    yield from whose_time(receipt.paid_at, receipt.clock, words)
    yield words.paid_with, "" if receipt.wallet is Wallet.UNKNOWN else words.wallets[receipt.wallet]
    yield words.way, words.ways.get(receipt.scenario, "")
    yield from _where(receipt, words)
    yield words.printed_at, _printed_again(receipt)


def _slip(slip: PendingSlip, words: ReceiptWords) -> Iterator[Line]:
    """Neither tax number nor the shop's words for receipts: this must not pass for one (R41)."""
    yield Line(Kind.BANNER, words.slip.heading, words.slip.heading_note)
    yield from name_of(slip.merchant)
    yield RULE
    yield _amount(slip.amount, words.slip.amount)
    yield Line(Kind.CODE, slip.short_code, words.short_code)
    yield Line(Kind.NOTE, words.slip.meaning)
    yield from pairs(_slip_facts(slip, words))
    yield RULE
    if slip.payment_id:
        yield Line(Kind.ID, slip.payment_id, words.payment_id)
    yield Line(Kind.ID, slip.request_id, words.request_id)
    yield Line(Kind.BARCODE, slip.barcode)


def _slip_facts(slip: PendingSlip, words: ReceiptWords) -> Facts:
    yield words.slip.started_at, moment(slip.started_at)
    yield words.slip.printed_at, moment(slip.printed_at)
    yield from whose_time(slip.started_at, "till", words)
    yield from _where(slip, words)


def _refund(refund: RefundReceipt, words: ReceiptWords) -> Iterator[Line]:
    yield from _head(refund, words)
    yield RULE
    yield Line(Kind.TITLE, words.refund.heading)
    yield _amount(refund.amount, words.refund.amount)
    yield Line(Kind.CODE, refund.short_code, words.short_code)
    yield from pairs(_refund_facts(refund, words))
    yield RULE
    if refund.refund_id:
        yield Line(Kind.ID, refund.refund_id, words.refund.refund_id)
    yield Line(Kind.ID, refund.refund_request_id, words.refund.refund_request_id)
    yield Line(Kind.ID, refund.payment_id, words.payment_id)
    yield Line(Kind.BARCODE, refund.barcode)


def _refund_facts(refund: RefundReceipt, words: ReceiptWords) -> Facts:
    yield words.refund.refunded_at, moment(refund.refunded_at)
    yield from whose_time(refund.refunded_at, refund.clock, words)
    yield words.refund.original, str(refund.original)
    yield words.refund.refunded, str(refund.refunded) if refund.refunded else ""
    yield words.refund.reason, refund.reason
    yield words.refund.by, refund.by
    yield words.store, refund.store
    yield words.till, refund.till_id
    yield words.printed_at, _printed_again(refund)


def _head(paper: Receipt | RefundReceipt, words: ReceiptWords) -> Iterator[Line]:
    merchant = paper.merchant
    yield from name_of(merchant)
    if merchant.tax_registration:
        yield Line(Kind.TEXT, f"{words.tax_registration} {merchant.tax_registration}")
    yield from (Line(Kind.TEXT, text) for text in merchant.header)


def _where(paper: PaymentPaper, words: ReceiptWords) -> Facts:
    yield words.store, paper.store
    yield words.till, paper.till_id
    yield words.cashier, paper.cashier


def _printed_again(paper: PaymentPaper) -> str:
    return moment(paper.printed_at) if paper.copy is Copy.REPRINT else ""


def _amount(amount: Money, label: str) -> Line:
    return Line(Kind.AMOUNT, amount.text(), label, amount.currency.value)
