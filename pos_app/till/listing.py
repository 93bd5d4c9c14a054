"""AlphaPay's daily lists: which day is read when, and what a day that was read tells (R11, R12, R18, R19, R21, R51).

Read for payments and refunds whose answers were lost, for the day before (its late rows and its wallets), and
after a restore. Absence proves nothing by itself; a row is a hint where to ask.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import msgspec

from pos_app.domain.now import Now
from pos_app.protocol.answers import Cause, DayOfTransactions
from pos_app.protocol.effects import ReadTransactions
from pos_app.protocol.messages import CallEnded
from pos_app.protocol.ports import DayRead
from pos_app.till import polling, refund_plan, refund_rows, restoring, searching
from pos_app.till.closing import ALPHAPAY_DAY, closing_of, day_of, days_to_search
from pos_app.till.draft import Draft
from pos_app.till.memory import Lists
from pos_app.till.state import RECENT, State

SWEPT_AFTER = timedelta(hours=2)
"""A day's list is read once more so long after the day has ended (R12): its last rows have come by then."""

SWEPT_BACK_DAYS = 7
"""How far back an unread day is made up for after the till was off."""

COUNTING_AGAIN_S = 60.0
"""Rest before days that count for closing (R11) are read once more, where a round did not have them all."""

_DAY = timedelta(days=1)
_NEVER = float("inf")


def owe_lists(draft: Draft) -> None:
    """Read the next day that is due, one day at a time."""
    state = draft.state
    _plan_sweep(draft)
    if state.lists.reading is not None or due_at(state, draft.now) > draft.now.mono:
        return
    days = state.lists.days or tuple(day.isoformat() for day in _days_due(state, draft.now))
    call_id = draft.call_id()
    draft.effects.append(ReadTransactions(call_id=call_id, day=date.fromisoformat(days[0])))
    again_at = state.lists.again_at if state.lists.days else None
    state.lists = msgspec.structs.replace(
        state.lists, reading=call_id, days=days, last_round=draft.now.mono, again_at=again_at
    )


def due_at(state: State, now: Now) -> float:
    """When, on the monotonic clock, the next day is to be read."""
    if state.lists.days:
        return now.mono
    return min(_lost_due_at(state, now), _sweep_due_at(state, now), _restore_due_at(state, now))


def _days_due(state: State, now: Now) -> list[date]:
    if _restore_due_at(state, now) <= now.mono and state.restore is not None:
        return restoring.days_to_import(state, state.restore, now)
    if _lost_due_at(state, now) <= now.mono:
        return _days_of_the_lost(state, now)
    return [date.fromisoformat(day) for day in state.lists.sweep]


# --- payments and refunds whose answers were lost --------------------------------------------------------


def _lost_since(state: State) -> Iterator[datetime]:
    """When each attempt and refund was made that only the lists, or the customer's bill, can tell about."""
    for attempt in state.attempts.values():
        if searching.is_lost(attempt):
            yield attempt.created_at
    for refund in refund_plan.searched(state):
        yield refund.created_at


def _days_of_the_lost(state: State, now: Now) -> list[date]:
    """From the day before the oldest to today (R19)."""
    return list(days_to_search(min(_lost_since(state)), state.alphapay_time(now).date()))


def _lost_due_at(state: State, now: Now) -> float:
    """The youngest sets the pace; and one round a day after expiry, from when absence counts (R11)."""
    made = list(_lost_since(state))
    if not made:
        return _NEVER
    lists = state.lists
    if lists.last_round is None:
        return now.mono
    youngest_s = max(0.0, (state.alphapay_time(now) - max(made)).total_seconds())
    paced = lists.last_round + _rest(lists, polling.list_interval(youngest_s))
    if lists.again_at is not None:
        paced = min(paced, max(lists.again_at, lists.last_round + _rest(lists, 0.0)))
    return min([paced, *_rounds_that_count(state, now, lists.last_round + _rest(lists, COUNTING_AGAIN_S))])


def _rounds_that_count(state: State, now: Now, earliest: float) -> Iterator[float]:
    """When the lists are to be read that say, by their absence, that an order is not there."""
    for attempt in state.attempts.values():
        closing = closing_of(state, attempt)
        if closing is not None and closing.read != closing.days and not closing.listed:
            from_mono = now.mono + (closing.from_utc - state.alphapay_time(now)).total_seconds()
            yield max(from_mono, earliest)


def _rest(lists: Lists, interval: float) -> float:
    if lists.failures:
        interval = min(interval, polling.UNREACHABLE_S)
    return polling.after_failures(interval, lists.failures, None)


# --- the day before, and a restore -----------------------------------------------------------------------


def _plan_sweep(draft: Draft) -> None:
    """Once a day: which days that are over have not been read since (R12, R21)."""
    state, now = draft.state, draft.now
    today, planned_to = state.alphapay_time(now), state.lists.planned_to
    if state.lists.sweep or (planned_to is not None and today < planned_to <= today + _DAY):
        return
    last_over = day_of(today - SWEPT_AFTER) - _DAY
    days = [last_over - timedelta(days=n) for n in reversed(range(SWEPT_BACK_DAYS))]
    wanted = [day for day in days if _may_have_rows(state, day) and not _is_swept(state, day)]
    state.lists = msgspec.structs.replace(
        state.lists,
        sweep=tuple(day.isoformat() for day in wanted),
        planned_to=_over_at(last_over + _DAY) + SWEPT_AFTER,
    )


def _may_have_rows(state: State, day: date) -> bool:
    """Whether this till may have traded on that day, or on the one before, whose rows may come late. Where not all that
    was sold before is in memory, every day since the latest that was swept may have rows, at the start.
    """
    if {day, day - _DAY} & state.traded:
        return True
    swept = [read for read in state.days_read if _is_swept(state, read)]
    more_on_file = state.lists.planned_to is None and len(state.attempts) >= RECENT
    return more_on_file and day > max(swept, default=date.min)


def _over_at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=ALPHAPAY_DAY) + _DAY


def _is_swept(state: State, day: date) -> bool:
    return day in state.days_read and state.days_read[day] >= _over_at(day) + SWEPT_AFTER


def _sweep_due_at(state: State, now: Now) -> float:
    lists = state.lists
    if not lists.sweep:
        if lists.planned_to is None:
            return now.mono
        return now.mono + (lists.planned_to - state.alphapay_time(now)).total_seconds()
    if lists.last_round is None or not lists.failures:
        return now.mono
    return lists.last_round + _rest(lists, polling.UNREACHABLE_S)


def _restore_due_at(state: State, now: Now) -> float:
    if state.restore is None or not restoring.days_to_import(state, state.restore, now):
        return _NEVER
    lists = state.lists
    if lists.last_round is None or not lists.failures:
        return now.mono
    return lists.last_round + _rest(lists, 5.0)


# --- what came of it -------------------------------------------------------------------------------------


def list_ended(draft: Draft, message: CallEnded) -> None:
    """A day was read, or not."""
    lists, body = draft.state.lists, message.answer.body
    day = lists.days[0]
    if not isinstance(body, DayOfTransactions):
        draft.state.lists = msgspec.structs.replace(
            lists, reading=None, days=(), last_round=draft.now.mono, failures=lists.failures + 1
        )
        return
    draft.state.lists = msgspec.structs.replace(
        lists,
        reading=None,
        days=lists.days[1:],
        last_round=draft.now.mono,
        failures=0 if body.complete else lists.failures + 1,
        sweep=tuple(each for each in lists.sweep if each != day or not body.complete),
    )
    searching.rows_seen(draft, body)
    for row in body.rows:
        refund_rows.row_seen(draft, row)
    restoring.import_day(draft, body, message.known)
    _note_reading(draft, body, swept=day in lists.sweep)
    if len(lists.days) == 1:
        _round_ended(draft)


def _round_ended(draft: Draft) -> None:
    """All days of a round were read: so far, AlphaPay has answered about everything that is searched for there."""
    for attempt in list(draft.state.attempts.values()):
        if searching.is_lost(attempt):
            draft.remember(attempt, answered_at=draft.now.mono, problem=Cause.NONE)


def _note_reading(draft: Draft, body: DayOfTransactions, *, swept: bool) -> None:
    """Journal a reading that counts for something; any complete one is remembered while this run lasts."""
    read_at = draft.state.alphapay_time(draft.now)
    counts = swept or draft.state.restore is not None or _is_evidence(draft, body.day, read_at)
    if counts:
        draft.day_read(DayRead(day=body.day, read_at=read_at, complete=body.complete, rows=len(body.rows)))
    elif body.complete:
        draft.state.days_read[body.day] = read_at


def _is_evidence(draft: Draft, day: date, read_at: datetime) -> bool:
    """Whether an attempt could be closed by this reading, and not by an earlier one (R11)."""
    for attempt in draft.state.attempts.values():
        closing = closing_of(draft.state, attempt)
        wanted = closing is not None and day in closing.days and day not in closing.read
        if closing is not None and wanted and read_at >= closing.from_utc:
            return True
    return False
