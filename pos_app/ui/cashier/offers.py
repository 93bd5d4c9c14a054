"""What each key would do now. Pure: no Qt, no words, no sending."""

import msgspec

from pos_app.domain.authority import Permission
from pos_app.protocol.screen_terms import Action, Stage
from pos_app.protocol.views import PaymentRow
from pos_app.ui.cashier.desk import NUMBERS, ROOMS, Deed, Desk, Page, Slot
from pos_app.ui.cashier.tasks import Task, TaskKind, money_of, permitted, refund_of

Offer = tuple[Slot, Deed, bool]
"""A key, what it does, and whether it may be pressed now."""


class Choice(msgspec.Struct, frozen=True):
    """An answer that stands large in the work area; one that is not `enabled` is shown with its reason."""

    slot: Slot
    deed: Deed
    enabled: bool = True


_PARKING = (Deed.LEFT_WITH_GOODS, Deed.LEFT_PAID_OTHERWISE, Deed.LEFT_WITH_NOTHING)

_DECISIONS = (
    (Action.ATTACH, Deed.ATTACH, TaskKind.FORM_ACCEPT),
    (Action.ACCEPT, Deed.ACCEPT, TaskKind.FORM_ACCEPT),
    (Action.REFUND, Deed.REFUND_MONEY, TaskKind.FORM_REFUND),
)
"""What may be decided about money, the deed, and the kind of task whose rights it needs."""


def offers(desk: Desk) -> dict[Slot, Deed]:
    """What each key does now; keys that do nothing are not in it."""
    found = {slot: deed for slot, deed, on in _page_offers(desk) if on}
    found |= {choice.slot: choice.deed for choice in choices(desk) if choice.enabled}
    return found | {slot: deed for slot, deed, on in _offers_anywhere(desk) if on}


def choices(desk: Desk) -> tuple[Choice, ...]:
    """The answers that stand large in the work area, in their order."""
    if desk.page is Page.CHOICE and desk.task is not None:
        return _task_choices(desk, desk.task)
    if desk.page is Page.SALE and desk.view.sale is not None and desk.view.sale.stage is Stage.NOT_SURE:
        return _not_sure_choices(desk)
    if desk.page is Page.RESTORE and desk.view.restore is not None:
        ready = desk.view.restore.may_confirm and bool(desk.z_digits)
        return (Choice(Slot.F9, Deed.CONFIRM_RESTORE, ready),)
    return ()


def _task_choices(desk: Desk, task: Task) -> tuple[Choice, ...]:
    match task.kind:
        case TaskKind.PARK:
            return tuple(map(Choice, NUMBERS, _PARKING))
        case TaskKind.REFUND:
            refund = refund_of(desk.view, task)
            may_resend = refund is not None and refund.may_resend
            on = permitted(desk.view, TaskKind.FORM_RESEND)
            return (Choice(Slot.ONE, Deed.RESEND, on),) if may_resend else ()
        case _:
            row = money_of(desk.view, task)
            return _decisions(desk, row) if row is not None else ()


def _decisions(desk: Desk, row: PaymentRow) -> tuple[Choice, ...]:
    offered = [
        (deed, permitted(desk.view, kind)) for action, deed, kind in _DECISIONS if action in row.actions
    ]
    return tuple(Choice(slot, deed, on) for slot, (deed, on) in zip(NUMBERS, offered, strict=False))


def _not_sure_choices(desk: Desk) -> tuple[Choice, ...]:
    """Keep checking, park, close safely: by cancelling, or, without AlphaPay's id, as not found."""
    if desk.can(Action.CANCEL):
        close = Choice(Slot.ESC, Deed.CANCEL)
    else:
        may = desk.can(Action.CLOSE_NOT_FOUND) and permitted(desk.view, TaskKind.FORM_CLOSE)
        close = Choice(Slot.F9, Deed.CLOSE_NOT_FOUND, may)
    check = Choice(Slot.F4, Deed.CHECK_NOW, desk.can(Action.CHECK_NOW))
    return (check, Choice(Slot.F8, Deed.PARK, desk.can(Action.PARK)), close)


def _offers_anywhere(desk: Desk) -> tuple[Offer, ...]:
    view = desk.view
    free = desk.page not in {Page.QUESTION, Page.REASON} | ROOMS
    return (
        (Slot.F1, Deed.SIGN_OUT, view.person is not None),
        (Slot.F10, Deed.DISMISS_NOTICE, view.notice is not None),
        (Slot.F12, Deed.ACKNOWLEDGE_ALARM, bool(view.alarms)),
        (Slot.F7, Deed.NEXT_UNSETTLED, free and bool(view.unsettled)),
        (Slot.F5, Deed.NEXT_MONEY, free and bool(view.inbox or view.refunds)),
    )


def _page_offers(desk: Desk) -> tuple[Offer, ...]:
    match desk.page:
        case Page.QUESTION:
            return ((Slot.ESC, Deed.DO_NOT_CHARGE, True), (Slot.F9, Deed.CHARGE_ANYWAY, True))
        case Page.PREVIEW:
            return (
                (Slot.ESC, Deed.CLOSE_PREVIEW, True),
                (Slot.F3, Deed.CLOSE_PREVIEW, True),
                (Slot.F6, Deed.REPRINT, desk.can(Action.REPRINT)),
            )
        case Page.CHOICE | Page.REASON:
            return _task_offers(desk)
        case Page.RECOVERY:
            return ((Slot.F9, Deed.DISMISS_RECOVERY, True), (Slot.F4, Deed.CHECK_NOW, True))
        case Page.RESTORE:
            return ((Slot.ESC, Deed.CLEAR_AMOUNT, bool(desk.z_digits)),)
        case Page.ENTRY:
            return _entry_offers(desk)
        case Page.SALE:
            return _sale_offers(desk)
        case Page.SHIFT if not desk.view.shift.is_open and desk.view.shift.report is None:
            return _people_offers(desk)
        case _:
            return ()


def _task_offers(desk: Desk) -> tuple[Offer, ...]:
    task = desk.task
    parking = task is not None and task.kind is TaskKind.PARK
    form = task is not None and desk.page is Page.REASON
    confirmable = form and bool(desk.reason.strip()) and task is not None and permitted(desk.view, task.kind)
    return (
        (Slot.ESC, Deed.BACK, True),
        (Slot.F6, Deed.PRINT_SLIP, parking and desk.can(Action.PRINT_SLIP)),
        (Slot.F9, Deed.CONFIRM_REASON, confirmable),
    )


def _may_set(desk: Desk) -> bool:
    """Whether whoever is at the till may change its settings."""
    person = desk.view.person
    return person is not None and Permission.SETTINGS in person.permissions


def _people_offers(desk: Desk) -> tuple[Offer, ...]:
    """What is there for whoever is signed in, also before the shift is open."""
    somebody = desk.view.person is not None
    people = Deed.OPEN_PEOPLE if desk.view.people else Deed.OPEN_OWN_PIN
    return (
        (Slot.F2, Deed.OPEN_HISTORY, somebody),
        (Slot.F6, people, somebody),
        (Slot.F8, Deed.OPEN_SETTINGS, _may_set(desk)),
    )


def _entry_offers(desk: Desk) -> tuple[Offer, ...]:
    chargeable = bool(desk.digits) and desk.view.not_recorded is None
    closable = any(row.may_close for row in desk.view.unsettled)
    return (
        (Slot.ESC, Deed.CLEAR_AMOUNT, bool(desk.digits)),
        (Slot.F3, Deed.OPEN_SHIFT, desk.view.shift.required),
        (Slot.F4, Deed.CHECK_NOW, bool(desk.view.unsettled or desk.view.refunds)),
        *_people_offers(desk),
        (Slot.F9, Deed.CLOSE_ALL_NOT_FOUND, closable and permitted(desk.view, TaskKind.FORM_CLOSE)),
        (Slot.ENTER, Deed.SHOW_QR, chargeable),
    )


def _sale_offers(desk: Desk) -> tuple[Offer, ...]:
    sale = desk.view.sale
    can_cancel, can_leave = desk.can(Action.CANCEL), desk.can(Action.NEXT_CUSTOMER)
    has_receipt = desk.can_preview and sale is not None and sale.receipt is not None
    slip = desk.can(Action.PRINT_SLIP)
    return (
        (Slot.ESC, Deed.CANCEL if can_cancel else Deed.LEAVE, can_cancel or can_leave),
        (Slot.F2, Deed.LEAVE, can_leave),
        (Slot.F3, Deed.OPEN_PREVIEW, has_receipt),
        (Slot.F4, Deed.CHECK_NOW, desk.can(Action.CHECK_NOW)),
        (Slot.F6, Deed.PRINT_SLIP if slip else Deed.REPRINT, slip or desk.can(Action.REPRINT)),
        (Slot.F8, Deed.PARK, desk.can(Action.PARK)),
        (Slot.F9, Deed.REFUND_SALE, desk.refundable and permitted(desk.view, TaskKind.FORM_REFUND)),
        (Slot.ENTER, Deed.CHARGE_AGAIN, desk.can(Action.CHARGE_AGAIN)),
    )
