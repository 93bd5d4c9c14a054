"""A receipt printer that outlives the till: keeps what every caller sent, also where the caller died over it."""

import contextlib
import re
import socket
import threading
from types import TracebackType
from typing import Self

from pos_app.devices import escpos

_ANSWERS = {
    escpos.ASK_ONLINE: b"\x12",
    escpos.ASK_OFFLINE_CAUSE: b"\x12",
    escpos.ASK_PAPER: b"\x12",
    escpos.ASK_DONE: b"\x00",
}
_QUESTION = re.compile(rb"\x10\x04[\x01\x02\x04]|\x1dr\x01(?=\x10\x04|\Z)")
"""In real time: anywhere, also among dots. In turn: only after a paper."""


class Printer:
    """Listens on loopback as long as the block lasts. `calls` holds the bytes of each call that has ended."""

    def __init__(self) -> None:
        self.calls: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, name="paper", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()

    def _serve(self) -> None:
        """One caller after the other, as a till's printer thread calls; ends when the listener is closed."""
        with contextlib.suppress(OSError):
            while True:
                caller, _ = self._listener.accept()
                with caller:
                    self.calls.append(_heard(caller))


def _heard(caller: socket.socket) -> bytes:
    """Everything a caller sends; its questions are answered."""
    heard, answered = bytearray(), 0
    with contextlib.suppress(OSError):
        while data := caller.recv(1 << 16):
            heard += data
            for question in _QUESTION.finditer(heard, answered):
                answered = question.end()
                caller.sendall(_ANSWERS[question.group()])
    return bytes(heard)
