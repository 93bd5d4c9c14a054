"""What the engine is told: commands of the cashier, and news from the world."""

from datetime import datetime

import msgspec

from pos_app.domain.authority import Role
from pos_app.domain.money import Money
from pos_app.domain.payment_terms import AlarmKind, LeftWith, Resolution
from pos_app.domain.person import SignOutCause
from pos_app.domain.shift import Shift
from pos_app.protocol.answers import Answer
from pos_app.protocol.ports import ShiftFigures, Uncounted
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

    `text` may be a customer's payment code: it stays out of `repr`. `request_ids` are filled in before the engine sees
    it: payments here that `text` names.
    """

    text: str
    amount: Money | None = None
    request_ids: tuple[str, ...] = ()

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


class WithPin(Command, frozen=True, kw_only=True):
    """A command that carries a PIN, which stays out of `repr`."""

    pin: str

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.command_id})"


class SignIn(WithPin, frozen=True, kw_only=True):
    """Somebody comes to the till, in place of whoever was there."""

    person_id: str


class KeepPerson(Command, frozen=True, kw_only=True):
    """Nobody else comes after all: forget whose badge was scanned; whoever is at the till stays."""


class SignOut(Command, frozen=True, kw_only=True):
    """Lock the till: by key, or because nobody touched it."""

    cause: SignOutCause


class MakeOwner(WithPin, frozen=True, kw_only=True):
    """The first person of a shop. Refused once there is anybody."""

    name: str


class AddPerson(WithPin, frozen=True, kw_only=True):
    """Somebody new."""

    name: str
    role: Role


class ChangePerson(Command, frozen=True, kw_only=True):
    """Another name or role for somebody."""

    person_id: str
    name: str
    role: Role


class RemovePerson(Command, frozen=True, kw_only=True):
    """Somebody works here no more."""

    person_id: str


class SetPin(WithPin, frozen=True, kw_only=True):
    """A new PIN: one's own (`old_pin` is then needed), or somebody's by whoever may (`old_pin` empty)."""

    person_id: str
    old_pin: str = ""

    def __repr__(self) -> str:
        return f"SetPin({self.command_id})"


class SetBadge(Command, frozen=True, kw_only=True):
    """What a scanner reads from somebody's badge; empty takes it away. The text stays out of `repr`."""

    person_id: str
    text: str

    def __repr__(self) -> str:
        return f"SetBadge({self.command_id}, {self.person_id})"


class Unlock(Command, frozen=True, kw_only=True):
    """Forget somebody's wrong PINs."""

    person_id: str


class Approve(WithPin, frozen=True, kw_only=True):
    """Somebody who may approves the deed that the view asks about (`ApprovalView.ask_id`), once."""

    ask_id: int
    person_id: str


class DropApproval(Command, frozen=True, kw_only=True):
    """Nobody approves it: the deed is not done."""

    ask_id: int


class OpenShift(Command, frozen=True, kw_only=True):
    """Begin a shift. `cash_float` is what was counted in the drawer, where there is one.

    `uncounted` is filled in before the engine sees it (R42).
    """

    cash_float: Money | None = None
    uncounted: Uncounted = Uncounted()


class OfShift(Command, frozen=True, kw_only=True):
    """A command about the open shift; `figures` are filled in before the engine sees it."""

    figures: ShiftFigures | None = None


class ReadShift(OfShift, frozen=True, kw_only=True):
    """Show what the shift took so far: an X report."""


class PrintX(OfShift, frozen=True, kw_only=True):
    """Print an X report."""


class PutReportAway(Command, frozen=True, kw_only=True):
    """The report, or the closing, is read: take it off the screen."""


class BeginClosing(OfShift, frozen=True, kw_only=True):
    """Show what must be known before the shift is closed, and ask AlphaPay once more about what had ended (R12).

    `to_recheck` are filled in before the engine sees it.
    """

    to_recheck: tuple[str, ...] = ()


class CloseShift(OfShift, frozen=True, kw_only=True):
    """Close the shift with a Z report. `seen` are the ids of all that is open as the person saw it: where that is not
    so any more, nothing happens. Where it is not empty a reason is needed: it goes on into the next shift.
    """

    seen: frozenset[str]
    counted: Money | None = None
    reason: str = ""


class PrintZ(Command, frozen=True, kw_only=True):
    """Print a Z report again. `shift` is filled in before the engine sees it: as it was closed (R42)."""

    z_number: int
    shift: Shift | None = None


class LookUp(Command, frozen=True, kw_only=True):
    """Find an order by AlphaPay's id: in this journal, else at AlphaPay, whoever made it. By the id that a till of this
    shop gave it, as its slips show it, only in this journal.

    `request_ids` are filled in before the engine sees it: payments here that have the id.
    """

    payment_id: str
    request_ids: tuple[str, ...] = ()


class ForgetLookUp(Command, frozen=True, kw_only=True):
    """What was looked up is read."""


class RefundFound(Command, frozen=True, kw_only=True):
    """Take the order that was looked up at AlphaPay into the books, and give `amount` of it back."""

    payment_id: str
    amount: Money
    reason: str


class OpenDrawer(Command, frozen=True, kw_only=True):
    """Open the drawer without a sale."""

    reason: str


class PinChecked(msgspec.Struct, frozen=True):
    """Whether a PIN was the right one. `approved` is filled in before the engine sees it: the deed that waits for this
    approval, with what the tables say of it by now.
    """

    call_id: int
    right: bool
    approved: Command | None = None


class PinFailed(msgspec.Struct, frozen=True):
    """A PIN could not be compared, or kept, by a fault of the machine: nobody's wrong PIN."""

    call_id: int
    other_key: bool = False
    """What is kept was made with another key than this data directory's, such as before a restore elsewhere."""


class PinHashed(msgspec.Struct, frozen=True):
    """What is to be kept of a PIN; it stays out of `repr`."""

    call_id: int
    kept: str

    def __repr__(self) -> str:
        return f"PinHashed({self.call_id})"


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


Message = (
    Command
    | Started
    | Ticked
    | CallEnded
    | PrintEnded
    | ScannerChanged
    | BackupEnded
    | PinChecked
    | PinHashed
    | PinFailed
)
