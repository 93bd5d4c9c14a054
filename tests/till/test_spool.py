"""Receipts: owed with the outcome, retried while nothing came out, never twice without saying REPRINT."""

import pytest

from pos_app.domain.alphapay import PaymentStatus, ResultCode
from pos_app.domain.receipt import Copy
from pos_app.protocol.effects import Print, SendPay
from pos_app.protocol.messages import PrintEnded, Reprint
from pos_app.protocol.views import PrinterState, Stage
from tests.till.desk import PAYMENT_ID, WECHAT, Desk


@pytest.fixture
def desk() -> Desk:
    """A till with a printer."""
    return Desk(prints=True, has_printer=True)


def test_the_receipt_is_queued_in_the_commit_that_records_the_payment(desk: Desk) -> None:
    desk.paid()
    paid = desk.kinds.index("MoneyReceived")
    assert desk.kinds[paid + 1] == "PrintQueued"


def test_the_receipt_says_what_was_paid(desk: Desk) -> None:
    desk.paid()
    receipt = desk.take(Print).paper
    assert (receipt.payment_id, receipt.request_id) == (PAYMENT_ID, desk.attempt.request_id)
    assert (receipt.amount, receipt.till_id, receipt.cashier) == (desk.attempt.amount, "T01", "Mei")
    assert (receipt.clock, receipt.copy) == ("AlphaPay", Copy.ORIGINAL)


def test_without_alphapays_time_the_receipt_says_it_is_the_tills(desk: Desk) -> None:
    desk.scan(WECHAT, 500)
    desk.pay_accepted()
    desk.status(PaymentStatus.SUCCESS, paid_at=None)
    assert desk.take(Print).paper.clock == "till"


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
