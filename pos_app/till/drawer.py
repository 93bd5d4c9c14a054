"""Opening the drawer without a sale: by whoever may, with a reason, journaled."""

from pos_app.protocol.effects import KickDrawer
from pos_app.protocol.messages import OpenDrawer
from pos_app.protocol.ports import DrawerOpened
from pos_app.protocol.screen_terms import NoticeKind
from pos_app.till.draft import Draft


def open_drawer(draft: Draft, command: OpenDrawer) -> None:
    """Open the drawer: that somebody did and why is on disk before it springs open."""
    reason = command.reason.strip()
    if not draft.state.settings.has_drawer:
        draft.notice(NoticeKind.NO_DRAWER)
    elif not reason:
        draft.notice(NoticeKind.REASON_MISSING)
    else:
        draft.audit(DrawerOpened(by=draft.by, reason=reason))
        draft.effects.append(KickDrawer())
        draft.notice(NoticeKind.DRAWER_OPENED)
