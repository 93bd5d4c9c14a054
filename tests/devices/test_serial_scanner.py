"""A serial scanner on a real pseudo-terminal: read, unplugged, plugged in again."""

import os
import queue
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.devices.framing import Code, Spoilt
from pos_app.devices.serial_scanner import (
    Connected,
    Disconnected,
    OpenFailed,
    ScannerEvent,
    SerialScanner,
    Unopened,
)

pytestmark = pytest.mark.skipif(not hasattr(os, "openpty"), reason="this system has no pseudo-terminals")

PATIENCE_S = 5.0


class Cable:
    """A symlink that stands for the port's fixed name, and the pseudo-terminal that is plugged in."""

    def __init__(self, port: Path) -> None:
        self.port = port
        self._ends: tuple[int, int] | None = None

    def plug(self) -> None:
        scanner_end, till_end = os.openpty()
        self._ends = (scanner_end, till_end)
        fresh = self.port.with_suffix(".new")
        fresh.symlink_to(os.ttyname(till_end))
        fresh.replace(self.port)

    def scan(self, data: bytes) -> None:
        assert self._ends is not None
        os.write(self._ends[0], data)

    def wait_until_read(self) -> None:
        """Wait until nothing that has arrived at the till's end is unread."""
        import fcntl
        import termios

        assert self._ends is not None
        unread, deadline = bytearray(4), time.monotonic() + PATIENCE_S
        while fcntl.ioctl(self._ends[1], termios.FIONREAD, unread) == 0 and any(unread):
            assert time.monotonic() < deadline, "the scanner does not read"

    def unplug(self) -> None:
        if self._ends is not None:
            self.port.unlink()
            for end in self._ends:
                os.close(end)
            self._ends = None


class Bench:
    """A scanner at work in its thread, and what it told."""

    def __init__(self, port: str, baud: int = 9600) -> None:
        self.told: queue.Queue[ScannerEvent] = queue.Queue()
        self.scanner = SerialScanner(port, baud, self.told.put, retry_s=0.02)
        self.thread = threading.Thread(target=self.scanner.run, daemon=True)
        self.thread.start()

    def next(self) -> ScannerEvent:
        return self.told.get(timeout=PATIENCE_S)

    def stop(self) -> None:
        self.scanner.stop()
        self.thread.join(PATIENCE_S)
        assert not self.thread.is_alive()


@pytest.fixture
def cable(tmp_path: Path) -> Iterator[Cable]:
    cable = Cable(tmp_path / "scanner")
    yield cable
    cable.unplug()


@pytest.fixture
def bench(cable: Cable) -> Iterator[Bench]:
    bench = Bench(str(cable.port))
    yield bench
    bench.stop()


@pytest.fixture
def plugged(cable: Cable) -> Iterator[Bench]:
    cable.plug()
    bench = Bench(str(cable.port))
    assert bench.next() == Connected()
    yield bench
    bench.stop()


def test_a_scanned_code_is_told(plugged: Bench, cable: Cable) -> None:
    cable.scan(b"134567890123456789\r\n")
    assert plugged.next() == Code("134567890123456789")


def test_a_scan_without_its_end_is_told_as_cut_off(plugged: Bench, cable: Cable) -> None:
    cable.scan(b"1345678")
    assert plugged.next() is Spoilt.CUT_OFF


def test_a_missing_port_is_told_once_and_found_when_it_comes(bench: Bench, cable: Cable) -> None:
    failed = bench.next()
    assert isinstance(failed, OpenFailed)
    assert failed.why is Unopened.MISSING
    cable.plug()
    assert bench.next() == Connected()


def test_unplugged_and_plugged_in_again_it_reads_on(plugged: Bench, cable: Cable) -> None:
    for code in (b"111111", b"222222"):
        cable.scan(code + b"\r")
        assert plugged.next() == Code(code.decode())
        cable.unplug()
        assert isinstance(plugged.next(), Disconnected)
        missing = plugged.next()
        assert isinstance(missing, OpenFailed)
        assert missing.why is Unopened.MISSING
        cable.plug()
        assert plugged.next() == Connected()


def test_a_scan_cut_off_by_unplugging_is_no_code(plugged: Bench, cable: Cable) -> None:
    cable.scan(b"222222\r1111")
    assert plugged.next() == Code("222222")
    cable.wait_until_read()
    cable.unplug()
    assert plugged.next() is Spoilt.CUT_OFF
    assert isinstance(plugged.next(), Disconnected)


def test_a_port_that_another_program_holds_is_told_as_taken(plugged: Bench, cable: Cable) -> None:
    second = Bench(str(cable.port))
    try:
        failed = second.next()
        assert isinstance(failed, OpenFailed)
        assert failed.why is Unopened.TAKEN
    finally:
        second.stop()


def test_what_is_no_serial_port_is_told(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("not a port")
    bench = Bench(str(file))
    assert isinstance(bench.next(), OpenFailed)
    bench.stop()


def test_stop_ends_the_thread_while_no_port_is_there(bench: Bench) -> None:
    bench.next()
    bench.stop()
