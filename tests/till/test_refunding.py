"""Refunds: what a person may wish, that each is sent once, and how the till finds out what became of it (R30-R33)."""

from datetime import timedelta
from itertools import pairwise

import msgspec
import pytest

from pos_app.domain.alphapay import PaymentStatus, RefundStatus, ResultCode, TransactionType
from pos_app.domain.authority import Permission
from pos_app.domain.evidence import Ended
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment_terms import AlarmKind, RefundSeen, Resolution
from pos_app.domain.refund import RefundState
from pos_app.protocol.answers import Answer, Cause, RefundAnswer
from pos_app.protocol.effects import AskPayment, AskRefund, Print, ReadTransactions, SendPay, SendRefund
from pos_app.protocol.messages import CallEnded, RefundPayment, ResolveMoney
from pos_app.protocol.ports import Restore
from pos_app.protocol.views import NotRecorded
from pos_app.till.draft import Draft
from pos_app.till.failing import not_recorded
from pos_app.till.refund_answers import payment_status_seen
from tests.till.desk import PAYMENT_ID, START, cad, verified
from tests.till.refund_desk import REFUND_ID, RefundDesk

FAILED, DONE, UNCERTAIN = RefundState.FAILED, RefundState.DONE, RefundState.UNCERTAIN
REFUSALS = [
    ResultCode.INVALID_MERCHANT_CODE,
    ResultCode.SIGN_TIMEOUT,
    ResultCode.INVALID_SIGN,
    ResultCode.PARAM_INVALID,
    ResultCode.ORDER_MISMATCH,
    ResultCode.EXIST_PROCESSING_REFUND,
    ResultCode.REFUND_VALID_DATE_EXCEED,
    ResultCode.INVALID_REFUND_AMOUNT,
    ResultCode.REFUND_NOT_ENOUGH_BALANCE,
    ResultCode.FULL_REFUND_COMPLETED,
]


@pytest.fixture
def desk() -> RefundDesk:
    return RefundDesk()


def told_of_failure(desk: RefundDesk) -> str:
    """By what the notice says why a refund failed."""
    assert desk.view.notice is not None
    assert desk.notice == "REFUND_FAILED"
    return desk.view.notice.detail


# --- what may be wished ----------------------------------------------------------------------------------


def test_R30_a_refund_is_recorded_and_reserved_at_once_and_counted_once_made(desk: RefundDesk) -> None:
    desk.refund(500)
    assert desk.kinds[-2:] == ["RefundRecorded", "RefundReserved"]
    assert (desk.attempt.reserved, desk.attempt.remaining, desk.notice) == (500, cad(734), "REFUND_STARTED")
    desk.stands()
    desk.refund_accepted()
    desk.wait(2)
    desk.refund_status(RefundStatus.SUCCESS)
    assert (desk.latest.state, desk.latest.refund_id) == (DONE, REFUND_ID)
    assert (desk.attempt.reserved, desk.attempt.refunded, desk.attempt.remaining) == (0, 500, cad(734))
    assert desk.moment_kinds[-1] == "REFUNDED"


def test_R32_alphapay_is_asked_how_the_payment_stands_before_anything_is_sent(desk: RefundDesk) -> None:
    desk.refund(500)
    assert desk.take(AskPayment).payment_id == PAYMENT_ID
    assert not desk.asked(SendRefund)
    assert desk.latest.state is RefundState.RECORDED


def test_R50_a_refund_leaves_after_its_sending_is_in_the_books(desk: RefundDesk) -> None:
    desk.sent(500)
    effect = desk.take(SendRefund)
    assert (effect.amount, effect.payment_id) == (cad(500), PAYMENT_ID)
    assert effect.refund_request_id == desk.latest.refund_request_id
    assert len(effect.refund_request_id) == 32
    assert effect.description == f"Maple Tea · T01 · {desk.sale.short_code}"
    assert (desk.latest.state, desk.latest.sends) == (RefundState.SENDING, 1)


def test_R30_a_payment_is_refunded_in_parts_until_nothing_remains(desk: RefundDesk) -> None:
    desk.refunded(1000)
    desk.refund(235)
    assert desk.notice == "REFUND_TOO_MUCH"
    desk.refunded(234)
    assert (desk.attempt.refunded, desk.attempt.remaining) == (1234, cad(0))
    desk.refund(1)
    assert desk.notice == "REFUND_TOO_MUCH"


@pytest.mark.parametrize(
    ("amount", "notice"),
    [
        (cad(0), "REFUND_ZERO"),
        (cad(-1), "REFUND_ZERO"),
        (cad(1235), "REFUND_TOO_MUCH"),
        (Money(100, Currency.CNY), "WRONG_CURRENCY"),
    ],
)
def test_R30_an_amount_that_cannot_be_refunded_is_refused(
    desk: RefundDesk, amount: Money, notice: str
) -> None:
    desk.refund(amount=amount)
    assert (desk.notice, desk.books["refunds"]) == (notice, {})


def test_a_refund_needs_the_permission_and_a_reason() -> None:
    desk = RefundDesk(permissions=frozenset({Permission.SETTLE}))
    desk.refund()
    assert desk.notice == "NOT_PERMITTED"
    desk = RefundDesk()
    desk.refund(reason="  ")
    assert (desk.notice, desk.books["refunds"]) == ("REASON_MISSING", {})


def test_only_money_that_came_with_alphapays_id_can_be_refunded(desk: RefundDesk) -> None:
    desk.refund(request_id="another")
    assert desk.notice == "REFUND_NOT_POSSIBLE"
    desk.leave()
    desk.qr(500)
    desk.refund(500)
    assert (desk.notice, desk.books["refunds"]) == ("REFUND_NOT_POSSIBLE", {})


def test_a_second_enter_refunds_nothing_twice(desk: RefundDesk) -> None:
    seen = {"request_id": desk.attempt.request_id, "reason": "cold tea", "seen_remaining": cad(1234)}
    with desk.same_screen() as revision:
        desk.command(RefundPayment, amount=cad(100), revision=revision, **seen)
        desk.command(RefundPayment, amount=cad(100), revision=revision, **seen)
    assert (len(desk.books["refunds"]), desk.notice) == (1, "REFUND_STARTED")


def test_R30_one_refund_of_a_payment_at_a_time(desk: RefundDesk) -> None:
    desk.submitted(100)
    desk.refund(100)
    assert (desk.notice, len(desk.books["refunds"])) == ("REFUND_UNDER_WAY", 1)


def test_R50_nothing_is_refunded_while_the_journal_takes_nothing(desk: RefundDesk) -> None:
    desk.state.not_recorded = NotRecorded(reason="disk full")
    desk.state.probe_at = desk.mono + 60
    desk.refund()
    assert (desk.notice, desk.books["refunds"]) == ("NEW_SALES_LOCKED", {})


def test_R51_nothing_is_refunded_before_a_restored_journal_is_complete(desk: RefundDesk) -> None:
    desk.state.restore = Restore(backup_at=START, restored_at=START, moved=False)
    desk.refund()
    assert (desk.notice, desk.books["refunds"]) == ("RESTORE_LOCKED", {})


def test_money_that_came_without_alphapays_id_is_not_refunded_from_the_inbox(desk: RefundDesk) -> None:
    desk.leave()
    desk.scan("130000000000000055", 700)
    desk.lost(SendPay)
    desk.leave()
    desk.read_list(desk.row())
    desk.wait(15)
    desk.no_answer(AskPayment)
    desk.read_list(desk.row())
    assert (desk.attempt.took_money, desk.attempt.payment_id) == (True, "")
    desk.command(
        ResolveMoney, request_id=desk.attempt.request_id, resolution=Resolution.REFUND, reason="left"
    )
    assert (desk.notice, desk.attempt.resolution) == ("REFUND_NOT_POSSIBLE", None)


# --- how the payment stands ------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [PaymentStatus.PARTIAL_REFUND, PaymentStatus.FULL_REFUND])
def test_R32_a_payment_that_was_refunded_elsewhere_is_not_refunded_unseen(
    desk: RefundDesk, status: PaymentStatus
) -> None:
    desk.refund(500)
    desk.stands(status)
    assert (desk.latest.state, desk.latest.sends, desk.attempt.reserved) == (FAILED, 0, 0)
    assert desk.attempt.refund_seen is not RefundSeen.NONE
    assert desk.attempt.remaining is None
    assert desk.notice == "REFUND_REMAINS_UNKNOWN"
    assert [alarm.kind for alarm in desk.attempt.alarms] == [AlarmKind.REFUND_NOT_OURS]
    assert {"ALARM", "REFUND_FAILED"} <= set(desk.moment_kinds)
    assert not desk.asked(SendRefund)


def test_R32_what_was_refunded_elsewhere_in_part_is_refunded_further_by_a_supervisor_only(
    desk: RefundDesk,
) -> None:
    desk.refund(500)
    desk.stands(PaymentStatus.PARTIAL_REFUND)
    desk.state.settings = msgspec.structs.replace(desk.settings, permissions=frozenset({Permission.REFUND}))
    desk.refund(500)
    assert (desk.notice, len(desk.books["refunds"])) == ("REFUND_REMAINS_UNKNOWN", 1)
    desk.state.settings = desk.settings
    desk.refund(500)
    desk.stands(PaymentStatus.PARTIAL_REFUND)
    assert desk.asked(SendRefund)
    desk.says_no(SendRefund, ResultCode.INVALID_REFUND_AMOUNT)
    assert desk.latest.state is FAILED


def test_R32_a_payment_known_to_be_refunded_in_part_elsewhere_may_be_found_refunded_in_full(
    desk: RefundDesk,
) -> None:
    for status in (PaymentStatus.PARTIAL_REFUND, PaymentStatus.FULL_REFUND, PaymentStatus.FULL_REFUND):
        desk.refund(500)
        desk.stands(status)
    assert desk.attempt.refund_seen is RefundSeen.FULL
    assert desk.kinds.count("RefundUnexplained") == 2
    assert len(desk.attempt.alarms) == 1


@pytest.mark.parametrize(
    "status", [PaymentStatus.CLOSED, PaymentStatus.FAILED, PaymentStatus.PAYMENT_IN_PROCESS]
)
def test_R32_a_paid_payment_that_alphapay_calls_unpaid_is_alarmed_and_not_refunded(
    desk: RefundDesk, status: PaymentStatus
) -> None:
    desk.refund(500)
    desk.stands(status)
    assert (desk.latest.state, desk.latest.result_message) == (FAILED, status.value)
    assert [alarm.kind for alarm in desk.attempt.alarms] == [AlarmKind.PAID_ORDER_IS_NOT]
    assert (desk.notice, desk.attempt.reserved) == ("REFUND_WITHHELD", 0)


def test_R32_without_an_answer_for_two_minutes_the_refund_is_withheld(desk: RefundDesk) -> None:
    desk.refund(500)
    asked = 0
    while desk.latest.state is RefundState.RECORDED:
        desk.no_answer(AskPayment, cause=Cause.CONNECTION)
        asked += 1
        desk.wait(10)
    assert 10 < asked < 20
    assert (desk.latest.state, desk.latest.result_message) == (FAILED, "CONNECTION")
    assert (desk.notice, desk.attempt.reserved) == ("REFUND_WITHHELD", 0)
    assert not desk.asked(SendRefund)


def test_R32_a_long_retry_after_does_not_hold_the_refund_longer_than_two_minutes(desk: RefundDesk) -> None:
    desk.refund(500)
    desk.no_answer(AskPayment, cause=Cause.SLOWED_DOWN, retry_after_s=300)
    desk.wait(119)
    assert desk.latest.state is RefundState.RECORDED
    desk.wait(1)
    assert (desk.latest.state, desk.asked(AskPayment)) == (FAILED, False)


def test_R03_an_answer_about_another_payment_is_alarmed_and_asked_again(desk: RefundDesk) -> None:
    desk.refund(500)
    desk.no_answer(AskPayment, cause=Cause.DOES_NOT_FIT)
    assert [alarm.kind for alarm in desk.attempt.alarms] == [AlarmKind.ANSWER_ABOUT_ANOTHER]
    desk.wait(3)
    desk.stands()
    assert desk.asked(SendRefund)


# --- the refund itself -----------------------------------------------------------------------------------


@pytest.mark.parametrize("code", REFUSALS)
def test_R01_a_refusal_of_the_first_sending_releases_what_was_reserved(
    desk: RefundDesk, code: ResultCode
) -> None:
    desk.sent(500)
    desk.says_no(SendRefund, code)
    assert (desk.latest.state, desk.latest.result_code) == (FAILED, code.value)
    assert desk.latest.result_message == "AlphaPay's words"
    assert (desk.attempt.reserved, desk.moment_kinds[-1]) == (0, "REFUND_FAILED")
    assert told_of_failure(desk) == code.value
    assert [row.result_code for row in desk.sale.refunds] == [code.value]


def test_R02_a_refund_that_never_left_releases_what_was_reserved(desk: RefundDesk) -> None:
    desk.sent(500)
    desk.no_answer(SendRefund, ended=Ended.NOT_SENT, cause=Cause.CONNECTION)
    assert (desk.latest.state, desk.latest.result_message) == (FAILED, "CONNECTION")
    assert (desk.attempt.reserved, told_of_failure(desk)) == (0, "CONNECTION")


@pytest.mark.parametrize(
    "answer",
    [
        Answer(ended=Ended.NO_ANSWER, cause=Cause.TIMED_OUT),
        Answer(ended=Ended.UNVERIFIED, cause=Cause.UNSIGNED),
        verified(ResultCode.SYSTEMERROR),
        verified(ResultCode.UNKNOWN),
    ],
)
def test_R31_a_refund_without_a_clear_answer_is_uncertain_and_never_sent_again_by_itself(
    desk: RefundDesk, answer: Answer
) -> None:
    desk.sent(500)
    desk.end(SendRefund, answer)
    assert (desk.latest.state, desk.attempt.reserved) == (UNCERTAIN, 500)
    assert desk.moment_kinds[-1] == "ATTENTION"
    for _ in range(50):
        desk.wait(600)
        if desk.asked(AskRefund):
            desk.says_no(AskRefund, ResultCode.ORDER_MISMATCH)
        desk.read_list()
    assert not desk.asked(SendRefund)
    assert desk.latest.state is UNCERTAIN


@pytest.mark.parametrize("refund_id", ["", REFUND_ID])
def test_R33_a_refund_under_review_stays_reserved_and_is_polled(desk: RefundDesk, refund_id: str) -> None:
    desk.sent(500)
    desk.review(refund_id=refund_id)
    assert (desk.latest.state, desk.latest.refund_id) == (RefundState.IN_REVIEW, refund_id)
    assert (desk.latest.result_message, desk.attempt.reserved) == ("call us", 500)
    desk.wait(59)
    assert not desk.asked(AskRefund)
    desk.wait(1)
    desk.refund_status(RefundStatus.REFUND_IN_PROCESS)
    assert desk.latest.state is RefundState.IN_REVIEW
    desk.wait(6 * 3600)
    desk.refund_status(RefundStatus.SUCCESS)
    assert (desk.latest.state, desk.attempt.refunded) == (DONE, 500)


def test_R33_a_review_without_an_id_is_searched_in_the_lists_until_alphapay_names_it(
    desk: RefundDesk,
) -> None:
    desk.read_list()
    desk.sent(500)
    desk.review()
    assert desk.asked(ReadTransactions)
    desk.read_list()
    desk.wait(60)
    desk.read_list()
    desk.refund_status(RefundStatus.REFUND_IN_PROCESS)
    desk.wait(600)
    assert not desk.asked(ReadTransactions)


def test_R13_an_accepted_refund_of_another_amount_is_alarmed(desk: RefundDesk) -> None:
    desk.sent(500)
    desk.refund_accepted(refund_amount=cad(5))
    assert [alarm.kind for alarm in desk.attempt.alarms] == [AlarmKind.OTHER_AMOUNT]
    assert (desk.latest.state, desk.attempt.refunded) == (RefundState.SUBMITTED, 0)


# --- what became of it -----------------------------------------------------------------------------------


def test_a_refund_is_asked_about_soon_and_then_less_and_less_often(desk: RefundDesk) -> None:
    desk.submitted(500)
    first = desk.take(AskRefund)
    assert (first.refund_id, first.refund_request_id) == (REFUND_ID, desk.latest.refund_request_id)
    desk.pending.append(first)
    times = []
    for _ in range(30):
        while not desk.asked(AskRefund):
            desk.wait(1)
        times.append(desk.mono)
        desk.refund_status(RefundStatus.REFUND_IN_PROCESS)
    rests = [later - earlier for earlier, later in pairwise(times)]
    assert rests[0] <= 3
    assert rests == sorted(rests)
    assert rests[-1] == pytest.approx(3600, abs=2)


def test_an_unreachable_alphapay_is_tried_every_two_minutes_at_least(desk: RefundDesk) -> None:
    desk.submitted(500)
    desk.refund_status(RefundStatus.REFUND_IN_PROCESS)
    desk.wait(100_000)
    desk.no_answer(AskRefund)
    desk.wait(121)
    assert desk.asked(AskRefund)


def test_retry_after_is_honoured(desk: RefundDesk) -> None:
    desk.submitted(500)
    desk.no_answer(AskRefund, cause=Cause.SLOWED_DOWN, retry_after_s=90)
    desk.wait(89)
    assert not desk.asked(AskRefund)
    desk.wait(1)
    assert desk.asked(AskRefund)


def test_check_now_asks_about_refunds_too(desk: RefundDesk) -> None:
    desk.refunded(100)
    desk.submitted(500)
    desk.refund_status(RefundStatus.REFUND_IN_PROCESS)
    desk.check_now()
    assert desk.asked(AskRefund)


def test_R30_a_refund_that_failed_releases_what_was_reserved(desk: RefundDesk) -> None:
    desk.submitted(500)
    desk.refund_status(RefundStatus.FAILED)
    assert (desk.latest.state, desk.attempt.reserved, desk.attempt.remaining) == (FAILED, 0, cad(1234))
    assert (desk.moment_kinds[-1], told_of_failure(desk)) == ("REFUND_FAILED", "")


def test_a_refund_decided_on_in_the_inbox_comes_back_when_it_fails(desk: RefundDesk) -> None:
    desk.leave()
    desk.qr_standing(700)
    desk.cancel()
    desk.leave()
    desk.stands(PaymentStatus.SUCCESS)
    assert desk.attempt.needs_decision
    desk.command(
        ResolveMoney, request_id=desk.attempt.request_id, resolution=Resolution.REFUND, reason="left"
    )
    assert (desk.latest.amount, desk.latest.reason, desk.attempt.needs_decision) == (cad(700), "left", False)
    desk.stands()
    desk.refund_accepted()
    desk.wait(2)
    desk.refund_status(RefundStatus.FAILED)
    assert desk.attempt.needs_decision
    assert "ResolutionFell" in desk.kinds


def test_R31_an_uncertain_refund_is_found_by_its_request_id_alone(desk: RefundDesk) -> None:
    desk.uncertain(500)
    asked = desk.take(AskRefund)
    assert (asked.refund_id, asked.refund_request_id) == ("", desk.latest.refund_request_id)
    desk.pending.append(asked)
    desk.refund_status(RefundStatus.REFUND_IN_PROCESS)
    assert (desk.latest.state, desk.latest.refund_id) == (RefundState.SUBMITTED, REFUND_ID)
    desk.wait(10)
    desk.refund_status(RefundStatus.SUCCESS)
    assert desk.latest.state is DONE


def test_R31_an_uncertain_refund_may_turn_out_done_or_failed_at_once(desk: RefundDesk) -> None:
    desk.uncertain(500)
    desk.refund_status(RefundStatus.FAILED)
    assert (desk.latest.state, desk.attempt.reserved) == (FAILED, 0)
    desk.uncertain(500)
    desk.refund_status(RefundStatus.SUCCESS)
    assert (desk.latest.state, desk.attempt.refunded) == (DONE, 500)


def test_R31_an_uncertain_refund_of_all_that_remained_is_proved_by_the_payments_status(
    desk: RefundDesk,
) -> None:
    desk.uncertain()
    desk.says_no(AskRefund, ResultCode.ORDER_MISMATCH)
    desk.stands(PaymentStatus.SUCCESS)
    assert desk.latest.state is UNCERTAIN
    desk.wait(60)
    desk.says_no(AskRefund, ResultCode.ORDER_MISMATCH)
    desk.stands(PaymentStatus.FULL_REFUND)
    assert (desk.latest.state, desk.attempt.refunded, desk.attempt.alarms) == (DONE, 1234, ())


def test_R31_a_status_of_partly_refunded_proves_nothing_about_whose_it_was(desk: RefundDesk) -> None:
    desk.uncertain()
    desk.stands(PaymentStatus.PARTIAL_REFUND)
    assert (desk.latest.state, desk.attempt.alarms) == (UNCERTAIN, ())


def test_R31_the_payments_status_is_asked_for_only_where_it_could_tell(desk: RefundDesk) -> None:
    desk.uncertain(500)
    assert not desk.asked(AskPayment)


@pytest.mark.parametrize("status", [PaymentStatus.PARTIAL_REFUND, PaymentStatus.FULL_REFUND])
def test_R32_a_status_that_our_refunds_do_not_explain_is_alarmed_whoever_asked(
    desk: RefundDesk, status: PaymentStatus
) -> None:
    draft = Draft(desk.state, desk.now)
    payment_status_seen(draft, desk.attempt, PaymentStatus.SUCCESS)
    assert draft.commit() is None
    payment_status_seen(draft, desk.attempt, status)
    attempt = draft.state.attempts[desk.attempt.request_id]
    assert attempt.remaining is None
    assert [alarm.kind for alarm in attempt.alarms] == [AlarmKind.REFUND_NOT_OURS]


@pytest.mark.parametrize("status", [RefundStatus.SUCCESS, RefundStatus.REFUND_IN_PROCESS])
def test_R03_an_answer_about_another_payments_refund_is_alarmed_and_changes_nothing(
    desk: RefundDesk, status: RefundStatus
) -> None:
    desk.submitted(500)
    desk.refund_status(status, payment_id="2611221505244756658153999")
    assert desk.latest.state is RefundState.SUBMITTED
    assert [alarm.kind for alarm in desk.attempt.alarms] == [AlarmKind.ANSWER_ABOUT_ANOTHER]


def test_R03_an_answer_without_our_id_counts_only_where_alphapays_is_known(desk: RefundDesk) -> None:
    desk.uncertain(500)
    desk.refund_status(RefundStatus.SUCCESS, refund_request_id="")
    assert (desk.latest.state, desk.attempt.alarms) == (UNCERTAIN, ())
    desk.wait(10)
    desk.refund_status(RefundStatus.REFUND_IN_PROCESS)
    desk.wait(10)
    desk.refund_status(RefundStatus.SUCCESS, refund_request_id="")
    assert desk.latest.state is DONE


@pytest.mark.parametrize("given", [5, 700])
def test_R13_a_refund_of_another_amount_is_alarmed_and_counted_as_it_was_made(
    desk: RefundDesk, given: int
) -> None:
    desk.submitted(500)
    desk.refund_status(RefundStatus.SUCCESS, refund_amount=cad(given))
    assert (desk.latest.state, desk.latest.amount) == (DONE, cad(given))
    assert (desk.attempt.reserved, desk.attempt.refunded) == (0, given)
    assert [alarm.kind for alarm in desk.attempt.alarms] == [AlarmKind.OTHER_AMOUNT]


@pytest.mark.parametrize("given", [cad(1235), Money(500, Currency.CNY)])
def test_R30_a_refund_of_more_than_was_paid_is_alarmed_and_not_believed(
    desk: RefundDesk, given: Money
) -> None:
    desk.submitted(500)
    desk.refund_status(RefundStatus.SUCCESS, refund_amount=given)
    assert (desk.latest.state, desk.attempt.reserved) == (RefundState.SUBMITTED, 500)
    assert [alarm.kind for alarm in desk.attempt.alarms] == [AlarmKind.OTHER_AMOUNT]


def test_a_refund_waits_while_the_payment_is_still_asked_about_for_the_one_before(desk: RefundDesk) -> None:
    desk.uncertain(1234)
    while not desk.asked(AskPayment):
        desk.wait(1)
    desk.refund_status(RefundStatus.FAILED)
    desk.refund(1234)
    desk.wait(10)
    assert [type(effect) for effect in desk.pending].count(AskPayment) == 1
    desk.status(PaymentStatus.SUCCESS)
    assert desk.asked(AskPayment)


def test_a_success_without_an_amount_is_not_counted(desk: RefundDesk) -> None:
    desk.submitted(500)
    desk.refund_status(RefundStatus.SUCCESS, refund_amount=None)
    assert desk.latest.state is RefundState.SUBMITTED
    assert desk.sale.refunds[0].last_problem is Cause.MALFORMED


def test_an_unknown_refund_status_is_never_final(desk: RefundDesk) -> None:
    desk.uncertain(500)
    desk.refund_status(RefundStatus.UNKNOWN)
    assert desk.latest.state is UNCERTAIN
    desk.wait(10)
    assert desk.asked(AskRefund)


def test_the_receipt_of_a_refund_is_owed_with_it() -> None:
    desk = RefundDesk(prints=True, has_printer=True)
    desk.refunded(500)
    jobs = list(desk.books["jobs"].values())
    assert [type(job.paper).__name__ for job in jobs] == ["Receipt", "RefundReceipt"]
    assert desk.asked(Print)


def test_no_more_than_two_refunds_are_asked_about_at_once(desk: RefundDesk) -> None:
    for number in range(4):
        if number:
            desk.leave()
            desk.scan(f"13000000000000001{number}", 1234)
            desk.pay_accepted()
            desk.stands()
        desk.sent(100)
        desk.refund_accepted()
    desk.wait(2)
    assert sum(isinstance(effect, AskRefund) for effect in desk.pending) == 2
    desk.no_answer(AskRefund)
    desk.wait(0.1)
    assert sum(isinstance(effect, AskRefund) for effect in desk.pending) == 2


# --- AlphaPay's lists ------------------------------------------------------------------------------------


def test_R31_a_row_with_its_own_id_proves_an_uncertain_refund(desk: RefundDesk) -> None:
    desk.read_list()
    desk.uncertain(500)
    desk.read_list(desk.debit())
    assert (desk.latest.state, desk.attempt.refunded) == (DONE, 500)
    desk.refund_status(RefundStatus.SUCCESS)
    assert desk.attempt.refunded == 500


@pytest.mark.parametrize(
    "changes",
    [{"kind": TransactionType.CREDIT}, {"transacted_at": None}, {"request_id": "another"}],
)
def test_R19_a_row_that_is_no_refund_made_proves_nothing(
    desk: RefundDesk, changes: dict[str, object]
) -> None:
    desk.read_list()
    desk.uncertain(500)
    desk.read_list(desk.debit(**changes))
    assert desk.latest.state is UNCERTAIN


@pytest.mark.parametrize("amount", [cad(5), None])
def test_R31_a_row_of_another_amount_is_alarmed(desk: RefundDesk, amount: Money | None) -> None:
    desk.read_list()
    desk.uncertain(500)
    desk.read_list(desk.debit(amount=amount))
    assert desk.latest.state is UNCERTAIN
    assert [alarm.kind for alarm in desk.attempt.alarms] == [AlarmKind.OTHER_AMOUNT]


def test_R31_a_row_of_a_refund_whose_answer_is_still_awaited_waits_for_it(desk: RefundDesk) -> None:
    desk.read_list()
    desk.uncertain(500)
    desk.says_no(AskRefund, ResultCode.ORDER_MISMATCH)
    row = desk.debit()
    desk.leave()
    desk.scan("130000000000000077", 50)
    desk.lost(SendPay)
    desk.wait(700)
    desk.read_list()
    desk.wait(300)
    desk.resend()
    assert desk.latest.state is RefundState.SENDING
    desk.read_list(row)
    assert desk.latest.state is RefundState.SENDING


def test_R32_a_row_of_a_refund_that_had_failed_makes_what_remains_unknown(desk: RefundDesk) -> None:
    desk.submitted(500)
    desk.refund_status(RefundStatus.FAILED)
    for _ in range(2):
        desk.wait(30 * 3600)
        desk.read_list(desk.debit())
    assert desk.attempt.remaining is None
    assert [alarm.kind for alarm in desk.attempt.alarms] == [AlarmKind.REFUND_NOT_OURS]
    assert desk.kinds.count("RefundUnexplained") == 1


def test_R31_a_row_under_the_payments_id_tells_which_of_alphapays_ids_to_ask_about(
    desk: RefundDesk,
) -> None:
    desk.read_list()
    desk.uncertain(500)
    desk.says_no(AskRefund, ResultCode.PARAM_INVALID)
    desk.wait(60)
    desk.says_no(AskRefund, ResultCode.PARAM_INVALID)
    desk.read_list(desk.debit(request_id=desk.attempt.request_id))
    asked = desk.take(AskRefund)
    assert (asked.refund_id, asked.refund_request_id) == (REFUND_ID, "")
    desk.pending.append(asked)
    desk.refund_status(RefundStatus.SUCCESS)
    assert desk.latest.state is DONE


def test_R31_a_row_of_a_refund_that_was_made_before_is_not_asked_about(desk: RefundDesk) -> None:
    desk.read_list()
    desk.refunded(100)
    row = desk.debit(request_id=desk.attempt.request_id)
    desk.uncertain(500)
    desk.says_no(AskRefund, ResultCode.PARAM_INVALID)
    desk.read_list(row)
    assert not desk.asked(AskRefund)


def test_R31_a_row_that_turns_out_to_be_another_refunds_is_not_asked_about_again(desk: RefundDesk) -> None:
    desk.read_list()
    desk.uncertain(500)
    desk.says_no(AskRefund, ResultCode.PARAM_INVALID)
    row = desk.debit(request_id=desk.attempt.request_id)
    desk.wait(20)
    desk.restart()
    desk.says_no(AskRefund, ResultCode.PARAM_INVALID)
    desk.read_list(row)
    desk.refund_status(RefundStatus.SUCCESS, refund_request_id="someone-elses")
    assert (desk.latest.state, desk.attempt.alarms) == (UNCERTAIN, ())
    desk.check_now()
    desk.says_no(AskRefund, ResultCode.PARAM_INVALID)
    desk.read_list(row)
    assert not desk.asked(AskRefund)


# --- sending again ---------------------------------------------------------------------------------------


def lists_without_it(desk: RefundDesk) -> None:
    """Ten minutes pass, and AlphaPay's lists are read without the refund in them."""
    desk.read_list()
    for _ in range(8):
        if desk.asked(AskRefund):
            desk.says_no(AskRefund, ResultCode.ORDER_MISMATCH)
        desk.wait(100)
        desk.read_list()


def test_R31_a_supervisor_may_resend_under_the_same_id_after_complete_lists_without_it(
    desk: RefundDesk,
) -> None:
    desk.uncertain(500)
    first = desk.latest.refund_request_id
    assert not desk.sale.refunds[0].may_resend
    lists_without_it(desk)
    assert desk.sale.refunds[0].may_resend
    desk.resend()
    effect = desk.take(SendRefund)
    assert (effect.refund_request_id, desk.latest.sends) == (first, 2)
    assert desk.entries[-1].event.reason == "in no list"


def test_R31_a_resend_before_the_lists_were_read_is_refused(desk: RefundDesk) -> None:
    desk.uncertain(500)
    desk.read_list()
    desk.resend()
    assert (desk.notice, desk.asked(SendRefund)) == ("REFUND_RESEND_TOO_EARLY", False)


def test_R31_a_resend_is_refused_while_a_row_may_be_it(desk: RefundDesk) -> None:
    desk.uncertain(500)
    row = desk.debit(request_id=desk.attempt.request_id)
    lists_without_it(desk)
    desk.wait(300)
    desk.read_list(row)
    desk.resend()
    assert (desk.notice, desk.asked(SendRefund)) == ("REFUND_RESEND_TOO_EARLY", False)


def test_R31_lists_that_a_run_before_read_do_not_allow_a_resend(desk: RefundDesk) -> None:
    desk.uncertain(500)
    lists_without_it(desk)
    desk.restart()
    assert not desk.sale.refunds[0].may_resend
    desk.read_list()
    assert not desk.sale.refunds[0].may_resend
    lists_without_it(desk)
    assert desk.sale.refunds[0].may_resend


def test_R31_a_second_resend_waits_for_lists_ten_minutes_after_the_first(desk: RefundDesk) -> None:
    desk.uncertain(500)
    lists_without_it(desk)
    desk.resend()
    desk.no_answer(SendRefund)
    desk.check_now()
    desk.read_list()
    desk.resend()
    assert desk.notice == "REFUND_RESEND_TOO_EARLY"
    lists_without_it(desk)
    desk.wait(300)
    desk.read_list()
    desk.resend()
    assert desk.latest.sends == 3


@pytest.mark.parametrize("code", REFUSALS)
def test_R01_a_refusal_of_a_resend_proves_nothing(desk: RefundDesk, code: ResultCode) -> None:
    desk.uncertain(500)
    lists_without_it(desk)
    desk.resend()
    desk.says_no(SendRefund, code)
    assert (desk.latest.state, desk.attempt.reserved) == (UNCERTAIN, 500)


def test_R31_an_answer_to_a_question_from_before_a_resend_is_not_taken(desk: RefundDesk) -> None:
    desk.uncertain(500)
    lists_without_it(desk)
    desk.check_now()
    before = desk.take(AskRefund)
    desk.resend()
    desk.pending.append(before)
    desk.refund_status(RefundStatus.FAILED)
    assert (desk.latest.state, desk.attempt.reserved) == (RefundState.SENDING, 500)


@pytest.mark.parametrize("missing", [Permission.SETTLE, Permission.REFUND])
def test_a_resend_needs_both_permissions_and_a_reason(desk: RefundDesk, missing: Permission) -> None:
    desk.uncertain(500)
    lists_without_it(desk)
    desk.resend(reason=" ")
    assert desk.notice == "REASON_MISSING"
    allowed = frozenset(Permission) - {missing}
    desk.state.settings = msgspec.structs.replace(desk.settings, permissions=allowed)
    desk.resend()
    assert (desk.notice, desk.asked(SendRefund)) == ("NOT_PERMITTED", False)


@pytest.mark.parametrize("named", [{"refund_request_id": "none"}, {"request_id": "another"}])
def test_only_an_uncertain_refund_of_the_payment_is_resent(desk: RefundDesk, named: dict[str, str]) -> None:
    desk.uncertain(500)
    lists_without_it(desk)
    desk.resend(**named)
    assert desk.notice == "REFUND_NOT_POSSIBLE"
    desk.wait(3600)
    desk.refund_status(RefundStatus.REFUND_IN_PROCESS)
    desk.resend()
    assert (desk.notice, desk.latest.sends) == ("REFUND_NOT_POSSIBLE", 1)


def test_R50_nothing_is_resent_while_the_journal_takes_nothing(desk: RefundDesk) -> None:
    desk.uncertain(500)
    lists_without_it(desk)
    desk.state.not_recorded = NotRecorded(reason="disk full")
    desk.state.probe_at = desk.mono + 60
    desk.resend()
    assert (desk.notice, desk.latest.sends) == ("NEW_SALES_LOCKED", 1)


# --- a restart, and a journal that cannot take it --------------------------------------------------------


def test_R31_what_was_being_sent_when_the_till_stopped_is_uncertain(desk: RefundDesk) -> None:
    desk.sent(500)
    desk.restart()
    assert (desk.latest.state, desk.attempt.reserved) == (UNCERTAIN, 500)
    assert desk.asked(AskRefund)
    assert not desk.asked(SendRefund)


def test_R50_what_was_only_recorded_when_the_till_stopped_never_left(desk: RefundDesk) -> None:
    desk.refund(500)
    desk.restart()
    assert (desk.latest.state, desk.attempt.reserved) == (FAILED, 0)


def test_a_refund_is_asked_about_across_restarts(desk: RefundDesk) -> None:
    desk.submitted(500)
    desk.restart()
    desk.refund_status(RefundStatus.SUCCESS)
    assert desk.latest.state is DONE
    desk.restart()
    assert not desk.asked(AskRefund)


def fails_to_record(
    desk: RefundDesk, kind: type[AskPayment | SendRefund | AskRefund], answer: Answer
) -> None:
    """An answer comes that the journal cannot take."""
    effect = desk.take(kind)
    message = CallEnded(call_id=effect.call_id, request_id=effect.request_id, answer=answer)
    desk.state = not_recorded(desk.state, message, "disk full", desk.now)


def test_R50_the_answer_to_a_refund_waits_until_the_journal_takes_it(desk: RefundDesk) -> None:
    desk.sent(500)
    latest = desk.latest
    body = RefundAnswer(
        payment_id=latest.payment_id, refund_id=REFUND_ID, refund_request_id=latest.refund_request_id
    )
    fails_to_record(desk, SendRefund, verified(ResultCode.SUCCESS, body=body))
    assert desk.latest.state is RefundState.SENDING
    desk.wait(6)
    assert (desk.latest.state, desk.latest.refund_id) == (RefundState.SUBMITTED, REFUND_ID)
    desk.wait(3)
    desk.refund_status(RefundStatus.SUCCESS)
    assert desk.latest.state is DONE


def test_R50_other_refunds_are_untouched_by_an_answer_that_could_not_be_recorded(desk: RefundDesk) -> None:
    desk.refunded(100)
    desk.submitted(500)
    fails_to_record(desk, AskRefund, verified(ResultCode.SYSTEMERROR))
    desk.wait(6)
    desk.refund_status(RefundStatus.SUCCESS)
    assert desk.attempt.refunded == 600


def test_R50_a_question_whose_answer_could_not_be_recorded_is_asked_again(desk: RefundDesk) -> None:
    desk.refund(500)
    fails_to_record(desk, AskPayment, verified(ResultCode.SYSTEMERROR))
    desk.wait(6)
    desk.stands()
    desk.no_answer(SendRefund)
    desk.wait(2)
    fails_to_record(desk, AskRefund, verified(ResultCode.SYSTEMERROR))
    desk.wait(6)
    desk.refund_status(RefundStatus.SUCCESS)
    assert desk.latest.state is DONE


# --- on the screens --------------------------------------------------------------------------------------


def test_the_screens_show_how_each_refund_stands(desk: RefundDesk) -> None:
    desk.refund(500)
    (row,) = desk.sale.refunds
    assert (row.amount, row.state, row.by, row.asking) == (cad(500), RefundState.RECORDED, "Mei", True)
    assert (row.short_code, row.next_check_mono) == (desk.sale.short_code, None)
    desk.stands()
    assert desk.sale.refunds[0].next_check_mono is None
    desk.refund_accepted()
    (row,) = desk.sale.refunds
    assert row.next_check_mono == desk.mono + 2
    assert row.last_checked_mono == desk.mono
    desk.wait(2)
    desk.refund_status(RefundStatus.SUCCESS)
    assert desk.view.refunds == ()
    assert desk.sale.refunds[0].next_check_mono is None
    assert desk.sale.refunds[0].at_utc == desk.latest.created_at.isoformat()
    assert desk.utc - desk.latest.created_at < timedelta(seconds=5)


@pytest.mark.parametrize(("minor", "seen"), [(500, RefundSeen.PARTIAL), (1234, RefundSeen.FULL)])
def test_the_lists_say_what_was_given_back(desk: RefundDesk, minor: int, seen: RefundSeen) -> None:
    assert desk.view.recent[0].given_back is RefundSeen.NONE
    desk.refund(minor)
    desk.stands()
    desk.refund_accepted()
    desk.wait(2)
    desk.refund_status(RefundStatus.SUCCESS)
    assert desk.view.recent[0].given_back is seen
