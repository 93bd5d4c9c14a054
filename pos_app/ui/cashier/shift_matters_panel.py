"""What is open before a shift is closed: one row each, which leads to its sale."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pos_app.protocol.people_views import OpenMatter
from pos_app.ui.theme import GAP, TARGET, Tint
from pos_app.ui.widgets.elided_label import ElidedLabel
from pos_app.ui.widgets.mark import Mark, Shape
from pos_app.ui.widgets.styling import label
from pos_app.ui.words.shift_closing import matter_word
from pos_app.ui.words.shifts import shift_time


class MatterButton(QPushButton):
    """One of them."""

    wanted = Signal(str)
    """The sale id."""

    def __init__(self) -> None:
        super().__init__()
        self._sale_id = ""
        self.setProperty("kind", "row")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(TARGET)
        self._code, self._amount = label("code"), label("strong")
        self._what, self._when = ElidedLabel("body"), label("small")
        mark = Mark(24)
        mark.show_mark(Shape.QUERY, Tint.UNSURE)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 0, GAP, 0)
        row.setSpacing(2 * GAP)
        for part, share in ((mark, 0), (self._code, 0), (self._what, 1), (self._when, 0), (self._amount, 0)):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part, share)
        row.setAlignment(self._code, Qt.AlignmentFlag.AlignVCenter)
        self.clicked.connect(lambda: self.wanted.emit(self._sale_id))

    def show_matter(self, matter: OpenMatter) -> None:
        """Show it."""
        self._sale_id = matter.sale_id
        self._code.setText(matter.short_code)
        self._what.show_text(matter_word(matter.kind))
        self._when.setText(shift_time(matter.begun_at))
        self._amount.setText(matter.amount.text())
        self.setAccessibleName(self.spoken())

    def spoken(self) -> str:
        """All that stands in the row."""
        parts = (self._code.text(), self._what.whole_text(), self._when.text(), self._amount.text())
        return " ".join(parts)


class ShiftMattersPanel(QScrollArea):
    """The rows."""

    sale_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(widgetResizable=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._buttons: list[MatterButton] = []
        inner = QWidget()
        self._rows = QVBoxLayout(inner)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addStretch(1)
        self.setWidget(inner)

    def show_matters(self, matters: Sequence[OpenMatter]) -> None:
        """Show these."""
        while len(self._buttons) < len(matters):
            button = MatterButton()
            button.wanted.connect(self.sale_wanted)
            self._rows.insertWidget(len(self._buttons), button)
            self._buttons.append(button)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(matters))
            if place < len(matters):
                button.show_matter(matters[place])

    def turn(self, steps: int) -> None:
        """So many rows up (negative) or down."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + steps * TARGET)

    def buttons(self) -> list[MatterButton]:
        """The rows that are shown."""
        return [button for button in self._buttons if not button.isHidden()]
