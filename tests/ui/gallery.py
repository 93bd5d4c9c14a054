"""Pictures of the cashier's window in every state: `python -m tests.ui.gallery FOLDER [name …]`."""

import os
import sys
from pathlib import Path

from pos_app.receipts.fonts import load_fonts
from pos_app.ui.bridge import Bridge
from pos_app.ui.cashier.window import CashierWindow
from tests.ui.views import gallery

SIZES = ((1024, 768), (1920, 1080))


def main(folder: Path, names: list[str]) -> None:
    """Draw what `names` begin with, or everything, at both sizes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    load_fonts(Path(__file__).parents[2] / "resources")
    folder.mkdir(parents=True, exist_ok=True)
    for width, height in SIZES:
        window = CashierWindow(Bridge(lambda command: None), None, extra_menu=[("Slow", lambda: None)])
        window.resize(width, height)
        window.show()
        for name, view in gallery():
            if names and not name.startswith(tuple(names)):
                continue
            window.show_view(view)
            application.processEvents()
            window.grab().save(str(folder / f"{name}_{width}.png"))
        window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
