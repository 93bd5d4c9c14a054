"""Keys and touches on a view become exactly one command, stamped with that view."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from pos_app.protocol.messages import (
    AnswerQuestion,
    CancelPayment,
    ChargeByQr,
    CheckNow,
    CodeScanned,
    Command,
    DismissNotice,
    LeaveSale,
    Reprint,
    ReturnToSale,
    ScanSpoilt,
)
from pos_app.protocol.screen_terms import Action, NoticeKind, QuestionKind, Stage
from pos_app.protocol.views import Notice, NotRecorded, Question
from pos_app.ui.cashier.desk import Slot
from pos_app.ui.cashier.payment_row import PaymentButton
from tests.ui.cashier.conftest import Till
from tests.ui.test_wedge_filter import press as scan_keys
from tests.ui.views import AMOUNT, sale
from tests.ui.views import till as view

CODE = "134512345678901234"
ON_SALE = {"command_id": 1, "revision": 7, "sale_id": "sale1"}


def on_sale(kind: type[Command], **fields: object) -> Command:
    return kind(**(ON_SALE | fields))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("stage", "key", "command"),
    [
        (Stage.SHOWING_QR, Qt.Key.Key_Escape, on_sale(CancelPayment)),
        (Stage.SHOWING_QR, Qt.Key.Key_F4, on_sale(CheckNow)),
        (Stage.PAID, Qt.Key.Key_F2, on_sale(LeaveSale)),
        (Stage.PAID, Qt.Key.Key_Escape, on_sale(LeaveSale)),
        (Stage.PAID, Qt.Key.Key_F6, on_sale(Reprint, request_id="request1")),
        (Stage.FAILED, Qt.Key.Key_Return, on_sale(ChargeByQr, amount=AMOUNT)),
        (Stage.CLOSED, Qt.Key.Key_Enter, on_sale(ChargeByQr, amount=AMOUNT)),
        (Stage.PAID, Qt.Key.Key_F7, on_sale(ReturnToSale, wanted_sale_id="sale8")),
    ],
)
def test_a_key_sends_its_command(till: Till, stage: Stage, key: Qt.Key, command: Command) -> None:
    till.show(view(sale=sale(stage)))
    till.press(key)
    assert till.sent == [command]


@pytest.mark.parametrize("stage", [Stage.PAID, Stage.NOT_SURE, Stage.SHOWING_QR, Stage.LOCKED])
def test_enter_charges_nothing_where_the_engine_does_not_offer_it(till: Till, stage: Stage) -> None:
    till.show(view(sale=sale(stage)))
    till.press(Qt.Key.Key_Return)
    assert till.sent == []


def test_a_scan_over_an_unpaid_sale_charges_that_sale(till: Till) -> None:
    till.show(view(sale=sale(Stage.FAILED)))
    till.window.scanned(CODE)
    assert till.last == on_sale(CodeScanned, text=CODE, amount=AMOUNT)


@pytest.mark.parametrize("stage", [Stage.PAID, Stage.NOT_SURE, Stage.SHOWING_QR, Stage.CUSTOMER_CONFIRMS])
def test_a_scan_over_any_other_sale_carries_no_amount(till: Till, stage: Stage) -> None:
    till.show(view(sale=sale(stage)))
    till.window.scanned(CODE)
    assert till.last == on_sale(CodeScanned, text=CODE, amount=None)


def test_a_cut_off_scan_is_reported(till: Till) -> None:
    till.show(view(sale=sale(Stage.SHOWING_QR)))
    till.window.scan_spoilt()
    assert till.last == on_sale(ScanSpoilt)


def test_a_second_key_while_a_command_is_on_its_way_sends_nothing(till: Till) -> None:
    till.show(view(sale=sale(Stage.SHOWING_QR)))
    till.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert till.sent == [on_sale(CancelPayment)]
    assert not till.parts.keys.button(Slot.ESC).isEnabled()


def test_a_scan_while_a_command_is_on_its_way_goes_with_the_next_view(till: Till) -> None:
    """Sent at once it would carry an old revision, and be refused in silence."""
    till.show(view(sale=sale(Stage.FAILED)))
    till.press(Qt.Key.Key_Return)
    till.window.scanned(CODE)
    assert len(till.sent) == 1
    till.show(replace(view(sale=sale(Stage.CONTACTING)), revision=8))
    assert till.last == CodeScanned(command_id=2, revision=8, sale_id="sale1", text=CODE, amount=None)


def test_of_scans_that_have_to_wait_the_first_one_comes_first(till: Till) -> None:
    till.show(view(sale=sale(Stage.FAILED)))
    till.press(Qt.Key.Key_Return)
    for code in (CODE, "4006381333931", "4006381333931"):
        till.window.scanned(code)
    for _ in range(4):
        till.show(view(sale=sale(Stage.CONTACTING)))
    assert [command.text for command in till.sent if isinstance(command, CodeScanned)] == [
        CODE,
        "4006381333931",
    ]


def test_saving_is_shown_only_after_a_while_and_until_it_is_saved(till: Till, qtbot: QtBot) -> None:
    till.show(view(sale=sale(Stage.SHOWING_QR)))
    till.press(Qt.Key.Key_Escape)
    assert not till.parts.header.saving_shown()
    qtbot.waitUntil(till.parts.header.saving_shown, timeout=2000)
    till.show(view(sale=sale(Stage.CANCELLING)))
    assert not till.parts.header.saving_shown()


@pytest.mark.parametrize(
    ("kind", "key", "yes"),
    [
        (QuestionKind.SAME_CUSTOMER, Qt.Key.Key_Escape, True),
        (QuestionKind.SAME_CUSTOMER, Qt.Key.Key_F9, False),
        (QuestionKind.UNKNOWN_WALLET, Qt.Key.Key_Escape, False),
        (QuestionKind.UNKNOWN_WALLET, Qt.Key.Key_F9, True),
        (QuestionKind.ABOVE_LIMIT, Qt.Key.Key_Escape, False),
        (QuestionKind.ABOVE_LIMIT, Qt.Key.Key_F9, True),
    ],
)
def test_escape_never_charges_and_f9_does(till: Till, kind: QuestionKind, key: Qt.Key, yes: bool) -> None:
    till.show(view(question=Question(question_id=3, kind=kind, amount=AMOUNT)))
    till.press(key)
    assert till.last == AnswerQuestion(command_id=1, revision=7, sale_id="", question_id=3, yes=yes)


def test_a_scanners_enter_does_not_answer_a_question(till: Till) -> None:
    till.show(view(question=Question(question_id=3, kind=QuestionKind.ABOVE_LIMIT, amount=AMOUNT)))
    scan_keys(till.window, CODE + "\r", 1000, 5)
    assert [type(command) for command in till.sent] == [CodeScanned]


def test_a_persons_enter_does_not_answer_a_question_either(till: Till) -> None:
    till.show(view(question=Question(question_id=3, kind=QuestionKind.ABOVE_LIMIT, amount=AMOUNT)))
    till.press(Qt.Key.Key_Return)
    assert till.sent == []
    assert till.parts.notice.hint_shown().startswith("Answer the question first")


def test_a_scanners_enter_does_not_show_a_qr(till: Till) -> None:
    till.show(view())
    till.type("1250")
    scan_keys(till.window, CODE + "\r", 1000, 5)
    assert [type(command) for command in till.sent] == [CodeScanned]


def test_a_notice_is_dismissed_by_f10(till: Till) -> None:
    till.show(view(notice=Notice(number=1, kind=NoticeKind.SCAN_PRODUCT)))
    till.press(Qt.Key.Key_F10)
    assert till.last == DismissNotice(command_id=1, revision=7)


def test_touching_a_listed_payment_brings_it_back(till: Till) -> None:
    till.show(view())
    button = till.parts.lists.findChildren(PaymentButton)[0]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert isinstance(till.last, ReturnToSale)


def test_new_sales_cannot_be_started_while_nothing_can_be_recorded(till: Till) -> None:
    till.show(view(not_recorded=NotRecorded(reason="disk full")))
    till.type("1250")
    till.press(Qt.Key.Key_Return)
    assert till.sent == []


def test_the_demos_menu_is_there_only_where_it_is_given(make_till: Callable[..., Till], till: Till) -> None:
    done: list[bool] = []
    demo = make_till(extra_menu=[("AlphaPay hangs", lambda: done.append(True))])
    demo.window.findChildren(QMenu)[0].actions()[0].trigger()
    assert done == [True]
    assert not till.window.findChildren(QMenu)


def test_a_held_down_enter_sends_once(till: Till) -> None:
    till.show(view(sale=sale(Stage.FAILED)))
    scan_keys(till.window, "\r", 1000, 30)
    till.show(view(sale=sale(Stage.FAILED, actions=frozenset({Action.CHARGE_AGAIN}))))
    scan_keys(till.window, "\r\r", 1500, 30, repeat=True)
    assert len(till.sent) == 1
