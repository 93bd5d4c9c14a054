"""The shift: opening it, what it took so far, and closing it. It takes keys, keeps what is typed, and gives commands.

What its keys do is `shift_steps`; what it looks like is `shift_sheet`.
"""

import contextlib

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from pos_app.domain.money import AmountTooLarge, Money, typed_amount
from pos_app.protocol.views import TillView
from pos_app.ui.cashier.desk import Slot
from pos_app.ui.cashier.keys import KEYS, SCROLLS
from pos_app.ui.cashier.room import Room
from pos_app.ui.cashier.shift_sheet import ShiftSheet
from pos_app.ui.cashier.shift_steps import (
    AMOUNTS,
    Act,
    Memory,
    Step,
    acts,
    asks_why,
    command_of,
    reads_at_once,
    shown_key,
    step_of,
)


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
        self.sheet = ShiftSheet()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.sheet)
        self.sheet.touched.connect(self._press)
        self.sheet.sale_wanted.connect(self.sale_wanted)
        self.sheet.reasons.changed.connect(self._reason_changed)
        self.sheet.pad.typed.connect(self._add_digits)
        self.sheet.pad.taken_back.connect(self._take_back)

    def entered(self) -> None:
        """Begin anew: nothing typed, and the figures of this moment."""
        self._memory, self._just_entered = Memory(), True
        self.sheet.reasons.clear()

    def show_view(self, view: TillView, *, waiting: bool) -> None:
        """Show the shift as it is."""
        before = self.step
        self._view, self._waiting = view, waiting
        if before is not self.step:
            self._memory = replace(self._memory, digits="", reason="")
            self.sheet.reasons.clear()
        self._refresh()
        if self._just_entered:
            self._just_entered = False
            if reads_at_once(view):
                QTimer.singleShot(0, self, lambda: self.do(Act.READ))

    def pressed(self, event: QKeyEvent) -> bool:
        """A key: what the buttons say, an amount, a reason, or scrolling."""
        slot = KEYS.get(event.key())
        shown = shown_key(slot, self.step) if slot is not None else None
        if shown in self._acts():
            if not event.isAutoRepeat():
                self._press(shown)
            return True
        if event.key() in SCROLLS:
            self.sheet.turn(SCROLLS[event.key()])
            return True
        if self.step in AMOUNTS:
            return self._typed(event)
        return asks_why(self.step, self._view.shift) and self.sheet.reasons.pressed(event)

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
        return self.sheet.spoken()

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
        self._remember(reason=self.sheet.reasons.reason)

    def _remember(self, **changes: object) -> None:
        self._memory = replace(self._memory, **changes)
        self._refresh()

    def _refresh(self) -> None:
        self.sheet.show_step(self.step, self._view, self.counted)
        self.sheet.show_keys(self._acts(), waiting=self._waiting)
