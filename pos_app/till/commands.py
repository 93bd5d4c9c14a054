"""The cashier's commands: which of them still count, and the workflow that takes each."""

from collections.abc import Callable

import msgspec

from pos_app.domain.sale import SaleLeft, SaleReturned
from pos_app.protocol.messages import (
    AcknowledgeAlarm,
    AddPerson,
    AnswerQuestion,
    Approve,
    BeginClosing,
    CancelPayment,
    ChangePerson,
    ChargeByQr,
    CheckNow,
    CloseNotFound,
    CloseShift,
    CodeScanned,
    Command,
    ConfirmRestore,
    DismissNotice,
    DismissRecovery,
    DropApproval,
    ForgetLookUp,
    KeepPerson,
    LeaveSale,
    LookUp,
    MakeOwner,
    OpenDrawer,
    OpenShift,
    PrintPendingSlip,
    PrintX,
    PrintZ,
    PutReportAway,
    ReadShift,
    RefundFound,
    RefundPayment,
    RemovePerson,
    Reprint,
    ResendRefund,
    ResolveMoney,
    ReturnToSale,
    ScanSpoilt,
    SetBadge,
    SetPin,
    SignIn,
    SignOut,
    Unlock,
)
from pos_app.protocol.screen_terms import Action, NoticeKind
from pos_app.till import (
    alarms,
    approvals,
    cancelling,
    charging,
    closing,
    drawer,
    inbox,
    looking_up,
    people,
    permits,
    refund_plan,
    refunding,
    restoring,
    scanning,
    shifts,
    signing_in,
    spool,
)
from pos_app.till.draft import Draft
from pos_app.till.standing import actions, shown_attempt
from pos_app.till.state import State

_HARMLESS = (
    DismissNotice,
    CheckNow,
    Reprint,
    AnswerQuestion,
    AcknowledgeAlarm,
    CloseNotFound,
    ConfirmRestore,
    DismissRecovery,
    PrintPendingSlip,
    RefundPayment,
    ResendRefund,
    ResolveMoney,
    SignIn,
    SignOut,
    KeepPerson,
    MakeOwner,
    AddPerson,
    ChangePerson,
    RemovePerson,
    SetPin,
    SetBadge,
    Unlock,
    Approve,
    DropApproval,
    OpenShift,
    ReadShift,
    PrintX,
    PutReportAway,
    BeginClosing,
    CloseShift,
    PrintZ,
    LookUp,
    ForgetLookUp,
    RefundFound,
    OpenDrawer,
)
"""Commands that name what they are about, or change nothing about money: never stale."""

_WITHOUT_PERSON = (SignIn, KeepPerson, MakeOwner, DismissNotice)
"""What may be done while nobody is at the till, on whatever view it was given."""


def obey(draft: Draft, command: Command) -> None:
    """A cashier's command: refused in silence when the screen it was given on is not what is true any more.

    Where people sign in, one who is not there any more commands nothing, and what somebody may not do waits for an
    approval where it names what it is about.
    """
    state = draft.state
    if command.command_id <= state.acknowledged:
        return
    state.acknowledged = command.command_id
    if state.settings.sign_in and state.person is None and not isinstance(command, _WITHOUT_PERSON):
        if isinstance(command, CodeScanned):
            signing_in.badge_scanned(draft, command)
        return
    if _is_of_another(state, command) or _is_stale(state, command):
        return
    lacking = permits.lacking(draft, command) if state.settings.sign_in else None
    if not lacking:
        carry_out(draft, command)
    elif isinstance(command, _HARMLESS):
        approvals.ask(draft, command, lacking)
    else:
        approvals.refuse(draft, command, lacking)


def _is_of_another(state: State, command: Command) -> bool:
    """Whether it was given on a view of whoever was at the till before."""
    return command.revision < state.session.since_revision and not isinstance(command, _WITHOUT_PERSON)


def _is_stale(state: State, command: Command) -> bool:
    """A scan counts while the same sale is on screen: what it means is judged by where that sale stands by now."""
    if isinstance(command, CodeScanned):
        return command.sale_id != state.screen
    stale = command.revision != state.revision or command.sale_id not in {"", state.screen}
    return stale and not isinstance(command, _HARMLESS)


def carry_out(draft: Draft, command: Command) -> None:
    """Do what a command says that counts and is permitted."""
    COMMANDS[type(command)](draft, command)


def _leave(draft: Draft, command: LeaveSale, *, must_tell: bool = True) -> None:
    """Serve the next customer. What is not certain yet is asked on and stays visible; parking it asks what
    its customer left with (R41), going to look at another sale does not.
    """
    attempts = draft.state.attempts_of(draft.state.screen)
    if not attempts:
        return
    allowed = actions(draft.state, shown_attempt(attempts), draft.now)
    if not allowed & {Action.NEXT_CUSTOMER, Action.PARK}:
        draft.notice(NoticeKind.SALE_IS_UNRESOLVED)
    elif Action.PARK in allowed and must_tell and command.left_with is None:
        draft.notice(NoticeKind.LEFT_WITH_MISSING)
    else:
        parked = any(attempt.unresolved for attempt in attempts)
        draft.sale(draft.state.screen, SaleLeft(parked=parked, left_with=command.left_with))
        draft.state.notice = None


def _return(draft: Draft, command: ReturnToSale) -> None:
    """Bring a sale back onto the screen, if the one there may be left."""
    if command.wanted_sale_id not in draft.state.sales or command.wanted_sale_id == draft.state.screen:
        return
    if draft.state.screen:
        leaving = LeaveSale(command_id=command.command_id, revision=command.revision)
        _leave(draft, leaving, must_tell=False)
    if not draft.state.screen:
        draft.sale(command.wanted_sale_id, SaleReturned())


def _check_now(draft: Draft, command: CheckNow) -> None:
    for attempt in list(draft.state.attempts.values()):
        if attempt.unresolved:
            draft.remember(attempt, ask_now=True, failures=0, retry_after_s=None)
    refund_plan.check_now(draft)
    draft.state.lists = msgspec.structs.replace(draft.state.lists, last_round=None)


def _dismiss_recovery(draft: Draft, command: DismissRecovery) -> None:
    draft.state.recovery = None


def _dismiss(draft: Draft, command: DismissNotice) -> None:
    draft.state.notice = None


COMMANDS: dict[type[Command], Callable[[Draft, Command], None]] = {
    ChargeByQr: charging.charge_by_qr,  # type: ignore[dict-item]  # each is called with its own command only
    CodeScanned: scanning.code_scanned,  # type: ignore[dict-item]
    ScanSpoilt: lambda draft, _: draft.notice(NoticeKind.SCAN_CUT_OFF),
    AnswerQuestion: charging.answer_question,  # type: ignore[dict-item]
    CancelPayment: lambda draft, _: cancelling.cancel_on_screen(draft),
    LeaveSale: _leave,  # type: ignore[dict-item]
    ReturnToSale: _return,  # type: ignore[dict-item]
    CheckNow: _check_now,  # type: ignore[dict-item]
    Reprint: spool.reprint,  # type: ignore[dict-item]
    PrintPendingSlip: spool.pending_slip,  # type: ignore[dict-item]
    DismissNotice: _dismiss,  # type: ignore[dict-item]
    ResolveMoney: inbox.resolve,  # type: ignore[dict-item]
    CloseNotFound: closing.close_not_found,  # type: ignore[dict-item]
    AcknowledgeAlarm: alarms.acknowledge,  # type: ignore[dict-item]
    RefundPayment: refunding.refund_payment,  # type: ignore[dict-item]
    ResendRefund: refunding.resend,  # type: ignore[dict-item]
    DismissRecovery: _dismiss_recovery,  # type: ignore[dict-item]
    ConfirmRestore: restoring.confirm,  # type: ignore[dict-item]
    SignIn: signing_in.sign_in,  # type: ignore[dict-item]
    KeepPerson: signing_in.keep_person,  # type: ignore[dict-item]
    SignOut: signing_in.sign_out,  # type: ignore[dict-item]
    MakeOwner: people.make_owner,  # type: ignore[dict-item]
    AddPerson: people.add,  # type: ignore[dict-item]
    ChangePerson: people.change,  # type: ignore[dict-item]
    RemovePerson: people.remove,  # type: ignore[dict-item]
    SetPin: people.set_pin,  # type: ignore[dict-item]
    SetBadge: people.set_badge,  # type: ignore[dict-item]
    Unlock: people.unlock,  # type: ignore[dict-item]
    Approve: approvals.approve,  # type: ignore[dict-item]
    DropApproval: approvals.drop,  # type: ignore[dict-item]
    OpenShift: shifts.open_shift,  # type: ignore[dict-item]
    ReadShift: shifts.read_shift,  # type: ignore[dict-item]
    PrintX: shifts.print_x,  # type: ignore[dict-item]
    PutReportAway: shifts.put_away,  # type: ignore[dict-item]
    BeginClosing: shifts.begin_closing,  # type: ignore[dict-item]
    CloseShift: shifts.close_shift,  # type: ignore[dict-item]
    PrintZ: shifts.print_z,  # type: ignore[dict-item]
    LookUp: looking_up.look_up,  # type: ignore[dict-item]
    ForgetLookUp: looking_up.forget,  # type: ignore[dict-item]
    RefundFound: looking_up.refund_found,  # type: ignore[dict-item]
    OpenDrawer: drawer.open_drawer,  # type: ignore[dict-item]
}
