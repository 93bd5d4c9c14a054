"""Shifts of a whole till, sold over real HTTP. After each story every charge and every refund of AlphaPay's ledger
stands on exactly one report (R43): the fixture sees to it.
"""

from datetime import UTC, datetime, timedelta

from pos_app.domain.refund import RefundState
from pos_app.domain.report import ItemKind, ShiftReport, TakingKind
from pos_app.journal.queries import SqlitePaymentQueries
from pos_app.protocol.messages import BeginClosing, CloseShift, OpenShift
from pos_app.protocol.people_views import OpenMatterKind
from pos_app.protocol.queries import Filter
from pos_app.protocol.screen_terms import NoticeKind, Stage
from pos_app.simulator.simulator import Simulator
from tests.scenarios.conftest import OpenStaffedShop
from tests.scenarios.shift_books import shift_books
from tests.scenarios.staffed import StaffedShop

DAY_S = 86_400.0
HERE = datetime.now(UTC).astimezone().tzinfo


def sells(shop: StaffedShop, alphapay: Simulator, minor: int) -> None:
    """One sale by scanned code, paid at once; the next customer comes."""
    shop.scan(alphapay.control.mint(), minor)
    shop.sees(Stage.PAID, pace=0)
    shop.leave()


def parks(shop: StaffedShop, alphapay: Simulator, minor: int) -> None:
    """A customer has paid and goes with the goods, but AlphaPay's answer was lost, and its lists are late."""
    alphapay.control.switch(rows_late_s=3600)
    alphapay.control.fault(call="pay", drop="reply")
    shop.scan(alphapay.control.mint(), minor)
    shop.sees(Stage.NOT_SURE)
    shop.park()


def is_found(shop: StaffedShop, alphapay: Simulator) -> None:
    """AlphaPay's list names what was parked: it waits for a decision."""
    alphapay.control.switch(rows_late_s=0)
    shop.check_now()
    shop.until(lambda view: bool(view.inbox), what="the parked payment", pace=5)


def taken(report: ShiftReport) -> tuple[int, int]:
    """What was paid and what was given back, in minor units."""
    sums = {kind: sum(t.minor for t in report.takings if t.kind is kind) for kind in TakingKind}
    return sums[TakingKind.PAYMENT], sums[TakingKind.REFUND]


def items(report: ShiftReport) -> list[tuple[ItemKind, int]]:
    return [(item.kind, item.amount.minor) for item in report.items]


# --- one shift at a time ---------------------------------------------------------------------------------


def test_a_second_shift_is_not_opened_nor_by_a_double_Enter_nor_after_a_restart(
    open_staffed: OpenStaffedShop,
) -> None:
    shop = open_staffed()
    shop.comes("Casey")
    for _ in range(2):
        last = shop.give(OpenShift)
    shop.until(lambda view: view.acknowledged >= last, pace=0)
    shop.is_told(NoticeKind.SHIFT_OPEN_ALREADY)
    first = shop.view.shift.shift_id
    shop.close()
    again = open_staffed()
    again.comes("Sam")
    again.do(OpenShift)
    again.is_told(NoticeKind.SHIFT_OPEN_ALREADY)
    assert (again.view.shift.shift_id, again.view.shift.opened_by) == (first, "Casey")
    assert again.z_report().z_number == 1


def test_R42_a_double_Enter_closes_a_shift_once(at_work: StaffedShop, alphapay: Simulator) -> None:
    at_work.comes("Sam")
    sells(at_work, alphapay, 900)
    at_work.begin_closing()
    for _ in range(2):
        last = at_work.give(CloseShift, seen=frozenset())
    at_work.until(lambda view: view.acknowledged >= last, pace=0)
    at_work.is_told(NoticeKind.NO_OPEN_SHIFT)
    assert (at_work.view.shift.is_open, at_work.view.shift.next_z) == (False, 2)


def test_R43_Z_numbers_run_on_over_shifts_and_restarts_and_add_up(
    open_staffed: OpenStaffedShop, alphapay: Simulator
) -> None:
    reports = []
    for minor in (900, 1100, 1300):
        shop = open_staffed()
        shop.comes("Sam")
        shop.open_shift()
        sells(shop, alphapay, minor)
        shop.refund_again(shop.attempts()[-1].request_id, 100, minor)
        shop.refunds_end()
        reports.append(shop.z_report())
        shop.close()
    assert [report.z_number for report in reports] == [1, 2, 3]
    assert [taken(report) for report in reports] == [(900, 100), (1100, 100), (1300, 100)]


# --- closing over what is open ---------------------------------------------------------------------------


def test_R42_a_shift_is_not_closed_over_a_payment_on_screen(
    at_work: StaffedShop, alphapay: Simulator
) -> None:
    at_work.comes("Sam")
    at_work.qr(1200)
    at_work.sees(Stage.SHOWING_QR, pace=0)
    assert at_work.begin_closing().in_flight
    at_work.close_shift("they will pay")
    at_work.is_told(NoticeKind.PAYMENT_IN_FLIGHT)
    alphapay.control.pay()
    at_work.sees(Stage.PAID)
    assert taken(at_work.z_report()) == (1200, 0)


def test_R42_what_was_paid_while_somebody_looked_at_the_closing_is_not_closed_over(
    at_work: StaffedShop, alphapay: Simulator
) -> None:
    at_work.comes("Sam")
    parks(at_work, alphapay, 1200)
    closing = at_work.begin_closing()
    assert [matter.kind for matter in closing.matters] == [OpenMatterKind.UNSETTLED]
    seen = frozenset(matter.matter_id for matter in closing.matters)
    is_found(at_work, alphapay)
    at_work.do(CloseShift, seen=seen, reason="goes on tomorrow")
    at_work.is_told(NoticeKind.CLOSING_CHANGED)
    assert taken(at_work.z_report("the customer left")) == (1200, 0)


def test_R42_what_is_open_goes_on_with_a_reason_and_counts_late_in_the_next_shift(
    at_work: StaffedShop, alphapay: Simulator
) -> None:
    at_work.comes("Sam")
    parks(at_work, alphapay, 1200)
    at_work.begin_closing()
    at_work.close_shift(reason=" ")
    at_work.is_told(NoticeKind.REASON_MISSING)
    first = at_work.z_report("the customer is coming back")
    assert (taken(first), items(first)) == ((0, 0), [(ItemKind.UNSETTLED, 1200)])
    is_found(at_work, alphapay)
    at_work.open_shift()
    second = at_work.z_report("the customer left")
    assert taken(second) == (1200, 0)
    assert (ItemKind.LATE, 1200) in items(second)


def test_R42_a_refund_counts_in_the_shift_that_learns_of_it(
    at_work: StaffedShop, alphapay: Simulator
) -> None:
    at_work.comes("Sam")
    alphapay.control.switch(refund_takes_s=3600)
    sells(at_work, alphapay, 900)
    at_work.refund_again(at_work.only().request_id, 400, 900)
    at_work.until(lambda view: [row.state for row in view.refunds] == [RefundState.SUBMITTED])
    first = at_work.z_report("AlphaPay takes an hour")
    assert (taken(first), items(first)) == ((900, 0), [(ItemKind.REFUND_UNDER_WAY, 400)])
    at_work.open_shift()
    alphapay.control.age(3600)
    at_work.refunds_end(pace=5)
    second = at_work.z_report()
    assert (taken(second), items(second)) == ((0, 400), [(ItemKind.EARLIER_REFUND, 400)])


def test_R12_what_ended_unpaid_is_asked_about_once_more_at_closing(
    at_work: StaffedShop, alphapay: Simulator
) -> None:
    at_work.comes("Sam")
    at_work.qr(1200)
    payment_id = at_work.sees(Stage.SHOWING_QR, pace=0).payment_id
    at_work.cancel()
    at_work.sees(Stage.CLOSED)
    at_work.leave()
    alphapay.control.customer("pay_late", payment_id)
    matters = at_work.begin_closing().matters
    assert [matter.kind for matter in matters] == [OpenMatterKind.UNDECIDED]
    assert taken(at_work.z_report("it came after all")) == (1200, 0)


def test_a_cashier_closes_with_a_supervisors_approval_and_sees_no_figures_before(
    at_work: StaffedShop, alphapay: Simulator
) -> None:
    sells(at_work, alphapay, 900)
    at_work.do(BeginClosing)
    at_work.close_shift()
    assert (at_work.view.shift.report, at_work.view.shift.is_open) == (None, True)
    assert at_work.approve("Sam") is None
    report = at_work.view.shift.report
    assert report is not None
    assert (report.z_number, taken(report), report.by) == (1, (900, 0), "Casey")


# --- the clock -------------------------------------------------------------------------------------------


def seconds_past_the_nearest_midnight() -> float:
    """By the time of this place; negative before it."""
    now = datetime.now(HERE)
    passed = (now - now.replace(hour=0, minute=0, second=0, microsecond=0)).total_seconds()
    return passed if passed < DAY_S / 2 else passed - DAY_S


def test_R43_a_clock_set_back_across_midnight_neither_loses_nor_doubles_anything(
    staffed: StaffedShop, alphapay: Simulator
) -> None:
    staffed.clock.wrong_s = 300 - seconds_past_the_nearest_midnight()
    staffed.comes("Sam")
    staffed.open_shift()
    sells(staffed, alphapay, 900)
    staffed.clock.wrong_s -= 600
    sells(staffed, alphapay, 1100)
    staffed.refund_again(request_id_of(staffed, 900), 200, 900)
    staffed.refunds_end()
    report = staffed.z_report()
    assert taken(report) == (2000, 200)
    assert report.at < report.opened_at
    assert report.at.astimezone(HERE).date() == report.opened_at.astimezone(HERE).date() - timedelta(days=1)
    staffed.open_shift()
    staffed.clock.wrong_s += 600
    sells(staffed, alphapay, 1300)
    assert taken(staffed.z_report()) == (1300, 0)
    assert_told_in_the_order_it_happened(staffed)


def request_id_of(shop: StaffedShop, minor: int) -> str:
    return next(attempt.request_id for attempt in shop.attempts() if attempt.amount.minor == minor)


def assert_told_in_the_order_it_happened(shop: StaffedShop) -> None:
    """History and Z reports follow the journal's sequence, whatever the clock said."""
    queries = SqlitePaymentQueries.open(shop.settings.data_directory())
    latest_first = [line.amount.minor for line in queries.lines(Filter(), 0, 10)]
    queries.close()
    assert latest_first == [1300, 1100, 900]
    closed = shift_books(shop.settings.data_directory()).closed
    assert [shift.report.z_number for shift in closed if shift.report] == [1, 2]
