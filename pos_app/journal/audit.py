"""The whole examination of a journal: the file, the chain, what the events lead to, and anchors (R53)."""

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime

import msgspec

from pos_app.journal.anchors import Anchor
from pos_app.journal.chain import GENESIS
from pos_app.journal.replay import differences
from pos_app.journal.verify import verify
from pos_app.protocol.ports import JournalRestored

_RESTORES = "SELECT seq, body FROM event WHERE kind = ? ORDER BY seq"
_decode_restore = msgspec.json.Decoder(JournalRestored).decode


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody else says about the chain: the hash of event `seq`, or its first digits.

    `source` names who says so, in the middle of a sentence; `at` is when, None where that is not known.
    """

    seq: int
    head: str
    source: str
    at: datetime | None = None


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


def claim_of(anchor: Anchor, source: str) -> Claim:
    """What an anchor says."""
    return Claim(seq=anchor.seq, head=anchor.head, source=source, at=anchor.at)


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
    restores = _restores(connection)
    judged = [(claim, *_judged(connection, claim, restores)) for claim in claims]
    return Findings(
        events=verdict.events,
        head=verdict.head,
        faults=(
            *(f"the file is damaged: {text}" for text in damage),
            *((verdict.what,) if verdict.what else ()),
            *(fault for _, fault, _ in judged if fault),
            *differences(connection),
        ),
        remarks=(*_told(restores), *(remark for _, _, remark in judged if remark)),
        claims_met=sum(1 for _, fault, remark in judged if not fault and not remark),
    )


def _restores(connection: sqlite3.Connection) -> list[JournalRestored]:
    found = connection.execute(_RESTORES, (JournalRestored.__name__,))
    return [_decode_restore(body) for _, body in found]


def _told(restores: Sequence[JournalRestored]) -> Iterator[str]:
    for restored in restores:
        what = "taken over on another machine" if restored.moved else "restored from a backup"
        yield (
            f"it was {what} on {restored.restored_at:%Y-%m-%d %H:%M} UTC, "
            f"going on after event {restored.backup_seq:,}"
        )


def _judged(
    connection: sqlite3.Connection, claim: Claim, restores: Sequence[JournalRestored]
) -> tuple[str, str]:
    """What is wrong, and what is only remarkable, about one claim; both empty where it is met."""
    hashes = connection.execute("SELECT hash FROM event WHERE seq = ?", (claim.seq,)).fetchone()
    stored = GENESIS if claim.seq == 0 else hashes[0] if hashes else ""
    if stored and stored.startswith(claim.head.lower()):
        return "", ""
    if any(_belongs_to_replaced(claim, restored) for restored in restores):
        return "", f"{claim.source} belongs to a journal that a restore has replaced"
    if stored:
        return f"the chain was written anew: event {claim.seq:,} is not the one that {claim.source} has", ""
    (last,) = connection.execute("SELECT coalesce(max(seq), 0) FROM event").fetchone()
    return f"the last events are missing: {claim.source} ends at {claim.seq:,}, the journal at {last:,}", ""


def _belongs_to_replaced(claim: Claim, restored: JournalRestored) -> bool:
    """Whether the claim is about what came after the backup, before that was restored."""
    return claim.at is not None and claim.seq > restored.backup_seq and claim.at <= restored.restored_at
