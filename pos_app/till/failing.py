"""When the journal cannot take a commit (R50): nothing of the decision happened, and the cashier is
told exactly that.
"""

import msgspec

from pos_app.domain.alphapay import MONEY_STATUSES
from pos_app.domain.now import Now
from pos_app.protocol.answers import PaymentInquired
from pos_app.protocol.messages import CallEnded, Command, Message, PinChecked, PinHashed, PrintEnded, SignOut
from pos_app.protocol.screen_terms import NoticeKind
from pos_app.protocol.views import NotRecorded
from pos_app.till import looked_up, pins, refund_answers, signing_in
from pos_app.till.draft import Draft
from pos_app.till.owed import PROBE_S
from pos_app.till.state import State


def not_recorded(state: State, message: Message, reason: str, now: Now) -> State:
    """The state before the failed decision, with the failure shown and the same question free to be asked again."""
    state = _locked(state, message, now) if isinstance(message, SignOut) else state.fork()
    paid = _reported_payment(message)
    before = state.not_recorded
    if paid is not None:
        state.not_recorded = NotRecorded(
            reason=reason, paid_amount=paid.order_amount, paid_payment_id=paid.payment_id
        )
    elif before is None or before.paid_amount is None:
        state.not_recorded = NotRecorded(reason=reason)
    state.probe_at = now.mono + PROBE_S
    if isinstance(message, Command):
        state.acknowledged = max(state.acknowledged, message.command_id)
    elif isinstance(message, CallEnded):
        _free_the_call(state, message, now)
    elif isinstance(message, PinChecked | PinHashed):
        pins.free_call(state, message.call_id, now)
    elif isinstance(message, PrintEnded) and message.job_id in state.print_watches:
        watch = state.print_watches[message.job_id]
        state.print_watches[message.job_id] = msgspec.structs.replace(
            watch, in_flight=False, retry_at=float("inf"), maybe_printed=True
        )
    return state


def not_readable(state: State, command: Command, now: Now) -> State:
    """What the command names is on file and cannot be read: nothing is done, and whoever gave it hears that."""
    draft = Draft(state, now)
    draft.notice(NoticeKind.RECORD_UNREADABLE)
    draft.state.acknowledged = max(state.acknowledged, command.command_id)
    return draft.state


def _locked(state: State, message: SignOut, now: Now) -> State:
    """A till that cannot record can still be locked (R50): nobody sells in the name of whoever left. The events of it
    are lost, so the people stay as they are on file.
    """
    draft = Draft(state, now)
    signing_in.sign_out(draft, message)
    draft.state.people = state.people
    return draft.state


def _reported_payment(message: Message) -> PaymentInquired | None:
    body = message.answer.body if isinstance(message, CallEnded) else None
    return body if isinstance(body, PaymentInquired) and body.status in MONEY_STATUSES else None


def _free_the_call(state: State, message: CallEnded, now: Now) -> None:
    """The answer is lost to the books; whoever asked will ask again, a little later.

    `pay` is not asked again: its answer waits in memory until the journal takes it.
    """
    state.bills.pop(message.call_id, None)
    if state.lists.reading == message.call_id:
        state.lists = msgspec.structs.replace(state.lists, reading=None, last_round=now.mono)
    refund_answers.free_call(state, message, now)
    looked_up.free_call(state, message)
    attempt = state.attempts.get(message.request_id)
    if attempt is None:
        return
    watch = state.watch(attempt, now)
    if message.call_id == watch.paying:
        state.watches[attempt.request_id] = msgspec.structs.replace(watch, unrecorded=message)
        return
    freed = {field: None for field in ("asking", "cancelling") if getattr(watch, field) == message.call_id}
    state.watches[attempt.request_id] = msgspec.structs.replace(
        watch, asked_at=now.mono, failures=watch.failures + 1, **freed
    )
