"""After a restore: no sale until AlphaPay's lists since the backup are in the books and a person has entered the
last printed Z (R51).
"""

from datetime import date

from msgspec.structs import replace

from pos_app.domain.now import Now
from pos_app.domain.shift import ShiftLost
from pos_app.protocol.answers import DayOfTransactions
from pos_app.protocol.messages import ConfirmRestore
from pos_app.protocol.ports import Restore, RestoreConfirmed
from pos_app.protocol.screen_terms import NoticeKind
from pos_app.protocol.views import RestoreView
from pos_app.till.closing import days_to_search
from pos_app.till.draft import Draft
from pos_app.till.state import State


def days_to_import(state: State, restore: Restore, now: Now) -> list[date]:
    """The days from the one before the backup to today that were not read completely since the restore."""
    days = days_to_search(restore.backup_at, state.alphapay_time(now).date())
    return [day for day in days if day not in restore.days]


def import_day(draft: Draft, read: DayOfTransactions, known: frozenset[str]) -> None:
    """Take in what a day's list has and this journal does not; `known` are the request ids it has."""
    restore = draft.state.restore
    if restore is None:
        return
    unknown = [row for row in read.rows if row.request_id not in known]
    for row in unknown:
        draft.imported(row)
    orders = {row.request_id or row.transaction_id for row in unknown}
    days = (*restore.days, read.day) if read.complete and read.day not in restore.days else restore.days
    draft.restore_goes_on(replace(restore, imported=restore.imported + len(orders), days=days))


def confirm(draft: Draft, command: ConfirmRestore) -> None:
    """A person has entered the last printed Z: the till may sell again, if the lists are in. Where that is a later one
    than the journal has, it closed the shift that was open at the backup: what it counted is on that paper (R42, R43).
    """
    restore = draft.state.restore
    if restore is None:
        return
    if days_to_import(draft.state, restore, draft.now) or command.last_z < 0:
        draft.notice(NoticeKind.RESTORE_LOCKED)
        return
    draft.restore_ends(RestoreConfirmed(last_z=command.last_z, by=draft.by))
    if draft.state.shift is not None and command.last_z > draft.state.last_z:
        lost = ShiftLost(z_number=command.last_z, by=draft.by)
        draft.shift(draft.state.shift.shift_id, lost)
    draft.z_number(max(draft.state.last_z, command.last_z))
    draft.state.notice = None


def restore_view(state: State, now: Now) -> RestoreView | None:
    """How far the import is, for the screens."""
    restore = state.restore
    if restore is None:
        return None
    left = len(days_to_import(state, restore, now))
    return RestoreView(
        backup_at=restore.backup_at,
        moved=restore.moved,
        days_left=left,
        imported=restore.imported,
        may_confirm=left == 0,
    )
