"""What the loop reads from the journal before a message is decided: the payments that the message is about."""

from collections.abc import Iterable

from msgspec.structs import replace

from pos_app.domain.payment_code import may_name_an_order
from pos_app.protocol.answers import DayOfTransactions, PaymentInquired
from pos_app.protocol.messages import (
    BeginClosing,
    CallEnded,
    CodeScanned,
    Command,
    LookUp,
    Message,
    OfShift,
    OpenShift,
    PinChecked,
    PrintZ,
    RefundFound,
)
from pos_app.protocol.ports import Journal
from pos_app.till.looking_up import plain_id
from pos_app.till.state import State


def with_named(state: State, journal: Journal, message: Message) -> Message:
    """Bring what `message` names into memory, however old it is, and say of a list which rows are known (R51)."""
    request_id = getattr(message, "request_id", "")
    if request_id:
        _take_in(state, journal, [request_id])
    if isinstance(message, Command):
        return _command(state, journal, message)
    if isinstance(message, PinChecked) and state.approval is not None:
        approved = with_named(state, journal, state.approval.command)
        return replace(message, approved=approved)
    body = message.answer.body if isinstance(message, CallEnded) else None
    if isinstance(body, PaymentInquired):
        _take_in(state, journal, [body.request_id])
    if not isinstance(message, CallEnded) or not isinstance(body, DayOfTransactions):
        return message
    named = [row.request_id for row in body.rows if row.request_id]
    _take_in(state, journal, journal.open_to_lists(named))
    return replace(message, known=journal.known(named)) if state.restore is not None else message


def _command(state: State, journal: Journal, command: Command) -> Command:
    """What a command about a shift or an order needs to know of the tables (R42)."""
    match command:
        case OpenShift():
            uncounted = journal.uncounted()
            _take_in(state, journal, {*uncounted.payments, *uncounted.refunded})
            command = replace(command, uncounted=uncounted)
        case BeginClosing() if state.shift is not None:
            command = replace(command, to_recheck=tuple(journal.to_recheck(state.shift.shift_id)))
            _take_in(state, journal, command.to_recheck)
        case PrintZ():
            command = replace(command, shift=journal.closed_shift(command.z_number))
        case LookUp():
            command = replace(command, request_ids=_named_by(journal, command.payment_id))
        case CodeScanned():
            command = replace(command, request_ids=_named_by(journal, command.text))
        case RefundFound() if state.found is not None:
            _take_in(state, journal, [state.found.request_id])
    if isinstance(command, OfShift) and state.shift is not None:
        command = replace(command, figures=journal.shift_figures(state.shift.shift_id))
    return command


def _named_by(journal: Journal, text: str) -> tuple[str, ...]:
    """Payments here that AlphaPay's id or their own names. Nothing else that was read is held against the journal."""
    name = plain_id(text)
    if not may_name_an_order(name):
        return ()
    return tuple(journal.by_payment_id(name)) or ((name,) if journal.find(name) is not None else ())


def _take_in(state: State, journal: Journal, request_ids: Iterable[str]) -> None:
    for request_id in request_ids:
        found = journal.find(request_id) if request_id not in state.attempts else None
        if found is not None:
            sale, _ = found
            attempts = journal.attempts_of(sale.sale_id)
            refunds = journal.refunds_of([attempt.request_id for attempt in attempts])
            state.take_in(sale, attempts, refunds)
