"""The shift: opening it, what it took so far, and closing it. What its keys do is `shift_steps`."""

import contextlib

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pos_app.domain.money import AmountTooLarge, Money, typed_amount
from pos_app.protocol.views import TillView
from pos_app.ui.cashier.count_pad import CountPad
from pos_app.ui.cashier.desk import Slot
from pos_app.ui.cashier.keys import KEYS, SCROLLS
from pos_app.ui.cashier.looks import SHAPES, TINTS
from pos_app.ui.cashier.reason_strip import ReasonStrip
from pos_app.ui.cashier.room import Room
from pos_app.ui.cashier.shift_matters_panel import ShiftMattersPanel
from pos_app.ui.cashier.shift_report_panel import ShiftReportPanel
from pos_app.ui.cashier.shift_steps import Act, Memory, Step, acts, command_of, reads_at_once, step_of
from pos_app.ui.theme import GAP, Tint
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.mark import Mark
from pos_app.ui.widgets.styling import label, panel, set_style
from pos_app.ui.words import StageWords, Tone
from pos_app.ui.words import shifts as said

_BUTTONS = 5
_MARK = 44
_AMOUNTS = frozenset({Step.OPENING, Step.COUNTING})
_REASONS = frozenset({Step.CLOSING, Step.DRAWER})


class ShiftPage(Room):
    """Shows `view.shift`; keeps what is typed until it is a command."""

    sale_wanted = Signal(str)
    """The sale id of something that is open."""

    def __init__(self) -> None:
        super().__init__()
        self._view = TillView()
        self._memory = Memory()
        self._just_entered = False
        self._waiting = False
        card = panel("card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(2 * GAP, GAP, 2 * GAP, 2 * GAP)
        rows.setSpacing(GAP)
        rows.addLayout(self._make_head())
        rows.addWidget(self._make_body(), 1)
        self.reasons = ReasonStrip()
        self.reasons.changed.connect(self._reason_changed)
        rows.addWidget(self.reasons)
        rows.addLayout(self._make_keys())

    def entered(self) -> None:
        """Begin anew: nothing typed, and the figures of this moment."""
        self._memory, self._just_entered = Memory(), True
        self.reasons.clear()

    def show_view(self, view: TillView, *, waiting: bool) -> None:
        """Show the shift as it is."""
        before = step_of(self._view.shift, self._memory)
        self._view, self._waiting = view, waiting
        if before is not self.step:
            self._memory = replace(self._memory, digits="", reason="")
            self.reasons.clear()
        self._refresh()
        if self._just_entered:
            self._just_entered = False
            if reads_at_once(view):
                QTimer.singleShot(0, self, lambda: self.do(Act.READ))

    def pressed(self, event: QKeyEvent) -> bool:
        """A key: what the buttons say, an amount, a reason, or scrolling."""
        slot = KEYS.get(event.key())
        if slot in self._acts():
            if not event.isAutoRepeat():
                self._press(slot)
            return True
        if event.key() in SCROLLS:
            scrolled = self.matters if self.step is Step.CLOSING else self.report
            scrolled.turn(SCROLLS[event.key()])
            return True
        if self.step in _AMOUNTS:
            return self._typed(event)
        return self.step in _REASONS and self.reasons.isVisibleTo(self) and self.reasons.pressed(event)

    @property
    def step(self) -> Step:
        """What is shown."""
        return step_of(self._view.shift, self._memory)

    @property
    def counted(self) -> Money | None:
        """The amount typed."""
        typed = self._memory.digits
        return typed_amount(typed, self._view.currency) if typed else None

    def do(self, act: Act) -> None:
        """What a key or a button stands for."""
        shift, memory, counted = self._view.shift, self._memory, self.counted
        match act:
            case Act.BACK:
                self._back()
            case Act.ASK_DRAWER:
                self._remember(asking_drawer=True)
            case Act.COUNT:
                self._remember(counting=True)
            case _:
                self.ordered.emit(lambda given: command_of(act, shift, memory, counted, given))
                if act is Act.OPEN_DRAWER:
                    self._remember(asking_drawer=False)

    def spoken(self) -> dict[str, str]:
        """The words at the top, and the amount typed."""
        parts = {"title": self._title, "money": self._money, "todo": self._todo, "why": self._why}
        return {name: part.text() for name, part in parts.items()} | {"amount": self.pad.amount()}

    def button(self, slot: Slot) -> KeyButton | None:
        """The button of that key, where it is shown."""
        place = list(self._acts()).index(slot) if slot in self._acts() else None
        return None if place is None else self._buttons[place]

    def _acts(self) -> dict[Slot, tuple[Act, bool]]:
        return acts(self._view, self._memory)

    def _press(self, slot: Slot) -> None:
        act, enabled = self._acts()[slot]
        if enabled and not self._waiting:
            self.do(act)

    def _back(self) -> None:
        match self.step:
            case Step.COUNTING:
                self._remember(counting=False, digits="")
            case Step.DRAWER:
                self._remember(asking_drawer=False)
            case Step.CLOSING:
                self.do(Act.PUT_AWAY)
            case _:
                self.do(Act.PUT_AWAY)
                self.left.emit()

    def _typed(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Backspace:
            self._take_back()
            return True
        text = event.text()
        if not (text.isascii() and text.isdigit()):
            return False
        self._add_digits(text)
        return True

    def _add_digits(self, text: str) -> None:
        """One more digit, or two zeros; past AlphaPay's limit nothing happens."""
        longer = (self._memory.digits + text).lstrip("0")
        with contextlib.suppress(AmountTooLarge):
            typed_amount(longer, self._view.currency)
            self._remember(digits=longer or "0")

    def _take_back(self) -> None:
        self._remember(digits=self._memory.digits[:-1])

    def _reason_changed(self) -> None:
        self._remember(reason=self.reasons.reason)

    def _remember(self, **changes: object) -> None:
        self._memory = replace(self._memory, **changes)
        self._refresh()

    # --- showing -----------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        step, shift = self.step, self._view.shift
        self._say(self._words(step))
        if shift.report is not None and step in {Step.REPORT, Step.CLOSED}:
            self.report.show_report(shift.report)
        if shift.closing is not None:
            self.matters.show_matters(shift.closing.matters)
        self.pad.show_amount((self.counted or Money(0, self._view.currency)).text())
        self.pad.setVisible(shift.has_drawer and step in _AMOUNTS)
        self._show_body(step)
        self._show_reasons(step)
        self._show_keys()

    def _words(self, step: Step) -> StageWords:
        shift = self._view.shift
        if step is Step.CLOSING and shift.closing is not None:
            return said.closing_words(shift, shift.closing)
        if step is Step.COUNTING:
            return said.count_words(shift.cash_float)
        if step is Step.DRAWER:
            form = said.drawer_words()
            return StageWords(form.title, form.money, "", Tone.NEUTRAL)
        if shift.report is not None and step in {Step.REPORT, Step.CLOSED}:
            return said.report_words(shift.report)
        return said.opening_words(shift) if step is Step.OPENING else said.unread_words(shift)

    def _say(self, words: StageWords) -> None:
        parts = (self._title, self._money, self._todo, self._why)
        for part, text in zip(parts, (words.title, words.money, words.todo, words.why), strict=True):
            part.setText(text)
            part.setVisible(bool(text))
        self._mark.show_mark(SHAPES[words.tone], TINTS[words.tone])
        set_style(self._money, tint=TINTS[words.tone].value if words.tone is not Tone.NEUTRAL else "")

    def _show_body(self, step: Step) -> None:
        shift = self._view.shift
        wanted = {Step.CLOSING: self.matters, Step.REPORT: self.report, Step.CLOSED: self.report}.get(
            step, self._empty
        )
        if wanted is self.report and shift.report is None:
            wanted = self._empty
        self._body.setCurrentWidget(wanted)

    def _show_reasons(self, step: Step) -> None:
        closing = self._view.shift.closing
        over_something = (
            step is Step.CLOSING and closing is not None and closing.matters and not closing.in_flight
        )
        self.reasons.setVisible(step is Step.DRAWER or bool(over_something))
        self.reasons.show_reasons(
            said.drawer_words().reasons if step is Step.DRAWER else said.close_reasons()
        )

    def _show_keys(self) -> None:
        offered = list(self._acts().items())
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(offered))
            if place < len(offered):
                slot, (act, enabled) = offered[place]
                primary = slot in {Slot.F9, Slot.ENTER} and act is not Act.BEGIN
                button.show_key(slot.value, said.shift_label(act.label), primary=primary)
                button.setEnabled(enabled and not self._waiting)

    def _touched(self, place: int) -> None:
        offered = list(self._acts())
        if place < len(offered):
            self._press(offered[place])

    # --- parts -------------------------------------------------------------------------------------------

    def _make_head(self) -> QHBoxLayout:
        self._mark = Mark(_MARK)
        self._mark.show_mark(SHAPES[Tone.NEUTRAL], Tint.NEUTRAL)
        self._title, self._money = label("title", wrap=True), label("strong", wrap=True)
        self._todo, self._why = label("body", wrap=True), label("note", wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(GAP // 2)
        for part in (self._title, self._money, self._todo, self._why):
            texts.addWidget(part)
        head = QHBoxLayout()
        head.setSpacing(2 * GAP)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        return head

    def _make_body(self) -> QStackedWidget:
        self.report, self.matters, self._empty = ShiftReportPanel(), ShiftMattersPanel(), QWidget()
        self.matters.sale_wanted.connect(self.sale_wanted)
        self.pad = CountPad()
        self.pad.typed.connect(self._add_digits)
        self.pad.taken_back.connect(self._take_back)
        rows = QVBoxLayout(self._empty)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.pad)
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
