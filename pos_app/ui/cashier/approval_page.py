"""A deed that needs somebody with more rights: they approve it in place, or nobody does."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from pos_app.protocol.messages import Approve, DropApproval
from pos_app.protocol.people_views import ApprovalView
from pos_app.protocol.views import TillView
from pos_app.ui import words
from pos_app.ui.cashier.looks import SHAPES, TINTS
from pos_app.ui.cashier.person_and_pin import PersonAndPin
from pos_app.ui.cashier.room import Room
from pos_app.ui.theme import GAP, Tint
from pos_app.ui.widgets.mark import Mark
from pos_app.ui.widgets.styling import label, panel


class ApprovalPage(Room):
    """What is to be done stands above; who may approve it, and their PIN, below."""

    def __init__(self) -> None:
        super().__init__()
        self._asked: ApprovalView | None = None
        self.people = PersonAndPin(self.tr("Do not do it"))
        card = panel("tint")
        card.setProperty("tint", Tint.UNSURE.value)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(2 * GAP, GAP, 2 * GAP, 2 * GAP)
        rows.setSpacing(GAP)
        rows.addLayout(self._make_top())
        rows.addWidget(self.people, 1)
        self.people.given.connect(self._approve)
        self.people.dropped.connect(self._drop)
        self.people.choice_changed.connect(lambda: self._todo.setVisible(self.people.choosing))

    def entered(self) -> None:
        """Nobody is chosen, nothing is typed."""
        self._asked = None
        self.people.begin_anew()

    def show_view(self, view: TillView, *, waiting: bool) -> None:
        """Show what waits for an approval; another deed begins anew."""
        asked = view.approval
        if asked is None:
            return
        if self._asked is not None and asked.ask_id != self._asked.ask_id:
            self.people.begin_anew()
        self._asked = asked
        said = words.approval_words(asked)
        self._title.setText(said.title)
        self._right.setText(said.money)
        self._mark.show_mark(SHAPES[said.tone], TINTS[said.tone])
        self.people.show_try(asked, asked.candidates, waiting=waiting)
        self._todo.setText(said.todo)

    def pressed(self, event: QKeyEvent) -> bool:
        """A key."""
        return self.people.pressed(event)

    def told(self) -> str:
        """What stands at the top."""
        return self.spoken()

    def spoken(self) -> str:
        """What stands at the top."""
        return f"{self._title.text()} {self._right.text()} {self._todo.text()}"

    def _approve(self, person_id: str, pin: str) -> None:
        if self._asked is not None:
            ask_id = self._asked.ask_id
            self.ordered.emit(lambda stamp: Approve(**stamp, ask_id=ask_id, person_id=person_id, pin=pin))

    def _drop(self) -> None:
        if self._asked is not None:
            ask_id = self._asked.ask_id
            self.people.begin_anew()
            self.ordered.emit(lambda stamp: DropApproval(**stamp, ask_id=ask_id))

    def _make_top(self) -> QHBoxLayout:
        self._mark = Mark(44)
        self._title, self._right = label("title", wrap=True), label("body", wrap=True)
        self._todo = label("strong", wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for part in (self._title, self._right, self._todo):
            texts.addWidget(part)
        top = QHBoxLayout()
        top.setSpacing(2 * GAP)
        top.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(texts, 1)
        return top
