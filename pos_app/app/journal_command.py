"""`pos-app journal`: examine the till's journal, back it up, list backups, restore one."""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from pos_app.app.journal_options import WRONG_USE, Place, parser, place_of
from pos_app.journal.anchors import head_of, read_anchor
from pos_app.journal.audit import Findings, audit
from pos_app.journal.backup import back_up, backups_in
from pos_app.journal.claims import Claim, claim_of
from pos_app.journal.connection import JOURNAL_FILE, open_for_reading, translated
from pos_app.journal.errors import JournalError
from pos_app.journal.restore import Restored, restore, take_over
from pos_app.settings.mistakes import SettingsError

OK, FAILED, UNSOUND = 0, 1, 3
"""Exit codes, besides `WRONG_USE`."""

_SHOWN = 20
"""How many faults are told one by one."""

_BEFORE_RESTORE = """\
{what}
The till then sells only after AlphaPay's lists since {since} have been imported and somebody
has entered the number of the last printed Z report.
"""


def main(argv: Sequence[str]) -> int:
    """Run `pos-app journal`; `argv` is what follows `journal`. Returns the exit code."""
    try:
        arguments = parser().parse_args(argv)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else WRONG_USE
    try:
        return _RUN[arguments.command](arguments, place_of(arguments))
    except SettingsError as error:
        for mistake in error.mistakes:
            print(mistake.text(), file=sys.stderr)
        return FAILED
    except JournalError as error:
        print(f"pos-app journal: {error}", file=sys.stderr)
        return FAILED


def _verify(arguments: argparse.Namespace, place: Place) -> int:
    claims = [
        *arguments.anchor,
        *_claims_of_files(arguments.backup),
        *_claims_in(place.backups),
        *_claim_of_the_till(place.data),
    ]
    with closing(open_for_reading(place.data)) as journal:
        findings = audit(journal, claims)
    for line in _told(place.data / JOURNAL_FILE, findings, len(claims)):
        print(line)
    return OK if findings.sound else UNSOUND


def _back_up(_: argparse.Namespace, place: Place) -> int:
    backup = back_up(place.data, place.backups, now=datetime.now(UTC), keep=place.keep)
    print(f"{backup.file}: {backup.anchor.seq:,} events, verified")
    return OK


def _list(_: argparse.Namespace, place: Place) -> int:
    """Also where the journal is damaged or gone: that is when its backups are looked for."""
    try:
        print(_about_journal(place.data))
        code = OK
    except JournalError as error:
        print(f"pos-app journal: {error}", file=sys.stderr)
        code = FAILED
    backups = backups_in(place.backups)
    print(f"backups in {place.backups}, oldest first:" if backups else f"no backups in {place.backups}")
    for backup in backups:
        size = backup.file.stat().st_size / 1_000_000
        print(f"  {backup.file}  {_minute(backup.anchor.at)}  {backup.anchor.seq:,} events  {size:.1f} MB")
    for kept in sorted(place.data.glob("journal-*.sqlite3")):
        print(f"kept aside: {kept}")
    return code


def _about_journal(data: Path) -> str:
    journal = data / JOURNAL_FILE
    with closing(open_for_reading(data)) as connection, translated(journal):
        seq, head = head_of(connection)
    return f"{journal}: {seq:,} events, head {head}"


def _restore(arguments: argparse.Namespace, place: Place) -> int:
    if (arguments.file is None) == (not arguments.moved):
        print("pos-app journal restore: name a backup FILE, or --moved, not both", file=sys.stderr)
        return WRONG_USE
    if not arguments.yes and not _agreed(arguments, place):
        return WRONG_USE
    now = datetime.now(UTC)
    if arguments.moved:
        _told_restored(take_over(place.data, now=now), place)
    else:
        _told_restored(restore(place.data, arguments.file, now=now), place)
    return OK


def _agreed(arguments: argparse.Namespace, place: Place) -> bool:
    if not sys.stdin.isatty():
        print("pos-app journal restore: nobody can be asked here; add --yes to go on", file=sys.stderr)
        return False
    print(_BEFORE_RESTORE.format(what=_what(arguments, place), since=_since(arguments.file)))
    return input('Type "yes" to go on: ').strip().lower() == "yes"


def _what(arguments: argparse.Namespace, place: Place) -> str:
    if arguments.moved:
        return (
            f"The journal in {place.data} becomes this machine's. The other machine must not sell any more."
        )
    return f"The journal in {place.data} is kept aside, and {arguments.file} takes its place."


def _since(file: Path | None) -> str:
    anchor = read_anchor(file) if file else None
    return _minute(anchor.at) if anchor else "its last event"


def _told_restored(restored: Restored, place: Place) -> None:
    print(f"{place.data / JOURNAL_FILE}: goes on after event {restored.anchor.seq:,}")
    if restored.kept is not None:
        print(f"The journal that stood there is kept as {restored.kept}")
    print("Start the till: it says what is left to do before it sells.")


def _told(journal: Path, findings: Findings, claims: int) -> Iterator[str]:
    if findings.sound:
        yield f"{journal}: sound. {findings.events:,} events, head {findings.head}"
    else:
        yield f"{journal}: NOT SOUND. The first {findings.events:,} events are whole, up to {findings.head}"
    yield f"anchors: {findings.claims_met} of {claims} met"
    yield from (f"  wrong: {fault}" for fault in findings.faults[:_SHOWN])
    if len(findings.faults) > _SHOWN:
        yield f"  and {len(findings.faults) - _SHOWN:,} more"
    yield from (f"  note: {remark}" for remark in findings.remarks)


def _claims_in(folder: Path) -> list[Claim]:
    return [claim_of(backup.anchor, f"the backup {backup.file.name}") for backup in backups_in(folder)]


def _claim_of_the_till(data: Path) -> list[Claim]:
    anchor = read_anchor(data / JOURNAL_FILE)
    return [claim_of(anchor, "the till's own anchor")] if anchor else []


def _claims_of_files(files: Sequence[Path]) -> Iterator[Claim]:
    for file in files:
        anchor = read_anchor(file)
        if anchor is None:
            raise _NoAnchor(file)
        yield claim_of(anchor, f"the backup {file.name}")


class _NoAnchor(JournalError):
    """A backup that was named has no anchor beside it."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"There is no anchor beside {file} (a file of its name ending in .anchor.json). "
            "Name a backup that this program made, or give the anchor itself: --anchor SEQ:HASH."
        )


def _minute(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


_RUN: dict[str, Callable[[argparse.Namespace, Place], int]] = {
    "verify": _verify,
    "backup": _back_up,
    "list": _list,
    "restore": _restore,
}
