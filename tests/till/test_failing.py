"""R50: when the journal cannot record."""

from pos_app.domain.alphapay import PaymentStatus, ResultCode
from pos_app.domain.payment_terms import Doubt, State
from pos_app.domain.person import SignOutCause
from pos_app.protocol.answers import PayAnswer
from pos_app.protocol.effects import AskPayment, Print, ReadTransactions, SendCancel, SendPay
from pos_app.protocol.messages import CallEnded, LookUp, PrintEnded, SignOut, Started, Ticked
from pos_app.protocol.screen_terms import NoticeKind, PrinterState, Stage
from pos_app.till.engine import opening_state
from pos_app.till.failing import not_readable, not_recorded
from tests.till.desk import PAYMENT_ID, URL, Desk, cad, verified
from tests.till.staff_desk import StaffDesk


def fail(desk: Desk, message: object) -> None:
    """The commit of what `message` leads to fails."""
    desk.state = not_recorded(desk.state, message, "disk full", desk.now)  # type: ignore[arg-type]


def ended(desk: Desk, kind: type, status: PaymentStatus | None = None) -> CallEnded:
    effect = desk.take(kind)
    answer = verified(ResultCode.SUCCESS) if status is None else desk.inquired(effect, status)
    return CallEnded(call_id=effect.call_id, request_id=getattr(effect, "request_id", ""), answer=answer)


def test_R50_a_payment_that_could_not_be_recorded_is_to_be_written_down_and_sales_are_locked(
    desk: Desk,
) -> None:
    desk.scan(minor=1234)
    desk.pay_accepted()
    fail(desk, ended(desk, AskPayment, PaymentStatus.SUCCESS))
    shown = desk.view.not_recorded
    assert shown is not None
    assert (shown.paid_amount, shown.paid_payment_id) == (cad(1234), PAYMENT_ID)
    assert desk.sale.stage is Stage.CUSTOMER_CONFIRMS


def test_R50_the_same_question_is_asked_again_and_the_payment_recorded_then(desk: Desk) -> None:
    desk.scan(minor=1234)
    desk.pay_accepted()
    fail(desk, ended(desk, AskPayment, PaymentStatus.SUCCESS))
    desk.wait(10)
    assert "RecordingResumed" in desk.kinds
    desk.status(PaymentStatus.SUCCESS)
    assert desk.sale.stage is Stage.PAID
    assert desk.view.not_recorded is None


def test_R50_new_sales_are_locked_until_the_journal_takes_events_again(desk: Desk) -> None:
    fail(desk, Ticked())
    desk.qr(500)
    assert desk.notice == "NEW_SALES_LOCKED"
    desk.wait(6)
    desk.qr(500)
    assert desk.asked(SendPay)


def test_R50_a_code_that_may_not_be_charged_does_not_cancel_the_qr_that_stands(desk: Desk) -> None:
    desk.qr_standing()
    fail(desk, Ticked())
    desk.scan()
    assert (desk.notice, desk.sale.stage) == ("NEW_SALES_LOCKED", Stage.SHOWING_QR)
    assert not desk.asked(SendCancel)


def test_R50_an_intent_that_could_not_be_recorded_never_left(desk: Desk) -> None:
    from pos_app.protocol.messages import ChargeByQr

    fail(desk, ChargeByQr(command_id=1, revision=desk.state.revision, amount=cad(500)))
    assert desk.view.sale is None
    assert desk.view.acknowledged == 1
    assert not desk.pending


def test_R50_a_second_failure_keeps_the_payment_to_be_written_down(desk: Desk) -> None:
    desk.scan(minor=1234)
    desk.pay_accepted()
    fail(desk, ended(desk, AskPayment, PaymentStatus.SUCCESS))
    fail(desk, Ticked())
    assert desk.view.not_recorded is not None
    assert desk.view.not_recorded.paid_payment_id == PAYMENT_ID


def test_R50_a_cancel_whose_end_could_not_be_recorded_goes_on(desk: Desk) -> None:
    desk.qr_standing()
    desk.cancel()
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    fail(desk, ended(desk, SendCancel))
    desk.wait(10)
    assert desk.asked(SendCancel)


def test_R50_a_list_whose_rows_could_not_be_recorded_is_read_again(desk: Desk) -> None:
    desk.unsure()
    fail(desk, ended(desk, ReadTransactions))
    desk.wait(30)
    assert desk.asked(ReadTransactions)


def test_R50_a_printed_receipt_that_could_not_be_recorded_is_not_printed_again_by_itself() -> None:
    desk = Desk(prints=True, has_printer=True)
    desk.paid()
    job = desk.take(Print)
    fail(desk, PrintEnded(job_id=job.job_id, state=PrinterState.PRINTED))
    desk.wait(600)
    assert not desk.asked(Print)
    fail(desk, PrintEnded(job_id="gone", state=PrinterState.PRINTED))
    assert desk.view.not_recorded is not None


def test_R50_an_answer_to_pay_that_could_not_be_recorded_waits_in_memory(desk: Desk) -> None:
    desk.qr(1234)
    fail(desk, accepted(desk))
    assert desk.sale.stage is Stage.CONTACTING
    desk.wait(6)
    assert desk.attempt.payment_id == PAYMENT_ID
    assert desk.sale.stage is Stage.SHOWING_QR
    assert desk.view.not_recorded is None


def test_R50_an_answer_to_pay_that_waits_in_memory_dies_with_the_till(desk: Desk) -> None:
    desk.qr(1234)
    fail(desk, accepted(desk))
    desk.restart()
    assert desk.attempt.doubt is Doubt.TILL_STOPPED


def test_R50_what_the_last_run_left_open_is_taken_up_even_if_the_first_commit_fails(desk: Desk) -> None:
    desk.qr(1234)
    desk.state = opening_state(desk.settings, desk.on_disk)
    fail(desk, Started())
    assert desk.attempt.state is State.SENDING
    desk.wait(6)
    assert desk.attempt.doubt is Doubt.TILL_STOPPED
    assert desk.asked(ReadTransactions)


def accepted(desk: Desk) -> CallEnded:
    """AlphaPay took the order."""
    pay = desk.take(SendPay)
    body = PayAnswer(request_id=pay.request_id, payment_id=PAYMENT_ID, payment_url=URL)
    answer = verified(ResultCode.PAYMENT_IN_PROCESS, body=body)
    return CallEnded(call_id=pay.call_id, request_id=pay.request_id, answer=answer)


def test_R50_a_till_that_cannot_record_can_still_be_locked() -> None:
    desk = StaffDesk("Mei")
    desk.come("Mei")
    desk.commands += 1
    leaves = SignOut(
        command_id=desk.commands, revision=desk.state.revision, sale_id="", cause=SignOutCause.KEY
    )
    fail(desk, leaves)
    assert desk.who == ""
    assert desk.view.not_recorded is not None
    desk.come("Mei")
    assert desk.who == "Mei"


def test_R50_what_cannot_be_read_is_told_and_changes_nothing_else(desk: Desk) -> None:
    before = desk.state
    desk.state = not_readable(desk.state, LookUp(command_id=7, revision=1, payment_id=PAYMENT_ID), desk.now)
    assert (desk.notice, desk.view.acknowledged) == (NoticeKind.RECORD_UNREADABLE, 7)
    assert desk.state.attempts == before.attempts
