"""The pages that are answered by choosing: what to do, the region, the kind of printer."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from pos_app.settings.editing import Changes
from pos_app.settings.mistakes import Mistake
from pos_app.settings.printer_records import PrinterKind
from pos_app.settings.records import Region
from pos_app.ui.setup.choices import TALL, Choices
from pos_app.ui.setup.draft import Draft
from pos_app.ui.setup.orders import TrySimulator
from pos_app.ui.setup.page import SetupPage
from pos_app.ui.setup.steps import Start, Step
from pos_app.ui.words.records import ChoiceWords
from pos_app.ui.words.setup import printer_choice, region_choice, start_choice

T = TypeVar("T")


class ChoicePage(SetupPage, Generic[T]):
    """One of `things`. A number or a touch chooses and goes on; Enter takes the one that is marked."""

    def __init__(
        self, step: Step, things: Sequence[T], words: Sequence[ChoiceWords], *, first: T, columns: int = 2
    ) -> None:
        super().__init__(step)
        self.things, self.chosen = things, first
        self._words = words
        self.choices = Choices(columns, least_height=TALL)
        self.choices.chosen.connect(self.choose)
        self.body.addLayout(self.choices.grid)
        self.body.addStretch(1)
        self.show_choices()

    def show_choices(self) -> None:
        """Mark what is chosen."""
        self.choices.show_choices(self._words, self.things.index(self.chosen))

    def choose(self, place: int) -> None:
        """Take the thing in this place, and go on."""
        self.chosen = self.things[place]
        self.show_choices()
        self.answered.emit()

    def pressed(self, text: str) -> None:
        """A digit chooses."""
        self.choices.pressed(text)


class StartPage(ChoicePage[Start]):
    """The simulator, or AlphaPay."""

    def __init__(self) -> None:
        things = tuple(Start)
        super().__init__(Step.START, things, [start_choice(each) for each in things], first=Start.ALPHAPAY)

    def choose(self, place: int) -> None:
        """The simulator's till is another program: the set-up ends."""
        if self.things[place] is Start.SIMULATOR:
            self.ordered.emit(TrySimulator())
        else:
            super().choose(place)


class RegionPage(ChoicePage[Region | None]):
    """A region's address, or another one."""

    def __init__(self) -> None:
        things = (*Region, None)
        words = [region_choice(each) for each in things]
        super().__init__(Step.REGION, things, words, first=Region.CANADA)

    def keep(self, draft: Draft) -> list[Mistake]:
        """Another address replaces the region's; its currency stays the region's own."""
        draft.other_address = self.chosen is None
        if self.chosen is not None:
            draft.take({"alphapay.base_url": None})
        return super().keep(draft)

    def changes(self) -> Changes:
        """The region."""
        return {"alphapay.region": self.chosen.value if self.chosen is not None else None}


class PrinterPage(ChoicePage[PrinterKind]):
    """The kind of printer."""

    def __init__(self) -> None:
        things = tuple(PrinterKind)
        words = [printer_choice(each) for each in things]
        super().__init__(Step.PRINTER, things, words, first=PrinterKind.NONE, columns=3)

    def keep(self, draft: Draft) -> list[Mistake]:
        """Where another kind of printer was, is of no use to this one."""
        if draft.settings().printer.kind is not self.chosen:
            draft.forget_printer_place()
        return super().keep(draft)

    def changes(self) -> Changes:
        """The kind."""
        return {"printer.kind": self.chosen.value}
