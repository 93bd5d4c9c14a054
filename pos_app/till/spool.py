"""Papers owed: queued with the outcome they show, sent again when nothing came out, marked REPRINT when it may have."""

from msgspec.structs import replace

from pos_app.domain.payment import Attempt
from pos_app.domain.payment_code import request_id
from pos_app.domain.payment_terms import RefundSeen, Resolution
from pos_app.domain.payment_terms import State as PaymentState
from pos_app.domain.receipt import Copy, Paper, PendingSlip, Receipt
from pos_app.domain.refund import Refund, RefundState
from pos_app.domain.report import ShiftReport
from pos_app.protocol.effects import Print
from pos_app.protocol.messages import PrintEnded, PrintPendingSlip, Reprint
from pos_app.protocol.ports import JobState, PaperQueued, PrintJob, PrintMoved, PrintQueued, Reprinted
from pos_app.protocol.screen_terms import NoticeKind, PrinterState
from pos_app.protocol.views import PrinterView
from pos_app.till.draft import Draft
from pos_app.till.memory import PrintWatch
from pos_app.till.papers import make_receipt, make_refund_receipt, make_shift_paper, make_slip
from pos_app.till.state import State

_CAME_OUT = frozenset({PrinterState.PRINTED, PrinterState.UNCONFIRMED})
_RETRY_S = (3.0, 5.0, 10.0, 20.0, 30.0)


def receipt_owed(draft: Draft, attempt: Attempt) -> None:
    """A payment came: its receipt is queued in the same commit, where receipts are printed by themselves."""
    if draft.state.settings.prints:
        _queue(draft, _receipt(draft, attempt))


def refund_receipt_owed(draft: Draft, attempt: Attempt, refund: Refund) -> None:
    """A refund is DONE: its receipt is queued in the same commit, where receipts are printed by themselves.

    Both as they are afterwards: the refund with what AlphaPay told, the payment with the refund counted.
    """
    if draft.state.settings.prints:
        _queue(draft, _refund_receipt(draft, attempt, refund))


def z_owed(draft: Draft, report: ShiftReport) -> None:
    """A shift was closed: its Z report is queued in the same commit, wherever there is a printer."""
    if draft.state.settings.has_printer:
        _queue(draft, make_shift_paper(draft.state.settings, report, draft.now.utc))


def print_x(draft: Draft, report: ShiftReport) -> None:
    """Somebody wants an X report on paper: true at the moment it is read, so never a copy of another."""
    _print_instead(draft, make_shift_paper(draft.state.settings, report, draft.now.utc))


def reprint_z(draft: Draft, report: ShiftReport) -> None:
    """Somebody wants a Z report again."""
    _print_instead(draft, make_shift_paper(draft.state.settings, report, draft.now.utc, Copy.REPRINT))


def reprint(draft: Draft, command: Reprint) -> None:
    """The cashier wants the receipt of a paid attempt, or of one of its refunds that is done, again."""
    paper = _reprinted(draft, command)
    if paper is None:
        draft.notice(NoticeKind.NOTHING_TO_PRINT)
    else:
        _print_instead(draft, paper)


def pending_slip(draft: Draft, command: PrintPendingSlip) -> None:
    """The cashier wants a slip for the customer of an attempt that is not certain yet (R41)."""
    attempt = draft.state.attempts.get(command.request_id)
    if attempt is None or not attempt.unresolved:
        draft.notice(NoticeKind.NOTHING_TO_PRINT)
    else:
        sale = draft.state.sales[attempt.sale_id]
        _print_instead(draft, make_slip(draft.state.settings, sale, attempt, draft.now.utc))


def _reprinted(draft: Draft, command: Reprint) -> Paper | None:
    """The receipt asked for, as a copy; None where there is none."""
    attempt = draft.state.attempts.get(command.request_id)
    if attempt is None:
        return None
    if not command.refund_request_id:
        return _receipt(draft, attempt, Copy.REPRINT) if _has_receipt(attempt) else None
    refund = draft.state.refunds.get(command.refund_request_id)
    if refund is None or refund.request_id != attempt.request_id or refund.state is not RefundState.DONE:
        return None
    return _refund_receipt(draft, attempt, refund, Copy.REPRINT)


def _has_receipt(attempt: Attempt) -> bool:
    """Money that came otherwise than expected has one only where a person let it stand (R13); what others gave back,
    R14's or later, has none any more; nor has an order that others made.
    """
    if attempt.foreign:
        return False
    if attempt.state is PaymentState.PAID_MISMATCH:
        stands = attempt.resolution in {Resolution.ATTACHED, Resolution.ACCEPTED}
        return stands and attempt.refund_seen is RefundSeen.NONE
    return attempt.state is PaymentState.PAID and attempt.refund_seen is RefundSeen.NONE


def _receipt(draft: Draft, attempt: Attempt, copy: Copy = Copy.ORIGINAL) -> Paper:
    sale = draft.state.sales[attempt.sale_id]
    return make_receipt(draft.state.settings, sale, attempt, draft.now.utc, copy)


def _refund_receipt(draft: Draft, attempt: Attempt, refund: Refund, copy: Copy = Copy.ORIGINAL) -> Paper:
    sale = draft.state.sales[attempt.sale_id]
    return make_refund_receipt(draft.state.settings, sale, attempt, refund, draft.now.utc, copy)


def _print_instead(draft: Draft, paper: Paper) -> None:
    """Queue a paper that was asked for; it takes the place of held or waiting jobs for the same. A copy is audited."""
    if not draft.state.settings.has_printer:
        draft.notice(NoticeKind.NO_PRINTER)
        return
    for job in list(draft.state.jobs.values()):
        if job.paper.name == paper.name and job.state in {JobState.HELD, JobState.WAITING}:
            _done(draft, job)
    _queue(draft, paper)
    if paper.copy is Copy.REPRINT:
        draft.audit(Reprinted(paper=paper.name, by=draft.by))


def _queue(draft: Draft, paper: Paper) -> None:
    """The jobs' order is the order in which they are queued; their ids are but names, also of several at a time."""
    now = draft.now
    bits = ((now.entropy >> 40) + len(draft.state.jobs)) & ((1 << 74) - 1)
    job_id = request_id(int(now.utc.timestamp() * 1000), bits)
    if isinstance(paper, Receipt):
        draft.printing(job_id, PrintQueued(job_id=job_id, request_id=paper.request_id, receipt=paper))
    else:
        draft.printing(job_id, PaperQueued(job_id=job_id, request_id=paper.request_id, paper=paper))


def resume_jobs(draft: Draft) -> None:
    """After a start: what was with the printer when the till stopped may have come out, so it goes out as a REPRINT."""
    for job in draft.state.jobs.values():
        if job.state is JobState.SENT_OUT:
            draft.state.print_watches[job.job_id] = PrintWatch(maybe_printed=True)


def print_due(draft: Draft) -> None:
    """Hand the first paper in the queue that is due to the printer: one at a time, intent first."""
    watches = draft.state.print_watches
    _drop_slips_of_settled_payments(draft)
    if any(watch.in_flight for watch in watches.values()):
        return
    for job in _open_jobs(draft):
        watch = watches.get(job.job_id, PrintWatch())
        if watch.retry_at <= draft.now.mono:
            _hand_over(draft, job, watch)
            return


def _drop_slips_of_settled_payments(draft: Draft) -> None:
    """A slip that has not come out says "not confirmed yet": not to be printed once that is not true any more."""
    for job in list(draft.state.jobs.values()):
        if not isinstance(job.paper, PendingSlip) or job.state is JobState.DONE:
            continue
        attempt = draft.state.attempts.get(job.request_id)
        with_printer = draft.state.print_watches.get(job.job_id, PrintWatch()).in_flight
        if not with_printer and (attempt is None or not attempt.unresolved):
            _done(draft, job)


def waiting(state: State) -> int:
    """How many papers have not come out."""
    return sum(job.state is not JobState.DONE for job in state.jobs.values())


def print_wakes(state: State) -> list[float]:
    """When papers that wait for another try are due; none while the printer is busy, or where there is none."""
    watches = state.print_watches.values()
    if not state.settings.has_printer or any(watch.in_flight for watch in watches):
        return []
    return [watch.retry_at for watch in watches]


def _open_jobs(draft: Draft) -> list[PrintJob]:
    if not draft.state.settings.has_printer:
        return []
    return [job for job in draft.state.jobs.values() if job.state in {JobState.WAITING, JobState.SENT_OUT}]


def _hand_over(draft: Draft, job: PrintJob, watch: PrintWatch) -> None:
    if job.state is JobState.WAITING:
        draft.printing(job.job_id, PrintMoved(state=JobState.SENT_OUT, tries=job.tries + 1))
    draft.state.print_watches[job.job_id] = replace(watch, in_flight=True)
    copy = Copy.REPRINT if watch.maybe_printed else job.paper.copy
    draft.effects.append(Print(job_id=job.job_id, paper=replace(job.paper, copy=copy)))
    draft.state.printer = PrinterView(state=PrinterState.BUSY, waiting=len(_open_jobs(draft)))


def print_ended(draft: Draft, message: PrintEnded) -> None:
    """The printer's thread reports. Whatever it says, no payment changes by it."""
    job = draft.state.jobs.get(message.job_id)
    if job is None or job.state is not JobState.SENT_OUT:
        return
    if message.state in _CAME_OUT:
        _done(draft, job)
    elif message.state is PrinterState.BROKE_OFF:
        draft.printing(job.job_id, PrintMoved(state=JobState.HELD, tries=job.tries))
        _forget(draft, job)
    else:
        _try_later(draft, job)
    draft.state.printer = PrinterView(
        state=message.state, detail=message.detail, waiting=len(_open_jobs(draft))
    )


def _try_later(draft: Draft, job: PrintJob) -> None:
    """Nothing came out: the same paper again a little later, and not a reprint."""
    watch = draft.state.print_watches.get(job.job_id, PrintWatch())
    rest = _RETRY_S[min(watch.failures, len(_RETRY_S) - 1)]
    draft.state.print_watches[job.job_id] = replace(
        watch, in_flight=False, retry_at=draft.now.mono + rest, failures=watch.failures + 1
    )


def _done(draft: Draft, job: PrintJob) -> None:
    draft.printing(job.job_id, PrintMoved(state=JobState.DONE, tries=job.tries))
    _forget(draft, job)


def _forget(draft: Draft, job: PrintJob) -> None:
    draft.state.print_watches.pop(job.job_id, None)
