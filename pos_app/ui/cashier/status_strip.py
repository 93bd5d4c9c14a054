"""The strip at the foot: connection, printer and scanner, each with a mark, a word and the whole sentence beside it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.protocol.views import TillView
from pos_app.ui import words
from pos_app.ui.cashier.looks import SHAPES, TINTS
from pos_app.ui.theme import GAP
from pos_app.ui.widgets.elided_label import ElidedLabel
from pos_app.ui.widgets.mark import Mark
from pos_app.ui.words import StatusWords

HEIGHT = 46
"""Of the strip, in pixels."""


class StatusLine(QWidget):
    """One device: mark, word, sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._mark, self._text, self._detail = Mark(20), ElidedLabel("figure"), ElidedLabel("small")
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addStretch(1)
        lines.addWidget(self._text)
        lines.addWidget(self._detail)
        lines.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._mark)
        row.addLayout(lines, 1)

    def show_status(self, said: StatusWords) -> None:
        """Show it; what does not fit is in the tool tip."""
        self._mark.show_mark(SHAPES[said.tone], TINTS[said.tone])
        self._text.show_text(said.text)
        self._detail.show_text(said.detail)
        self._detail.setVisible(bool(said.detail))

    def spoken(self) -> str:
        """What it says."""
        return f"{self._text.whole_text()} {self._detail.whole_text()}".strip()


class StatusStrip(QWidget):
    """Three lines beside each other, in equal shares; a fourth where the backup failed."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self.connection, self.printer, self.scanner = StatusLine(), StatusLine(), StatusLine()
        self.backup = StatusLine()
        """Shown only where the latest backup failed."""
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 0, GAP, 0)
        row.setSpacing(2 * GAP)
        for line in (self.connection, self.printer, self.scanner, self.backup):
            row.addWidget(line, 1)

    def show_devices(self, view: TillView) -> None:
        """Show how connection, printer and scanner are."""
        self.connection.show_status(words.connection_words(view.connection))
        self.printer.show_status(words.printer_words(view.printer))
        self.scanner.show_status(words.scanner_words(view.scanner))
        failed = words.backup_words(view.backup)
        self.backup.setVisible(failed is not None)
        if failed is not None:
            self.backup.show_status(failed)
