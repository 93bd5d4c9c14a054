"""Signing in: who comes to the till, and their PIN; the first start makes the owner."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pos_app.protocol.messages import KeepPerson, SignIn
from pos_app.protocol.people_views import SignInView
from pos_app.protocol.views import TillView
from pos_app.ui import words
from pos_app.ui.cashier.person_and_pin import PersonAndPin
from pos_app.ui.cashier.person_form import PersonForm
from pos_app.ui.cashier.room import Room
from pos_app.ui.theme import GAP
from pos_app.ui.widgets.styling import label, panel
from pos_app.ui.words.people import PersonDeed

_KEYS_KEPT = 24
"""Keys typed while the till is being locked: a number, a PIN, Enter, and then some."""


class SignInPage(Room):
    """Tiles of people and a PIN pad; keys typed before the engine has locked the till wait for it."""

    def __init__(self) -> None:
        super().__init__()
        self._view: SignInView | None = None
        self._badge = ""
        self._somebody_there = False
        self._early: list[QKeyEvent] = []
        self.people, self.owner = PersonAndPin(self.tr("Back")), PersonForm()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_people())
        self._stack.addWidget(self.owner)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._stack)
        self.people.given.connect(self._sign_in)
        self.people.dropped.connect(self._drop)
        self.people.choice_changed.connect(self._show_head)
        self.owner.ordered.connect(self.ordered)

    def entered(self) -> None:
        """Nobody is chosen, nothing is typed."""
        self._view, self._badge = None, ""
        self._early.clear()
        self.people.begin_anew()
        self.owner.begin(PersonDeed.MAKE_OWNER)

    def show_view(self, view: TillView, *, waiting: bool) -> None:
        """Show who may come; a badge that was scanned chooses its person."""
        self._view, self._somebody_there = view.sign_in, view.person is not None
        said = words.sign_in_words(view.sign_in)
        self._title.setText(said.title)
        self._todo.setText(said.todo)
        if view.sign_in is None:
            self.people.setVisible(False)
            self._show_head()
            return
        self.people.setVisible(True)
        self._stack.setCurrentIndex(1 if view.sign_in.make_owner else 0)
        self.owner.show_view(view, waiting=waiting)
        self._follow_badge(view.sign_in.chosen)
        self.people.show_try(
            view.sign_in, view.sign_in.people, waiting=waiting, may_drop=self._somebody_there
        )
        if self._early:
            QTimer.singleShot(0, self._press_early_keys)

    def show_note(self, text: str) -> None:
        """What else is to be read where people sign in: the demo's PINs. Empty for nothing."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def pressed(self, event: QKeyEvent) -> bool:
        """A key."""
        if self._view is None:
            return self._keep(event)
        return self.owner.pressed(event) if self._view.make_owner else self.people.pressed(event)

    def told(self) -> str:
        """What stands at the top."""
        return self.spoken()

    def spoken(self) -> str:
        """What stands at the top."""
        return f"{self._title.text()} {self._todo.text()}"

    def hideEvent(self, event: object) -> None:
        """What is not seen is not remembered."""
        self._early.clear()

    def _show_head(self) -> None:
        """The question stands there until somebody is chosen."""
        asking = self._view is None or self.people.choosing
        self._title.setVisible(asking)
        self._todo.setVisible(asking)

    def _follow_badge(self, chosen: str) -> None:
        if chosen != self._badge:
            self._badge = chosen
            if chosen:
                self.people.choose(chosen)

    def _keep(self, event: QKeyEvent) -> bool:
        if Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F12:
            return True
        if len(self._early) < _KEYS_KEPT:
            self._early.append(event.clone())
        return True

    def _press_early_keys(self) -> None:
        """Not while a view is being shown: the Enter among them may show another."""
        early, self._early = self._early, []
        for event in early:
            self.pressed(event)

    def _sign_in(self, person_id: str, pin: str) -> None:
        self.ordered.emit(lambda stamp: SignIn(**stamp, person_id=person_id, pin=pin))

    def _drop(self) -> None:
        """Esc: back to the names; from there, or after a badge, back to whoever is at the till."""
        if self._badge or (self._somebody_there and self.people.choosing):
            self.ordered.emit(lambda stamp: KeepPerson(**stamp))
        self.people.begin_anew()

    def _make_people(self) -> QWidget:
        card = panel("card")
        self._title, self._todo = label("title", wrap=True), label("body", wrap=True)
        self._note = label("strong")
        self._note.setVisible(False)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(2 * GAP, GAP, 2 * GAP, 2 * GAP)
        rows.setSpacing(GAP)
        rows.addWidget(self._title)
        rows.addWidget(self._todo)
        rows.addWidget(self.people, 1)
        rows.addWidget(self._note, 0, Qt.AlignmentFlag.AlignHCenter)
        return card
