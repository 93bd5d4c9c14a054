"""Forms that ask for a reason before money is given back or a payment is settled: what they say, usual reasons."""

from enum import Enum, auto

from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier
from pos_app.ui.words.records import FormWords


class ReasonFor(Enum):
    """What a reason is asked for."""

    ACCEPT = auto()
    REFUND = auto()
    CLOSE = auto()
    RESEND = auto()


_FORMS = {
    ReasonFor.ACCEPT: FormWords(
        title=QT_TRANSLATE_NOOP("cashier", "Why accept {amount}?"),
        money=QT_TRANSLATE_NOOP("cashier", "The sale counts as paid with AlphaPay's figure."),
        confirm=QT_TRANSLATE_NOOP("cashier", "Accept {amount}"),
        reasons=(
            QT_TRANSLATE_NOOP("cashier", "The customer agrees to this amount"),
            QT_TRANSLATE_NOOP("cashier", "The difference was settled in cash"),
            QT_TRANSLATE_NOOP("cashier", "Checked in AlphaPay's dashboard"),
        ),
    ),
    ReasonFor.REFUND: FormWords(
        title=QT_TRANSLATE_NOOP("cashier", "Why refund {amount}?"),
        money=QT_TRANSLATE_NOOP("cashier", "All that is left of this payment goes back to the customer."),
        confirm=QT_TRANSLATE_NOOP("cashier", "Refund {amount}"),
        reasons=(
            QT_TRANSLATE_NOOP("cashier", "The customer paid another way"),
            QT_TRANSLATE_NOOP("cashier", "The customer left without the goods"),
            QT_TRANSLATE_NOOP("cashier", "The customer paid twice"),
            QT_TRANSLATE_NOOP("cashier", "The goods came back"),
        ),
    ),
    ReasonFor.CLOSE: FormWords(
        title=QT_TRANSLATE_NOOP("cashier", "Why close {amount} as not found?"),
        money=QT_TRANSLATE_NOOP(
            "cashier", "It counts as not paid. If AlphaPay's list has it one day, the till says so."
        ),
        confirm=QT_TRANSLATE_NOOP("cashier", "Close as not found"),
        reasons=(
            QT_TRANSLATE_NOOP("cashier", "The customer shows that nothing was paid"),
            QT_TRANSLATE_NOOP("cashier", "The customer paid another way"),
            QT_TRANSLATE_NOOP("cashier", "AlphaPay says on the phone: no such payment"),
        ),
    ),
    ReasonFor.RESEND: FormWords(
        title=QT_TRANSLATE_NOOP("cashier", "Why send the refund of {amount} again?"),
        money=QT_TRANSLATE_NOOP("cashier", "It goes out under the same number as before."),
        confirm=QT_TRANSLATE_NOOP("cashier", "Send refund again"),
        reasons=(
            QT_TRANSLATE_NOOP("cashier", "The customer shows that nothing came back"),
            QT_TRANSLATE_NOOP("cashier", "AlphaPay says on the phone: no such refund"),
        ),
    ),
}
_SUPERVISOR = QT_TRANSLATE_NOOP("cashier", "Not permitted to you: call a supervisor.")


def form_words(what_for: ReasonFor, amount: str) -> FormWords:
    """The form; `amount` is the money it is about, as text."""
    words = _FORMS[what_for]
    return FormWords(
        title=for_cashier(words.title, amount=amount),
        money=for_cashier(words.money),
        confirm=for_cashier(words.confirm, amount=amount),
        reasons=tuple(map(for_cashier, words.reasons)),
    )


def not_permitted() -> str:
    """Why a decision is greyed."""
    return for_cashier(_SUPERVISOR)
