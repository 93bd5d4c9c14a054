"""AlphaPay behind a door that stamps requests: `python -m … DIR` prints where it is, and ends with its input.

The door notes when the last byte of each request arrived, on the clock `time.perf_counter`, which all processes
of a machine share. `POST /bare` is answered at once by the door itself, and `GET /stamps` tells what it noted.
"""

import socket
import sys
import threading
import time
from pathlib import Path

import msgspec

from pos_app.simulator.simulator import Simulator

_OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"


class Door:
    """A listener before `upstream`, with one thread per connection."""

    def __init__(self, upstream: int) -> None:
        self._upstream = upstream
        self._stamps: dict[str, list[float]] = {}
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        """Requests come one after the other: each is read whole, stamped, passed on, and its answer passed back."""
        behind: socket.socket | None = None
        with connection:
            while request := read_message(connection):
                arrived = time.perf_counter()
                path = request.split(b" ", 2)[1].decode()
                if path == "/stamps":
                    connection.sendall(_answer(msgspec.json.encode(self._stamps)))
                    continue
                self._stamps.setdefault(path.rpartition("/")[2], []).append(arrived)
                if path == "/bare":
                    connection.sendall(_answer(b"{}"))
                    continue
                behind = behind or socket.create_connection(("127.0.0.1", self._upstream))
                behind.sendall(request)
                if not (answer := read_message(behind)):
                    break
                connection.sendall(answer)
        if behind is not None:
            behind.close()


def read_message(connection: socket.socket) -> bytes:
    """One whole HTTP message with a Content-Length; empty where the other side is done."""
    received = b""
    while b"\r\n\r\n" not in received:
        part = _received(connection)
        if not part:
            return b""
        received += part
    head, _, body = received.partition(b"\r\n\r\n")
    missing = _length(head) - len(body)
    while missing > 0 and (part := _received(connection)):
        received += part
        missing -= len(part)
    return received


def _received(connection: socket.socket) -> bytes:
    try:
        return connection.recv(1 << 16)
    except OSError:
        return b""


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


def _answer(body: bytes) -> bytes:
    return _OK % (len(body), body)


def main(data: Path) -> None:
    """Serve until the input ends."""
    sys.setswitchinterval(0.0002)
    with Simulator(data) as simulator:
        told = {
            "url": f"http://127.0.0.1:{Door(simulator.port).port}",
            "control_url": simulator.control_url,
            "merchant_code": simulator.merchant_code,
            "private_key_file": simulator.merchant_private_key_file.resolve().as_posix(),
            "public_key": simulator.public_key,
        }
        print(msgspec.json.encode(told).decode(), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
