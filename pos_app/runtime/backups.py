"""The thread that backs the journal up once a day while the till runs."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec

from pos_app.domain.now import Now
from pos_app.journal.backup import back_up, backups_in, is_due
from pos_app.journal.copying import CopyStopped
from pos_app.journal.errors import JournalError
from pos_app.protocol.messages import BackupEnded

log = logging.getLogger(__name__)

FIRST_AFTER_S = 60.0
"""How long after the start it looks for the first time: the till has better things to do first."""

LOOKS_EVERY_S = 900.0
TRIES_AGAIN_AFTER_S = 3600.0


class BackupPlan(msgspec.Struct, frozen=True, kw_only=True):
    """Whose journal is backed up, where to, and how many backups are kept."""

    data: Path
    folder: Path
    keep: int


class DailyBackups(threading.Thread):
    """Makes a backup when the newest one is a day old, and tells how that ended through `send`."""

    def __init__(
        self,
        plan: BackupPlan,
        send: Callable[[BackupEnded], None],
        clock: Callable[[], Now],
        *,
        first_after_s: float = FIRST_AFTER_S,
    ) -> None:
        super().__init__(name="backups", daemon=True)
        self._plan = plan
        self._send = send
        self._clock = clock
        self._first_after_s = first_after_s
        self._stopped = threading.Event()

    def stop(self) -> None:
        """End soon; a backup that is being copied is given up, and made after the next start."""
        self._stopped.set()

    def run(self) -> None:
        """The outermost loop of the thread: no fault of a backup's ends the till."""
        wait = self._first_after_s
        while not self._stopped.wait(wait):
            try:
                wait = self._look()
            except Exception:
                log.exception("backing up failed by a fault of this program")
                wait = TRIES_AGAIN_AFTER_S

    def _look(self) -> float:
        """Back up if it is time. Returns in how many seconds to look again."""
        now = self._clock().utc
        if not is_due(backups_in(self._plan.folder), now):
            return LOOKS_EVERY_S
        try:
            self._back_up(now)
        except CopyStopped:
            return 0.0
        except JournalError as error:
            log.warning("%s", error)
            self._send(BackupEnded(ok=False, at=now, detail=str(error)))
            return TRIES_AGAIN_AFTER_S
        return LOOKS_EVERY_S

    def _back_up(self, now: datetime) -> None:
        plan = self._plan
        backup = back_up(
            plan.data, plan.folder, now=now, keep=plan.keep, go_on=lambda: not self._stopped.is_set()
        )
        log.info("backed up to %s: %s events", backup.file, backup.anchor.seq)
        self._send(BackupEnded(ok=True, at=now))
