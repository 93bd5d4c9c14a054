"""The engine: routes a message to its workflow and returns the decision. Pure: the same state, message
and moment decide the same.
"""

from datetime import timedelta

import msgspec

from pos_app.domain.now import Now
from pos_app.domain.payment import Attempt
from pos_app.protocol.answers import Answer
from pos_app.protocol.effects import Effect
from pos_app.protocol.messages import (
    BackupEnded,
    CallEnded,
    Command,
    Message,
    PinChecked,
    PinFailed,
    PinHashed,
    PrintEnded,
    ScannerChanged,
    Started,
    Ticked,
)
from pos_app.protocol.ports import Books, Commit, JobState
from pos_app.protocol.screen_terms import PrinterState
from pos_app.protocol.views import BackupView, ConnectionView, PrinterView, ScannerView
from pos_app.till import (
    answering,
    cancelling,
    listing,
    looked_up,
    owed,
    people,
    pins,
    refund_answers,
    searching,
    signing_in,
    spool,
)
from pos_app.till.closing import day_of
from pos_app.till.commands import carry_out, obey
from pos_app.till.draft import Draft
from pos_app.till.memory import ServerTime
from pos_app.till.recovering import found_at_start
from pos_app.till.standing import shown_attempt
from pos_app.till.state import RECENT, State, TillSettings


class Decision(msgspec.Struct, frozen=True):
    """What a message leads to: commit first, then take over `state`, then let `effects` go."""

    commit: Commit | None
    state: State
    effects: tuple[Effect, ...]


def opening_state(settings: TillSettings, books: Books) -> State:
    """The state a run begins with: what the journal knows, and nothing remembered."""
    on_screen = [""] + [sale.sale_id for sale in books.sales.values() if sale.on_screen]
    printer = PrinterView(state=PrinterState.UNKNOWN if settings.has_printer else PrinterState.NOT_USED)
    return State(
        settings=settings,
        attempts=dict(books.attempts),
        sales=dict(books.sales),
        jobs=dict(books.jobs),
        refunds=dict(books.refunds),
        seen_codes=dict(books.seen_codes),
        days_read=dict(books.days_read),
        traded=frozenset(day_of(attempt.created_at) for attempt in books.attempts.values()),
        recovery=found_at_start(books),
        restore=books.restore,
        people=dict(books.people),
        credentials=dict(books.credentials),
        shift=books.shift,
        last_z=books.last_z,
        settings_seen=books.settings_seen,
        screen=on_screen[-1],
        printer=printer,
    )


def decide(state: State, message: Message, now: Now) -> Decision:
    """What `message` leads to at this moment. Nothing of the decision is true before its commit is on disk (R50)."""
    draft = Draft(state, now)
    if not state.resumed:
        owed.resume(draft)
    if isinstance(message, Command):
        obey(draft, message)
    else:
        _news(draft, message)
    owed.settle_due(draft)
    owed.owe(draft)
    commit = draft.commit()
    _forget_what_is_done(draft.state)
    if _signature(draft.state) != _signature(state):
        draft.state.revision += 1
    return Decision(commit, draft.state, tuple(draft.effects))


def _news(draft: Draft, message: Message) -> None:
    match message:
        case Started():
            pass
        case Ticked():
            _probe(draft)
        case CallEnded():
            _call_ended(draft, message)
        case PrintEnded():
            spool.print_ended(draft, message)
        case ScannerChanged():
            draft.state.scanner = ScannerView(state=message.state, detail=message.detail)
        case PinChecked():
            approved = signing_in.pin_checked(draft, message)
            if approved is not None:
                carry_out(draft, approved)
        case PinFailed():
            pins.failed(draft, message)
        case PinHashed():
            people.pin_hashed(draft, message)
        case BackupEnded():
            draft.state.backup = BackupView(ok=message.ok, at=message.at, detail=message.detail)
        case _:
            raise TypeError(f"the engine has no way to take a {type(message).__name__}")


def _probe(draft: Draft) -> None:
    """After the journal failed, try to record that it works again, and the answers that wait for it; new
    sales stay locked until that succeeds (R50).
    """
    failed = draft.state.not_recorded
    if failed is None or draft.now.mono < draft.state.probe_at:
        return
    draft.recording_resumed(failed.reason)
    for attempt in list(draft.state.attempts.values()):
        unrecorded = draft.watch(attempt).unrecorded
        if unrecorded is not None:
            answering.pay_ended(draft, attempt, unrecorded)
    refund_answers.tell_unrecorded(draft)


def _call_ended(draft: Draft, message: CallEnded) -> None:
    """An answer, or none: to the workflow that asked."""
    _connection(draft, message.answer)
    if message.call_id in draft.state.bills:
        searching.bill_ended(draft, message)
        return
    if message.call_id == draft.state.lists.reading:
        listing.list_ended(draft, message)
        return
    if refund_answers.call_ended(draft, message) or looked_up.call_ended(draft, message):
        return
    attempt = draft.state.attempts.get(message.request_id)
    if attempt is None:
        return
    watch = draft.watch(attempt)
    if message.call_id == watch.paying:
        answering.pay_ended(draft, attempt, message)
    elif message.call_id == watch.cancelling:
        cancelling.cancel_ended(draft, attempt, message)
    elif message.call_id == watch.asking:
        answering.inquiry_ended(draft, attempt, message)


def _connection(draft: Draft, answer: Answer) -> None:
    before = draft.state.connection
    ok = answer.ended.name == "VERIFIED"
    offset = answer.clock_offset_s if answer.clock_offset_s is not None else before.clock_offset_s
    changed = before.ok is not ok or before.cause is not answer.cause
    if answer.clock_offset_s is not None:
        utc = draft.now.utc + timedelta(seconds=answer.clock_offset_s)
        draft.state.server_time = ServerTime(mono=draft.now.mono, utc=utc)
    draft.state.connection = ConnectionView(
        ok=ok,
        cause=answer.cause,
        hint=answer.hint,
        since_mono=draft.now.mono if changed else before.since_mono,
        clock_offset_s=offset,
    )


def _forget_what_is_done(state: State) -> None:
    """Keep only what needs care or eyes, is on screen, was open at the start, or is among the latest few: memory
    stays flat over thousands of sales.
    """
    kept = {a.sale_id for a in state.attempts.values() if a.needs_care or a.unsettled}
    kept |= {state.screen, *list(state.sales)[-RECENT:], *state.latest_sales(), *_recovered(state)}
    state.jobs = {key: job for key, job in state.jobs.items() if job.state is not JobState.DONE}
    if len(kept) >= len(state.sales) and state.sales.keys() <= kept:
        return
    state.sales = {key: sale for key, sale in state.sales.items() if key in kept}
    state.attempts = {key: a for key, a in state.attempts.items() if a.sale_id in state.sales}
    state.watches = {key: watch for key, watch in state.watches.items() if key in state.attempts}
    state.refunds = {key: each for key, each in state.refunds.items() if each.request_id in state.attempts}
    state.refund_watches = {key: watch for key, watch in state.refund_watches.items() if key in state.refunds}


def _recovered(state: State) -> set[str]:
    """Sales that stand in the list of what was open at the start."""
    if state.recovery is None:
        return set()
    paid_for = {state.refunds[key].request_id for key in state.recovery.refunds if key in state.refunds}
    named = paid_for | state.recovery.payments.keys()
    return {state.attempts[key].sale_id for key in named if key in state.attempts}


def _signature(state: State) -> tuple[object, ...]:
    """What a command on the screen relies on: when this changes, commands given before are stale."""
    attempts: list[Attempt] = state.attempts_of(state.screen) if state.screen else []
    shown = shown_attempt(attempts) if attempts else None
    question = state.held and state.held.question_id
    return (state.screen, shown and (shown.request_id, shown.state), question, state.session.person_id)
