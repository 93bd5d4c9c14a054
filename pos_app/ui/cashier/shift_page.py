"""The shift: opening it, what it took so far, and closing it."""

from PySide6.QtGui import QKeyEvent

from pos_app.protocol.views import TillView
from pos_app.ui.cashier.room import Room


class ShiftPage(Room):
    """To be furnished."""

    def show_view(self, view: TillView, *, waiting: bool) -> None:
        """Show what the engine says."""

    def pressed(self, event: QKeyEvent) -> bool:
        """A key."""
        return False
