"""A scanner's burst is told from typing by the time-stamps of the keys, however late they are handled."""

import time
from collections.abc import Iterable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pos_app.ui.wedge_filter import BurstDetector, DefaultWedge, Verdict, WedgeFilter

CODE = "134512345678901234"
SCANNER_MS, TYPING_MS = 5, 60


def feed(detector: BurstDetector, text: str, start_ms: int, gap_ms: int) -> list[Verdict]:
    return [detector.character(letter, start_ms + n * gap_ms) for n, letter in enumerate(text)]


@pytest.fixture
def detector() -> BurstDetector:
    return BurstDetector(DefaultWedge())


def test_a_burst_with_a_suffix_is_a_scan_and_no_character_of_it_is_typed(detector: BurstDetector) -> None:
    verdicts = feed(detector, CODE, 1000, SCANNER_MS)
    last = detector.suffix(1000 + len(CODE) * SCANNER_MS)
    assert last == Verdict(swallow=True, scanned=CODE)
    assert all(verdict == Verdict(swallow=True) for verdict in verdicts)


def test_typing_is_given_back_and_its_enter_goes_through(detector: BurstDetector) -> None:
    verdicts = feed(detector, "1250", 1000, TYPING_MS)
    last = detector.suffix(1000 + 4 * TYPING_MS)
    assert sum(verdict.typed for verdict in [*verdicts, last]) == 4
    assert not last.swallow
    assert not last.scanned


def test_a_gap_of_35_ms_is_still_a_scanner_and_36_are_typing(detector: BurstDetector) -> None:
    feed(detector, "123456", 0, 35)
    assert detector.suffix(6 * 35).scanned == "123456"
    feed(detector, "123456", 1000, 36)
    assert not detector.suffix(1000 + 6 * 36).scanned


def test_a_burst_without_suffix_is_a_cut_off_scan(detector: BurstDetector) -> None:
    feed(detector, CODE[:9], 0, SCANNER_MS)
    assert detector.settle() == Verdict(spoilt=True)


def test_a_cut_off_burst_is_noticed_by_the_next_key_as_well(detector: BurstDetector) -> None:
    feed(detector, CODE[:9], 0, SCANNER_MS)
    assert detector.character("5", 5000) == Verdict(swallow=True, spoilt=True)


def test_a_few_quick_characters_are_typing_but_a_quick_enter_never_confirms(detector: BurstDetector) -> None:
    feed(detector, "123", 0, SCANNER_MS)
    assert detector.suffix(3 * SCANNER_MS) == Verdict(typed=3, swallow=True)


def test_one_digit_and_a_quick_enter_are_a_person(detector: BurstDetector) -> None:
    feed(detector, "1", 0, SCANNER_MS)
    assert detector.suffix(20) == Verdict(typed=1)


def test_the_second_enter_of_a_scanner_that_sends_two_is_swallowed(detector: BurstDetector) -> None:
    feed(detector, CODE, 0, SCANNER_MS)
    end = len(CODE) * SCANNER_MS
    assert detector.suffix(end).scanned
    assert detector.suffix(end + SCANNER_MS) == Verdict(swallow=True)
    assert detector.suffix(end + 500) == Verdict()


def test_a_burst_whose_start_was_taken_for_typing_is_spoilt_not_a_shorter_code(
    detector: BurstDetector,
) -> None:
    feed(detector, "1345", 0, SCANNER_MS)
    assert detector.settle().typed == 4
    feed(detector, CODE[4:], 4 * SCANNER_MS, SCANNER_MS)
    assert detector.suffix(len(CODE) * SCANNER_MS) == Verdict(swallow=True, spoilt=True)


def test_a_prefix_is_taken_off() -> None:
    detector = BurstDetector(DefaultWedge(prefix="~"))
    feed(detector, "~" + CODE, 0, SCANNER_MS)
    assert detector.suffix(100).scanned == CODE


def test_what_was_read_stays_out_of_repr(detector: BurstDetector) -> None:
    feed(detector, CODE, 0, SCANNER_MS)
    assert CODE not in repr(detector.suffix(90))


class Window(QWidget):
    """A field with the focus and a default button that Enter would press."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.button = QLineEdit(), QPushButton("Pay")
        self.button.setAutoDefault(True)
        rows = QVBoxLayout(self)
        rows.addWidget(self.field)
        rows.addWidget(self.button)
        self.entered = 0
        self.field.returnPressed.connect(self._enter)

    def _enter(self) -> None:
        self.entered += 1


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.field.setFocus()
    qtbot.waitUntil(window.field.hasFocus)
    return window


@pytest.fixture
def wedge(window: Window) -> WedgeFilter:
    wedge = WedgeFilter(DefaultWedge(), window)
    wedge.watch(window.windowHandle())
    return wedge


def press(window: QWidget, texts: Iterable[str], start_ms: int, gap_ms: int, *, repeat: bool = False) -> int:
    """Key events as the window system delivers them, with their own time-stamps; returns the next one."""
    at_ms = start_ms
    for text in texts:
        enter = text == "\r"
        key = Qt.Key.Key_Return if enter else Qt.Key(ord(text.upper()))
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, repeat)
        event.setTimestamp(at_ms)
        QCoreApplication.sendEvent(window.windowHandle(), event)
        at_ms += gap_ms
    return at_ms


def test_a_scan_reaches_no_field_and_its_enter_confirms_nothing(
    qtbot: QtBot, window: Window, wedge: WedgeFilter
) -> None:
    with qtbot.waitSignal(wedge.scanned) as read:
        press(window, CODE + "\r", 1000, SCANNER_MS)
    assert read.args == [CODE]
    assert window.field.text() == ""
    assert window.entered == 0


def test_typed_characters_arrive_and_enter_confirms(qtbot: QtBot, window: Window, wedge: WedgeFilter) -> None:
    end = press(window, "1250", 1000, TYPING_MS)
    qtbot.waitUntil(lambda: window.field.text() == "1250")
    press(window, "\r", end, TYPING_MS)
    assert window.entered == 1


def test_typing_that_queued_up_behind_a_blocked_window_is_still_typing(
    qtbot: QtBot, window: Window, wedge: WedgeFilter
) -> None:
    """The events are handled within microseconds of each other; only their time-stamps tell."""
    with qtbot.assertNotEmitted(wedge.scanned):
        press(window, "12345678\r", 1000, TYPING_MS)
    assert window.field.text() == "12345678"
    assert window.entered == 1


def test_a_scan_that_queued_up_behind_a_blocked_window_is_still_a_scan(
    qtbot: QtBot, window: Window, wedge: WedgeFilter
) -> None:
    end = press(window, CODE[:6], 1000, SCANNER_MS)
    _block(0.2)
    with qtbot.waitSignal(wedge.scanned) as read:
        QCoreApplication.processEvents()
        press(window, CODE[6:] + "\r", end, SCANNER_MS)
    assert read.args == [CODE]
    assert window.field.text() == ""


def test_a_cut_off_scan_is_told(qtbot: QtBot, window: Window, wedge: WedgeFilter) -> None:
    with qtbot.waitSignal(wedge.spoilt):
        press(window, CODE[:10], 1000, SCANNER_MS)
    assert window.field.text() == ""


def test_a_line_feed_ends_a_scan_like_enter(qtbot: QtBot, window: Window, wedge: WedgeFilter) -> None:
    with qtbot.waitSignal(wedge.scanned) as read:
        press(window, CODE + "\n", 1000, SCANNER_MS)
    assert read.args == [CODE]


def test_a_held_key_is_no_scanner(qtbot: QtBot, window: Window, wedge: WedgeFilter) -> None:
    with qtbot.assertNotEmitted(wedge.scanned), qtbot.assertNotEmitted(wedge.spoilt):
        end = press(window, "1", 1000, 30)
        end = press(window, "1" * 8, end, 30, repeat=True)
    assert window.field.text() == "1" * 9


def _block(seconds: float) -> None:
    """Keep the GUI thread busy, as a stalled handler would."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pass
