"""What the shift's page shows at each step: words, report, list or keypad, reasons, keys. It keeps nothing typed."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pos_app.domain.money import Money
from pos_app.protocol.people_views import ShiftView
from pos_app.protocol.views import TillView
from pos_app.ui.cashier.count_pad import CountPad
from pos_app.ui.cashier.desk import Slot
from pos_app.ui.cashier.looks import SHAPES, TINTS
from pos_app.ui.cashier.reason_strip import ReasonStrip
from pos_app.ui.cashier.shift_matters_panel import ShiftMattersPanel
from pos_app.ui.cashier.shift_report_panel import ShiftReportPanel
from pos_app.ui.cashier.shift_steps import AMOUNTS, Act, Step, asks_why
from pos_app.ui.theme import GAP, Tint
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.mark import Mark
from pos_app.ui.widgets.styling import label, panel, set_style
from pos_app.ui.words import StageWords, Tone
from pos_app.ui.words import shift_closing as closing
from pos_app.ui.words import shifts as said

_BUTTONS = 5
_MARK = 44
_REPORTS = frozenset({Step.REPORT, Step.CLOSED})


class ShiftSheet(QWidget):
    """A card; `touched` says which of its keys was."""

    touched = Signal(object)
    """The `Slot`."""
    sale_wanted = Signal(str)
    """The sale id of something that is open."""

    def __init__(self) -> None:
        super().__init__()
        self._slots: tuple[Slot, ...] = ()
        card = panel("card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(2 * GAP, GAP, 2 * GAP, 2 * GAP)
        rows.setSpacing(GAP)
        rows.addLayout(self._make_top(), 1)
        self.reasons = ReasonStrip()
        rows.addWidget(self.reasons)
        rows.addLayout(self._make_keys())

    def show_step(self, step: Step, view: TillView, counted: Money | None) -> None:
        """Show the shift of `view` at that step, and what was counted by now."""
        shift = view.shift
        self._say(words_of(step, view))
        if shift.report is not None and step in _REPORTS:
            self.report.show_report(shift.report)
        if shift.closing is not None:
            self.matters.show_matters(shift.closing.matters)
        counts = shift.has_drawer and step in AMOUNTS
        self._amount.setText((counted or Money(0, view.currency)).text())
        for part in (self._amount, self.pad):
            part.setVisible(counts)
        self._body.setCurrentWidget(self._part(step, shift))
        self.reasons.setVisible(asks_why(step, shift))
        drawer = step is Step.DRAWER
        self.reasons.show_reasons(said.drawer_words().reasons if drawer else closing.close_reasons())

    def show_keys(self, offered: Mapping[Slot, tuple[Act, bool]], *, waiting: bool) -> None:
        """Show what each key does; none can be touched while a command is on its way."""
        self._slots = tuple(offered)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(self._slots))
        for button, (slot, (act, enabled)) in zip(self._buttons, offered.items(), strict=False):
            primary = slot in {Slot.F9, Slot.ENTER} and act is not Act.BEGIN
            button.show_key(slot.value, said.shift_label(act.label), primary=primary)
            button.setEnabled(enabled and not waiting)

    def turn(self, steps: int) -> None:
        """Scroll what is shown so many keys' worth up (negative) or down."""
        shown = self.matters if self._body.currentWidget() is self.matters else self.report
        shown.turn(steps)

    def spoken(self) -> dict[str, str]:
        """The words at the top, and the amount typed."""
        return {name: part.text() for name, part in self._texts.items()} | {"amount": self._amount.text()}

    def button(self, slot: Slot) -> KeyButton | None:
        """The button of that key, where it is shown."""
        return self._buttons[self._slots.index(slot)] if slot in self._slots else None

    def _part(self, step: Step, shift: ShiftView) -> QWidget:
        if step is Step.CLOSING:
            return self.matters
        return self.report if step in _REPORTS and shift.report is not None else self._empty

    def _say(self, words: StageWords) -> None:
        for name, part in self._texts.items():
            text = getattr(words, name)
            part.setText(text)
            part.setVisible(bool(text))
        self._mark.show_mark(SHAPES[words.tone], TINTS[words.tone])
        self._mark.setVisible(words.tone is not Tone.NEUTRAL)
        tint = TINTS[words.tone].value if words.tone is not Tone.NEUTRAL else ""
        set_style(self._texts["money"], tint=tint)

    def _touched(self, place: int) -> None:
        if place < len(self._slots):
            self.touched.emit(self._slots[place])

    # --- parts -------------------------------------------------------------------------------------------

    def _make_top(self) -> QHBoxLayout:
        """The keypad stands beside all the rest: below it there is no height for it on a small screen."""
        self.pad = CountPad()
        rows = QVBoxLayout()
        rows.setSpacing(GAP)
        rows.addLayout(self._make_head())
        rows.addWidget(self._make_body(), 1)
        top = QHBoxLayout()
        top.setSpacing(2 * GAP)
        top.addLayout(rows, 1)
        top.addWidget(self.pad, 1)
        return top

    def _make_head(self) -> QHBoxLayout:
        self._mark = Mark(_MARK)
        self._mark.show_mark(SHAPES[Tone.NEUTRAL], Tint.NEUTRAL)
        roles = {"title": "title", "money": "strong", "todo": "body", "why": "note"}
        self._texts = {name: label(role, wrap=True) for name, role in roles.items()}
        rows = QVBoxLayout()
        rows.setSpacing(GAP // 2)
        for part in self._texts.values():
            rows.addWidget(part)
        head = QHBoxLayout()
        head.setSpacing(2 * GAP)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(rows, 1)
        return head

    def _make_body(self) -> QStackedWidget:
        self.report, self.matters, self._empty = ShiftReportPanel(), ShiftMattersPanel(), QWidget()
        self.matters.sale_wanted.connect(self.sale_wanted)
        self._amount = label("amount")
        self._amount.setAlignment(Qt.AlignmentFlag.AlignCenter)
        rows = QVBoxLayout(self._empty)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._amount)
        self._body = QStackedWidget()
        for part in (self.report, self.matters, self._empty):
            self._body.addWidget(part)
        return self._body

    def _make_keys(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self._buttons = [KeyButton() for _ in range(_BUTTONS)]
        for place, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, touched=place: self._touched(touched))
            row.addWidget(button, 1)
        return row


def words_of(step: Step, view: TillView) -> StageWords:
    """What is said at the top at that step."""
    shift = view.shift
    match step:
        case Step.CLOSING if shift.closing is not None:
            return closing.closing_words(shift, shift.closing, view.printer)
        case Step.COUNTING:
            return closing.count_words(shift.cash_float)
        case Step.DRAWER:
            form = said.drawer_words()
            return StageWords(form.title, form.money, "", Tone.NEUTRAL)
        case Step.CLOSED if shift.report is not None:
            return closing.closed_words(shift.report, view.printer)
        case Step.REPORT if shift.report is not None:
            return said.report_words(shift.report)
        case Step.OPENING:
            return said.opening_words(shift)
        case _:
            return said.unread_words(shift)
