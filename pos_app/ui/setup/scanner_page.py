"""A scanner's first scan: one that types is read from this window's keys, one on a port from the port chosen here."""

from PySide6.QtGui import QWindow

from pos_app.settings.editing import Changes
from pos_app.ui.setup.choices import MOST, Choices
from pos_app.ui.setup.draft import Draft
from pos_app.ui.setup.orders import FindPorts, ListenTo, PortsFound, PortState, Result, Scanned, ScanSpoilt
from pos_app.ui.setup.page import SetupPage
from pos_app.ui.setup.steps import Step
from pos_app.ui.setup.told_card import ToldCard
from pos_app.ui.wedge_filter import DefaultWedge, WedgeFilter
from pos_app.ui.words import setup_devices as words


class ScannerPage(SetupPage):
    """Shows that a scan arrived, and not what it was. Nothing needs to be scanned to go on."""

    def __init__(self) -> None:
        super().__init__(Step.SCANNER)
        self.card, self.choices = ToldCard(), Choices(columns=3)
        self.body.addWidget(self.card)
        self.body.addLayout(self.choices.grid)
        self.body.addStretch(1)
        self._ports: tuple[str, ...] = ()
        self._port = ""
        self._watched: QWindow | None = None
        self.wedge = WedgeFilter(DefaultWedge(), self)
        self.wedge.scanned.connect(lambda text: self._show(len(text)))
        self.wedge.spoilt.connect(lambda: self.card.show_told(words.spoilt_words()))
        self.choices.chosen.connect(self._choose)

    def entered(self, draft: Draft) -> None:
        """Watch the keys, and look which ports there are."""
        self.card.show_told(words.waiting_for_scan())
        self._watched = self.window().windowHandle()
        if self._watched is not None:
            self.wedge.watch(self._watched)
        self._show_choices()
        self.ordered.emit(FindPorts())
        if self._port:
            self.ordered.emit(ListenTo(self._port))

    def left(self) -> None:
        """Elsewhere keys are keys."""
        if self._watched is not None:
            self._watched.removeEventFilter(self.wedge)
            self._watched = None
            self.ordered.emit(ListenTo(""))

    def changes(self) -> Changes:
        """The port, where one was chosen."""
        return {"scanner.serial_port": self._port or None}

    def pressed(self, text: str) -> None:
        """A digit that was typed chooses."""
        self.choices.pressed(text)

    def show_result(self, result: Result) -> None:
        """Ports, and what came by them."""
        if isinstance(result, PortsFound):
            self._ports = result.ports[: MOST - 1]
            self._show_choices()
        elif isinstance(result, PortState) and self._port:
            self.card.show_told(words.port_words(is_open=result.open, why=result.why))
        elif isinstance(result, Scanned):
            self.card.show_told(words.scanned_words(result.characters, by_port=True))
        elif isinstance(result, ScanSpoilt):
            self.card.show_told(words.spoilt_words())

    def _show(self, characters: int) -> None:
        self.card.show_told(words.scanned_words(characters, by_port=False))

    def _choose(self, place: int) -> None:
        self._port = self._ports[place - 1] if place else ""
        self._show_choices()
        self.card.show_told(words.waiting_for_scan())
        self.ordered.emit(ListenTo(self._port))

    def _show_choices(self) -> None:
        at = self._ports.index(self._port) + 1 if self._port in self._ports else 0
        self.choices.show_choices(words.port_choices(self._ports), at)
