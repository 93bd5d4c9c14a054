"""The engine wakes when something is due, and does not spin while what is due has to wait."""

from typing import Any

import pytest

from pos_app.domain.alphapay import PaymentStatus, ResultCode
from pos_app.domain.receipt import Copy
from pos_app.protocol.answers import PaymentInquired
from pos_app.protocol.effects import AskPayment, Print
from pos_app.protocol.messages import PrintEnded, Started, Ticked
from pos_app.protocol.screen_terms import PrinterState
from pos_app.till.engine import opening_state
from pos_app.till.failing import not_recorded
from pos_app.till.owed import FAILED_COMMIT_REST_S, next_wake
from tests.till.desk import ALIPAY, Desk, settings, verified


def rest(desk: Desk) -> float:
    """Seconds until the engine wants to be woken."""
    return next_wake(desk.state, desk.now) - desk.mono


def parked(desk: Desk, number: int) -> None:
    """A scanned payment in process while the next customer is served."""
    desk.scan(f"13000000000000000{number}", 500)
    if desk.view.question:
        desk.say(False)
    desk.pay_accepted(payment_id=f"261122150524475665815385{number}")
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    desk.leave()


def restarted(desk: Desk, **changes: Any) -> Desk:
    """Another run on the same books."""
    after = Desk(**changes)
    after.state = opening_state(settings(**changes), desk.on_disk)
    after.tell(Started())
    return after


def test_a_question_that_must_wait_for_others_in_flight_wakes_nobody() -> None:
    desk = Desk()
    for number in range(3):
        parked(desk, number)
    desk.wait(20)
    assert sum(isinstance(effect, AskPayment) for effect in desk.pending) == 2
    assert rest(desk) > 0.5
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    assert sum(isinstance(effect, AskPayment) for effect in desk.pending) == 2


def test_a_receipt_that_waits_behind_another_wakes_nobody() -> None:
    desk = Desk(prints=True, has_printer=True)
    desk.paid()
    desk.printed(PrinterState.UNREACHABLE)
    desk.wait(3.1)
    assert desk.asked(Print)
    assert rest(desk) > 1


def test_a_receipt_for_a_printer_that_was_taken_away_wakes_nobody() -> None:
    desk = Desk(prints=True, has_printer=True)
    desk.paid()
    after = restarted(desk)
    assert not after.asked(Print)
    assert rest(after) > 1


def test_a_receipt_that_waited_when_the_till_stopped_is_no_reprint() -> None:
    desk = Desk(prints=True, has_printer=True)
    desk.paid()
    desk.leave()
    desk.wait(1)
    desk.scan(ALIPAY, 700)
    desk.pay_accepted(payment_id="2611221505244756658153858")
    desk.status(PaymentStatus.SUCCESS)
    after = restarted(desk, prints=True, has_printer=True)
    first = after.take(Print)
    assert first.paper.copy is Copy.REPRINT
    after.tell(PrintEnded(job_id=first.job_id, state=PrinterState.PRINTED))
    assert after.take(Print).paper.copy is Copy.ORIGINAL


def test_R50_after_a_failed_commit_time_alone_does_not_try_at_once_again() -> None:
    desk = Desk()
    desk.qr_standing()
    desk.wait(299)
    desk.pass_time(2)
    desk.state = not_recorded(desk.state, Ticked(), "the disk is full", desk.now)
    assert rest(desk) >= FAILED_COMMIT_REST_S
    assert rest(desk) <= 5


def test_R12_a_success_without_an_amount_is_not_asked_about_without_rest(desk: Desk) -> None:
    desk.qr_standing()
    desk.wait(6)
    desk.status(PaymentStatus.CLOSED)
    desk.wait(360)
    desk.answer(
        effect := desk.take(AskPayment),
        verified(
            ResultCode.SUCCESS,
            body=PaymentInquired(
                request_id=effect.request_id,
                payment_id=effect.payment_id,
                status=PaymentStatus.SUCCESS,
                raw_status="SUCCESS",
            ),
        ),
    )
    assert not desk.asked(AskPayment)
    assert rest(desk) >= 30


def test_R15_an_unanswered_question_does_not_keep_the_till_from_giving_up_in_time(desk: Desk) -> None:
    desk.qr_standing()
    desk.wait(299)
    desk.cancel()
    assert desk.asked(AskPayment)
    assert rest(desk) == pytest.approx(121, abs=0.1)
