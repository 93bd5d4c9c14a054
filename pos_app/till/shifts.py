"""Shifts: opening, X reports, what is open before closing, and the Z report that closes one (R12, R42, R43).

What a shift counted is read from the tables just before a command about it is decided; what is open, the engine knows.
"""

from msgspec.structs import replace

from pos_app.domain.authority import Permission
from pos_app.domain.money import Money
from pos_app.domain.now import Now
from pos_app.domain.payment_code import request_id as make_id
from pos_app.domain.payment_events import MoneyCounted, RecheckWanted
from pos_app.domain.refund import RefundLearned
from pos_app.domain.report import ShiftReport
from pos_app.domain.shift import ShiftClosed, ShiftOpened
from pos_app.protocol.messages import (
    BeginClosing,
    CloseShift,
    OfShift,
    OpenShift,
    PrintX,
    PrintZ,
    PutReportAway,
    ReadShift,
)
from pos_app.protocol.people_views import ShiftView
from pos_app.protocol.screen_terms import NoticeKind
from pos_app.till import spool
from pos_app.till.draft import Draft
from pos_app.till.locks import books_locked
from pos_app.till.memory import Closing
from pos_app.till.shift_matters import closing_view, in_flight, matters, open_items
from pos_app.till.state import State

# --- opening ---------------------------------------------------------------------------------------------


def open_shift(draft: Draft, command: OpenShift) -> None:
    """Begin a shift; money that came while none was open counts in it (R42)."""
    refusal = books_locked(draft.state) or _count_refusal(draft, command.cash_float)
    if draft.state.shift is not None:
        refusal = NoticeKind.SHIFT_OPEN_ALREADY
    if refusal is not None:
        draft.notice(refusal)
        return
    shift_id = _begin(draft, command.cash_float)
    for request_id in command.uncounted.payments:
        draft.payment(request_id, MoneyCounted(shift_id=shift_id))
    for refund_request_id in command.uncounted.refunds:
        draft.refund(refund_request_id, RefundLearned(shift_id=shift_id))
    draft.state.report = None
    draft.notice(NoticeKind.SHIFT_OPENED)


def _count_refusal(draft: Draft, counted: Money | None) -> NoticeKind | None:
    """Where there is a drawer, somebody must have counted what is in it."""
    settings = draft.state.settings
    if not settings.has_drawer:
        return None
    if counted is None or counted.minor < 0:
        return NoticeKind.COUNT_MISSING
    return NoticeKind.WRONG_CURRENCY if counted.currency is not settings.currency else None


def _begin(draft: Draft, cash_float: Money | None) -> str:
    now, settings = draft.now, draft.state.settings
    shift_id = make_id(int(now.utc.timestamp() * 1000), now.entropy & ((1 << 74) - 1))
    draft.shift(
        shift_id,
        ShiftOpened(
            shift_id=shift_id,
            till_id=settings.till_id,
            opened_by=draft.by,
            opened_at=now.utc,
            cash_float=cash_float if settings.has_drawer else None,
        ),
    )
    return shift_id


# --- X reports -------------------------------------------------------------------------------------------


def read_shift(draft: Draft, command: ReadShift) -> None:
    """Show an X report."""
    draft.state.report = _report(draft, command)


def print_x(draft: Draft, command: PrintX) -> None:
    """Print an X report, and show the very same."""
    report = _report(draft, command)
    draft.state.report = report
    if report is not None:
        spool.print_x(draft, report)


def put_away(draft: Draft, command: PutReportAway) -> None:
    """Take the report, or the closing, off the screen."""
    draft.state.report = None
    draft.state.closing = None


def _report(draft: Draft, command: OfShift) -> ShiftReport | None:
    """What the open shift took until now; a notice says so where none is open."""
    shift, figures = draft.state.shift, command.figures
    if shift is None or figures is None:
        draft.notice(NoticeKind.NO_OPEN_SHIFT)
        return None
    return ShiftReport(
        z_number=0,
        shift_id=shift.shift_id,
        till_id=shift.till_id,
        opened_at=shift.opened_at,
        opened_by=shift.opened_by,
        at=draft.now.utc,
        by=draft.by,
        takings=figures.takings,
        cancelled=figures.cancelled,
        items=(*figures.items, *open_items(draft.state)),
        cash_float=shift.cash_float,
        head=figures.head,
    )


# --- closing ---------------------------------------------------------------------------------------------


def begin_closing(draft: Draft, command: BeginClosing) -> None:
    """Show what is open, and ask about what had ended once more (R12): each once in a closing. Whoever may not read
    reports sees no figures before the shift is closed, by an approval.
    """
    report = _report(draft, command)
    if report is None:
        return
    closing = draft.state.closing or Closing(by=draft.by)
    for request_id in command.to_recheck:
        if request_id not in closing.asked:
            attempt = draft.payment(request_id, RecheckWanted())
            draft.remember(attempt, ask_now=True, failures=0, retry_after_s=None)
    asked = closing.asked.union(command.to_recheck)
    draft.state.closing = replace(closing, by=draft.by, asked=asked)
    draft.state.report = report if Permission.REPORTS in draft.permissions else None


def close_shift(draft: Draft, command: CloseShift) -> None:
    """Close the shift with a Z report: the person has seen all that goes on into the next one."""
    report = _report(draft, command)
    refusal = _close_refusal(draft, command)
    if report is None:
        return
    if refusal is not None:
        draft.notice(refusal)
        return
    _close(
        draft,
        replace(
            report,
            z_number=draft.state.last_z + 1,
            counted=command.counted if draft.state.settings.has_drawer else None,
            reason=command.reason.strip(),
        ),
    )


def _close_refusal(draft: Draft, command: CloseShift) -> NoticeKind | None:
    state = draft.state
    locked = books_locked(state)
    if locked is not None:
        return locked
    if in_flight(state):
        return NoticeKind.PAYMENT_IN_FLIGHT
    if state.closing is None or command.seen != {matter.matter_id for matter in matters(state)}:
        return NoticeKind.CLOSING_CHANGED
    if command.seen and not command.reason.strip():
        return NoticeKind.REASON_MISSING
    return _count_refusal(draft, command.counted)


def _close(draft: Draft, report: ShiftReport) -> None:
    """The number, the report and its paper in one commit: none of them without the others."""
    draft.shift(report.shift_id, ShiftClosed(report=report))
    draft.z_number(report.z_number)
    draft.state.report = report
    draft.state.closing = None
    spool.z_owed(draft, report)
    draft.notice(NoticeKind.SHIFT_CLOSED, str(report.z_number))


def print_z(draft: Draft, command: PrintZ) -> None:
    """Print a Z report again, as it was closed (R42)."""
    report = command.shift.report if command.shift is not None else None
    if report is None:
        draft.notice(NoticeKind.NO_SUCH_REPORT)
    else:
        spool.reprint_z(draft, report)


# --- on the screens --------------------------------------------------------------------------------------


def shift_view(state: State, now: Now) -> ShiftView:
    """The shift, for the screens. What one person reads of it, the next one at the till does not find open."""
    shift, report, closing = state.shift, state.report, state.closing
    return ShiftView(
        required=state.settings.shifts,
        is_open=shift is not None,
        shift_id=shift.shift_id if shift else "",
        opened_at=shift.opened_at if shift else None,
        opened_by=shift.opened_by if shift else "",
        cash_float=shift.cash_float if shift else None,
        next_z=state.last_z + 1,
        has_drawer=state.settings.has_drawer,
        report=report if report is not None and report.by == state.cashier else None,
        closing=closing_view(state, closing) if closing is not None and closing.by == state.cashier else None,
    )
