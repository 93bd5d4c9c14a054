"""A till that nobody touches locks itself, and tries again where a payment kept it from it."""

from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from pos_app.app.locking import IdleLock
from pos_app.app.relay import Relay
from pos_app.domain.authority import Role
from pos_app.domain.person import SignOutCause
from pos_app.protocol.messages import Message, SignOut
from pos_app.protocol.people_views import PersonView
from pos_app.protocol.views import TillView
from pos_app.ui.bridge import Bridge
from pos_app.ui.cashier.window import CashierWindow

CASEY = PersonView(person_id="1", name="Casey", role=Role.CASHIER, permissions=frozenset())
SOON_S = 0.05


def window(qtbot: QtBot, sent: list[Message]) -> CashierWindow:
    cashier = CashierWindow(Bridge(sent.append), None)
    qtbot.addWidget(cashier)
    return cashier


def test_an_idle_till_locks_and_tries_again_until_nobody_is_there(qtbot: QtBot) -> None:
    sent: list[Message] = []
    cashier = window(qtbot, sent)
    view = TillView(store="Maple Tea", till_id="T01", person=CASEY)
    cashier.show_view(view)
    cashier.show()
    lock = IdleLock(cashier, Relay(), SOON_S)
    lock.start()
    qtbot.waitUntil(lambda: len(sent) == 1)
    assert isinstance(sent[0], SignOut)
    assert sent[0].cause is SignOutCause.IDLE
    cashier.show_view(replace(view, acknowledged=sent[0].command_id))
    qtbot.waitUntil(lambda: len(sent) == 2)
    cashier.show_view(replace(view, acknowledged=2, person=None))
    qtbot.wait(int(SOON_S * 3000))
    assert len(sent) == 2


def test_a_till_that_is_told_never_to_lock_does_not(qtbot: QtBot) -> None:
    sent: list[Message] = []
    cashier = window(qtbot, sent)
    cashier.show_view(TillView(store="Maple Tea", till_id="T01", person=CASEY))
    lock = IdleLock(cashier, Relay(), 0)
    lock.start()
    qtbot.wait(50)
    assert sent == []
