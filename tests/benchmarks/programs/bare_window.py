"""The measure of a start: an empty main window of PySide6. Prints when it was painted and the most memory it took."""

import json
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class FirstPaint(QObject):
    """Ends the application once the window it watches has been painted."""

    painted_at = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.painted_at:
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        self.painted_at = time.perf_counter()
        QApplication.exit()


application = QApplication(sys.argv)
window = QMainWindow()
window.setWindowTitle("bare")
window.resize(1366, 768)
first = FirstPaint()
window.installEventFilter(first)
window.show()
application.exec()

from tests.benchmarks.memory_used import most_mib  # noqa: E402 - after the window, which is to be bare

print(json.dumps({"painted_at": first.painted_at, "most_mib": most_mib()}))
