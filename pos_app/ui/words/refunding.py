"""The form that gives money back: its figures, and why it cannot be confirmed yet (R30, R32)."""

from pos_app.domain.money import Money
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier

_TITLE = QT_TRANSLATE_NOOP("cashier", "Refund how much, and why?")
_FIGURES = QT_TRANSLATE_NOOP("cashier", "Paid {paid} · refunded {refunded} · {remaining} remaining")
_UNKNOWN = QT_TRANSLATE_NOOP(
    "cashier",
    "Paid {paid}. What remains is not known: others refunded too. AlphaPay refuses more than is left.",
)
_ZERO = QT_TRANSLATE_NOOP("cashier", "Type how much is to be given back.")
_TOO_MUCH = QT_TRANSLATE_NOOP("cashier", "That is more than can be refunded: {most} at the most.")
_NO_REASON = QT_TRANSLATE_NOOP("cashier", "Choose a reason, or write one.")
_CONFIRM = QT_TRANSLATE_NOOP("cashier", "Refund {amount}")
_REASONS = (
    QT_TRANSLATE_NOOP("cashier", "The goods came back"),
    QT_TRANSLATE_NOOP("cashier", "Wrong item or wrong price"),
    QT_TRANSLATE_NOOP("cashier", "The customer paid twice"),
    QT_TRANSLATE_NOOP("cashier", "The customer paid another way"),
)


def refund_title() -> str:
    """What the form asks."""
    return for_cashier(_TITLE)


def refund_figures(paid: Money, most: Money, *, known: bool) -> str:
    """What was paid, went back and remains; or that others refunded too, so that nobody here knows what remains."""
    refunded = Money(paid.minor - most.minor, paid.currency)
    figures = {"paid": paid.text(), "refunded": refunded.text(), "remaining": most.text()}
    return for_cashier(_FIGURES if known else _UNKNOWN, **figures)


def refund_fault(amount: Money, most: Money, reason: str) -> str:
    """Why it cannot be confirmed; empty where it can."""
    if amount.minor <= 0:
        return for_cashier(_ZERO)
    if amount.minor > most.minor:
        return for_cashier(_TOO_MUCH, most=most.text())
    return "" if reason.strip() else for_cashier(_NO_REASON)


def refund_reasons() -> tuple[str, ...]:
    """The usual reasons, in the order of their number keys."""
    return tuple(map(for_cashier, _REASONS))


def refund_confirm(amount: Money) -> str:
    """What stands on the key that does it."""
    return for_cashier(_CONFIRM, amount=amount.text())
