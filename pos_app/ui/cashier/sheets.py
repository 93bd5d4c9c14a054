"""What a sheet says: a story, what is known, and large answers. Made from the desk, without widgets."""

import msgspec

from pos_app.domain.payment_terms import LeftWith
from pos_app.protocol.screen_terms import Action
from pos_app.protocol.views import PaymentRow, RefundRow, SaleView
from pos_app.ui import words
from pos_app.ui.cashier.desk import Deed, Desk, Page
from pos_app.ui.cashier.known import (
    Known,
    nothing_known,
    payment_known,
    refund_known,
    restore_known,
    sale_known,
)
from pos_app.ui.cashier.looks import ATTENTIONS, REFUNDS
from pos_app.ui.cashier.offers import Choice, choices
from pos_app.ui.cashier.tasks import money_of, refund_of
from pos_app.ui.widgets.mark import Shape
from pos_app.ui.words import ChoiceWords, StageWords

_LEFT_WITH = {
    Deed.LEFT_WITH_GOODS: LeftWith.GOODS,
    Deed.LEFT_PAID_OTHERWISE: LeftWith.PAID_OTHERWISE,
    Deed.LEFT_WITH_NOTHING: LeftWith.NOTHING,
}
_DECISIONS = {Deed.ATTACH: Action.ATTACH, Deed.ACCEPT: Action.ACCEPT, Deed.REFUND_MONEY: Action.REFUND}
_WAYS_ON = {
    Deed.CHECK_NOW: Action.CHECK_NOW,
    Deed.PARK: Action.PARK,
    Deed.CANCEL: Action.CANCEL,
    Deed.CLOSE_NOT_FOUND: Action.CLOSE_NOT_FOUND,
}


class Answer(msgspec.Struct, frozen=True):
    """A choice with its words."""

    choice: Choice
    said: ChoiceWords
    suggested: bool = False


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """All that a sheet shows. `known` is asked again each second."""

    said: StageWords
    shape: Shape
    amount: str = ""
    code: str = ""
    known: Known = nothing_known
    answers: tuple[Answer, ...] = ()


def sheet_of(desk: Desk) -> Sheet | None:
    """The sheet for what is in front of the cashier; None where that is no sheet."""
    view, task = desk.view, desk.task
    if desk.page is Page.SALE and view.sale is not None:
        return _not_sure(desk, view.sale)
    if desk.page is Page.RESTORE and view.restore is not None:
        return _restore(desk)
    if desk.page is not Page.CHOICE or task is None:
        return None
    money, refund = money_of(view, task), refund_of(view, task)
    if money is not None:
        return _money(desk, money)
    if refund is not None:
        return _refund(desk, refund)
    return _parking(desk, view.sale) if view.sale is not None else None


def _not_sure(desk: Desk, sale: SaleView) -> Sheet:
    answers = tuple(
        _answer(desk, choice, words.way_on_words(_WAYS_ON[choice.deed], sale)) for choice in choices(desk)
    )
    return Sheet(
        said=words.stage_words(sale),
        shape=Shape.QUERY,
        amount=sale.amount.text(),
        code=sale.short_code,
        known=sale_known(sale),
        answers=answers,
    )


def _parking(desk: Desk, sale: SaleView) -> Sheet:
    answers = tuple(
        _answer(desk, choice, words.left_with_choice(_LEFT_WITH[choice.deed])) for choice in choices(desk)
    )
    return Sheet(
        said=words.parking_words(),
        shape=Shape.QUERY,
        amount=sale.amount.text(),
        code=sale.short_code,
        answers=answers,
    )


def _money(desk: Desk, row: PaymentRow) -> Sheet:
    proposed = words.proposal(row)
    answers = []
    for choice in choices(desk):
        action = _DECISIONS[choice.deed]
        suggested = action is proposed and choice.enabled
        answers.append(_answer(desk, choice, words.decision_words(action, row), suggested=suggested))
    return Sheet(
        said=words.money_words(row),
        shape=ATTENTIONS[row.attention] if row.attention is not None else Shape.BELL,
        amount=(row.booked or row.amount).text(),
        code=row.short_code,
        known=payment_known(row),
        answers=tuple(answers),
    )


def _refund(desk: Desk, row: RefundRow) -> Sheet:
    return Sheet(
        said=words.refund_words(row),
        shape=REFUNDS[row.state][0],
        amount=row.amount.text(),
        code=row.short_code,
        known=refund_known(row),
        answers=tuple(_answer(desk, choice, words.resend_words()) for choice in choices(desk)),
    )


def _restore(desk: Desk) -> Sheet | None:
    restore = desk.view.restore
    if restore is None:
        return None
    said = words.open_till_words(desk.z_digits, ready=restore.may_confirm)
    return Sheet(
        said=words.restore_words(restore),
        shape=Shape.LOCK,
        known=restore_known(restore),
        answers=tuple(Answer(choice, said) for choice in choices(desk)),
    )


def _answer(desk: Desk, choice: Choice, said: ChoiceWords, *, suggested: bool = False) -> Answer:
    """A decision that is greyed says that somebody with more rights is needed."""
    if desk.page is Page.CHOICE and not choice.enabled:
        said = ChoiceWords(title=said.title, text=words.not_permitted())
    return Answer(choice, said, suggested)
