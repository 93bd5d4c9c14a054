"""The history's short words: states in the list, filters, ways to pay, and what the search found."""

from collections.abc import Mapping

from pos_app.domain.alphapay import Scenario
from pos_app.domain.money import Money
from pos_app.domain.payment import Attempt
from pos_app.domain.payment_terms import State
from pos_app.domain.sale import Sale
from pos_app.protocol.people_views import OrderState, OrderView
from pos_app.protocol.queries import Group, PaymentLine
from pos_app.ui.words.labels import plain_state_word, resolution_word
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier
from pos_app.ui.words.orders import scenario_name
from pos_app.ui.words.story import clock_time

_GROUPS: Mapping[Group, str] = {
    Group.ALL: QT_TRANSLATE_NOOP("cashier", "All payments"),
    Group.UNSETTLED: QT_TRANSLATE_NOOP("cashier", "Not settled"),
    Group.PAID: QT_TRANSLATE_NOOP("cashier", "Paid"),
    Group.UNPAID: QT_TRANSLATE_NOOP("cashier", "Not paid"),
    Group.REFUNDED: QT_TRANSLATE_NOOP("cashier", "Refunded"),
}
_WAYS: Mapping[Scenario, str] = {
    Scenario.OFFLINE: QT_TRANSLATE_NOOP("cashier", "Code scanned"),
    Scenario.OFFLINE_QRCODE: QT_TRANSLATE_NOOP("cashier", "QR shown"),
}
_REFUNDED = QT_TRANSLATE_NOOP("cashier", "{amount} refunded")
_FULLY = QT_TRANSLATE_NOOP("cashier", "Refunded in full")
_PARTLY = QT_TRANSLATE_NOOP("cashier", "Partly refunded")
_REFUNDING = QT_TRANSLATE_NOOP("cashier", "Refund under way")
_DECIDE = QT_TRANSLATE_NOOP("cashier", "Needs a decision")
_LATE = QT_TRANSLATE_NOOP("cashier", "Paid late")
_ELSEWHERE = QT_TRANSLATE_NOOP("cashier", "Made elsewhere")
_NOTHING_YET = QT_TRANSLATE_NOOP("cashier", "No payment was made on this till yet.")
_NOTHING = QT_TRANSLATE_NOOP("cashier", "Nothing found. Esc shows everything again.")
_NOT_HERE = QT_TRANSLATE_NOOP("cashier", "Not in this till's books. Enter asks AlphaPay for it.")
_UNREADABLE = QT_TRANSLATE_NOOP("cashier", "The history could not be read: {why}")
_NO_HISTORY = QT_TRANSLATE_NOOP("cashier", "The history is not available here.")


def nothing_found(*, whole: bool, asks_alphapay: bool) -> str:
    """What stands above an empty list: of the `whole` history, or of a search."""
    if asks_alphapay:
        return for_cashier(_NOT_HERE)
    return for_cashier(_NOTHING_YET if whole else _NOTHING)


def unreadable(why: str) -> str:
    """The journal could not be read."""
    return for_cashier(_UNREADABLE, why=why)


def no_history() -> str:
    """Nobody reads the journal for this screen."""
    return for_cashier(_NO_HISTORY)


def group_name(group: Group) -> str:
    """A kind of payments on a filter."""
    return for_cashier(_GROUPS[group])


def way_name(scenario: Scenario) -> str:
    """How the customer was asked to pay, in two words where this till did."""
    return for_cashier(_WAYS[scenario]) if scenario in _WAYS else scenario_name(scenario)


def line_word(line: PaymentLine) -> str:
    """Where a payment of the history stands."""
    if line.needs_decision:
        return for_cashier(_DECIDE)
    if line.reserved:
        return for_cashier(_REFUNDING)
    if line.refunded is not None:
        return refunded_word(line.refunded.minor, line.booked or line.amount)
    if line.resolution is not None:
        return resolution_word(line.resolution)
    late = line.late and line.state is State.PAID
    return for_cashier(_LATE) if late else plain_state_word(line.state)


def refunded_word(minor: int, booked: Money) -> str:
    """How much of a payment went back."""
    return for_cashier(_FULLY if minor >= booked.minor else _PARTLY)


def payment_word(payment: Attempt) -> str:
    """Where a payment stands whose refunds, if it has any, are known."""
    if payment.needs_decision:
        return for_cashier(_DECIDE)
    if payment.refunded:
        return refunded_word(payment.refunded, payment.booked or payment.amount)
    if payment.resolution is not None:
        return resolution_word(payment.resolution)
    return plain_state_word(payment.state)


def line_note(line: PaymentLine) -> str:
    """What else matters in the list: what went back, or that it was made elsewhere; mostly nothing."""
    if line.refunded is not None:
        return for_cashier(_REFUNDED, amount=line.refunded.text())
    return for_cashier(_ELSEWHERE) if line.foreign else ""


_BOOKED = QT_TRANSLATE_NOOP("cashier", "Asked for and booked {amount}")
_OTHERWISE = QT_TRANSLATE_NOOP("cashier", "Asked for {amount}, booked {booked}")
_ASKED = QT_TRANSLATE_NOOP("cashier", "Asked for {amount}")
_MOVED = QT_TRANSLATE_NOOP("cashier", "the wallet moved {money}")
_BACK = QT_TRANSLATE_NOOP("cashier", "refunded {money}")
_BEGUN = QT_TRANSLATE_NOOP("cashier", "Begun {time} (this till's clock)")
_PAID_AT = QT_TRANSLATE_NOOP("cashier", "paid {time} (AlphaPay's clock)")


def figures_of(payment: Attempt, sale: Sale, way: str, wallet: str) -> str:
    """The figures of a payment in three lines: money, who and how, when and by whose clock."""
    booked = payment.booked
    asked = _ASKED if booked is None else _BOOKED if booked == payment.amount else _OTHERWISE
    money = [for_cashier(asked, amount=payment.amount.text(), booked=booked.text() if booked else "")]
    if payment.pay_amount is not None and payment.pay_amount != booked:
        money.append(for_cashier(_MOVED, money=payment.pay_amount))
    if payment.refunded:
        back = Money(payment.refunded, (booked or payment.amount).currency)
        money.append(for_cashier(_BACK, money=back.text()))
    when = [for_cashier(_BEGUN, time=clock_time(payment.created_at))]
    if payment.paid_at is not None:
        when.append(for_cashier(_PAID_AT, time=clock_time(payment.paid_at)))
    who = [part for part in (wallet, way, sale.cashier, sale.till_id) if part]
    return "\n".join(" · ".join(line) for line in (money, who, when))


def order_figures(order: OrderView) -> str:
    """What is known of an order that was looked up: how it was made, what the wallet moved, when, and its id."""
    about = [scenario_name(order.scenario)] if order.state is OrderState.ELSEWHERE else []
    if order.pay_amount is not None and order.pay_amount != order.amount:
        about.append(for_cashier(_MOVED, money=order.pay_amount))
    if order.paid_at is not None:
        about.append(for_cashier(_PAID_AT, time=clock_time(order.paid_at)))
    return "\n".join(part for part in (" · ".join(about), order.payment_id) if part)
