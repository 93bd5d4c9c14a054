"""The history's parts by keys and touch, over an archive that answers out of samples."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from pos_app.domain.payment_terms import State
from pos_app.domain.refund import RefundState
from pos_app.protocol.messages import ForgetLookUp, LookUp, RefundPayment, Reprint, ReturnToSale
from pos_app.protocol.people_views import OrderState, OrderView
from pos_app.protocol.queries import FindPayments, PaymentsFound, Query, Reply
from pos_app.protocol.views import TillView
from pos_app.ui.archive import Archive
from pos_app.ui.cashier.desk import Page
from pos_app.ui.cashier.history_page import HistoryPage
from pos_app.ui.cashier.history_search import HistorySearch
from tests.ui.cashier.conftest import Till
from tests.ui.history_samples import cad, line, paid, sample_archive, uncertain
from tests.ui.people_samples import SAM, signed_in
from tests.ui.views import AMOUNT, PAYMENT_ID, refund, row

KEY = Qt.Key
Maker = Callable[..., Till]


def opened(
    make_till: Maker, archive: Archive | None, view: TillView | None = None
) -> tuple[Till, HistoryPage]:
    """A till with its history open, and whatever was asked answered."""
    till = make_till(archive=archive)
    till.show(view or signed_in(SAM))
    till.press(KEY.Key_F2)
    QTest.qWait(0)
    page = till.parts.history
    assert till.window.desk.page is Page.HISTORY
    return till, page


def on_story(make_till: Maker, archive: Archive) -> tuple[Till, HistoryPage]:
    till, page = opened(make_till, archive)
    till.press(KEY.Key_Return)
    QTest.qWait(0)
    assert page.part is page.story
    return till, page


def test_without_an_archive_it_says_so_and_is_left_by_esc(make_till: Maker) -> None:
    till, page = opened(make_till, None)
    assert page.search.note() == "The history is not available here."
    till.type("K7")
    till.press(KEY.Key_Return, KEY.Key_Escape, KEY.Key_Escape)
    assert till.window.desk.page is Page.ENTRY


def test_a_journal_that_cannot_be_read_is_said(make_till: Maker) -> None:
    _, page = opened(make_till, sample_archive(broken=True))
    assert page.search.note() == "The history could not be read: disk I/O error"


def test_an_order_number_that_is_not_here_is_asked_for_at_alphapay_by_enter(make_till: Maker) -> None:
    till, page = opened(make_till, sample_archive())
    page.search.model.show_first((), more=False)
    till.type(PAYMENT_ID)
    page.search.model.show_first((), more=False)
    till.press(KEY.Key_Return)
    assert isinstance(till.last, LookUp)
    assert till.last.payment_id == PAYMENT_ID


def test_a_payment_that_comes_after_esc_is_not_opened(make_till: Maker) -> None:
    queries: list[Query] = []
    archive = Archive(queries.append)
    till, page = opened(make_till, archive)
    page.search.model.show_first((line(1),), more=False)
    page.search.show_chosen(0)
    till.press(KEY.Key_Return)
    finding = queries[-1]
    assert isinstance(finding, FindPayments)
    archive.deliver(PaymentsFound(query_id=finding.query_id, payments=(paid(),)))
    QTest.qWait(0)
    assert page.part is page.story
    till.show(signed_in(SAM, recent=(row(3, State.PAID),)))
    again = queries[-1]
    assert isinstance(again, FindPayments)
    till.press(KEY.Key_Escape)
    archive.deliver(PaymentsFound(query_id=again.query_id, payments=(paid(),)))
    QTest.qWait(0)
    assert isinstance(page.part, HistorySearch)


def test_what_changes_is_read_again_while_its_story_is_open(make_till: Maker, qtbot: QtBot) -> None:
    files = [uncertain(), paid()]

    def answer(query: Query) -> Reply:
        assert isinstance(query, FindPayments)
        return PaymentsFound(query_id=query.query_id, payments=(files.pop(0),))

    archive = Archive(
        lambda query: archive.deliver(answer(query)) if isinstance(query, FindPayments) else None
    )
    till, page = opened(make_till, archive)
    page.search.model.show_first((line(1),), more=False)
    page.search.show_chosen(0)
    till.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "Not known whether it was paid" in page.story.spoken()["story"])
    till.show(signed_in(SAM, refunds=(refund(RefundState.SUBMITTED),)))
    qtbot.waitUntil(lambda: "AlphaPay confirmed the payment of $12.50." in page.story.spoken()["story"])
    assert page.story.spoken()["state"] == "Partly refunded"
    (bar,) = (part.verticalScrollBar() for part in page.story.findChildren(QScrollArea))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)


def test_a_story_is_opened_at_its_beginning(make_till: Maker) -> None:
    _, page = on_story(make_till, sample_archive(paid()))
    (bar,) = (part.verticalScrollBar() for part in page.story.findChildren(QScrollArea))
    assert bar.maximum() > 0
    assert bar.value() == 0


def test_an_unsettled_payment_goes_back_onto_the_screen(make_till: Maker) -> None:
    till, _ = on_story(make_till, sample_archive(uncertain()))
    till.press(KEY.Key_F4, KEY.Key_F6, KEY.Key_F9)
    assert till.sent == []
    till.press(KEY.Key_F8)
    assert isinstance(till.last, ReturnToSale)
    assert till.last.wanted_sale_id == "sale1"
    assert till.window.desk.room is None


def test_the_refunds_paper_is_printed_again(make_till: Maker) -> None:
    till, _ = on_story(make_till, sample_archive())
    till.press(KEY.Key_F6)
    assert isinstance(till.last, Reprint)
    assert till.last.refund_request_id == paid().refunds[0].refund.refund_request_id


def test_R30_what_was_refunded_before_is_not_offered_again(make_till: Maker) -> None:
    till, page = on_story(make_till, sample_archive())
    till.press(KEY.Key_F9)
    assert page.form.spoken()["figures"] == "Paid $12.50 · refunded $4.00 · $8.50 remaining"
    assert page.form.spoken()["amount"] == "$8.50"
    till.press(KEY.Key_Return)
    till.type("4")
    till.press(KEY.Key_F9)
    assert isinstance(till.last, RefundPayment)
    assert till.last.seen_remaining == cad(8_50)
    assert till.last.reason == "The customer paid another way"


def test_a_part_is_refunded_by_touch_alone(make_till: Maker) -> None:
    till, page = on_story(make_till, sample_archive())
    till.press(KEY.Key_F9)
    for digits in ("5", "00"):
        QTest.mouseClick(page.form.key(digits), Qt.MouseButton.LeftButton)
    assert page.form.spoken()["fault"] == "A part. $3.50 stays paid."
    QTest.mouseClick(page.form.going_on, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.form.reasons.button(0), Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.form.sure, Qt.MouseButton.LeftButton)
    assert isinstance(till.last, RefundPayment)
    assert (till.last.amount, till.last.reason) == (cad(5_00), "The goods came back")


def test_esc_goes_from_the_reason_to_the_amount_and_then_away(make_till: Maker) -> None:
    till, page = on_story(make_till, sample_archive())
    till.press(KEY.Key_F9, KEY.Key_Backspace)
    assert page.form.spoken()["amount"] == "$0.00"
    till.type("123")
    till.press(KEY.Key_Backspace, KEY.Key_Tab)
    assert "Why" in page.form.spoken()["title"]
    till.press(KEY.Key_Escape)
    assert page.form.spoken()["amount"] == "$0.12"
    till.press(KEY.Key_Escape)
    assert page.part is page.story
    assert till.sent == []


@pytest.mark.parametrize("state", [OrderState.ASKING, OrderState.NOBODY, OrderState.NO_ANSWER])
def test_an_order_without_an_answer_is_put_away_and_refunds_nothing(
    make_till: Maker, state: OrderState
) -> None:
    order = OrderView(payment_id=PAYMENT_ID, state=state)
    till, page = opened(make_till, sample_archive(), signed_in(SAM, found=order))
    assert page.part is page.found
    assert PAYMENT_ID in page.told()
    till.press(KEY.Key_F9)
    assert page.part is page.found
    till.press(KEY.Key_Escape)
    assert isinstance(till.last, ForgetLookUp)
    till.show(signed_in(SAM))
    assert isinstance(page.part, HistorySearch)


def test_an_order_that_got_no_answer_is_asked_for_again_by_enter(make_till: Maker) -> None:
    order = OrderView(payment_id=PAYMENT_ID, state=OrderState.NO_ANSWER)
    till, _ = opened(make_till, sample_archive(), signed_in(SAM, found=order))
    till.press(KEY.Key_Return)
    assert isinstance(till.last, LookUp)


def test_R32_the_form_says_that_others_refunded_an_order_made_elsewhere(make_till: Maker) -> None:
    order = OrderView(
        payment_id=PAYMENT_ID,
        state=OrderState.ELSEWHERE,
        amount=AMOUNT,
        refundable=AMOUNT,
        remains_known=False,
    )
    till, page = opened(make_till, sample_archive(), signed_in(SAM, found=order))
    till.press(KEY.Key_F9)
    assert "What remains is not known" in page.told()


def test_an_order_that_turns_out_to_be_here_is_opened(make_till: Maker) -> None:
    order = OrderView(payment_id=PAYMENT_ID, state=OrderState.HERE, request_ids=("r1",))
    till, page = opened(make_till, sample_archive(), signed_in(SAM, found=order))
    QTest.qWait(0)
    assert page.part is page.story
    assert isinstance(till.last, ForgetLookUp)


def test_a_key_that_filters_here_is_not_shown_beside_the_open_payments(make_till: Maker) -> None:
    view = signed_in(SAM, unsettled=(row(1, State.UNCERTAIN),))
    till, _ = opened(make_till, sample_archive(), view)
    assert till.parts.lists.counters() == "1 open"
    till.press(KEY.Key_Escape)
    assert till.parts.lists.counters() == "1 open F7"


def test_somebody_else_finds_the_list_not_what_was_open(make_till: Maker) -> None:
    till, page = on_story(make_till, sample_archive())
    view = signed_in(SAM)
    assert view.person is not None
    till.show(replace(view, person=replace(view.person, person_id="other")))
    assert isinstance(page.part, HistorySearch)
