"""Money that waits for a decision: its story in two sentences, and what each decision does (R12-R14, R40, R41)."""

from pos_app.domain.payment_terms import Attention, LeftWith
from pos_app.protocol.screen_terms import Action
from pos_app.protocol.views import PaymentRow
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier, joined
from pos_app.ui.words.records import ChoiceWords, StageWords, Tone

_STORIES = {
    Attention.LATE: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Paid late"),
        money=QT_TRANSLATE_NOOP("cashier", "{booked} came after this payment had ended here."),
        todo=QT_TRANSLATE_NOOP("cashier", "Find out whether the customer got the goods, then decide."),
        tone=Tone.UNSURE,
    ),
    Attention.LEFT: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Paid after the customer left"),
        money=QT_TRANSLATE_NOOP("cashier", "{booked} came while the sale was not on screen any more."),
        todo=QT_TRANSLATE_NOOP("cashier", "Find out whether the customer got the goods, then decide."),
        tone=Tone.UNSURE,
    ),
    Attention.OTHER_AMOUNT: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Another amount was paid"),
        money=QT_TRANSLATE_NOOP("cashier", "AlphaPay received {booked}. This sale was {amount}."),
        todo=QT_TRANSLATE_NOOP("cashier", "Accept AlphaPay's figure, or give the money back."),
        tone=Tone.BAD,
    ),
    Attention.REFUNDED_ELSEWHERE: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "Refunded from elsewhere"),
        money=QT_TRANSLATE_NOOP(
            "cashier", "{booked} came, and money went back that this till did not give back."
        ),
        todo=QT_TRANSLATE_NOOP("cashier", "Look it up in AlphaPay's dashboard, then decide."),
        tone=Tone.BAD,
    ),
    Attention.SECOND_CHARGE: StageWords(
        title=QT_TRANSLATE_NOOP("cashier", "The customer paid twice"),
        money=QT_TRANSLATE_NOOP(
            "cashier", "{booked} came, and another payment of the same sale stands already."
        ),
        todo=QT_TRANSLATE_NOOP("cashier", "Give this one back."),
        tone=Tone.BAD,
    ),
}

_LEFT_SENTENCES = {
    LeftWith.GOODS: QT_TRANSLATE_NOOP("cashier", "The customer has the goods: attach it to the sale."),
    LeftWith.PAID_OTHERWISE: QT_TRANSLATE_NOOP("cashier", "The customer paid another way: give this back."),
    LeftWith.NOTHING: QT_TRANSLATE_NOOP("cashier", "The customer left without the goods: give this back."),
}
_BY_LEFT_WITH = frozenset({Attention.LATE, Attention.LEFT})

_SHORT = {
    Attention.LATE: QT_TRANSLATE_NOOP("cashier", "Paid late"),
    Attention.LEFT: QT_TRANSLATE_NOOP("cashier", "Paid after leaving"),
    Attention.OTHER_AMOUNT: QT_TRANSLATE_NOOP("cashier", "Another amount"),
    Attention.REFUNDED_ELSEWHERE: QT_TRANSLATE_NOOP("cashier", "Refunded elsewhere"),
    Attention.SECOND_CHARGE: QT_TRANSLATE_NOOP("cashier", "Paid twice"),
}

_DECISIONS = {
    Action.ATTACH: ChoiceWords(
        title=QT_TRANSLATE_NOOP("cashier", "Attach and print"),
        text=QT_TRANSLATE_NOOP("cashier", "It pays its sale. The receipt is printed."),
    ),
    Action.ACCEPT: ChoiceWords(
        title=QT_TRANSLATE_NOOP("cashier", "Accept {booked}"),
        text=QT_TRANSLATE_NOOP("cashier", "The money stands at AlphaPay's figure. Asks for a reason."),
    ),
    Action.REFUND: ChoiceWords(
        title=QT_TRANSLATE_NOOP("cashier", "Refund"),
        text=QT_TRANSLATE_NOOP("cashier", "All that is left goes back to the customer. Asks for a reason."),
    ),
}


def money_words(row: PaymentRow) -> StageWords:
    """What happened to money that waits, and what to do about it. Raises `KeyError` where none waits."""
    words = _STORIES[row.attention or Attention.LATE]
    left = row.left_with if row.attention in _BY_LEFT_WITH else None
    booked = row.booked or row.amount
    return StageWords(
        title=for_cashier(words.title),
        money=for_cashier(words.money, booked=booked.text(), amount=row.amount.text()),
        todo=for_cashier(_LEFT_SENTENCES[left] if left is not None else words.todo),
        tone=words.tone,
    )


def attention_word(attention: Attention) -> str:
    """Why money waits, in a few words for a list."""
    return for_cashier(_SHORT[attention])


def proposal(row: PaymentRow) -> Action | None:
    """The decision that what the customer left with suggests (R41); None where nothing does."""
    if row.attention is Attention.SECOND_CHARGE:
        return Action.REFUND
    if row.left_with is None:
        return None
    keeps = Action.ATTACH if Action.ATTACH in row.actions else Action.ACCEPT
    return keeps if row.left_with is LeftWith.GOODS else Action.REFUND


def decision_words(action: Action, row: PaymentRow) -> ChoiceWords:
    """What stands on the button of a decision about `row`."""
    words, booked = _DECISIONS[action], row.booked or row.amount
    suggested = for_cashier(_SUGGESTED) if proposal(row) is action else ""
    return ChoiceWords(
        title=for_cashier(words.title, booked=booked.text()),
        text=joined(for_cashier(words.text), suggested),
    )


_SUGGESTED = QT_TRANSLATE_NOOP("cashier", "Suggested.")
