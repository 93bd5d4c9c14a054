"""The zone for notices: always of the same height, so that nothing moves when one comes or goes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from pos_app.protocol.views import TillView
from pos_app.ui import words
from pos_app.ui.cashier.hints import Hint, hint_text
from pos_app.ui.theme import GAP, TARGET, Tint
from pos_app.ui.widgets.elided_label import ElidedLabel
from pos_app.ui.widgets.mark import Mark, Shape
from pos_app.ui.widgets.styling import label, set_style
from pos_app.ui.words import NoticeWords

HEIGHT = 80
"""Of the zone, in pixels."""


class NoticeBar(QFrame):
    """Shows the view's notice until it is dismissed or the engine takes it back; else a hint, else what stands on."""

    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self._mark, self._title, self._todo = Mark(40), ElidedLabel("leadStrong"), label("body", wrap=True)
        self._hint, self._standing = label("lead", wrap=True), label("strong", wrap=True)
        set_style(self._standing, tint=Tint.UNSURE.value)
        for part in (self._hint, self._standing):
            part.hide()
        self._dismiss = QPushButton(self.tr("Got it (F10)"))
        self._dismiss.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._dismiss.setMinimumHeight(TARGET)
        self._dismiss.clicked.connect(self.dismissed)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._title)
        texts.addWidget(self._todo, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        row.setSpacing(2 * GAP)
        row.addWidget(self._hint, 1)
        row.addWidget(self._standing, 1)
        row.addWidget(self._mark)
        row.addLayout(texts, 1)
        row.addWidget(self._dismiss)

    def show_notice(self, view: TillView) -> None:
        """Show the notice of `view`, or nothing."""
        notice = view.notice
        self._standing.setText(words.clock_warning(view.connection))
        self._hint.setVisible(notice is None and bool(self._hint.text()))
        for part in (self._mark, self._title, self._todo, self._dismiss):
            part.setVisible(notice is not None)
        said = words.notice_words(notice, view) if notice is not None else NoticeWords(title="", todo="")
        quiet = notice is None
        set_style(self, panel="quiet" if quiet else "tint", tint="" if quiet else Tint.UNSURE.value)
        self._mark.show_mark(Shape.BELL, Tint.UNSURE)
        self._title.show_text(said.title)
        self._todo.setText(said.todo)
        self._show_standing()

    def show_hint(self, hint: Hint) -> None:
        """Say softly why a key did nothing; a notice goes before it."""
        self._hint.setText(hint_text(hint))
        self._hint.setVisible(hint is not Hint.NONE and self._title.isHidden())
        self._show_standing()

    def hint_shown(self) -> str:
        """The soft hint, or nothing."""
        return "" if self._hint.isHidden() else self._hint.text()

    def standing_shown(self) -> str:
        """What stands on while there is nothing newer to say, or nothing."""
        return "" if self._standing.isHidden() else self._standing.text()

    def spoken(self) -> str:
        """What it says, or nothing."""
        return f"{self._title.whole_text()} {self._todo.text()}".strip()

    def _show_standing(self) -> None:
        """This machine's clock is off: said as long as it is true and nothing newer is said."""
        free = self._title.isHidden() and self._hint.isHidden()
        self._standing.setVisible(free and bool(self._standing.text()))
