"""The history's reader: a thread on the journal beside the engine, and the screen's way to it."""

from pathlib import Path

from pos_app.protocol.queries import PaymentQueries
from pos_app.runtime.readers import Reader
from pos_app.ui.archive import Archive

STOP_WITHIN_S = 0.5
"""How long a search in hand may still take when the till closes."""


class HistoryReader:
    """Made in the GUI thread. The journal is opened by the first question, so a start costs nothing more."""

    def __init__(self, directory: Path) -> None:
        """`directory` is the till's data directory."""
        self.archive = Archive(lambda query: self._reader.ask(query))
        self._started = False
        self._reader = Reader(lambda: _opened(directory), self.archive.deliver)

    def start(self) -> None:
        """Answer; what was asked before has waited."""
        self._started = True
        self._reader.start()

    def stop(self) -> None:
        """Deliver nothing more. A search that takes longer than `STOP_WITHIN_S` is abandoned: it only reads."""
        self.archive.close_gate()
        if self._started:
            self._reader.stop(STOP_WITHIN_S)


def _opened(directory: Path) -> PaymentQueries:
    """In the reader's thread."""
    from pos_app.journal.queries import SqlitePaymentQueries

    return SqlitePaymentQueries.open(directory)
