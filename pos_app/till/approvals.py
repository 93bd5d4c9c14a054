"""Deeds that need somebody with more rights: held until one of them approves in place, or nobody does."""

from pos_app.domain.authority import Permission
from pos_app.domain.now import Now
from pos_app.protocol.messages import Approve, Command, DropApproval
from pos_app.protocol.people_views import ApprovalView
from pos_app.till.draft import Draft
from pos_app.till.state import State


def ask(draft: Draft, command: Command, needed: Permission) -> None:
    """Hold `command` until somebody approves it."""
    raise NotImplementedError


def approve(draft: Draft, command: Approve) -> None:
    """Somebody gives their PIN to approve the deed that is held."""
    raise NotImplementedError


def drop(draft: Draft, command: DropApproval) -> None:
    """Nobody approves it."""
    raise NotImplementedError


def approval_view(state: State, now: Now) -> ApprovalView | None:
    """The deed that waits, for the screens."""
    return None
