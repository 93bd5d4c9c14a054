"""What the loop reads from the journal before a message is decided: the payments that the message is about."""

from collections.abc import Iterable

from msgspec.structs import replace

from pos_app.protocol.answers import DayOfTransactions
from pos_app.protocol.messages import CallEnded, Message
from pos_app.protocol.ports import Journal
from pos_app.till.state import State


def with_named(state: State, journal: Journal, message: Message) -> Message:
    """Bring what `message` names into memory, however old it is, and say of a list which rows are known (R51)."""
    request_id = getattr(message, "request_id", "")
    if request_id:
        _take_in(state, journal, [request_id])
    body = message.answer.body if isinstance(message, CallEnded) else None
    if not isinstance(message, CallEnded) or not isinstance(body, DayOfTransactions):
        return message
    named = [row.request_id for row in body.rows if row.request_id]
    _take_in(state, journal, journal.open_to_lists(named))
    return replace(message, known=journal.known(named)) if state.restore is not None else message


def _take_in(state: State, journal: Journal, request_ids: Iterable[str]) -> None:
    for request_id in request_ids:
        found = journal.find(request_id) if request_id not in state.attempts else None
        if found is not None:
            sale, _ = found
            attempts = journal.attempts_of(sale.sale_id)
            refunds = journal.refunds_of([attempt.request_id for attempt in attempts])
            state.take_in(sale, attempts, refunds)
