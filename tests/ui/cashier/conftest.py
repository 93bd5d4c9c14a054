"""A cashier's window whose commands are kept, and keys pressed on it as the window system would."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pos_app.protocol.messages import Command
from pos_app.protocol.views import TillView
from pos_app.ui.bridge import Bridge
from pos_app.ui.cashier.window import CashierWindow
from pos_app.ui.wedge_filter import DefaultWedge


class Till:
    """The window, the commands it sent, and a cashier's hands."""

    def __init__(self, window: CashierWindow, sent: list[Command]) -> None:
        self.window, self.sent = window, sent
        self.parts = window.screen_parts

    def show(self, view: TillView) -> None:
        """A view in which everything sent so far is acknowledged."""
        last = self.sent[-1].command_id if self.sent else 0
        self.window.show_view(replace(view, acknowledged=last))

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.window, key)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.window, text)

    @property
    def last(self) -> Command:
        return self.sent[-1]


@pytest.fixture
def make_till(qtbot: QtBot) -> Callable[..., Till]:
    """A shown window; arguments go to `CashierWindow`."""

    def make(**options: object) -> Till:
        sent: list[Command] = []
        window = CashierWindow(Bridge(sent.append), DefaultWedge(), **options)  # type: ignore[arg-type]
        qtbot.addWidget(window)
        window.resize(1024, 768)
        window.show()
        qtbot.waitExposed(window)
        return Till(window, sent)

    return make


@pytest.fixture
def till(make_till: Callable[..., Till]) -> Till:
    return make_till()
