"""What forbids to begin anything new, whoever wishes it. What forbids a single deed stands with that deed."""

from pos_app.protocol.screen_terms import NoticeKind
from pos_app.till.state import State


def books_locked(state: State) -> NoticeKind | None:
    """A journal that takes nothing (R50), or one that is not complete (R51)."""
    if state.not_recorded is not None:
        return NoticeKind.NEW_SALES_LOCKED
    return NoticeKind.RESTORE_LOCKED if state.restore is not None else None


def sales_locked(state: State) -> NoticeKind | None:
    """The same; and no shift is open in which money would count, where shifts are kept (R42)."""
    without_shift = state.settings.shifts and state.shift is None
    return books_locked(state) or (NoticeKind.NO_OPEN_SHIFT if without_shift else None)
