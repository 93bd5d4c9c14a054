"""Views come in from any thread and reach the screens in theirs; after the gate is closed nothing does."""

import threading

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from pos_app.protocol.messages import CheckNow, Command
from pos_app.protocol.views import TillView
from pos_app.ui.bridge import Bridge


class Screen(QObject):
    """Remembers what it was shown, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.revisions: list[int] = []
        self.threads: set[QThread] = set()

    @Slot(object)
    def show_view(self, view: TillView) -> None:
        self.revisions.append(view.revision)
        self.threads.add(QThread.currentThread())


@pytest.fixture
def sent() -> list[Command]:
    return []


@pytest.fixture
def bridge(qtbot: QtBot, sent: list[Command]) -> Bridge:
    return Bridge(sent.append)


@pytest.fixture
def screen(bridge: Bridge) -> Screen:
    screen = Screen()
    bridge.view_changed.connect(screen.show_view)
    return screen


def _publish(bridge: Bridge, revisions: range) -> None:
    def engine() -> None:
        for revision in revisions:
            bridge.publish(TillView(revision=revision))

    thread = threading.Thread(target=engine)
    thread.start()
    thread.join()


def test_a_view_published_by_another_thread_is_shown_in_the_gui_thread(
    qtbot: QtBot, bridge: Bridge, screen: Screen
) -> None:
    _publish(bridge, range(1, 2))
    qtbot.waitUntil(lambda: screen.revisions == [1])
    assert screen.threads == {bridge.thread()}


def test_of_a_burst_of_views_only_the_newest_is_shown(qtbot: QtBot, bridge: Bridge, screen: Screen) -> None:
    _publish(bridge, range(1, 1001))
    qtbot.waitUntil(lambda: bool(screen.revisions))
    assert screen.revisions == [1000]


def test_views_after_a_delivery_are_delivered_too(qtbot: QtBot, bridge: Bridge, screen: Screen) -> None:
    _publish(bridge, range(1, 2))
    qtbot.waitUntil(lambda: screen.revisions == [1])
    _publish(bridge, range(2, 3))
    qtbot.waitUntil(lambda: screen.revisions == [1, 2])


def test_after_the_gate_is_closed_nothing_is_shown(qtbot: QtBot, bridge: Bridge, screen: Screen) -> None:
    _publish(bridge, range(1, 2))
    bridge.close_gate()
    _publish(bridge, range(2, 3))
    with qtbot.assertNotEmitted(bridge.view_changed, wait=50):
        pass
    assert screen.revisions == []


def test_commands_are_numbered_from_one_and_handed_on(bridge: Bridge, sent: list[Command]) -> None:
    commands = [CheckNow(command_id=bridge.next_command_id(), revision=0) for _ in range(3)]
    for command in commands:
        bridge.send(command)
    assert [command.command_id for command in sent] == [1, 2, 3]
