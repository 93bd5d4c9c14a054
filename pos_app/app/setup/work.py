"""Work that may take its time, each piece in a thread of its own; what came of it is brought into the GUI thread."""

import logging
import threading
from collections.abc import Callable

from pos_app.app.relay import Relay
from pos_app.ui.setup.orders import Broke, Result

log = logging.getLogger(__name__)


class Work:
    """Begins pieces of work; their results come out of `relay.finished`."""

    def __init__(self, relay: Relay) -> None:
        self._relay = relay

    def begin(self, piece: Callable[[], Result | None]) -> None:
        """Start it, and return at once. A piece that brings None has nothing to tell."""
        threading.Thread(target=self._run, args=(piece,), name="set-up", daemon=True).start()

    def _run(self, piece: Callable[[], Result | None]) -> None:
        """The outermost frame of the thread: whatever fails, the window is told."""
        try:
            result = piece()
        except Exception as error:  # noqa: BLE001 - its traceback could hold a key
            log.error("a piece of the set-up ended by a fault of this program: %s", type(error).__name__)
            result = Broke(type(error).__name__)
        if result is not None:
            self._relay.bring("finished", result)
