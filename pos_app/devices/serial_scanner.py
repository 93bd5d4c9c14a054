"""A scanner on a serial port: opens it, reads it, finds it again after it was unplugged.

One thread runs `run`. Reports what happened and decides nothing; pyserial is imported when `run` begins.
"""

import errno
import threading
import time
from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING

import msgspec

from pos_app.devices.framing import Frame, Framer

if TYPE_CHECKING:
    from serial import Serial

READ_S = 0.1
"""One read waits this long, so a cut-off scan and a stop are noticed soon after."""


class Unopened(Enum):
    """Why a port could not be opened."""

    MISSING = auto()
    TAKEN = auto()
    NOT_ALLOWED = auto()
    OTHER = auto()


class Connected(msgspec.Struct, frozen=True):
    """The port is open."""


class Disconnected(msgspec.Struct, frozen=True):
    """An open port was lost. `detail` is the system's own text."""

    detail: str


class OpenFailed(msgspec.Struct, frozen=True):
    """The port could not be opened; told once until the reason changes. `detail` is the system's text."""

    why: Unopened
    detail: str


ScannerEvent = Connected | Disconnected | OpenFailed | Frame

_BY_ERRNO = {
    errno.ENOENT: Unopened.MISSING,
    errno.ENXIO: Unopened.MISSING,
    errno.ENODEV: Unopened.MISSING,
    errno.EAGAIN: Unopened.TAKEN,
    errno.EBUSY: Unopened.TAKEN,
    errno.EACCES: Unopened.NOT_ALLOWED,
    errno.EPERM: Unopened.NOT_ALLOWED,
}
_BY_WINDOWS_TEXT = {"FileNotFoundError": Unopened.MISSING, "PermissionError": Unopened.TAKEN}


class SerialScanner:
    """Reads one port until told to stop. `tell` is called in the thread that runs `run`."""

    def __init__(
        self, port: str, baud: int, tell: Callable[[ScannerEvent], None], *, retry_s: float = 1.0
    ) -> None:
        self._name = port
        self._baud = baud
        self._tell = tell
        self._retry_s = retry_s
        self._stop = threading.Event()
        self._open_port: Serial | None = None
        self._failure: Unopened | None = None

    def run(self) -> None:
        """Keep the port open and read it, until `stop`. A missing port is tried each `retry_s` seconds."""
        while not self._stop.is_set():
            port = self._open()
            if port is not None:
                self._read_until_lost(port)
            self._stop.wait(self._retry_s)

    def stop(self) -> None:
        """Make `run` return, from any thread. A read in progress is woken where the system can."""
        self._stop.set()
        port = self._open_port
        if port is not None:
            port.cancel_read()

    def _open(self) -> "Serial | None":
        import serial

        try:
            port = serial.Serial(self._name, self._baud, timeout=READ_S, write_timeout=1.0, exclusive=True)
        except _open_errors() as error:
            self._tell_failure(error)
            return None
        self._failure = None
        self._open_port = port
        self._tell(Connected())
        return port

    def _tell_failure(self, error: Exception) -> None:
        why = _why_unopened(error)
        if why is not self._failure:
            self._failure = why
            self._tell(OpenFailed(why, str(error)))

    def _read_until_lost(self, port: "Serial") -> None:
        framer = Framer()
        try:
            while not self._stop.is_set():
                data = port.read(max(1, port.in_waiting))
                self._tell_all(framer.feed(data, time.monotonic()))
        except _device_errors() as error:
            self._tell_all(framer.abandon())
            self._tell(Disconnected(str(error)))
        finally:
            self._open_port = None
            _close(port)

    def _tell_all(self, frames: list[Frame]) -> None:
        for frame in frames:
            self._tell(frame)


def _close(port: "Serial") -> None:
    try:
        port.close()
    except _device_errors():
        return


def _why_unopened(error: Exception) -> Unopened:
    known = _BY_ERRNO.get(getattr(error, "errno", None) or 0)
    text = str(error)
    return known or next((why for name, why in _BY_WINDOWS_TEXT.items() if name in text), Unopened.OTHER)


def _open_errors() -> tuple[type[Exception], ...]:
    """What opening may raise: a speed or a name that no port can have is a ValueError."""
    return (*_device_errors(), ValueError)


def _device_errors() -> tuple[type[Exception], ...]:
    """What a vanished port may raise; termios.error, where there is termios, is no OSError."""
    try:
        import termios
    except ImportError:
        return (OSError,)
    return (OSError, termios.error)
