"""Contradictions that a person must have seen: raised once of each kind for a payment, kept until acknowledged."""

from pos_app.domain.payment import Attempt
from pos_app.domain.payment_events import AlarmAcknowledged, AlarmRaised
from pos_app.domain.payment_terms import AlarmKind, Resolution
from pos_app.protocol.messages import AcknowledgeAlarm
from pos_app.protocol.screen_terms import MomentKind
from pos_app.protocol.views import AlarmRow
from pos_app.till.draft import Draft
from pos_app.till.state import State


def raise_alarm(draft: Draft, attempt: Attempt, kind: AlarmKind, detail: str = "") -> None:
    """Tell people about a contradiction, unless they were told this kind about this payment before."""
    if any(alarm.kind is kind for alarm in attempt.alarms):
        return
    draft.payment(attempt.request_id, AlarmRaised(kind=kind, detail=detail))
    draft.moment(MomentKind.ALARM, attempt.sale_id)


def another_stands(draft: Draft, attempt: Attempt) -> bool:
    """Whether another payment of the same sale has come, and is not to be given back (R40)."""
    return any(
        other.took_money and other.resolution is not Resolution.REFUND
        for other in draft.state.attempts_of(attempt.sale_id)
        if other.request_id != attempt.request_id
    )


def alarm_second_charge(draft: Draft, attempt: Attempt) -> None:
    """Two payments of one sale stand: a person must know, whatever else is the matter with either (R40)."""
    if another_stands(draft, attempt):
        raise_alarm(draft, attempt, AlarmKind.SECOND_CHARGE, str(attempt.booked or ""))


def acknowledge(draft: Draft, command: AcknowledgeAlarm) -> None:
    """A person has seen it."""
    attempt = draft.state.attempts.get(command.request_id)
    if attempt is not None and any(alarm.kind is command.kind for alarm in attempt.open_alarms):
        by = draft.by
        draft.payment(attempt.request_id, AlarmAcknowledged(kind=command.kind, by=by))


def alarm_rows(state: State) -> tuple[AlarmRow, ...]:
    """Every contradiction that nobody has acknowledged, in the order the payments were made."""
    return tuple(
        AlarmRow(
            request_id=attempt.request_id,
            sale_id=attempt.sale_id,
            short_code=state.sales[attempt.sale_id].short_code,
            kind=alarm.kind,
            detail=alarm.detail,
            amount=attempt.amount,
            state=attempt.state,
            payment_id=attempt.payment_id,
            booked=attempt.booked,
        )
        for attempt in state.attempts.values()
        for alarm in attempt.open_alarms
    )
