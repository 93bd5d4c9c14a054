"""The settings room by keys and by touch: what is changed is saved at once or not at all."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_app.settings.keys import KEYS, SECTIONS
from pos_app.ui.cashier.desk import Page
from pos_app.ui.cashier.settings_keeping import Saved
from pos_app.ui.words.settings_names import NAMES, section_name
from tests.ui.cashier.conftest import Till
from tests.ui.gallery import press
from tests.ui.people_samples import ANA, SAM, WEI, signed_in
from tests.ui.settings_samples import SampleKeeping

TO_PRINTER = "F8 Left Left Left Left"


class Room:
    """The settings room of an owner, opened."""

    def __init__(self, till: Till, keeping: SampleKeeping) -> None:
        self.till, self.keeping = till, keeping
        self.page = till.parts.settings
        self.page.keep(keeping)
        till.show(signed_in(WEI))

    def press(self, keys: str) -> None:
        press(self.till.window, keys)


@pytest.fixture
def room(till: Till) -> Room:
    return Room(till, SampleKeeping())


def test_every_key_and_section_has_a_name() -> None:
    assert set(NAMES) == {key.dotted for key in KEYS}
    assert all(section_name(section) for section in SECTIONS)


def test_only_who_may_gets_in_and_others_are_told(till: Till) -> None:
    for person in (ANA, SAM):
        till.show(signed_in(person))
        till.press(Qt.Key.Key_F8)
        assert till.parts.page_shown() is Page.ENTRY
        assert "Only the owner" in till.parts.entry.hint_shown()
    till.show(signed_in(WEI))
    till.press(Qt.Key.Key_F8)
    assert till.parts.page_shown() is Page.SETTINGS


def test_rows_say_name_value_and_source(room: Room) -> None:
    room.press("F8")
    rows = room.page.list.spoken()
    assert rows[0] == "Shop's name: Maple Tea House (from the file)"
    assert rows[2] == "Tax registration: – (default)"


def test_a_public_key_is_told_of_and_not_shown(room: Room) -> None:
    room.press("F8 Right")
    assert "MIIB" not in room.page.told()
    assert "AlphaPay's public key: Set" in room.page.told()


def test_choices_are_numbered_and_saved_together_with_f9(room: Room) -> None:
    room.press(f"{TO_PRINTER} Enter 1 Down Enter P 2 Enter F9")
    assert room.keeping.changes == [{"printer.kind": "none", "printer.host": "P2"}]
    assert "Saved." in room.page.told()


def test_the_same_by_touch(room: Room, qtbot: QtBot) -> None:
    room.press("F8")
    qtbot.mouseClick(room.page.list.section_button("till"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    qtbot.mouseClick(room.page.list.row("till.drawer"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(room.page.editor.option_button(0), Qt.MouseButton.LeftButton)
    room.press("F9")
    assert room.keeping.changes == [{"till.drawer": True}]


def test_what_a_rule_refuses_is_said_at_once_and_not_kept(room: Room) -> None:
    room.press(f"{TO_PRINTER} Down Down Enter 7 0 0 0 0 Enter")
    assert room.page.editor.fault() == "Port must be from 1 to 65535."
    room.press("Escape F9")
    assert room.keeping.changes == []


def test_a_key_that_payments_hang_on_is_only_shown(room: Room) -> None:
    room.press("F8 Right Enter 2 Enter F8")
    assert "with the till closed" in room.page.told()
    room.press("Escape F9")
    assert room.keeping.changes == []


def test_f8_puts_a_key_back_to_its_default(room: Room) -> None:
    room.press(f"{TO_PRINTER} Down Enter F8 F9")
    assert room.keeping.changes == [{"printer.host": None}]


def test_esc_asks_once_before_changes_are_lost(room: Room) -> None:
    room.press(f"{TO_PRINTER} Enter 1 Escape")
    assert room.till.parts.page_shown() is Page.SETTINGS
    assert "Not saved yet: 1." in room.page.told()
    room.press("Escape")
    assert room.till.parts.page_shown() is Page.ENTRY
    assert room.keeping.changes == []


def test_what_the_file_refuses_is_said_and_the_changes_stay(make_till: Callable[..., Till]) -> None:
    room = Room(make_till(), SampleKeeping(Saved((("printer.host", "is missing"),))))
    room.press(f"{TO_PRINTER} Enter 2 Enter 1 F9")
    assert "Printer's address is missing." in room.page.told()
    assert "changed, not saved" in room.page.told()


def test_the_test_slip_tells_how_it_ended(room: Room) -> None:
    room.press(f"{TO_PRINTER} F7")
    assert "no paper" in room.page.told()


def test_the_doctor_tells_the_gravest_first_in_words(room: Room) -> None:
    room.press("F8 F5")
    said = room.page.doctor.spoken()
    assert [line.split()[0] for line in said] == ["Failed", "Warning", "OK", "Not"]
    assert "Failed: 1. Warnings: 1." in room.page.told()


def test_the_support_bundle_says_where_it_is(room: Room) -> None:
    room.press("F8 F5 F8")
    assert "pos-app-support-T01.zip" in room.page.told()
