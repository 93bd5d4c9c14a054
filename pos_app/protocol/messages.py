"""What the engine is told: commands of the cashier, and news from the world."""

from datetime import datetime

import msgspec

from pos_app.domain.money import Money
from pos_app.domain.payment_terms import AlarmKind, LeftWith, Resolution
from pos_app.protocol.answers import Answer
from pos_app.protocol.screen_terms import PrinterState, ScannerState


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
    """Serve the next customer; a payment that is not certain yet stays visible and is asked on. Parking one
    needs `left_with`: what its customer left with (R41).
    """

    left_with: LeftWith | None = None


class ReturnToSale(Command, frozen=True, kw_only=True):
    """Bring a sale from the lists back onto the screen."""

    wanted_sale_id: str


class CheckNow(Command, frozen=True, kw_only=True):
    """Ask AlphaPay about every unsettled payment now, not when it is due."""


class Reprint(Command, frozen=True, kw_only=True):
    """Print a paid attempt's receipt again, marked REPRINT; or that of one of its refunds, where one is named."""

    request_id: str
    refund_request_id: str = ""


class PrintPendingSlip(Command, frozen=True, kw_only=True):
    """Print a slip for the customer of an unresolved attempt: not a receipt (R41)."""

    request_id: str


class ResolveMoney(Command, frozen=True, kw_only=True):
    """Decide about money in the inbox. REFUND needs a reason and begins a refund of all that remains."""

    request_id: str
    resolution: Resolution
    reason: str = ""
    reference: str = ""


class CloseNotFound(Command, frozen=True, kw_only=True):
    """Close attempts that AlphaPay's complete lists do not have (R11). Those that may not be closed yet stay."""

    request_ids: tuple[str, ...]
    reason: str
    reference: str = ""


class AcknowledgeAlarm(Command, frozen=True, kw_only=True):
    """A person has seen a contradiction."""

    request_id: str
    kind: AlarmKind


class RefundPayment(Command, frozen=True, kw_only=True):
    """Give `amount` of a payment back. `reason` must not be empty. `seen_remaining` is what the screen said
    could still be refunded: where that is not true any more (a second Enter), nothing happens.
    """

    request_id: str
    amount: Money
    reason: str
    seen_remaining: Money


class ResendRefund(Command, frozen=True, kw_only=True):
    """A supervisor sends an uncertain refund again, under the same id, after AlphaPay's lists were read (R31)."""

    request_id: str
    refund_request_id: str
    reason: str


class DismissRecovery(Command, frozen=True, kw_only=True):
    """The cashier has read what was found out after the start."""


class ConfirmRestore(Command, frozen=True, kw_only=True):
    """The number of the last printed Z report, 0 where there was none (R51)."""

    last_z: int


class DismissNotice(Command, frozen=True, kw_only=True):
    """The cashier has read the notice."""


class Started(msgspec.Struct, frozen=True):
    """The engine runs: first message of every run."""


class Ticked(msgspec.Struct, frozen=True):
    """Time has passed; something may be due."""


class CallEnded(msgspec.Struct, frozen=True, kw_only=True):
    """A network effect ended. `request_id` names the attempt, also for its refunds ("" for lists)."""

    call_id: int
    request_id: str
    answer: Answer
    known: frozenset[str] = frozenset()
    """After a restore: which request ids of a list's rows the journal has (R51)."""


class PrintEnded(msgspec.Struct, frozen=True, kw_only=True):
    """A print job left the printer's thread. `detail` is a sentence fragment for people."""

    job_id: str
    state: PrinterState
    detail: str = ""


class ScannerChanged(msgspec.Struct, frozen=True, kw_only=True):
    """The serial scanner came or went."""

    state: ScannerState
    detail: str = ""


class BackupEnded(msgspec.Struct, frozen=True, kw_only=True):
    """A backup of the journal was made and verified, or not. `detail` is a sentence for people where it was not."""

    ok: bool
    at: datetime
    detail: str = ""


Message = Command | Started | Ticked | CallEnded | PrintEnded | ScannerChanged | BackupEnded
