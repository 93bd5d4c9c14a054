"""The customer display: what it shows of each view, and what it never shows."""

import time

import pytest
import zxingcpp
from msgspec.structs import replace
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from pos_app.domain.money import Currency, Money
from pos_app.domain.payment_terms import AlarmKind, Attention, CancelCause
from pos_app.domain.refund import RefundState
from pos_app.protocol.screen_terms import Stage
from pos_app.protocol.views import NotRecorded, TillView
from pos_app.ui.customer.face import face_of
from pos_app.ui.customer.window import CustomerDisplay
from pos_app.ui.words import DisplayText
from tests.ui.customer.samples import AMOUNT, QR_TEXT, every_view, sale, view
from tests.ui.views import RECOVERY, alarm, gallery, money, refund

TYPED = Money(700, Currency.CAD)


def shown(display: CustomerDisplay) -> QImage:
    return display.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def qr_codes_in(image: QImage) -> list[str]:
    pixels = memoryview(image.constBits()).cast("B", (image.height(), image.bytesPerLine()))
    return [found.text for found in zxingcpp.read_barcodes(pixels)]


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("cause", [None, *CancelCause])
def test_every_stage_has_a_face(stage: Stage, cause: CancelCause | None) -> None:
    assert face_of(view(sale(stage, cancel_cause=cause))).text in DisplayText


def test_the_amount_shows_from_the_first_digit() -> None:
    face = face_of(view(), TYPED)
    assert (face.text, face.amount) == (DisplayText.AMOUNT, TYPED)


def test_nothing_typed_is_the_welcome() -> None:
    assert face_of(view(), Money(0, Currency.CAD)).text is DisplayText.WELCOME


def test_digits_after_a_sale_belong_to_the_next_customer() -> None:
    assert face_of(view(sale(Stage.PAID)), TYPED).amount == TYPED
    assert face_of(view(sale(Stage.SHOWING_QR, qr_text=QR_TEXT)), TYPED).amount == AMOUNT


def test_an_unsure_payment_asks_for_patience_and_shows_no_qr() -> None:
    face = face_of(view(sale(Stage.NOT_SURE, qr_text=QR_TEXT)))
    assert (face.text, face.qr_text) == (DisplayText.CHECKING, "")


def test_R15_without_a_url_there_is_no_qr() -> None:
    assert face_of(view(sale(Stage.SHOWING_QR))).text is DisplayText.CONTACTING


def test_R50_a_payment_that_was_not_recorded_sends_the_customer_to_the_cashier() -> None:
    lost = NotRecorded(reason="disk full", paid_amount=AMOUNT, paid_payment_id="1")
    face = face_of(view(sale(Stage.CUSTOMER_CONFIRMS), not_recorded=lost))
    assert face.text is DisplayText.ASK_CASHIER


def test_no_id_reason_or_cashier_is_part_of_a_face() -> None:
    told = sale(Stage.FAILED, payment_id="26112215300001", raw_result_code="RISK", result_message="secret")
    face = repr(face_of(view(told, cashier="Ann")))
    for hidden in ("26112215300001", "RISK", "secret", "Ann", "r1"):
        assert hidden not in face


@pytest.mark.parametrize("size", [(1280, 800), (800, 480), (600, 1024), (1920, 1080)])
def test_every_face_draws_at_every_size(qtbot: QtBot, size: tuple[int, int]) -> None:
    display = CustomerDisplay()
    qtbot.addWidget(display)
    display.resize(*size)
    pictures = set()
    for each in every_view().values():
        display.show_view(each)
        image = shown(display)
        pictures.add(bytes(image.constBits()))
    assert len(pictures) >= len(every_view()) - 1


@pytest.mark.parametrize("size", [(1280, 800), (800, 480), (600, 1024)])
def test_the_qr_on_the_display_decodes_to_the_payment_url(qtbot: QtBot, size: tuple[int, int]) -> None:
    display = CustomerDisplay()
    qtbot.addWidget(display)
    display.resize(*size)
    standing = sale(Stage.SHOWING_QR, qr_text=QR_TEXT, expires_mono=time.monotonic() + 200)
    display.show_view(view(standing))
    assert qr_codes_in(shown(display)) == [QR_TEXT]


def test_a_paid_sale_leaves_the_display_by_itself(qtbot: QtBot) -> None:
    display = CustomerDisplay(success_s=0.01)
    qtbot.addWidget(display)
    paid = sale(Stage.PAID)
    display.show_view(view(paid))
    assert display.face.text is DisplayText.SUCCESS
    qtbot.waitUntil(lambda: display.face.text is DisplayText.WELCOME, timeout=2000)
    display.show_view(view(replace(paid, last_checked_mono=1.0)))
    assert display.face.text is DisplayText.WELCOME


def test_the_countdown_ticks_by_itself(qtbot: QtBot) -> None:
    display = CustomerDisplay()
    qtbot.addWidget(display)
    display.show_view(view(sale(Stage.SHOWING_QR, qr_text=QR_TEXT, expires_mono=time.monotonic() + 90)))
    left = display.left_s()
    assert left is not None
    assert 80 < left <= 90
    display.show_view(view())
    assert display.left_s() is None


def cashiers_affairs() -> list[TillView]:
    return [shown for _, shown in gallery() if shown.sale is None]


@pytest.mark.parametrize("shown", cashiers_affairs())
def test_without_a_sale_the_customer_sees_nothing_of_inbox_alarms_recovery_or_refunds(
    shown: TillView,
) -> None:
    face = face_of(shown)
    lost = shown.not_recorded is not None and shown.not_recorded.paid_amount is not None
    assert face.text is (DisplayText.ASK_CASHIER if lost else DisplayText.WELCOME)
    assert (face.amount, face.qr_text, face.code) == (None, "", "")


def test_alarms_inbox_and_recovery_change_nothing_of_what_the_customer_sees() -> None:
    paying = sale(Stage.SHOWING_QR, qr_text=QR_TEXT)
    everything = {
        "alarms": (alarm(AlarmKind.SECOND_CHARGE),),
        "inbox": (money(Attention.LATE),),
        "recovery": RECOVERY,
    }
    assert face_of(view(paying, **everything)) == face_of(view(paying))


def test_a_refund_of_the_sale_on_screen_is_not_for_the_customers_display() -> None:
    refunding = sale(Stage.PAID, refunds=(refund(RefundState.SUBMITTED),))
    assert face_of(view(refunding)).text is DisplayText.WELCOME
