"""What the engine is told: commands of the cashier, and news from the world."""

import msgspec

from pos_app.domain.money import Money
from pos_app.protocol.answers import Answer
from pos_app.protocol.views import PrinterState, ScannerState


class Command(msgspec.Struct, frozen=True, kw_only=True):
    """A cashier's wish. `sale_id` ("" for none) and `revision` are those of the view it was given on: stale
    ones are refused.

    `command_id` counts up from 1; a view tells up to which one the engine has acted.
    """

    command_id: int
    revision: int
    sale_id: str = ""


class ChargeByQr(Command, frozen=True, kw_only=True):
    """Show a QR for `amount`: for the sale on screen if `sale_id` names it, else for a new one."""

    amount: Money


class CodeScanned(Command, frozen=True, kw_only=True):
    """A scanner read `text`; `amount` is what stands in the amount field, if anything.

    `text` may be a customer's payment code: it stays out of `repr`.
    """

    text: str
    amount: Money | None = None

    def __repr__(self) -> str:
        return f"CodeScanned({self.command_id}, {len(self.text)} characters, {self.amount})"


class ScanSpoilt(Command, frozen=True, kw_only=True):
    """A scanner began a code and did not finish it."""


class AnswerQuestion(Command, frozen=True, kw_only=True):
    """Yes or no to the question the view shows."""

    question_id: int
    yes: bool


class CancelPayment(Command, frozen=True, kw_only=True):
    """Cancel the payment on screen."""


class LeaveSale(Command, frozen=True, kw_only=True):
    """Serve the next customer; a payment that is not certain yet stays visible and is asked on."""


class ReturnToSale(Command, frozen=True, kw_only=True):
    """Bring a sale from the lists back onto the screen."""

    wanted_sale_id: str


class CheckNow(Command, frozen=True, kw_only=True):
    """Ask AlphaPay about every unsettled payment now, not when it is due."""


class Reprint(Command, frozen=True, kw_only=True):
    """Print a paid attempt's receipt again, marked REPRINT."""

    request_id: str


class DismissNotice(Command, frozen=True, kw_only=True):
    """The cashier has read the notice."""


class Started(msgspec.Struct, frozen=True):
    """The engine runs: first message of every run."""


class Ticked(msgspec.Struct, frozen=True):
    """Time has passed; something may be due."""


class CallEnded(msgspec.Struct, frozen=True, kw_only=True):
    """A network effect ended. `request_id` names the attempt ("" for lists)."""

    call_id: int
    request_id: str
    answer: Answer


class PrintEnded(msgspec.Struct, frozen=True, kw_only=True):
    """A print job left the printer's thread. `detail` is a sentence fragment for people."""

    job_id: str
    state: PrinterState
    detail: str = ""


class ScannerChanged(msgspec.Struct, frozen=True, kw_only=True):
    """The serial scanner came or went."""

    state: ScannerState
    detail: str = ""


Message = Command | Started | Ticked | CallEnded | PrintEnded | ScannerChanged
