"""The list of what was open when the till last stopped, and what has become of it since."""

from msgspec.structs import replace

from pos_app.domain.alphapay import PaymentStatus
from pos_app.domain.payment_terms import Doubt, State
from pos_app.protocol.effects import AskPayment, SendPay
from pos_app.protocol.messages import DismissRecovery, PrintPendingSlip
from pos_app.protocol.ports import Books
from pos_app.protocol.views import RecoveryRow, RecoveryView
from pos_app.till.memory import Recovery
from pos_app.till.recovering import found_at_start
from tests.till.desk import Desk, cad

OTHER_CODE = "130000000000000002"
OTHER_ID = "2611221505244756658153999"


def recovery(desk: Desk) -> RecoveryView:
    found = desk.view.recovery
    assert found is not None
    return found


def only_row(desk: Desk) -> RecoveryRow:
    (row,) = recovery(desk).rows
    return row


def test_where_all_was_done_there_is_nothing_to_read(desk: Desk) -> None:
    desk.paid()
    desk.restart()
    assert desk.view.recovery is None


def test_what_was_open_is_told_as_it_was_and_as_it_is_now(desk: Desk) -> None:
    desk.qr_standing()
    desk.restart()
    row = only_row(desk)
    assert (row.short_code, row.amount, row.refund) == (desk.sale.short_code, cad(1234), False)
    assert (row.was, row.state, row.asked) == (State.AWAITING_CUSTOMER, State.AWAITING_CUSTOMER, False)
    desk.status(PaymentStatus.SUCCESS)
    row = only_row(desk)
    assert (row.was, row.state, row.asked) == (State.AWAITING_CUSTOMER, State.PAID, True)


def test_a_question_without_answer_has_not_asked(desk: Desk) -> None:
    desk.qr_standing()
    desk.restart()
    desk.lost(AskPayment)
    assert not only_row(desk).asked


def test_what_was_being_sent_is_told_as_doubtful_and_not_asked(desk: Desk) -> None:
    desk.scan(OTHER_CODE, 500)
    desk.restart()
    row = only_row(desk)
    assert (row.was, row.state, row.doubt) == (State.SENDING, State.UNCERTAIN, Doubt.TILL_STOPPED)
    assert not row.asked


def test_what_never_left_the_till_needs_no_question(desk: Desk) -> None:
    desk.scan(OTHER_CODE, 500)
    key = desk.attempt.request_id
    desk.books["attempts"][key] = replace(desk.attempt, state=State.RECORDED)
    desk.restart()
    row = only_row(desk)
    assert (row.was, row.state, row.asked) == (State.RECORDED, State.NOT_SENT, True)


def test_the_list_stands_until_a_cashier_has_read_it(desk: Desk) -> None:
    desk.qr_standing()
    desk.restart()
    desk.status(PaymentStatus.SUCCESS)
    desk.leave()
    for number in range(7):
        desk.scan(f"13000000000000010{number}", 100 + number)
        desk.pay_accepted(payment_id=f"261122150524475665815390{number}")
        desk.status(PaymentStatus.SUCCESS)
        desk.leave()
    assert only_row(desk).state is State.PAID
    desk.command(DismissRecovery)
    assert desk.view.recovery is None
    desk.restart()
    assert desk.view.recovery is None


def test_money_that_came_while_the_till_was_off_is_marked_late_where_it_is(desk: Desk) -> None:
    desk.unsure()
    reopened = desk.row()
    desk.state.attempts[reopened.request_id] = replace(desk.attempt, given_up=True)
    desk.books["attempts"] = dict(desk.state.attempts)
    desk.restart()
    desk.listed(reopened)
    desk.status(PaymentStatus.SUCCESS)
    row = only_row(desk)
    assert (row.state, row.late) == (State.PAID, True)


def test_receipts_that_were_owed_to_paper_are_named() -> None:
    desk = Desk(prints=True, has_printer=True)
    desk.paid()
    short_code = desk.sale.short_code
    desk.restart()
    assert recovery(desk) == RecoveryView(rows=(), receipts=(short_code,))


def test_a_pending_slip_that_was_owed_is_not_named() -> None:
    desk = Desk(prints=True, has_printer=True)
    desk.unsure()
    desk.command(PrintPendingSlip, request_id=desk.attempt.request_id)
    desk.restart()
    assert recovery(desk).receipts == ()


def test_a_job_whose_payment_is_not_in_memory_names_nothing() -> None:
    desk = Desk(prints=True, has_printer=True)
    desk.paid()
    assert found_at_start(Books(jobs=desk.on_disk.jobs)) is None


def test_what_is_not_in_memory_any_more_is_not_listed(desk: Desk) -> None:
    desk.paid()
    desk.state.recovery = Recovery(payments={"gone": State.UNCERTAIN}, refunds={})
    assert recovery(desk).rows == ()
    desk.leave()
    desk.scan(OTHER_CODE, 500)
    assert desk.asked(SendPay)


def test_a_lost_payment_was_asked_about_once_the_lists_were_read(desk: Desk) -> None:
    desk.unsure()
    desk.restart()
    assert [row.asked for row in recovery(desk).rows] == [False]
    desk.lists_read()
    assert [row.asked for row in recovery(desk).rows] == [True]
    assert desk.sale.last_checked_mono == desk.mono
