"""The form that gives money back: its figures, and why it cannot be confirmed yet (R30, R32)."""

from pos_app.domain.money import Money
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier

_HOW_MUCH = QT_TRANSLATE_NOOP("cashier", "1 of 2: Refund how much?")
_WHY = QT_TRANSLATE_NOOP("cashier", "2 of 2: Why is it given back?")
_WHOLE = QT_TRANSLATE_NOOP("cashier", "All of it. Type for less.")
_PART = QT_TRANSLATE_NOOP("cashier", "A part. {left} stays paid.")
_FIGURES = QT_TRANSLATE_NOOP("cashier", "Paid {paid} · refunded {refunded} · {remaining} remaining")
_UNKNOWN = QT_TRANSLATE_NOOP(
    "cashier",
    "Paid {paid}. What remains is not known: others refunded too. AlphaPay refuses more than is left.",
)
_ZERO = QT_TRANSLATE_NOOP("cashier", "Type how much is to be given back.")
_TOO_MUCH = QT_TRANSLATE_NOOP("cashier", "That is more than can be refunded: {most} at the most.")
_NO_REASON = QT_TRANSLATE_NOOP("cashier", "Press the number of a reason, or type your own.")
_CONFIRM = QT_TRANSLATE_NOOP("cashier", "Refund {amount}")
_REASONS = (
    QT_TRANSLATE_NOOP("cashier", "The goods came back"),
    QT_TRANSLATE_NOOP("cashier", "Wrong item or wrong price"),
    QT_TRANSLATE_NOOP("cashier", "The customer paid twice"),
    QT_TRANSLATE_NOOP("cashier", "The customer paid another way"),
)


def refund_title(*, at_reason: bool) -> str:
    """What the form asks now."""
    return for_cashier(_WHY if at_reason else _HOW_MUCH)


def refund_figures(paid: Money, most: Money, *, known: bool) -> str:
    """What was paid, went back and remains; or that others refunded too, so that nobody here knows what remains."""
    refunded = Money(paid.minor - most.minor, paid.currency)
    figures = {"paid": paid.text(), "refunded": refunded.text(), "remaining": most.text()}
    return for_cashier(_FIGURES if known else _UNKNOWN, **figures)


def refund_fault(amount: Money, most: Money) -> str:
    """Why such an amount cannot be given back; empty where it can."""
    if amount.minor <= 0:
        return for_cashier(_ZERO)
    return for_cashier(_TOO_MUCH, most=most.text()) if amount.minor > most.minor else ""


def refund_share(amount: Money, most: Money, *, known: bool) -> str:
    """What such an amount is of what remains; nothing where that is not known."""
    if not known:
        return ""
    left = Money(most.minor - amount.minor, most.currency)
    return for_cashier(_PART, left=left.text()) if left.minor else for_cashier(_WHOLE)


def reason_wanted() -> str:
    """What is missing before it can be confirmed."""
    return for_cashier(_NO_REASON)


def refund_reasons() -> tuple[str, ...]:
    """The usual reasons, in the order of their number keys."""
    return tuple(map(for_cashier, _REASONS))


def refund_confirm(amount: Money) -> str:
    """What stands on the key that does it."""
    return for_cashier(_CONFIRM, amount=amount.text())
