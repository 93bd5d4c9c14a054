"""What every page of the set-up has: a question, what helps to answer it, the answer, and what is wrong with it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.settings.editing import Changes
from pos_app.settings.mistakes import Mistake
from pos_app.ui.setup.draft import Draft
from pos_app.ui.setup.orders import Result
from pos_app.ui.setup.steps import KEYS_OF, Step
from pos_app.ui.theme import GAP
from pos_app.ui.widgets.styling import label, set_style
from pos_app.ui.words.setup import asked_words, fault_words

_FAULT_HEIGHT = 24
"""Pixels of one line: what is wrong appears without moving the fields."""


class SetupPage(QWidget):
    """One question. The window asks it for its answer when somebody goes on; until then nothing is kept."""

    ordered = Signal(object)
    """An `Order`."""
    answered = Signal()
    """A choice was made: go on."""
    changed = Signal()
    """What the keys at the bottom do has changed."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.step = step
        self._question, self._help = label("title", wrap=True), label("body", wrap=True)
        self._fault = label("strong", wrap=True)
        self._fault.setMinimumHeight(_FAULT_HEIGHT)
        self.body = QVBoxLayout()
        self.body.setSpacing(GAP)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        for part in (self._question, self._help, self._fault):
            rows.addWidget(part)
        rows.addLayout(self.body, 1)
        self.ask(*asked_words(step))

    def ask(self, question: str, help_text: str) -> None:
        """Show another question."""
        self._question.setText(question)
        self._help.setText(help_text)

    def entered(self, draft: Draft) -> None:
        """The page is to be shown, with what is known so far."""

    def left(self) -> None:
        """The page is no longer shown."""

    def changes(self) -> Changes:
        """The answer, as settings."""
        return {}

    def keep(self, draft: Draft) -> list[Mistake]:
        """Put the answer into the draft; returns what is wrong with it."""
        draft.take(self.changes())
        return draft.mistakes(KEYS_OF.get(self.step, ()))

    def may_go_on(self) -> bool:
        """Whether there is an answer. Where there is none yet, Enter is an `attempt` at one."""
        return True

    def attempt(self) -> None:
        """Enter, where there is no answer yet."""

    def go_on_words(self) -> str:
        """What Enter does."""
        return self.tr("Next")

    def deed_words(self) -> str:
        """What F9 does here; empty for nothing."""
        return ""

    def deed(self) -> None:
        """F9."""

    def back(self) -> bool:
        """Esc: whether it was only a step within this page."""
        return False

    def pressed(self, text: str) -> None:
        """A character that no field took."""

    def show_result(self, result: Result) -> None:
        """What came of an order."""

    def show_fault(self, sentence: str) -> None:
        """Say what is wrong; nothing where it is empty."""
        set_style(self._fault, tint="bad")
        self._fault.setText(sentence)

    def show_good(self, sentence: str) -> None:
        """Say what is right, in the same place."""
        set_style(self._fault, tint="good")
        self._fault.setText(sentence)

    def show_mistakes(self, mistakes: Sequence[Mistake]) -> None:
        """Say what is wrong with the answer, in the sentences of the settings."""
        self.show_fault("\n".join(fault_words(each.key, each.what) for each in mistakes))

    def spoken(self) -> str:
        """What stands on it."""
        return " ".join(part.text() for part in (self._question, self._help, self._fault) if part.text())
