"""Numbered buttons to choose one of a few things from, by key or by touch."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout

from pos_app.ui.theme import GAP
from pos_app.ui.widgets.choice_button import ChoiceButton
from pos_app.ui.words.records import ChoiceWords

MOST = 9
"""Digits there are."""
TALL = 116
"""Pixels of a button's least height on a page that asks nothing else."""


class Choices(QObject):
    """Up to nine things in a grid of `columns`."""

    chosen = Signal(int)
    """The place of the thing, from 0."""

    def __init__(self, columns: int = 2, least_height: int = 0) -> None:
        """`least_height` of a button, in pixels; 0 leaves it to its words."""
        super().__init__()
        self.grid = QGridLayout()
        self.grid.setSpacing(GAP)
        self._buttons: list[ChoiceButton] = []
        self._columns = columns
        self._shown, self._least_height = 0, least_height

    def show_choices(self, choices: Sequence[ChoiceWords], suggested: int | None) -> None:
        """Show these, and mark the one that Enter takes."""
        self._shown = len(choices)
        while len(self._buttons) < self._shown:
            self._add()
        for place, button in enumerate(self._buttons):
            button.setVisible(place < self._shown)
            if place < self._shown:
                said = choices[place]
                button.show_choice(str(place + 1), said.title, said.text, suggested=place == suggested)

    def pressed(self, text: str) -> None:
        """A digit chooses."""
        if len(text) == 1 and text in "123456789":
            place = int(text) - 1
            if place < self._shown:
                self.chosen.emit(place)

    def button(self, place: int) -> ChoiceButton:
        """The button of the thing in this place."""
        return self._buttons[place]

    def _add(self) -> None:
        place = len(self._buttons)
        button = ChoiceButton()
        button.clicked.connect(lambda: self.chosen.emit(place))
        self._buttons.append(button)
        self.grid.addWidget(button, place // self._columns, place % self._columns)
        self.grid.setRowMinimumHeight(place // self._columns, self._least_height)
        self.grid.setColumnStretch(place % self._columns, 1)
