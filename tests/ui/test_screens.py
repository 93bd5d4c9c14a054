"""The customer display finds its monitor by identity."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pos_app.settings.records import Monitor, MonitorBy
from pos_app.ui.screens import Present, choose

CASHIER = Present("A1", "DP-1", (0, 0, 1366, 768), cashier=True)
FIRST = Present("B2", "HDMI-1", (1366, 0, 1280, 800), cashier=False)
SECOND = Present("", "HDMI-2", (2646, 0, 800, 480), cashier=False)
AUTO = Monitor()


def test_auto_takes_the_first_monitor_without_the_cashier() -> None:
    assert choose(AUTO, [CASHIER, FIRST, SECOND]) == 1


def test_auto_on_a_single_monitor_is_a_window() -> None:
    assert choose(AUTO, [CASHIER]) is None


def test_a_monitor_is_known_by_its_serial_number_wherever_it_is_plugged_in() -> None:
    wanted = Monitor(by=MonitorBy.SERIAL, serial="B2")
    assert choose(wanted, [CASHIER, SECOND, FIRST]) == 2


def test_a_monitor_without_a_serial_number_is_known_by_name_and_place() -> None:
    wanted = Monitor(by=MonitorBy.NAME_AND_PLACE, name="HDMI-2", place=(2646, 0, 800, 480))
    assert choose(wanted, [CASHIER, FIRST, SECOND]) == 2


def test_a_named_monitor_that_is_away_is_not_replaced_by_another() -> None:
    assert choose(Monitor(by=MonitorBy.SERIAL, serial="gone"), [CASHIER, FIRST]) is None


@pytest.mark.parametrize(
    ("monitor", "identity"), [(FIRST, "serial:B2"), (SECOND, "screen:HDMI-2@800x480+2646+0")]
)
def test_an_identity_is_written_as_the_settings_take_it(monitor: Present, identity: str) -> None:
    assert monitor.identity == identity


PROGRAM = """
import json, sys
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pos_app.settings.records import Monitor
from pos_app.ui.screens import ScreenFollower
application = QApplication([])
cashier, display = QWidget(), QWidget()
cashier.setGeometry(0, 0, 800, 600)
cashier.show()
follower = ScreenFollower(display, Monitor(), cashier)
follower.place()
application.processEvents()
seen = {"screens": len(QGuiApplication.screens()), "full": display.isFullScreen(),
        "on": display.screen().name(), "cashier": cashier.screen().name()}
follower._removed(display.screen())
application.processEvents()
seen["after"] = display.isFullScreen()
print(json.dumps(seen))
"""


def test_with_two_screens_the_display_fills_the_one_without_the_cashier(tmp_path: Path) -> None:
    screens = [
        {"name": "desk", "x": 0, "y": 0, "width": 1366, "height": 768},
        {"name": "customer", "x": 1366, "y": 0, "width": 1280, "height": 800},
    ]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}))
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen:configfile=screens.json"}
    environment["PYTHONPATH"] = str(Path(__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=tmp_path, env=environment, capture_output=True, check=True
    )
    seen = json.loads(done.stdout)
    assert seen["screens"] == 2
    assert seen["full"]
    assert seen["on"] != seen["cashier"]
    assert not seen["after"]
