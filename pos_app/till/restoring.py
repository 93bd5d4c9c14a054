"""After a restore: no sale until AlphaPay's lists since the backup are in the books and a person has entered the
last printed Z (R51).
"""

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec.structs import replace

from pos_app.domain.now import Now
from pos_app.protocol.answers import Transaction
from pos_app.protocol.messages import ConfirmRestore
from pos_app.protocol.ports import Restore, RestoreConfirmed
from pos_app.protocol.views import NoticeKind, RestoreView
from pos_app.till.closing import ALPHAPAY_DAY
from pos_app.till.draft import Draft
from pos_app.till.state import State

_DAY = timedelta(days=1)


def days_to_import(state: State, restore: Restore, now: Now) -> list[date]:
    """The days from the one before the backup to today that were not read completely since the restore."""
    first = restore.backup_at.astimezone(ALPHAPAY_DAY).date() - _DAY
    today = state.alphapay_time(now).date()
    days = [first + timedelta(days=n) for n in range((today - first).days + 1)]
    return [day for day in days if day not in state.days_read or state.days_read[day] < restore.restored_at]


def import_rows(draft: Draft, rows: Sequence[Transaction], known: frozenset[str]) -> None:
    """Take in what a list has and this journal does not; `known` are the request ids it has."""
    restore = draft.state.restore
    if restore is None:
        return
    unknown = [row for row in rows if row.request_id not in known]
    for row in unknown:
        draft.imported(row)
    orders = {row.request_id or row.transaction_id for row in unknown}
    draft.restore_goes_on(replace(restore, imported=restore.imported + len(orders)))


def confirm(draft: Draft, command: ConfirmRestore) -> None:
    """A person has entered the last printed Z: the till may sell again, if the lists are in."""
    restore = draft.state.restore
    if restore is None:
        return
    if days_to_import(draft.state, restore, draft.now) or command.last_z < 0:
        draft.notice(NoticeKind.RESTORE_LOCKED)
        return
    draft.restore_ends(RestoreConfirmed(last_z=command.last_z, by=draft.state.settings.cashier))
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
