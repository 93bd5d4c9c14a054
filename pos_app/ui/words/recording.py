"""What the cashier reads when the till's own memory fails (R50)."""

from pos_app.protocol.views import NotRecorded
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier
from pos_app.ui.words.records import StageWords, Tone

_PAID = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "AlphaPay reports paid; this till could not record it."),
    money=QT_TRANSLATE_NOOP("cashier", "Paid: {amount}. Do not charge again."),
    todo=QT_TRANSLATE_NOOP(
        "cashier",
        "Write down: amount {amount}, payment id {payment_id}, and the time now. "
        "New sales are locked. Call a supervisor. ({reason})",
    ),
    tone=Tone.BAD,
)
_NOTHING_PAID = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "This till cannot record anything."),
    money=QT_TRANSLATE_NOOP("cashier", "Nothing new is charged. Payments under way are not confirmed yet."),
    todo=QT_TRANSLATE_NOOP("cashier", "New sales are locked. Call a supervisor. ({reason})"),
    tone=Tone.BAD,
)


def not_recorded_words(failure: NotRecorded) -> StageWords:
    """The alarm with what to write down: amount, payment id, time (R50)."""
    words = _NOTHING_PAID if failure.paid_amount is None else _PAID
    amount = failure.paid_amount.text() if failure.paid_amount else ""
    figures = {"amount": amount, "payment_id": failure.paid_payment_id or "?", "reason": failure.reason}
    return StageWords(
        title=for_cashier(words.title),
        money=for_cashier(words.money, **figures),
        todo=for_cashier(words.todo, **figures),
        tone=words.tone,
    )
