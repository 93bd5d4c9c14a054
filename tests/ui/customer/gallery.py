"""Draws the customer display in each of its states and sizes: `python -m tests.ui.customer.gallery OUT`."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from pos_app.ui.customer import CustomerDisplay
from tests.ui.customer.samples import AMOUNT, every_view, view

SIZES = ((1280, 800), (800, 480), (600, 1024))


def main(out: Path) -> None:
    """Write one PNG for each state and size into `out`."""
    out.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication(["gallery"])
    for width, height in SIZES:
        display = CustomerDisplay()
        display.resize(width, height)
        for name, shown in every_view().items():
            display.show_view(shown)
            display.grab().save(str(out / f"{width}x{height}-{name}.png"))
        display.show_view(view())
        display.show_amount(AMOUNT)
        display.grab().save(str(out / f"{width}x{height}-amount.png"))
    application.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
