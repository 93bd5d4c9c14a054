"""What every wire to a printer can do: take bytes before a deadline, give answers before a deadline, close.

The wires are `tcp_link`, `serial_link` and `usb_link`. A system's queue is none: it takes a whole job and says no more.
"""

import math
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from types import TracebackType
from typing import ClassVar, Self

from pos_app.protocol.screen_terms import PrinterRemark


class TransportError(Exception):
    """A wire failed. The text is the system's own; `remark` is what the screen says, where there is a word for it."""

    remark: ClassVar[PrinterRemark | None] = None


class LinkUnreachable(TransportError):
    """No connection came about: nothing was sent."""


class HostUnknown(LinkUnreachable):
    """The printer's name cannot be found on the network."""

    remark = PrinterRemark.HOST_UNKNOWN


class PortMissing(LinkUnreachable):
    """The port is not there: unplugged, switched off, or of another name."""

    remark = PrinterRemark.PORT_MISSING


class PortTaken(LinkUnreachable):
    """Another program has the port."""

    remark = PrinterRemark.PORT_TAKEN


class PortNotAllowed(LinkUnreachable):
    """The system does not let this user have the port."""

    remark = PrinterRemark.PORT_NOT_ALLOWED


class PortIsNoDevice(LinkUnreachable):
    """The name is that of a file or folder: bytes written there would reach no printer."""

    remark = PrinterRemark.PORT_IS_NO_DEVICE


class LinkLost(TransportError):
    """The other side hung up, or the cable was pulled."""


class LinkStuck(TransportError):
    """The other side took nothing for too long."""


class Transport(ABC):
    """One open wire, used by one thread. Nothing waits past the time that `allow` gave."""

    def __init__(self) -> None:
        self._ends_at = math.inf
        self._received = bytearray()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def allow(self, seconds: float) -> None:
        """From now on all waiting together ends after so long."""
        self._ends_at = time.monotonic() + seconds

    def answer(self, wanted: Callable[[int], bool], wait_s: float) -> int | None:
        """The next received byte that is `wanted`, others dropped; None if none comes. Raises `LinkLost`."""
        until = self._until(wait_s)
        while True:
            while self._received:
                byte = self._received.pop(0)
                if wanted(byte):
                    return byte
            if not self._receive(until):
                return None

    def forget(self) -> None:
        """Drop what came unasked. Raises `LinkLost`."""
        while self._receive(0.0):
            pass
        self._received.clear()

    def seconds_for(self, _count: int) -> float:
        """How long so many bytes are on the wire at least; nothing worth counting where it is quick."""
        return 0.0

    @abstractmethod
    def write(self, data: bytes, stall_s: float) -> None:
        """Hand over all of `data`. Raises `LinkLost`, and `LinkStuck` after `stall_s` without progress."""

    @abstractmethod
    def close(self) -> None:
        """Give the wire up. What was written and not taken yet may be lost. Raises nothing."""

    @abstractmethod
    def _receive(self, until: float) -> bool:
        """Add what comes until then (monotonic; at once, if passed) to `_received`; False where nothing came."""

    def _until(self, wait_s: float) -> float:
        return min(time.monotonic() + wait_s, self._ends_at)


Opener = Callable[[float], Transport]
"""Opens a wire within so many seconds. Raises `LinkUnreachable`."""
