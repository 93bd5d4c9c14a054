"""The amount: digits cents first, keypad, paste, and what does not make an amount."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pos_app.domain.money import Currency, Money
from pos_app.protocol.messages import ChargeByQr, CodeScanned, LeaveSale
from pos_app.protocol.screen_terms import Stage
from tests.ui.cashier.conftest import Till
from tests.ui.views import sale
from tests.ui.views import till as view

CODE = "134512345678901234"


@pytest.fixture(autouse=True)
def idle(till: Till) -> None:
    till.show(view())


def cad(minor: int) -> Money:
    return Money(minor, Currency.CAD)


def test_digits_are_cents_first_and_enter_asks_for_a_qr(till: Till) -> None:
    till.type("1250")
    assert till.parts.entry.amount_text() == "$12.50"
    till.press(Qt.Key.Key_Return)
    assert till.sent == [ChargeByQr(command_id=1, revision=7, sale_id="", amount=cad(12_50))]


def test_the_amount_is_told_from_the_first_digit_on(till: Till) -> None:
    told: list[Money | None] = []
    till.window.amount_changed.connect(told.append)
    till.type("12")
    till.press(Qt.Key.Key_Escape)
    assert told == [cad(1), cad(12), None]


def test_backspace_takes_the_last_digit(till: Till) -> None:
    till.type("1250")
    till.press(Qt.Key.Key_Backspace)
    assert till.parts.entry.amount_text() == "$1.25"


def test_touch_makes_the_same_sale_as_keys(till: Till) -> None:
    keys = {key.text(): key for key in till.parts.entry.findChildren(QPushButton)}
    for text in ("5", "00"):
        QTest.mouseClick(keys[text], Qt.MouseButton.LeftButton)
    QTest.mouseClick(keys["Show\nQR"], Qt.MouseButton.LeftButton)
    assert till.last == ChargeByQr(command_id=1, revision=7, sale_id="", amount=cad(5_00))


def test_enter_without_an_amount_sends_nothing_and_says_why(till: Till) -> None:
    till.press(Qt.Key.Key_Return)
    assert till.sent == []
    assert till.parts.entry.hint_shown() == "Type the amount first."


def test_zeros_are_no_amount(till: Till) -> None:
    till.type("000")
    till.press(Qt.Key.Key_Return)
    assert till.sent == []


def test_letters_are_ignored_with_a_hint_that_the_next_digit_takes_away(till: Till) -> None:
    till.type("1x")
    assert till.parts.entry.amount_text() == "$0.01"
    assert till.parts.entry.hint_shown().startswith("Only digits")
    till.type("2")
    assert till.parts.entry.hint_shown() == "Type the amount, cents last"


def test_an_eighth_digit_is_left_out(till: Till) -> None:
    till.type("99999999")
    assert till.parts.entry.amount_text() == "$99,999.99"
    assert till.parts.entry.hint_shown().startswith("99,999.99 is the most")


@pytest.mark.parametrize(
    ("text", "shown", "hint"),
    [
        ("$1,234.50", "$1,234.50", "Type the amount"),
        ("12", "$12.00", "Type the amount"),
        ("twelve", "$0.00", "What was pasted is not an amount"),
        ("100000.00", "$0.00", "99,999.99 is the most"),
        ("0.00", "$0.00", "What was pasted is zero"),
    ],
)
def test_a_pasted_text_is_an_amount_or_says_why_not(till: Till, text: str, shown: str, hint: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(till.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert till.parts.entry.amount_text() == shown
    assert till.parts.entry.hint_shown().startswith(hint)


def test_a_scan_charges_the_typed_amount(till: Till) -> None:
    till.type("1250")
    till.window.scanned(CODE)
    assert till.last == CodeScanned(command_id=1, revision=7, sale_id="", text=CODE, amount=cad(12_50))


def test_a_scan_without_an_amount_is_left_to_the_engine(till: Till) -> None:
    till.window.scanned(CODE)
    assert till.last == CodeScanned(command_id=1, revision=7, sale_id="", text=CODE, amount=None)


@pytest.mark.parametrize("stage", [Stage.PAID, Stage.FAILED, Stage.CLOSED, Stage.NOT_SENT])
def test_a_digit_over_an_ended_sale_begins_the_next_one(till: Till, stage: Stage) -> None:
    till.show(view(sale=sale(stage)))
    till.type("3")
    assert till.last == LeaveSale(command_id=1, revision=7, sale_id="sale1")
    assert till.parts.entry.amount_text() == "$0.03"
    till.show(view())
    till.type("00")
    assert till.parts.entry.amount_text() == "$3.00"


@pytest.mark.parametrize(
    "stage", [Stage.CONTACTING, Stage.SHOWING_QR, Stage.CUSTOMER_CONFIRMS, Stage.NOT_SURE]
)
def test_a_digit_over_an_open_payment_does_nothing_but_say_so(till: Till, stage: Stage) -> None:
    till.show(view(sale=sale(stage)))
    till.type("3")
    assert till.sent == []
    assert till.parts.notice.hint_shown().startswith("This payment is still open")


def test_digits_typed_before_a_sale_came_onto_the_screen_are_gone_after_it(till: Till) -> None:
    till.type("1250")
    till.press(Qt.Key.Key_Return)
    till.show(view(sale=sale(Stage.CONTACTING)))
    till.show(view())
    assert till.parts.entry.amount_text() == "$0.00"


def test_keys_come_to_the_window_whatever_was_clicked(till: Till, qtbot: QtBot) -> None:
    QTest.mouseClick(till.parts.entry.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert all(
        button.focusPolicy() is Qt.FocusPolicy.NoFocus for button in till.window.findChildren(QPushButton)
    )
