"""Printers of several characters as real TCP listeners on loopback."""

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator

from pos_app.devices import escpos

Behaviour = Callable[[socket.socket, "Printer"], None]
ANSWERED = (escpos.ASK_ONLINE, escpos.ASK_OFFLINE_CAUSE, escpos.ASK_PAPER, escpos.ASK_DONE)
FINE = {
    escpos.ASK_ONLINE: 0x12,
    escpos.ASK_OFFLINE_CAUSE: 0x12,
    escpos.ASK_PAPER: 0x12,
    escpos.ASK_DONE: 0x00,
}


class Printer:
    """A listener that treats its one caller as `behaviour` says. `received` is whole once `gone` is set."""

    def __init__(self, behaviour: Behaviour) -> None:
        self._behaviour = behaviour
        self.received = bytearray()
        self.gone = threading.Event()
        self.finish = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            caller, _ = self._listener.accept()
            with caller:
                self._behaviour(caller, self)
        self.gone.set()

    def close(self) -> None:
        self.finish.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)


@contextlib.contextmanager
def printer(behaviour: Behaviour) -> Iterator[Printer]:
    """A printer that lives as long as the block."""
    one = Printer(behaviour)
    try:
        yield one
    finally:
        one.close()


def answering(answers: dict[bytes, int], noise: bytes = b"") -> Behaviour:
    """Reads everything, answers the questions that `answers` has, and sends `noise` before each answer."""

    def behave(caller: socket.socket, printer: Printer) -> None:
        while data := caller.recv(65_536):
            printer.received += data
            for question in ANSWERED:
                if printer.received.endswith(question) and question in answers:
                    caller.sendall(noise + bytes([answers[question]]))

    return behave


def never_reading(caller: socket.socket, printer: Printer) -> None:
    """Accepts and takes nothing out of its small buffer."""
    printer.finish.wait(10)


def closing_at_once(caller: socket.socket, printer: Printer) -> None:
    """Hangs up without reading."""


def closing_after(count: int) -> Behaviour:
    """Hangs up in the middle of a job, having read `count` bytes."""

    def behave(caller: socket.socket, printer: Printer) -> None:
        while len(printer.received) < count and (data := caller.recv(1024)):
            printer.received += data

    return behave
