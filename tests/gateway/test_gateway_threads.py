"""Several network workers read their first answers at once."""

import subprocess
import sys
from pathlib import Path

_PROGRAM = """
import sys
import threading

import msgspec

from pos_app.gateway.wire import shaped

sys.setswitchinterval(1e-6)
WORKERS = 4


def read_at_once(number):
    inner = msgspec.defstruct(f"Inner{number}", [(f"f{n}", "str | None", None) for n in range(30)])
    outer = msgspec.defstruct(f"Outer{number}", [(f"g{n}", inner | None, None) for n in range(10)])
    gate = threading.Barrier(WORKERS)

    def read():
        gate.wait()
        assert shaped(b'{"g0": {"f0": "a"}, "g9": {"f3": "b"}}', outer).g9.f3 == "b"

    workers = [threading.Thread(target=read) for _ in range(WORKERS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


for number in range(60):
    read_at_once(number)
print("all read")
"""


def test_workers_that_read_a_kind_of_answer_for_the_first_time_at_once_do_not_crash_the_till() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (0, "all read\n"), ended.stderr
