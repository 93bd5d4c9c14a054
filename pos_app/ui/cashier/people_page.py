"""Everybody who works here: adding, removing, PINs and badges; and one's own PIN, for everybody."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pos_app.protocol.messages import Unlock
from pos_app.protocol.people_views import PersonRow
from pos_app.protocol.screen_terms import NoticeKind
from pos_app.protocol.views import TillView
from pos_app.ui import words
from pos_app.ui.cashier.person_form import PersonForm
from pos_app.ui.cashier.person_tiles import PersonTiles
from pos_app.ui.cashier.room import Room
from pos_app.ui.theme import GAP
from pos_app.ui.widgets.choice_button import ChoiceButton
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.styling import label, panel
from pos_app.ui.words.people import PersonDeed

_OWN = (PersonDeed.OWN_PIN,)
_OTHERS = (PersonDeed.CHANGE, PersonDeed.NEW_PIN, PersonDeed.BADGE, PersonDeed.UNLOCK, PersonDeed.REMOVE)
_MINE = (PersonDeed.CHANGE, PersonDeed.OWN_PIN, PersonDeed.BADGE, PersonDeed.REMOVE)
_MOST = len(_OTHERS)
_TALLEST = 136
"""Pixels of what can be done."""


class PeoplePage(Room):
    """A list, what can be done about one of it, and the form that does it. Who may not see to people sees only
    themselves.
    """

    def __init__(self) -> None:
        super().__init__()
        self._people: Sequence[PersonRow] = ()
        self._own_id, self._chosen, self._deeds = "", "", tuple[PersonDeed, ...]()
        self.tiles, self.form = PersonTiles(words.person_row_words), PersonForm()
        self._full, self._notice = False, 0
        self._stack = QStackedWidget()
        for part in (self._make_list(), self._make_menu(), self.form):
            self._stack.addWidget(part)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._stack)
        self.tiles.chosen.connect(self._choose)
        self.form.ordered.connect(self.ordered)
        self.form.left.connect(self._form_left)

    def entered(self) -> None:
        """The whole list."""
        self._chosen = ""
        self.tiles.begin_anew()
        self._stack.setCurrentIndex(0)

    def show_view(self, view: TillView, *, waiting: bool) -> None:
        """Show who works here, or, to those who may not see that, themselves."""
        person = view.person
        self._own_id = person.person_id if person is not None else ""
        self._people = view.people
        if not view.people and person is not None:
            self._people = (PersonRow(person_id=person.person_id, name=person.name, role=person.role),)
            self._chosen = person.person_id
        self.tiles.show_people(self._people)
        self.form.show_view(view, waiting=waiting)
        self._full = bool(view.people)
        self._follow_old_pin(view)
        if self._stack.currentWidget() is not self.form:
            self._show_menu()

    def pressed(self, event: QKeyEvent) -> bool:
        """A key."""
        part = self._stack.currentWidget()
        if part is self.form:
            return self.form.pressed(event)
        if event.key() == Qt.Key.Key_Escape:
            self._back()
        elif event.key() == Qt.Key.Key_F9:
            self._add()
        elif Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F12:
            return False
        elif self._chosen:
            self._press_deed(event.text())
        else:
            self.tiles.pressed(event)
        return True

    def scanned(self, text: str) -> bool:
        """A badge, where one is asked for; outside of a form the engine judges it."""
        return self._stack.currentWidget() is self.form and self.form.scanned(text)

    def deed_button(self, deed: PersonDeed) -> ChoiceButton:
        """The button that begins `deed` about the chosen person."""
        return self._buttons[self._deeds.index(deed)]

    def add_button(self) -> KeyButton:
        """The button that adds somebody."""
        return self._adding

    def told(self) -> str:
        """What stands at the top."""
        return self.spoken()

    def spoken(self) -> str:
        """What stands on the page."""
        part = self._stack.currentWidget()
        if part is self.form:
            return self.form.spoken()
        if self._chosen:
            return " ".join(
                [self._who.text(), self._role.text(), *(button.spoken() for button in self._shown_buttons())]
            )
        return " ".join([self._title.text(), *self.tiles.spoken()])

    def _follow_old_pin(self, view: TillView) -> None:
        """The old PIN is compared after the form was sent: where it was wrong, ask again."""
        number = view.notice.number if view.notice is not None else 0
        wrong = view.notice is not None and view.notice.kind is NoticeKind.PIN_WRONG
        if wrong and number != self._notice and self._chosen == self._own_id:
            self._begin(PersonDeed.OWN_PIN)
        self._notice = number

    def _person(self) -> PersonRow | None:
        return next((row for row in self._people if row.person_id == self._chosen), None)

    def _choose(self, person_id: str) -> None:
        self._chosen = person_id
        self._show_menu()

    def _show_menu(self) -> None:
        """The list, or what can be done about the one who is chosen."""
        person = self._person()
        self._stack.setCurrentIndex(0 if person is None else 1)
        if person is None:
            self._chosen = ""
            return
        self._deeds = _deeds_for(person, own=person.person_id == self._own_id, full=self._full)
        self._who.setText(person.name)
        self._role.setText(words.person_row_words(person))
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(self._deeds))
            if place < len(self._deeds):
                said = words.person_choice(self._deeds[place])
                button.show_choice(str(place + 1), said.title, said.text)

    def _shown_buttons(self) -> list[ChoiceButton]:
        return self._buttons[: len(self._deeds)]

    def _press_deed(self, text: str) -> None:
        if text.isdigit() and text.isascii() and 1 <= int(text) <= len(self._deeds):
            self._begin(self._deeds[int(text) - 1])

    def _begin(self, deed: PersonDeed) -> None:
        person = self._person()
        if person is None:
            return
        if deed is PersonDeed.UNLOCK:
            self.ordered.emit(lambda stamp: Unlock(**stamp, person_id=person.person_id))
            return
        self._stack.setCurrentWidget(self.form)
        self.form.begin(deed, person)

    def _add(self) -> None:
        if not self._chosen and self._stack.currentIndex() == 0:
            self._stack.setCurrentWidget(self.form)
            self.form.begin(PersonDeed.ADD)

    def _form_left(self) -> None:
        """Back to whom it was about; in the list where it was about nobody."""
        self._show_menu()

    def _back(self) -> None:
        alone = len(self._people) == 1 and self._chosen == self._own_id
        if self._chosen and not alone:
            self._chosen = ""
            self._show_menu()
        else:
            self.left.emit()

    def _make_list(self) -> QWidget:
        card = panel("card")
        title, todo = words.people_title()
        self._title, back = label("title", title), KeyButton("Esc", self.tr("Back"))
        self._adding = KeyButton("F9", self.tr("Add somebody"))
        back.clicked.connect(self._back)
        self._adding.clicked.connect(self._add)
        keys = QHBoxLayout()
        keys.setSpacing(GAP)
        for button in (back, self._adding):
            keys.addWidget(button, 1)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(2 * GAP, GAP, 2 * GAP, 2 * GAP)
        rows.setSpacing(GAP)
        rows.addWidget(self._title)
        rows.addWidget(label("body", todo, wrap=True))
        rows.addWidget(self.tiles, 1)
        rows.addLayout(keys)
        return card

    def _make_menu(self) -> QWidget:
        card = panel("card")
        self._who, self._role = label("title", wrap=True), label("body", wrap=True)
        self._buttons = [ChoiceButton() for _ in range(_MOST)]
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for place, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, chosen=place: self._begin(self._deeds[chosen]))
            button.setMaximumHeight(_TALLEST)
            grid.addWidget(button, place // 2, place % 2)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        back = KeyButton("Esc", self.tr("Back"))
        back.clicked.connect(self._back)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(2 * GAP, GAP, 2 * GAP, 2 * GAP)
        rows.setSpacing(GAP)
        rows.addWidget(self._who)
        rows.addWidget(self._role)
        rows.addLayout(grid, 1)
        rows.addStretch()
        rows.addWidget(back)
        return card


def _deeds_for(person: PersonRow, *, own: bool, full: bool) -> tuple[PersonDeed, ...]:
    """What whoever is at the till can do about `person`; `full`: they may see to people."""
    if not full:
        return _OWN
    if own:
        return _MINE
    return tuple(
        deed
        for deed in _OTHERS
        if deed is not PersonDeed.UNLOCK or person.locked or person.wait_until_mono is not None
    )
