"""Why a port or device file could not be opened, and what a vanished one raises: alike for serial and USB."""

import errno

from pos_app.devices.transport import LinkUnreachable, PortMissing, PortNotAllowed, PortTaken

_BY_ERRNO: dict[int, type[LinkUnreachable]] = {
    errno.ENOENT: PortMissing,
    errno.ENXIO: PortMissing,
    errno.ENODEV: PortMissing,
    errno.EAGAIN: PortTaken,
    errno.EBUSY: PortTaken,
    errno.EACCES: PortNotAllowed,
    errno.EPERM: PortNotAllowed,
}
_BY_WINDOWS_TEXT = {"FileNotFoundError": PortMissing, "PermissionError": PortTaken}
"""pyserial quotes the system's exception there, and sets no errno."""


def unreachable(error: Exception) -> LinkUnreachable:
    """The error to raise for one of the system's or pyserial's."""
    text = str(error)
    named = next((cause for name, cause in _BY_WINDOWS_TEXT.items() if name in text), LinkUnreachable)
    cause = _BY_ERRNO.get(getattr(error, "errno", None) or 0, named)
    return cause(getattr(error, "strerror", None) or text)


def open_errors() -> tuple[type[Exception], ...]:
    """What opening a serial port may raise: a speed or a name that no port can have is a ValueError."""
    return (*device_errors(), ValueError)


def device_errors() -> tuple[type[Exception], ...]:
    """What a vanished port may raise; termios.error, where there is termios, is no OSError."""
    try:
        import termios
    except ImportError:
        return (OSError,)
    return (OSError, termios.error)
