"""Parking a payment that is not certain yet: what the customer leaves with, and what follows from it (R41)."""

from pos_app.domain.payment_terms import LeftWith
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier
from pos_app.ui.words.records import ChoiceWords, StageWords, Tone

_QUESTION = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "What does the customer leave with?"),
    money=QT_TRANSLATE_NOOP("cashier", "Not confirmed yet. The till keeps asking about this payment."),
    todo=QT_TRANSLATE_NOOP("cashier", "Press 1, 2 or 3. Then serve the next customer."),
    tone=Tone.UNSURE,
)

_ANSWERS = {
    LeftWith.GOODS: ChoiceWords(
        title=QT_TRANSLATE_NOOP("cashier", "The goods"),
        text=QT_TRANSLATE_NOOP("cashier", "If the payment comes, it pays for them."),
    ),
    LeftWith.PAID_OTHERWISE: ChoiceWords(
        title=QT_TRANSLATE_NOOP("cashier", "Goods, paid another way"),
        text=QT_TRANSLATE_NOOP("cashier", "If this payment comes as well, it has to go back."),
    ),
    LeftWith.NOTHING: ChoiceWords(
        title=QT_TRANSLATE_NOOP("cashier", "Nothing"),
        text=QT_TRANSLATE_NOOP("cashier", "If the payment comes, it has to go back."),
    ),
}

_SHORT = {
    LeftWith.GOODS: QT_TRANSLATE_NOOP("cashier", "Parked: has the goods"),
    LeftWith.PAID_OTHERWISE: QT_TRANSLATE_NOOP("cashier", "Parked: paid another way"),
    LeftWith.NOTHING: QT_TRANSLATE_NOOP("cashier", "Parked: left without"),
}


def parking_words() -> StageWords:
    """The question."""
    return StageWords(
        title=for_cashier(_QUESTION.title),
        money=for_cashier(_QUESTION.money),
        todo=for_cashier(_QUESTION.todo),
        tone=_QUESTION.tone,
    )


def left_with_choice(left_with: LeftWith) -> ChoiceWords:
    """What stands on the button of an answer."""
    words = _ANSWERS[left_with]
    return ChoiceWords(title=for_cashier(words.title), text=for_cashier(words.text))


def left_with_word(left_with: LeftWith | None) -> str:
    """What the customer left with, in a few words for a list; "" where nobody asked."""
    return for_cashier(_SHORT[left_with]) if left_with is not None else ""
