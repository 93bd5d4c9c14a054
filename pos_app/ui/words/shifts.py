"""The shift in a cashier's words: opening it, what it took, its drawer (R42, R43). Closing it is `shift_closing`."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, QTimeZone

from pos_app.domain.alphapay import Scenario, Wallet
from pos_app.domain.report import ItemKind, ShiftReport
from pos_app.protocol.people_views import ShiftView
from pos_app.ui.words.labels import wallet_name
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier
from pos_app.ui.words.orders import scenario_name
from pos_app.ui.words.records import FormWords, StageWords, Tone

_OPENING = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Open the shift"),
    money=QT_TRANSLATE_NOOP("cashier", "Every payment from now on counts in it, until it is closed."),
    todo=QT_TRANSLATE_NOOP("cashier", "Press Enter."),
    tone=Tone.NEUTRAL,
)
_COUNT_FLOAT = QT_TRANSLATE_NOOP("cashier", "Count the drawer, type the amount, press Enter.")
_OPEN_TITLE = QT_TRANSLATE_NOOP("cashier", "This shift so far")
_OPENED = QT_TRANSLATE_NOOP("cashier", "Opened by {name}, {time}. Nothing is closed by reading this.")
_UNREAD = QT_TRANSLATE_NOOP(
    "cashier", "What it took is shown to those who may read reports. F4 reads it, with an approval."
)
_DRAWER = FormWords(
    title=QT_TRANSLATE_NOOP("cashier", "Why open the drawer?"),
    money=QT_TRANSLATE_NOOP("cashier", "The reason and your name are recorded."),
    confirm=QT_TRANSLATE_NOOP("cashier", "Open the drawer"),
    reasons=(
        QT_TRANSLATE_NOOP("cashier", "Change for a customer"),
        QT_TRANSLATE_NOOP("cashier", "Money taken to the safe"),
        QT_TRANSLATE_NOOP("cashier", "Counting"),
    ),
)

_ITEMS = {
    ItemKind.UNSETTLED: QT_TRANSLATE_NOOP("cashier", "Not confirmed yet: in no total"),
    ItemKind.UNDECIDED: QT_TRANSLATE_NOOP("cashier", "Counted, waits for a decision"),
    ItemKind.REFUND_UNDER_WAY: QT_TRANSLATE_NOOP("cashier", "Refund not known yet: in no total"),
    ItemKind.LATE: QT_TRANSLATE_NOOP("cashier", "Paid late, begun in an earlier shift"),
    ItemKind.EARLIER_REFUND: QT_TRANSLATE_NOOP("cashier", "Refund begun in an earlier shift"),
    ItemKind.REFUND_FAILED: QT_TRANSLATE_NOOP("cashier", "Refund that failed: in no total"),
}
_LABELS = {
    "payments": QT_TRANSLATE_NOOP("cashier", "Payments"),
    "refunds": QT_TRANSLATE_NOOP("cashier", "Refunds"),
    "net": QT_TRANSLATE_NOOP("cashier", "Net"),
    "wallet": QT_TRANSLATE_NOOP("cashier", "By wallet"),
    "scenario": QT_TRANSLATE_NOOP("cashier", "By way of paying"),
    "cashier": QT_TRANSLATE_NOOP("cashier", "By cashier"),
    "cancelled": QT_TRANSLATE_NOOP("cashier", "Ended unpaid"),
    "items": QT_TRANSLATE_NOOP("cashier", "On lines of their own"),
    "nothing": QT_TRANSLATE_NOOP("cashier", "Nothing was taken yet."),
    "float": QT_TRANSLATE_NOOP("cashier", "Drawer at the opening"),
    "counted": QT_TRANSLATE_NOOP("cashier", "Drawer at the closing"),
    "difference": QT_TRANSLATE_NOOP("cashier", "Difference"),
    "reason": QT_TRANSLATE_NOOP("cashier", "Closed although something was open"),
    "open": QT_TRANSLATE_NOOP("cashier", "Open the shift"),
    "close": QT_TRANSLATE_NOOP("cashier", "Close the shift"),
    "read": QT_TRANSLATE_NOOP("cashier", "Read"),
    "refresh": QT_TRANSLATE_NOOP("cashier", "Read again"),
    "print": QT_TRANSLATE_NOOP("cashier", "Print"),
    "drawer": QT_TRANSLATE_NOOP("cashier", "Open drawer"),
    "back": QT_TRANSLATE_NOOP("cashier", "Back"),
    "next": QT_TRANSLATE_NOOP("cashier", "Next"),
    "done": QT_TRANSLATE_NOOP("cashier", "Done"),
}


def shift_label(name: str) -> str:
    """A short label of the shift's page, by its name here."""
    return for_cashier(_LABELS[name])


def opening_words(view: ShiftView) -> StageWords:
    """Before a shift is open."""
    todo = _COUNT_FLOAT if view.has_drawer else _OPENING.todo
    return StageWords(
        for_cashier(_OPENING.title), for_cashier(_OPENING.money), for_cashier(todo), _OPENING.tone
    )


def unread_words(view: ShiftView) -> StageWords:
    """While nobody who may has read what the open shift took."""
    return StageWords(for_cashier(_OPEN_TITLE), for_cashier(_UNREAD), "", Tone.NEUTRAL)


def report_words(report: ShiftReport) -> StageWords:
    """Over an X report."""
    money = for_cashier(_OPENED, name=report.opened_by, time=shift_time(report.opened_at))
    return StageWords(for_cashier(_OPEN_TITLE), money, "", Tone.NEUTRAL)


def drawer_words() -> FormWords:
    """The form that asks why the drawer is opened."""
    said = tuple(map(for_cashier, _DRAWER.reasons))
    return FormWords(
        for_cashier(_DRAWER.title), for_cashier(_DRAWER.money), for_cashier(_DRAWER.confirm), said
    )


def item_word(kind: ItemKind) -> str:
    """Why it has a line of its own."""
    return for_cashier(_ITEMS[kind])


def group_name(key: str, value: str) -> str:
    """A wallet's, a way's or a cashier's name, as the report's groups have it."""
    if key == "wallet":
        return wallet_name(Wallet.parse(value))
    return scenario_name(Scenario.parse(value)) if key == "scenario" else value


def shift_time(moment: datetime) -> str:
    """Day and time on this machine's clock, as the cashier's locale writes them."""
    local = QDateTime.fromSecsSinceEpoch(round(moment.timestamp()), QTimeZone.systemTimeZone())
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)
