"""What a scan means at each moment; only one of them charges."""

import pytest

from pos_app.domain.alphapay import PaymentStatus, ResultCode, ResultStatus, TransactionType
from pos_app.domain.evidence import Ended
from pos_app.domain.payment_terms import State
from pos_app.protocol.answers import Answer, Cause, Transaction
from pos_app.protocol.effects import AskPayment, LookUpOrder, SendPay
from pos_app.protocol.messages import ScanSpoilt
from pos_app.protocol.screen_terms import Action, Stage
from tests.till.desk import PAYMENT_ID, UNKNOWN_WALLET, WECHAT, Desk, verified

OTHER_CODE = "130000000000000009"
REQUEST_ID = "019ab697e8007fffbfffffffffffffff"


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        ("4006381333931", "SCAN_PRODUCT"),
        (WECHAT * 2, "SCAN_DOUBLED"),
        (WECHAT[:15], "SCAN_CUT_OFF"),
        ("https://example.com", "SCAN_NOT_A_CODE"),
    ],
)
@pytest.mark.parametrize("amount", [None, 500])
def test_what_is_no_payment_code_gets_its_own_sentence(
    desk: Desk, text: str, notice: str, amount: int | None
) -> None:
    desk.scan(text, amount)
    assert desk.notice == notice
    assert desk.entries == []


@pytest.mark.parametrize(("text", "notice"), [(PAYMENT_ID, "SCAN_RECEIPT"), (REQUEST_ID, "SCAN_REQUEST_ID")])
def test_a_receipt_pays_nothing_where_something_is_to_be_paid(desk: Desk, text: str, notice: str) -> None:
    desk.scan(text, 500)
    assert (desk.notice, desk.entries) == (notice, [])
    desk.scan(WECHAT, 500)
    desk.scan(text)
    assert desk.notice == notice
    desk.refused(SendPay, ResultCode.INVALID_PAYMENT_CODE)
    desk.scan(text)
    assert (desk.notice, desk.view.found) == (notice, None)


def test_a_receipt_between_sales_is_looked_up(desk: Desk) -> None:
    desk.scan(PAYMENT_ID)
    assert desk.take(LookUpOrder).payment_id == PAYMENT_ID
    desk.paid()
    desk.scan(PAYMENT_ID[:-1] + "0")
    assert desk.asked(LookUpOrder)
    desk.scan(REQUEST_ID)
    assert desk.notice == "SLIP_NOT_HERE"


def test_a_scan_that_was_not_finished_gets_a_sentence(desk: Desk) -> None:
    desk.command(ScanSpoilt)
    assert desk.notice == "SCAN_CUT_OFF"


def test_a_code_without_an_amount_charges_nothing(desk: Desk) -> None:
    desk.scan(WECHAT)
    assert desk.notice == "SCAN_WITHOUT_AMOUNT"


def test_a_code_after_a_paid_sale_charges_nothing(desk: Desk) -> None:
    desk.paid()
    desk.scan(OTHER_CODE)
    assert desk.notice == "SCAN_AFTER_PAID"


def test_R20_a_scan_during_a_scanned_payment_is_refused(desk: Desk) -> None:
    desk.code_in_process()
    desk.scan(OTHER_CODE)
    assert desk.notice == "SCAN_DURING_PAYMENT"
    assert not desk.asked(SendPay)


def test_a_scan_while_the_order_is_on_its_way_is_refused(desk: Desk) -> None:
    desk.qr()
    desk.scan(WECHAT)
    assert desk.notice == "SCAN_DURING_PAYMENT"


def test_a_scan_while_it_is_not_sure_charges_nothing(desk: Desk) -> None:
    desk.unsure()
    desk.scan(OTHER_CODE)
    assert desk.notice == "SCAN_WHILE_NOT_SURE"
    assert not desk.asked(SendPay)


def test_a_scan_while_a_question_stands_answers_nothing(desk: Desk) -> None:
    desk.scan(UNKNOWN_WALLET, 500)
    desk.scan(WECHAT, 500)
    assert desk.notice == "SCAN_WHILE_QUESTION"
    assert desk.view.question is not None
    assert not desk.asked(SendPay)


def test_R18_the_customers_bill_gives_the_payment_id_back(desk: Desk) -> None:
    desk.unsure()
    assert Action.SCAN_BILL in desk.sale.actions
    desk.scan(PAYMENT_ID)
    assert desk.notice == "BILL_BEING_CHECKED"
    desk.status(PaymentStatus.SUCCESS)
    assert desk.sale.stage is Stage.PAID
    assert desk.notice == ""


def test_R18_a_bill_of_another_order_is_not_adopted(desk: Desk) -> None:
    desk.unsure()
    desk.scan(PAYMENT_ID)
    desk.lost(AskPayment, ended=Ended.UNVERIFIED, cause=Cause.DOES_NOT_FIT)
    assert desk.notice == "BILL_IS_NOT_OURS"
    assert desk.attempt.payment_id == ""


def test_R18_an_order_of_another_merchant_is_not_adopted(desk: Desk) -> None:
    desk.unsure()
    desk.scan(PAYMENT_ID)
    desk.answer(desk.take(AskPayment), verified(ResultCode.ORDER_MISMATCH, status=ResultStatus.FAILED))
    assert desk.notice == "BILL_IS_NOT_OURS"


def test_R18_a_bill_that_could_not_be_checked_says_so(desk: Desk) -> None:
    desk.unsure()
    desk.scan(PAYMENT_ID)
    desk.lost(AskPayment)
    assert desk.notice == "BILL_COULD_NOT_BE_CHECKED"


def test_R18_an_answer_about_another_request_is_not_adopted_even_if_it_comes_verified(desk: Desk) -> None:
    desk.unsure()
    desk.scan(PAYMENT_ID)
    effect = desk.take(AskPayment)
    desk.answer(effect, desk.inquired(effect, PaymentStatus.SUCCESS, request_id="another"))
    assert desk.notice == "BILL_IS_NOT_OURS"
    assert desk.attempt.state is State.UNCERTAIN


def test_R18_an_order_in_process_that_is_ours_is_waited_for(desk: Desk) -> None:
    desk.unsure()
    desk.scan(PAYMENT_ID)
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    assert desk.sale.stage is Stage.CUSTOMER_CONFIRMS
    assert desk.attempt.payment_id == PAYMENT_ID


def test_R18_a_qr_order_found_without_its_qr_is_cancelled(desk: Desk) -> None:
    desk.qr()
    desk.lost(SendPay)
    desk.scan(PAYMENT_ID)
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    assert desk.sale.stage is Stage.CANCELLING


def test_a_bill_answered_after_its_attempt_got_clear_changes_nothing(desk: Desk) -> None:
    desk.unsure()
    desk.scan(PAYMENT_ID)
    desk.scan(PAYMENT_ID[:-1] + "8")
    desk.status(PaymentStatus.SUCCESS)
    before = list(desk.entries)
    desk.answer(desk.take(AskPayment), Answer(ended=Ended.NO_ANSWER))
    assert desk.entries == before


def test_R18_a_bill_that_is_being_checked_is_not_asked_about_twice(desk: Desk) -> None:
    desk.unsure()
    desk.listed(
        Transaction(
            request_id=desk.attempt.request_id, transaction_id=PAYMENT_ID, kind=TransactionType.CREDIT
        )
    )
    desk.scan(PAYMENT_ID)
    desk.scan(PAYMENT_ID)
    assert desk.notice == "BILL_BEING_CHECKED"
    desk.lost(AskPayment)
    assert not desk.asked(AskPayment)
    assert desk.notice == "BILL_COULD_NOT_BE_CHECKED"


def test_a_scan_on_a_screen_that_has_moved_on_counts_while_the_sale_is_the_same(desk: Desk) -> None:
    desk.qr()
    with desk.same_screen() as revision:
        desk.pay_accepted()
        desk.scan(WECHAT, revision=revision)
    assert desk.sale.switching


def test_a_scan_for_a_sale_that_is_not_on_screen_charges_nothing(desk: Desk) -> None:
    desk.qr_standing()
    desk.scan(WECHAT, 500, sale_id="")
    assert not desk.sale.switching
    assert desk.notice == ""
