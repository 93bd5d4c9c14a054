"""`pos-app simulator` as a process of its own: its one line, its connection file, its end, and a kill."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from pos_app.simulator.command import main
from pos_app.simulator.control_client import ControlClient
from pos_app.simulator.simulator import Simulator, read_connection

RUN = "import sys; from pos_app.simulator.command import main; sys.exit(main(sys.argv[1:]))"


@contextmanager
def running(data: Path) -> Iterator[tuple["subprocess.Popen[str]", dict[str, Any]]]:
    arguments = [sys.executable, "-c", RUN, "--data", str(data), "--order-life", "60"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as process:
        if process.stdout is None:
            raise RuntimeError("no pipe")
        try:
            yield process, json.loads(process.stdout.readline())
        finally:
            process.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGTERM ends a process there without asking it")
def test_it_says_where_it_is_in_one_line_and_ends_on_request(data: Path) -> None:
    with running(data) as (process, line):
        assert list(line) == ["url", "merchant_code", "public_key", "control_url"]
        found = read_connection(data)
        assert found is not None
        assert (found.url, found.pid) == (line["url"], process.pid)
        assert ControlClient(line["control_url"]).state()["switches"]["order_life_s"] == 60
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
    assert read_connection(data) is None


def test_a_kill_loses_no_order(data: Path) -> None:
    with running(data) as (_process, line):
        made = ControlClient(line["control_url"]).post("plant", value=100)
    with Simulator(data) as again:
        assert [order["payment_id"] for order in again.control.orders()] == [made["payment_id"]]


def test_a_port_in_use_is_said_and_nothing_starts(
    sim: Simulator, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data", str(tmp_path / "other"), "--port", str(sim.port)]) == 2
    assert "cannot start" in capsys.readouterr().err
