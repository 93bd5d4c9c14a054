"""Puts another journal in the place of the present one, which is kept aside; a crash at any step is made good.

The new journal first stands whole beside the old one, under a name that says where the old one is to go. From
then on the exchange only goes forward: whoever opens the directory next completes it. Only under the
instance lock, and with no connection open.
"""

from datetime import UTC, datetime
from pathlib import Path

from pos_app.journal.durable import HELPERS, beside, publish, sync_directory

_INCOMING = "incoming."


def kept_name(why: str, now: datetime) -> str:
    """What a journal is called that is kept aside: `why` (letters and digits), and when."""
    return f"journal-{why}-{now.astimezone(UTC):%Y-%m-%dT%H%M%S-%f}Z.sqlite3"


def stage(journal: Path, part: Path, kept: str) -> None:
    """Make the whole `part` the next journal; `kept` is the present one's new name. Raises `OSError`."""
    publish(part, journal.with_name(_INCOMING + kept))


def complete(journal: Path) -> None:
    """Carry out the exchange that was staged, if one was, from wherever it was interrupted. Raises `OSError`.

    The write-ahead log goes first: a journal whose log is aside waits for the new one, but a log beside a journal
    that it does not belong to would spoil it.
    """
    for incoming in sorted(journal.parent.glob(f"{_INCOMING}*.sqlite3")):
        kept = incoming.with_name(incoming.name.removeprefix(_INCOMING))
        for suffix in (*HELPERS, ""):
            if beside(journal, suffix).exists():
                beside(journal, suffix).replace(beside(kept, suffix))
        sync_directory(journal.parent)
        incoming.replace(journal)
        sync_directory(journal.parent)
