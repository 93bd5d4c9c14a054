"""Closing what AlphaPay's complete lists do not have: a supervisor's decision, and what it needs first (R11, R19)."""

from datetime import date, datetime, timedelta, timezone

from pos_app.domain.authority import Permission
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_events import NotFoundDeclared
from pos_app.domain.payment_terms import State
from pos_app.protocol.messages import CloseNotFound
from pos_app.protocol.screen_terms import NoticeKind
from pos_app.protocol.views import Closing
from pos_app.till.draft import Draft
from pos_app.till.state import State as TillState

LISTS_COUNT_AFTER = timedelta(hours=24)
"""R11: rows may come late, so only lists read so long after expiry say that an order is not there."""

ALPHAPAY_DAY = timezone(timedelta(hours=-8))
"""The zone of a day of `transactions`, as far as it is known; the days beside it cover the others (R19)."""

_DAY = timedelta(days=1)


def day_of(moment: datetime) -> date:
    """Which of AlphaPay's days a moment belongs to."""
    return moment.astimezone(ALPHAPAY_DAY).date()


def closing_of(state: TillState, attempt: Attempt) -> Closing | None:
    """What closing this attempt still needs; None where it is not one that only lists can tell about."""
    if attempt.state is not State.UNCERTAIN or attempt.payment_id:
        return None
    from_utc = attempt.expiry + LISTS_COUNT_AFTER
    days = _days_around(attempt)
    read = tuple(day for day in days if day in state.days_read and state.days_read[day] >= from_utc)
    return Closing(
        ready=read == days and not attempt.listed,
        listed=attempt.listed,
        from_utc=from_utc,
        days=days,
        read=read,
    )


def _days_around(attempt: Attempt) -> tuple[date, ...]:
    day = day_of(attempt.created_at)
    return day - _DAY, day, day + _DAY


def days_to_search(made_at: datetime, today: date) -> tuple[date, ...]:
    """From the day before something was made to `today`, or to the day after it where the clock was set back since:
    wide enough for every zone the day may have (R19).
    """
    made_on = day_of(made_at)
    first, last = made_on - _DAY, today if today >= made_on else made_on + _DAY
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))


def close_not_found(draft: Draft, command: CloseNotFound) -> None:
    """A supervisor closes every one of these attempts that may be closed."""
    if Permission.SETTLE not in draft.permissions:
        draft.notice(NoticeKind.NOT_PERMITTED)
        return
    if not command.reason.strip():
        draft.notice(NoticeKind.REASON_MISSING)
        return
    closed = [key for key in command.request_ids if _close(draft, key, command)]
    draft.notice(NoticeKind.CLOSED_NOT_FOUND if closed else NoticeKind.NOT_YET_CLOSABLE, str(len(closed)))


def _close(draft: Draft, request_id: str, command: CloseNotFound) -> bool:
    attempt = draft.state.attempts.get(request_id)
    closing = closing_of(draft.state, attempt) if attempt is not None else None
    if closing is None or not closing.ready:
        return False
    by = draft.by
    draft.payment(
        request_id,
        NotFoundDeclared(by=by, reason=command.reason.strip(), reference=command.reference.strip()),
    )
    return True
