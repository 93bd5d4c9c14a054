"""R03, R12: an answer to `cancel` decides nothing, whatever it says: a refusal names no payment, so that one meant
for another payment could not be told from ours. The order's own status is asked for, and only that counts.
"""

import pytest

from pos_app.domain.alphapay import PaymentStatus, ResultCode, ResultStatus
from pos_app.domain.evidence import Ended
from pos_app.domain.payment_terms import State
from pos_app.protocol.answers import Answer, Cause
from pos_app.protocol.effects import AskPayment, SendCancel
from tests.till.desk import Desk

ENDS = [
    *(
        Answer(ended=Ended.VERIFIED, status=status, code=code, raw_code=code.value)
        for code in ResultCode
        for status in ResultStatus
    ),
    *(Answer(ended=ended, cause=Cause.TIMED_OUT) for ended in Ended if ended is not Ended.VERIFIED),
]


def cancelling(desk: Desk) -> None:
    """A QR order whose cancel is under way, of which AlphaPay says that nobody has paid."""
    desk.qr_standing()
    desk.cancel()
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)


@pytest.mark.parametrize("end", ENDS, ids=lambda end: f"{end.ended.name}-{end.status.name}-{end.code.name}")
def test_R03_no_answer_to_a_cancel_changes_the_payment(end: Answer) -> None:
    desk = Desk()
    cancelling(desk)
    before = desk.attempt
    desk.answer(desk.take(SendCancel), end)
    assert desk.attempt == before
    assert desk.attempt.state is State.CANCELLING


@pytest.mark.parametrize("end", ENDS, ids=lambda end: f"{end.ended.name}-{end.status.name}-{end.code.name}")
def test_R03_after_every_answer_to_a_cancel_the_payment_itself_is_asked_about(end: Answer) -> None:
    desk = Desk()
    cancelling(desk)
    desk.answer(desk.take(SendCancel), end)
    desk.wait(2)
    assert desk.asked(AskPayment)


def test_R12_a_refusal_that_says_paid_books_nothing_and_the_status_does(desk: Desk) -> None:
    cancelling(desk)
    desk.refused(SendCancel, ResultCode.ORDER_PAID)
    assert desk.attempt.state is State.CANCELLING
    desk.status(PaymentStatus.SUCCESS)
    assert desk.attempt.state is State.PAID
