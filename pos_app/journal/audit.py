"""The whole examination of a journal: the file, the chain, what the events lead to, and anchors (R53)."""

import sqlite3
from collections.abc import Iterator, Sequence

import msgspec

from pos_app.journal.chain import GENESIS
from pos_app.journal.claims import Claim, judged, restores_in
from pos_app.journal.migrations import is_behind
from pos_app.journal.replay import differences
from pos_app.journal.verify import verify
from pos_app.protocol.ports import JournalRestored

_BEHIND = (
    "its tables are an earlier version's and were not compared with the events; "
    "start the till, which brings them up to date, and verify again"
)


class Findings(msgspec.Struct, frozen=True, kw_only=True):
    """What the examination found. `faults` are what is wrong, `remarks` what a person should know; sentences."""

    events: int
    head: str
    faults: Sequence[str]
    remarks: Sequence[str]
    claims_met: int

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


def audit(connection: sqlite3.Connection, claims: Sequence[Claim] = ()) -> Findings:
    """Examine one moment of a journal, also beside a running till. Takes seconds per 100,000 events."""
    try:
        connection.execute("BEGIN")
        return _examined(connection, claims)
    except sqlite3.Error as error:
        fault = f"the file cannot be read to its end: {error}"
        return Findings(events=0, head=GENESIS, faults=(fault,), remarks=(), claims_met=0)
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _examined(connection: sqlite3.Connection, claims: Sequence[Claim]) -> Findings:
    damage = [text for (text,) in connection.execute("PRAGMA integrity_check(20)") if text != "ok"]
    verdict = verify(connection)
    restores = restores_in(connection)
    judgements = [judged(connection, claim, restores) for claim in claims]
    behind = is_behind(connection)
    return Findings(
        events=verdict.events,
        head=verdict.head,
        faults=(
            *(f"the file is damaged: {text}" for text in damage),
            *((verdict.what,) if verdict.what else ()),
            *(judgement.fault for judgement in judgements if judgement.fault),
            *(() if behind else differences(connection)),
        ),
        remarks=(
            *((_BEHIND,) if behind else ()),
            *_told(restores),
            *(judgement.remark for judgement in judgements if judgement.remark),
        ),
        claims_met=sum(judgement.met for judgement in judgements),
    )


def _told(restores: Sequence[JournalRestored]) -> Iterator[str]:
    for restored in restores:
        what = "taken over on another machine" if restored.moved else "restored from a backup"
        yield (
            f"it was {what} on {restored.restored_at:%Y-%m-%d %H:%M} UTC, "
            f"going on after event {restored.backup_seq:,}"
        )
