"""AlphaPay's daily lists: which day is read when, and what its rows tell (R11, R12, R18, R19, R21, R61)."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from pos_app.domain.alphapay import PaymentStatus, ResultCode, ResultStatus, TransactionType, Wallet
from pos_app.domain.evidence import Ended
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment_terms import AlarmKind, Attention, RefundSeen, State
from pos_app.protocol.answers import Cause, Transaction
from pos_app.protocol.effects import AskPayment, ReadTransactions, SendPay
from pos_app.protocol.screen_terms import Stage
from pos_app.till.owed import next_wake
from tests.till.desk import START, Desk, cad, verified

DAY_S = 86_400.0
OTHER_ID = "2611221505244756658153999"
OTHER_CODE = "130000000000000002"
SWEPT_AT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
"""Two hours after the end of the day of START, which ends at midnight UTC-8."""


def not_ours(desk: Desk) -> None:
    """The pending question about a row's id: AlphaPay knows no such order."""
    desk.answer(desk.take(AskPayment), verified(ResultCode.ORDER_MISMATCH, status=ResultStatus.FAILED))


def closed_qr(desk: Desk) -> None:
    """A QR order that was cancelled, and asked about twice after its expiry."""
    desk.qr_standing()
    desk.cancel()
    desk.status(PaymentStatus.CLOSED)
    for _ in range(2):
        desk.wait(600)
        desk.status(PaymentStatus.CLOSED)


def until(desk: Desk, moment: datetime) -> float:
    """Seconds until `moment`."""
    return (moment - desk.utc).total_seconds()


# --- R18: the list as a way out --------------------------------------------------------------------------


def test_R18_a_row_leads_to_a_question_about_its_id_first(desk: Desk) -> None:
    desk.unsure()
    row = desk.row(transaction_id=OTHER_ID)
    desk.lists_read(row)
    assert desk.take(AskPayment).payment_id == OTHER_ID
    assert (desk.attempt.state, desk.attempt.listed) == (State.UNCERTAIN, True)


def test_R18_a_later_complete_list_with_exactly_the_amount_pays_it(desk: Desk) -> None:
    desk.unsure()
    row = desk.row(transaction_id=OTHER_ID)
    desk.lists_read(row)
    not_ours(desk)
    desk.wait_with_lists(20, row)
    assert desk.sale.stage is Stage.PAID
    assert (desk.attempt.booked, desk.attempt.paid_at) == (cad(1234), row.transacted_at)
    assert (desk.attempt.payment_id, desk.attempt.listed) == ("", False)


def test_R18_several_rows_of_one_order_count_together(desk: Desk) -> None:
    desk.unsure()
    rows = [desk.row(transaction_id=OTHER_ID, amount=cad(minor)) for minor in (1000, 234)]
    latest = replace(rows[1], transacted_at=START + timedelta(minutes=3))
    desk.wait_with_lists(20, rows[0], latest)
    assert (desk.attempt.state, desk.attempt.booked) == (State.PAID, cad(1234))
    assert desk.attempt.paid_at == START + timedelta(minutes=3)


@pytest.mark.parametrize(
    "changes",
    [
        {"amount": cad(1235)},
        {"amount": cad(123_400)},
        {"amount": Money(1234, Currency.CNY)},
        {"amount": None},
        {"transacted_at": None},
        {"settle_amount": cad(0)},
        {"kind": TransactionType.DEBIT},
    ],
)
def test_R18_a_row_that_does_not_say_exactly_that_it_was_paid_does_not_pay_it(
    desk: Desk, changes: dict[str, Any]
) -> None:
    desk.unsure()
    desk.wait_with_lists(60, desk.row(**changes))
    assert desk.attempt.state is State.UNCERTAIN


@pytest.mark.parametrize(
    "second", [{"amount": None}, {"amount": Money(0, Currency.CNY)}, {"transacted_at": None}]
)
def test_R18_every_row_of_the_order_must_say_so(desk: Desk, second: dict[str, Any]) -> None:
    desk.unsure()
    desk.wait_with_lists(60, desk.row(), desk.row(**second))
    assert desk.attempt.state is State.UNCERTAIN


@pytest.mark.parametrize(
    ("amount", "seen"),
    [(cad(1), RefundSeen.PARTIAL), (cad(1234), RefundSeen.FULL), (None, RefundSeen.PARTIAL)],
)
def test_R14_what_the_list_shows_refunded_already_is_booked_and_never_shown_as_paid(
    desk: Desk, amount: Money | None, seen: RefundSeen
) -> None:
    desk.unsure()
    refunded = desk.row(kind=TransactionType.DEBIT, transaction_id=OTHER_ID, amount=amount)
    desk.wait_with_lists(60, desk.row(), refunded)
    assert (desk.attempt.booked, desk.attempt.refund_seen) == (cad(1234), seen)
    assert desk.sale.stage is not Stage.PAID
    assert [alarm.kind for alarm in desk.attempt.open_alarms] == [AlarmKind.REFUND_NOT_OURS]


def test_R12_a_refund_under_an_ended_orders_id_is_no_money_that_came(desk: Desk) -> None:
    closed_qr(desk)
    ended = desk.row(kind=TransactionType.DEBIT)
    desk.unsure()
    desk.lists_read(ended)
    assert not desk.asked(AskPayment)


def test_R19_an_incomplete_list_does_not_pay_it(desk: Desk) -> None:
    desk.unsure()
    desk.wait_with_lists(60, desk.row(), complete=False)
    assert (desk.attempt.state, desk.attempt.listed) == (State.UNCERTAIN, True)


def test_R18_money_told_by_the_list_for_a_parked_sale_goes_to_the_inbox(desk: Desk) -> None:
    desk.unsure()
    row = desk.row()
    desk.leave()
    desk.wait_with_lists(60, row)
    assert desk.attentions == [Attention.LEFT]


def test_R18_a_settled_amount_confirms_the_row(desk: Desk) -> None:
    desk.unsure()
    desk.wait_with_lists(60, desk.row(settle_amount=cad(1200)))
    assert desk.attempt.state is State.PAID


def test_R18_the_same_row_is_not_asked_about_while_a_question_is_in_flight(desk: Desk) -> None:
    desk.unsure()
    desk.wait_with_lists(60, desk.row(amount=None))
    assert len([effect for effect in desk.pending if isinstance(effect, AskPayment)]) == 1
    assert desk.kinds.count("ListNamesIt") == 1


# --- R12: an order that had ended ------------------------------------------------------------------------


@pytest.mark.parametrize("status", [PaymentStatus.CLOSED, PaymentStatus.FAILED])
def test_R12_a_row_of_an_ended_order_makes_it_asked_again(desk: Desk, status: PaymentStatus) -> None:
    desk.scan(OTHER_CODE, 1234)
    desk.pay_accepted()
    desk.status(status)
    ended = desk.row()
    desk.unsure()
    desk.lists_read(ended)
    effect = desk.take(AskPayment)
    assert effect.payment_id == ended.transaction_id
    desk.answer(effect, desk.inquired(effect, PaymentStatus.SUCCESS))
    assert desk.books["attempts"][ended.request_id].late
    assert desk.alarms == []


def test_R12_an_order_asked_twice_already_is_asked_again_for_its_row(desk: Desk) -> None:
    closed_qr(desk)
    ended = desk.row()
    desk.unsure()
    desk.lists_read(ended)
    assert desk.take(AskPayment).request_id == ended.request_id


def test_R12_still_closed_the_contradiction_alarms_and_it_is_not_asked_again(desk: Desk) -> None:
    closed_qr(desk)
    ended = desk.row()
    desk.unsure()
    desk.lists_read(ended)
    desk.status(PaymentStatus.CLOSED)
    assert desk.alarms == [AlarmKind.LIST_SAYS_PAID]
    assert desk.books["attempts"][ended.request_id].state is State.CLOSED
    desk.wait_with_lists(600, ended)
    assert not desk.asked(AskPayment)
    assert desk.kinds.count("AlarmRaised") == 1


def test_R12_a_row_of_an_order_that_nobody_paid_is_no_contradiction(desk: Desk) -> None:
    closed_qr(desk)
    ended = desk.row(transacted_at=None)
    desk.unsure()
    desk.lists_read(ended)
    assert not desk.asked(AskPayment)


def test_R12_without_an_answer_it_is_asked_again_half_a_minute_later(desk: Desk) -> None:
    closed_qr(desk)
    ended = desk.row()
    desk.unsure()
    desk.lists_read(ended)
    desk.lost(AskPayment)
    desk.wait(29)
    assert not desk.asked(AskPayment)
    desk.wait(2)
    assert desk.asked(AskPayment)


def test_R02_a_row_of_an_order_that_never_left_this_till_alarms_once(desk: Desk) -> None:
    desk.scan(OTHER_CODE, 500)
    desk.lost(SendPay, ended=Ended.NOT_SENT, cause=Cause.CONNECTION)
    never_sent = desk.row()
    desk.unsure()
    for _ in range(2):
        desk.wait_with_lists(30, never_sent)
    assert desk.alarms == [AlarmKind.LISTED_BUT_NEVER_SENT]
    assert desk.books["attempts"][never_sent.request_id].state is State.NOT_SENT


# --- yesterday's list ------------------------------------------------------------------------------------


def test_R12_the_list_of_a_day_is_read_two_hours_after_it_ended_and_once(desk: Desk) -> None:
    desk.paid()
    assert desk.wait_with_lists(until(desk, SWEPT_AT) - 1) == []
    assert desk.wait_with_lists(2) == [date(2026, 11, 22)]
    assert desk.wait_with_lists(DAY_S - 10) == []


def test_R12_the_day_after_is_read_too_for_rows_that_come_late(desk: Desk) -> None:
    desk.paid()
    days = desk.wait_with_lists(until(desk, SWEPT_AT) + 3 * DAY_S)
    assert days == [date(2026, 11, 22), date(2026, 11, 23)]


def test_R12_a_day_that_was_swept_is_not_read_again_after_a_restart(desk: Desk) -> None:
    desk.paid()
    desk.wait_with_lists(until(desk, SWEPT_AT) + 1)
    assert "DayRead" in desk.kinds
    desk.restart()
    assert desk.lists_read() == []


def test_R12_a_reading_that_failed_or_was_incomplete_is_repeated_within_two_minutes(desk: Desk) -> None:
    desk.paid()
    desk.wait(until(desk, SWEPT_AT) + 1)
    desk.lost(ReadTransactions)
    desk.wait(121)
    desk.listed(complete=False)
    assert desk.wait_with_lists(121) == [date(2026, 11, 22)]


def test_R12_days_while_the_till_was_off_are_made_up_for_at_most_seven(desk: Desk) -> None:
    desk.paid()
    desk.pass_time(3 * DAY_S)
    desk.restart()
    assert desk.lists_read() == [date(2026, 11, 22), date(2026, 11, 23)]


def test_R12_a_day_longer_ago_than_a_week_is_not_made_up_for(desk: Desk) -> None:
    desk.paid()
    desk.pass_time(10 * DAY_S)
    desk.restart()
    assert desk.lists_read() == []


def test_R12_yesterdays_list_finds_money_for_an_order_that_had_ended(desk: Desk) -> None:
    closed_qr(desk)
    desk.wait_with_lists(until(desk, SWEPT_AT) + 1, desk.row())
    desk.status(PaymentStatus.SUCCESS)
    assert (desk.attempt.state, desk.attempt.late) == (State.PAID, True)


def test_R21_yesterdays_list_names_the_wallets(desk: Desk) -> None:
    desk.qr_standing()
    desk.wait(6)
    desk.status(PaymentStatus.SUCCESS)
    row = desk.row(wallet=Wallet.UNIONPAY)
    desk.wait_with_lists(until(desk, SWEPT_AT) + 1, row)
    assert desk.attempt.wallet is Wallet.UNIONPAY
    desk.wait_with_lists(DAY_S, replace(row, wallet=Wallet.ALIPAY))
    assert desk.attempt.wallet.name == "UNIONPAY"


def test_R21_the_wallet_of_a_scanned_code_is_not_learned(desk: Desk) -> None:
    desk.paid()
    desk.wait_with_lists(until(desk, SWEPT_AT) + 1, desk.row(wallet=Wallet.ALIPAY))
    assert desk.attempt.wallet is Wallet.WECHAT


def test_R19_a_clock_set_back_a_month_does_not_stop_the_daily_reading(desk: Desk) -> None:
    desk.utc += timedelta(days=30)
    desk.paid()
    desk.utc -= timedelta(days=30)
    desk.wait(1)
    desk.scan(OTHER_CODE, 500)
    desk.pay_accepted(payment_id=OTHER_ID)
    desk.status(PaymentStatus.SUCCESS)
    assert desk.wait_with_lists(until(desk, SWEPT_AT) + 1) == [date(2026, 11, 22)]


# --- R61: while AlphaPay does not answer -----------------------------------------------------------------


def test_R61_lists_that_cannot_be_read_are_tried_at_least_every_two_minutes(desk: Desk) -> None:
    desk.unsure()
    desk.wait_with_lists(5 * DAY_S)
    desk.lists_read()
    while not desk.asked(ReadTransactions):
        desk.wait(600)
    desk.lost(ReadTransactions)
    assert next_wake(desk.state, desk.now) <= desk.mono + 120
    desk.wait(120)
    assert desk.asked(ReadTransactions)


def test_R61_a_parked_payment_that_cannot_be_asked_about_is_tried_at_least_every_two_minutes(
    desk: Desk,
) -> None:
    desk.qr_standing()
    for _ in range(450):
        if desk.asked(AskPayment):
            desk.lost(AskPayment)
        desk.wait(1)
    desk.pass_time(2 * DAY_S)
    desk.wait(1)
    desk.lost(AskPayment)
    desk.wait(121)
    assert desk.attempt.state is State.UNCERTAIN
    assert desk.asked(AskPayment)


def test_check_now_reads_the_lists_at_once(desk: Desk) -> None:
    desk.unsure()
    desk.lists_read()
    assert not desk.asked(ReadTransactions)
    desk.check_now()
    assert desk.asked(ReadTransactions)


def test_R19_the_next_round_is_told_to_the_cashier(desk: Desk) -> None:
    desk.unsure()
    desk.lists_read()
    assert desk.sale.next_check_mono == desk.mono + 15


def test_rows_of_other_tills_are_passed_over(desk: Desk) -> None:
    desk.unsure()
    before = list(desk.entries)
    other = Transaction(
        request_id="another",
        transaction_id=OTHER_ID,
        kind=TransactionType.CREDIT,
        created_at=desk.attempt.created_at,
    )
    desk.lists_read(other)
    assert desk.entries == before


def test_R18_a_row_seen_for_the_first_time_is_looked_for_again_within_minutes(desk: Desk) -> None:
    desk.unsure()
    row = desk.row(transaction_id="not the order's id")
    desk.wait_with_lists(8 * 3600)
    for _ in range(200):
        if not desk.attempt.listed:
            desk.wait_with_lists(50, row)
    desk.wait_with_lists(600, row)
    assert desk.attempt.state is State.PAID


def test_R18_a_row_whose_order_could_not_be_asked_about_is_looked_for_again(desk: Desk) -> None:
    desk.unsure()
    desk.wait_with_lists(8 * 3600)
    while not desk.attempt.listed:
        desk.wait_with_lists(50, desk.row(amount=None))
    desk.lost(AskPayment)
    desk.wait_with_lists(600, desk.row(amount=None))
    desk.status(PaymentStatus.SUCCESS)
    assert desk.attempt.state is State.PAID
