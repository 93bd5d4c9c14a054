"""Papers: owed with the outcome, retried while nothing came out, never twice without saying REPRINT."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from pos_app.domain.alphapay import PaymentStatus, ResultCode
from pos_app.domain.payment_events import (
    AttemptEvent,
    MoneyResolved,
    OtherMoneyReceived,
    RefundCounted,
    RefundFound,
    RefundReserved,
)
from pos_app.domain.payment_terms import RefundSeen, Resolution
from pos_app.domain.receipt import Copy, PendingSlip, Receipt, RefundReceipt
from pos_app.domain.refund import Refund, RefundAccepted, RefundDone, RefundRecorded, RefundSendingStarted
from pos_app.protocol.effects import AskPayment, Print, SendPay
from pos_app.protocol.messages import PrintEnded, PrintPendingSlip, Reprint
from pos_app.protocol.ports import Reprinted
from pos_app.protocol.screen_terms import PrinterState, Stage
from pos_app.till.draft import Draft
from pos_app.till.spool import print_due, refund_receipt_owed
from tests.till.desk import PAYMENT_ID, WECHAT, Desk, cad

REFUND = "019349b1d4407f21a5c60e8d92b3471f"
REFUNDED_AT = datetime(2026, 11, 22, 17, 59, tzinfo=UTC)


@pytest.fixture
def desk() -> Desk:
    """A till with a printer."""
    return Desk(prints=True, has_printer=True)


def slip(desk: Desk) -> None:
    """The cashier asks for a slip of the payment on screen."""
    desk.command(PrintPendingSlip, request_id=desk.attempt.request_id)


def refunded(
    desk: Desk, *, seen: RefundSeen = RefundSeen.NONE, refunded_at: datetime | None = REFUNDED_AT
) -> Refund:
    """AlphaPay has confirmed a refund of 2.00 of the payment on screen."""
    draft, payment = Draft(desk.state, desk.now), desk.attempt
    recorded = RefundRecorded(
        refund_request_id=REFUND,
        request_id=payment.request_id,
        payment_id=payment.payment_id,
        amount=cad(200),
        reason="One cup was cold",
        by="Mei",
        created_at=desk.utc,
    )
    done = RefundDone(refund_id="A1", refunded_at=refunded_at)
    for event in (recorded, RefundSendingStarted(), RefundAccepted(), done):
        draft.refund(REFUND, event)
    draft.payment(payment.request_id, RefundReserved(minor=200))
    draft.payment(payment.request_id, RefundCounted(minor=200))
    draft.state.attempts[payment.request_id] = replace(
        draft.state.attempts[payment.request_id], refund_seen=seen
    )
    refund_receipt_owed(draft, draft.state.attempts[payment.request_id], draft.state.refunds[REFUND])
    print_due(draft)
    desk.state = draft.state
    desk.pending += draft.effects
    return draft.state.refunds[REFUND]


def happen(desk: Desk, *events: AttemptEvent) -> None:
    """Let events happen to the payment on screen."""
    draft = Draft(desk.state, desk.now)
    for event in events:
        draft.payment(desk.attempt.request_id, event)
    desk.state = draft.state


def test_the_receipt_is_queued_in_the_commit_that_records_the_payment(desk: Desk) -> None:
    desk.paid()
    paid = desk.kinds.index("MoneyReceived")
    assert desk.kinds[paid + 1] == "PrintQueued"


def test_the_receipt_says_what_was_paid(desk: Desk) -> None:
    desk.paid()
    receipt = desk.take(Print).paper
    assert isinstance(receipt, Receipt)
    assert (receipt.payment_id, receipt.request_id) == (PAYMENT_ID, desk.attempt.request_id)
    assert (receipt.amount, receipt.till_id, receipt.cashier) == (desk.attempt.amount, "T01", "Mei")
    assert (receipt.clock, receipt.copy) == ("AlphaPay", Copy.ORIGINAL)


def test_without_alphapays_time_the_receipt_says_it_is_the_tills(desk: Desk) -> None:
    desk.scan(WECHAT, 500)
    desk.pay_accepted()
    desk.status(PaymentStatus.SUCCESS, paid_at=None)
    receipt = desk.take(Print).paper
    assert isinstance(receipt, Receipt)
    assert receipt.clock == "till"


@pytest.mark.parametrize("state", [PrinterState.PRINTED, PrinterState.UNCONFIRMED])
def test_a_job_that_came_out_is_done(desk: Desk, state: PrinterState) -> None:
    desk.paid()
    desk.printed(state)
    desk.wait(600)
    assert not desk.asked(Print)
    assert desk.view.printer.waiting == 0


@pytest.mark.parametrize("state", [PrinterState.UNREACHABLE, PrinterState.PAPER_OUT])
def test_a_printer_that_did_not_print_is_tried_again_with_the_original(
    desk: Desk, state: PrinterState
) -> None:
    desk.paid()
    desk.printed(state)
    assert desk.view.printer.waiting == 1
    assert desk.sale.stage is Stage.PAID
    before = list(desk.entries)
    desk.wait(4)
    assert desk.take(Print).paper.copy is Copy.ORIGINAL
    assert desk.entries == before


def test_a_job_that_broke_off_waits_for_the_cashier(desk: Desk) -> None:
    desk.paid()
    desk.printed(PrinterState.BROKE_OFF)
    desk.wait(600)
    assert not desk.asked(Print)
    desk.reprint()
    assert desk.take(Print).paper.copy is Copy.REPRINT


def test_a_reprint_says_so(desk: Desk) -> None:
    desk.paid()
    desk.printed(PrinterState.PRINTED)
    desk.reprint()
    assert desk.take(Print).paper.copy is Copy.REPRINT


def test_who_wanted_a_reprint_is_journaled_and_nobody_is_for_an_original(desk: Desk) -> None:
    desk.paid()
    desk.printed(PrinterState.PRINTED)
    assert "Reprinted" not in desk.kinds
    desk.reprint()
    reprinted = [entry.event for entry in desk.entries if isinstance(entry.event, Reprinted)]
    assert reprinted == [Reprinted(paper=desk.take(Print).paper.name, by="Mei")]


def test_a_reprint_leaves_other_receipts_waiting(desk: Desk) -> None:
    desk.paid()
    desk.scan("130000000000000002", 600)
    desk.pay_accepted(payment_id="2611221505244756658153999")
    desk.status(PaymentStatus.SUCCESS)
    desk.reprint()
    printed = []
    while desk.asked(Print):
        printed.append(desk.pending[-1].paper.copy)  # type: ignore[union-attr]
        desk.printed(PrinterState.PRINTED)
    assert printed == [Copy.ORIGINAL, Copy.REPRINT]


def test_only_what_was_paid_can_be_printed(desk: Desk) -> None:
    desk.scan(WECHAT, 500)
    desk.refused(SendPay, ResultCode.INVALID_PAYMENT_CODE)
    desk.reprint()
    assert desk.notice == "NOTHING_TO_PRINT"
    desk.command(Reprint, request_id="unknown")
    assert desk.notice == "NOTHING_TO_PRINT"


def test_without_a_printer_a_reprint_says_so() -> None:
    desk = Desk()
    desk.paid()
    desk.reprint()
    assert desk.notice == "NO_PRINTER"
    assert "PrintQueued" not in desk.kinds


def test_a_report_about_a_job_that_is_done_changes_nothing(desk: Desk) -> None:
    desk.paid()
    desk.printed(PrinterState.PRINTED)
    before = list(desk.entries)
    desk.tell(PrintEnded(job_id="gone", state=PrinterState.BROKE_OFF))
    assert desk.entries == before


def test_jobs_go_one_at_a_time(desk: Desk) -> None:
    desk.paid()
    desk.printed(PrinterState.PRINTED)
    desk.reprint()
    desk.reprint()
    assert sum(isinstance(effect, Print) for effect in desk.pending) == 1


def test_a_clock_set_back_does_not_change_the_order_of_papers(desk: Desk) -> None:
    desk.paid()
    desk.printed(PrinterState.PAPER_OUT)
    desk.utc -= timedelta(hours=3)
    desk.scan("130000000000000002", 600)
    desk.pay_accepted(payment_id="2611221505244756658153999")
    desk.status(PaymentStatus.SUCCESS)
    desk.printed(PrinterState.PAPER_OUT)
    desk.restart()
    first = desk.take(Print)
    desk.tell(PrintEnded(job_id=first.job_id, state=PrinterState.PRINTED))
    assert (first.paper.amount, desk.take(Print).paper.amount) == (cad(1234), cad(600))


def test_R41_a_slip_is_printed_for_a_payment_that_is_not_certain_yet(desk: Desk) -> None:
    desk.unsure(500)
    slip(desk)
    paper = desk.take(Print).paper
    assert isinstance(paper, PendingSlip)
    assert (paper.amount, paper.request_id, paper.payment_id) == (cad(500), desk.attempt.request_id, "")
    assert (paper.started_at, paper.printed_at) == (desk.attempt.created_at, desk.utc)
    assert "PaperQueued" in desk.kinds


def test_R41_a_slip_is_printed_in_training_as_training() -> None:
    desk = Desk(has_printer=True, training=True)
    desk.unsure()
    slip(desk)
    assert desk.take(Print).paper.training


def test_R41_a_slip_can_be_printed_again_with_its_own_time(desk: Desk) -> None:
    desk.unsure()
    slip(desk)
    first = desk.pending[-1]
    desk.printed(PrinterState.PRINTED)
    desk.pass_time(60)
    slip(desk)
    again = desk.take(Print)
    assert isinstance(first, Print)
    assert again.paper.copy is Copy.ORIGINAL
    assert again.paper.printed_at == first.paper.printed_at + timedelta(seconds=60)


def test_R41_a_slip_that_waits_gives_way_to_the_one_asked_for_later(desk: Desk) -> None:
    desk.paid()
    desk.scan("130000000000000002", 600)
    desk.lost(SendPay)
    slip(desk)
    slip(desk)
    slips = [job for job in desk.state.jobs.values() if isinstance(job.paper, PendingSlip)]
    assert len(slips) == 1


def test_R41_only_a_payment_that_is_not_certain_has_a_slip(desk: Desk) -> None:
    desk.paid()
    slip(desk)
    assert desk.notice == "NOTHING_TO_PRINT"
    desk.command(PrintPendingSlip, request_id="unknown")
    assert desk.notice == "NOTHING_TO_PRINT"
    assert "PaperQueued" not in desk.kinds


def test_R41_without_a_printer_there_is_no_slip() -> None:
    desk = Desk()
    desk.unsure()
    slip(desk)
    assert desk.notice == "NO_PRINTER"


def test_R41_a_slip_is_not_printed_any_more_once_the_payment_is_certain(desk: Desk) -> None:
    desk.code_in_process(500)
    slip(desk)
    desk.printed(PrinterState.PAPER_OUT)
    desk.check_now()
    desk.status(PaymentStatus.SUCCESS)
    assert isinstance(desk.take(Print).paper, Receipt)
    assert not any(isinstance(job.paper, PendingSlip) for job in desk.state.jobs.values())


def test_R41_a_slip_that_is_with_the_printer_is_let_out(desk: Desk) -> None:
    desk.code_in_process(500)
    slip(desk)
    desk.check_now()
    desk.status(PaymentStatus.SUCCESS)
    assert not desk.attempt.unresolved
    out = desk.take(Print)
    assert isinstance(out.paper, PendingSlip)
    assert not desk.asked(Print)
    desk.tell(PrintEnded(job_id=out.job_id, state=PrinterState.PAPER_OUT))
    assert out.job_id not in desk.state.jobs


def test_R41_a_slip_changes_nothing_about_the_payment(desk: Desk) -> None:
    desk.code_in_process(500)
    before = desk.attempt
    slip(desk)
    desk.printed(PrinterState.BROKE_OFF)
    assert desk.attempt == before
    assert not desk.asked(SendPay)
    assert not desk.asked(AskPayment)


def test_a_refund_receipt_says_what_alphapay_confirmed(desk: Desk) -> None:
    desk.paid()
    desk.printed(PrinterState.PRINTED)
    refund = refunded(desk)
    paper = desk.take(Print).paper
    assert isinstance(paper, RefundReceipt)
    assert (paper.amount, paper.original, paper.refunded) == (cad(200), cad(1234), cad(200))
    assert (paper.payment_id, paper.refund_id, paper.refund_request_id) == (PAYMENT_ID, "A1", REFUND)
    assert (paper.reason, paper.by) == (refund.reason, "Mei")
    assert (paper.refunded_at, paper.clock, paper.copy) == (REFUNDED_AT, "AlphaPay", Copy.ORIGINAL)


def test_without_alphapays_time_the_refund_receipt_says_it_is_the_tills(desk: Desk) -> None:
    desk.paid()
    desk.printed(PrinterState.PRINTED)
    refunded(desk, refunded_at=None)
    paper = desk.take(Print).paper
    assert isinstance(paper, RefundReceipt)
    assert (paper.refunded_at, paper.clock) == (desk.utc, "till")


def test_R32_refunds_made_elsewhere_leave_the_sum_of_refunds_out(desk: Desk) -> None:
    desk.paid()
    desk.printed(PrinterState.PRINTED)
    refunded(desk, seen=RefundSeen.PARTIAL)
    paper = desk.take(Print).paper
    assert isinstance(paper, RefundReceipt)
    assert paper.refunded is None


def test_where_receipts_do_not_print_by_themselves_refund_receipts_do_not() -> None:
    desk = Desk(has_printer=True)
    desk.paid()
    refunded(desk)
    assert not desk.asked(Print)
    assert not desk.state.jobs


def test_a_refund_receipt_can_be_printed_again(desk: Desk) -> None:
    desk.paid()
    desk.printed(PrinterState.PRINTED)
    refunded(desk)
    desk.printed(PrinterState.BROKE_OFF)
    desk.command(Reprint, request_id=desk.attempt.request_id, refund_request_id=REFUND)
    paper = desk.take(Print).paper
    assert isinstance(paper, RefundReceipt)
    assert paper.copy is Copy.REPRINT
    assert len(desk.state.jobs) == 1


def test_only_a_refund_that_is_done_has_a_receipt(desk: Desk) -> None:
    desk.paid()
    desk.printed(PrinterState.PRINTED)
    request_id = desk.attempt.request_id
    desk.command(Reprint, request_id=request_id, refund_request_id="unknown")
    assert desk.notice == "NOTHING_TO_PRINT"


@pytest.mark.parametrize(
    ("resolution", "printed"),
    [
        (Resolution.ATTACHED, True),
        (Resolution.ACCEPTED, True),
        (Resolution.REFUND, False),
        (None, False),
    ],
)
def test_R13_other_money_has_a_receipt_once_a_person_lets_it_stand(
    desk: Desk, resolution: Resolution | None, printed: bool
) -> None:
    desk.code_in_process(500)
    events = [OtherMoneyReceived(booked=cad(400))]
    happen(desk, *events, *([MoneyResolved(resolution=resolution, by="Mei")] if resolution else []))
    desk.reprint()
    assert desk.asked(Print) is printed


def test_R14_money_that_was_refunded_elsewhere_has_no_receipt(desk: Desk) -> None:
    desk.code_in_process(500)
    found = RefundFound(booked=cad(500), refund_seen=RefundSeen.FULL)
    happen(desk, found, MoneyResolved(resolution=Resolution.ACCEPTED, by="Mei"))
    desk.reprint()
    assert not desk.asked(Print)


def test_R41_a_slip_owed_is_no_receipt_owed_after_a_restart(desk: Desk) -> None:
    desk.unsure()
    slip(desk)
    desk.restart()
    assert desk.view.recovery is not None
    assert desk.view.recovery.receipts == ()
    assert desk.take(Print).paper.copy is Copy.REPRINT
