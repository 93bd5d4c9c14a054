"""Choosing who gives a PIN, and the PIN itself: what signing in and approving have in common."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pos_app.protocol.people_views import ApprovalView, PersonRow, SignInView
from pos_app.ui import words
from pos_app.ui.cashier.person_tiles import PersonTiles
from pos_app.ui.cashier.pin_card import PinCard
from pos_app.ui.theme import GAP
from pos_app.ui.widgets.key_button import KeyButton


class PersonAndPin(QWidget):
    """Tiles, then the pad. Somebody who is alone is not asked for."""

    given = Signal(str, str)
    """Person id and PIN."""
    dropped = Signal()
    choice_changed = Signal()
    """Somebody was chosen, or is not any more."""
    """Esc."""

    def __init__(self, drop_text: str) -> None:
        super().__init__()
        self._people: Sequence[PersonRow] = ()
        self._chosen = ""
        self._show: tuple[SignInView | ApprovalView, bool] | None = None
        self._may_drop = True
        self.tiles, self.card = PersonTiles(words.person_state), PinCard(drop_text)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tiles)
        self._stack.addWidget(self.card)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addWidget(self._stack, 1)
        self._drop = KeyButton("Esc", drop_text)
        self._drop.clicked.connect(self.dropped)
        rows.addWidget(self._drop)
        self.tiles.chosen.connect(self.choose)
        self.card.somebody_else.connect(self.begin_anew)
        self.card.dropped.connect(self.dropped)
        self.card.given.connect(lambda: self.given.emit(self.card.person_id, self.card.pad.take()))

    @property
    def choosing(self) -> bool:
        """Whether nobody is chosen yet."""
        return self._person() is None

    def begin_anew(self) -> None:
        """Nobody is chosen, nothing is typed."""
        self.tiles.begin_anew()
        self.choose("")

    def choose(self, person_id: str) -> None:
        """Ask for this person's PIN; "" asks who comes."""
        self.card.clear()
        self._chosen = person_id
        self._refresh()

    def show_try(
        self,
        view: SignInView | ApprovalView,
        people: Sequence[PersonRow],
        *,
        waiting: bool,
        may_drop: bool = True,
    ) -> None:
        """Show who may be chosen, and how the one who is stands; `may_drop`: Esc means something before."""
        self._may_drop = may_drop
        self._people, self._show = people, (view, waiting)
        self.tiles.show_people(people)
        self._refresh()

    def pressed(self, event: QKeyEvent) -> bool:
        """A key. What is printable never goes further: it may be part of a PIN."""
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
            return True
        part = self.tiles if self.choosing else self.card
        return part.pressed(event) or _is_typing(event)

    def drop_button(self) -> KeyButton:
        """Esc's, below the tiles."""
        return self._drop

    def _person(self) -> PersonRow | None:
        chosen = self._people[0].person_id if len(self._people) == 1 else self._chosen
        return next((person for person in self._people if person.person_id == chosen), None)

    def _refresh(self) -> None:
        person = self._person()
        self._stack.setCurrentWidget(self.tiles if person is None else self.card)
        self._drop.setVisible(person is None and self._may_drop)
        if person is not None and self._show is not None:
            view, waiting = self._show
            self.card.show_try(view, person, alone=len(self._people) == 1, waiting=waiting)
        self.choice_changed.emit()


def _is_typing(event: QKeyEvent) -> bool:
    """Whether the key writes, erases, pastes or confirms; the rest, F1 above all, is the window's."""
    function_key = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F12
    return not function_key
