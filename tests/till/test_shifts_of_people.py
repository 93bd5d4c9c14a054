"""Shifts at a till where people sign in: who may do what, and whose takings stand under whose name."""

from collections.abc import Iterator

import pytest

from pos_app.domain.alphapay import PaymentStatus
from pos_app.domain.report import TakingKind, grouped
from pos_app.protocol.messages import BeginClosing, CloseShift, ReadShift
from pos_app.protocol.ports import Books
from tests.till.shift_desk import ShiftDesk
from tests.till.staff_desk import StaffDesk


class StaffedShiftDesk(StaffDesk, ShiftDesk):
    """People sign in here, and shifts are kept."""

    @property
    def on_disk(self) -> Books:
        return ShiftDesk.on_disk.fget(self)  # type: ignore[attr-defined, no-any-return]


@pytest.fixture
def desk() -> Iterator[StaffedShiftDesk]:
    """Mei, a cashier, is at the till; Sam is a supervisor."""
    desk = StaffedShiftDesk("Mei", "Sam")
    desk.come("Mei")
    yield desk
    desk.journal.close()


def test_a_cashier_opens_the_shift_and_has_its_reading_approved(desk: StaffedShiftDesk) -> None:
    desk.open_shift()
    assert desk.shift.opened_by == "Mei"
    desk.command(ReadShift)
    assert (desk.waiting.deed, desk.shift.report) == ("ReadShift", None)
    desk.sold(500)
    desk.approve("Sam")
    report = desk.shift.report
    assert report is not None
    assert report.by == "Mei"


def test_what_was_read_is_not_there_for_the_next_person(desk: StaffedShiftDesk) -> None:
    desk.open_shift()
    desk.command(ReadShift)
    desk.approve("Sam")
    desk.lock()
    assert desk.shift.report is None
    desk.come("Sam")
    assert desk.shift.report is None


def test_a_cashier_sees_what_is_open_before_closing_but_no_figures_until_it_is_approved(
    desk: StaffedShiftDesk,
) -> None:
    desk.open_shift()
    desk.sold(500)
    desk.command(BeginClosing)
    assert (desk.shift.closing is not None, desk.shift.report) == (True, None)
    desk.command(CloseShift, seen=desk.matters)
    desk.approve("Sam")
    report = desk.shift.report
    assert report is not None
    assert (report.z_number, report.by) == (1, "Mei")


def test_R43_takings_stand_under_the_name_of_whoever_took_them(desk: StaffedShiftDesk) -> None:
    desk.open_shift()
    desk.sold(500)
    desk.lock()
    desk.come("Sam")
    desk.sold(700)
    desk.sold(70)
    by_name = grouped(desk.x.takings, "cashier")
    assert {name: sum(taking.minor for taking in takings) for name, takings in by_name.items()} == {
        "Mei": 500,
        "Sam": 770,
    }


def test_R42_a_closing_that_waits_for_approval_counts_what_comes_until_then(desk: StaffedShiftDesk) -> None:
    desk.open_shift()
    parked = desk.begun(700)
    desk.status(PaymentStatus.PAYMENT_IN_PROCESS)
    desk.leave()
    desk.command(BeginClosing)
    seen = desk.matters
    desk.command(CloseShift, seen=seen, reason="tomorrow")
    desk.wait(30)
    desk.status(PaymentStatus.SUCCESS)
    desk.approve("Sam")
    assert (desk.notice, desk.shift.is_open) == ("CLOSING_CHANGED", True)
    desk.command(CloseShift, seen=desk.matters, reason="tomorrow")
    desk.approve("Sam")
    [report] = desk.z_reports
    assert (report.z_number, report.by) == (1, "Mei")
    assert report.total(TakingKind.PAYMENT, parked.amount.currency) == (1, parked.amount)


def test_R43_a_sale_that_another_person_charges_stands_under_the_name_of_that_person(
    desk: StaffedShiftDesk,
) -> None:
    desk.open_shift()
    desk.qr(500)
    desk.pay_accepted(payment_id="2611221505244756658000777")
    desk.cancel()
    desk.status(PaymentStatus.CLOSED)
    desk.lock()
    desk.come("Sam")
    desk.scan("130000000000000099", 500)
    desk.pay_accepted(payment_id="2611221505244756658000778")
    desk.status(PaymentStatus.SUCCESS)
    assert list(grouped(desk.x.takings, "cashier")) == ["Sam"]
