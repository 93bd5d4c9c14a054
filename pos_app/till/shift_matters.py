"""What is open at a moment: on the reports as items (R43), before closing as matters a person must have seen."""

from collections.abc import Iterator

from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt
from pos_app.domain.refund import Refund
from pos_app.domain.report import Item, ItemKind
from pos_app.protocol.people_views import ClosingView, OpenMatter, OpenMatterKind
from pos_app.till.memory import Closing
from pos_app.till.spool import waiting
from pos_app.till.state import State


def open_items(state: State) -> tuple[Item, ...]:
    """What is not known yet, in no total; and what is counted and waits for a decision."""
    return (*_open_payments(state), *_open_refunds(state))


def _open_payments(state: State) -> Iterator[Item]:
    for attempt in state.attempts.values():
        if attempt.unresolved or attempt.needs_decision:
            yield Item(
                kind=ItemKind.UNSETTLED if attempt.unresolved else ItemKind.UNDECIDED,
                short_code=_short_code(state, attempt),
                request_id=attempt.request_id,
                amount=attempt.booked or attempt.amount,
                begun_at=attempt.created_at,
                payment_id=attempt.payment_id,
            )


def _open_refunds(state: State) -> Iterator[Item]:
    for attempt, refund in _refunds_under_way(state):
        yield Item(
            kind=ItemKind.REFUND_UNDER_WAY,
            short_code=_short_code(state, attempt),
            request_id=attempt.request_id,
            amount=refund.amount,
            begun_at=attempt.created_at,
            payment_id=attempt.payment_id,
            refund_request_id=refund.refund_request_id,
        )


def _refunds_under_way(state: State) -> Iterator[tuple[Attempt, Refund]]:
    for refund in state.refunds.values():
        if refund.unresolved:
            yield state.attempts[refund.request_id], refund


def _short_code(state: State, attempt: Attempt) -> str:
    return state.sales[attempt.sale_id].short_code


def matters(state: State) -> tuple[OpenMatter, ...]:
    """All that would go on into the next shift. Each keeps its id as long as it is open."""
    payments = (matter for attempt in state.attempts.values() for matter in _about_payment(state, attempt))
    refunds = (
        _matter(
            state, attempt, OpenMatterKind.REFUND, f"refund/{refund.refund_request_id}", amount=refund.amount
        )
        for attempt, refund in _refunds_under_way(state)
    )
    return (*payments, *refunds)


def _about_payment(state: State, attempt: Attempt) -> Iterator[OpenMatter]:
    key = attempt.request_id
    if attempt.unresolved:
        yield _matter(state, attempt, OpenMatterKind.UNSETTLED, f"payment/{key}")
    elif attempt.needs_decision:
        yield _matter(state, attempt, OpenMatterKind.UNDECIDED, f"decision/{key}")
    for alarm in attempt.open_alarms:
        yield _matter(state, attempt, OpenMatterKind.ALARM, f"alarm/{key}/{alarm.kind}")


def _matter(
    state: State, attempt: Attempt, kind: OpenMatterKind, matter_id: str, *, amount: Money | None = None
) -> OpenMatter:
    return OpenMatter(
        matter_id=matter_id,
        kind=kind,
        request_id=attempt.request_id,
        sale_id=attempt.sale_id,
        short_code=_short_code(state, attempt),
        amount=amount or attempt.booked or attempt.amount,
        begun_at=attempt.created_at,
    )


def in_flight(state: State) -> bool:
    """Whether the payment on screen is not certain yet: it must end, or be parked, before a shift closes over it."""
    return any(attempt.unresolved for attempt in state.attempts_of(state.screen))


def closing_view(state: State, closing: Closing) -> ClosingView:
    """What must be known before the shift is closed."""
    return ClosingView(
        matters=matters(state),
        asking=sum(_still_asked(state, request_id) for request_id in closing.asked),
        in_flight=in_flight(state),
        papers_waiting=waiting(state),
    )


def _still_asked(state: State, request_id: str) -> bool:
    """Whether the question waits, is under way, or brought nothing; what is not in memory any more was answered."""
    attempt, watch = state.attempts.get(request_id), state.watches.get(request_id)
    if attempt is None or watch is None or not attempt.needs_care:
        return False
    return watch.ask_now or watch.asking is not None or watch.failures > 0
