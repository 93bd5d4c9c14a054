"""Raw jobs through CUPS, by its own command `lp`. Success means that the queue has the job, and no more."""

import os
import subprocess

from pos_app.devices.print_queues import HandedOverPerhaps, NoPrintService, QueueError, QueueMissing

WAIT_S = 2.8
"""How long `lp` may take."""
_CAUSES: tuple[tuple[str, type[QueueError]], ...] = (
    ("does not exist", QueueMissing),
    ("scheduler not responding", NoPrintService),
    ("unable to connect", NoPrintService),
    ("bad file descriptor", NoPrintService),
)
"""What `lp` says in English, which `LC_ALL=C` makes it speak."""


def hand_over(queue: str, job: bytes) -> None:
    """Give `job` to the queue untouched by any driver. Raises `QueueError`."""
    try:
        done = subprocess.run(
            ["lp", "-d", queue, "-o", "raw", "-t", "receipt"],
            input=job,
            capture_output=True,
            timeout=WAIT_S,
            check=False,
            env=os.environ | {"LC_ALL": "C"},
        )
    except FileNotFoundError as error:
        raise NoPrintService("the command lp is missing") from error
    except OSError as error:
        raise QueueError(error.strerror or str(error)) from error
    except subprocess.TimeoutExpired as error:
        raise HandedOverPerhaps("lp did not end in time") from error
    if done.returncode != 0:
        raise _refusal(done.stderr.decode("utf-8", "replace"))


def _refusal(said: str) -> QueueError:
    text = " ".join(said.split()).removeprefix("lp: ").removeprefix("Error - ")
    cause = next((cause for words, cause in _CAUSES if words in text.lower()), QueueError)
    return cause(text)
