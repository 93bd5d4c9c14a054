"""Printers of several characters, as real TCP listeners on loopback and at the far end of real pseudo-terminals."""

import contextlib
import os
import re
import select
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from pos_app.devices import escpos
from pos_app.devices.serial_link import SerialLink
from pos_app.devices.tcp_link import TcpLink
from pos_app.devices.transport import Opener
from pos_app.devices.usb_link import UsbLink

FINE = {
    escpos.ASK_ONLINE: 0x12,
    escpos.ASK_OFFLINE_CAUSE: 0x12,
    escpos.ASK_PAPER: 0x12,
    escpos.ASK_DONE: 0x00,
}
HAS_PTYS = hasattr(os, "openpty")


class Caller(Protocol):
    """The printer's end of the wire."""

    def recv(self, size: int, /) -> bytes: ...

    def sendall(self, data: bytes, /) -> None: ...


Behaviour = Callable[[Caller, "Printer"], None]


class Printer:
    """Treats its one caller as `behaviour` says. `received` is whole once `gone` is set. `opener` opens the wire."""

    port: int = 0
    opener: Opener

    def __init__(self, behaviour: Behaviour) -> None:
        self._behaviour = behaviour
        self.received = bytearray()
        self.gone = threading.Event()
        self.finish = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def hung_up(self) -> bytes:
        """All that was received, once nothing more comes."""
        self.finish.set()
        assert self.gone.wait(5)
        return bytes(self.received)

    def close(self) -> None:
        self.finish.set()
        self._close()
        self._thread.join(5)

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            self._attend()
        self.gone.set()

    def _attend(self) -> None:
        raise NotImplementedError

    def _close(self) -> None:
        raise NotImplementedError


class TcpPrinter(Printer):
    """A listener."""

    def __init__(self, behaviour: Behaviour) -> None:
        super().__init__(behaviour)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.opener = lambda seconds: TcpLink.open("127.0.0.1", self.port, connect_s=seconds)
        self._thread.start()

    def _attend(self) -> None:
        caller, _ = self._listener.accept()
        with caller:
            self._behaviour(caller, self)

    def _close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


class PtyPrinter(Printer):
    """The far end of a pseudo-terminal; the near end is a serial port, or a device file as a USB printer has."""

    def __init__(self, behaviour: Behaviour, *, serial: bool) -> None:
        import tty

        super().__init__(behaviour)
        self._far, self._near = os.openpty()
        tty.setraw(self._near)
        self.name = os.ttyname(self._near)
        if serial:
            self.opener = lambda _: SerialLink.open(self.name, 921_600)
        else:
            self.opener = lambda _: UsbLink.open(Path(self.name))
        self._thread.start()

    def recv(self, size: int, /) -> bytes:
        while not select.select([self._far], [], [], 0.02)[0]:
            if self.finish.is_set():
                return b""
        return os.read(self._far, size)

    def sendall(self, data: bytes, /) -> None:
        os.write(self._far, data)

    def _attend(self) -> None:
        self._behaviour(self, self)
        os.close(self._near)
        os.close(self._far)

    def _close(self) -> None:
        """The far end closes when the behaviour ends: the cable is pulled."""


WIRES: dict[str, Callable[[Behaviour], Printer]] = {
    "network": TcpPrinter,
    "serial": lambda behaviour: PtyPrinter(behaviour, serial=True),
    "usb": lambda behaviour: PtyPrinter(behaviour, serial=False),
}


@contextlib.contextmanager
def printer(behaviour: Behaviour, wire: str = "network") -> Iterator[Printer]:
    """A printer that lives as long as the block."""
    one = WIRES[wire](behaviour)
    try:
        yield one
    finally:
        one.close()


def questions(caller: Caller, printer: Printer) -> Iterator[bytes]:
    """Reads everything; each question in its turn, also where several come at once. Ends when the caller hangs up."""
    read = 0
    while data := caller.recv(65_536):
        printer.received += data
        for found in _QUESTION.finditer(printer.received, read):
            read = found.end()
            yield found.group()


_QUESTION = re.compile(rb"\x10\x04[\x01\x02\x04]|\x1dr\x01(?=\x10\x04|\x1dr|\Z)")
"""In real time: anywhere, also among dots. In turn: only after a job."""


def answering(answers: dict[bytes, int], noise: bytes = b"") -> Behaviour:
    """Reads everything, answers the questions that `answers` has, and sends `noise` before each answer."""

    def behave(caller: Caller, printer: Printer) -> None:
        for question in questions(caller, printer):
            if question in answers:
                caller.sendall(noise + bytes([answers[question]]))

    return behave


def failing_after(job: bytes, then: dict[bytes, int]) -> Behaviour:
    """Is fine before the job; once it has the job, it answers as `then` says and nothing else."""

    def behave(caller: Caller, printer: Printer) -> None:
        for question in questions(caller, printer):
            answers = then if job in printer.received else FINE
            if question in answers:
                caller.sendall(bytes([answers[question]]))

    return behave


def never_reading(caller: Caller, printer: Printer) -> None:
    """Accepts and takes nothing out of its small buffer."""
    printer.finish.wait(10)


def closing_at_once(caller: Caller, printer: Printer) -> None:
    """Hangs up without reading."""


def closing_after(count: int) -> Behaviour:
    """Hangs up in the middle of a job, having read `count` bytes."""

    def behave(caller: Caller, printer: Printer) -> None:
        while len(printer.received) < count and (data := caller.recv(1024)):
            printer.received += data

    return behave
