"""The wire to a USB printer on Linux: its device file (`/dev/usb/lp0`), opened so that nothing blocks.

Other systems give no such file: there the printer is reached by the system's queue.
"""

import os
import stat
from pathlib import Path
from typing import Self

from pos_app.devices.port_errors import unreachable
from pos_app.devices.selected_link import SelectedLink
from pos_app.devices.transport import PortIsNoDevice


class UsbLink(SelectedLink):
    """One open device file. A FIFO may stand for it; it takes bytes and has no answers."""

    def __init__(self, number: int, *, readable: bool) -> None:
        self._handle = number
        super().__init__(number, readable=readable)

    @classmethod
    def open(cls, device: Path) -> Self:
        """Open at once or not at all: a FIFO without a reader is not waited for. Raises `LinkUnreachable`."""
        try:
            readable = _is_character_device(device)
            direction = os.O_RDWR if readable else os.O_WRONLY
            number = os.open(device, direction | os.O_NONBLOCK | os.O_NOCTTY)
        except OSError as error:
            raise unreachable(error) from error
        return cls(number, readable=readable)

    def close(self) -> None:
        """Close the device file."""
        super().close()
        os.close(self._handle)

    def _put(self, data: memoryview) -> int:
        return os.write(self._handle, data)

    def _take(self, size: int) -> bytes:
        return os.read(self._handle, size)


def _is_character_device(device: Path) -> bool:
    """True for a device, False for a FIFO. Raises `PortIsNoDevice` for all else, and `OSError` for nothing at all."""
    mode = device.stat().st_mode
    if stat.S_ISCHR(mode):
        return True
    if stat.S_ISFIFO(mode):
        return False
    raise PortIsNoDevice(f"{device} is no device")
