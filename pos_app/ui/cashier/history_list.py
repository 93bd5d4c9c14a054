"""The payments of the history as a list that grows by a page whenever its end comes near."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from pos_app.protocol.queries import PaymentLine
from pos_app.ui.words.history import line_note, line_word

PAGE = 60
"""Rows that are asked for at a time. Only rows that somebody scrolled to are in memory: some 1 KB each."""

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class HistoryList(QAbstractListModel):
    """Latest first. It asks for nothing itself: `page_wanted` says from where on rows are needed."""

    page_wanted = Signal(int)
    """The number before which rows are wanted (0: the latest)."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[PaymentLine] = []
        self._more = False
        self._asked = False

    @property
    def lines(self) -> Sequence[PaymentLine]:
        """What is in memory."""
        return self._lines

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:  # noqa: N802 - Qt\'s name
        """How many rows are in memory."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line itself for whoever paints it; its words for who reads it aloud."""
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            parts = (line.short_code, line.amount.text(), line_word(line), line_note(line), line.cashier)
            return " ".join(part for part in parts if part)
        return None

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802 - Qt\'s name
        """Whether there may be earlier ones that nobody has asked for."""
        return self._more and not self._asked

    def fetchMore(self, parent: _Index) -> None:  # noqa: N802 - Qt\'s name
        """Ask for the next page."""
        self._asked = True
        self.page_wanted.emit(self._lines[-1].number if self._lines else 0)

    def show_first(self, lines: Sequence[PaymentLine], *, more: bool) -> None:
        """Begin anew with this page."""
        self.beginResetModel()
        self._lines, self._more, self._asked = list(lines), more, False
        self.endResetModel()

    def add(self, lines: Sequence[PaymentLine], *, more: bool) -> None:
        """A page of earlier ones."""
        self._more, self._asked = more, False
        if lines:
            first = len(self._lines)
            self.beginInsertRows(_NO_INDEX, first, first + len(lines) - 1)
            self._lines.extend(lines)
            self.endInsertRows()

    def refresh(self, lines: Sequence[PaymentLine], *, more: bool) -> None:
        """The latest page as it is now: what lies beyond it stays as it was read."""
        last = lines[-1].number if lines and more else 0
        older = [line for line in self._lines if line.number < last]
        self.beginResetModel()
        self._lines = [*lines, *older]
        self._more, self._asked = (self._more if older else more), False
        self.endResetModel()

    def place_of(self, number: int) -> int:
        """The row of the payment with that number; the first where it is not there."""
        return next((place for place, line in enumerate(self._lines) if line.number == number), 0)
