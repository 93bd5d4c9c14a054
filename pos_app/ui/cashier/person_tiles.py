"""People to choose from, nine at a time: by number, by touch, or by typing letters of the name."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pos_app.protocol.people_views import PersonRow
from pos_app.ui.theme import GAP, TARGET
from pos_app.ui.widgets.choice_button import ChoiceButton
from pos_app.ui.widgets.elided_label import ElidedLabel

_COLUMNS, _TILES = 3, 9
_TALLEST = 168
"""Pixels."""
_TURNS = {
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
}


class PersonTiles(QWidget):
    """Tiles with number, name and what `describe` says of a person."""

    chosen = Signal(str)
    """A person id."""

    def __init__(self, describe: Callable[[PersonRow], str]) -> None:
        super().__init__()
        self._describe = describe
        self._people: Sequence[PersonRow] = ()
        self._letters, self._page = "", 0
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addLayout(self._make_tiles(), 1)
        rows.addStretch()
        rows.addLayout(self._make_foot())

    def show_people(self, people: Sequence[PersonRow]) -> None:
        """Show these, in their order."""
        self._people = people
        self._refresh()

    def begin_anew(self) -> None:
        """All of them, from the first."""
        self._letters, self._page = "", 0
        self._refresh()

    def pressed(self, event: QKeyEvent) -> bool:
        """A number chooses, letters filter, Page Up and Page Down turn; False for any other key."""
        key, text = event.key(), event.text()
        if key in _TURNS:
            self._turn(_TURNS[Qt.Key(key)])
        elif key == Qt.Key.Key_Backspace and self._letters:
            self._filter(self._letters[:-1])
        elif len(text) == 1 and text in "123456789":
            self._choose(int(text) - 1)
        elif text.isprintable() and text and not text.isdigit():
            self._filter((self._letters + text).lstrip())
        else:
            return False
        return True

    def tile(self, number: int) -> ChoiceButton:
        """The tile of that number, from 1."""
        return self._tiles[number - 1]

    def spoken(self) -> list[str]:
        """What stands on the tiles that are shown."""
        return [tile.spoken() for tile in self._tiles if not tile.isHidden()]

    def _found(self) -> list[PersonRow]:
        """Whose name has a word that begins with the letters."""
        wanted = self._letters.casefold()
        return [
            person
            for person in self._people
            if person.name.casefold().startswith(wanted) or f" {wanted}" in person.name.casefold()
        ]

    def _shown(self) -> list[PersonRow]:
        return self._found()[self._page * _TILES : (self._page + 1) * _TILES]

    def _choose(self, place: int) -> None:
        shown = self._shown()
        if place < len(shown):
            self.chosen.emit(shown[place].person_id)

    def _filter(self, letters: str) -> None:
        self._letters, self._page = letters, 0
        self._refresh()

    def _turn(self, by: int) -> None:
        self._page += by
        self._refresh()

    def _refresh(self) -> None:
        last = max(0, len(self._found()) - 1) // _TILES
        self._page = min(max(0, self._page), last)
        shown = self._shown()
        for row in range(_TILES // _COLUMNS):
            self._grid.setRowStretch(row, int(row == 0 or row * _COLUMNS < len(shown)))
        for place, tile in enumerate(self._tiles):
            tile.setVisible(place < len(shown))
            if place < len(shown):
                tile.show_choice(str(place + 1), shown[place].name, self._describe(shown[place]))
        self._show_foot(last)

    def _show_foot(self, last: int) -> None:
        page = self.tr("Page {page} of {pages}").format(page=self._page + 1, pages=last + 1) if last else ""
        letters = self.tr("Names with “{letters}”").format(letters=self._letters) if self._letters else ""
        hint = self.tr("Type letters to find a name") if last else ""
        self._standing.show_text(" · ".join(part for part in (letters or hint, page) if part))
        for button, on in ((self._back, self._page > 0), (self._on, self._page < last)):
            button.setVisible(last > 0)
            button.setEnabled(on)

    def _make_tiles(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(GAP)
        self._tiles = [ChoiceButton("leadStrong") for _ in range(_TILES)]
        for place, tile in enumerate(self._tiles):
            tile.setMaximumHeight(_TALLEST)
            tile.clicked.connect(lambda _=False, number=place: self._choose(number))
            grid.addWidget(tile, place // _COLUMNS, place % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self._grid = grid
        return grid

    def _make_foot(self) -> QHBoxLayout:
        self._standing = ElidedLabel("caption")
        self._back = self._turner(self.tr("‹ Page Up"), -1)
        self._on = self._turner(self.tr("Page Down ›"), 1)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._standing, 1)
        row.addWidget(self._back)
        row.addWidget(self._on)
        return row

    def _turner(self, text: str, by: int) -> QPushButton:
        button = QPushButton(text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setMinimumHeight(TARGET)
        button.clicked.connect(lambda: self._turn(by))
        return button
