"""`pos-app demo`: a simulated AlphaPay that outlives the till, is found again, and ends when told."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.app.demo import demo_settings, find_simulator, main, stop_simulator
from pos_app.settings.printer_records import PrinterKind
from pos_app.simulator.simulator import Connection
from tests.app.commands import PROJECT

START = """
import sys
from pathlib import Path
from pos_app.app.demo import start_simulator
start_simulator(Path(sys.argv[1]), "127.0.0.1", "127.0.0.1")
"""


@pytest.fixture
def simulator(tmp_path: Path) -> Iterator[Connection]:
    """One whose starter has ended already."""
    subprocess.run([sys.executable, "-c", START, str(tmp_path)], cwd=PROJECT, check=True, timeout=30)
    connection = find_simulator(tmp_path)
    assert connection is not None
    yield connection
    stop_simulator(tmp_path)


def test_a_simulator_is_a_process_of_its_own_and_is_found_again(
    simulator: Connection, tmp_path: Path
) -> None:
    assert simulator.pid != os.getpid()
    assert find_simulator(tmp_path) == simulator


@pytest.mark.skipif(not hasattr(os, "getsid"), reason="Windows has no sessions")
def test_what_ends_the_till_does_not_end_alphapay(simulator: Connection) -> None:
    assert os.getsid(simulator.pid) != os.getsid(0)


def test_where_none_runs_none_is_found_and_stopping_is_harmless(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert find_simulator(tmp_path) is None
    assert main(["--stop", "--data", str(tmp_path)]) == 0
    assert "No simulated AlphaPay" in capsys.readouterr().out


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_a_killed_simulator_is_not_found_but_its_note_remains(simulator: Connection, tmp_path: Path) -> None:
    os.kill(simulator.pid, signal.SIGKILL)
    assert find_simulator(tmp_path) is None
    assert (tmp_path / "alphapay" / "connection.json").exists()


def test_the_demo_is_training_and_prints_into_a_folder(simulator: Connection, tmp_path: Path) -> None:
    settings = demo_settings(tmp_path, simulator)
    assert settings.till.training
    assert settings.printer.kind is PrinterKind.PDF
    assert settings.data_directory() == tmp_path / "till"


def test_a_simulator_that_cannot_start_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(tmp_path), "--bind", "192.0.2.1"]) == 2
    assert "did not start" in capsys.readouterr().err
    assert (tmp_path / "alphapay-simulator.log").read_text()
