"""What the engine wants done in the world. Carried out only after the events that justify them are committed."""

from datetime import date

import msgspec

from pos_app.domain.alphapay import Scenario
from pos_app.domain.money import Money
from pos_app.domain.receipt import Receipt


class SendPay(msgspec.Struct, frozen=True, kw_only=True):
    """Call `pay`. `payment_code` ("" for show QR) is a secret and stays out of `repr`."""

    call_id: int
    request_id: str
    scenario: Scenario
    amount: Money
    description: str
    payment_code: str = ""

    def __repr__(self) -> str:
        return f"SendPay({self.call_id}, {self.request_id}, {self.scenario}, {self.amount})"


class AskPayment(msgspec.Struct, frozen=True, kw_only=True):
    """Call `inquiryPayment`. The answer must be about `request_id` to be evidence (R03)."""

    call_id: int
    request_id: str
    payment_id: str


class SendCancel(msgspec.Struct, frozen=True, kw_only=True):
    """Call `cancel`."""

    call_id: int
    request_id: str
    payment_id: str


class ReadTransactions(msgspec.Struct, frozen=True, kw_only=True):
    """Read all pages of `transactions` for one day (R19)."""

    call_id: int
    day: date


class Print(msgspec.Struct, frozen=True, kw_only=True):
    """Draw and print one receipt."""

    job_id: str
    receipt: Receipt


Effect = SendPay | AskPayment | SendCancel | ReadTransactions | Print
