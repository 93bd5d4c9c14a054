"""A card that says how something went: what happened, what it means, what to do; with a mark, for colour is no sign."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from pos_app.ui.theme import GAP, Tint
from pos_app.ui.widgets.mark import Mark, Shape
from pos_app.ui.widgets.styling import label, set_style
from pos_app.ui.words.records import StageWords, Tone

_LOOKS = {
    Tone.NEUTRAL: (Shape.DOTS, Tint.NEUTRAL),
    Tone.WAITING: (Shape.CLOCK, Tint.WAITING),
    Tone.GOOD: (Shape.TICK, Tint.GOOD),
    Tone.BAD: (Shape.CROSS, Tint.BAD),
    Tone.UNSURE: (Shape.QUERY, Tint.UNSURE),
}
_MARK_SIDE = 64


class ToldCard(QFrame):
    """Tinted by its tone."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = Mark(_MARK_SIDE)
        self._title, self._money = label("leadStrong", wrap=True), label("body", wrap=True)
        self._why, self._todo = label("body", wrap=True), label("strong", wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(GAP)
        for part in (self._title, self._why, self._money, self._todo):
            texts.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        row.setSpacing(3 * GAP)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)

    def show_told(self, told: StageWords) -> None:
        """Say it."""
        shape, tint = _LOOKS[told.tone]
        self._mark.show_mark(shape, tint)
        parts = (
            (self._title, told.title),
            (self._why, told.why),
            (self._money, told.money),
            (self._todo, told.todo),
        )
        for part, text in parts:
            part.setText(text)
            part.setVisible(bool(text))
        set_style(self, panel="tint", tint=tint.value)

    def spoken(self) -> str:
        """All that it says."""
        return " ".join(
            part.text() for part in (self._title, self._why, self._money, self._todo) if part.text()
        )
