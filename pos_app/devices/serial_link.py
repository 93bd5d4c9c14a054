"""The wire to a printer on a serial port. pyserial is imported when a port is opened."""

import time
from contextlib import suppress
from typing import TYPE_CHECKING, Self

from pos_app.devices.port_errors import device_errors, open_errors, unreachable
from pos_app.devices.transport import LinkLost, LinkStuck, Transport

if TYPE_CHECKING:
    from serial import Serial

_CHUNK = 256
"""Bytes a write: few enough for 9600 baud to take them in a third of a second."""
_BITS_A_BYTE = 10
"""Eight, with a start and a stop bit."""
_LOOK_S = 0.02
_AHEAD_S = 0.05
"""How much of the wire's time may be written ahead."""


class SerialLink(Transport):
    """One open port, this program's alone where the system can do that."""

    def __init__(self, port: "Serial") -> None:
        super().__init__()
        self._port = port
        self._errors: tuple[type[Exception], ...] = device_errors()
        self._clear_at = 0.0
        """When the wire will have carried what was written, at its speed."""

    @classmethod
    def open(cls, name: str, baud: int, *, rts_cts: bool = False, xon_xoff: bool = False) -> Self:
        """Open the port with eight bits, no parity, one stop bit. The two flags are ways in which the printer may say
        that its buffer is full. Raises `LinkUnreachable`.
        """
        import serial

        try:
            port = serial.Serial(
                name,
                baud,
                timeout=0,
                write_timeout=1.0,
                exclusive=True,
                rtscts=rts_cts,
                xonxoff=xon_xoff,
            )
        except open_errors() as error:
            raise unreachable(error) from error
        return cls(port)

    def close(self) -> None:
        """Close the port; bytes that a stuck printer left in the system's buffer are dropped, so nothing waits."""
        with suppress(*self._errors):
            if self._port.out_waiting:
                self._port.reset_output_buffer()
        with suppress(*self._errors):
            self._port.close()

    def seconds_for(self, count: int) -> float:
        """At the port's speed."""
        return count * _BITS_A_BYTE / float(self._port.baudrate)

    def write(self, data: bytes, stall_s: float) -> None:
        """Send all of `data`: it has left the system's buffer too. Raises `LinkLost` and `LinkStuck`.

        Never more than a chunk ahead of the wire: a full buffer of the system's would not take another byte for
        seconds, and look like a printer that is stuck.
        """
        try:
            for at in range(0, len(data), _CHUNK):
                self._keep_pace()
                self._drain(_CHUNK, stall_s)
                self._write_chunk(data[at : at + _CHUNK], stall_s)
            self._drain(0, stall_s)
        except self._errors as error:
            raise LinkLost("its port is gone") from error

    def _write_chunk(self, chunk: bytes, stall_s: float) -> None:
        from serial import SerialTimeoutException

        self._port.write_timeout = max(0.01, self._until(stall_s) - time.monotonic())
        try:
            self._port.write(chunk)
        except SerialTimeoutException as error:
            raise LinkStuck("it stopped taking data") from error
        self._clear_at = max(self._clear_at, time.monotonic()) + self.seconds_for(len(chunk))
        self._receive(0.0)

    def _keep_pace(self) -> None:
        until = min(self._clear_at - _AHEAD_S, self._ends_at)
        while time.monotonic() < until:
            self._receive(until)

    def _drain(self, most: int, stall_s: float) -> None:
        """Wait until at most so many bytes are left in the system's buffer; pyserial's own `flush` has no time-out."""
        waiting, until = self._port.out_waiting, self._until(stall_s)
        while waiting > most:
            if time.monotonic() >= until:
                raise LinkStuck("it stopped taking data")
            self._receive(min(until, time.monotonic() + _LOOK_S))
            left = self._port.out_waiting
            until = self._until(stall_s) if left < waiting else until
            waiting = left

    def _receive(self, until: float) -> bool:
        try:
            self._port.timeout = max(0.0, until - time.monotonic())
            data = self._port.read(max(1, self._port.in_waiting))
        except self._errors as error:
            raise LinkLost("its port is gone") from error
        self._received += data
        return bool(data)
