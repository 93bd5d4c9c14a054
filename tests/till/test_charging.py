"""What may be charged, what must be asked first, and the switch from QR to scanned code."""

from datetime import timedelta

import pytest

from pos_app.domain.alphapay import PaymentStatus, ResultCode, TransactionType
from pos_app.domain.evidence import Ended
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment_terms import CancelCause, State
from pos_app.domain.sale import SaleLeft
from pos_app.protocol.answers import Cause, Transaction
from pos_app.protocol.effects import AskPayment, SendCancel, SendPay
from pos_app.protocol.messages import AnswerQuestion
from pos_app.protocol.screen_terms import Action, QuestionKind, Stage
from tests.till.desk import ALIPAY, UNKNOWN_WALLET, WECHAT, Desk

LATER_CODE = "130000000000000002"
OTHER_ID = "2611221505244756658153999"
CREDIT = TransactionType.CREDIT


def test_R50_nothing_leaves_before_its_intent_is_in_the_books(desk: Desk) -> None:
    desk.qr(1234)
    assert desk.attempt.state is State.SENDING
    assert desk.take(SendPay).request_id == desk.attempt.request_id


def test_R10_the_request_id_is_made_once_and_never_reused(desk: Desk) -> None:
    seen = set()
    for _ in range(5):
        desk.qr(100)
        seen.add(desk.take(SendPay).request_id)
        desk.restart()
        desk.leave()
        desk.pass_time(60)
    assert len(seen) == 5
    assert all(len(key) == 32 and key.isalnum() for key in seen)


def test_R22_the_description_names_store_till_and_short_code(desk: Desk) -> None:
    desk.qr(100)
    assert desk.take(SendPay).description == f"Maple Tea · T01 · {desk.sale.short_code}"


@pytest.mark.parametrize(
    ("amount", "notice"),
    [
        (Money(0, Currency.CAD), "AMOUNT_ZERO"),
        (Money(10_000_000, Currency.CAD), "AMOUNT_TOO_LARGE"),
        (Money(100, Currency.USD), "WRONG_CURRENCY"),
    ],
)
def test_an_amount_alphapay_would_refuse_is_refused_before_sending(
    desk: Desk, amount: Money, notice: str
) -> None:
    desk.qr(amount=amount)
    assert desk.notice == notice
    assert desk.entries == []


def test_a_command_for_another_sale_is_refused_in_silence(desk: Desk) -> None:
    desk.qr_standing()
    desk.cancel(sale_id="another")
    assert desk.sale.stage is Stage.SHOWING_QR


def test_a_command_seen_before_is_not_done_again(desk: Desk) -> None:
    desk.paid()
    desk.leave()
    before = list(desk.entries)
    desk.commands -= 1
    desk.qr(500)
    assert desk.entries == before


def test_R40_an_open_attempt_forbids_another_for_the_same_sale(desk: Desk) -> None:
    desk.qr_standing()
    desk.qr(1234)
    assert desk.notice == "SALE_IS_UNRESOLVED"
    assert desk.kinds.count("AttemptRecorded") == 1


def test_a_declined_sale_is_charged_again_under_a_new_attempt(desk: Desk) -> None:
    desk.scan(WECHAT, 1234)
    desk.refused(SendPay, ResultCode.INVALID_PAYMENT_CODE)
    assert desk.sale.stage is Stage.FAILED
    sale_id = desk.sale.sale_id
    desk.scan(LATER_CODE)
    assert desk.take(SendPay).payment_code == LATER_CODE
    assert desk.sale.sale_id == sale_id
    assert desk.kinds.count("AttemptRecorded") == 2


def test_another_amount_after_a_failure_is_another_sale(desk: Desk) -> None:
    desk.scan(WECHAT, 1234)
    desk.refused(SendPay, ResultCode.INVALID_PAYMENT_CODE)
    first = desk.sale.sale_id
    desk.qr(500)
    assert desk.sale.sale_id != first
    assert "SaleLeft" in desk.kinds


def test_a_new_amount_after_a_paid_sale_begins_the_next(desk: Desk) -> None:
    desk.paid()
    desk.qr(500)
    assert desk.sale.stage is Stage.CONTACTING
    assert desk.kinds.count("SaleStarted") == 2


def test_R40_a_new_sale_beside_an_unresolved_payment_asks_same_customer(desk: Desk) -> None:
    desk.unsure()
    desk.leave()
    desk.qr(500)
    question = desk.view.question
    assert question is not None
    assert question.kind is QuestionKind.SAME_CUSTOMER
    assert [row.amount.minor for row in question.about] == [1234]
    assert not desk.asked(SendPay)


def test_R40_another_customer_is_charged_and_not_asked_about_again(desk: Desk) -> None:
    desk.unsure()
    desk.leave()
    desk.qr(500)
    desk.say(yes=False)
    assert desk.asked(SendPay)
    assert "SameCustomerDenied" in desk.kinds
    desk.pay_accepted()
    desk.cancel()
    desk.pending.clear()
    desk.leave()
    desk.state.held = None
    desk.qr(700)
    asked = desk.view.question
    assert asked is not None
    assert [row.amount.minor for row in asked.about] == [500]


def test_R40_the_same_customer_gets_the_unresolved_payment_back_instead_of_a_charge(desk: Desk) -> None:
    desk.unsure()
    parked = desk.sale.sale_id
    desk.leave()
    desk.qr(500)
    desk.say(yes=True)
    assert desk.sale.sale_id == parked
    assert not desk.asked(SendPay)


def test_R40_the_same_customer_leaves_a_paid_screen_for_the_unresolved_payment(desk: Desk) -> None:
    desk.paid(500)
    paid = desk.sale.sale_id
    desk.leave()
    desk.pass_time(60)
    desk.scan("130000000000000099", 1234)
    desk.lost(SendPay)
    parked = desk.sale.sale_id
    desk.back_to(paid)
    desk.qr(700)
    desk.say(yes=True)
    assert desk.sale.sale_id == parked


def test_R40_an_unresolved_payment_that_settled_meanwhile_brings_nothing_back(desk: Desk) -> None:
    desk.unsure()
    desk.leave()
    desk.qr(500)
    desk.state.attempts, desk.state.sales = {}, {}
    desk.say(yes=True)
    assert desk.view.sale is None
    assert not desk.asked(SendPay)


def test_an_answer_to_a_question_that_is_gone_does_nothing(desk: Desk) -> None:
    desk.command(AnswerQuestion, question_id=99, yes=True)
    desk.scan(UNKNOWN_WALLET, 500)
    desk.command(AnswerQuestion, question_id=99, yes=True)
    assert desk.view.question is not None


def test_R17_a_lost_show_qr_may_be_repeated_at_once_and_is_watched(desk: Desk) -> None:
    desk.qr(1234)
    desk.lost(SendPay)
    assert desk.sale.stage is Stage.NOT_SURE
    assert Action.CHARGE_AGAIN in desk.sale.actions
    desk.qr(1234)
    desk.pay_accepted()
    assert desk.sale.stage is Stage.SHOWING_QR
    assert len(desk.view.unsettled) == 2


def test_R17_after_a_lost_show_qr_a_code_may_be_scanned(desk: Desk) -> None:
    desk.qr(1234)
    desk.lost(SendPay)
    desk.scan(WECHAT)
    assert desk.take(SendPay).payment_code == WECHAT


def test_R17_a_lost_scanned_pay_is_not_resent_by_itself(desk: Desk) -> None:
    desk.unsure()
    desk.wait(30)
    assert not desk.asked(SendPay)


def test_R17_where_the_merchant_has_it_in_writing_a_scanned_pay_is_resent_within_the_codes_life() -> None:
    desk = Desk(pay_idempotent=True)
    desk.scan(WECHAT, 1234)
    first = desk.attempt.request_id
    desk.lost(SendPay)
    assert desk.sale.stage is Stage.CONTACTING
    desk.wait(3)
    assert desk.take(SendPay).request_id == first


def test_R01_a_refusal_of_a_resend_may_echo_our_own_success() -> None:
    desk = Desk(pay_idempotent=True)
    desk.scan(WECHAT, 1234)
    desk.lost(SendPay)
    desk.pass_time(58)
    desk.wait(1)
    desk.refused(SendPay, ResultCode.INVALID_PAYMENT_CODE)
    assert desk.sale.stage is Stage.NOT_SURE


def test_R02_not_sent_counts_only_if_every_send_was_not_sent() -> None:
    desk = Desk(pay_idempotent=True)
    desk.scan(WECHAT, 1234)
    desk.lost(SendPay)
    desk.pass_time(58)
    desk.wait(1)
    desk.lost(SendPay, ended=Ended.NOT_SENT, cause=Cause.CONNECTION)
    assert desk.sale.stage is Stage.NOT_SURE


def test_R20_a_scan_during_show_qr_charges_only_after_the_order_is_closed(desk: Desk) -> None:
    desk.qr_standing()
    desk.scan(ALIPAY)
    assert desk.sale.switching
    assert desk.attempt.cancel_cause is CancelCause.SWITCH
    assert not desk.asked(SendPay)
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    desk.cancelled()
    desk.status(PaymentStatus.CLOSED)
    assert desk.take(SendPay).payment_code == ALIPAY
    assert desk.sale.stage is Stage.CONTACTING


def test_R20_a_code_of_25_seconds_is_not_charged(desk: Desk) -> None:
    desk.qr_standing()
    desk.scan(ALIPAY)
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    desk.pass_time(25)
    desk.cancelled()
    desk.status(PaymentStatus.CLOSED)
    assert desk.notice == "CODE_TOO_OLD"
    assert not desk.asked(SendPay)


def test_R20_a_qr_that_was_paid_after_all_is_the_payment(desk: Desk) -> None:
    desk.qr_standing()
    desk.scan(ALIPAY)
    desk.status(PaymentStatus.SUCCESS)
    assert desk.sale.stage is Stage.PAID
    assert desk.notice == "PAID_BY_QR_INSTEAD"
    assert not desk.asked(SendPay)


def test_R20_a_switch_whose_sale_was_left_charges_nothing(desk: Desk) -> None:
    desk.qr_standing()
    desk.scan(ALIPAY)
    desk.leave()
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    desk.cancelled()
    desk.status(PaymentStatus.CLOSED)
    assert not desk.asked(SendPay)


def test_R20_a_lost_attempt_beside_the_switch_still_lets_the_code_be_charged(desk: Desk) -> None:
    desk.qr(1234)
    desk.lost(SendPay)
    desk.qr(1234)
    desk.pay_accepted()
    desk.scan(ALIPAY)
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    desk.cancelled()
    desk.status(PaymentStatus.CLOSED)
    assert desk.take(SendPay).payment_code == ALIPAY


@pytest.mark.parametrize(
    ("found", "notice"),
    [
        (PaymentStatus.SUCCESS, "PAID_BY_QR_INSTEAD"),
        (PaymentStatus.FULL_REFUND, "SALE_IS_LOCKED"),
    ],
)
def test_R20_nothing_is_charged_if_an_earlier_attempt_turns_up_meanwhile(
    desk: Desk, found: PaymentStatus, notice: str
) -> None:
    desk.qr(1234)
    lost = desk.attempt.request_id
    desk.lost(SendPay)
    desk.pass_time(1)
    desk.qr(1234)
    desk.pay_accepted()
    desk.scan(ALIPAY)
    switched = desk.take(AskPayment)
    desk.listed(Transaction(request_id=lost, transaction_id="2611221505244756658153999", kind=CREDIT))
    desk.status(found)
    desk.answer(switched, desk.inquired(switched, PaymentStatus.CLOSED))
    assert desk.notice == notice
    assert not desk.asked(SendPay)


def test_R20_a_switch_whose_order_did_not_end_is_over(desk: Desk) -> None:
    desk.qr_standing()
    desk.scan(ALIPAY)
    desk.wait(500)
    for _ in range(40):
        if desk.asked(AskPayment):
            desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
        if desk.asked(SendCancel):
            desk.cancelled()
        desk.wait(30)
    assert desk.sale.stage is Stage.NOT_SURE
    assert not desk.sale.switching
    assert desk.state.switch is None


def test_R40_a_paid_sale_is_parked_while_its_second_charge_is_open(desk: Desk) -> None:
    desk.qr_standing()
    first = desk.attempt.request_id
    desk.cancel()
    desk.status(PaymentStatus.CLOSED)
    desk.wait(361)
    desk.qr(1234)
    desk.pay_accepted(payment_id=OTHER_ID)
    recheck = next(e for e in desk.pending if isinstance(e, AskPayment) and e.request_id == first)
    desk.pending.remove(recheck)
    desk.answer(recheck, desk.inquired(recheck, PaymentStatus.SUCCESS))
    assert desk.sale.stage is Stage.PAID
    desk.leave()
    left = desk.entries[-1].event
    assert isinstance(left, SaleLeft)
    assert left.parked


def test_R17_an_order_that_never_reached_a_screen_does_not_block_while_it_is_cancelled(desk: Desk) -> None:
    desk.qr(1234)
    desk.pay_accepted(url="")
    assert desk.sale.stage is Stage.CANCELLING
    desk.qr(1234)
    assert len(desk.state.attempts_of(desk.state.screen)) == 2
    assert desk.asked(SendPay)


def test_a_charge_that_waits_for_an_answer_is_dropped_when_the_sale_is_charged_otherwise() -> None:
    desk = Desk(extra_key_above=1000)
    desk.scan(ALIPAY, 5000)
    question = desk.view.question
    assert question is not None
    desk.qr(5000)
    assert desk.view.question is None
    desk.pay_accepted()
    desk.wait(6)
    desk.status(PaymentStatus.SUCCESS)
    desk.command(AnswerQuestion, question_id=question.question_id, yes=True)
    assert not desk.asked(SendPay)


def test_a_charge_that_waits_for_an_answer_is_dropped_when_the_same_sale_shows_a_qr() -> None:
    desk = Desk(extra_key_above=1000)
    desk.scan(WECHAT, 500)
    desk.refused(SendPay, ResultCode.INVALID_PAYMENT_CODE)
    desk.scan(UNKNOWN_WALLET)
    assert desk.view.question is not None
    desk.qr(500)
    assert desk.view.question is None


def test_a_charge_that_waits_for_an_answer_is_dropped_when_another_sale_comes_on_screen() -> None:
    desk = Desk(extra_key_above=1000)
    desk.paid(500)
    desk.scan(ALIPAY, 5000)
    assert desk.view.question is not None
    desk.leave()
    assert desk.view.question is None


def test_R20_a_code_that_was_charged_before_starts_no_switch(desk: Desk) -> None:
    desk.paid(500)
    desk.leave()
    desk.qr_standing()
    desk.scan(WECHAT)
    assert desk.notice == "CODE_SEEN_BEFORE"
    assert not desk.asked(SendCancel)


def test_a_code_is_charged_once_however_often_it_is_scanned(desk: Desk) -> None:
    desk.scan(WECHAT, 500)
    desk.refused(SendPay, ResultCode.INVALID_PAYMENT_CODE)
    desk.scan(WECHAT)
    assert desk.notice == "CODE_SEEN_BEFORE"


def test_codes_seen_more_than_a_day_ago_are_forgotten(desk: Desk) -> None:
    desk.paid()
    desk.pass_time(90_000)
    desk.alphapay_agrees()
    desk.scan(LATER_CODE, 600)
    assert len(desk.state.seen_codes) == 1


def test_R53_no_code_is_forgotten_because_a_clock_was_set(desk: Desk) -> None:
    desk.alphapay_agrees()
    desk.paid()
    desk.leave()
    desk.utc += timedelta(days=2)
    desk.scan(WECHAT, 600)
    assert desk.notice == "CODE_SEEN_BEFORE"
    desk.restart()
    desk.scan(WECHAT, 600)
    assert desk.notice == "CODE_SEEN_BEFORE"


def test_R53_a_code_charged_under_a_clock_that_was_far_behind_is_known_once_the_clock_is_right(
    desk: Desk,
) -> None:
    desk.utc -= timedelta(days=3)
    desk.paid()
    desk.leave()
    desk.utc += timedelta(days=3)
    desk.alphapay_agrees()
    desk.scan(WECHAT, 600)
    assert desk.notice == "CODE_SEEN_BEFORE"
    desk.scan(LATER_CODE, 600)
    desk.refused(SendPay, ResultCode.INVALID_PAYMENT_CODE)
    desk.restart()
    desk.alphapay_agrees()
    desk.scan(WECHAT, 700)
    assert desk.notice == "CODE_SEEN_BEFORE"


def test_an_unknown_wallet_is_a_question_not_a_wall(desk: Desk) -> None:
    desk.scan(UNKNOWN_WALLET, 500)
    question = desk.view.question
    assert question is not None
    assert question.kind is QuestionKind.UNKNOWN_WALLET
    desk.say(yes=True)
    assert desk.take(SendPay).payment_code == UNKNOWN_WALLET


def test_an_unknown_wallet_is_not_charged_when_the_cashier_says_no(desk: Desk) -> None:
    desk.scan(UNKNOWN_WALLET, 500)
    desk.say(yes=False)
    assert desk.view.question is None
    assert not desk.asked(SendPay)


def test_a_code_that_died_while_a_question_stood_is_not_charged(desk: Desk) -> None:
    desk.scan(UNKNOWN_WALLET, 500)
    desk.pass_time(31)
    desk.say(yes=True)
    assert desk.notice == "CODE_TOO_OLD"
    assert not desk.asked(SendPay)


def test_above_the_limit_a_scan_needs_one_key_more() -> None:
    desk = Desk(extra_key_above=10_000)
    desk.scan(WECHAT, 10_001)
    question = desk.view.question
    assert question is not None
    assert question.kind is QuestionKind.ABOVE_LIMIT
    desk.say(yes=True)
    assert desk.asked(SendPay)


def test_up_to_the_limit_a_scan_charges_at_once() -> None:
    desk = Desk(extra_key_above=10_000)
    desk.scan(WECHAT, 10_000)
    assert desk.asked(SendPay)


def test_a_locked_sale_is_not_charged_again(desk: Desk) -> None:
    desk.scan(WECHAT, 1234)
    desk.pay_accepted()
    desk.status(PaymentStatus.SUCCESS, amount=Money(1, Currency.CAD))
    desk.qr(1234)
    assert desk.notice == "SALE_IS_LOCKED"
    assert not desk.asked(AskPayment)
