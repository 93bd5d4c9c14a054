"""Locks the till when nobody has touched it for a while."""

from pos_app.app.relay import Relay
from pos_app.domain.person import SignOutCause
from pos_app.protocol.messages import SignOut
from pos_app.ui.cashier.window import CashierWindow
from pos_app.ui.idle import IdleWatch


class IdleLock:
    """Signs out whoever has left the till; the engine says no while a payment on screen is not certain yet."""

    def __init__(self, cashier: CashierWindow, relay: Relay, after_s: float) -> None:
        """`after_s` seconds without a touch or a scan; 0 is never. Made in the GUI thread."""
        self._cashier = cashier
        self._watch = IdleWatch(after_s, self._lock, cashier)
        relay.scanned.connect(lambda _: self._watch.touched())

    def start(self) -> None:
        """The cashier's window is there."""
        window = self._cashier.windowHandle()
        if window is not None:
            self._watch.watch(window)

    def _lock(self) -> None:
        """Where somebody is still there after it, because the engine said no, it is tried again."""
        if self._cashier.desk.view.person is not None:
            self._cashier.order(lambda stamp: SignOut(**stamp, cause=SignOutCause.IDLE))
            self._watch.touched()
