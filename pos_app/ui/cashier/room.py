"""A page with keys of its own: signing in, approving, people, the shift, the history. The window hands it every key
that no scanner sent, and every scan.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pos_app.protocol.messages import Command
from pos_app.protocol.views import TillView
from pos_app.ui.cashier.commands import Stamp

Order = Callable[[Stamp], Command]
"""Makes a command with the stamp of the view that it is given on."""


class Room(QWidget):
    """Base of such pages."""

    ordered = Signal(object)
    """An `Order`; dropped while another command is on its way."""
    left = Signal()
    """Back to the sale."""

    def entered(self) -> None:
        """It has just come onto the screen: begin anew."""

    def show_view(self, view: TillView, *, waiting: bool) -> None:
        """Show what the engine says; `waiting` is whether a command is on its way."""
        raise NotImplementedError

    def pressed(self, event: QKeyEvent) -> bool:
        """A key; False where it means nothing here."""
        raise NotImplementedError

    def told(self) -> str:
        """What it says, for those who cannot see it; empty where that is not put into one text."""
        return ""

    def scanned(self, text: str) -> bool:
        """A scanner read `text`; False where the engine shall judge it."""
        return False
