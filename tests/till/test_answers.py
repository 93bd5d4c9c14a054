"""What answers prove and what they change: statuses, contradictions, late payments, the lists."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from pos_app.domain.alphapay import PaymentStatus, ResultCode, ResultStatus, TransactionType, Wallet
from pos_app.domain.evidence import Ended
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment_terms import AlarmKind, Doubt, RefundSeen, State
from pos_app.protocol.answers import Answer, Cause, Transaction
from pos_app.protocol.effects import AskPayment, ReadTransactions, SendPay
from pos_app.protocol.messages import CallEnded
from pos_app.protocol.screen_terms import MomentKind, Stage
from pos_app.till.memory import Watch
from tests.till.desk import PAYMENT_ID, WECHAT, Desk, verified

OTHER_ID = "2611221505244756658153999"


def closed_after_expiry(desk: Desk) -> None:
    """A QR order that ran out."""
    desk.qr_standing()
    desk.cancel()
    desk.status(PaymentStatus.CLOSED)


@pytest.mark.parametrize("code", [ResultCode.PARAM_INVALID, ResultCode.INVALID_PAYMENT_CODE])
def test_R11_a_verified_refusal_is_final(desk: Desk, code: ResultCode) -> None:
    desk.scan(WECHAT, 500)
    desk.refused(SendPay, code)
    assert desk.sale.stage is Stage.FAILED
    assert desk.sale.result_code is code
    assert [moment.kind for moment in desk.view.moments] == [MomentKind.FAILED]


@pytest.mark.parametrize("code", [ResultCode.SYSTEMERROR, ResultCode.UNKNOWN, ResultCode.ORDER_PAID])
def test_R01_an_answer_that_proves_nothing_leaves_it_uncertain(desk: Desk, code: ResultCode) -> None:
    desk.scan(WECHAT, 500)
    desk.refused(SendPay, code)
    assert desk.sale.stage is Stage.NOT_SURE
    assert desk.sale.doubt is Doubt.UNCLEAR_ANSWER


def test_R01_an_unverified_answer_leaves_it_uncertain(desk: Desk) -> None:
    desk.scan(WECHAT, 500)
    desk.lost(SendPay, ended=Ended.UNVERIFIED, cause=Cause.UNSIGNED)
    assert desk.sale.doubt is Doubt.UNVERIFIED
    assert desk.view.connection.cause is Cause.UNSIGNED


def test_an_acceptance_without_a_payment_id_leaves_it_uncertain(desk: Desk) -> None:
    desk.scan(WECHAT, 500)
    desk.answer(desk.take(SendPay), verified(ResultCode.PAYMENT_IN_PROCESS))
    assert desk.sale.stage is Stage.NOT_SURE


def test_an_answer_to_pay_that_comes_after_all_was_known_changes_nothing(desk: Desk) -> None:
    desk.unsure()
    state = desk.attempt
    desk.tell(
        CallEnded(call_id=1, request_id=state.request_id, answer=verified(ResultCode.PAYMENT_IN_PROCESS))
    )
    assert desk.attempt == state


def test_a_pay_that_ends_when_the_attempt_has_moved_on_changes_nothing(desk: Desk) -> None:
    desk.unsure()
    desk.state.watches[desk.attempt.request_id] = Watch(since=0, created=0, paying=77)
    before = desk.attempt
    desk.tell(
        CallEnded(call_id=77, request_id=before.request_id, answer=verified(ResultCode.PAYMENT_IN_PROCESS))
    )
    assert desk.attempt == before


def test_an_answer_about_an_attempt_that_is_not_known_is_dropped(desk: Desk) -> None:
    before = list(desk.entries)
    desk.tell(CallEnded(call_id=9, request_id="gone", answer=verified(ResultCode.SUCCESS)))
    assert desk.entries == before


def test_R13_success_over_another_amount_locks_the_sale(desk: Desk) -> None:
    desk.scan(WECHAT, 1234)
    desk.pay_accepted()
    desk.status(PaymentStatus.SUCCESS, amount=Money(1, Currency.CAD))
    assert desk.sale.stage is Stage.LOCKED
    assert desk.sale.booked == Money(1, Currency.CAD)
    assert desk.view.moments[-1].kind is MomentKind.ALARM
    assert desk.view.inbox


def test_R13_success_over_another_currency_locks_the_sale(desk: Desk) -> None:
    desk.scan(WECHAT, 1234)
    desk.pay_accepted()
    desk.status(PaymentStatus.SUCCESS, amount=Money(1234, Currency.CNY))
    assert desk.sale.stage is Stage.LOCKED


def test_R13_another_pay_amount_alone_never_alarms(desk: Desk) -> None:
    desk.scan(WECHAT, 1234)
    desk.pay_accepted()
    desk.status(PaymentStatus.SUCCESS, pay_amount=Money(1000, Currency.CAD))
    assert desk.sale.stage is Stage.PAID
    assert desk.sale.pay_amount == Money(1000, Currency.CAD)


def test_success_without_an_amount_is_not_believed(desk: Desk) -> None:
    desk.scan(WECHAT, 1234)
    desk.pay_accepted()
    desk.status(PaymentStatus.SUCCESS, order_amount=None)
    assert desk.sale.stage is Stage.CUSTOMER_CONFIRMS
    assert desk.sale.last_problem is Cause.MALFORMED


@pytest.mark.parametrize(
    ("status", "seen"),
    [
        (PaymentStatus.PARTIAL_REFUND, RefundSeen.PARTIAL),
        (PaymentStatus.FULL_REFUND, RefundSeen.FULL),
    ],
)
def test_R14_a_refund_on_a_payment_never_seen_paid_alarms_and_never_shows_paid(
    desk: Desk, status: PaymentStatus, seen: RefundSeen
) -> None:
    desk.scan(WECHAT, 1234)
    desk.pay_accepted()
    desk.status(status, order_amount=None)
    assert desk.sale.stage is Stage.LOCKED
    assert desk.sale.refund_seen is seen
    assert "RefundFound" in desk.kinds


@pytest.mark.parametrize("status", [PaymentStatus.UNKNOWN, PaymentStatus.PAYMENT_IN_PROCESS])
def test_an_unknown_status_is_still_waiting(desk: Desk, status: PaymentStatus) -> None:
    desk.scan(WECHAT, 1234)
    desk.pay_accepted()
    desk.status(status)
    assert desk.sale.stage is Stage.CUSTOMER_CONFIRMS


def test_an_inquiry_that_failed_proves_nothing(desk: Desk) -> None:
    desk.scan(WECHAT, 1234)
    desk.pay_accepted()
    effect = desk.take(AskPayment)
    desk.answer(effect, verified(ResultCode.SYSTEMERROR, status=ResultStatus.FAILED))
    assert desk.sale.stage is Stage.CUSTOMER_CONFIRMS
    assert desk.sale.last_checked_mono is None


def test_a_declined_payment_failed(desk: Desk) -> None:
    desk.scan(WECHAT, 1234)
    desk.pay_accepted()
    desk.status(PaymentStatus.FAILED)
    assert desk.sale.stage is Stage.FAILED
    assert desk.view.moments[-1].kind is MomentKind.FAILED


def test_R12_a_closed_order_is_asked_about_one_and_ten_minutes_after_expiry(desk: Desk) -> None:
    closed_after_expiry(desk)
    desk.wait(359)
    assert not desk.asked(AskPayment)
    desk.wait(2)
    desk.status(PaymentStatus.CLOSED)
    assert desk.attempt.rechecks == 1
    desk.wait(538)
    assert not desk.asked(AskPayment)
    desk.wait(3)
    desk.status(PaymentStatus.CLOSED)
    assert desk.attempt.rechecks == 2
    desk.wait(5000)
    assert not desk.asked(AskPayment)


def test_R12_a_recheck_without_answer_is_tried_again(desk: Desk) -> None:
    closed_after_expiry(desk)
    desk.wait(361)
    desk.lost(AskPayment)
    desk.wait(29)
    assert not desk.asked(AskPayment)
    desk.wait(2)
    assert desk.asked(AskPayment)


def test_R12_late_success_is_paid_and_late(desk: Desk) -> None:
    closed_after_expiry(desk)
    desk.leave()
    desk.wait(361)
    desk.status(PaymentStatus.SUCCESS)
    assert desk.attempt.state is State.PAID
    assert desk.attempt.late
    assert desk.view.moments[-1].kind is MomentKind.LATE_PAYMENT
    assert [row.late for row in desk.view.inbox] == [True]


def test_R12_late_success_beside_a_second_payment_shows_both(desk: Desk) -> None:
    closed_after_expiry(desk)
    desk.scan(WECHAT)
    desk.pay_accepted(payment_id=OTHER_ID)
    desk.status(PaymentStatus.SUCCESS)
    desk.wait(361)
    desk.status(PaymentStatus.SUCCESS)
    assert desk.sale.second_charge
    assert desk.sale.stage is Stage.LOCKED


def test_an_answer_from_before_the_recheck_does_not_count_as_one(desk: Desk) -> None:
    desk.qr_standing()
    desk.wait(5)
    desk.cancel()
    desk.cancelled()
    desk.status(PaymentStatus.CLOSED)
    asking(desk)
    desk.status(PaymentStatus.CLOSED)
    assert desk.attempt.state is State.CLOSED
    assert desk.attempt.rechecks == 0


def test_an_ended_order_that_is_in_process_again_is_a_contradiction(desk: Desk) -> None:
    closed_after_expiry(desk)
    desk.wait(361)
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    assert [alarm.kind for alarm in desk.view.alarms] == [AlarmKind.ENDED_ORDER_LIVES]
    assert desk.attempt.state is State.CLOSED


def test_R12_a_contradiction_is_no_recheck_and_is_asked_about_again(desk: Desk) -> None:
    closed_after_expiry(desk)
    desk.wait(361)
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    assert desk.attempt.rechecks == 0
    desk.wait(29)
    assert not desk.asked(AskPayment)
    desk.wait(2)
    desk.status(PaymentStatus.CLOSED)
    assert desk.attempt.rechecks == 1


def test_R12_a_listed_order_that_is_in_process_is_asked_about_once(desk: Desk) -> None:
    closed_after_expiry(desk)
    for _ in range(2):
        desk.wait(600)
        desk.status(PaymentStatus.CLOSED)
    desk.state.attempts[desk.attempt.request_id] = replace(desk.attempt, listed=True)
    desk.wait(1)
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    assert AlarmKind.LIST_SAYS_PAID in desk.alarms
    assert not desk.attempt.needs_care


def asking(desk: Desk) -> None:
    """A question about the latest attempt is in flight, whatever the plan says."""
    attempt = desk.attempt
    desk.state.watches[attempt.request_id] = Watch(since=0, created=0, asking=50)
    desk.pending = [AskPayment(call_id=50, request_id=attempt.request_id, payment_id=attempt.payment_id)]


def test_R12_a_paid_order_that_is_said_to_be_closed_stays_paid_and_alarms(desk: Desk) -> None:
    desk.paid()
    asking(desk)
    desk.status(PaymentStatus.CLOSED)
    assert desk.attempt.state is State.PAID
    assert [(alarm.kind, alarm.detail) for alarm in desk.view.alarms] == [
        (AlarmKind.PAID_ORDER_IS_NOT, "CLOSED")
    ]


def test_an_ended_attempt_without_further_care_is_left_alone(desk: Desk) -> None:
    closed_after_expiry(desk)
    for _ in range(2):
        desk.wait(600)
        desk.status(PaymentStatus.CLOSED)
    asking(desk)
    before = list(desk.entries)
    desk.status(PaymentStatus.CLOSED)
    assert desk.entries == before


# --- the lists -------------------------------------------------------------------------------------------


def row(desk: Desk, **changes: object) -> Transaction:
    given = {
        "request_id": desk.attempt.request_id,
        "transaction_id": PAYMENT_ID,
        "kind": TransactionType.CREDIT,
        "wallet": Wallet.ALIPAY,
    } | changes
    return Transaction(**given)  # type: ignore[arg-type]


def test_R19_the_lists_are_read_from_the_day_before_to_today(desk: Desk) -> None:
    desk.unsure()
    days = []
    for _ in range(2):
        days.append(desk.pending[-1].day.isoformat())  # type: ignore[union-attr]
        desk.listed()
    assert days == ["2026-11-21", "2026-11-22"]
    assert not desk.asked(ReadTransactions)
    desk.wait(16)
    assert desk.asked(ReadTransactions)


def test_R19_absence_proves_nothing(desk: Desk) -> None:
    desk.unsure()
    for _ in range(2):
        desk.listed()
    desk.wait(7 * 86_400)
    assert desk.attempt.state is State.UNCERTAIN


def test_R18_a_row_with_our_request_id_leads_to_a_question_and_that_to_the_truth(desk: Desk) -> None:
    desk.unsure()
    desk.listed(row(desk))
    assert desk.attempt.state is State.UNCERTAIN
    desk.status(PaymentStatus.SUCCESS)
    assert desk.sale.stage is Stage.PAID


def test_R18_a_row_whose_id_is_not_the_payments_proves_nothing(desk: Desk) -> None:
    desk.unsure()
    desk.listed(row(desk, transaction_id=OTHER_ID))
    desk.answer(desk.take(AskPayment), verified(ResultCode.ORDER_MISMATCH, status=ResultStatus.FAILED))
    assert desk.attempt.state is State.UNCERTAIN
    assert desk.notice == ""


def test_a_row_without_an_id_or_of_another_till_is_passed_over(desk: Desk) -> None:
    desk.unsure()
    desk.listed(row(desk, transaction_id=""), row(desk, request_id="another"))
    assert not desk.asked(AskPayment)


def test_a_list_that_could_not_be_read_is_read_again_later(desk: Desk) -> None:
    desk.unsure()
    desk.lost(ReadTransactions)
    assert not desk.asked(ReadTransactions)
    desk.wait(16)
    assert desk.asked(ReadTransactions)


def test_R21_the_wallet_of_a_show_qr_payment_comes_from_the_lists(desk: Desk) -> None:
    desk.qr_standing()
    desk.wait(5)
    desk.status(PaymentStatus.SUCCESS)
    assert desk.sale.wallet is Wallet.UNKNOWN
    paid = row(desk)
    desk.unsure()
    desk.listed(paid)
    assert desk.books["attempts"][paid.request_id].wallet is Wallet.ALIPAY


def test_R21_a_row_that_names_no_wallet_teaches_none(desk: Desk) -> None:
    desk.qr_standing()
    desk.wait(5)
    desk.status(PaymentStatus.SUCCESS)
    paid = row(desk, wallet=Wallet.UNKNOWN)
    desk.unsure()
    desk.listed(paid)
    assert "WalletLearned" not in desk.kinds


def test_R11_a_row_that_turns_up_later_reopens_not_found(desk: Desk) -> None:
    desk.unsure()
    key = desk.attempt.request_id
    desk.state.attempts[key] = replace(desk.state.attempts[key], state=State.NOT_FOUND)
    desk.listed(row(desk))
    assert desk.books["attempts"][key].state is State.UNCERTAIN
    assert desk.asked(AskPayment)


def test_R15_expiry_is_judged_by_alphapays_measured_clock(desk: Desk) -> None:
    desk.qr_standing()
    desk.utc += timedelta(hours=1)
    desk.tell(CallEnded(call_id=99, request_id="", answer=offset(-3600.0)))
    assert desk.attempt.state is State.AWAITING_CUSTOMER
    desk.tell(CallEnded(call_id=99, request_id="", answer=offset(0.0)))
    assert desk.attempt.state is State.CANCELLING


def offset(seconds: float) -> Answer:
    """A verified answer that measured AlphaPay's clock."""
    return replace(verified(ResultCode.SUCCESS), clock_offset_s=seconds)


@pytest.mark.parametrize("status", [ResultStatus.SUCCEEDED, ResultStatus.UNDECIDED])
def test_an_inquiry_may_say_in_process_by_its_result(desk: Desk, status: ResultStatus) -> None:
    desk.scan(WECHAT, 500)
    desk.pay_accepted()
    effect = desk.take(AskPayment)
    desk.answer(effect, verified(ResultCode.PAYMENT_IN_PROCESS, status=status))
    assert desk.sale.stage is Stage.CUSTOMER_CONFIRMS
    assert desk.sale.last_problem is Cause.NONE
    assert desk.sale.last_checked_mono == desk.mono


def test_R11_a_result_in_process_outranks_a_status_beside_it(desk: Desk) -> None:
    desk.scan(WECHAT, 500)
    desk.pay_accepted()
    effect = desk.take(AskPayment)
    said = desk.inquired(effect, PaymentStatus.SUCCESS).body
    desk.answer(effect, verified(ResultCode.PAYMENT_IN_PROCESS, status=ResultStatus.UNDECIDED, body=said))
    assert desk.sale.stage is Stage.CUSTOMER_CONFIRMS


def bill_answered(desk: Desk, answer: Answer) -> str:
    """What the cashier reads when a scanned bill was asked about."""
    desk.unsure()
    desk.scan(OTHER_ID)
    desk.answer(desk.take(AskPayment), answer)
    return desk.notice


@pytest.mark.parametrize(
    ("code", "status"),
    [
        (ResultCode.SYSTEMERROR, ResultStatus.FAILED),
        (ResultCode.PAYMENT_IN_PROCESS, ResultStatus.UNDECIDED),
    ],
)
def test_R18_an_answer_that_names_no_order_does_not_call_a_bill_anothers(
    desk: Desk, code: ResultCode, status: ResultStatus
) -> None:
    assert bill_answered(desk, verified(code, status=status)) == "BILL_COULD_NOT_BE_CHECKED"


def test_R18_a_bill_that_alphapay_calls_anothers_is_not_ours(desk: Desk) -> None:
    mismatch = verified(ResultCode.ORDER_MISMATCH, status=ResultStatus.FAILED)
    assert bill_answered(desk, mismatch) == "BILL_IS_NOT_OURS"
