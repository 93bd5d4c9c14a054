"""A question that holds a charge back, in the window itself. No answer is on Enter, so no scanner can give one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.protocol.views import Question
from pos_app.ui import words
from pos_app.ui.cashier.desk import Deed, Slot, answer_for
from pos_app.ui.theme import GAP, Tint
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.mark import Mark, Shape
from pos_app.ui.widgets.styling import label, panel


class QuestionPage(QWidget):
    """Esc never charges; F9 goes on with the charge."""

    wanted = Signal(object)
    """A `Deed`: the answer."""

    def __init__(self) -> None:
        super().__init__()
        card = panel("tint")
        card.setProperty("tint", Tint.UNSURE.value)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(4 * GAP, 3 * GAP, 4 * GAP, 3 * GAP)
        rows.setSpacing(2 * GAP)
        self._amount, self._title = label("amount"), label("title", wrap=True)
        self._text = label("lead", wrap=True)
        mark = Mark(64)
        mark.show_mark(Shape.QUERY, Tint.UNSURE)
        top = QHBoxLayout()
        top.setSpacing(2 * GAP)
        top.addWidget(mark)
        top.addWidget(self._amount)
        top.addStretch(1)
        rows.addLayout(top)
        rows.addWidget(self._title)
        rows.addWidget(self._text)
        rows.addStretch(1)
        rows.addLayout(self._make_answers())

    def show_question(self, question: Question, *, enabled: bool) -> None:
        """Show this question; `enabled` is false while an answer is on its way."""
        said = words.question_words(question)
        self._amount.setText(question.amount.text())
        self._title.setText(said.title)
        self._text.setText(said.text)
        for deed, slot, button in self._answers:
            yes = answer_for(question.kind, deed)
            button.show_key(slot.value, said.yes if yes else said.no)
            button.setEnabled(enabled)

    def spoken(self) -> dict[str, str]:
        """The words on the page, by their part."""
        shown = {slot.value: button.words() for _, slot, button in self._answers}
        return {"title": self._title.text(), "text": self._text.text()} | shown

    def _make_answers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * GAP)
        self._answers = [
            (Deed.DO_NOT_CHARGE, Slot.ESC, KeyButton()),
            (Deed.CHARGE_ANYWAY, Slot.F9, KeyButton()),
        ]
        for deed, _, button in self._answers:
            button.clicked.connect(lambda _=False, answer=deed: self.wanted.emit(answer))
            row.addWidget(button, 1)
        return row
