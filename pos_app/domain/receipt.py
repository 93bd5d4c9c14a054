"""What stands on a receipt, as data: the words and figures, not how they are drawn."""

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
    """A payment receipt. `paid_at` and `printed_at` are aware, in the shop's zone; an UNKNOWN `wallet` is left out (R21)."""

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
