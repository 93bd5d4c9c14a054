"""Closing a shift in a cashier's words: what becomes of each kind of open money, the count, the Z report's paper.

R42, R43: every sentence says in which shift's totals the money stands.
"""

from collections import Counter

from pos_app.domain.money import Money
from pos_app.domain.report import ShiftReport
from pos_app.protocol.people_views import ClosingView, OpenMatterKind, ShiftView
from pos_app.protocol.screen_terms import PrinterState
from pos_app.protocol.views import PrinterView
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier, joined
from pos_app.ui.words.printer import printer_words
from pos_app.ui.words.records import StageWords, Tone

_TITLE = QT_TRANSLATE_NOOP("cashier", "Close the shift")
_NOTHING_OPEN = QT_TRANSLATE_NOOP("cashier", "Everything is settled. Z report {number} will be printed.")
_NOTHING_OPEN_NO_PAPER = QT_TRANSLATE_NOOP(
    "cashier", "Everything is settled. This will be Z report {number}."
)
_IN_FLIGHT = QT_TRANSLATE_NOOP(
    "cashier", "A payment is on the screen. Finish it or park it first; then close."
)
_ASKING = QT_TRANSLATE_NOOP("cashier", "AlphaPay is asked once more about {count} that had ended unpaid.")
_PAPERS = QT_TRANSLATE_NOOP("cashier", "Papers that have not come out: {count}.")
_STILL_OPEN = QT_TRANSLATE_NOOP("cashier", "Still open: {count}. Why close it now? Choose a number, or type.")
_PRESS_CLOSE = QT_TRANSLATE_NOOP("cashier", "Press F9.")
_COUNT_NEXT = QT_TRANSLATE_NOOP("cashier", "Press F9 and count the drawer.")

_GOES_ON = {
    OpenMatterKind.UNSETTLED: QT_TRANSLATE_NOOP(
        "cashier", "Not confirmed: {count}. Not in this Z's totals; if paid, in a later Z's."
    ),
    OpenMatterKind.UNDECIDED: QT_TRANSLATE_NOOP(
        "cashier", "To be decided: {count}. The money is counted; only the decision goes on."
    ),
    OpenMatterKind.REFUND: QT_TRANSLATE_NOOP(
        "cashier", "Refunds under way: {count}. Not in this Z's totals; if done, in a later Z's."
    ),
    OpenMatterKind.ALARM: QT_TRANSLATE_NOOP(
        "cashier", "Alarms not read: {count}. They change no total and stay until they are read."
    ),
}
"""What becomes of the money that is open, in the order of the kinds."""

_MATTERS = {
    OpenMatterKind.UNSETTLED: QT_TRANSLATE_NOOP("cashier", "Not confirmed yet"),
    OpenMatterKind.UNDECIDED: QT_TRANSLATE_NOOP("cashier", "Waits for a decision"),
    OpenMatterKind.REFUND: QT_TRANSLATE_NOOP("cashier", "Refund not known yet"),
    OpenMatterKind.ALARM: QT_TRANSLATE_NOOP("cashier", "Alarm that nobody has read"),
}

_COUNT = StageWords(
    title=QT_TRANSLATE_NOOP("cashier", "Count the drawer"),
    money=QT_TRANSLATE_NOOP("cashier", "It began with {amount}."),
    todo=QT_TRANSLATE_NOOP("cashier", "Type what is in it now, then press F9."),
    tone=Tone.NEUTRAL,
)
_REASONS = (
    QT_TRANSLATE_NOOP("cashier", "AlphaPay did not answer"),
    QT_TRANSLATE_NOOP("cashier", "The next shift sees to it"),
    QT_TRANSLATE_NOOP("cashier", "The supervisor knows"),
)

_CLOSED_TITLE = QT_TRANSLATE_NOOP("cashier", "Shift closed: Z report {number}")
_CLOSED = QT_TRANSLATE_NOOP(
    "cashier", "This report never changes. What comes from now on counts in the next shift."
)
_NOT_YET = QT_TRANSLATE_NOOP("cashier", "Not printed yet: it comes out by itself once the printer is ready.")
_PAPER = {
    PrinterState.NOT_USED: QT_TRANSLATE_NOOP(
        "cashier", "This till has no printer: the journal keeps the report."
    ),
    PrinterState.UNKNOWN: _NOT_YET,
    PrinterState.BUSY: QT_TRANSLATE_NOOP("cashier", "The report is being printed."),
    PrinterState.PRINTED: QT_TRANSLATE_NOOP("cashier", "The report is printed."),
    PrinterState.UNCONFIRMED: QT_TRANSLATE_NOOP(
        "cashier",
        "The report was sent, but the printer did not confirm it. Look at the paper; F6 prints it again.",
    ),
    PrinterState.BROKE_OFF: QT_TRANSLATE_NOOP(
        "cashier", "The printer stopped half-way. Look at the paper; F6 prints the report again."
    ),
}
"""What became of the paper. Every other state is a printer that takes none now."""
_CAME_OUT = frozenset({PrinterState.PRINTED, PrinterState.UNCONFIRMED})


def closing_words(view: ShiftView, closing: ClosingView, printer: PrinterView) -> StageWords:
    """Before a shift is closed: what is open and becomes of it, and what is needed for closing it all the same."""
    title = for_cashier(_TITLE)
    if closing.in_flight:
        return StageWords(title, for_cashier(_IN_FLIGHT), "", Tone.BAD, _beside(closing))
    if closing.matters:
        money = for_cashier(_STILL_OPEN, count=len(closing.matters))
        return StageWords(title, money, _goes_on(closing), Tone.UNSURE, _beside(closing))
    settled = _NOTHING_OPEN_NO_PAPER if printer.state is PrinterState.NOT_USED else _NOTHING_OPEN
    money = for_cashier(settled, number=view.next_z)
    todo = for_cashier(_COUNT_NEXT if view.has_drawer else _PRESS_CLOSE)
    return StageWords(title, money, todo, Tone.GOOD, _beside(closing))


def _goes_on(closing: ClosingView) -> str:
    """One line for each kind of what is open."""
    counts = Counter(matter.kind for matter in closing.matters)
    return "\n".join(for_cashier(_GOES_ON[kind], count=counts[kind]) for kind in _GOES_ON if counts[kind])


def _beside(closing: ClosingView) -> str:
    return joined(
        for_cashier(_ASKING, count=closing.asking) if closing.asking else "",
        for_cashier(_PAPERS, count=closing.papers_waiting) if closing.papers_waiting else "",
    )


def count_words(cash_float: Money | None) -> StageWords:
    """Before the drawer is counted at the closing."""
    began = for_cashier(_COUNT.money, amount=cash_float.text()) if cash_float else ""
    return StageWords(for_cashier(_COUNT.title), began, for_cashier(_COUNT.todo), _COUNT.tone)


def closed_words(report: ShiftReport, printer: PrinterView) -> StageWords:
    """Over the Z report of the shift that was just closed: that it stands, and whether it is on paper."""
    title = for_cashier(_CLOSED_TITLE, number=report.z_number)
    return StageWords(title, for_cashier(_CLOSED), paper_words(printer), Tone.GOOD)


def paper_words(printer: PrinterView) -> str:
    """Whether the report that was queued last came out. While papers wait, it is still among them."""
    waits = printer.waiting > 0 and printer.state in _CAME_OUT
    said = _NOT_YET if waits else _PAPER.get(printer.state, _NOT_YET)
    todo = printer_words(printer).detail if printer.state not in _PAPER else ""
    return joined(for_cashier(said), todo)


def close_reasons() -> tuple[str, ...]:
    """Usual reasons for closing a shift over something open."""
    return tuple(map(for_cashier, _REASONS))


def matter_word(kind: OpenMatterKind) -> str:
    """What is open about it."""
    return for_cashier(_MATTERS[kind])
