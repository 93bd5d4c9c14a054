"""Where the chosen printer is, and a test slip on it."""

from pos_app.protocol.views import PrinterView
from pos_app.settings.editing import Changes
from pos_app.settings.printer_records import PrinterKind
from pos_app.ui.setup.draft import Draft
from pos_app.ui.setup.fields_page import FieldsPage
from pos_app.ui.setup.orders import Broke, PrinterTested, PrintTrial, Result
from pos_app.ui.setup.steps import KEYS_OF, Step
from pos_app.ui.setup.told_card import ToldCard
from pos_app.ui.words import printer_words
from pos_app.ui.words.records import StageWords
from pos_app.ui.words.setup_devices import printing_words, usual_place
from pos_app.ui.words.setup_keys import broke

_ASKED = {
    PrinterKind.NETWORK: ("printer.host", "printer.port"),
    PrinterKind.SERIAL: ("printer.serial_port", "printer.baud"),
    PrinterKind.USB: ("printer.device",),
    PrinterKind.QUEUE: ("printer.queue",),
    PrinterKind.SYSTEM: ("printer.queue",),
    PrinterKind.PDF: ("printer.folder",),
}


class PrinterPlacePage(FieldsPage):
    """The fields of the chosen kind; F9 prints a slip."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(Step.PRINTER_PLACE, KEYS_OF[Step.PRINTER_PLACE])
        self._draft, self._asked = draft, tuple[str, ...]()
        self._working = False
        self.card = ToldCard()
        self.body.insertWidget(1, self.card)
        self.card.hide()
        self.show_only(())

    def entered(self, draft: Draft) -> None:
        """Only what this kind of printer needs."""
        kind = draft.settings().printer.kind
        self._asked = _ASKED.get(kind, ())
        self.show_only(self._asked)
        first = self.field(self._asked[0])
        first.setText(first.text() or usual_place(kind))
        first.setFocus()
        first.selectAll()
        self.card.setVisible(self._working)

    def changes(self) -> Changes:
        """Only what this kind of printer needs."""
        return {key: value for key, value in super().changes().items() if key in self._asked}

    def deed_words(self) -> str:
        """One slip at a time."""
        return "" if self._working else self.tr("Print a test slip")

    def deed(self) -> None:
        """Print on what is typed."""
        mistakes = [] if self._working else self.keep(self._draft)
        self.show_mistakes(mistakes)
        if self._working or mistakes:
            return
        self._working = True
        self.card.show_told(printing_words())
        self.card.show()
        self.ordered.emit(PrintTrial(self._draft.settings().printer))

    def show_result(self, result: Result) -> None:
        """In the words that the till has for its printer."""
        if not self._working or not isinstance(result, PrinterTested | Broke):
            return
        self._working = False
        if isinstance(result, Broke):
            self.card.hide()
            self.show_fault(broke(result))
        else:
            said = printer_words(PrinterView(state=result.state, detail=result.detail))
            self.card.show_told(StageWords(said.text, said.detail, "", said.tone))
        self.changed.emit()
