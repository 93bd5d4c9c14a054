"""Views come in; words, marks and figures stand on the screen, and nothing jumps."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import zxingcpp
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, QTranslator
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.receipt import Receipt
from pos_app.protocol.screen_terms import NoticeKind, QuestionKind, Stage
from pos_app.protocol.views import Notice, NotRecorded, Question
from pos_app.receipts.fonts import load_fonts
from pos_app.ui import words
from pos_app.ui.cashier.desk import Page, Slot
from pos_app.ui.widgets.countdown import minutes_and_seconds
from tests.ui.cashier.conftest import Till
from tests.ui.gallery import SIZES, pictures, press, translator_for
from tests.ui.settings_samples import SampleKeeping
from tests.ui.views import AMOUNT, PAYMENT_ID, QR, RECENT, gallery, receipt, sale
from tests.ui.views import till as view


@pytest.mark.parametrize("stage", list(Stage))
def test_every_stage_says_what_happened_what_it_means_and_what_to_do(till: Till, stage: Stage) -> None:
    shown = sale(stage)
    till.show(view(sale=shown))
    said, page = words.stage_words(shown), till.parts.sale.spoken()
    read = (page["title"], page["money"], page["todo"], page["why"])
    assert read == (said.title, said.money, said.todo, said.why)
    assert page["amount"] == (shown.booked or shown.amount).text()


@pytest.mark.parametrize("kind", list(NoticeKind))
def test_every_notice_is_shown_until_the_view_has_none(till: Till, kind: NoticeKind) -> None:
    noticed = view(notice=Notice(number=1, kind=kind))
    till.show(noticed)
    assert noticed.notice is not None
    assert words.notice_words(noticed.notice, noticed).title in till.parts.notice.spoken()
    till.show(view())
    assert till.parts.notice.spoken() == ""


@pytest.mark.parametrize("kind", list(QuestionKind))
def test_every_question_is_shown_with_its_answers_on_keys(till: Till, kind: QuestionKind) -> None:
    question = Question(question_id=3, kind=kind, amount=AMOUNT, about=RECENT[:1])
    till.show(view(question=question))
    said, page = words.question_words(question), till.parts.question.spoken()
    assert {page["Esc"], page["F9"]} == {said.yes, said.no}
    assert (page["title"], page["text"]) == (said.title, said.text)


def test_the_qr_on_the_screen_holds_the_payments_address(till: Till) -> None:
    till.show(view(sale=sale(Stage.SHOWING_QR)))
    grabbed = till.window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    assert [found.text for found in zxingcpp.read_barcodes(grabbed)] == [QR]


def test_no_qr_stays_on_the_screen_after_its_stage(till: Till) -> None:
    till.show(view(sale=sale(Stage.SHOWING_QR)))
    till.show(view(sale=sale(Stage.CANCELLING)))
    grabbed = till.window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    assert not zxingcpp.read_barcodes(grabbed)


def test_what_is_known_of_an_unsure_payment_is_shown(till: Till) -> None:
    now = time.monotonic()
    unsure = sale(Stage.NOT_SURE, last_checked_mono=now - 5, next_check_mono=now + 30, payment_id=PAYMENT_ID)
    till.show(view(sale=unsure))
    facts = dict(till.parts.sale.facts())
    assert till.parts.sale.spoken()["code"] == "K7M4"
    assert facts["Payment id"] == PAYMENT_ID
    assert facts["Last answer"].endswith(" ago")
    assert facts["Asking again in"] in {"0:30", "0:29"}


def test_a_countdown_counts_a_begun_second_whole_and_stops_at_zero() -> None:
    assert [minutes_and_seconds(left) for left in (300, 59.2, 0.1, 0, -7)] == [
        "5:00",
        "1:00",
        "0:01",
        "0:00",
        "0:00",
    ]


def test_unsettled_and_recent_payments_are_always_there(till: Till) -> None:
    for _, shown in gallery():
        till.show(shown)
        assert len(till.parts.lists.spoken_unsettled()) == len(shown.unsettled)
        assert len(till.parts.lists.spoken_recent()) == min(5, len(shown.recent))
        assert till.parts.lists.isVisible()


def test_a_listed_payment_says_its_state_in_words(till: Till) -> None:
    till.show(view())
    first, second = till.parts.lists.spoken_unsettled()
    assert "$23.75" in first
    assert "Not confirmed yet" in first
    assert "Paid late" in second


def test_the_alarm_says_what_to_write_down(till: Till) -> None:
    lost = NotRecorded(reason="disk full", paid_amount=AMOUNT, paid_payment_id=PAYMENT_ID)
    till.show(view(not_recorded=lost))
    assert till.parts.alarm.isVisible()
    assert PAYMENT_ID in till.parts.alarm.spoken()
    assert "$12.50" in till.parts.alarm.spoken()


def test_devices_are_named_with_their_state(till: Till) -> None:
    shown = dict(gallery())["devices_down"]
    till.show(shown)
    strip = till.parts.status
    assert strip.connection.spoken().startswith("AlphaPay: no answer")
    assert strip.printer.spoken().startswith("Printer: no paper")
    assert strip.scanner.spoken().startswith("Scanner: not found")


def test_a_clock_that_is_off_is_said_in_full_and_gives_way_to_a_hint(till: Till) -> None:
    shown = dict(gallery())["clock_and_backup"]
    till.show(shown)
    standing = till.parts.notice.standing_shown()
    assert standing == "This machine's clock is 7 min slow. AlphaPay's time is used."
    assert till.parts.status.backup.spoken().startswith("Backup: failed")
    till.show(replace(shown, notice=Notice(number=1, kind=NoticeKind.SCAN_PRODUCT)))
    assert till.parts.notice.standing_shown() == ""


def test_no_word_about_backups_or_clocks_where_they_are_well(till: Till) -> None:
    till.show(view())
    assert till.parts.notice.standing_shown() == ""
    assert till.parts.status.backup.isHidden()


def test_parked_payments_say_what_the_customer_left_with_and_their_live_state(till: Till) -> None:
    till.show(dict(gallery())["parked"])
    first, second, third = till.parts.lists.spoken_unsettled()
    assert "Not confirmed yet" in first
    assert "has the goods" in first
    assert "Asking AlphaPay" in second
    assert "left without" in third


def test_money_to_decide_stands_above_what_is_open_and_is_counted(till: Till) -> None:
    shown = dict(gallery())["inbox"]
    till.show(shown)
    assert till.parts.lists.counters() == "5 to decide F5 2 open F7"
    assert len(till.parts.lists.spoken_inbox()) == 5
    assert "1-855-937-7888" in till.parts.lists.spoken_refunds()[0]
    till.show(replace(shown, inbox=()))
    assert till.parts.lists.counters() == "2 refunding F5 2 open F7"


def test_what_was_found_out_after_a_start_is_listed_with_its_live_state(till: Till) -> None:
    till.show(dict(gallery())["recovery"])
    said = till.parts.recovery.spoken()
    assert [text.split(" ", 1)[1] for text in said[:3]] == [
        "Paid. K7M1",
        "Asking AlphaPay… K7M2",
        "Closed. Not paid. K7M3",
    ]
    assert "K7M1" in till.parts.recovery.head()


def test_a_restored_journal_shows_how_far_it_is(till: Till) -> None:
    till.show(dict(gallery())["restore_waiting"])
    assert till.parts.restore.facts() == [
        ("Days of lists still to read", "2"),
        ("Payments brought back", "14"),
    ]


def test_nothing_jumps_between_states(till: Till, qtbot: QtBot) -> None:
    places = set()
    for _, shown in gallery():
        till.show(replace(shown, training=False))
        till.window.grab()
        parts = (till.parts.lists, till.parts.keys, till.parts.status, till.parts.keys.button(Slot.F6))
        places.add(tuple(part.geometry().getRect() for part in parts))
        assert till.window.size().toTuple() == (1024, 768)
    assert len(places) == 1


def test_the_picture_keeps_its_room_whatever_the_amount(till: Till) -> None:
    load_fonts(Path(__file__).parents[3] / "resources")
    rooms = set()
    for name, shown in gallery():
        if name.startswith(("stage_", "largest")) and name != "stage_not_sure":
            till.show(shown)
            QApplication.processEvents()
            rooms.add(till.parts.sale.picture_room())
    assert len(rooms) == 1


def test_everything_to_be_touched_is_large_enough(till: Till) -> None:
    for _, shown in gallery():
        till.show(shown)
        till.window.grab()
        for button in till.window.findChildren(QPushButton):
            if button.isVisible():
                assert min(button.width(), button.height()) >= 48


def test_the_receipt_is_asked_for_and_shown_when_it_comes(
    make_till: Callable[..., Till], qtbot: QtBot
) -> None:
    asked: list[tuple[Receipt, Callable[[bytes], None]]] = []
    till = make_till(request_preview=lambda receipt, callback: asked.append((receipt, callback)))
    till.show(view(sale=sale(Stage.PAID)))
    till.press(Qt.Key.Key_F3)
    assert till.parts.page_shown() is Page.PREVIEW
    asked[0][1](_png())
    qtbot.waitUntil(till.parts.preview.paper_shown)
    till.press(Qt.Key.Key_Escape)
    assert till.parts.page_shown() is Page.SALE
    assert till.sent == []


def test_a_picture_that_comes_late_is_not_shown_for_another_receipt(
    make_till: Callable[..., Till], qtbot: QtBot
) -> None:
    asked: list[Callable[[bytes], None]] = []
    till = make_till(request_preview=lambda receipt, callback: asked.append(callback))
    till.show(view(sale=sale(Stage.PAID)))
    till.press(Qt.Key.Key_F3)
    till.show(view(sale=sale(Stage.PAID, receipt=replace(receipt(), short_code="OTHR"))))
    asked[0](_png())
    QApplication.processEvents()
    assert not till.parts.preview.paper_shown()
    asked[1](_png())
    qtbot.waitUntil(till.parts.preview.paper_shown)


def test_the_keys_scroll_a_long_receipt(make_till: Callable[..., Till], qtbot: QtBot) -> None:
    till = make_till(request_preview=lambda receipt, callback: callback(_png(height=2000)))
    till.show(view(sale=sale(Stage.PAID)))
    till.press(Qt.Key.Key_F3)
    qtbot.waitUntil(till.parts.preview.paper_shown)
    QApplication.processEvents()
    till.press(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
    assert till.parts.preview.scrolled() > 0


def test_no_receipt_is_offered_where_nobody_draws_one(till: Till) -> None:
    till.show(view(sale=sale(Stage.PAID)))
    till.press(Qt.Key.Key_F3)
    assert till.parts.page_shown() is Page.SALE


def test_a_preview_gives_way_to_a_question_and_to_another_sale(make_till: Callable[..., Till]) -> None:
    till = make_till(request_preview=lambda receipt, callback: None)
    till.show(view(sale=sale(Stage.PAID)))
    till.press(Qt.Key.Key_F3)
    till.show(view(sale=sale(Stage.PAID, request_id="other")))
    assert till.parts.page_shown() is Page.SALE


class LongerLanguage(QTranslator):
    """Every text 40 % longer, as translations are."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
        filler = " und so" * len(text)
        return text + filler[: round(len(text) * 0.4)]


@pytest.fixture(params=["en", "40 % longer", "fr_CA", "zh_CN"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    spoken = LongerLanguage() if request.param == "40 % longer" else translator_for(request.param)
    qapp.installTranslator(spoken)
    yield
    qapp.removeTranslator(spoken)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.usefixtures("language")
def test_no_words_are_cut_off(make_till: Callable[..., Till], size: tuple[int, int]) -> None:
    load_fonts(Path(__file__).parents[3] / "resources")
    till = make_till()
    till.parts.settings.keep(SampleKeeping())
    till.window.resize(*size)
    for name, shown, keys in pictures():
        till.show(shown)
        press(till.window, keys)
        QApplication.processEvents()
        cut = [label.text() for label in _wrapped_labels(till.window) if _is_cut(label)]
        assert not cut, name


def _is_cut(label: QLabel) -> bool:
    return label.heightForWidth(label.width()) > label.height()


def _wrapped_labels(window: QWidget) -> list[QLabel]:
    return [
        label
        for label in window.findChildren(QLabel)
        if label.wordWrap() and label.isVisible() and label.text()
    ]


def _png(height: int = 300) -> bytes:
    image = QImage(200, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())
