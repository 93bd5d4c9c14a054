"""A sheet in the work area: mark, amount, story, figures that tick, and up to three large answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pos_app.ui.cashier.facts import Facts
from pos_app.ui.cashier.looks import TINTS
from pos_app.ui.cashier.sheets import Sheet
from pos_app.ui.theme import GAP
from pos_app.ui.widgets.choice_button import ChoiceButton
from pos_app.ui.widgets.mark import Mark
from pos_app.ui.widgets.styling import label, panel, set_style

_ANSWERS = 3
_MARK = 52


class SheetPanel(QWidget):
    """Shows a `Sheet`. No answer is on Enter, so no scanner can give one."""

    wanted = Signal(object)
    """A `Deed`: the answer."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Sheet | None = None
        self._card = panel("tint")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)
        rows = QVBoxLayout(self._card)
        rows.setContentsMargins(2 * GAP, GAP, 2 * GAP, 2 * GAP)
        rows.setSpacing(GAP // 2)
        rows.addLayout(self._make_top())
        self._title = label("title", wrap=True)
        rows.addWidget(self._title)
        rows.addLayout(self._make_story())
        rows.addStretch(1)
        rows.addLayout(self._make_answers(), 4)

    def show_sheet(self, sheet: Sheet, *, enabled: bool, ticking: bool) -> None:
        """Show this sheet; `enabled` is false while a command is on its way."""
        self._shown = sheet
        said, tint = sheet.said, TINTS[sheet.said.tone]
        set_style(self._card, tint=tint.value)
        set_style(self._title, tint=tint.value)
        self._mark.show_mark(sheet.shape, tint)
        self._amount.setText(sheet.amount)
        self._code.setText(sheet.code)
        self._code.setVisible(bool(sheet.code))
        for part, text in zip(
            self._story_parts(), (said.title, said.money, said.todo, said.why), strict=True
        ):
            part.setText(text)
            part.setVisible(bool(text))
        self._facts.show_facts(sheet.known, ticking=ticking)
        self._figures.setVisible(bool(self._facts.lines()))
        self._show_answers(sheet, enabled=enabled)

    def spoken(self) -> dict[str, str]:
        """The words on the sheet, by their part."""
        parts = dict(zip(("title", "money", "todo", "why"), self._story_parts(), strict=True))
        texts = {name: part.text() for name, part in parts.items()}
        return texts | {"amount": self._amount.text(), "code": self._code.text()}

    def facts(self) -> list[tuple[str, str]]:
        """The figures on the sheet."""
        return self._facts.lines()

    def answer(self, place: int) -> ChoiceButton:
        """The button in that place, counted from 0."""
        return self._buttons[place]

    def _show_answers(self, sheet: Sheet, *, enabled: bool) -> None:
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(sheet.answers))
            if place < len(sheet.answers):
                answer = sheet.answers[place]
                button.show_choice(
                    answer.choice.slot.value, answer.said.title, answer.said.text, suggested=answer.suggested
                )
                button.setEnabled(enabled and answer.choice.enabled)

    def _story_parts(self) -> tuple[QLabel, ...]:
        return (self._title, self._money, self._todo, self._why)

    def _make_top(self) -> QHBoxLayout:
        self._mark, self._amount, self._code = Mark(_MARK), label("amount"), label("code")
        self._code.setAccessibleName(self.tr("Short code of the sale"))
        top = QHBoxLayout()
        top.setSpacing(2 * GAP)
        top.addWidget(self._mark)
        top.addWidget(self._amount)
        top.addStretch(1)
        top.addWidget(self._code, 0, Qt.AlignmentFlag.AlignVCenter)
        return top

    def _make_story(self) -> QHBoxLayout:
        self._money, self._todo = label("body", wrap=True), label("strong", wrap=True)
        self._why, self._facts = label("note", wrap=True), Facts()
        texts = QVBoxLayout()
        texts.setSpacing(GAP // 2)
        for part in (self._money, self._todo, self._why):
            texts.addWidget(part)
        texts.addStretch(1)
        story = QHBoxLayout()
        story.setSpacing(3 * GAP)
        story.addLayout(texts, 5)
        self._figures = QWidget()
        figures = QVBoxLayout(self._figures)
        figures.setContentsMargins(0, 0, 0, 0)
        figures.addWidget(self._facts)
        figures.addStretch(1)
        story.addWidget(self._figures, 4)
        return story

    def _make_answers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self._buttons = [ChoiceButton() for _ in range(_ANSWERS)]
        for place, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, touched=place: self._touched(touched))
            row.addWidget(button, 1)
        return row

    def _touched(self, place: int) -> None:
        if self._shown is not None and place < len(self._shown.answers):
            self.wanted.emit(self._shown.answers[place].choice.deed)
