"""The till's log: a few files of bounded size, written by a thread of their own, without secrets.

What cannot be written is lost, and stops nothing: the journal is the till's memory, the log is for whoever mends it.
"""

import logging
import logging.handlers
import os
import platform
import queue
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

import msgspec

from pos_app import __version__
from pos_app.app.redaction import redacted
from pos_app.settings.records import LogLevel, Settings

log = logging.getLogger(__name__)

LOG_FILE = "till.log"
FILES, FILE_BYTES = 5, 2_000_000
"""How many files there are at the most, the newest included, and how large each may become."""

LONGEST = 20_000
"""Characters of one entry; what is longer is cut off."""

_OWN = "pos_app"
_LEVELS = {LogLevel.WARNING: logging.WARNING, LogLevel.INFO: logging.INFO, LogLevel.DEBUG: logging.DEBUG}


class LogPlan(msgspec.Struct, frozen=True, kw_only=True):
    """Where the log goes. `head` is the first line of each file; `level` is what is kept of this program's entries, of
    its libraries' only warnings are.
    """

    folder: Path
    head: str
    level: int = logging.INFO
    files: int = FILES
    file_bytes: int = FILE_BYTES


def plan_of(settings: Settings, file: Path) -> LogPlan:
    """The log of the till with these `settings`, which stand in `file`."""
    return LogPlan(
        folder=settings.log_folder(),
        head=f"pos-app {__version__}, settings {file}, Python {platform.python_version()} on {sys.platform}",
        level=_LEVELS[settings.log.level],
    )


def log_files(folder: Path) -> list[Path]:
    """The log's files in `folder`, newest first."""
    numbered = (folder / f"{LOG_FILE}.{number}" for number in range(1, FILES))
    return [file for file in (folder / LOG_FILE, *numbered) if file.is_file()]


@contextmanager
def kept(plan: LogPlan) -> Iterator[None]:
    """While the block runs, all logging goes to the files of `plan`, warnings to the terminal too, and what no code
    catches is logged. Where no file can be made, that is said on the terminal, and the block runs all the same.
    """
    desk = _Desk(queue.SimpleQueue())
    listener = logging.handlers.QueueListener(desk.queue, *_outlets(plan), respect_handler_level=True)
    root, own = logging.getLogger(), logging.getLogger(_OWN)
    level, hooks = own.level, (sys.excepthook, threading.excepthook)
    root.addHandler(desk)
    own.setLevel(plan.level)
    sys.excepthook, threading.excepthook = _uncaught, _uncaught_in_thread
    listener.start()
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = hooks
        own.setLevel(level)
        root.removeHandler(desk)
        listener.stop()
        for outlet in listener.handlers:
            outlet.close()


class _Redacting(logging.Formatter):
    """An entry as text, its traceback included, in one line where it has none; without secrets."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)-8s %(name)s [%(threadName)s] %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        return redacted(_cut(super().format(record)))

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: N802
        return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")


def _cut(text: str) -> str:
    """No longer than `LONGEST`, and without the word that was cut through: half a secret is not known by its looks."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rpartition(' ')[0]} … cut off"


class _Desk(logging.handlers.QueueHandler):
    """Takes entries in whatever thread they come, and passes them on as finished text: no secret waits in between."""

    def __init__(self, entries: "queue.SimpleQueue[logging.LogRecord]") -> None:
        super().__init__(entries)
        self.setFormatter(_Redacting())


class _BoundedFile(logging.handlers.RotatingFileHandler):
    """The newest file; the others are numbered. Only their owner may read them, where there are file rights."""

    def __init__(self, plan: LogPlan) -> None:
        self._head = plan.head
        super().__init__(
            plan.folder / LOG_FILE, maxBytes=plan.file_bytes, backupCount=plan.files - 1, encoding="utf-8"
        )

    def _open(self) -> TextIOWrapper:
        handle = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        stream = TextIOWrapper(os.fdopen(handle, "ab"), encoding=self.encoding)
        stream.write(f"{self._head}\n")
        return stream

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """A full disk is told by the till itself, not by each entry that is lost."""


def _outlets(plan: LogPlan) -> list[logging.Handler]:
    terminal = logging.StreamHandler()
    terminal.setLevel(logging.WARNING)
    try:
        plan.folder.mkdir(parents=True, exist_ok=True)
        return [terminal, _BoundedFile(plan)]
    except OSError as error:
        why = error.strerror or error
        print(f"pos-app: no log is kept, for {plan.folder} cannot be written: {why}", file=sys.stderr)
        return [terminal]


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    log.critical("a fault of this program", exc_info=(kind, error, trace))


def _uncaught_in_thread(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None:
        _uncaught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)
