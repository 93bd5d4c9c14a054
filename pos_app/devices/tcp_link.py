"""The wire to a printer on the network: a TCP connection."""

import socket
import time
from collections.abc import Sequence
from typing import Any, Self

from pos_app.devices.selected_link import SelectedLink
from pos_app.devices.transport import HostUnknown, LinkUnreachable


class TcpLink(SelectedLink):
    """One open connection."""

    def __init__(self, opened: socket.socket) -> None:
        opened.setblocking(False)
        self._socket = opened
        super().__init__(opened.fileno())

    @classmethod
    def open(cls, host: str, port: int, *, connect_s: float) -> Self:
        """Connect within `connect_s`, counted over all addresses of `host`. Raises `LinkUnreachable`."""
        until = time.monotonic() + connect_s
        try:
            addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise HostUnknown(f"the name {host} cannot be found") from error
        return cls(_connect(addresses, until))

    def close(self) -> None:
        """Close the connection."""
        super().close()
        self._socket.close()

    def _put(self, data: memoryview) -> int:
        return self._socket.send(data)

    def _take(self, size: int) -> bytes:
        return self._socket.recv(size)


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
