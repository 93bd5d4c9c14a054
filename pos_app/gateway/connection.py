"""urllib3 connections that know what they have proved: failing to open is `NotSent`, and no wait outlives
the deadline.

Everything that fails before a connection stands (name look-up, TCP, TLS handshake) is raised from here as
its own error; whatever else goes wrong with a connection may have happened after the request left.
"""

import io
import socket
import ssl
import time
from http.client import HTTPException, HTTPResponse, RemoteDisconnected
from typing import Any

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError
from urllib3.util.wait import wait_for_read

from pos_app.gateway.errors import ConnectionFailed, GatewayError, Malformed, NameLookupFailed, TlsFailed


class Deadline:
    """How long the call in hand may still take, and how long any one wait of it. Used by one thread."""

    def __init__(self, connect_s: float, read_s: float, total_s: float) -> None:
        self._connect_s, self._read_s, self._total_s = connect_s, read_s, total_s
        self.start()

    def start(self, within_s: float | None = None) -> None:
        """A new call begins now; it may be given less time than usual."""
        total_s = self._total_s if within_s is None else min(within_s, self._total_s)
        self._ends = time.monotonic() + total_s

    def connecting(self) -> float:
        """Seconds the next attempt to connect may take. Raises `TimeoutError` when the call's time is up."""
        return min(self._connect_s, self._left())

    def reading(self) -> float:
        """Seconds the next read or write may take. Raises `TimeoutError` when the call's time is up."""
        return min(self._read_s, self._left())

    def _left(self) -> float:
        left = self._ends - time.monotonic()
        if left <= 0:
            raise TimeoutError("the call's deadline has passed")
        return left


class _TimedReader(io.RawIOBase):
    """Reads a socket with a time-out that shrinks with the deadline: a dripping server gains nothing."""

    def __init__(self, sock: socket.socket, deadline: Deadline) -> None:
        self._sock, self._deadline = sock, deadline
        self._raw = sock.makefile("rb", buffering=0)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._sock.settimeout(self._deadline.reading())
        return self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()


class _TimedSocket:
    """What `HTTPResponse` needs of a socket: a file to read."""

    def __init__(self, sock: socket.socket, deadline: Deadline) -> None:
        self._sock, self._deadline = sock, deadline

    def makefile(self, mode: str) -> io.BufferedReader:
        return io.BufferedReader(_TimedReader(self._sock, self._deadline))


class Plain(HTTPConnection):
    """A connection over TCP."""

    def __init__(self, *args: Any, deadline: Deadline, **options: Any) -> None:
        super().__init__(*args, **options)
        self._deadline = deadline
        self.response_class = self._timed_response  # type: ignore[assignment]

    def connect(self) -> None:
        """Open it. Raises `NameLookupFailed`, `ConnectionFailed` or `TlsFailed`."""
        try:
            super().connect()
        except GatewayError:
            raise
        except (OSError, ValueError, HTTPError) as error:
            raise TlsFailed(_reason(error)) from error

    def send(self, data: Any) -> None:
        if self.sock is None:
            self.connect()
        self.sock.settimeout(self._deadline.reading())
        super().send(data)

    def getresponse(self) -> Any:
        """The answer's head. Raises `Malformed` where it is not HTTP."""
        try:
            return super().getresponse()
        except RemoteDisconnected:
            raise
        except HTTPException as error:
            raise Malformed(f"the answer is not HTTP: {type(error).__name__}") from error

    @property
    def is_connected(self) -> bool:
        """Whether it may be used again: the other side neither closed it nor spoke out of turn."""
        if self.sock is None:
            return False
        return not wait_for_read(self.sock, timeout=0.0) or self._holds_session_tickets_only()

    def _holds_session_tickets_only(self) -> bool:
        """TLS 1.3 servers send tickets after the handshake; reading takes them in and finds nothing else."""
        if not isinstance(self.sock, ssl.SSLSocket):
            return False
        self.sock.settimeout(0)
        try:
            self.sock.recv(1)
        except ssl.SSLWantReadError:
            return True
        except OSError:
            return False
        return False

    def _new_conn(self) -> socket.socket:
        last: OSError | None = None
        for family, kind, protocol, _, address in self._addresses():
            try:
                return self._opened(family, kind, protocol, address)
            except OSError as error:
                last = error
        raise ConnectionFailed(_reason(last) if last else "no address") from last

    def _addresses(self) -> list[Any]:
        """The host's addresses.

        The system's resolver has its own time-out, which nothing here can shorten.
        """
        try:
            return socket.getaddrinfo(self.host.strip("[]"), self.port, 0, socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise NameLookupFailed(_reason(error)) from error

    def _opened(self, family: int, kind: int, protocol: int, address: Any) -> socket.socket:
        sock = socket.socket(family, kind, protocol)
        try:
            sock.settimeout(self._deadline.connecting())
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.connect(address)
            sock.settimeout(self._deadline.connecting())
        except OSError:
            sock.close()
            raise
        return sock

    def _timed_response(self, sock: socket.socket, *args: Any, **options: Any) -> HTTPResponse:
        return HTTPResponse(_TimedSocket(sock, self._deadline), *args, **options)  # type: ignore[arg-type]


class Tls(Plain, HTTPSConnection):
    """A connection over TLS."""


class _OneConnection(HTTPConnectionPool):
    """The one kept-alive connection of one worker."""

    ConnectionCls = Plain

    def warm(self) -> None:
        """Open the connection if it is not open, without sending anything. Raises `NotSent`."""
        connection = self._get_conn()
        try:
            if connection.is_closed:
                connection.connect()
        except GatewayError:
            connection.close()
            raise
        finally:
            self._put_conn(connection)

    def drop(self) -> None:
        """Close the connection, so that the next call opens a new one."""
        connection = self._get_conn()
        connection.close()
        self._put_conn(connection)


class PlainPool(_OneConnection):
    """To `http://` addresses."""


class TlsPool(_OneConnection, HTTPSConnectionPool):
    """To `https://` addresses."""

    ConnectionCls = Tls


def _reason(error: BaseException) -> str:
    """What went wrong, in the system's words."""
    return getattr(error, "strerror", None) or str(error) or type(error).__name__
