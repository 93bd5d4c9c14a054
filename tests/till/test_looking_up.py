"""Looking orders up, whoever made them, and refunding them from here: once, and no more than came (R03, R32)."""

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from pos_app.domain.alphapay import PaymentStatus, RefundStatus, ResultCode, ResultStatus, Scenario, Wallet
from pos_app.domain.authority import Permission
from pos_app.domain.evidence import Ended
from pos_app.domain.payment_code import short_code
from pos_app.domain.payment_terms import AlarmKind, RefundSeen, State
from pos_app.domain.refund import RefundState
from pos_app.protocol.answers import Answer, Cause
from pos_app.protocol.effects import AskPayment, LookUpOrder, Print, SendPay, SendRefund
from pos_app.protocol.messages import (
    CallEnded,
    ForgetLookUp,
    LookUp,
    RefundFound,
    RefundPayment,
    Reprint,
    ReturnToSale,
)
from pos_app.protocol.people_views import OrderState
from pos_app.protocol.screen_terms import PrinterState
from pos_app.till.failing import not_recorded
from pos_app.till.refunding import refundable
from tests.till.desk import ALIPAY, PAYMENT_ID, cad, verified
from tests.till.order_desk import THEIR_REQUEST, THEIRS, OrderDesk, their_order
from tests.till.staff_desk import StaffDesk

ASKING, HERE, ELSEWHERE = OrderState.ASKING, OrderState.HERE, OrderState.ELSEWHERE
NOBODY, NO_ANSWER = OrderState.NOBODY, OrderState.NO_ANSWER
UNPAID = [PaymentStatus.PAYMENT_IN_PROCESS, PaymentStatus.CLOSED, PaymentStatus.FAILED, PaymentStatus.UNKNOWN]


@pytest.fixture
def desk() -> Iterator[OrderDesk]:
    till = OrderDesk()
    yield till
    till.journal.close()


def adopted(desk: OrderDesk) -> Any:
    return desk.books["attempts"][THEIR_REQUEST]


# --- finding ---------------------------------------------------------------------------------------------


def test_an_order_of_this_journal_is_found_without_asking_anybody(desk: OrderDesk) -> None:
    desk.look_up(PAYMENT_ID)
    assert (desk.order.state, desk.order.request_ids) == (HERE, (desk.attempt.request_id,))
    assert not desk.asked(LookUpOrder)


@pytest.mark.parametrize("written", [str, str.upper, lambda key: f" {key[:8]} {key[8:]}\t"])
def test_a_slip_is_found_by_the_tills_own_number(desk: OrderDesk, written: Any) -> None:
    desk.lost_sale(500)
    desk.look_up(written(desk.attempt.request_id))
    assert (desk.order.state, desk.order.request_ids) == (HERE, (desk.attempt.request_id,))


def test_the_slip_of_another_till_cannot_be_looked_up_at_alphapay(desk: OrderDesk) -> None:
    desk.look_up("019ab697e8007fffbfffffffffffffff")
    assert (desk.notice, desk.view.found, desk.asked(LookUpOrder)) == ("SLIP_NOT_HERE", None, False)


@pytest.mark.parametrize("text", ["", "12", "9" * 25, THEIRS + "1", THEIRS[:-1] + "x", "130000000000000001"])
def test_what_is_no_order_number_is_not_sent(desk: OrderDesk, text: str) -> None:
    desk.look_up(text)
    assert (desk.notice, desk.view.found) == ("NOT_AN_ORDER_NUMBER", None)
    assert not desk.asked(LookUpOrder)


def test_a_receipt_that_is_scanned_between_sales_finds_its_payment(desk: OrderDesk) -> None:
    desk.scan(PAYMENT_ID)
    assert (desk.order.state, desk.order.request_ids) == (HERE, (desk.attempt.request_id,))
    desk.scan(desk.attempt.request_id)
    assert desk.order.request_ids == (desk.attempt.request_id,)


@pytest.mark.parametrize("scenario", Scenario)
def test_an_order_that_others_made_is_asked_about_and_shown_whatever_its_scenario(
    desk: OrderDesk, scenario: Scenario
) -> None:
    desk.look_up(f"{THEIRS[:12]} {THEIRS[12:]}")
    assert (desk.order.state, desk.order.payment_id) == (ASKING, THEIRS)
    desk.alphapay_knows(scenario=scenario)
    order = desk.order
    assert (order.state, order.scenario, order.amount) == (ELSEWHERE, scenario, cad(2000))
    assert (order.refundable, order.remains_known) == (cad(2000), True)
    assert order.pay_amount == cad(1990)
    assert None not in (order.created_at, order.paid_at)


def test_R32_what_remains_of_a_partly_refunded_order_is_not_known(desk: OrderDesk) -> None:
    desk.found_elsewhere(PaymentStatus.PARTIAL_REFUND)
    assert (desk.order.refundable, desk.order.remains_known) == (cad(2000), False)


@pytest.mark.parametrize("status", [*UNPAID, PaymentStatus.FULL_REFUND])
def test_an_order_without_money_to_give_back_is_shown_and_not_refunded(
    desk: OrderDesk, status: PaymentStatus
) -> None:
    desk.found_elsewhere(status)
    assert (desk.order.state, desk.order.status, desk.order.refundable) == (ELSEWHERE, status, None)
    desk.refund_found()
    assert (desk.notice, desk.view.notice and desk.view.notice.detail) == (
        "REFUND_NOT_POSSIBLE",
        status.value,
    )
    assert THEIR_REQUEST not in desk.books["attempts"]


def test_an_order_in_process_may_be_said_by_the_result_alone(desk: OrderDesk) -> None:
    desk.look_up()
    desk.looked_up(verified(ResultCode.PAYMENT_IN_PROCESS, status=ResultStatus.UNDECIDED))
    assert (desk.order.state, desk.order.status) == (ELSEWHERE, PaymentStatus.PAYMENT_IN_PROCESS)


@pytest.mark.parametrize("code", [ResultCode.ORDER_MISMATCH, ResultCode.PARAM_INVALID])
def test_an_order_of_nobody_or_of_another_merchant_is_none_of_ours(desk: OrderDesk, code: ResultCode) -> None:
    desk.look_up()
    desk.refuses(code)
    assert desk.order.state is NOBODY
    desk.refund_found()
    assert "OrderAdopted" not in desk.kinds


@pytest.mark.parametrize("code", [ResultCode.SYSTEMERROR, ResultCode.UNKNOWN, ResultCode.INVALID_SIGN])
def test_a_refusal_that_proves_nothing_is_no_answer(desk: OrderDesk, code: ResultCode) -> None:
    desk.look_up()
    desk.refuses(code)
    assert (desk.order.state, desk.order.raw_status, desk.order.cause) == (NO_ANSWER, code.value, Cause.NONE)


def test_without_an_answer_the_person_asks_again(desk: OrderDesk) -> None:
    desk.look_up()
    desk.no_word()
    assert (desk.order.state, desk.order.cause) == (NO_ANSWER, Cause.TIMED_OUT)
    desk.wait(600)
    assert not desk.asked(LookUpOrder)
    desk.found_elsewhere()
    assert desk.order.state is ELSEWHERE


@pytest.mark.parametrize(
    "answer",
    [
        Answer(ended=Ended.UNVERIFIED, cause=Cause.WRONGLY_SIGNED, raw_code="ORDER_MISMATCH"),
        Answer(
            ended=Ended.UNVERIFIED,
            cause=Cause.CLOCK_SKEW,
            status=ResultStatus.FAILED,
            code=ResultCode.ORDER_MISMATCH,
        ),
    ],
)
def test_R03_what_is_not_verified_says_nothing_about_an_order(desk: OrderDesk, answer: Answer) -> None:
    desk.look_up()
    desk.looked_up(answer)
    assert (desk.order.state, desk.order.raw_status) == (NO_ANSWER, "")


def test_R03_an_answer_about_another_order_is_none(desk: OrderDesk) -> None:
    desk.found_elsewhere(payment_id=THEIRS[:-1] + "0")
    assert (desk.order.state, desk.order.cause) == (NO_ANSWER, Cause.DOES_NOT_FIT)


def test_a_doubled_look_up_asks_once(desk: OrderDesk) -> None:
    desk.look_up()
    desk.look_up()
    desk.alphapay_knows()
    assert desk.order.state is ELSEWHERE
    assert not desk.asked(LookUpOrder)


def test_a_newer_look_up_takes_the_place_of_an_older_one(desk: OrderDesk) -> None:
    desk.look_up(THEIRS[:-1] + "0")
    desk.look_up()
    desk.no_word()
    assert (desk.order.payment_id, desk.order.state) == (THEIRS, ASKING)
    desk.alphapay_knows()
    assert desk.order.state is ELSEWHERE


def test_the_same_order_is_not_asked_about_twice_at_once(desk: OrderDesk) -> None:
    desk.scan(THEIRS)
    desk.scan(THEIRS)
    assert desk.take(LookUpOrder).payment_id == THEIRS
    assert not desk.asked(LookUpOrder)


def test_what_was_looked_up_can_be_put_away_also_while_it_is_asked(desk: OrderDesk) -> None:
    desk.look_up()
    desk.command(ForgetLookUp)
    desk.alphapay_knows()
    assert desk.view.found is None
    desk.refund_found()
    assert (desk.notice, desk.kinds.count("OrderAdopted")) == ("REFUND_NOT_POSSIBLE", 0)


def test_R50_an_answer_that_the_journal_cannot_take_is_no_answer(desk: OrderDesk) -> None:
    desk.look_up()
    effect = desk.take(LookUpOrder)
    answer = Answer(ended=Ended.VERIFIED)
    other = CallEnded(call_id=effect.call_id + 1, request_id="", answer=answer)
    desk.state = not_recorded(desk.state, other, "disk full", desk.now)
    assert desk.order.state is ASKING
    own = msgspec.structs.replace(other, call_id=effect.call_id)
    desk.state = not_recorded(desk.state, own, "disk full", desk.now)
    assert desk.order.state is NO_ANSWER


# --- ours after all --------------------------------------------------------------------------------------


def test_R18_a_parked_payment_without_its_id_is_found_by_the_customers_bill(desk: OrderDesk) -> None:
    desk.lost_sale(2000)
    lost = desk.attempt
    desk.leave()
    desk.scan(THEIRS)
    desk.alphapay_knows(request_id=lost.request_id)
    assert (desk.order.state, desk.order.request_ids) == (HERE, (lost.request_id,))
    assert (desk.attempt.state, desk.attempt.payment_id) == (State.PAID, THEIRS)


def test_R11_a_payment_that_was_closed_as_not_found_comes_back_by_its_bill(desk: OrderDesk) -> None:
    desk.lost_sale(2000)
    desk.leave()
    desk.wait_with_lists(86_400 + 360)
    desk.close_not_found()
    assert desk.attempt.state is State.NOT_FOUND
    desk.found_elsewhere(request_id=desk.attempt.request_id)
    assert desk.attempt.state is State.PAID
    assert [row.request_id for row in desk.view.inbox] == [desk.attempt.request_id]


def test_money_for_an_order_that_provably_never_left_is_a_contradiction(desk: OrderDesk) -> None:
    desk.leave()
    desk.qr(2000)
    desk.lost(SendPay, ended=Ended.NOT_SENT, cause=Cause.CONNECTION)
    desk.found_elsewhere(PaymentStatus.CLOSED, request_id=desk.attempt.request_id)
    assert desk.alarms == []
    desk.found_elsewhere(request_id=desk.attempt.request_id)
    assert (desk.order.state, desk.alarms) == (HERE, [AlarmKind.LISTED_BUT_NEVER_SENT])


def test_a_second_order_under_one_request_id_is_alarmed_and_not_refunded(desk: OrderDesk) -> None:
    desk.found_elsewhere(request_id=desk.attempt.request_id)
    assert (desk.order.state, desk.order.refundable) == (ELSEWHERE, None)
    assert desk.alarms == [AlarmKind.ANSWER_ABOUT_ANOTHER]
    desk.refund_found()
    assert (desk.notice, desk.books["refunds"]) == ("REFUND_NOT_POSSIBLE", {})


# --- refunding what others made --------------------------------------------------------------------------


def test_R32_an_order_that_others_made_is_taken_in_and_refunded_in_one_commit(desk: OrderDesk) -> None:
    desk.found_elsewhere()
    desk.refund_found(500)
    assert desk.kinds[-4:] == ["SaleAdopted", "OrderAdopted", "RefundRecorded", "RefundReserved"]
    assert (desk.notice, desk.order.state, desk.order.request_ids) == (
        "REFUND_STARTED",
        HERE,
        (THEIR_REQUEST,),
    )
    assert (adopted(desk).foreign, adopted(desk).reserved, adopted(desk).scenario) == (
        True,
        500,
        Scenario.ONLINE_WEB,
    )
    assert desk.take(AskPayment).request_id == THEIR_REQUEST


def refund_made(desk: OrderDesk, minor: int, status: PaymentStatus = PaymentStatus.SUCCESS) -> None:
    """The refund that was begun is sent, and made."""
    desk.stands(status)
    assert desk.take(SendRefund).description == f"Maple Tea · T01 · {short_code(THEIRS)}"
    desk.pending.clear()
    desk.tell(CallEnded(call_id=sending(desk), request_id=THEIR_REQUEST, answer=verified(ResultCode.SUCCESS)))
    desk.wait(2)
    desk.refund_status(RefundStatus.SUCCESS)
    assert desk.latest.amount == cad(minor)


def sending(desk: OrderDesk) -> int:
    call_id = desk.state.refund_watches[desk.latest.refund_request_id].sending
    assert call_id is not None
    return call_id


def test_R30_it_is_refunded_in_parts_until_nothing_remains(desk: OrderDesk) -> None:
    desk.found_elsewhere()
    desk.refund_found(500)
    refund_made(desk, 500)
    desk.look_up()
    assert (desk.order.state, desk.asked(LookUpOrder)) == (HERE, False)
    refund = {"request_id": THEIR_REQUEST, "reason": "all of it"}
    desk.command(RefundPayment, amount=cad(1501), seen_remaining=cad(1500), **refund)
    assert desk.notice == "REFUND_TOO_MUCH"
    desk.command(RefundPayment, amount=cad(1500), seen_remaining=cad(1500), **refund)
    refund_made(desk, 1500, PaymentStatus.PARTIAL_REFUND)
    assert (adopted(desk).refunded, refundable(adopted(desk))) == (2000, cad(0))


def test_a_second_enter_refunds_nothing_twice(desk: OrderDesk) -> None:
    desk.found_elsewhere()
    with desk.same_screen() as revision:
        desk.refund_found(500, revision=revision)
        desk.refund_found(500, revision=revision)
    assert (len(desk.books["refunds"]), desk.notice) == (1, "REFUND_STARTED")


@pytest.mark.parametrize(
    ("fields", "notice"),
    [
        ({"minor": 0}, "REFUND_ZERO"),
        ({"minor": 2001}, "REFUND_TOO_MUCH"),
        ({"reason": " "}, "REASON_MISSING"),
        ({"payment_id": PAYMENT_ID}, "REFUND_NOT_POSSIBLE"),
    ],
)
def test_R30_what_is_refused_takes_nothing_in(desk: OrderDesk, fields: dict[str, Any], notice: str) -> None:
    desk.found_elsewhere()
    before = list(desk.entries)
    desk.refund_found(**fields)
    assert (desk.notice, desk.entries) == (notice, before)
    assert desk.order.state is ELSEWHERE


def test_an_order_whose_amount_alphapay_does_not_say_is_not_refunded(desk: OrderDesk) -> None:
    desk.found_elsewhere(order_amount=None)
    desk.refund_found()
    assert desk.notice == "REFUND_NOT_POSSIBLE"


def test_an_order_without_a_time_begins_when_it_is_taken_in(desk: OrderDesk) -> None:
    desk.found_elsewhere(created_at=None)
    desk.refund_found()
    assert adopted(desk).created_at == desk.utc


def test_R32_a_partly_refunded_order_needs_who_may_settle_and_alphapay_decides() -> None:
    for permissions, notice in (
        ({Permission.REFUND}, "REFUND_REMAINS_UNKNOWN"),
        ({Permission.REFUND, Permission.SETTLE}, "REFUND_STARTED"),
    ):
        desk = OrderDesk(permissions=frozenset(permissions))
        desk.found_elsewhere(PaymentStatus.PARTIAL_REFUND)
        desk.refund_found(2000)
        assert desk.notice == notice
        desk.journal.close()


def test_R32_alphapay_refuses_more_than_what_others_left(desk: OrderDesk) -> None:
    desk.found_elsewhere(PaymentStatus.PARTIAL_REFUND)
    desk.refund_found(2000)
    assert (adopted(desk).refund_seen, adopted(desk).remaining) == (RefundSeen.PARTIAL, None)
    desk.stands(PaymentStatus.PARTIAL_REFUND)
    desk.says_no(SendRefund, ResultCode.INVALID_REFUND_AMOUNT)
    assert (desk.latest.state, adopted(desk).reserved) == (RefundState.FAILED, 0)
    assert (desk.notice, desk.view.notice and desk.view.notice.detail) == (
        "REFUND_FAILED",
        "INVALID_REFUND_AMOUNT",
    )
    assert desk.moment_kinds[-1] == "REFUND_FAILED"


def test_an_order_that_came_into_the_books_meanwhile_is_not_taken_in_twice(desk: OrderDesk) -> None:
    desk.found_elsewhere()
    found = desk.state.found
    desk.refund_found(500)
    refund_made(desk, 500)
    desk.state.found = found
    desk.refund_found(1501)
    assert desk.notice == "REFUND_TOO_MUCH"
    desk.refund_found(1500)
    assert (desk.kinds.count("OrderAdopted"), adopted(desk).reserved) == (1, 1500)


@pytest.mark.parametrize(
    ("status", "minor", "needed"),
    [
        (PaymentStatus.SUCCESS, 1001, Permission.REFUND_ABOVE),
        (PaymentStatus.PARTIAL_REFUND, 500, Permission.SETTLE),
    ],
)
def test_R32_a_cashier_has_it_approved_in_place_and_it_is_taken_in_once(
    status: PaymentStatus, minor: int, needed: Permission
) -> None:
    desk = StaffDesk("Sam", "Mei", refund_limit=1000)
    desk.come("Mei")
    desk.command(LookUp, payment_id=THEIRS)
    asked = desk.take(LookUpOrder)
    answer = verified(ResultCode.SUCCESS, body=their_order(status))
    desk.tell(CallEnded(call_id=asked.call_id, request_id="", answer=answer))
    wish = {"payment_id": THEIRS, "amount": cad(minor), "reason": "cold tea"}
    desk.command(RefundFound, **wish)
    assert (desk.waiting.needed, desk.books["attempts"]) == (needed, {})
    desk.approve("Sam")
    desk.command(RefundFound, **wish)
    assert (desk.attempt.foreign, desk.attempt.reserved) == (True, minor)
    (refund,) = desk.books["refunds"].values()
    assert (refund.by, desk.view.approval) == ("Mei", None)


# --- what it is not --------------------------------------------------------------------------------------


def test_it_is_no_sale_of_this_till(desk: OrderDesk) -> None:
    before = desk.view.recent
    desk.found_elsewhere()
    desk.refund_found(500)
    assert (desk.view.recent, desk.view.unsettled, desk.view.inbox) == (before, (), ())
    assert adopted(desk).unsettled
    assert not adopted(desk).owes_counting
    (row,) = desk.view.refunds
    assert (row.sale_id, row.short_code) == (adopted(desk).sale_id, short_code(THEIRS))


def test_its_receipt_is_none_of_ours_but_that_of_its_refund_is() -> None:
    desk = OrderDesk(prints=True, has_printer=True)
    desk.printed(PrinterState.PRINTED)
    desk.found_elsewhere()
    desk.refund_found(500)
    refund_made(desk, 500)
    paper = desk.take(Print).paper
    assert (paper.original, paper.amount) == (cad(2000), cad(500))
    desk.command(Reprint, request_id=THEIR_REQUEST)
    assert desk.notice == "NOTHING_TO_PRINT"
    desk.leave()
    desk.command(ReturnToSale, wanted_sale_id=adopted(desk).sale_id)
    assert (desk.sale.receipt, "REPRINT" in desk.sale.actions) == (None, False)
    desk.command(Reprint, request_id=THEIR_REQUEST, refund_request_id=desk.latest.refund_request_id)
    assert "Reprinted" in desk.kinds
    desk.journal.close()


def test_R31_that_all_of_it_is_gone_does_not_prove_our_refund(desk: OrderDesk) -> None:
    desk.found_elsewhere()
    desk.refund_found(2000)
    desk.stands()
    desk.no_answer(SendRefund)
    desk.wait(10)
    assert not desk.asked(AskPayment)
    assert desk.latest.state is RefundState.UNCERTAIN


def test_a_restart_in_between_loses_nothing(desk: OrderDesk) -> None:
    desk.found_elsewhere()
    desk.refund_found(500)
    desk.stands()
    desk.restart()
    assert desk.latest.state is RefundState.UNCERTAIN
    assert adopted(desk).reserved == 500
    assert all(row.request_id != THEIR_REQUEST for row in desk.view.recent)
    desk.wait(10)
    desk.refund_status(RefundStatus.SUCCESS)
    assert (adopted(desk).refunded, adopted(desk).reserved) == (500, 0)


def test_R21_its_wallet_is_learned_from_the_lists(desk: OrderDesk) -> None:
    desk.found_elsewhere()
    desk.refund_found(500)
    desk.lost_sale(300)
    row = desk.row(request_id=THEIR_REQUEST, transaction_id=THEIRS, wallet=Wallet.ALIPAY)
    desk.wait_with_lists(30, row)
    assert adopted(desk).wallet is Wallet.ALIPAY


def test_R21_the_wallet_of_a_refunded_qr_payment_is_still_learned(desk: OrderDesk) -> None:
    desk.leave()
    desk.qr(1234)
    desk.pay_accepted(payment_id=THEIRS)
    desk.wait(5)
    desk.status(PaymentStatus.SUCCESS)
    desk.refunded(1234)
    refunded = desk.attempt
    row = desk.row(wallet=Wallet.WECHAT)
    desk.lost_sale(300)
    desk.wait_with_lists(30, row)
    assert desk.books["attempts"][refunded.request_id].wallet is Wallet.WECHAT


def test_R18_a_payment_found_while_its_bill_is_asked_about_is_not_asked_about_twice(desk: OrderDesk) -> None:
    desk.lost_sale(2000)
    lost = desk.attempt
    desk.scan(THEIRS)
    assert desk.asked(AskPayment)
    desk.leave()
    desk.look_up()
    desk.alphapay_knows(PaymentStatus.PAYMENT_IN_PROCESS, request_id=lost.request_id)
    assert desk.attempt.payment_id == THEIRS
    desk.wait(60)
    assert [type(effect) for effect in desk.pending].count(AskPayment) == 1
    desk.lost(AskPayment)
    desk.wait(60)
    assert desk.asked(AskPayment)


def test_R18_a_payment_whose_pay_is_under_way_hears_of_it_by_the_answer_to_that(desk: OrderDesk) -> None:
    desk.leave()
    desk.scan("280000000000000001", 2000)
    sending = desk.attempt
    desk.found_elsewhere(request_id=sending.request_id)
    assert (desk.order.state, desk.attempt.state) == (HERE, State.SENDING)
    desk.pay_accepted(payment_id=THEIRS)
    desk.status(PaymentStatus.SUCCESS)
    assert desk.attempt.state is State.PAID


def test_R18_a_payment_that_only_lists_told_of_learns_its_id_and_can_be_refunded(desk: OrderDesk) -> None:
    desk.lost_sale(2000)
    row = desk.row(transaction_id=f"{THEIRS[:-1]}0")
    while desk.attempt.state is State.UNCERTAIN:
        desk.lists_read(row)
        while desk.asked(AskPayment):
            mismatch = verified(ResultCode.ORDER_MISMATCH, status=ResultStatus.FAILED)
            desk.answer(desk.take(AskPayment), mismatch)
        desk.wait(70)
    assert (desk.attempt.state, desk.attempt.payment_id) == (State.PAID, "")
    desk.leave()
    desk.found_elsewhere(request_id=desk.attempt.request_id)
    assert (desk.order.state, desk.attempt.payment_id) == (HERE, THEIRS)
    assert refundable(desk.attempt) == cad(2000)


def test_R12_a_verified_success_is_booked_as_late_also_where_pay_was_refused(desk: OrderDesk) -> None:
    desk.leave()
    desk.scan(ALIPAY, 2000)
    desk.refused(SendPay, ResultCode.INVALID_PAYMENT_CODE)
    assert desk.attempt.state is State.FAILED
    desk.leave()
    desk.found_elsewhere(request_id=desk.attempt.request_id)
    assert (desk.attempt.state, desk.attempt.late) == (State.PAID, True)
    assert [row.request_id for row in desk.view.inbox] == [desk.attempt.request_id]


def test_the_latest_sales_stay_in_sight_beside_orders_of_others(desk: OrderDesk) -> None:
    desk.leave()
    desk.sales(6)
    desk.found_elsewhere()
    desk.refund_found(500)
    desk.restart()
    assert len(desk.view.recent) == 5


def test_an_order_of_others_takes_no_place_among_the_latest_that_are_loaded(desk: OrderDesk) -> None:
    desk.leave()
    desk.sales(5)
    desk.found_elsewhere()
    desk.refund_found(500)
    mine = [attempt for attempt in desk.journal.load(2).attempts.values() if not attempt.foreign]
    assert len(mine) == 2
