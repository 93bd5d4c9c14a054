"""Commands on their way: numbers and sends them, and knows which the engine has not acted on yet."""

from collections import deque

from pos_app.domain.person import SignOutCause
from pos_app.protocol.messages import Command, LeaveSale, SignOut
from pos_app.protocol.views import TillView
from pos_app.ui.bridge import Bridge
from pos_app.ui.cashier.commands import command_for, return_to, scan, stamp
from pos_app.ui.cashier.desk import Deed, Desk
from pos_app.ui.cashier.room import Order

_SCANS_KEPT = 2
"""A scan and its double are worth a sentence; more only repeat it."""


class Outbox:
    """Sends what the cashier wants, stamped with the view that was on the screen."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._last_id = 0
        self._leave_id = 0
        self._lock_id = 0
        self._scans: deque[str] = deque()

    def waiting(self, view: TillView) -> bool:
        """Whether the engine has still to act on a command of this screen."""
        return self._last_id > view.acknowledged

    def leaving(self, view: TillView) -> bool:
        """Whether the sale of `view` is being left by a command that is still on its way."""
        return self._leave_id > view.acknowledged

    def locking(self, view: TillView) -> bool:
        """Whether the till is being locked by a key, with a command that is still on its way."""
        return self._lock_id > view.acknowledged

    def do(self, deed: Deed, desk: Desk) -> None:
        """Send the command that `deed` is, if it is one."""
        command = command_for(deed, desk, stamp(desk.view, self._bridge.next_command_id()))
        if command is not None:
            self._send(command)

    def return_to(self, sale_id: str, view: TillView) -> None:
        """Bring a sale from the lists back onto the screen."""
        self._send(return_to(sale_id, stamp(view, self._bridge.next_command_id())))

    def order(self, order: Order, view: TillView) -> None:
        """Send what a room wants; nothing while another command is on its way."""
        if not self.waiting(view):
            self._send(order(stamp(view, self._bridge.next_command_id())))

    def scanned(self, text: str, desk: Desk) -> None:
        """Send a scan; `text` "" is one that was cut off.

        While a command is on its way the view is older than the engine's state, and the engine would refuse the scan
        in silence as stale: it waits for the next view instead.
        """
        if len(self._scans) < _SCANS_KEPT:
            self._scans.append(text)
        self.send_waiting_scans(desk)

    def send_waiting_scans(self, desk: Desk) -> None:
        """Send the next scan that had to wait, if it need not wait any longer."""
        if self._scans and not self.waiting(desk.view):
            text = self._scans.popleft()
            self._send(scan(text, desk, stamp(desk.view, self._bridge.next_command_id())))

    def _send(self, command: Command) -> None:
        self._last_id = command.command_id
        if isinstance(command, LeaveSale):
            self._leave_id = command.command_id
        if isinstance(command, SignOut) and command.cause is SignOutCause.KEY:
            self._lock_id = command.command_id
        self._bridge.send(command)
