"""The two windows over a running till: a sale, an orderly end, and what is missing is said."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pos_app.domain.payment_terms import State
from pos_app.simulator.simulator import Simulator
from tests.app.commands import PROJECT, settings_file
from tests.scenarios.shop import assert_books_agree, attempts_in

DRIVEN = """
import sys, time
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pos_app.app import windows
from pos_app.app.compose import ClientMaker
from pos_app.protocol.screen_terms import Stage
from pos_app.settings.load import load
from pos_app.simulator.control_client import ControlClient
settings = load(Path(sys.argv[1]))
control = ControlClient(sys.argv[2])
application = QApplication([])
views = []
def until(holds):
    deadline = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < deadline, views[-1:]
        QTest.qWait(10)
def at(stage):
    until(lambda: views and views[-1].sale is not None and views[-1].sale.stage is stage)
"""

START = """
shown = windows.Windows(settings, ClientMaker(settings), people=False)
shown.bridge.view_changed.connect(views.append)
shown.show()
until(lambda: views)
"""

QR_BY_KEYS = """
QTest.keyClicks(shown.cashier, "1234")
QTest.keyClick(shown.cashier, Qt.Key.Key_Return)
at(Stage.SHOWING_QR)
control.pay()
at(Stage.PAID)
"""

SCAN = """
QTest.keyClicks(shown.cashier, "900")
shown.relay.bring("scanned", control.mint("Wechat"))
at(Stage.PAID)
"""

PREVIEWED_AND_STOPPED = """
QTest.keyClick(shown.cashier, Qt.Key.Key_F7)
QTest.qWait(200)
shown.close()
print("closed", shown.exit_code)
"""

STOP = """
shown.close()
print("closed", shown.exit_code)
"""

NO_FONTS = """
windows.RESOURCES = Path(sys.argv[1]).parent / "no-resources"
"""


@pytest.fixture
def settings(tmp_path: Path, alphapay: Simulator) -> Path:
    alphapay.control.reset()
    return settings_file(tmp_path, alphapay, tmp_path / "data")


def driven(settings: Path, alphapay: Simulator, *programs: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", DRIVEN + "".join(programs), str(settings), alphapay.control_url],
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
        cwd=PROJECT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


@pytest.mark.parametrize("sale", [QR_BY_KEYS, SCAN], ids=["show QR", "scan code"])
def test_a_sale_on_the_real_windows(settings: Path, alphapay: Simulator, tmp_path: Path, sale: str) -> None:
    ended = driven(settings, alphapay, START, sale, STOP)
    assert (ended.returncode, ended.stdout) == (0, "closed 0\n"), ended.stderr
    assert "Traceback" not in ended.stderr
    assert [attempt.state for attempt in attempts_in(tmp_path / "data")] == [State.PAID]
    assert_books_agree(tmp_path / "data", alphapay.control)


def test_a_till_closed_while_its_receipt_is_drawn_ends_in_order(settings: Path, alphapay: Simulator) -> None:
    ended = driven(settings, alphapay, START, SCAN, PREVIEWED_AND_STOPPED)
    assert (ended.returncode, ended.stdout) == (0, "closed 0\n"), ended.stderr


def test_missing_fonts_are_said_and_the_till_goes_on(settings: Path, alphapay: Simulator) -> None:
    ended = driven(settings, alphapay, NO_FONTS, START, SCAN, STOP)
    assert (ended.returncode, ended.stdout) == (0, "closed 0\n"), ended.stderr
    assert "The font file" in ended.stderr
    assert "is missing" in ended.stderr


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="looks into /proc")
def test_a_polite_kill_closes_the_till(settings: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pos_app", "--config", str(settings)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONFAULTHANDLER": "1"}
    with subprocess.Popen(command, cwd=PROJECT, env=environment, stderr=subprocess.PIPE) as till:
        reserve = tmp_path / "data" / "reserve.bin"
        _until(reserve.exists)
        _until(lambda: _handles(till.pid, signal.SIGTERM))
        till.terminate()
        try:
            _, errors = till.communicate(timeout=20)
        finally:
            till.kill()
    assert (till.returncode, errors) == (0, b"")
    assert not (tmp_path / "data" / "journal.sqlite3-wal").exists()


def _handles(pid: int, number: signal.Signals) -> bool:
    """Whether a process has a handler of its own for a signal."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    caught = next(int(line.split()[1], 16) for line in lines if line.startswith("SigCgt"))
    return bool(caught >> (number - 1) & 1)


def _until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < deadline
