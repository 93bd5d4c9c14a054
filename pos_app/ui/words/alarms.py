"""Contradictions: what AlphaPay said before and says now, what that means for the money, what to do (R03, R13, R14)."""

from pos_app.domain.alphapay import SUPPORT_PHONE
from pos_app.domain.payment_terms import AlarmKind
from pos_app.protocol.views import AlarmRow
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier
from pos_app.ui.words.records import AlarmWords

_ALARMS = {
    AlarmKind.OTHER_AMOUNT: AlarmWords(
        title=QT_TRANSLATE_NOOP("cashier", "Another amount was paid"),
        said=QT_TRANSLATE_NOOP("cashier", "Asked for: {amount}. AlphaPay now says: {booked} paid."),
        money=QT_TRANSLATE_NOOP("cashier", "{booked} is booked, and the sale is locked."),
        todo=QT_TRANSLATE_NOOP("cashier", "Do not charge again. Decide about it: F5."),
    ),
    AlarmKind.REFUND_NOT_OURS: AlarmWords(
        title=QT_TRANSLATE_NOOP("cashier", "Refunded, but not by this till"),
        said=QT_TRANSLATE_NOOP("cashier", "No refund was made here. AlphaPay now says: refunded."),
        money=QT_TRANSLATE_NOOP("cashier", "Do not count {booked} as paid."),
        todo=QT_TRANSLATE_NOOP(
            "cashier", "Find out who refunded it in AlphaPay's dashboard. Decide about it: F5."
        ),
    ),
    AlarmKind.SECOND_CHARGE: AlarmWords(
        title=QT_TRANSLATE_NOOP("cashier", "The customer paid twice"),
        said=QT_TRANSLATE_NOOP(
            "cashier", "One payment of this sale stood already. AlphaPay now says: another one of {booked}."
        ),
        money=QT_TRANSLATE_NOOP("cashier", "One of the two has to go back."),
        todo=QT_TRANSLATE_NOOP("cashier", "Ask the customer to wait. Decide about it: F5."),
    ),
    AlarmKind.ENDED_ORDER_LIVES: AlarmWords(
        title=QT_TRANSLATE_NOOP("cashier", "An ended payment is open again"),
        said=QT_TRANSLATE_NOOP("cashier", "AlphaPay had said: ended, not paid. Now it says: still open."),
        money=QT_TRANSLATE_NOOP("cashier", "The customer may still pay {amount}."),
        todo=QT_TRANSLATE_NOOP("cashier", "Do not charge this sale again before it is settled."),
    ),
    AlarmKind.PAID_ORDER_IS_NOT: AlarmWords(
        title=QT_TRANSLATE_NOOP("cashier", "AlphaPay takes back that it was paid"),
        said=QT_TRANSLATE_NOOP("cashier", "AlphaPay had said: {booked} paid. Now it says: not paid."),
        money=QT_TRANSLATE_NOOP(
            "cashier", "It stays booked as paid here, but may be missing from the payout."
        ),
        todo=QT_TRANSLATE_NOOP("cashier", "Give nothing back. A supervisor calls AlphaPay: {phone}."),
    ),
    AlarmKind.LIST_SAYS_PAID: AlarmWords(
        title=QT_TRANSLATE_NOOP("cashier", "Paid in AlphaPay's list, not paid when asked"),
        said=QT_TRANSLATE_NOOP(
            "cashier", "Asked about the order, AlphaPay says: not paid. Its list says: paid."
        ),
        money=QT_TRANSLATE_NOOP("cashier", "The customer may have paid {amount}."),
        todo=QT_TRANSLATE_NOOP("cashier", "Do not charge again. A supervisor calls AlphaPay: {phone}."),
    ),
    AlarmKind.LISTED_BUT_NEVER_SENT: AlarmWords(
        title=QT_TRANSLATE_NOOP("cashier", "AlphaPay lists an order that never left this till"),
        said=QT_TRANSLATE_NOOP("cashier", "This till never sent it. AlphaPay's list now has it."),
        money=QT_TRANSLATE_NOOP("cashier", "Somebody may have been charged {amount}."),
        todo=QT_TRANSLATE_NOOP(
            "cashier", "Call a supervisor. Another till may run on a copy of this one's data."
        ),
    ),
    AlarmKind.ANSWER_ABOUT_ANOTHER: AlarmWords(
        title=QT_TRANSLATE_NOOP("cashier", "AlphaPay answered about another order"),
        said=QT_TRANSLATE_NOOP(
            "cashier", "This till asked about one order. The signed answer is about another."
        ),
        money=QT_TRANSLATE_NOOP("cashier", "The answer was not used. Nothing changed."),
        todo=QT_TRANSLATE_NOOP("cashier", "Tell a supervisor. If it comes again, call AlphaPay: {phone}."),
    ),
}
_TOLD_BY_FIGURES = frozenset({AlarmKind.OTHER_AMOUNT, AlarmKind.SECOND_CHARGE})
"""Alarms whose detail is an amount that the sentence has already."""
_PLACE = QT_TRANSLATE_NOOP("cashier", "Alarm {number} of {count}")
_READ = QT_TRANSLATE_NOOP("cashier", "I have read this")


def alarm_words(alarm: AlarmRow) -> AlarmWords:
    """The alarm with its figures; what AlphaPay itself said stands in brackets where it says more."""
    words = _ALARMS[alarm.kind]
    booked = (alarm.booked or alarm.amount).text()
    figures = {"amount": alarm.amount.text(), "booked": booked, "phone": SUPPORT_PHONE}
    said = for_cashier(words.said, **figures)
    told = alarm.detail and alarm.kind not in _TOLD_BY_FIGURES
    return AlarmWords(
        title=for_cashier(words.title, **figures),
        said=f"{said} ({alarm.detail})" if told else said,
        money=for_cashier(words.money, **figures),
        todo=for_cashier(words.todo, **figures),
    )


def alarm_place(count: int) -> str:
    """Which of how many alarms stands there: always the first."""
    return for_cashier(_PLACE, number=1, count=count)


def alarm_read() -> str:
    """What stands on the key that acknowledges an alarm."""
    return for_cashier(_READ)
