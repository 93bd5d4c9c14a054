"""The labels of papers in one language, as data. A missing label is a mistake found when the table is made."""

import msgspec

from pos_app.domain.alphapay import Scenario, Wallet


class SlipWords(msgspec.Struct, frozen=True, kw_only=True):
    """Labels that only the pending slip has. None may say whether money was taken (R41)."""

    heading: str
    heading_note: str
    amount: str
    reprint_note: str
    meaning: str
    """The sentence that tells the customer what the slip means and what to do."""
    started_at: str
    printed_at: str


class RefundWords(msgspec.Struct, frozen=True, kw_only=True):
    """Labels that only the refund receipt has."""

    heading: str
    amount: str
    refunded_at: str
    original: str
    refunded: str
    reason: str
    by: str
    refund_id: str
    refund_request_id: str


class ReceiptWords(msgspec.Struct, frozen=True, kw_only=True):
    """The labels of the payment receipt, most of which the other papers share, and theirs."""

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
    slip: SlipWords
    refund: RefundWords
