"""A TCP connection that never blocks past its deadline, and reads while it writes."""

import socket
import time
from collections.abc import Callable, Sequence
from selectors import EVENT_READ, EVENT_WRITE, DefaultSelector
from types import TracebackType
from typing import Any, Self


class LinkUnreachable(Exception):
    """No connection came about."""


class LinkLost(Exception):
    """The other side closed or reset the connection."""


class LinkStuck(Exception):
    """The other side took nothing for too long."""


class Link:
    """One open connection; all waiting ends `total_s` after `open` began."""

    def __init__(self, opened: socket.socket, ends_at: float) -> None:
        self._socket = opened
        self._ends_at = ends_at
        self._received = bytearray()
        opened.setblocking(False)
        self._selector = DefaultSelector()
        self._selector.register(opened, EVENT_READ)

    @classmethod
    def open(cls, host: str, port: int, *, connect_s: float, total_s: float) -> Self:
        """Connect within `connect_s`, counted over all addresses of `host`. Raises `LinkUnreachable`."""
        now = time.monotonic()
        try:
            addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise LinkUnreachable(f"the name {host} cannot be found") from error
        return cls(_connect(addresses, now + connect_s), now + total_s)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._selector.close()
        self._socket.close()

    def write(self, data: bytes, stall_s: float) -> None:
        """Hand over all of `data`. Raises `LinkLost`, and `LinkStuck` after `stall_s` without progress."""
        rest = memoryview(data)
        self._selector.modify(self._socket, EVENT_READ | EVENT_WRITE)
        try:
            while rest:
                rest = rest[self._write_some(rest, stall_s) :]
        finally:
            self._selector.modify(self._socket, EVENT_READ)

    def answer(self, wanted: Callable[[int], bool], wait_s: float) -> int | None:
        """The next received byte that is `wanted`, others dropped; None if none comes. Raises `LinkLost`."""
        until = min(time.monotonic() + wait_s, self._ends_at)
        while True:
            while self._received:
                byte = self._received.pop(0)
                if wanted(byte):
                    return byte
            if not self._wait(until):
                return None
            self._read()

    def forget(self) -> None:
        """Drop what came unasked. Raises `LinkLost`."""
        while self._wait(0.0):
            self._read()
        self._received.clear()

    def _write_some(self, data: memoryview, stall_s: float) -> int:
        until = min(time.monotonic() + stall_s, self._ends_at)
        while True:
            ready = self._wait(until)
            if not ready:
                raise LinkStuck("it stopped taking data")
            if ready & EVENT_READ:
                self._read()
            if ready & EVENT_WRITE:
                return self._try_send(data)

    def _try_send(self, data: memoryview) -> int:
        try:
            return self._socket.send(data)
        except BlockingIOError:
            return 0
        except OSError as error:
            raise LinkLost(error.strerror or str(error)) from error

    def _read(self) -> None:
        try:
            data = self._socket.recv(256)
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


_Address = tuple[socket.AddressFamily, socket.SocketKind, int, str, Any]


def _connect(addresses: Sequence[_Address], until: float) -> socket.socket:
    why = "it has no address"
    for family, kind, protocol, _, address in addresses:
        left = until - time.monotonic()
        if left <= 0:
            break
        candidate = socket.socket(family, kind, protocol)
        candidate.settimeout(left)
        try:
            candidate.connect(address)
            candidate.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError as error:
            candidate.close()
            why = error.strerror or str(error)
        else:
            return candidate
    raise LinkUnreachable(why)
