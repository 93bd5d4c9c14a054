"""The words about refunds that AlphaPay does not make, code by code, and about orders that were looked up."""

import pytest

from pos_app.domain.alphapay import SUPPORT_PHONE, PaymentStatus, ResultCode, Scenario
from pos_app.domain.money import Currency, Money
from pos_app.domain.refund import RefundState
from pos_app.protocol.answers import Cause
from pos_app.protocol.people_views import OrderState, OrderView
from pos_app.protocol.screen_terms import NoticeKind, Stage
from pos_app.protocol.views import Notice, TillView
from pos_app.ui import words
from tests.ui.views import receipt, refund, sale
from tests.ui.words.test_money_safety_words import is_whole

AMOUNT = Money(1250, Currency.CAD)

SAID_OF = {
    ResultCode.EXIST_PROCESSING_REFUND: "Another refund of this payment is under way.",
    ResultCode.REFUND_VALID_DATE_EXCEED: "over a year old",
    ResultCode.REFUND_NEED_REVIEW: SUPPORT_PHONE,
    ResultCode.INVALID_REFUND_AMOUNT: "more than what is left",
    ResultCode.REFUND_NOT_ENOUGH_BALANCE: "balance is too low",
    ResultCode.FULL_REFUND_COMPLETED: "fully refunded already",
    ResultCode.ORDER_MISMATCH: "belongs to another merchant",
    ResultCode.SYSTEMERROR: "cannot say whether it made the refund",
    ResultCode.PARAM_INVALID: "did not accept the refund's details",
    ResultCode.INVALID_MERCHANT_CODE: "merchant code",
    ResultCode.INVALID_SIGN: "this till's key",
    ResultCode.SIGN_TIMEOUT: "clock is wrong",
}
NEXT_STEPS = {
    ResultCode.EXIST_PROCESSING_REFUND: "Wait a few minutes",
    ResultCode.REFUND_VALID_DATE_EXCEED: "another way",
    ResultCode.REFUND_NEED_REVIEW: SUPPORT_PHONE,
    ResultCode.INVALID_REFUND_AMOUNT: "Refund less",
    ResultCode.REFUND_NOT_ENOUGH_BALANCE: SUPPORT_PHONE,
    ResultCode.FULL_REFUND_COMPLETED: "Give nothing back again",
    ResultCode.ORDER_MISMATCH: "Compare the number",
    ResultCode.SYSTEMERROR: "call a supervisor",
    ResultCode.PARAM_INVALID: "Call a supervisor",
    ResultCode.INVALID_MERCHANT_CODE: "settings are mended",
    ResultCode.INVALID_SIGN: "settings are mended",
    ResultCode.SIGN_TIMEOUT: "clock is right",
}
REFUND_CODES = tuple(SAID_OF)


@pytest.mark.parametrize("code", REFUND_CODES)
def test_each_reason_of_a_refund_that_failed_is_said(code: ResultCode) -> None:
    failed = refund(RefundState.FAILED, result_code=code.value, result_message="see dashboard")
    said = words.refund_words(failed)
    assert is_whole(said)
    assert SAID_OF[code] in said.why
    assert "see dashboard" in said.why
    assert NEXT_STEPS[code] in said.todo


@pytest.mark.parametrize("code", REFUND_CODES)
def test_the_notice_of_a_refund_that_failed_says_why_and_what_to_do(code: ResultCode) -> None:
    told = words.notice_words(Notice(number=1, kind=NoticeKind.REFUND_FAILED, detail=code.value), TillView())
    assert told.title.startswith("The refund failed.")
    assert SAID_OF[code] in told.title
    assert NEXT_STEPS[code] in told.todo


@pytest.mark.parametrize("code", REFUND_CODES)
def test_a_paid_sale_says_that_its_refund_failed(code: ResultCode) -> None:
    failed = refund(RefundState.FAILED, result_code=code.value)
    said = words.stage_words(sale(Stage.PAID, refunds=(failed,), receipt=receipt()))
    assert said.title == "Paid"
    assert SAID_OF[code] in said.why
    assert NEXT_STEPS[code] in said.why


def test_FULL_REFUND_COMPLETED_does_not_say_that_the_payment_stands() -> None:
    failed = refund(RefundState.FAILED, result_code="FULL_REFUND_COMPLETED")
    assert "went back before" in words.refund_words(failed).money


def test_SYSTEMERROR_of_a_refund_speaks_of_the_refund() -> None:
    unsure = words.refund_words(refund(RefundState.UNCERTAIN, result_code="SYSTEMERROR"))
    assert unsure.why == "AlphaPay has trouble and cannot say whether it made the refund."
    assert "Do not give it back" in unsure.todo


@pytest.mark.parametrize(
    ("detail", "said"),
    [
        ("", "The refund failed. Nothing went back."),
        (Cause.CONNECTION.value, words.cause_words(Cause.CONNECTION)),
        ("RISK_HOLD", "RISK_HOLD"),
    ],
)
def test_a_refund_that_failed_without_a_known_code_says_what_is_known(detail: str, said: str) -> None:
    told = words.notice_words(Notice(number=1, kind=NoticeKind.REFUND_FAILED, detail=detail), TillView())
    assert said in told.title
    assert told.todo == "Refund it again, or call a supervisor."


@pytest.mark.parametrize("status", [PaymentStatus.CLOSED, PaymentStatus.FULL_REFUND])
def test_an_order_that_cannot_be_refunded_says_how_it_stands(status: PaymentStatus) -> None:
    notice = Notice(number=1, kind=NoticeKind.REFUND_NOT_POSSIBLE, detail=status.value)
    assert words.payment_status_words(status) in words.notice_words(notice, TillView()).title


@pytest.mark.parametrize("code", ResultCode)
def test_each_code_of_a_refund_has_a_next_step(code: ResultCode) -> None:
    assert is_whole(words.refund_words(refund(RefundState.FAILED, result_code=code.value)))


# --- orders that were looked up --------------------------------------------------------------------------


def order(state: OrderState = OrderState.ELSEWHERE, **fields: object) -> OrderView:
    return OrderView(payment_id="2611221505244756658153857", state=state, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("state", OrderState)
def test_each_state_of_a_look_up_has_its_words(state: OrderState) -> None:
    assert is_whole(words.order_words(order(state, amount=AMOUNT)))


@pytest.mark.parametrize("status", PaymentStatus)
@pytest.mark.parametrize("amount", [None, AMOUNT])
def test_each_status_of_an_order_has_its_words(status: PaymentStatus, amount: Money | None) -> None:
    said = words.order_words(order(status=status, raw_status="PAUSED", amount=amount, refundable=amount))
    assert is_whole(said)


def test_all_scenarios_have_different_names() -> None:
    names = {words.scenario_name(scenario) for scenario in Scenario}
    assert len(names) == len(Scenario) == 11


def test_an_unknown_status_is_said_in_alphapays_word() -> None:
    assert "PAUSED" in words.order_words(order(raw_status="PAUSED")).money


def test_R32_a_partly_refunded_order_says_that_what_is_left_is_not_known() -> None:
    said = words.order_words(order(status=PaymentStatus.PARTIAL_REFUND, amount=AMOUNT, refundable=AMOUNT))
    assert "does not say how much" in said.money
    assert "supervisor" in said.todo


def test_a_paid_order_that_cannot_be_refunded_here_does_not_say_that_it_can() -> None:
    assert "cannot be refunded here" in words.order_words(order(status=PaymentStatus.SUCCESS)).todo


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"cause": Cause.TIMED_OUT}, words.cause_words(Cause.TIMED_OUT)),
        ({"raw_status": "ORDER_ASLEEP"}, "ORDER_ASLEEP"),
        ({"raw_status": "SYSTEMERROR"}, "AlphaPay has trouble"),
        ({}, ""),
    ],
)
def test_an_order_without_an_answer_says_why(fields: dict[str, object], said: str) -> None:
    why = words.order_words(order(OrderState.NO_ANSWER, **fields)).why
    assert said in why
    assert bool(said) is bool(why)
