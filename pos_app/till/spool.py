"""Receipts owed to paper: queued with the outcome, sent again when nothing came out, marked REPRINT
when it may have.
"""

from datetime import datetime

from msgspec.structs import replace

from pos_app.domain.payment import Attempt
from pos_app.domain.payment_code import request_id
from pos_app.domain.payment_terms import State as PaymentState
from pos_app.domain.receipt import Copy, Receipt
from pos_app.domain.sale import Sale
from pos_app.protocol.effects import Print
from pos_app.protocol.messages import PrintEnded, Reprint
from pos_app.protocol.ports import JobState, PrintJob, PrintMoved, PrintQueued
from pos_app.protocol.views import NoticeKind, PrinterState, PrinterView
from pos_app.till.draft import Draft
from pos_app.till.state import PrintWatch, State, TillSettings

_CAME_OUT = frozenset({PrinterState.PRINTED, PrinterState.UNCONFIRMED})
_RETRY_S = (3.0, 5.0, 10.0, 20.0, 30.0)


def make_receipt(
    settings: TillSettings, sale: Sale, attempt: Attempt, printed_at: datetime, copy: Copy = Copy.ORIGINAL
) -> Receipt:
    """The receipt of a paid attempt. Without AlphaPay's own time the till's stands there, and says so."""
    return Receipt(
        merchant=settings.merchant,
        store=settings.store,
        till_id=sale.till_id,
        cashier=sale.cashier,
        short_code=sale.short_code,
        scenario=attempt.scenario,
        wallet=attempt.wallet,
        amount=attempt.booked or attempt.amount,
        payment_id=attempt.payment_id,
        request_id=attempt.request_id,
        paid_at=(attempt.paid_at or printed_at).astimezone(settings.zone),
        printed_at=printed_at.astimezone(settings.zone),
        clock="AlphaPay" if attempt.paid_at else "till",
        copy=copy,
        training=settings.training,
    )


def receipt_owed(draft: Draft, attempt: Attempt) -> None:
    """A payment came: its receipt is queued in the same commit, where receipts are printed by themselves."""
    if draft.state.settings.prints:
        _queue(draft, attempt, Copy.ORIGINAL)


def reprint(draft: Draft, command: Reprint) -> None:
    """The cashier wants a paid attempt's receipt again."""
    attempt = draft.state.attempts.get(command.request_id)
    if attempt is None or attempt.state is not PaymentState.PAID:
        draft.notice(NoticeKind.NOTHING_TO_PRINT)
    elif not draft.state.settings.has_printer:
        draft.notice(NoticeKind.NO_PRINTER)
    else:
        _give_up_waiting(draft, attempt)
        _queue(draft, attempt, Copy.REPRINT)


def _give_up_waiting(draft: Draft, attempt: Attempt) -> None:
    """A reprint takes the place of this receipt's held or waiting jobs."""
    for job in list(draft.state.jobs.values()):
        replaced = job.request_id == attempt.request_id and job.state in {JobState.HELD, JobState.WAITING}
        if replaced:
            draft.printing(job.job_id, PrintMoved(state=JobState.DONE, tries=job.tries))
            _forget(draft, job)


def _queue(draft: Draft, attempt: Attempt, copy: Copy) -> None:
    now = draft.now
    job_id = request_id(int(now.utc.timestamp() * 1000), (now.entropy >> 40) & ((1 << 74) - 1))
    receipt = make_receipt(draft.state.settings, draft.state.sales[attempt.sale_id], attempt, now.utc, copy)
    draft.printing(job_id, PrintQueued(job_id=job_id, request_id=attempt.request_id, receipt=receipt))


def resume_jobs(draft: Draft) -> None:
    """After a start: what was with the printer when the till stopped may have come out, so it goes out as a REPRINT."""
    for job in draft.state.jobs.values():
        if job.state is JobState.SENT_OUT:
            draft.state.print_watches[job.job_id] = PrintWatch(maybe_printed=True)


def print_due(draft: Draft) -> None:
    """Hand the oldest receipt that is due to the printer: one at a time, intent first."""
    watches = draft.state.print_watches
    if any(watch.in_flight for watch in watches.values()):
        return
    for job in sorted(_open_jobs(draft), key=lambda job: job.job_id):
        watch = watches.get(job.job_id, PrintWatch())
        if watch.retry_at <= draft.now.mono:
            _hand_over(draft, job, watch)
            return


def print_wakes(state: State) -> list[float]:
    """When receipts that wait for another try are due; none while the printer is busy, or where there is none."""
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
    copy = Copy.REPRINT if watch.maybe_printed else job.receipt.copy
    draft.effects.append(Print(job_id=job.job_id, receipt=replace(job.receipt, copy=copy)))
    draft.state.printer = PrinterView(state=PrinterState.BUSY, waiting=len(_open_jobs(draft)))


def print_ended(draft: Draft, message: PrintEnded) -> None:
    """The printer's thread reports. Whatever it says, no payment changes by it."""
    job = draft.state.jobs.get(message.job_id)
    if job is None or job.state is not JobState.SENT_OUT:
        return
    if message.state in _CAME_OUT:
        draft.printing(job.job_id, PrintMoved(state=JobState.DONE, tries=job.tries))
        _forget(draft, job)
    elif message.state is PrinterState.BROKE_OFF:
        draft.printing(job.job_id, PrintMoved(state=JobState.HELD, tries=job.tries))
        _forget(draft, job)
    else:
        _try_later(draft, job)
    draft.state.printer = PrinterView(
        state=message.state, detail=message.detail, waiting=len(_open_jobs(draft))
    )


def _try_later(draft: Draft, job: PrintJob) -> None:
    """Nothing came out: the same receipt again a little later, and not a reprint."""
    watch = draft.state.print_watches.get(job.job_id, PrintWatch())
    rest = _RETRY_S[min(watch.failures, len(_RETRY_S) - 1)]
    draft.state.print_watches[job.job_id] = replace(
        watch, in_flight=False, retry_at=draft.now.mono + rest, failures=watch.failures + 1
    )


def _forget(draft: Draft, job: PrintJob) -> None:
    draft.state.print_watches.pop(job.job_id, None)
