"""What is journaled about the till itself: that somebody changed its settings since the run before."""

from pos_app.protocol.ports import SettingsChanged
from pos_app.till.draft import Draft


def note_settings(draft: Draft) -> None:
    """Journal which settings differ from those of the run before, new ones among them, by name only; keep what they
    are now. The first run of all has nothing to compare with.
    """
    now, before = draft.state.settings.fingerprints, draft.state.settings_seen
    changed = tuple(sorted(key for key, value in now.items() if before.get(key) != value))
    if not changed:
        return
    if before:
        draft.audit(SettingsChanged(keys=changed))
    draft.settings_noted(now)
