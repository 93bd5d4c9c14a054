"""Leaving a payment that is not certain yet, and what the till remembers of it when the next customer comes."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from pos_app.domain.alphapay import PaymentStatus
from pos_app.domain.payment_terms import LeftWith, State
from pos_app.domain.sale import SaleLeft
from pos_app.protocol.effects import SendPay
from pos_app.protocol.screen_terms import QuestionKind, Stage
from tests.till.desk import WECHAT, Desk, cad

OTHER_CODE = "130000000000000002"
OTHER_ID = "2611221505244756658153999"


def test_R41_parking_needs_to_know_what_the_customer_left_with(desk: Desk) -> None:
    desk.unsure()
    desk.leave(left_with=None)
    assert desk.notice == "LEFT_WITH_MISSING"
    assert desk.sale.stage is Stage.NOT_SURE


@pytest.mark.parametrize("left_with", list(LeftWith))
def test_R41_what_the_customer_left_with_stays_with_the_sale(desk: Desk, left_with: LeftWith) -> None:
    desk.unsure()
    sale_id = desk.sale.sale_id
    desk.leave(left_with=left_with)
    assert (desk.view.sale, desk.notice) == (None, "")
    assert [row.left_with for row in desk.view.unsettled] == [left_with]
    desk.restart()
    desk.back_to(sale_id)
    assert desk.sale.left_with is left_with
    desk.leave(left_with=LeftWith.NOTHING)
    assert [row.left_with for row in desk.view.unsettled] == [LeftWith.NOTHING]


def test_R41_a_settled_sale_is_left_without_a_question(desk: Desk) -> None:
    desk.paid()
    desk.leave(left_with=None)
    assert (desk.view.sale, desk.notice) == (None, "")


def test_R41_looking_at_another_sale_asks_nothing(desk: Desk) -> None:
    desk.paid()
    paid = desk.sale.sale_id
    desk.leave()
    desk.scan(OTHER_CODE, 500)
    desk.lost(SendPay)
    desk.back_to(paid)
    assert (desk.sale.sale_id, desk.notice) == (paid, "")
    left = next(entry.event for entry in reversed(desk.entries) if isinstance(entry.event, SaleLeft))
    assert (left.parked, left.left_with) == (True, None)


def test_R41_looking_at_another_sale_keeps_what_was_answered_before(desk: Desk) -> None:
    desk.paid()
    paid = desk.sale.sale_id
    desk.leave()
    desk.scan(OTHER_CODE, 500)
    desk.lost(SendPay)
    parked = desk.sale.sale_id
    desk.leave(left_with=LeftWith.GOODS)
    desk.back_to(parked)
    desk.back_to(paid)
    assert [row.left_with for row in desk.view.unsettled] == [LeftWith.GOODS]


def test_R40_another_customer_is_denied_once_for_each_unresolved_payment_also_after_a_restart(
    desk: Desk,
) -> None:
    desk.unsure()
    desk.leave()
    desk.scan(OTHER_CODE, 500)
    question = desk.view.question
    assert question is not None
    assert (question.kind, len(question.about)) == (QuestionKind.SAME_CUSTOMER, 1)
    desk.say(yes=False)
    desk.pay_accepted(payment_id=OTHER_ID)
    desk.status(PaymentStatus.SUCCESS)
    desk.restart()
    desk.leave()
    desk.qr(700)
    assert desk.view.question is None
    assert desk.asked(SendPay)


def test_R40_only_payments_that_were_not_denied_before_are_asked_about(desk: Desk) -> None:
    desk.unsure()
    desk.leave()
    desk.scan(OTHER_CODE, 500)
    desk.say(yes=False)
    desk.lost(SendPay)
    desk.leave()
    desk.qr(700)
    question = desk.view.question
    assert question is not None
    assert [row.amount for row in question.about] == [cad(500)]


def test_R40_a_payment_reopened_while_the_question_stood_is_asked_about_too(desk: Desk) -> None:
    desk.unsure(900)
    reopened = desk.row()
    desk.state.attempts[reopened.request_id] = replace(desk.attempt, state=State.NOT_FOUND)
    desk.leave()
    desk.scan(OTHER_CODE, 1234)
    desk.lost(SendPay)
    desk.leave()
    desk.qr(500)
    desk.listed(reopened)
    desk.say(yes=False)
    question = desk.view.question
    assert question is not None
    assert [row.amount for row in question.about] == [cad(900)]
    assert not desk.asked(SendPay)
    desk.say(yes=False)
    assert desk.asked(SendPay)


@pytest.mark.parametrize(("hours", "notice"), [(23, "CODE_SEEN_BEFORE"), (24, "")])
def test_R53_a_code_charged_before_a_restart_is_refused_for_a_day(
    desk: Desk, hours: int, notice: str
) -> None:
    desk.paid()
    desk.leave()
    desk.restart()
    desk.pass_time(hours * 3600)
    desk.alphapay_agrees()
    desk.scan(WECHAT, 600)
    assert desk.notice == notice
    assert desk.asked(SendPay) is (notice == "")


def test_R53_only_a_keyed_hash_of_a_code_is_kept() -> None:
    digests = []
    for key in (b"one", b"two"):
        desk = Desk(code_key=key)
        desk.scan(WECHAT, 600)
        digests += list(desk.on_disk.seen_codes)
    assert len(set(digests)) == 2
    assert all(len(digest) == 16 for digest in digests)


def test_the_latest_sales_stay_the_latest_after_the_clock_was_set_back(desk: Desk) -> None:
    for number in range(7):
        desk.scan(f"13000000000000010{number}", 100 + number)
        desk.pay_accepted(payment_id=f"261122150524475665815390{number}")
        desk.status(PaymentStatus.SUCCESS)
        desk.leave()
        desk.utc -= timedelta(hours=1)
    latest = [106, 105, 104, 103, 102]
    assert [row.amount.minor for row in desk.view.recent] == latest
    desk.restart()
    assert [row.amount.minor for row in desk.view.recent] == latest


def test_R40_a_payment_that_settled_while_the_question_stood_is_not_denied(desk: Desk) -> None:
    desk.code_in_process()
    desk.leave()
    desk.qr(500)
    desk.wait(3)
    desk.status(PaymentStatus.SUCCESS)
    desk.say(yes=False)
    assert "SameCustomerDenied" not in desk.kinds
    assert desk.asked(SendPay)
