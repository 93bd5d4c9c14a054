"""Orders found by AlphaPay's id, also those that another till or channel made, and their refund from here (R32)."""

from pos_app.protocol.messages import CallEnded, ForgetLookUp, LookUp, RefundFound
from pos_app.protocol.people_views import OrderView
from pos_app.till.draft import Draft
from pos_app.till.state import State


def look_up(draft: Draft, command: LookUp) -> None:
    """Find an order in this journal, else at AlphaPay."""
    raise NotImplementedError


def forget(draft: Draft, command: ForgetLookUp) -> None:
    """What was looked up is read."""
    raise NotImplementedError


def refund_found(draft: Draft, command: RefundFound) -> None:
    """Take the order that was found elsewhere into the books, and begin a refund of it."""
    raise NotImplementedError


def call_ended(draft: Draft, message: CallEnded) -> bool:
    """An answer about an order that was looked up; False where it is another question's."""
    return False


def order_view(state: State) -> OrderView | None:
    """What was looked up, for the screens."""
    return None if state.found is None else state.found.shown
