"""A wire with a file number that the system can be asked about: never blocks, and reads while it writes."""

import time
from abc import abstractmethod
from selectors import EVENT_READ, EVENT_WRITE, DefaultSelector

from pos_app.devices.transport import LinkLost, LinkStuck, Transport

READ_SIZE = 256


class SelectedLink(Transport):
    """`number` must be of a socket or device that does not block. One that cannot be read has no answers."""

    def __init__(self, number: int, *, readable: bool = True) -> None:
        super().__init__()
        self._reading = EVENT_READ if readable else 0
        self._number = number
        self._selector = DefaultSelector()
        self._selector.register(number, EVENT_READ if readable else EVENT_WRITE)

    def close(self) -> None:
        """Give the wire up."""
        self._selector.close()

    def write(self, data: bytes, stall_s: float) -> None:
        """Hand over all of `data`. Raises `LinkLost`, and `LinkStuck` after `stall_s` without progress."""
        rest = memoryview(data)
        self._selector.modify(self._number, self._reading | EVENT_WRITE)
        try:
            while rest:
                rest = rest[self._write_some(rest, stall_s) :]
        finally:
            if self._reading:
                self._selector.modify(self._number, EVENT_READ)

    def _write_some(self, data: memoryview, stall_s: float) -> int:
        """Hand over what is taken; reading meanwhile is no progress, so answers that pour in cannot hold it up."""
        until = self._until(stall_s)
        while ready := self._wait(until):
            if ready & EVENT_READ:
                self._read()
            if ready & EVENT_WRITE and (count := self._try_write(data)):
                return count
        raise LinkStuck("it stopped taking data")

    def _receive(self, until: float) -> bool:
        if not self._reading or not self._wait(until):
            return False
        self._read()
        return True

    def _try_write(self, data: memoryview) -> int:
        try:
            return self._put(data)
        except BlockingIOError:
            return 0
        except OSError as error:
            raise LinkLost(error.strerror or str(error)) from error

    def _read(self) -> None:
        try:
            data = self._take(READ_SIZE)
        except BlockingIOError:
            return
        except OSError as error:
            raise LinkLost(error.strerror or str(error)) from error
        if not data:
            raise LinkLost("it closed the connection")
        self._received += data

    def _wait(self, until: float) -> int:
        """Events that are ready; 0 once `until` has passed."""
        ready = self._selector.select(max(0.0, until - time.monotonic()))
        return ready[0][1] if ready else 0

    @abstractmethod
    def _put(self, data: memoryview) -> int:
        """Write what goes at once; raises `OSError`."""

    @abstractmethod
    def _take(self, size: int) -> bytes:
        """Read what is there, at most `size`; nothing means the end. Raises `OSError`."""
