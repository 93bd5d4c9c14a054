"""The doctor's lines: each with a shape, a word, what was found and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pos_app.ui.cashier.settings_keeping import DoctorLine, Health
from pos_app.ui.theme import GAP, Tint
from pos_app.ui.widgets.mark import Mark, Shape
from pos_app.ui.widgets.styling import label, set_style
from pos_app.ui.words.doctor import advice_of, found_of, health_word, title_of

_MARK, _STEP = 28, 120
"""Pixels."""
_LOOKS = {
    Health.OK: (Shape.TICK, Tint.GOOD),
    Health.WARNING: (Shape.BELL, Tint.UNSURE),
    Health.FAILED: (Shape.CROSS, Tint.BAD),
    Health.NOT_USED: (Shape.BAR, Tint.NEUTRAL),
}
_GRAVEST_FIRST = (Health.FAILED, Health.WARNING, Health.OK, Health.NOT_USED)


class DoctorPanel(QScrollArea):
    """What is wrong stands first."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_Line] = []
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, GAP, 0)
        self._column.setSpacing(GAP)
        self._column.addStretch()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(inside)

    def show_lines(self, lines: Sequence[DoctorLine]) -> None:
        """Show these in place of those before."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        ordered = sorted(lines, key=lambda line: _GRAVEST_FIRST.index(line.health))
        self._rows = [_Line(line) for line in ordered]
        for place, row in enumerate(self._rows):
            self._column.insertWidget(place, row)

    def scroll_lines(self, steps: int) -> None:
        """Move what is shown, by keys."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + steps * _STEP)

    def spoken(self) -> list[str]:
        """What stands in the lines, from the top."""
        return [row.said for row in self._rows]


class _Line(QWidget):
    """One line; the mark says the same as the word."""

    def __init__(self, line: DoctorLine) -> None:
        super().__init__()
        shape, tint = _LOOKS[line.health]
        mark, verdict = Mark(_MARK), label("strong", health_word(line.health))
        mark.show_mark(shape, tint)
        set_style(verdict, tint=tint.value)
        head, words = QHBoxLayout(), QVBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(label("strong", title_of(line), wrap=True), 1)
        head.addWidget(verdict)
        words.setSpacing(0)
        words.addLayout(head)
        words.addWidget(label("small", found_of(line), wrap=True))
        if line.advice:
            words.addWidget(label("body", advice_of(line), wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.said = " ".join(
            (health_word(line.health), title_of(line), found_of(line), advice_of(line))
        ).strip()
