"""What the cashier is busy with besides the sale on screen: parking, deciding about money, giving a reason. Pure."""

from enum import Enum, auto

import msgspec

from pos_app.protocol.screen_terms import Action
from pos_app.protocol.views import PaymentRow, RefundRow, TillView


class TaskKind(Enum):
    """What a task is about. A form asks for a reason before its command goes out."""

    PARK = auto()
    """What did the customer of the sale on screen leave with?"""
    MONEY = auto()
    """Money in the inbox."""
    REFUND = auto()
    """A refund that is under way."""
    FORM_ACCEPT = auto()
    FORM_REFUND = auto()
    FORM_CLOSE = auto()
    FORM_RESEND = auto()


FORMS = frozenset(
    {
        TaskKind.FORM_ACCEPT,
        TaskKind.FORM_REFUND,
        TaskKind.FORM_CLOSE,
        TaskKind.FORM_RESEND,
    }
)

_DECISIONS = {TaskKind.FORM_ACCEPT: Action.ACCEPT, TaskKind.FORM_REFUND: Action.REFUND}
"""Forms about money in the inbox, and which decision each leads to."""

NEEDS_REFUND_RIGHT = frozenset({TaskKind.FORM_REFUND, TaskKind.FORM_RESEND})
"""Forms that give money back; the others settle."""


class Task(msgspec.Struct, frozen=True):
    """`about` is the request id of a payment, or the refund request id of a refund.

    Closing is about the payment on screen, or, where `about` is empty, about all that may be closed.
    """

    kind: TaskKind
    about: str = ""


def money_of(view: TillView, task: Task) -> PaymentRow | None:
    """The payment in the inbox that `task` is about."""
    return next((row for row in view.inbox if row.request_id == task.about), None)


def refund_of(view: TillView, task: Task) -> RefundRow | None:
    """The refund under way that `task` is about."""
    return next((row for row in view.refunds if row.refund_request_id == task.about), None)


def closable(view: TillView, task: Task) -> tuple[str, ...]:
    """The request ids that closing would close now."""
    if task.about:
        return (task.about,) if _on_sale(view, Action.CLOSE_NOT_FOUND) else ()
    return tuple(row.request_id for row in view.unsettled if row.may_close)


def task_holds(view: TillView, task: Task) -> bool:
    """Whether `task` still means something: what it is about may have been settled meanwhile."""
    match task.kind:
        case TaskKind.PARK:
            return _on_sale(view, Action.PARK)
        case TaskKind.MONEY:
            return money_of(view, task) is not None
        case TaskKind.REFUND:
            return refund_of(view, task) is not None
        case TaskKind.FORM_CLOSE:
            return bool(closable(view, task))
        case TaskKind.FORM_RESEND:
            refund = refund_of(view, task)
            return refund is not None and refund.may_resend
        case _:
            row = money_of(view, task)
            return row is not None and _DECISIONS[task.kind] in row.actions


def permitted(view: TillView, kind: TaskKind) -> bool:
    """Whether whoever is at the till may finish such a task."""
    return view.may_refund if kind in NEEDS_REFUND_RIGHT else view.may_settle


def _on_sale(view: TillView, action: Action) -> bool:
    return view.sale is not None and action in view.sale.actions
