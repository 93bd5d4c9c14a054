"""The questions that hold a charge back, and what their two answers do."""

from collections.abc import Sequence

from pos_app.protocol.screen_terms import QuestionKind
from pos_app.protocol.views import PaymentRow, Question
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier
from pos_app.ui.words.records import QuestionWords

_QUESTIONS = {
    QuestionKind.SAME_CUSTOMER: QuestionWords(
        title=QT_TRANSLATE_NOOP("cashier", "Same customer?"),
        text=QT_TRANSLATE_NOOP(
            "cashier",
            "Not confirmed yet: {payments}. If this is the same customer, they may have paid already. "
            "Do not charge them again.",
        ),
        yes=QT_TRANSLATE_NOOP("cashier", "Same customer, do not charge"),
        no=QT_TRANSLATE_NOOP("cashier", "Another customer, charge {amount}"),
    ),
    QuestionKind.UNKNOWN_WALLET: QuestionWords(
        title=QT_TRANSLATE_NOOP("cashier", "Is this a payment code?"),
        text=QT_TRANSLATE_NOOP(
            "cashier",
            "This till does not know the wallet of the scanned code. Nothing is charged yet. "
            "Charge {amount} only if it is the payment code on the customer's phone.",
        ),
        yes=QT_TRANSLATE_NOOP("cashier", "Payment code, charge {amount}"),
        no=QT_TRANSLATE_NOOP("cashier", "Do not charge"),
    ),
    QuestionKind.ABOVE_LIMIT: QuestionWords(
        title=QT_TRANSLATE_NOOP("cashier", "Charge {amount}?"),
        text=QT_TRANSLATE_NOOP(
            "cashier", "The amount is above this shop's limit. Nothing is charged yet. Check the amount."
        ),
        yes=QT_TRANSLATE_NOOP("cashier", "Charge {amount}"),
        no=QT_TRANSLATE_NOOP("cashier", "Do not charge"),
    ),
}
_PAYMENT = QT_TRANSLATE_NOOP("cashier", "{amount} (code {code})")


def question_words(question: Question) -> QuestionWords:
    """The question with its figures; SAME_CUSTOMER names every unresolved payment it is about (R40)."""
    words = _QUESTIONS[question.kind]
    figures = {"amount": question.amount.text(), "payments": _listed(question.about)}
    return QuestionWords(
        title=for_cashier(words.title, **figures),
        text=for_cashier(words.text, **figures),
        yes=for_cashier(words.yes, **figures),
        no=for_cashier(words.no, **figures),
    )


def _listed(rows: Sequence[PaymentRow]) -> str:
    return ", ".join(for_cashier(_PAYMENT, amount=row.amount.text(), code=row.short_code) for row in rows)
