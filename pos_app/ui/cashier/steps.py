"""What a deed changes on the screen itself, before and besides any command. Pure."""

from msgspec.structs import replace

from pos_app.protocol.views import TillView
from pos_app.ui.cashier.desk import Deed, Desk, Page
from pos_app.ui.cashier.tasks import Task, TaskKind

_FORMS = {
    Deed.ACCEPT: TaskKind.FORM_ACCEPT,
    Deed.REFUND_MONEY: TaskKind.FORM_REFUND,
    Deed.RESEND: TaskKind.FORM_RESEND,
}
"""Forms about what the open task is about."""

_ROOMS = {
    Deed.OPEN_HISTORY: Page.HISTORY,
    Deed.OPEN_SHIFT: Page.SHIFT,
    Deed.OPEN_PEOPLE: Page.PEOPLE,
    Deed.OPEN_OWN_PIN: Page.PEOPLE,
    Deed.OPEN_SETTINGS: Page.SETTINGS,
    Deed.REFUND_SALE: Page.REFUND,
}

_BEHIND = {
    TaskKind.FORM_ACCEPT: TaskKind.MONEY,
    TaskKind.FORM_REFUND: TaskKind.MONEY,
    TaskKind.FORM_RESEND: TaskKind.REFUND,
}
"""Where a form goes back to."""


def step(desk: Desk, deed: Deed) -> Desk | None:
    """The desk after a deed that is the screen's own affair; None where `deed` is for the engine."""
    match deed:
        case Deed.CLEAR_AMOUNT if desk.page is Page.RESTORE:
            return replace(desk, z_digits="")
        case Deed.CLEAR_AMOUNT:
            return replace(desk, digits="")
        case Deed.OPEN_PREVIEW | Deed.CLOSE_PREVIEW:
            return replace(desk, previewing=deed is Deed.OPEN_PREVIEW)
        case _ if deed in _ROOMS:
            return replace(desk, room=_ROOMS[deed])
        case Deed.BACK:
            return replace(desk, opened=_behind(desk.opened))
        case Deed.NEXT_MONEY:
            return replace(desk, opened=_next_money(desk.view, desk.task))
        case _:
            return _open_task(desk, deed)


def _open_task(desk: Desk, deed: Deed) -> Desk | None:
    request_id = desk.view.sale.request_id if desk.view.sale is not None else ""
    match deed:
        case Deed.PARK:
            task = Task(TaskKind.PARK, request_id)
        case Deed.CLOSE_NOT_FOUND:
            task = Task(TaskKind.FORM_CLOSE, request_id)
        case Deed.CLOSE_ALL_NOT_FOUND:
            task = Task(TaskKind.FORM_CLOSE)
        case _ if deed in _FORMS and desk.opened is not None:
            task = Task(_FORMS[deed], desk.opened.about)
        case _:
            return None
    return replace(desk, opened=task, reason="", reference="")


def _behind(task: Task | None) -> Task | None:
    kind = _BEHIND.get(task.kind) if task is not None else None
    return Task(kind, task.about) if task is not None and kind is not None else None


def _next_money(view: TillView, open_now: Task | None) -> Task | None:
    """The task after the open one, from the top again after the last; first of all that of the sale on screen."""
    tasks = [Task(TaskKind.MONEY, row.request_id) for row in view.inbox]
    tasks += [Task(TaskKind.REFUND, row.refund_request_id) for row in view.refunds]
    on_screen = Task(TaskKind.MONEY, view.sale.request_id) if view.sale is not None else None
    if open_now is None and on_screen in tasks:
        return on_screen
    after = tasks.index(open_now) + 1 if open_now in tasks else 0
    return tasks[after % len(tasks)] if tasks else None
