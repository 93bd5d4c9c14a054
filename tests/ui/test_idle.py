"""A till that nobody touches is noticed once; keys, mouse, touch and scans all count."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pos_app.ui.idle import IdleWatch


class Clock:
    """A monotonic clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def locks() -> list[str]:
    return []


@pytest.fixture
def watch(qtbot: QtBot, clock: Clock, locks: list[str]) -> IdleWatch:
    return IdleWatch(60, lambda: locks.append("idle"), monotonic=clock)


def test_idle_is_told_after_the_time_and_not_before(watch: IdleWatch, clock: Clock, locks: list[str]) -> None:
    clock.now += 59
    watch.look()
    assert locks == []
    clock.now += 1
    watch.look()
    assert locks == ["idle"]


def test_a_scan_counts_as_a_touch(watch: IdleWatch, clock: Clock, locks: list[str]) -> None:
    clock.now += 59
    watch.touched()
    clock.now += 59
    watch.look()
    assert locks == []


def press_key(window: QWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_1)


def press_mouse(window: QWindow) -> None:
    QTest.mouseClick(window, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("act", [press_key, press_mouse])
def test_what_is_done_to_a_watched_window_counts(
    qtbot: QtBot, watch: IdleWatch, clock: Clock, locks: list[str], act: Callable[[QWindow], None]
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    watch.watch(widget.windowHandle())
    clock.now += 59
    act(widget.windowHandle())
    clock.now += 59
    watch.look()
    assert locks == []


def test_a_window_that_comes_to_the_front_is_watched_by_itself(
    qtbot: QtBot, watch: IdleWatch, clock: Clock, locks: list[str]
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    clock.now += 59
    QTest.keyClick(widget.windowHandle(), Qt.Key.Key_1)
    clock.now += 59
    watch.look()
    assert locks == []


def test_the_timer_itself_tells_it_once(qtbot: QtBot, locks: list[str]) -> None:
    watch = IdleWatch(0.02, lambda: locks.append("idle"))
    qtbot.waitUntil(lambda: locks == ["idle"])
    watch.touched()
    qtbot.waitUntil(lambda: locks == ["idle", "idle"])


def test_with_zero_seconds_it_never_runs(qtbot: QtBot, locks: list[str]) -> None:
    watch = IdleWatch(0, lambda: locks.append("idle"))
    watch.touched()
    QTest.qWait(5)
    assert locks == []
