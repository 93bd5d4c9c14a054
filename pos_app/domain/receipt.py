"""The papers of the till as data: the payment receipt, the slip for a payment that is not certain yet, the refund
receipt, and a shift's report. What stands on them in which order is `paper_lines`.
"""

from datetime import datetime
from enum import StrEnum

import msgspec

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.money import Money
from pos_app.domain.report import ShiftReport


class Copy(StrEnum):
    """Which copy a paper is. A retry that may have printed before says REPRINT as well."""

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


class _Paper(msgspec.Struct, frozen=True, kw_only=True, tag_field="paper"):
    """What all papers about a payment say. Times are aware and in the shop's zone; `request_id` is the payment's.

    The tag tells papers apart. Receipts written before there were others have none: a field that holds nothing
    but a `Receipt` takes them all the same.
    """

    merchant: Merchant
    store: str
    till_id: str
    cashier: str
    short_code: str
    amount: Money
    request_id: str
    payment_id: str
    printed_at: datetime
    copy: Copy = Copy.ORIGINAL
    training: bool = False


class Receipt(_Paper, frozen=True, kw_only=True, tag="RECEIPT"):
    """A payment receipt. An UNKNOWN `wallet` is left out (R21)."""

    scenario: Scenario
    wallet: Wallet
    paid_at: datetime
    clock: str
    """Whose clock `paid_at` is: `AlphaPay` or `till`."""

    @property
    def barcode(self) -> str:
        """What the Code 128 holds: the payment id, so that the sale is found by scanning it."""
        return self.payment_id

    @property
    def name(self) -> str:
        """Tells this paper from all others; fit for a file's name. AlphaPay's id may never have come (R18)."""
        return self.payment_id or self.request_id


class PendingSlip(_Paper, frozen=True, kw_only=True, tag="PENDING_SLIP"):
    """Not a receipt: what the customer of a payment that is not certain yet takes along (R41).

    It says nothing about the money. `payment_id` is empty where AlphaPay has told none; both times are the
    till's own.
    """

    started_at: datetime

    @property
    def barcode(self) -> str:
        """The payment request id, which is known even where AlphaPay never answered."""
        return self.request_id

    @property
    def name(self) -> str:
        """Tells this paper from all others; fit for a file's name."""
        return f"not-a-receipt-{self.request_id}"


class RefundReceipt(_Paper, frozen=True, kw_only=True, tag="REFUND_RECEIPT"):
    """A refund that AlphaPay has confirmed. `amount` is what was given back; `refund_id` is empty where
    AlphaPay has told none.
    """

    refund_request_id: str
    refund_id: str
    original: Money
    """What the payment was, as booked."""
    refunded: Money | None
    """All that was given back of the payment, this refund included; None where that is not known (R32)."""
    reason: str
    by: str
    refunded_at: datetime
    clock: str
    """Whose clock `refunded_at` is: `AlphaPay` or `till`."""

    @property
    def barcode(self) -> str:
        """The payment id, as on the payment's own receipt."""
        return self.payment_id

    @property
    def name(self) -> str:
        """Tells this paper from all others; fit for a file's name."""
        return f"{self.payment_id}-refund-{self.refund_request_id}"


class ShiftPaper(msgspec.Struct, frozen=True, kw_only=True, tag_field="paper", tag="SHIFT"):
    """A shift's X or Z report. All times are aware and in the shop's zone, those of `report` too: a shift may begin
    before the clocks are changed and end after.
    """

    merchant: Merchant
    store: str
    printed_at: datetime
    report: ShiftReport
    copy: Copy = Copy.ORIGINAL
    training: bool = False

    @property
    def request_id(self) -> str:
        """No payment's: it is about many."""
        return ""

    @property
    def till_id(self) -> str:
        """The till whose shift it was."""
        return self.report.till_id

    @property
    def name(self) -> str:
        """Tells this paper from all others; fit for a file's name. Every X report is one of its own."""
        if self.report.z_number:
            return f"z-report-{self.report.z_number}-{self.report.shift_id[-6:]}"
        return f"x-report-{self.printed_at:%Y%m%d-%H%M%S}-{self.report.shift_id[-6:]}"


PaymentPaper = Receipt | PendingSlip | RefundReceipt
"""What the till prints for a customer."""
OtherPaper = PendingSlip | RefundReceipt | ShiftPaper
Paper = Receipt | OtherPaper
"""Everything that the till prints."""
