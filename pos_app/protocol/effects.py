"""What the engine wants done in the world. Carried out only after the events that justify them are committed."""

from datetime import date

import msgspec

from pos_app.domain.alphapay import Scenario
from pos_app.domain.money import Money
from pos_app.domain.receipt import Paper


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


class SendRefund(msgspec.Struct, frozen=True, kw_only=True):
    """Call `refund`. `request_id` is the payment's."""

    call_id: int
    request_id: str
    refund_request_id: str
    payment_id: str
    amount: Money
    description: str


class AskRefund(msgspec.Struct, frozen=True, kw_only=True):
    """Call `inquiryRefund`; `refund_id` is empty while AlphaPay has given none (R31)."""

    call_id: int
    request_id: str
    refund_request_id: str
    refund_id: str


class Print(msgspec.Struct, frozen=True, kw_only=True):
    """Draw and print one paper."""

    job_id: str
    paper: Paper


class LookUpOrder(msgspec.Struct, frozen=True, kw_only=True):
    """Call `inquiryPayment` about an order that this journal may not know: under whatever request id, it fits."""

    call_id: int
    payment_id: str


class CheckPin(msgspec.Struct, frozen=True, kw_only=True):
    """Compare a PIN with what is kept of it. Both stay out of `repr`."""

    call_id: int
    pin: str
    kept: str

    def __repr__(self) -> str:
        return f"CheckPin({self.call_id})"


class HashPin(msgspec.Struct, frozen=True, kw_only=True):
    """Make what is kept of a PIN, which stays out of `repr`."""

    call_id: int
    pin: str

    def __repr__(self) -> str:
        return f"HashPin({self.call_id})"


class KickDrawer(msgspec.Struct, frozen=True, kw_only=True):
    """Open the drawer at the receipt printer."""


PinEffect = CheckPin | HashPin
NetworkEffect = SendPay | AskPayment | SendCancel | ReadTransactions | SendRefund | AskRefund | LookUpOrder
Effect = NetworkEffect | Print | KickDrawer | PinEffect
