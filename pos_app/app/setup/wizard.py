"""The set-up wizard as a program: `python -m pos_app.app.setup.wizard FILE` asks, and writes the settings FILE."""

import signal
import sys
from collections.abc import Callable
from pathlib import Path

from pos_app.app.display import NO_DISPLAY, application
from pos_app.app.relay import Relay
from pos_app.app.setup.doing import Doing
from pos_app.app.setup.outcomes import LEFT, SAVED, TRY_SIMULATOR
from pos_app.app.vault_access import access_of
from pos_app.receipts.fonts import load_fonts
from pos_app.settings.master_key import VaultAccess
from pos_app.ui.setup.draft import Draft
from pos_app.ui.setup.orders import Leave, Order, Result, Saved, TrySimulator
from pos_app.ui.setup.window import SetupWindow

_RESOURCES = Path(__file__).resolve().parents[3] / "resources"


class Wizard:
    """The window and what its orders lead to. Made and used in the GUI thread, after the application object."""

    def __init__(self, file: Path, access: VaultAccess, end: Callable[[int], None]) -> None:
        """`end` is called once, with the exit code."""
        self._end_with = end
        self.ended: int | None = None
        """The exit code, once it is known."""
        self.relay = Relay()
        self.doing = Doing(file, self.relay, load_fonts(_RESOURCES), access)
        self.window = SetupWindow(Draft(file))
        self.window.ordered.connect(self._take)
        self.relay.finished.connect(self._came)

    def close(self) -> None:
        """Nothing comes after this."""
        self.doing.stop()
        self.relay.close()

    def _take(self, order: Order) -> None:
        if isinstance(order, TrySimulator):
            self._end(TRY_SIMULATOR)
        elif isinstance(order, Leave):
            self._end(LEFT)
        else:
            self.doing.take(order)

    def _came(self, result: Result) -> None:
        if isinstance(result, Saved):
            self._end(SAVED)
        else:
            self.window.show_result(result)

    def _end(self, code: int) -> None:
        """The first end counts: closing the window after it is none of its own."""
        if self.ended is None:
            self.ended = code
            self.close()
            self.window.close()
            self._end_with(code)


def main(file: Path) -> int:
    """Show the window until it is done; returns the exit code."""
    qt = application()
    if qt is None:
        return NO_DISPLAY
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    wizard = Wizard(file, access_of(), qt.exit)
    wizard.window.showMaximized()
    qt.exec()
    return LEFT if wizard.ended is None else wizard.ended


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
