"""The processes that are killed: a busy till without windows, and the application itself under a cashier's keys."""

import contextlib
import os
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Protocol

from tests.kills.alphapay import PROJECT, AlphaPay, data_directory
from tests.kills.keyboard import Keyboard

_END_WITHIN_S = 20.0


class Process(Protocol):
    """A till that works until it is killed."""

    kind: str
    longest_work_s: float
    """How long it may make sales before it is killed."""
    deeds: Counter[str]

    def start(self) -> None:
        """Start it on its data directory; returns when it is up, and rests."""

    def sell(self) -> None:
        """Let it make sales."""

    def wait_until_open(self, within_s: float) -> None:
        """Returns when somebody is signed in and a shift is open, or after `within_s`; at once where that cannot be
        seen.
        """

    def wait_for_call(self, within_s: float) -> None:
        """Returns when a call leaves, or after `within_s`; at once where calls cannot be seen."""

    def look(self) -> None:
        """Raises `EndedByItself` if it is not there any more."""

    def kill(self) -> list[str]:
        """Kill it (SIGKILL); returns the kinds of the calls that were in flight, as far as that is known.

        Raises `EndedByItself`.
        """

    def close(self) -> None:
        """End it politely."""


class EndedByItself(Exception):
    """The till was not there any more when it was to be killed."""


class BusyTill:
    """`busy_till` as a process."""

    kind = "no windows"
    longest_work_s = 6.0

    def __init__(self, settings: Path, account: AlphaPay, seed: str) -> None:
        self._settings = settings
        self._account = account
        self._seed = seed
        self._runs = 0
        self._call_left = threading.Event()
        self._open = threading.Event()
        self.deeds: Counter[str] = Counter()

    def start(self) -> None:
        self._runs += 1
        command = [sys.executable, "-m", "tests.kills.busy_till", str(self._settings)]
        command += [self._account.control_url, f"{self._seed} run {self._runs}"]
        environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        self._in_flight: list[str] = []
        self._open.clear()
        self._process = subprocess.Popen(
            command, cwd=PROJECT, env=environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        if not any(self._heard(line) == "ready" for line in self._process.stdout):
            raise EndedByItself(f"exit code {self._process.wait()}")
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def sell(self) -> None:
        with contextlib.suppress(BrokenPipeError):
            assert self._process.stdin is not None
            self._process.stdin.write("sell\n")
            self._process.stdin.flush()

    def wait_until_open(self, within_s: float) -> None:
        self._open.wait(within_s)

    def wait_for_call(self, within_s: float) -> None:
        self._call_left.clear()
        self._call_left.wait(within_s)

    def look(self) -> None:
        _look(self._process)

    def kill(self) -> list[str]:
        _kill(self._process)
        self._closed()
        return [call.split()[0] for call in self._in_flight]

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(_END_WITHIN_S)
        self._closed()

    def _closed(self) -> None:
        self._listener.join(_END_WITHIN_S)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.close()
        self._process.stdout.close()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._heard(line)

    def _heard(self, line: str) -> str:
        """Note one line of the till's; returns its first word."""
        word, _, rest = line.strip().partition(" ")
        match word:
            case "did":
                self.deeds[rest] += 1
            case "open":
                self._open.set()
            case "leaves":
                self._in_flight.append(rest)
                self._call_left.set()
            case "ended":
                self._in_flight.remove(rest)
        return word


class WindowTill:
    """The application itself on an X display, with its owner at the keyboard."""

    kind = "windows"
    longest_work_s = 12.0

    def __init__(self, settings: Path, account: AlphaPay, seed: str, display: str) -> None:
        self._settings = settings
        self._environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        data = data_directory(settings.parent)
        self._keyboard = Keyboard(display, data, account.control, Random(f"keyboard {seed}"))
        self.deeds = self._keyboard.deeds

    def start(self) -> None:
        command = [sys.executable, "-m", "pos_app", "--config", str(self._settings)]
        self._process = subprocess.Popen(command, cwd=PROJECT, env=self._environ)
        self._keyboard.wait_for_window(self._process)

    def sell(self) -> None:
        self._hands = threading.Thread(target=self._keyboard.work, args=(self._process,), daemon=True)
        self._hands.start()

    def wait_until_open(self, within_s: float) -> None:
        self._keyboard.wait_until_there(within_s)

    def wait_for_call(self, within_s: float) -> None:
        return

    def look(self) -> None:
        _look(self._process)

    def kill(self) -> list[str]:
        _kill(self._process)
        return []

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(_END_WITHIN_S)


def _look(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        raise EndedByItself(f"the till ended by itself, with exit code {process.returncode}")


def _kill(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
    _look(process)
    process.kill()
    process.wait(_END_WITHIN_S)


@contextlib.contextmanager
def closing(till: Process) -> Iterator[Process]:
    """Start a till, and end it with the block."""
    till.start()
    try:
        yield till
    finally:
        till.close()
