"""The red bar over everything: a contradiction, until somebody says by a key of its own that it was read."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pos_app.protocol.views import AlarmRow
from pos_app.ui import words
from pos_app.ui.cashier.desk import Deed, Slot
from pos_app.ui.theme import GAP
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.styling import label, set_style

_KEY_WIDTH = 150


class AlarmBar(QFrame):
    """Lies over its parent, as high as its words need; the first of several, with how many there are."""

    wanted = Signal(object)
    """A `Deed`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._place_wanted = (0, 0, 0)
        self.setProperty("panel", "danger")
        self._place, self._title = label("strong"), label("leadStrong", wrap=True)
        self._said, self._money = label("body", wrap=True), label("body", wrap=True)
        self._todo = label("strong", wrap=True)
        self._read = KeyButton()
        self._read.setFixedWidth(_KEY_WIDTH)
        self._read.clicked.connect(lambda: self.wanted.emit(Deed.ACKNOWLEDGE_ALARM))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for part in (self._place, self._title, self._said, self._money, self._todo):
            texts.addWidget(part)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(3 * GAP, GAP, 2 * GAP, GAP)
        row.setSpacing(2 * GAP)
        row.addLayout(texts, 1)
        row.addWidget(self._read, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_alarms(self, alarms: tuple[AlarmRow, ...], *, enabled: bool) -> None:
        """Show the first of `alarms`, or nothing; `enabled` is false while a command is on its way."""
        self.setVisible(bool(alarms))
        if not alarms:
            return
        alarm, said = alarms[0], words.alarm_words(alarms[0])
        place = f"{words.alarm_place(len(alarms))} · {alarm.amount.text()} · {alarm.short_code}"
        texts = (place, said.title, said.said, said.money, said.todo)
        for part, text in zip(self._parts(), texts, strict=True):
            part.setText(text)
        self._read.show_key(Slot.F12.value, words.alarm_read())
        set_style(self._read, kind="alarm")
        self._read.setEnabled(enabled)
        self.raise_()

    def lie_over(self, width: int, top: int, least_height: int) -> None:
        """Take this width from `top` down, no lower than `least_height` unless the words need it; in pixels."""
        self._place_wanted = (width, top, least_height)
        self._lie()

    def event(self, event: QEvent) -> bool:
        """Other words, or words in another size, need another height."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._lie()
        return super().event(event)

    def _lie(self) -> None:
        width, top, least_height = self._place_wanted
        self.setGeometry(0, top, width, max(least_height, self._row.heightForWidth(width)))

    def spoken(self) -> str:
        """What it says, or nothing."""
        return "" if self.isHidden() else " ".join(part.text() for part in self._parts())

    def key(self) -> KeyButton:
        """The button that acknowledges."""
        return self._read

    def _parts(self) -> tuple[QLabel, ...]:
        return (self._place, self._title, self._said, self._money, self._todo)
