"""The set-up's window by itself: every page fits, can be touched, and judges what is typed; nothing is done here."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from pos_app.domain.alphapay import ResultCode, ResultStatus
from pos_app.domain.evidence import Ended
from pos_app.protocol.answers import Answer, Cause
from pos_app.settings.key_pairs import new_pair, public_text
from pos_app.ui.setup.choice_pages import ChoicePage
from pos_app.ui.setup.display_page import DisplayPage
from pos_app.ui.setup.draft import Draft
from pos_app.ui.setup.fields_page import FieldsPage
from pos_app.ui.setup.orders import (
    FindPorts,
    ListenTo,
    NotSaved,
    Order,
    PortsFound,
    PortState,
    Scanned,
    ScanSpoilt,
)
from pos_app.ui.setup.public_key_page import PublicKeyPage
from pos_app.ui.setup.scanner_page import ScannerPage
from pos_app.ui.setup.steps import Step
from pos_app.ui.setup.window import SetupWindow
from pos_app.ui.theme import TARGET
from pos_app.ui.words.records import Tone
from pos_app.ui.words.setup_trial import trial_words
from tests.ui.test_wedge_filter import press as scan_keys

Key = Qt.Key
WIDTH, HEIGHT = 1024, 768


@pytest.fixture(scope="module")
def public() -> str:
    return public_text(new_pair())


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[SetupWindow]:
    shown = SetupWindow(Draft(tmp_path / "shop.toml"))
    qtbot.addWidget(shown)
    shown.resize(WIDTH, HEIGHT)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    shown.pages[shown.step].left()


@pytest.fixture
def orders(window: SetupWindow) -> list[Order]:
    given: list[Order] = []
    window.ordered.connect(given.append)
    return given


def page_of(window: SetupWindow, step: Step) -> object:
    return window.pages[step]


@pytest.mark.parametrize("step", Step)
def test_every_page_fits_the_smallest_screen_and_can_be_touched(window: SetupWindow, step: Step) -> None:
    window.draft.other_address = True
    window.draft.take({"printer.kind": "network"})
    window.show_step(step)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (WIDTH, HEIGHT)
    page = window.pages[step]
    if window.footer.keyboard.isVisible():
        QTest.mouseClick(window.footer.keyboard, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        assert window.touch_keys.isVisible()
    assert (window.width(), window.height()) == (WIDTH, HEIGHT)
    assert page.minimumSizeHint().height() <= page.height()
    for part in (*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)):
        if part.isVisible() and part.objectName() != "qt_spinbox_lineedit":
            assert part.height() >= TARGET, part


def test_a_till_is_described_by_touch_alone(window: SetupWindow) -> None:
    window.show_step(Step.TILL)
    QTest.mouseClick(window.footer.keyboard, Qt.MouseButton.LeftButton)
    page = page_of(window, Step.TILL)
    assert isinstance(page, FieldsPage)
    for text in "t01":
        if text == "t":
            shift = next(key for key in window.touch_keys.findChildren(QAbstractButton) if key.text() == "⇧")
            QTest.mouseClick(shift, Qt.MouseButton.LeftButton)
        QTest.mouseClick(window.touch_keys.key(text), Qt.MouseButton.LeftButton)
    assert page.field("till.id").text() == "T01"
    QTest.mouseClick(window.footer.go_on, Qt.MouseButton.LeftButton)
    assert (window.step, window.draft.answers) == (Step.KEYS, {"till.id": "T01"})


def test_every_choice_is_a_number_and_a_button(window: SetupWindow) -> None:
    QTest.keyClick(window, Key.Key_2)
    assert window.step is Step.REGION
    region = page_of(window, Step.REGION)
    assert isinstance(region, ChoicePage)
    QTest.mouseClick(region.choices.button(1), Qt.MouseButton.LeftButton)
    assert (window.step, window.draft.answers) == (Step.MERCHANT_CODE, {"alphapay.region": "us"})
    QTest.keyClick(window, Key.Key_Escape)
    assert window.step is Step.REGION


@pytest.mark.parametrize(
    ("step", "key", "typed", "told"),
    [
        (Step.MERCHANT_CODE, "alphapay.merchant_code", "", "missing"),
        (Step.MERCHANT_CODE, "alphapay.merchant_code", "A B", "letters and digits"),
        (Step.TILL, "till.id", "T 1", "1 to 16"),
        (Step.ADDRESS, "alphapay.base_url", "http://alphapay.example", "https://"),
        (Step.PRINTER_PLACE, "printer.host", "", "missing"),
    ],
)
def test_a_wrong_answer_is_told_in_the_settings_own_words(
    window: SetupWindow, step: Step, key: str, typed: str, told: str
) -> None:
    window.draft.other_address = True
    window.draft.take({"printer.kind": "network"})
    window.show_step(step)
    page = page_of(window, step)
    assert isinstance(page, FieldsPage)
    page.field(key).setText(typed)
    QTest.keyClick(page.field(key), Key.Key_Return)
    assert window.step is step
    assert told in page.spoken()


def test_alphapays_key_is_judged_while_it_is_typed(window: SetupWindow, public: str) -> None:
    window.show_step(Step.ALPHAPAY_KEY)
    page = page_of(window, Step.ALPHAPAY_KEY)
    assert isinstance(page, PublicKeyPage)
    page.text.setPlainText(public[:300])
    assert "300 characters" in page.spoken()
    page.text.setPlainText(f"-----BEGIN PUBLIC KEY-----\n{public}\n-----END PUBLIC KEY-----")
    assert "whole RSA-2048" in page.spoken()
    window.draft.public_key = public
    QTest.keyClick(page.text, Key.Key_Return)
    assert window.step is Step.ALPHAPAY_KEY
    assert "your own public key" in page.spoken()


def test_a_private_key_that_was_pasted_is_refused_and_not_kept(window: SetupWindow) -> None:
    window.show_step(Step.ALPHAPAY_KEY)
    page = page_of(window, Step.ALPHAPAY_KEY)
    assert isinstance(page, PublicKeyPage)
    page.text.setPlainText("-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----")
    assert "private key" in page.spoken()
    assert page.text.toPlainText() == ""
    assert "alphapay.alphapay_public_key" not in window.draft.answers


def test_a_scan_is_seen_and_neither_shown_nor_taken_for_keys(window: SetupWindow) -> None:
    window.show_step(Step.SCANNER)
    page = page_of(window, Step.SCANNER)
    assert isinstance(page, ScannerPage)
    scan_keys(window, "284567890123456789\r", 1000, 5)
    assert "works: 18 characters" in page.card.spoken()
    assert "2845" not in page.card.spoken()
    assert window.step is Step.SCANNER


def test_a_serial_scanner_is_chosen_from_the_ports_found(window: SetupWindow, orders: list[Order]) -> None:
    window.show_step(Step.SCANNER)
    page = page_of(window, Step.SCANNER)
    assert isinstance(page, ScannerPage)
    window.show_result(PortsFound(("/dev/ttyACM0",)))
    QTest.mouseClick(page.choices.button(1), Qt.MouseButton.LeftButton)
    told = []
    for result in (PortState(open=False, why="busy"), PortState(open=True), ScanSpoilt(), Scanned(13)):
        window.show_result(result)
        told.append(page.card.spoken())
    assert [word in text for word, text in zip(("busy", "open", "part", "13"), told, strict=True)] == [
        True
    ] * 4
    window.go_on()
    assert orders == [FindPorts(), ListenTo("/dev/ttyACM0"), ListenTo("")]
    assert window.draft.answers["scanner.serial_port"] == "/dev/ttyACM0"


def test_each_screen_shows_its_number_until_one_is_chosen(window: SetupWindow) -> None:
    window.show_step(Step.DISPLAY)
    page = page_of(window, Step.DISPLAY)
    assert isinstance(page, DisplayPage)
    assert [number.text() for number in page.numbers] == ["1"]
    page.pressed("3")
    assert (window.step, page.numbers) == (Step.SUMMARY, [])
    assert window.draft.answers == {"customer_display.enabled": False}


def test_what_was_tried_counts_only_for_the_same_account(window: SetupWindow) -> None:
    draft = window.draft
    draft.take({"alphapay.merchant_code": "A1"})
    draft.tried = True
    draft.take({"merchant.name": "Shop", "alphapay.merchant_code": "A1"})
    assert draft.tried
    draft.take({"alphapay.merchant_code": "B2"})
    assert not draft.tried


def test_the_disks_refusal_is_told_on_the_last_page(window: SetupWindow) -> None:
    window.show_step(Step.SUMMARY)
    window.show_result(NotSaved(why="No space left on device"))
    assert "No space left" in window.pages[Step.SUMMARY].spoken()


def test_R03_every_way_a_first_call_can_end_has_its_own_words_and_a_hint_is_called_unverified() -> None:
    unsigned = [Answer(ended=Ended.UNVERIFIED, cause=cause, hint="INVALID_SIGN") for cause in Cause if cause]
    told = [trial_words(answer) for answer in unsigned if answer.cause is not Cause.NONE]
    assert all(words.tone is Tone.BAD and words.money and words.todo for words in told)
    assert [words.why for words in told if words.why] == ["Unverified hint: INVALID_SIGN"] * 5


@pytest.mark.parametrize(
    "code", ["INVALID_SIGN", "INVALID_MERCHANT_CODE", "SIGN_TIMEOUT", "SYSTEMERROR", "OTHER"]
)
def test_every_verified_refusal_says_what_to_do(code: str) -> None:
    refused = Answer(
        ended=Ended.VERIFIED,
        status=ResultStatus.FAILED,
        code=ResultCode.parse(code),
        raw_code=code,
        message="",
    )
    assert trial_words(refused).todo
