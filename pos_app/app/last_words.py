"""What the till says when it cannot go on: on the terminal at once, and to the cashier, who ends it by reading it."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from pos_app.ui.theme import style_sheet

_WITHOUT_EYES = frozenset({"offscreen", "minimal"})
"""Platforms on which nobody would ever close a message."""


class LastWords(QMessageBox):
    """A message after which the application ends with `exit_code`. Made in the GUI thread."""

    def __init__(self, title: str, sentence: str, exit_code: int) -> None:
        super().__init__(QMessageBox.Icon.Critical, title, sentence)
        self.setStyleSheet(style_sheet())
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._exit_code = exit_code
        self.finished.connect(lambda _: QApplication.exit(self._exit_code))

    def say(self, useless: Sequence[QWidget]) -> None:
        """Show it in place of the windows that are of no use now; where nobody looks, end at once.

        Such a window may lie over one of a till that works.
        """
        print(f"pos-app: {self.text()}", file=sys.stderr, flush=True)
        if QApplication.platformName() in _WITHOUT_EYES:
            QApplication.exit(self._exit_code)
            return
        for window in useless:
            window.hide()
        self.show()
