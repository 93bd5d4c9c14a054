"""One person's PIN: whose it is and what became of the last try at the left, the pad at the right."""

import math
import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.person import PIN_LENGTHS
from pos_app.protocol.people_views import ApprovalView, PersonRow, SignInView
from pos_app.ui import words
from pos_app.ui.cashier.looks import SHAPES, TINTS
from pos_app.ui.theme import GAP
from pos_app.ui.widgets.countdown import minutes_and_seconds
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.mark import Mark
from pos_app.ui.widgets.pin_pad import PinPad
from pos_app.ui.widgets.styling import label, set_style

_TICK_MS = 250


class PinCard(QWidget):
    """Takes a PIN, and gives it on when the engine can take it: digits typed while it cannot are kept."""

    given = Signal()
    """A PIN stands there to be taken: `pad.take()`."""
    somebody_else = Signal()
    dropped = Signal()
    """Esc's button."""

    def __init__(self, drop_text: str) -> None:
        """`drop_text`: what Esc does."""
        super().__init__()
        self._view: SignInView | ApprovalView | None = None
        self._person: PersonRow | None = None
        self._busy, self._confirmed = False, False
        self.pad = PinPad()
        self.pad.typed.connect(self._typed)
        self.pad.confirmed.connect(self._confirm)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * GAP)
        row.addLayout(self._make_texts(drop_text), 5)
        row.addWidget(self.pad, 5)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def person_id(self) -> str:
        """Whose PIN is wanted, or ""."""
        return self._person.person_id if self._person is not None else ""

    def show_try(
        self, view: SignInView | ApprovalView, person: PersonRow, *, alone: bool, waiting: bool
    ) -> None:
        """Show how `person` stands; `alone` is whether there is nobody else to choose."""
        if person.person_id != self.person_id:
            self.clear()
        self._view, self._person = view, person
        self._busy = waiting or view.checking
        self._greeting.setText(words.greeting(person))
        self._role.setText(words.role_name(person.role))
        self._other.setVisible(not alone)
        self._tick()
        if self._confirmed and not self._blocked():
            QTimer.singleShot(0, self._confirm_late)

    def clear(self) -> None:
        """Forget the digits, and that Enter was pressed."""
        self.pad.clear()
        self._confirmed = False

    def pressed(self, event: QKeyEvent) -> bool:
        """A key: digits, Backspace and Enter; Backspace without digits asks for somebody else."""
        if event.key() == Qt.Key.Key_Backspace and not self.pad.count:
            self.somebody_else.emit()
            return True
        return self.pad.pressed(event)

    def spoken(self) -> str:
        """What it says."""
        return f"{self._greeting.text()} {self._role.text()} {self._standing.text()}"

    def buttons(self) -> tuple[KeyButton, KeyButton]:
        """Somebody else, and Esc's."""
        return self._other, self._drop

    def hideEvent(self, event: object) -> None:
        """What is not seen is not remembered."""
        self.clear()
        self._timer.stop()

    def _typed(self) -> None:
        """Another digit: Enter, if it was pressed before, was not meant for these."""
        self._confirmed = False
        self._tick()

    def _confirm(self) -> None:
        """Give the PIN on as soon as it can be taken; one that is too short stays."""
        if self.pad.count < PIN_LENGTHS.start:
            return
        self._confirmed = self._busy
        if not self._blocked():
            self._confirmed = False
            self.given.emit()

    def _confirm_late(self) -> None:
        """Not while a view is being shown: giving the PIN on shows another."""
        if self._confirmed:
            self._confirm()

    def _blocked(self) -> bool:
        return self._busy or self._wait_s() > 0 or (self._person is not None and self._person.locked)

    def _wait_s(self) -> float:
        until = self._person.wait_until_mono if self._person is not None else None
        return max(0.0, until - time.monotonic()) if until is not None else 0.0

    def _tick(self) -> None:
        if self._view is None or self._person is None:
            return
        wait = minutes_and_seconds(self._wait_s()) if math.ceil(self._wait_s()) else ""
        text, tone = words.pin_words(self._view, self._person, wait)
        self._standing.setText(text)
        set_style(self._standing, tint=TINTS[tone].value)
        self._mark.show_mark(SHAPES[tone], TINTS[tone])
        self._mark.setVisible(tone is not words.Tone.NEUTRAL)
        self.pad.let_confirm(not self._blocked() and self.pad.count >= PIN_LENGTHS.start)
        if wait and self.isVisible():
            self._timer.start()
        elif not wait:
            self._timer.stop()

    def _make_texts(self, drop_text: str) -> QVBoxLayout:
        self._greeting, self._role = label("title", wrap=True), label("body", wrap=True)
        self._mark, self._standing = Mark(32), label("leadStrong", wrap=True)
        self._other, self._drop = KeyButton("⌫", self.tr("Somebody else")), KeyButton("Esc", drop_text)
        self._other.clicked.connect(self.somebody_else)
        self._drop.clicked.connect(self.dropped)
        standing = QHBoxLayout()
        standing.setSpacing(2 * GAP)
        standing.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        standing.addWidget(self._standing, 1)
        keys = QHBoxLayout()
        keys.setSpacing(GAP)
        keys.addWidget(self._drop, 1)
        keys.addWidget(self._other, 1)
        texts = QVBoxLayout()
        texts.setSpacing(GAP)
        texts.addWidget(self._greeting)
        texts.addWidget(self._role)
        texts.addSpacing(2 * GAP)
        texts.addLayout(standing)
        texts.addStretch(1)
        texts.addLayout(keys)
        return texts
