"""A reason by number, by touch, or in one's own words typed straight away: no field to be clicked first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.ui.theme import GAP, TARGET
from pos_app.ui.widgets.choice_button import ChoiceButton
from pos_app.ui.widgets.elided_label import ElidedLabel
from pos_app.ui.widgets.styling import panel

_REASONS = 4
_LONGEST = 120
"""Characters."""


class ReasonStrip(QWidget):
    """Keeps the reason; `changed` says that it is another one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._reasons: Sequence[str] = ()
        self._text = ""
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self._buttons = [ChoiceButton("strong") for _ in range(_REASONS)]
        for place, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, number=place + 1: self._choose(number))
            row.addWidget(button, 1)
        rows.addLayout(row)
        rows.addWidget(self._make_own())

    @property
    def reason(self) -> str:
        """What was chosen or typed, without blanks around it."""
        return self._text.strip()

    def show_reasons(self, reasons: Sequence[str]) -> None:
        """Offer these, at most four."""
        self._reasons = reasons
        self._refresh()

    def clear(self) -> None:
        """No reason yet."""
        self._text = ""
        self._refresh()

    def pressed(self, event: QKeyEvent) -> bool:
        """A number chooses while nothing was typed; anything printable is typed; False for any other key."""
        text = event.text()
        if event.key() == Qt.Key.Key_Backspace:
            self._take(self._text[:-1])
        elif text.isdigit() and self._text in ("", *self._reasons):
            self._choose(int(text))
        elif text and text.isprintable():
            own = "" if self._text in self._reasons else self._text
            self._take((own + text)[:_LONGEST])
        else:
            return False
        return True

    def shown(self) -> str:
        """What stands in the field."""
        return self._own.whole_text()

    def button(self, place: int) -> ChoiceButton:
        """The reason in that place, from 0."""
        return self._buttons[place]

    def _choose(self, number: int) -> None:
        if 1 <= number <= len(self._reasons):
            self._take(self._reasons[number - 1])

    def _take(self, text: str) -> None:
        self._text = text
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(self._reasons))
            if place < len(self._reasons):
                chosen = self._text == self._reasons[place]
                button.show_choice(str(place + 1), self._reasons[place], "", suggested=chosen)
        self._own.show_text(self._text or self.tr("Or type the reason in your own words"))

    def _make_own(self) -> QWidget:
        box = panel("sunken")
        box.setFixedHeight(TARGET)
        row = QHBoxLayout(box)
        row.setContentsMargins(2 * GAP, 0, 2 * GAP, 0)
        self._own = ElidedLabel("body")
        self._own.setAccessibleName(self.tr("Reason"))
        row.addWidget(self._own)
        return box
