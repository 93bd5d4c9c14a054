"""The cashier's window over the real engine: the first start, somebody new, a change of person, an approval."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_app.domain.person import SignInRefusal
from pos_app.protocol.effects import CheckPin, HashPin
from pos_app.protocol.messages import Command, OpenDrawer
from pos_app.protocol.screen_terms import NoticeKind
from pos_app.ui.bridge import Bridge
from pos_app.ui.cashier.desk import Page
from pos_app.ui.cashier.window import CashierWindow
from tests.till.staff_desk import StaffDesk

Key = Qt.Key
OWNER, CASHIER, OTHER = "258036", "1470", "7391"


class Shop:
    """A window and an engine; PINs are compared at once, and every view reaches the window."""

    def __init__(self, qtbot: QtBot) -> None:
        self.engine = StaffDesk(empty=True, has_printer=False)
        self.waiting: list[Command] = []
        self.window = CashierWindow(Bridge(self.waiting.append), None)
        qtbot.addWidget(self.window)
        self.window.resize(1024, 768)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.show_view(self.engine.view)

    def act(self) -> None:
        """Let the engine act on all that was sent, and the worker on what that led to."""
        while self.waiting:
            self.engine.tell(self.waiting.pop(0))
            self.window.show_view(self.engine.view)
            if self.engine.asked(CheckPin):
                self.engine.compared()
            if self.engine.asked(HashPin):
                self.engine.hashed()
            self.window.show_view(self.engine.view)
            QApplication.processEvents()

    def press(self, *keys: Key) -> None:
        for key in keys:
            QTest.keyClick(self.window, key)
            self.act()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.window, text)
        self.act()

    def enter(self, *texts: str) -> None:
        for text in texts:
            self.type(text)
            self.press(Key.Key_Return)

    @property
    def page(self) -> Page:
        return self.window.desk.page

    def add(self, name: str, role: str, pin: str) -> None:
        self.press(Key.Key_F9)
        self.enter(name)
        self.type(role)
        self.enter(pin, pin)


@pytest.fixture
def shop(qtbot: QtBot) -> Shop:
    """Wei made it her own and is at the till; Ana is a cashier."""
    shop = Shop(qtbot)
    shop.enter("Wei", OWNER, OWNER)
    if shop.page is Page.SIGN_IN:
        shop.enter(OWNER)
    shop.press(Key.Key_F6)
    shop.add("Ana", "2", CASHIER)
    shop.press(Key.Key_Escape)
    return shop


def test_the_first_start_and_somebody_new(shop: Shop) -> None:
    assert shop.engine.who == "Wei"
    assert [row.name for row in shop.engine.view.people] == ["Ana", "Wei"]
    assert shop.engine.notice == NoticeKind.PERSON_ADDED
    assert shop.page is Page.ENTRY


def test_f1_number_pin_enter_brings_the_next_person(shop: Shop) -> None:
    shop.press(Key.Key_F1)
    assert shop.engine.who == ""
    shop.type("1")
    shop.enter(CASHIER)
    assert shop.engine.who == "Ana"
    assert shop.page is Page.ENTRY


def test_wrong_pins_lead_to_a_wait_that_holds_the_next_one_back(shop: Shop) -> None:
    shop.press(Key.Key_F1)
    shop.type("1")
    shop.enter(OTHER, OTHER)
    assert shop.engine.sign_in.refusal is SignInRefusal.WRONG_PIN
    shop.enter(OTHER)
    assert shop.engine.sign_in.people[0].wait_until_mono is not None


def test_a_cashier_changes_their_own_pin_and_signs_in_with_it(shop: Shop) -> None:
    shop.press(Key.Key_F1)
    shop.type("1")
    shop.enter(CASHIER)
    shop.press(Key.Key_F6)
    shop.type("1")
    shop.enter(CASHIER, OTHER, OTHER)
    assert shop.engine.notice == NoticeKind.PIN_SET
    shop.press(Key.Key_F1)
    shop.type("1")
    shop.enter(OTHER)
    assert shop.engine.who == "Ana"


def test_a_wrong_old_pin_asks_for_the_old_one_again(shop: Shop) -> None:
    shop.press(Key.Key_F6)
    shop.type("22")
    shop.enter(OTHER, "4826", "4826")
    assert shop.engine.notice == NoticeKind.PIN_WRONG
    shop.enter(OWNER, "4826", "4826")
    assert shop.engine.notice == NoticeKind.PIN_SET


def test_the_owner_approves_a_deed_of_a_cashier_in_place(shop: Shop) -> None:
    shop.press(Key.Key_F1)
    shop.type("1")
    shop.enter(CASHIER)
    shop.window.order(lambda stamp: OpenDrawer(**stamp, reason="change"))
    shop.act()
    assert shop.page is Page.APPROVAL
    shop.enter(OTHER)
    assert shop.engine.waiting.refusal is SignInRefusal.WRONG_PIN
    shop.enter(OWNER)
    assert (shop.page, shop.engine.who) == (Page.ENTRY, "Ana")
    assert shop.engine.notice == NoticeKind.NO_DRAWER


def test_escape_drops_a_deed_that_waits(shop: Shop) -> None:
    shop.press(Key.Key_F1)
    shop.type("1")
    shop.enter(CASHIER)
    shop.window.order(lambda stamp: OpenDrawer(**stamp, reason="change"))
    shop.act()
    shop.press(Key.Key_Escape)
    assert (shop.page, shop.engine.view.approval) == (Page.ENTRY, None)


def test_somebody_is_removed(shop: Shop) -> None:
    shop.press(Key.Key_F6)
    shop.type("14")
    shop.press(Key.Key_F9)
    assert [row.name for row in shop.engine.view.people] == ["Wei"]
    assert shop.engine.notice == NoticeKind.PERSON_REMOVED


def test_a_badge_brings_its_person_and_escape_leaves_who_is_there(shop: Shop) -> None:
    shop.press(Key.Key_F6)
    shop.type("13")
    shop.window.scanned("BADGE-ANA-0001")
    shop.act()
    assert shop.engine.notice == NoticeKind.BADGE_SET
    shop.press(Key.Key_Escape, Key.Key_Escape)
    shop.window.scanned("BADGE-ANA-0001")
    shop.act()
    assert shop.page is Page.SIGN_IN
    shop.press(Key.Key_Escape)
    assert (shop.page, shop.engine.who) == (Page.ENTRY, "Wei")
    shop.window.scanned("BADGE-ANA-0001")
    shop.act()
    shop.enter(CASHIER)
    assert shop.engine.who == "Ana"
