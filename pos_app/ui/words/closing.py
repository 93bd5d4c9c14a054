"""The three ways on from a payment that is not certain: keep checking, park it, close it safely (R11, R16, R18)."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale

from pos_app.protocol.screen_terms import Action, WhyNoCancel
from pos_app.protocol.views import Closing, SaleView
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier
from pos_app.ui.words.notices import WHY_NO_CANCEL
from pos_app.ui.words.records import ChoiceWords

_CHOICES = {
    Action.CHECK_NOW: ChoiceWords(
        title=QT_TRANSLATE_NOOP("cashier", "Keep checking: ask now"),
        text=QT_TRANSLATE_NOOP("cashier", "The till asks by itself, too."),
    ),
    Action.PARK: ChoiceWords(
        title=QT_TRANSLATE_NOOP("cashier", "Park it, next customer"),
        text=QT_TRANSLATE_NOOP("cashier", "It stays in the list and is asked about."),
    ),
    Action.CANCEL: ChoiceWords(
        title=QT_TRANSLATE_NOOP("cashier", "Cancel payment"),
        text=QT_TRANSLATE_NOOP("cashier", "AlphaPay closes it, unless the customer has paid."),
    ),
    Action.CLOSE_NOT_FOUND: ChoiceWords(
        title=QT_TRANSLATE_NOOP("cashier", "Close as not found"),
        text=QT_TRANSLATE_NOOP("cashier", "AlphaPay's lists do not have it. Asks for a reason."),
    ),
}
_NOT_YET = QT_TRANSLATE_NOOP("cashier", "Close it safely: not yet")
_NO_CANCEL_YET = QT_TRANSLATE_NOOP("cashier", "Cancel: not yet")
_NEEDS = QT_TRANSLATE_NOOP("cashier", "Needs the lists of {days}, read after {time} ({read} of {total}).")
_LISTS_READ = QT_TRANSLATE_NOOP("cashier", "Needs AlphaPay's complete lists first.")
_LISTED = QT_TRANSLATE_NOOP("cashier", "AlphaPay's list has it: do not close it. Scan the customer's bill.")
_DAY = QT_TRANSLATE_NOOP("cashier", "d MMM")
"""Qt's pattern of day and month: `24 Nov`."""
_ALL_CLOSABLE = QT_TRANSLATE_NOOP("cashier", "Close as not found: {count} (F9)")


def way_on_words(action: Action, sale: SaleView) -> ChoiceWords:
    """What stands on the button of `action`; for closing that is not possible yet, what it needs and from when."""
    if action is Action.CANCEL and action not in sale.actions:
        why = for_cashier(WHY_NO_CANCEL[WhyNoCancel.TOO_EARLY])
        return ChoiceWords(title=for_cashier(_NO_CANCEL_YET), text=why)
    if action is Action.CLOSE_NOT_FOUND and action not in sale.actions:
        return ChoiceWords(title=for_cashier(_NOT_YET), text=_needed(sale.closing))
    words = _CHOICES[action]
    return ChoiceWords(title=for_cashier(words.title), text=for_cashier(words.text))


def close_all_words(count: int) -> str:
    """What stands on the button that closes all that AlphaPay's lists do not have."""
    return for_cashier(_ALL_CLOSABLE, count=count)


def _needed(closing: Closing | None) -> str:
    if closing is None:
        return for_cashier(_LISTS_READ)
    if closing.listed:
        return for_cashier(_LISTED)
    return for_cashier(
        _NEEDS,
        days=_days(closing.days),
        time=day_and_time(closing.from_utc),
        read=len(closing.read),
        total=len(closing.days),
    )


def _days(days: tuple[date, ...]) -> str:
    """The days from first to last, which follow each other."""
    ends = [QLocale().toString(QDate(day.year, day.month, day.day), for_cashier(_DAY)) for day in days]
    return f"{ends[0]} – {ends[-1]}" if len(ends) > 1 else "".join(ends)


def day_and_time(moment: datetime) -> str:
    """A moment on this machine's wall clock, as people here write it: `24 Nov 15:35`."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, f"{for_cashier(_DAY)} HH:mm")
