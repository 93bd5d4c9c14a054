"""The labels of papers in one language, as data. A missing label is a mistake found when the table is made."""

import msgspec

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.report import ItemKind


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


class ShiftWords(msgspec.Struct, frozen=True, kw_only=True):
    """Labels that only the reports of a shift have."""

    x_heading: str
    x_note: str
    z_heading: str
    z_number: str
    reprint_note: str
    opened_at: str
    opened_by: str
    read_at: str
    read_by: str
    closed_at: str
    closed_by: str
    clock_set_back: str
    """The sentence where the till's clock says that the shift ended before it began."""
    nothing: str
    """The sentence where nothing was taken."""
    payments: str
    refunds: str
    net: str
    by_wallet: str
    by_way: str
    by_cashier: str
    wallet_unknown: str
    """Of payments whose wallet is not known yet (R21)."""
    ways: dict[Scenario, str]
    other_way: str
    """Before the name of a way that is no till's."""
    nobody: str
    """Of takings without a cashier."""
    refunded: str
    """What follows a name on the line of its refunds."""
    cancelled: str
    items: dict[ItemKind, str]
    """The headings above payments and refunds that stand on lines of their own."""
    item_notes: dict[ItemKind, str]
    """What each such heading means for the totals."""
    drawer: str
    drawer_note: str
    cash_float: str
    expected: str
    counted: str
    difference: str
    reason: str
    anchor: str
    signature: str


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
    shift: ShiftWords
