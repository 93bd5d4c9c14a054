"""Which form a task that asks for a reason is, and the money it is about. Pure but for the words' language."""

from pos_app.domain.money import Money
from pos_app.ui import words
from pos_app.ui.cashier.desk import Desk
from pos_app.ui.cashier.tasks import Task, TaskKind, closable, money_of, refund_of
from pos_app.ui.words import FormWords, ReasonFor

_REASONS = {
    TaskKind.FORM_ACCEPT: ReasonFor.ACCEPT,
    TaskKind.FORM_REFUND: ReasonFor.REFUND,
    TaskKind.FORM_CLOSE: ReasonFor.CLOSE,
    TaskKind.FORM_RESEND: ReasonFor.RESEND,
}


def form_of(desk: Desk, task: Task) -> FormWords:
    """The form for `task`, which asks for a reason."""
    return words.form_words(_REASONS[task.kind], _amount(desk, task))


def _amount(desk: Desk, task: Task) -> str:
    """The money it is about; of several payments to be closed, all of it."""
    money, refund, sale = money_of(desk.view, task), refund_of(desk.view, task), desk.view.sale
    if money is not None:
        return (money.booked or money.amount).text()
    if refund is not None:
        return refund.amount.text()
    if sale is not None:
        return sale.amount.text()
    ids = closable(desk.view, task)
    minor = sum(row.amount.minor for row in desk.view.unsettled if row.request_id in ids)
    return Money(minor, desk.view.currency).text()
