"""Judges what others say about the chain, such as an anchor, against the journal itself (R53)."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

import msgspec

from pos_app.journal.anchors import Anchor
from pos_app.journal.chain import GENESIS
from pos_app.protocol.ports import JournalRestored

_RESTORES = "SELECT body FROM event WHERE stream = 'till' AND kind = ? ORDER BY seq"
_decode_restore = msgspec.json.Decoder(JournalRestored).decode


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody else says about the chain: the hash of event `seq`, or its first digits.

    `source` names who says so, in the middle of a sentence; `at` is when and `restores` how often the journal had
    been restored then, None where that is not known.
    """

    seq: int
    head: str
    source: str
    at: datetime | None = None
    restores: int | None = None


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """What is wrong, or only remarkable, about a claim; both empty where it is met."""

    fault: str = ""
    remark: str = ""

    @property
    def met(self) -> bool:
        """Whether the journal has the very event."""
        return not self.fault and not self.remark


def claim_of(anchor: Anchor, source: str) -> Claim:
    """What an anchor says."""
    return Claim(seq=anchor.seq, head=anchor.head, source=source, at=anchor.at, restores=anchor.restores)


def restores_in(connection: sqlite3.Connection) -> list[JournalRestored]:
    """Every restore that the journal knows of, oldest first."""
    return [_decode_restore(body) for (body,) in connection.execute(_RESTORES, (JournalRestored.__name__,))]


def judged(connection: sqlite3.Connection, claim: Claim, restores: Sequence[JournalRestored]) -> Judgement:
    """Compare one claim with the journal, whose `restores` are known. Quick, however long the chain is."""
    found = connection.execute("SELECT hash FROM event WHERE seq = ?", (claim.seq,)).fetchone()
    stored = GENESIS if claim.seq == 0 else found[0] if found else ""
    if stored and stored.startswith(claim.head.lower()):
        return Judgement()
    if any(_belongs_to_replaced(claim, number, restored) for number, restored in enumerate(restores)):
        return Judgement(remark=f"{claim.source} belongs to a journal that a restore has replaced")
    if stored:
        return Judgement(
            fault=f"the chain was written anew: event {claim.seq:,} is not the one that {claim.source} has"
        )
    (last,) = connection.execute("SELECT coalesce(max(seq), 0) FROM event").fetchone()
    return Judgement(
        fault=f"the last events are missing: {claim.source} ends at {claim.seq:,}, the journal at {last:,}"
    )


def _belongs_to_replaced(claim: Claim, number: int, restored: JournalRestored) -> bool:
    """Whether the claim is about what came after the backup, before that was restored as the journal's restore
    `number` (from 0). The count says so whatever the clock did, the time where other restores were replaced too.
    """
    before = (claim.restores is not None and claim.restores <= number) or (
        claim.at is not None and claim.at <= restored.restored_at
    )
    return before and claim.seq > restored.backup_seq
