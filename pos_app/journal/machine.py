"""Which machine this is, so that a data directory that was copied to another one does not silently run there (R51).

The system's own identity, hashed so that the journal does not carry it. Where the system has none, nothing is
checked; a disk copied without giving the copy an identity of its own is not noticed either.
"""

import re
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

_SALT = b"pos-app journal\0"
_LINUX = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
_LINUX_ID = re.compile(r"[0-9a-f]{32}")
_MAC_ID = re.compile(r'"IOPlatformUUID" = "([0-9A-F-]{36})"')


def identity() -> str:
    """This machine's identity, 64 hex digits; empty where it is not known."""
    known = _of_this_system()
    return sha256(_SALT + known.encode()).hexdigest() if known else ""


def _of_this_system() -> str:
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        return _mac()
    return _linux()


def _linux() -> str:
    """The first file that holds an id; an image that is to get one at its first start holds a word instead."""
    for file in _LINUX:
        try:
            text = file.read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError):
            continue
        if _LINUX_ID.fullmatch(text):
            return text
    return ""


def _mac() -> str:
    command = ["/usr/sbin/ioreg", "-rd1", "-c", "IOPlatformExpertDevice"]
    try:
        told = subprocess.run(command, capture_output=True, text=True, timeout=5, check=False).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""
    found = _MAC_ID.search(told)
    return found[1] if found else ""


if sys.platform == "win32":

    def _windows() -> str:
        import winreg

        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        try:
            with winreg.OpenKey(
                winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography", 0, access
            ) as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        except OSError:
            return ""
