"""A real X display of its own, real key presses into it, and the demo's till as a process on it."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from pos_app.simulator.control_client import ControlClient
from pos_app.simulator.simulator import read_connection

PATIENCE_S = 30.0
TYPING_MS, SCANNER_MS = 80, 5
"""Between two keys: slower than any scanner, faster than any person."""
_LOOK_EVERY_S = 0.05

Found = TypeVar("Found")


def until(look: Callable[[], Found | None], what: str) -> Found:
    """Look until there is something; another process cannot wake this one."""
    deadline = time.monotonic() + PATIENCE_S
    while not (found := look()):
        assert time.monotonic() < deadline, f"waited for {what}"
        time.sleep(_LOOK_EVERY_S)
    return found


@contextlib.contextmanager
def x_display(folder: Path) -> Iterator[str]:
    """An Xvfb on a free display with a window manager where there is one; yields the display's name."""
    reading, writing = os.pipe()
    with contextlib.ExitStack() as stack:
        log = stack.enter_context((folder / "xvfb.log").open("wb"))
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
        server = stack.enter_context(_ended(subprocess.Popen(command, pass_fds=[writing], stderr=log)))
        os.close(writing)
        with os.fdopen(reading) as number:
            name = f":{number.readline().strip()}"
        assert server.poll() is None, (folder / "xvfb.log").read_text(errors="replace")
        if shutil.which("openbox"):
            environ = {**os.environ, "DISPLAY": name}
            stack.enter_context(_ended(subprocess.Popen(["openbox"], env=environ, stderr=log)))
        yield name


@contextlib.contextmanager
def _ended(process: subprocess.Popen[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    try:
        yield process
    finally:
        process.terminate()
        process.wait(10)


class DemoTill:
    """`pos-app demo` on a display. Its AlphaPay outlives it; `stop_alphapay` ends that."""

    def __init__(self, display: str, data: Path) -> None:
        self._environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self.data = data
        self.process = self._started()

    def start_again(self) -> None:
        """Another run on the same books."""
        self.process = self._started()

    def second(self) -> subprocess.Popen[str]:
        """Another instance on the same books, at the same time; it is the caller's to end."""
        return self._started()

    def is_up(self) -> str:
        """Wait until the cashier's window is there and takes keys; returns its X id."""
        return self.window_of(self.process)

    def window_of(self, process: subprocess.Popen[str]) -> str:
        """The cashier's window of a process."""

        def look() -> str:
            assert process.poll() is None, process.communicate()[1]
            return self._x("search", "--onlyvisible", "--all", "--pid", str(process.pid), "--name", "T01")

        return until(look, "the cashier's window").split()[0]

    def opens(self) -> None:
        """Casey signs in, with the PIN that the page shows, and opens the shift."""
        self.types("1")
        self.types("1470\n")
        until(lambda: "SignedIn" in self.deeds(), "Casey")
        self._x("key", "F3")
        self.types("\n")
        until(lambda: "ShiftOpened" in self.deeds(), "the shift")

    def deeds(self) -> list[str]:
        """What people did, oldest first, as `pos-app export --what audit` writes it."""
        return [line["event"]["type"] for line in self._exported("audit")]

    def types(self, text: str) -> None:
        """Press keys as a person does. `\\n` is Enter."""
        self._keys(text, TYPING_MS)

    def scans(self, code: str) -> None:
        """Press keys as a scanner does, with Enter behind them."""
        self._keys(code + "\n", SCANNER_MS)

    def windows_of(self, process: subprocess.Popen[str]) -> list[str]:
        """The X ids of what a process shows."""
        return self._x("search", "--onlyvisible", "--all", "--pid", str(process.pid), "--name", ".").split()

    def press_until_ended(self, process: subprocess.Popen[str], key: str) -> None:
        """Press a key in whatever windows a process shows, until it has ended."""

        def ended() -> bool:
            for window in self.windows_of(process):
                self._x("windowfocus", window, "key", key)
            return process.poll() is not None

        until(ended, "the message to be closed")

    @property
    def control(self) -> ControlClient:
        """The customer, and AlphaPay's ledger."""
        connection = until(lambda: read_connection(self.data / "alphapay"), "AlphaPay")
        return ControlClient(connection.control_url)

    def orders(self) -> list[str]:
        """AlphaPay's status of every order, oldest first."""
        return [order["status"] for order in self.control.orders()]

    def payments(self) -> list[dict[str, Any]]:
        """The journal's payments, oldest first, as `pos-app export` writes them."""
        return self._exported("payments")

    def _exported(self, what: str) -> list[dict[str, Any]]:
        command = [sys.executable, "-m", "pos_app", "export", "--data", str(self.data / "till")]
        command += ["--what", what, "--format", "jsonl"]
        lines = subprocess.run(command, capture_output=True, text=True, check=True)
        return [json.loads(line) for line in lines.stdout.splitlines()]

    def ends(self, number: signal.Signals) -> int:
        """Send a signal and wait; returns the exit code."""
        self.process.send_signal(number)
        code = self.process.wait(PATIENCE_S)
        self.process.communicate()
        return code

    def stop_alphapay(self) -> None:
        """End what the demo left running, and the till if it still runs."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.communicate()
        command = [sys.executable, "-m", "pos_app", "demo", "--stop", "--data", str(self.data)]
        subprocess.run(command, check=True, capture_output=True)

    def _started(self) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "pos_app", "demo", "--data", str(self.data)]
        return subprocess.Popen(
            command, env=self._environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def _keys(self, text: str, gap_ms: int) -> None:
        self._x("windowfocus", "--sync", self.is_up())
        keys = ["Return" if character == "\n" else character for character in text]
        self._x("key", "--delay", str(gap_ms), *keys)

    def _x(self, *arguments: str) -> str:
        """What xdotool prints; nothing where it finds no window."""
        command = ["xdotool", *arguments]
        return subprocess.run(command, env=self._environ, capture_output=True, text=True, check=False).stdout
