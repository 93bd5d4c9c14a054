"""Small figures beside a sale, a payment or a refund: names and values that tick by themselves."""

import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QWidget

from pos_app.ui.cashier.known import Known, nothing_known
from pos_app.ui.theme import GAP
from pos_app.ui.widgets.elided_label import ElidedLabel
from pos_app.ui.widgets.styling import label

_LINES = 5
_TICK_MS = 1000


class Facts(QWidget):
    """Up to five lines of name and figure."""

    def __init__(self) -> None:
        super().__init__()
        self._known: Known = nothing_known
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GAP)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self._lines = [(label("small"), ElidedLabel("figure")) for _ in range(_LINES)]
        for row, (name, figure) in enumerate(self._lines):
            grid.addWidget(name, row, 0)
            grid.addWidget(figure, row, 1)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._refresh)

    def show_facts(self, known: Known, *, ticking: bool) -> None:
        """Show what is known; `ticking` is whether some of it changes with time."""
        self._known = known
        if ticking:
            self._timer.start()
        else:
            self._timer.stop()
        self._refresh()

    def lines(self) -> list[tuple[str, str]]:
        """What is shown, for those who cannot see it."""
        return [(name.text(), figure.whole_text()) for name, figure in self._lines if name.text()]

    def _refresh(self) -> None:
        found = self._known(time.monotonic())[:_LINES]
        found += [("", "")] * (_LINES - len(found))
        for (name, figure), (name_text, figure_text) in zip(self._lines, found, strict=True):
            name.setText(name_text)
            figure.show_text(figure_text)
            name.setVisible(bool(name_text))
            figure.setVisible(bool(name_text))
