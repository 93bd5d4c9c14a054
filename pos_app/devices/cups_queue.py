"""Raw jobs through CUPS, by its own commands. Success means that the queue has the job, and no more."""

import os
import subprocess
from collections.abc import Sequence

from pos_app.devices.print_queues import (
    HandedOverPerhaps,
    NoPrintService,
    QueueError,
    QueueMissing,
    QueuePaused,
)

WAIT_S = 1.4
"""How long each of the two commands may take."""


def hand_over(queue: str, job: bytes) -> None:
    """Give `job` to the queue untouched by any driver, unless it is paused. Raises `QueueError`."""
    if " disabled since " in says(queue):
        raise QueuePaused(f"{queue} is disabled")
    try:
        done = _ran(["lp", "-d", queue, "-o", "raw", "-t", "receipt"], job)
    except subprocess.TimeoutExpired as error:
        raise HandedOverPerhaps("lp did not end in time") from error
    if done.returncode != 0:
        raise _refusal(_words(done.stderr).removeprefix("lp: ").removeprefix("Error - "))


def says(queue: str) -> str:
    """What CUPS tells of the queue, in its own English words; empty where it tells nothing. Raises `NoPrintService`."""
    return _asked("-p", queue)


def _refusal(said: str) -> QueueError:
    """Without its service, `lp` says of every queue that it does not exist."""
    if _asked("-r") == "scheduler is not running":
        return NoPrintService(said)
    return QueueMissing(said) if "does not exist" in said else QueueError(said)


def _asked(*question: str) -> str:
    try:
        return _words(_ran(["lpstat", *question], b"").stdout)
    except subprocess.TimeoutExpired:
        return ""


def _words(told: bytes) -> str:
    return " ".join(told.decode("utf-8", "replace").split())


def _ran(command: Sequence[str], fed: bytes) -> subprocess.CompletedProcess[bytes]:
    """In English, whose words are looked for."""
    environment = os.environ | {"LC_ALL": "C"}
    try:
        return subprocess.run(
            command, input=fed, capture_output=True, timeout=WAIT_S, check=False, env=environment
        )
    except FileNotFoundError as error:
        raise NoPrintService(f"the command {command[0]} is missing") from error
    except OSError as error:
        raise QueueError(error.strerror or str(error)) from error
