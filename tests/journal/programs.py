"""Small programs the journal's tests run in real processes, to be killed or to lack rights."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROJECT = Path(__file__).parents[2]
"""Where the programs find `pos_app` and `tests`."""

COMMIT_WITHOUT_END = """
import sys
from itertools import count
from pathlib import Path
from pos_app.journal.repository import SqliteJournal
from tests.journal.books import recorded
journal = SqliteJournal.open(Path(sys.argv[1]))
for number in count():
    journal.commit(recorded(number))
    print(number, flush=True)
"""

READ_WITHOUT_RIGHTS = """
import os, sys
from pathlib import Path
from pos_app.journal.errors import JournalError
from pos_app.journal.queries import SqlitePaymentQueries
from pos_app.protocol.queries import By
if os.getuid() == 0:
    os.setuid(65534)
try:
    queries = SqlitePaymentQueries.open(Path(sys.argv[1]))
    print(len(list(queries.all_payments())))
except JournalError as error:
    print(type(error).__name__, error)
"""

OPEN_WITHOUT_RIGHTS = """
import os, sys
from pathlib import Path
from pos_app.journal.errors import JournalError
from pos_app.journal.repository import SqliteJournal
if os.getuid() == 0:
    os.setuid(65534)
try:
    SqliteJournal.open(Path(sys.argv[1]))
except JournalError as error:
    print(type(error).__name__, error)
"""


@contextmanager
def running(program: str, directory: Path) -> Iterator[subprocess.Popen[str]]:
    """Run `program` on `directory`, killed (SIGKILL where there is one) at the end."""
    command = [sys.executable, "-c", program, str(directory)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=PROJECT) as process:
        try:
            yield process
        finally:
            process.kill()


def output_of(program: str, directory: Path) -> str:
    """What `program`, run on `directory` to its end, prints."""
    command = [sys.executable, "-c", program, str(directory)]
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=True, cwd=PROJECT).stdout


def lines_until(process: subprocess.Popen[str], count: int) -> list[str]:
    """Read `count` lines of its output; fewer where it ends before."""
    assert process.stdout is not None
    return [line for _ in range(count) if (line := process.stdout.readline())]
