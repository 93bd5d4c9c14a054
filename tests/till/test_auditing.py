"""Changed settings are journaled by name at the next start, and never what they were or are."""

from pos_app.protocol.ports import SettingsChanged
from tests.till.desk import settings
from tests.till.shift_desk import ShiftDesk

AS_THEY_WERE = {"till.id": "5f1c", "people.refund_limit": "09ab"}


def started_with(desk: ShiftDesk, **fingerprints: str) -> ShiftDesk:
    """The same till's next run."""
    desk.settings = settings(fingerprints=fingerprints)
    desk.restart()
    return desk


def changes(desk: ShiftDesk) -> list[tuple[str, ...]]:
    return [entry.event.keys for entry in desk.entries if isinstance(entry.event, SettingsChanged)]


def test_the_first_run_of_all_keeps_its_settings_in_silence() -> None:
    desk = ShiftDesk(fingerprints=AS_THEY_WERE)
    assert changes(desk) == []
    assert desk.on_disk.settings_seen == AS_THEY_WERE


def test_a_setting_that_changed_is_named_once() -> None:
    desk = started_with(ShiftDesk(fingerprints=AS_THEY_WERE), **AS_THEY_WERE)
    assert changes(desk) == []
    raised = AS_THEY_WERE | {"people.refund_limit": "77de"}
    assert changes(started_with(desk, **raised)) == [("people.refund_limit",)]
    assert changes(started_with(desk, **raised)) == [("people.refund_limit",)]
    assert desk.on_disk.settings_seen == raised


def test_settings_that_are_new_are_named_too() -> None:
    desk = started_with(ShiftDesk(fingerprints=AS_THEY_WERE), **AS_THEY_WERE, **{"till.drawer": "1"})
    assert changes(desk) == [("till.drawer",)]


def test_a_till_without_fingerprints_keeps_none() -> None:
    assert ShiftDesk().on_disk.settings_seen == {}
