"""Starting again on the same books: every question that is still owed is asked."""

from pos_app.domain.alphapay import PaymentStatus, Scenario
from pos_app.domain.payment import record
from pos_app.domain.payment_events import AttemptRecorded
from pos_app.domain.payment_terms import Doubt, State
from pos_app.domain.sale import SaleStarted, start
from pos_app.protocol.effects import AskPayment, Print, ReadTransactions, SendPay
from pos_app.protocol.screen_terms import PrinterState, Stage
from tests.till.desk import START, WECHAT, Desk, cad


def test_an_attempt_that_was_only_recorded_was_never_sent(desk: Desk) -> None:
    sale = start(
        SaleStarted(
            sale_id="s", short_code="A2B3", till_id="T01", cashier="Mei", amount=cad(5), started_at=START
        )
    )
    attempt = record(
        AttemptRecorded(
            request_id="r",
            sale_id="s",
            scenario=Scenario.OFFLINE,
            amount=cad(5),
            description="",
            created_at=START,
        )
    )
    desk.books["sales"]["s"] = sale
    desk.books["attempts"]["r"] = attempt
    desk.restart()
    assert desk.sale.stage is Stage.NOT_SENT


def test_an_attempt_that_was_being_sent_is_uncertain_and_searched_for(desk: Desk) -> None:
    desk.scan(WECHAT, 500)
    desk.restart()
    assert desk.sale.stage is Stage.NOT_SURE
    assert desk.attempt.doubt is Doubt.TILL_STOPPED
    assert desk.asked(ReadTransactions)
    assert not desk.asked(SendPay)


def test_an_open_payment_is_asked_about_at_once(desk: Desk) -> None:
    desk.qr_standing()
    desk.pass_time(20)
    desk.restart()
    assert desk.asked(AskPayment)
    desk.status(PaymentStatus.SUCCESS)
    assert desk.sale.stage is Stage.PAID


def test_a_cancelling_payment_is_cancelled_on(desk: Desk) -> None:
    desk.qr_standing()
    desk.cancel()
    desk.restart()
    desk.status(PaymentStatus.CLOSED)
    assert desk.attempt.state is State.CLOSED


def test_an_order_that_expired_while_the_till_was_off_is_asked_first(desk: Desk) -> None:
    desk.qr_standing()
    desk.pass_time(3600)
    desk.restart()
    desk.status(PaymentStatus.SUCCESS)
    assert desk.attempt.state is State.PAID


def test_an_order_still_open_long_after_it_expired_is_parked_again(desk: Desk) -> None:
    desk.qr_standing()
    desk.cancel()
    desk.pass_time(3600)
    desk.restart()
    desk.pass_time(200)
    desk.wait(1)
    assert desk.attempt.state is State.UNCERTAIN
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    assert desk.attempt.state is State.UNCERTAIN


def test_a_parked_payment_that_lives_again_is_waited_for(desk: Desk) -> None:
    desk.qr_standing()
    key = desk.attempt.request_id
    desk.pass_time(100)
    desk.wait(420)
    desk.pending.clear()
    desk.wait(10)
    assert desk.books["attempts"][key].state is State.UNCERTAIN
    desk.restart()
    effect = desk.take(AskPayment)
    later = desk.utc.replace(hour=23)
    desk.answer(effect, desk.inquired(effect, PaymentStatus.PAYMENT_IN_PROCESS, expires_at=later))
    assert desk.books["attempts"][key].state is State.AWAITING_CUSTOMER


def test_a_receipt_that_was_with_the_printer_goes_out_as_a_reprint() -> None:
    desk = Desk(prints=True, has_printer=True)
    desk.paid()
    assert desk.take(Print).paper.copy == "ORIGINAL"
    desk.restart()
    assert desk.take(Print).paper.copy == "REPRINT"


def test_a_receipt_that_still_waited_goes_out_as_it_was() -> None:
    desk = Desk(prints=True, has_printer=True)
    desk.paid()
    desk.scan("130000000000000002", 600)
    desk.pay_accepted(payment_id="2611221505244756658153999")
    desk.status(PaymentStatus.SUCCESS)
    first = desk.take(Print)
    assert not desk.asked(Print)
    desk.pending.append(first)
    desk.printed(PrinterState.PRINTED)
    assert desk.take(Print).paper.amount == cad(600)
